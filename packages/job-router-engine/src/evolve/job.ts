import { freshenJob } from "../draft.ts";
import type { JobChanges } from "../events.ts";
import { type FreshRow, freshJob } from "../fresh-row.ts";
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
    replaceJob(draft, undefined, freshJob(job));
  },

  jobChanged(draft, { jobId, changes, at }) {
    changeJob(draft, jobId, at, (job) => patch(job, changes));
    freshenJob(draft, jobId);
  },

  jobQueued(draft, { jobId, queueId, requestedWorkerSelectors, attachedWorkerSelectors, enqueuedAt, exceptionAt, at }) {
    changeJob(draft, jobId, at, (job) => {
      const isSameStay = job.status === "queued" && job.enqueuedAt === enqueuedAt;
      job.stepAt = null;
      job.status = "queued";
      job.queueId = queueId;
      job.requestedWorkerSelectors = requestedWorkerSelectors;
      job.attachedWorkerSelectors = attachedWorkerSelectors;
      job.enqueuedAt = enqueuedAt;
      job.exceptionAt = exceptionAt;
      if (isSameStay) return;
      job.declines = {};
      job.scores = {};
    });
    freshenJob(draft, jobId);
  },

  jobScheduleRequested(draft, { jobId, at }) {
    changeJob(draft, jobId, at, (job) => {
      holdBack(job);
      job.status = "pendingSchedule";
      job.stepAt = at + draft.timing.scheduleMs;
    });
  },

  jobScheduled(draft, { jobId, scheduleAt, at }) {
    changeJob(draft, jobId, at, (job) => {
      job.status = "scheduled";
      job.stepAt = scheduleAt;
    });
  },

  jobSchedulingFailed(draft, { jobId, at }) {
    changeJob(draft, jobId, at, (job) => {
      job.status = "scheduleFailed";
      job.stepAt = null;
    });
  },

  jobWaitingForActivation(draft, { jobId, scheduledAt, at }) {
    changeJob(draft, jobId, at, (job) => {
      holdBack(job);
      job.status = "waitingForActivation";
      if (scheduledAt !== undefined) job.scheduledAt = scheduledAt;
    });
  },

  jobWorkerSelectorsExpired(draft, { jobId, at }) {
    changeJob(draft, jobId, at, (job) => {
      job.requestedWorkerSelectors = expireSelectors(job.requestedWorkerSelectors, at);
      job.attachedWorkerSelectors = expireSelectors(job.attachedWorkerSelectors, at);
    });
    freshenJob(draft, jobId);
  },

  jobExceptionTriggered(draft, { jobId, exceptionPolicyId, exceptionRuleId, exceptionAt, at }) {
    changeJob(draft, jobId, at, (job) => {
      job.firedRules = [...job.firedRules, `${exceptionPolicyId}/${exceptionRuleId}`];
      job.exceptionAt = exceptionAt;
    });
  },

  jobManuallyReclassified(draft, { jobId, queueId, priority, requestedWorkerSelectors, at }) {
    changeJob(draft, jobId, at, (job) => {
      job.queueId = queueId;
      job.priority = priority;
      job.requestedWorkerSelectors = requestedWorkerSelectors;
    });
  },
};

/** Takes a job out of any queue: nothing counts from when it was queued. */
export function holdBack(job: FreshRow<Job>): void {
  job.enqueuedAt = undefined;
  job.stepAt = null;
  job.exceptionAt = null;
  job.evaluations = [];
  job.answers = {};
}

function patch(job: FreshRow<Job>, changes: JobChanges): void {
  for (const [name, value] of Object.entries(changes)) {
    // What a patch takes away are members of a job that may be absent, by the type of the patch.
    Object.assign(job, { [name]: value ?? undefined });
  }
}
