import { type Job, type State as RouterState, type WorkerSelector, rowOf } from "@trunkline/job-router-engine";
import { withoutUndefined } from "../without-undefined.ts";
import { jobPart, queuePart, schedulePart, selectorParts, statusInEvents } from "./event-values.ts";
import type { Notice, Notices } from "./notice.ts";

// Facts: docs/facts/job-router/events.md, "Jobs"

/** What users are told of jobs. */
export const jobNotices: Notices = {
  jobReceived: ({ job }) =>
    notice("JobReceived", job, "", {
      ...schedulePart(job),
      jobStatus: statusInEvents(job.status),
      ...(job.classificationPolicyId !== undefined && { classificationPolicyId: job.classificationPolicyId }),
      requestedWorkerSelectors: selectorParts(job.requestedWorkerSelectors),
    }),
  jobClassified: ({ jobId, queueId, classificationPolicyId, priority, attachedWorkerSelectors }, router) =>
    noticeOf(router, jobId, "JobClassified", `queue/${queueId}`, {
      queueId,
      queueDetails: queuePart(queueId, rowOf(router.queues, queueId)),
      classificationPolicyId,
      priority,
      attachedWorkerSelectors: selectorParts(attachedWorkerSelectors),
    }),
  jobClassificationFailed: ({ jobId, classificationPolicyId, errors }, router) =>
    noticeOf(router, jobId, "JobClassificationFailed", `classificationpolicy/${classificationPolicyId}`, {
      classificationPolicyId,
      errors,
    }),
  jobQueued: ({ jobId, queueId, requestedWorkerSelectors, attachedWorkerSelectors }, router) =>
    noticeOf(router, jobId, "JobQueued", `queue/${queueId}`, {
      queueId,
      priority: rowOf(router.jobs, jobId)?.priority,
      requestedWorkerSelectors: selectorParts(requestedWorkerSelectors),
      attachedWorkerSelectors: selectorParts(attachedWorkerSelectors),
    }),
  jobWaitingForActivation: ({ jobId }, router) => waiting(router, jobId, "JobWaitingForActivation", {}),
  jobSchedulingFailed: ({ jobId, reason }, router) =>
    waiting(router, jobId, "JobSchedulingFailed", { failureReason: reason }),
  jobWorkerSelectorsExpired: ({ jobId, expired }, router) =>
    noticeOf(router, jobId, "JobWorkerSelectorsExpired", `queue/${rowOf(router.jobs, jobId)?.queueId ?? ""}`, {
      expiredRequestedWorkerSelectors: selectorParts(expired.requested),
      expiredAttachedWorkerSelectors: selectorParts(expired.attached),
    }),
  jobExceptionTriggered: ({ jobId, exceptionRuleId }, router) =>
    noticeOf(router, jobId, "JobExceptionTriggered", `exceptionrule/${exceptionRuleId}`, {
      ruleKey: exceptionRuleId,
      exceptionRuleId,
    }),
  jobUnassigned: ({ jobId, assignmentId, workerId }, router) =>
    noticeOf(router, jobId, "JobUnassigned", `assignment/${assignmentId}`, { assignmentId, workerId }),
  jobCompleted: ({ jobId, assignmentId, workerId }, router) =>
    noticeOf(router, jobId, "JobCompleted", `assignment/${assignmentId}`, { assignmentId, workerId }),
  jobClosed: ({ jobId, assignmentId, workerId, dispositionCode }, router) =>
    noticeOf(router, jobId, "JobClosed", `assignment/${assignmentId}`, { assignmentId, workerId, dispositionCode }),
  jobCancelled: ({ jobId, dispositionCode, note }, router) =>
    noticeOf(router, jobId, "JobCancelled", `disposition/${dispositionCode}`, {
      note: note?.message,
      dispositionCode,
    }),
  jobDeleted: ({ job }) => notice("JobDeleted", job, "", {}),
};

/** Of a job that the router has. */
function noticeOf(router: RouterState, jobId: string, name: string, place: string, data: object): Notice | undefined {
  const job = rowOf(router.jobs, jobId);
  return job && notice(name, job, place, data);
}

function notice(name: string, job: Job, place: string, data: object): Notice {
  const subject = `job/${job.id}/channel/${job.channelId ?? ""}`;
  return {
    name,
    subject: place === "" ? subject : `${subject}/${place}`,
    data: { ...jobPart(job), ...withoutUndefined<object>(data) },
  };
}

/** Of a job that is held back. */
function waiting(router: RouterState, jobId: string, name: string, data: object): Notice | undefined {
  const job = rowOf(router.jobs, jobId);
  return (
    job &&
    notice(name, job, "", {
      ...schedulePart(job),
      ...data,
      expiredAttachedWorkerSelectors: selectorParts(expiredOf(job.attachedWorkerSelectors)),
      expiredRequestedWorkerSelectors: selectorParts(expiredOf(job.requestedWorkerSelectors)),
    })
  );
}

function expiredOf(selectors: readonly WorkerSelector[]): readonly WorkerSelector[] {
  return selectors.filter(({ status }) => status === "expired");
}
