import { assignmentOf } from "./assignment.ts";
import { isEligible } from "./matching/eligibility.ts";
import { indexOf, queueListsOf } from "./index/index-of.ts";
import { listedQueues } from "./index/queue-book.ts";
import { modeOf, mostOffers, placeKey, wantsOffers } from "./reindex.ts";
import { signatureOf } from "./selectors.ts";
import type { Job, State, Worker } from "./state.ts";
import { compareKeys, entriesIn } from "./sorted-blocks.ts";
import { rowOf, rowsOf } from "./table.ts";
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
  const mode = modeOf(state, job.queueId ?? "");
  const most = mode === undefined ? 1 : mostOffers(mode);
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
  const { deadlines, books } = indexOf(state);
  const offers = rowsOf(state.jobs).reduce((sum, job) => sum + job.offers.length, 0);
  const wanted =
    state.jobs.size + state.offers.size + rowsOf(state.workers).filter(({ idleAt }) => idleAt !== null).length;
  return [
    ...(offers === state.offers.size ? [] : [`${state.offers.size} offers are open, jobs know of ${offers}`]),
    ...(deadlines.size === wanted ? [] : [`there are ${deadlines.size} timers for ${wanted}`]),
    ...listedQueues(books).flatMap((queueId) => brokenQueue(state, queueId)),
  ];
}

function brokenQueue(state: State, queueId: string): readonly string[] {
  const { queued, wanting, pool } = queueListsOf(state, queueId) ?? {};
  const lined = entriesIn(queued).map(({ value }) => value);
  const jobs = rowsOf(state.jobs).filter((job) => job.status === "queued" && job.queueId === queueId);
  const inOrder = jobs.toSorted((a, b) => compareKeys(placeKey(a), placeKey(b))).map(({ id }) => id);
  const wants = jobs.filter((job) => wantsOffers(state, job)).map((job) => `${signatureOf(job)} ${job.id}`);
  const listed = [...(wanting?.values() ?? [])].flatMap(({ demand, jobs: alike }) =>
    entriesIn(alike).map(({ value }) => `${demand.signature} ${value}`),
  );
  const free = rowsOf(state.workers).filter((worker) => isAvailable(worker) && worker.queues.includes(queueId));
  return [
    ...(lined.join() === inOrder.join() ? [] : [`queue ${queueId} is in the order ${lined.join()}`]),
    ...(isSameSet(wants, listed)
      ? []
      : [`queue ${queueId} lists ${listed.join()} as wanting instead of ${wants.join()}`]),
    ...(isSameSet(
      entriesIn(pool?.order).map(({ value }) => value.worker.id),
      free.map(({ id }) => id),
    )
      ? []
      : [`queue ${queueId} lists the wrong workers`]),
  ];
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
