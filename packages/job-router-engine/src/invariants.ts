import { assignmentOf } from "./assignment.ts";
import { isEligible } from "./matching/eligibility.ts";
import { emptyOrdered, valuesOf } from "./ordered.ts";
import { modeOf, placeKey, queueIndexOf, wantsOffers } from "./reindex.ts";
import { signatureOf } from "./selectors.ts";
import type { Job, State, Worker } from "./state.ts";
import { idsOf, rowOf, rowsOf } from "./table.ts";
import { isAvailable } from "./worker-load.ts";

/**
 * What must hold after every step, whatever the commands: sentences about what does not. For tests and simulations; it
 * looks at everything, so it is slow.
 */
export function findBrokenInvariants(state: State): readonly string[] {
  return [
    ...rowsOf(state.workers).flatMap((worker) => brokenWorker(state, worker)),
    ...rowsOf(state.jobs).flatMap((job) => brokenJob(state, job)),
    ...brokenOffers(state),
    ...brokenIndex(state),
    ...(state.matchAt === null ? missedMatches(state) : []),
  ];
}

function brokenWorker(state: State, worker: Worker): readonly string[] {
  const held = [...worker.offers, ...worker.assignedJobs];
  const used = held.reduce((sum, { capacityCost }) => sum + capacityCost, 0);
  const jobIds = held.map(({ jobId }) => jobId);
  const wrongJobs = worker.assignedJobs.filter(({ jobId, assignmentId }) => {
    const job = rowOf(state.jobs, jobId);
    return job?.assignmentId !== assignmentId || (job.status !== "assigned" && job.status !== "completed");
  });
  return [
    ...(used === worker.used ? [] : [`worker ${worker.id} uses ${used}, but ${worker.used} is written down`]),
    ...(worker.offers.length > 0 && used > worker.capacity
      ? [`worker ${worker.id} has offers beyond its capacity`]
      : []),
    ...(new Set(jobIds).size === jobIds.length ? [] : [`worker ${worker.id} has a job twice`]),
    ...wrongJobs.map(({ jobId }) => `worker ${worker.id} has job ${jobId}, which is not with it`),
    ...(worker.state !== "active" && worker.offers.length > 0
      ? [`worker ${worker.id} is ${worker.state} with offers`]
      : []),
    ...((worker.state === "draining") === (!worker.availableForOffers && worker.assignedJobs.length > 0)
      ? []
      : [`worker ${worker.id} is ${worker.state}, available ${worker.availableForOffers}`]),
  ];
}

function brokenJob(state: State, job: Job): readonly string[] {
  const isHeld = job.status === "assigned" || (job.status === "completed" && job.assignmentId !== undefined);
  const assignment = assignmentOf(job);
  const holder = rowOf(state.workers, assignment?.workerId ?? "");
  const isKnown = holder?.assignedJobs.some(({ assignmentId }) => assignmentId === job.assignmentId) === true;
  const most = job.queueId === undefined ? 0 : (modeOf(state, job.queueId)?.maxConcurrentOffers ?? 1);
  return [
    ...(job.status !== "queued" && job.offers.length > 0 ? [`job ${job.id} is ${job.status} with offers`] : []),
    ...(isHeld && !isKnown ? [`job ${job.id} is ${job.status}, but no worker has it`] : []),
    ...(job.offers.length > most ? [`job ${job.id} has ${job.offers.length} offers, more than ${most}`] : []),
    ...(job.unassignments > 3 ? [`job ${job.id} was unassigned more than three times`] : []),
    ...((job.status === "queued") === (job.enqueuedAt !== undefined && isQueuedOrLater(job) === "queued")
      ? []
      : [`job ${job.id} is ${job.status} and queued at ${job.enqueuedAt}`]),
  ];
}

/** `enqueuedAt` stays on a job that left its queue for a worker. */
function isQueuedOrLater({ status }: Job): "queued" | "later" {
  return status === "queued" ? "queued" : "later";
}

function brokenOffers(state: State): readonly string[] {
  return rowsOf(state.offers).flatMap(({ offerId, jobId, workerId }) => {
    const knowsJob = rowOf(state.jobs, jobId)?.offers.includes(offerId) === true;
    const knowsWorker = rowOf(state.workers, workerId)?.offers.some((held) => held.offerId === offerId) === true;
    return knowsJob && knowsWorker ? [] : [`offer ${offerId} is open, but not known to both sides`];
  });
}

/** What is kept so as not to be searched equals what a search finds. */
function brokenIndex(state: State): readonly string[] {
  const offers = rowsOf(state.jobs).reduce((sum, job) => sum + job.offers.length, 0);
  const wanted =
    state.jobs.size + state.offers.size + rowsOf(state.workers).filter(({ idleAt }) => idleAt !== null).length;
  return [
    ...(offers === state.offers.size ? [] : [`${state.offers.size} offers are open, jobs know of ${offers}`]),
    ...(state.index.deadlines.size === wanted ? [] : [`there are ${state.index.deadlines.size} timers for ${wanted}`]),
    ...idsOf(state.index.queues).flatMap((queueId) => brokenQueue(state, queueId)),
  ];
}

function brokenQueue(state: State, queueId: string): readonly string[] {
  const { queued, wanting, available } = queueIndexOf(state, queueId);
  const jobs = rowsOf(state.jobs).filter((job) => job.status === "queued" && job.queueId === queueId);
  const inOrder = jobs.toSorted((a, b) => (compare(a, b) ? -1 : 1)).map(({ id }) => id);
  const wants = jobs.filter((job) => wantsOffers(state, job)).map((job) => `${signatureOf(job)} ${job.id}`);
  const listed = idsOf(wanting).flatMap((signature) =>
    valuesOf(rowOf(wanting, signature) ?? emptyOrdered).map((id) => `${signature} ${id}`),
  );
  const free = rowsOf(state.workers).filter((worker) => isAvailable(worker) && worker.queues.includes(queueId));
  return [
    ...(valuesOf(queued).join() === inOrder.join()
      ? []
      : [`queue ${queueId} is in the order ${valuesOf(queued).join()}`]),
    ...(isSameSet(wants, listed)
      ? []
      : [`queue ${queueId} lists ${listed.join()} as wanting instead of ${wants.join()}`]),
    ...(isSameSet(
      valuesOf(available),
      free.map(({ id }) => id),
    )
      ? []
      : [`queue ${queueId} lists the wrong workers`]),
  ];
}

function compare(a: Job, b: Job): boolean {
  const [left, right] = [placeKey(a), placeKey(b)];
  const different = left.findIndex((part, place) => part !== right[place]);
  return (left[different] ?? 0) < (right[different] ?? 0);
}

function isSameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.toSorted().join("\n") === b.toSorted().join("\n");
}

/** Work conservation: when no round is due, no job waits for a worker who could have it. */
function missedMatches(state: State): readonly string[] {
  const waiting = rowsOf(state.jobs).filter((job) => wantsOffers(state, job));
  return waiting.flatMap((job) => {
    const bypass = modeOf(state, job.queueId ?? "")?.bypassSelectors ?? false;
    const idle = rowsOf(state.workers).filter((worker) => isEligible(job, worker, bypass));
    return idle.map((worker) => `job ${job.id} waits although worker ${worker.id} could have it`);
  });
}
