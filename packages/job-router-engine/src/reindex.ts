import type { DistributionMode } from "@trunkline/job-router-models/server";
import type { Draft } from "./draft.ts";
import type { Deadline, QueueIndex } from "./index-types.ts";
import { type Key, type Ordered, emptyOrdered, withEntry, withoutEntry } from "./ordered.ts";
import { isExpedited, nextExpiry, signatureOf } from "./selectors.ts";
import type { Instant, Job, Offer, State, Worker } from "./state.ts";
import { emptyTable, rowOf, rowsOf, withRow, withoutRow } from "./table.ts";
import { circleKey, idleKey, isAvailable } from "./worker-load.ts";

const emptyQueue: QueueIndex = { queued: emptyOrdered, wanting: emptyTable, available: emptyOrdered };

/** What is known about a queue. */
export function queueIndexOf(state: State, queueId: string): QueueIndex {
  return rowOf(state.index.queues, queueId) ?? emptyQueue;
}

/** The mode of a queue's distribution policy. Absent: nothing is offered from this queue. */
export function modeOf(state: State, queueId: string): DistributionMode | undefined {
  const policyId = rowOf(state.queues, queueId)?.distributionPolicyId;
  return policyId === undefined ? undefined : rowOf(state.distributionPolicies, policyId)?.mode;
}

/** The place of a job in its queue: expedited before others, then by priority, then by age. */
export function placeKey(job: Job): Key {
  return [isExpedited(job) ? 0 : 1, -job.priority, job.enqueuedAt ?? 0, job.ordinal];
}

/** Whether a job may have one more offer. */
export function wantsOffers(state: State, job: Job): boolean {
  if (job.status !== "queued" || job.queueId === undefined || job.evaluations.length > 0) return false;
  const mode = modeOf(state, job.queueId);
  return mode !== undefined && job.offers.length < (mode.maxConcurrentOffers ?? 1);
}

/** When a job next does something by itself. */
export function jobDue(state: State, job: Job): Instant {
  let due = job.createdAt + state.timing.jobLifeMs;
  const consider = (instant: Instant | null | undefined): void => {
    if (instant !== undefined && instant !== null && instant < due) due = instant;
  };
  consider(job.stepAt);
  consider(job.closing?.closeAt);
  if (job.status !== "queued") return due;
  consider(nextExpiry(job));
  consider(job.exceptionAt);
  for (const { retryAt } of Object.values(job.declines)) consider(retryAt);
  return due;
}

/** Replaces a job and everything that is known about it. */
export function replaceJob(draft: Draft, before: Job | undefined, after: Job | undefined): void {
  moveDeadline(draft, "job", after ?? before, before && jobDue(draft, before), after && jobDue(draft, after));
  const isListedAlike = before !== undefined && after !== undefined && isListedAs(draft, before, after);
  if (!isListedAlike && before?.status === "queued") unlist(draft, before);
  if (!isListedAlike && after?.status === "queued") list(draft, after);
  if (after !== undefined) draft.jobs = withRow(draft.jobs, after.id, after);
  else if (before !== undefined) draft.jobs = withoutRow(draft.jobs, before.id);
}

/** Whether a change leaves a job where it stands among the others of its queue. */
function isListedAs(draft: Draft, before: Job, after: Job): boolean {
  if (before.status !== "queued") return after.status !== "queued";
  return (
    after.status === "queued" &&
    before.queueId === after.queueId &&
    before.channelId === after.channelId &&
    before.priority === after.priority &&
    before.enqueuedAt === after.enqueuedAt &&
    before.requestedWorkerSelectors === after.requestedWorkerSelectors &&
    before.attachedWorkerSelectors === after.attachedWorkerSelectors &&
    wantsOffers(draft, before) === wantsOffers(draft, after)
  );
}

/** Replaces a worker and everything that is known about it. */
export function replaceWorker(draft: Draft, before: Worker | undefined, after: Worker | undefined): void {
  moveDeadline(draft, "worker", after ?? before, before?.idleAt ?? undefined, after?.idleAt ?? undefined);
  const wasAvailable = before !== undefined && isAvailable(before);
  const isNowAvailable = after !== undefined && isAvailable(after);
  if (wasAvailable) for (const queueId of new Set(before.queues)) setAvailable(draft, queueId, before, false);
  if (isNowAvailable) for (const queueId of new Set(after.queues)) setAvailable(draft, queueId, after, true);
  if (after !== undefined) draft.workers = withRow(draft.workers, after.id, after);
  else if (before !== undefined) draft.workers = withoutRow(draft.workers, before.id);
}

/** Opens or closes an offer in the book. */
export function setOffer(draft: Draft, offer: Offer, isOpen: boolean): void {
  if (isOpen) {
    draft.offers = withRow(draft.offers, offer.offerId, offer);
    addDeadline(draft, offer.expiresAt, offer.ordinal, { of: "offer", id: offer.offerId });
  } else {
    draft.offers = withoutRow(draft.offers, offer.offerId);
    removeDeadline(draft, offer.expiresAt, offer.ordinal);
  }
}

/** Computes anew what is known about a queue: its policy, or the mode of it, has changed. */
export function reindexQueue(draft: Draft, queueId: string): void {
  let available: Ordered<string> = emptyOrdered;
  for (const worker of rowsOf(draft.workers)) {
    if (!isAvailable(worker) || !worker.queues.includes(queueId)) continue;
    available = withEntry(available, workerKey(draft, queueId, worker), worker.id);
  }
  setQueue(draft, queueId, { ...emptyQueue, available });
  for (const job of rowsOf(draft.jobs)) if (job.status === "queued" && job.queueId === queueId) list(draft, job);
}

/** Where a worker stands among those a queue may ask. */
function workerKey(state: State, queueId: string, worker: Worker): Key {
  return modeOf(state, queueId)?.kind === "roundRobin" ? circleKey(worker) : idleKey(worker);
}

function setAvailable(draft: Draft, queueId: string, worker: Worker, isNow: boolean): void {
  const queue = queueIndexOf(draft, queueId);
  const key = workerKey(draft, queueId, worker);
  const available = isNow ? withEntry(queue.available, key, worker.id) : withoutEntry(queue.available, key);
  setQueue(draft, queueId, { ...queue, available });
}

function list(draft: Draft, job: Job): void {
  if (job.queueId === undefined) return;
  const queue = queueIndexOf(draft, job.queueId);
  const key = placeKey(job);
  const queued = withEntry(queue.queued, key, job.id);
  if (!wantsOffers(draft, job)) return setQueue(draft, job.queueId, { ...queue, queued });
  const signature = signatureOf(job);
  const alike = withEntry(rowOf(queue.wanting, signature) ?? emptyOrdered, key, job.id);
  setQueue(draft, job.queueId, { ...queue, queued, wanting: withRow(queue.wanting, signature, alike) });
}

function unlist(draft: Draft, job: Job): void {
  if (job.queueId === undefined) return;
  const queue = queueIndexOf(draft, job.queueId);
  const key = placeKey(job);
  const signature = signatureOf(job);
  const alike = withoutEntry(rowOf(queue.wanting, signature) ?? emptyOrdered, key);
  const wanting = alike.size === 0 ? withoutRow(queue.wanting, signature) : withRow(queue.wanting, signature, alike);
  setQueue(draft, job.queueId, { ...queue, queued: withoutEntry(queue.queued, key), wanting });
}

function setQueue(draft: Draft, queueId: string, queue: QueueIndex): void {
  const isEmpty = queue.queued.size === 0 && queue.available.size === 0;
  const { queues } = draft.index;
  draft.index.queues = isEmpty ? withoutRow(queues, queueId) : withRow(queues, queueId, queue);
}

/** Sets the timer of a job or worker, if it is another than before. */
function moveDeadline(
  draft: Draft,
  of: Deadline["of"],
  row: { readonly id: string; readonly ordinal: number } | undefined,
  before: Instant | undefined,
  after: Instant | undefined,
): void {
  if (row === undefined || before === after) return;
  if (before !== undefined) removeDeadline(draft, before, row.ordinal);
  if (after !== undefined) addDeadline(draft, after, row.ordinal, { of, id: row.id });
}

function addDeadline(draft: Draft, due: Instant, ordinal: number, deadline: Deadline): void {
  draft.index.deadlines = withEntry(draft.index.deadlines, [due, ordinal], deadline);
}

function removeDeadline(draft: Draft, due: Instant, ordinal: number): void {
  draft.index.deadlines = withoutEntry(draft.index.deadlines, [due, ordinal]);
}
