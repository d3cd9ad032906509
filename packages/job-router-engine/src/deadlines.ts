import { assignmentOf } from "./assignment.ts";
import { classifyJob } from "./classification/classify-job.ts";
import { fireWaitException, queueJob } from "./decide/queue-job.ts";
import { indexOf } from "./index/index-of.ts";
import type { Deadline } from "./index/index-types.ts";
import { runMatchingRound } from "./matching/round.ts";
import { firstEntry } from "./ordered.ts";
import { jobDue } from "./reindex.ts";
import { type Run, emit, revokeOffers } from "./run.ts";
import { expireSelectors, nextExpiry } from "./selectors.ts";
import type { Instant, Job, State } from "./state.ts";
import { rowOf } from "./table.ts";

/** When the host should tick next, if at all. */
export function nextDeadline(state: State): Instant | undefined {
  const { matchAt } = state;
  const due = firstEntry(indexOf(state).deadlines)?.key.first;
  if (due === undefined) return matchAt ?? undefined;
  return matchAt === null ? due : Math.min(due, matchAt);
}

/**
 * Lets everything happen that is due, each at its own time and in the order (due, age of whose timer it is). So it makes
 * no difference whether time passes in one step or in many.
 */
export function catchUp(run: Run): undefined {
  const until = run.at;
  for (;;) {
    const due = nextDeadline(run.state);
    if (due === undefined || due > until) break;
    run.at = Math.max(due, run.state.now);
    const timer = firstEntry(run.state.index.deadlines);
    // At one instant, offers that end and jobs that come go before the round that matches them.
    if (timer !== undefined && timer.key.first === due) fire(run, timer.value);
    else runMatchingRound(run);
  }
  run.at = until;
  return undefined;
}

function fire(run: Run, { of, id }: Deadline): void {
  switch (of) {
    case "job": {
      const job = rowOf(run.state.jobs, id);
      if (job !== undefined) fireJob(run, job);
      return;
    }
    case "offer": {
      const offer = rowOf(run.state.offers, id);
      if (offer === undefined) return;
      emit(run, { type: "offerExpired", offerId: id, offer });
      deregister(run, offer.workerId, "offerExpired");
      return;
    }
    case "worker":
      deregister(run, id, "idle");
  }
}

/** A worker who let an offer run out, or nobody asked for long, is taken for absent. */
function deregister(run: Run, workerId: string, reason: "offerExpired" | "idle"): void {
  const worker = rowOf(run.state.workers, workerId);
  if (worker?.state !== "active") return;
  for (const { offerId } of worker.offers) {
    const offer = rowOf(run.state.offers, offerId);
    if (offer !== undefined) emit(run, { type: "offerRevoked", offerId, offer, reason: "workerDeregistered" });
  }
  emit(run, { type: "workerDeregistered", workerId, reason });
}

/** Does one thing that is due for a job; what else is due follows in the next turn. */
function fireJob(run: Run, job: Job): void {
  const { id, createdAt, closing, stepAt } = job;
  const isDue = (due: Instant | null | undefined): boolean => due !== undefined && due !== null && due <= run.at;
  if (isDue(createdAt + run.state.timing.jobLifeMs)) return expireJob(run, job);
  if (closing !== null && isDue(closing.closeAt)) return closeJob(run, job, closing.dispositionCode);
  if (isDue(stepAt)) return takeStep(run, job);
  if (isDue(nextExpiry(job))) return loseSelectors(run, job);
  if (isDue(job.exceptionAt)) return fireWaitException(run, job);
  const workerIds = Object.entries(job.declines).flatMap(([workerId, { retryAt }]) =>
    isDue(retryAt) ? [workerId] : [],
  );
  if (workerIds.length > 0) return emit(run, { type: "declinesForgotten", jobId: id, workerIds });
  throw new Error(`Job ${id} has a deadline at ${jobDue(run.state, job)} for which there is nothing to do.`);
}

function expireJob(run: Run, job: Job): void {
  revokeOffers(run, job, "jobDeleted");
  emit(run, { type: "jobDeleted", jobId: job.id, job: rowOf(run.state.jobs, job.id) ?? job, reason: "expired" });
}

function closeJob(run: Run, job: Job, dispositionCode: string): void {
  const { assignmentId = "", workerId = "" } = assignmentOf(job) ?? {};
  emit(run, { type: "jobClosed", jobId: job.id, assignmentId, workerId, dispositionCode });
}

function takeStep(run: Run, job: Job): void {
  switch (job.status) {
    case "created":
    case "waitingForActivation":
      return queueJob(run, job.id, job.queueId ?? "");
    case "pendingClassification":
      return classifyJob(run, job);
    case "pendingSchedule": {
      const scheduleAt = job.matchingMode.kind === "scheduleAndSuspend" ? job.matchingMode.scheduleAt : run.at;
      return emit(run, { type: "jobScheduled", jobId: job.id, scheduleAt });
    }
    case "scheduled":
      return emit(run, { type: "jobWaitingForActivation", jobId: job.id, scheduledAt: run.at });
    case "classificationFailed":
    case "scheduleFailed":
    case "queued":
    case "assigned":
    case "completed":
    case "closed":
    case "cancelled":
      throw new Error(`A job that is ${job.status} takes no step of its own.`);
  }
}

function loseSelectors(run: Run, job: Job): void {
  const lost = (before: Job["attachedWorkerSelectors"]): Job["attachedWorkerSelectors"] =>
    expireSelectors(before, run.at).filter((selector, place) => selector !== before[place]);
  const expired = { requested: lost(job.requestedWorkerSelectors), attached: lost(job.attachedWorkerSelectors) };
  emit(run, { type: "jobWorkerSelectorsExpired", jobId: job.id, expired });
}
