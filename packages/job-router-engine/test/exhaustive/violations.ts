import { type Job, type State, type Worker, loadRatio, rowOf, rowsOf } from "../../src/index.ts";
import { defaultScore } from "../../src/matching/default-score.ts";
import type { Change, Outcome } from "./small-centre.ts";

/**
 * What a step did that it must not do: sentences. Full scans over the choice of each offer, and what must follow from a
 * decline, an expiry and an end. What must hold of the state after it, `findBrokenInvariants` says.
 */
export function violationsOf(outcome: Outcome): readonly string[] {
  return [...outcome.changes.flatMap((change) => wrongOffer(change)), ...askedAgain(outcome), ...wrongCircle(outcome)];
}

/** The job must be the first that this worker may have, and the worker the one that the mode asks first. */
function wrongOffer({ before, event }: Change): readonly string[] {
  if (event.type !== "offerIssued") return [];
  const { jobId, workerId } = event.offer;
  const [job, worker] = [rowOf(before.jobs, jobId), rowOf(before.workers, workerId)];
  if (job === undefined || worker === undefined || !mayHave(before, job, worker))
    return [`${workerId} is offered ${jobId}, which it may not have`];
  const passedOver = rowsOf(before.jobs).filter(
    (other) => comesBefore(other, job) && mayHave(before, other, worker) && firstFor(before, other)?.id === workerId,
  );
  const first = firstFor(before, job);
  return [
    ...passedOver.map(({ id }) => `${workerId} is offered ${jobId} although ${id} comes first`),
    ...(first?.id === workerId ? [] : [`${jobId} is offered to ${workerId} instead of ${first?.id}`]),
  ];
}

/** Eligibility once more, in the words of the facts. Every job of the small centre costs 1, over the one channel. */
function mayHave(state: State, job: Job, worker: Worker): boolean {
  const most = modeOf(state).maxConcurrentOffers ?? 1;
  return (
    job.status === "queued" &&
    job.offers.length < most &&
    worker.state === "active" &&
    worker.offers.length + worker.assignedJobs.length < worker.capacity &&
    worker.offers.every(({ jobId }) => jobId !== job.id) &&
    job.declines[worker.id]?.registration !== worker.registration &&
    job.requestedWorkerSelectors.every(({ key, value, status }) => status === "expired" || worker.labels[key] === value)
  );
}

function modeOf(state: State): { readonly kind: string; readonly maxConcurrentOffers?: number } {
  return rowOf(state.distributionPolicies, "d")?.mode ?? { kind: "none" };
}

function comesBefore(a: Job, b: Job): boolean {
  if (a.priority !== b.priority) return a.priority > b.priority;
  return (a.enqueuedAt ?? 0) < (b.enqueuedAt ?? 0);
}

/** Whom the mode asks first, of those that may have the job. */
function firstFor(state: State, job: Job): Worker | undefined {
  const eligible = rowsOf(state.workers).filter((worker) => mayHave(state, job, worker));
  const longest = (a: Worker, b: Worker): number =>
    loadRatio(a) - loadRatio(b) || a.availableSince - b.availableSince || a.ordinal - b.ordinal;
  switch (modeOf(state).kind) {
    case "roundRobin": {
      const circle = eligible.toSorted((a, b) => (a.id < b.id ? -1 : 1));
      return circle.find(({ id }) => id > (rowOf(state.cursors, "q") ?? "")) ?? circle[0];
    }
    case "bestWorker": {
      const score = (worker: Worker): number => defaultScore(job, worker, "together");
      return eligible.toSorted((a, b) => score(b) - score(a) || longest(a, b))[0];
    }
    default:
      return eligible.toSorted(longest)[0];
  }
}

/** Who declined is not asked again in the same step; who let an offer expire is not asked at all until it registers. */
function askedAgain({ changes }: Outcome): readonly string[] {
  return changes.flatMap(({ event }, place) => {
    if (event.type !== "offerDeclined" && event.type !== "offerExpired") return [];
    const { workerId, jobId } = event.offer;
    const isAgain = changes
      .slice(place + 1)
      .some(
        ({ event: later }) =>
          later.type === "offerIssued" &&
          later.offer.workerId === workerId &&
          (event.type === "offerExpired" || later.offer.jobId === jobId),
      );
    return isAgain ? [`${workerId} is asked again after ${event.type} of ${jobId}`] : [];
  });
}

/** The circle of round robin goes on from the worker that was offered something last. */
function wrongCircle({ changes, state }: Outcome): readonly string[] {
  const offers = changes.flatMap(({ event }) => (event.type === "offerIssued" ? [event.offer] : []));
  const last = offers.at(-1)?.workerId;
  const cursor = rowOf(state.cursors, "q");
  const isWrong = modeOf(state).kind === "roundRobin" && last !== undefined && cursor !== last;
  return isWrong ? [`the circle stands at ${cursor} although ${last} was asked last`] : [];
}
