import { freshenJob } from "../draft.ts";
import type { JobChanges } from "../events.ts";
import { replaceJob } from "../reindex.ts";
import { expireSelectors } from "../selectors.ts";
import type { Job } from "../state.ts";
import { type Appliers, changeJob } from "./applier.ts";

type Type =
  | "jobReceived"
  | "jobChanged"
  | "jobQueued"
  | "jobScheduleRequested"
  | "jobScheduled"
  | "jobSchedulingFailed"
  | "jobWaitingForActivation"
  | "jobWorkerSelectorsExpired"
  | "jobExceptionTriggered"
  | "jobManuallyReclassified";

/** A job until a worker has it. */
export const jobAppliers: Appliers<Type> = {
  jobReceived(draft, { job }) {
    replaceJob(draft, undefined, job);
  },

  jobChanged(draft, { jobId, changes, at }) {
    changeJob(draft, jobId, at, (job) => patched(job, changes));
    freshenJob(draft, jobId);
  },

  jobQueued(draft, { jobId, queueId, requestedWorkerSelectors, attachedWorkerSelectors, enqueuedAt, exceptionAt, at }) {
    changeJob(draft, jobId, at, (job) => {
      const isSameStay = job.status === "queued" && job.enqueuedAt === enqueuedAt;
      return {
        ...job,
        stepAt: null,
        status: "queued",
        queueId,
        requestedWorkerSelectors,
        attachedWorkerSelectors,
        enqueuedAt,
        exceptionAt,
        declines: isSameStay ? job.declines : {},
        scores: isSameStay ? job.scores : {},
      };
    });
    freshenJob(draft, jobId);
  },

  jobScheduleRequested(draft, { jobId, at }) {
    const stepAt = at + draft.timing.scheduleMs;
    changeJob(draft, jobId, at, (job) => ({ ...heldBack(job), status: "pendingSchedule", stepAt }));
  },

  jobScheduled(draft, { jobId, scheduleAt, at }) {
    changeJob(draft, jobId, at, (job) => ({ ...job, status: "scheduled", stepAt: scheduleAt }));
  },

  jobSchedulingFailed(draft, { jobId, at }) {
    changeJob(draft, jobId, at, (job) => ({ ...job, stepAt: null, status: "scheduleFailed" }));
  },

  jobWaitingForActivation(draft, { jobId, scheduledAt, at }) {
    changeJob(draft, jobId, at, (job) => ({
      ...heldBack(job),
      status: "waitingForActivation",
      ...(scheduledAt !== undefined && { scheduledAt }),
    }));
  },

  jobWorkerSelectorsExpired(draft, { jobId, at }) {
    changeJob(draft, jobId, at, (job) => ({
      ...job,
      requestedWorkerSelectors: expireSelectors(job.requestedWorkerSelectors, at),
      attachedWorkerSelectors: expireSelectors(job.attachedWorkerSelectors, at),
    }));
    freshenJob(draft, jobId);
  },

  jobExceptionTriggered(draft, { jobId, exceptionPolicyId, exceptionRuleId, exceptionAt, at }) {
    const rule = `${exceptionPolicyId}/${exceptionRuleId}`;
    changeJob(draft, jobId, at, (job) => ({ ...job, firedRules: [...job.firedRules, rule], exceptionAt }));
  },

  jobManuallyReclassified(draft, { jobId, queueId, priority, requestedWorkerSelectors, at }) {
    changeJob(draft, jobId, at, (job) => ({ ...job, queueId, priority, requestedWorkerSelectors }));
  },
};

/** The job outside of any queue: nothing counts from when it was queued. */
export function heldBack(job: Job): Job {
  const { enqueuedAt: _, ...rest } = job;
  return { ...rest, stepAt: null, exceptionAt: null, evaluations: [], answers: {} };
}

function patched(job: Job, changes: JobChanges): Job {
  const removed = Object.entries(changes).flatMap(([name, value]) => (value === null ? [name] : []));
  const kept = Object.entries({ ...job, ...changes }).filter(([name]) => !removed.includes(name));
  // Members of a job that are null in the patch are optional ones, by the type of the patch.
  return Object.fromEntries(kept) as unknown as Job;
}
