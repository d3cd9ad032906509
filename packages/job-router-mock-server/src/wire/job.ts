// Facts: docs/facts/job-router/router-job.md
import type { Assignment, Job, JobInput, MatchingMode } from "@trunkline/job-router-engine";
import type { JobMatchingMode, RouterJob, RouterJobAssignment } from "@trunkline/job-router-models/server";
import type { Instant } from "@trunkline/mock-kit";
import { countingTag } from "../entity-tags.ts";
import { withoutUndefined } from "../without-undefined.ts";
import { instantOf, timestampOf } from "./timestamp.ts";
import { selectorFromWire, selectorToWire } from "./worker-selector.ts";

/** A job as it is answered, in the order of the service. */
export function jobToWire(job: Job): RouterJob {
  return withoutUndefined<RouterJob>({
    id: job.id,
    channelReference: job.channelReference,
    status: job.status,
    enqueuedAt: optionalTimestamp(job.enqueuedAt),
    channelId: job.channelId,
    classificationPolicyId: job.classificationPolicyId,
    queueId: job.queueId,
    priority: job.priority,
    dispositionCode: job.dispositionCode,
    requestedWorkerSelectors: job.requestedWorkerSelectors.map(selectorToWire),
    attachedWorkerSelectors: job.attachedWorkerSelectors.map(selectorToWire),
    labels: { ...job.labels },
    assignments: Object.fromEntries(job.assignments.map((held) => [held.assignmentId, assignmentToWire(held)])),
    tags: { ...job.tags },
    notes: job.notes.map(({ message, addedAt }) => ({ message, addedAt: timestampOf(addedAt) })),
    scheduledAt: optionalTimestamp(job.scheduledAt),
    matchingMode: matchingModeToWire(job.matchingMode),
    etag: countingTag({ now: job.changedAt, changes: job.revision }),
  });
}

function assignmentToWire(assignment: Assignment): RouterJobAssignment {
  const { assignmentId, workerId, assignedAt, completedAt, closedAt } = assignment;
  return withoutUndefined<RouterJobAssignment>({
    assignmentId,
    workerId,
    assignedAt: timestampOf(assignedAt),
    completedAt: optionalTimestamp(completedAt),
    closedAt: optionalTimestamp(closedAt),
  });
}

function matchingModeToWire(mode: MatchingMode): JobMatchingMode {
  return mode.kind === "scheduleAndSuspend"
    ? { scheduleAt: timestampOf(mode.scheduleAt), kind: mode.kind }
    : { kind: mode.kind };
}

function optionalTimestamp(instant: Instant | undefined): string | undefined {
  return instant === undefined ? undefined : timestampOf(instant);
}

/** A job as the engine takes it. Notes without a time are of `now`. */
export function jobFromWire(job: RouterJob, now: Instant): JobInput {
  const { channelReference, channelId, classificationPolicyId, queueId, priority, dispositionCode } = job;
  const { requestedWorkerSelectors = [], labels = {}, tags = {}, notes = [], matchingMode } = job;
  return withoutUndefined<JobInput>({
    channelReference,
    channelId,
    classificationPolicyId,
    queueId,
    priority,
    dispositionCode,
    requestedWorkerSelectors: requestedWorkerSelectors.map(selectorFromWire),
    labels,
    tags,
    notes: notes.map(({ message, addedAt }) => ({
      message,
      addedAt: addedAt === undefined ? now : instantOf(addedAt),
    })),
    matchingMode: matchingModeFromWire(matchingMode),
  });
}

function matchingModeFromWire(mode: JobMatchingMode = { kind: "queueAndMatch" }): MatchingMode {
  return mode.kind === "scheduleAndSuspend" ? { kind: mode.kind, scheduleAt: instantOf(mode.scheduleAt) } : mode;
}
