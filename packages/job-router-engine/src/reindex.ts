import type { DistributionMode } from "@trunkline/job-router-models/server";
import type { Draft } from "./draft.ts";
import type { Deadline } from "./index/index-types.ts";
import { classOf, demandOf } from "./index/label-classes.ts";
import type { Seat } from "./index/pool.ts";
import { type Line, type Standing, listsOf, withStanding } from "./index/queue-book.ts";
import { withEntry, withoutEntry } from "./ordered.ts";
import { isExpedited, nextExpiry } from "./selectors.ts";
import { type Key, entriesIn, keyOf } from "./sorted-blocks.ts";
import type { Instant, Job, Offer, State, Worker } from "./state.ts";
import { rowOf, rowsOf, withRow, withoutRow } from "./table.ts";
import { circleKey, idleKey, isAvailable } from "./worker-load.ts";

/** The mode of a queue's distribution policy. Absent: nothing is offered from this queue. */
export function modeOf(state: State, queueId: string): DistributionMode | undefined {
  const policyId = rowOf(state.queues, queueId)?.distributionPolicyId;
  return policyId === undefined ? undefined : rowOf(state.distributionPolicies, policyId)?.mode;
}

/** The place of a job in its queue: expedited before others, then by priority, then by age. */
export function placeKey(job: Job): Key {
  return keyOf(isExpedited(job) ? 0 : 1, -job.priority, job.enqueuedAt ?? 0, job.ordinal);
}

/** How many open offers a job may have: a policy that wants more than its most is taken at its word. */
export function mostOffers({ minConcurrentOffers = 1, maxConcurrentOffers = 1 }: DistributionMode): number {
  return Math.max(minConcurrentOffers, maxConcurrentOffers);
}

/** Whether a job may have one more offer. */
export function wantsOffers(state: State, job: Job): boolean {
  if (job.status !== "queued" || job.queueId === undefined || job.evaluations.length > 0) return false;
  const mode = modeOf(state, job.queueId);
  return mode !== undefined && job.offers.length < mostOffers(mode);
}

/** When a job next does something by itself. */
export function jobDue(state: State, job: Job): Instant {
  let due = job.createdAt + state.timing.jobLifeMs;
  const { stepAt, closing, exceptionAt } = job;
  if (stepAt !== null && stepAt < due) due = stepAt;
  if (closing !== null && closing.closeAt < due) due = closing.closeAt;
  if (job.status !== "queued") return due;
  const expiry = nextExpiry(job);
  if (expiry !== undefined && expiry < due) due = expiry;
  if (exceptionAt !== null && exceptionAt < due) due = exceptionAt;
  for (const workerId in job.declines) {
    const retryAt = job.declines[workerId]?.retryAt;
    if (retryAt !== undefined && retryAt < due) due = retryAt;
  }
  return due;
}

/** Replaces a job and everything that is known about it. */
export function replaceJob(draft: Draft, before: Job | undefined, after: Job | undefined): void {
  indexJob(draft, before, after);
  if (after !== undefined) draft.jobs = withRow(draft.jobs, after.id, after);
  else if (before !== undefined) draft.jobs = withoutRow(draft.jobs, before.id);
}

/** Brings what is known about a job up to date. */
export function indexJob(draft: Draft, before: Job | undefined, after: Job | undefined): void {
  moveDeadline(draft, "job", after ?? before, before && jobDue(draft, before), after && jobDue(draft, after));
  if (before?.status !== "queued" && after?.status !== "queued") return;
  const stays = before !== undefined && after !== undefined && isListedAlike(before, after);
  const wanted = before !== undefined && wantsOffers(draft, before);
  const wants = after !== undefined && wantsOffers(draft, after);
  if (stays && wanted === wants) return;
  if (before?.status === "queued") list(draft, before, { queued: !stays, wanting: wanted }, undefined);
  if (after?.status === "queued") list(draft, after, { queued: !stays, wanting: wants }, after.id);
}

/** Whether a change leaves a job where it stands in its queue, and what it asks. */
function isListedAlike(before: Job, after: Job): boolean {
  return (
    before.status === after.status &&
    before.queueId === after.queueId &&
    before.channelId === after.channelId &&
    before.priority === after.priority &&
    before.enqueuedAt === after.enqueuedAt &&
    before.requestedWorkerSelectors === after.requestedWorkerSelectors &&
    before.attachedWorkerSelectors === after.attachedWorkerSelectors
  );
}

/** Puts a job into lists of its queue, or takes it out of them when there is no id. */
function list(draft: Draft, job: Job, lists: Record<"queued" | "wanting", boolean>, id: string | undefined): void {
  const { queueId } = job;
  if (queueId === undefined) return;
  const key = placeKey(job);
  if (lists.queued) stand(draft, { list: "queued", queueId, key }, id);
  if (lists.wanting) stand(draft, { list: "wanting", queueId, key, demand: demandOf(draft.index.classes, job) }, id);
}

function stand(draft: Draft, line: Line, standing: Standing | undefined): void {
  draft.index.books = withStanding(draft.index.books, line, standing);
}

/** Replaces a worker and everything that is known about it. */
export function replaceWorker(draft: Draft, before: Worker | undefined, after: Worker | undefined): void {
  indexWorker(draft, before, after);
  if (after !== undefined) draft.workers = withRow(draft.workers, after.id, after);
  else if (before !== undefined) draft.workers = withoutRow(draft.workers, before.id);
}

/** Brings what is known about a worker up to date. */
export function indexWorker(draft: Draft, before: Worker | undefined, after: Worker | undefined): void {
  moveDeadline(draft, "worker", after ?? before, before?.idleAt ?? undefined, after?.idleAt ?? undefined);
  if (before !== undefined && isAvailable(before)) {
    for (const queueId of before.queues)
      stand(draft, { list: "pool", queueId, key: workerKey(draft, queueId, before) }, undefined);
  }
  if (after !== undefined && isAvailable(after)) {
    const seat: Seat = { worker: after, labelClass: classOf(draft.index.classes, after) };
    // A queue that is named twice finds the worker there already.
    for (const queueId of after.queues)
      stand(draft, { list: "pool", queueId, key: workerKey(draft, queueId, after) }, seat);
  }
}

/** Opens or closes an offer in the book. */
export function setOffer(draft: Draft, offer: Offer, isOpen: boolean): void {
  draft.offers = isOpen ? withRow(draft.offers, offer.offerId, offer) : withoutRow(draft.offers, offer.offerId);
  indexOffer(draft, offer, isOpen);
}

/** Sets or stops the timer of an offer. */
export function indexOffer(draft: Draft, { offerId, expiresAt, ordinal }: Offer, isOpen: boolean): void {
  if (isOpen) addDeadline(draft, expiresAt, ordinal, { of: "offer", id: offerId });
  else removeDeadline(draft, expiresAt, ordinal);
}

/** Remembers or forgets whose question it is. */
export function indexEvaluation(draft: Draft, evaluationId: string, jobId: string | undefined): void {
  const { index } = draft;
  index.evaluations =
    jobId === undefined ? withoutRow(index.evaluations, evaluationId) : withRow(index.evaluations, evaluationId, jobId);
}

/** Computes anew what is known about a queue: its policy, or the mode of it, has changed. */
export function reindexQueue(draft: Draft, queueId: string): void {
  const lists = listsOf(draft.index.books, queueId);
  for (const { key } of entriesIn(lists?.pool.order)) stand(draft, { list: "pool", queueId, key }, undefined);
  for (const { demand, jobs } of lists?.wanting.values() ?? [])
    for (const { key } of entriesIn(jobs)) stand(draft, { list: "wanting", queueId, key, demand }, undefined);
  for (const worker of rowsOf(draft.workers)) {
    if (!isAvailable(worker) || !worker.queues.includes(queueId)) continue;
    const seat: Seat = { worker, labelClass: classOf(draft.index.classes, worker) };
    stand(draft, { list: "pool", queueId, key: workerKey(draft, queueId, worker) }, seat);
  }
  for (const { key, value: jobId } of entriesIn(lists?.queued)) {
    const job = rowOf(draft.jobs, jobId);
    if (job === undefined || !wantsOffers(draft, job)) continue;
    stand(draft, { list: "wanting", queueId, key, demand: demandOf(draft.index.classes, job) }, jobId);
  }
}

/** Where a worker stands among those a queue may ask. */
function workerKey(state: State, queueId: string, worker: Worker): Key {
  return modeOf(state, queueId)?.kind === "roundRobin" ? circleKey(worker) : idleKey(worker);
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
  draft.index.deadlines = withEntry(draft.index.deadlines, keyOf(due, ordinal), deadline);
}

function removeDeadline(draft: Draft, due: Instant, ordinal: number): void {
  draft.index.deadlines = withoutEntry(draft.index.deadlines, keyOf(due, ordinal));
}
