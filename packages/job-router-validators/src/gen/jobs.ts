// Generated from specs/job-router/gen/openapi.2024-01-18-preview.json. Do not edit.
// To change this file, edit the TypeSpec in specs/job-router and run `npm run generate`.

import {
  aDateTime,
  aUriReference,
  checkCopy,
  defineValidator,
  inside,
  isArrayOf,
  isInt32,
  isInteger,
  isMapOf,
  isNumber,
  isObject,
  isObjectLike,
  isPlain,
  mistyped,
  notAmong,
  nullOr,
  type Validator,
  type Walk,
  unequal,
  wrong,
  wrongInt32,
} from "@trunkline/validator-kit";
import type {
  CancelJobOptions,
  CancelJobResult,
  CloseJobOptions,
  CloseJobResult,
  CompleteJobOptions,
  CompleteJobResult,
  JobMatchingMode,
  JobMatchingModeCreateOrUpdate,
  JobPriority,
  PagedRouterJob,
  QueueAndMatchMode,
  ReclassifyJobOptions,
  ReclassifyJobResult,
  RouterJob,
  RouterJobAssignment,
  RouterJobCreateOrUpdate,
  RouterJobNote,
  RouterJobPositionDetails,
  RouterJobStatus,
  RouterJobStatusSelector,
  ScheduleAndSuspendMode,
  ScheduleAndSuspendModeCreateOrUpdate,
  SuspendMode,
  UnassignJobOptions,
  UnassignJobResult,
} from "@trunkline/job-router-models";
import { isLabelValue, isRouterWorkerSelector, isRouterWorkerSelectorInput } from "./shared.ts";

/**
 * Checks values against {@link CancelJobOptions}.
 *
 * How a job is cancelled.
 */
export const cancelJobOptionsValidator: Validator<CancelJobOptions> = /* @__PURE__ */ defineValidator(
  isCancelJobOptions,
);

export function isCancelJobOptions(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { note, dispositionCode } = input;
  if (!isPlain(input)) return checkCopy(isCancelJobOptions, input, walk);
  walk?.modes?.tidy(walk, input, ["note", "dispositionCode"]);
  return (
    (note === undefined || typeof note === "string" || mistyped(walk, "/note", note, "string")) &&
    (dispositionCode === undefined ||
      typeof dispositionCode === "string" ||
      mistyped(walk, "/dispositionCode", dispositionCode, "string"))
  );
}

/**
 * Checks values against {@link CancelJobResult}.
 *
 * Nothing to tell so far.
 */
export const cancelJobResultValidator: Validator<CancelJobResult> = /* @__PURE__ */ defineValidator(isCancelJobResult);

export function isCancelJobResult(input: unknown, walk?: Walk): boolean {
  if (!isObject(input)) return mistyped(walk, "", input, "object");
  walk?.modes?.tidy(walk, input, []);
  return true;
}

/**
 * Checks values against {@link CloseJobOptions}.
 *
 * How a job is closed.
 */
export const closeJobOptionsValidator: Validator<CloseJobOptions> = /* @__PURE__ */ defineValidator(isCloseJobOptions);

export function isCloseJobOptions(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { dispositionCode, closeAt, note } = input;
  if (!isPlain(input)) return checkCopy(isCloseJobOptions, input, walk);
  walk?.modes?.tidy(walk, input, ["dispositionCode", "closeAt", "note"]);
  return (
    (dispositionCode === undefined ||
      typeof dispositionCode === "string" ||
      mistyped(walk, "/dispositionCode", dispositionCode, "string")) &&
    (closeAt === undefined || aDateTime(closeAt, inside(walk, "/closeAt"))) &&
    (note === undefined || typeof note === "string" || mistyped(walk, "/note", note, "string"))
  );
}

/**
 * Checks values against {@link CloseJobResult}.
 *
 * Nothing to tell so far.
 */
export const closeJobResultValidator: Validator<CloseJobResult> = /* @__PURE__ */ defineValidator(isCloseJobResult);

export function isCloseJobResult(input: unknown, walk?: Walk): boolean {
  if (!isObject(input)) return mistyped(walk, "", input, "object");
  walk?.modes?.tidy(walk, input, []);
  return true;
}

/**
 * Checks values against {@link CompleteJobOptions}.
 *
 * How the work on a job is reported done.
 */
export const completeJobOptionsValidator: Validator<CompleteJobOptions> = /* @__PURE__ */ defineValidator(
  isCompleteJobOptions,
);

export function isCompleteJobOptions(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { note } = input;
  if (!isPlain(input)) return checkCopy(isCompleteJobOptions, input, walk);
  walk?.modes?.tidy(walk, input, ["note"]);
  return note === undefined || typeof note === "string" || mistyped(walk, "/note", note, "string");
}

/**
 * Checks values against {@link CompleteJobResult}.
 *
 * Nothing to tell so far.
 */
export const completeJobResultValidator: Validator<CompleteJobResult> = /* @__PURE__ */ defineValidator(
  isCompleteJobResult,
);

export function isCompleteJobResult(input: unknown, walk?: Walk): boolean {
  if (!isObject(input)) return mistyped(walk, "", input, "object");
  walk?.modes?.tidy(walk, input, []);
  return true;
}

/**
 * Checks values against {@link JobMatchingMode}.
 *
 * Whether and when a job is offered to workers.
 */
export const jobMatchingModeValidator: Validator<JobMatchingMode> = /* @__PURE__ */ defineValidator(isJobMatchingMode);

function isJobMatchingMode(input: unknown, walk?: Walk): boolean {
  if (!isObject(input)) return mistyped(walk, "", input, "object");
  switch (input.kind) {
    case "queueAndMatch":
      return isQueueAndMatchMode(input, walk);
    case "scheduleAndSuspend":
      return isScheduleAndSuspendMode(input, walk);
    case "suspend":
      return isSuspendMode(input, walk);
    default:
      return notAmong(walk, "/kind", input.kind, "discriminator", ["queueAndMatch", "scheduleAndSuspend", "suspend"]);
  }
}

/**
 * Checks values against {@link JobMatchingModeCreateOrUpdate}.
 *
 * Merge patch of a matching mode. Another `kind` than the stored one replaces the mode as a whole (inferred).
 */
export const jobMatchingModeCreateOrUpdateValidator: Validator<JobMatchingModeCreateOrUpdate> =
  /* @__PURE__ */ defineValidator(isJobMatchingModeCreateOrUpdate);

function isJobMatchingModeCreateOrUpdate(input: unknown, walk?: Walk): boolean {
  if (!isObject(input)) return mistyped(walk, "", input, "object");
  switch (input.kind) {
    case "queueAndMatch":
      return isQueueAndMatchMode(input, walk);
    case "scheduleAndSuspend":
      return isScheduleAndSuspendModeCreateOrUpdate(input, walk);
    case "suspend":
      return isSuspendMode(input, walk);
    default:
      return notAmong(walk, "/kind", input.kind, "discriminator", ["queueAndMatch", "scheduleAndSuspend", "suspend"]);
  }
}

/**
 * Checks values against {@link JobPriority}.
 *
 * How urgent a job is among those of its queue.
 */
export const jobPriorityValidator: Validator<JobPriority> = /* @__PURE__ */ defineValidator(isJobPriority);

export function isJobPriority(input: unknown, walk?: Walk): boolean {
  if (!isInteger(input)) return mistyped(walk, "", input, "integer");
  if (input < -100) return wrong(walk, "", input, "minimum", -100, "must be at least -100");
  return input <= 100 || wrong(walk, "", input, "maximum", 100, "must be at most 100");
}

/**
 * Checks values against {@link PagedRouterJob}.
 *
 * One page of jobs.
 */
export const pagedRouterJobValidator: Validator<PagedRouterJob> = /* @__PURE__ */ defineValidator(isPagedRouterJob);

function isPagedRouterJob(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { value, nextLink } = input;
  if (!isPlain(input)) return checkCopy(isPagedRouterJob, input, walk);
  walk?.modes?.tidy(walk, input, ["value", "nextLink"]);
  return (
    isArrayOf(value, isRouterJob, inside(walk, "/value")) &&
    (nextLink === undefined || aUriReference(nextLink, inside(walk, "/nextLink")))
  );
}

/**
 * Checks values against {@link QueueAndMatchMode}.
 *
 * The job is queued and offered as soon as may be. What a job gets when it names no mode.
 */
export const queueAndMatchModeValidator: Validator<QueueAndMatchMode> = /* @__PURE__ */ defineValidator(
  isQueueAndMatchMode,
);

export function isQueueAndMatchMode(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { kind } = input;
  if (!isPlain(input)) return checkCopy(isQueueAndMatchMode, input, walk);
  walk?.modes?.tidy(walk, input, ["kind"]);
  return kind === "queueAndMatch" || unequal(walk, "/kind", kind, "queueAndMatch");
}

/**
 * Checks values against {@link ReclassifyJobOptions}.
 *
 * Nothing to choose so far.
 */
export const reclassifyJobOptionsValidator: Validator<ReclassifyJobOptions> = /* @__PURE__ */ defineValidator(
  isReclassifyJobOptions,
);

export function isReclassifyJobOptions(input: unknown, walk?: Walk): boolean {
  if (!isObject(input)) return mistyped(walk, "", input, "object");
  walk?.modes?.tidy(walk, input, []);
  return true;
}

/**
 * Checks values against {@link ReclassifyJobResult}.
 *
 * Nothing to tell so far.
 */
export const reclassifyJobResultValidator: Validator<ReclassifyJobResult> = /* @__PURE__ */ defineValidator(
  isReclassifyJobResult,
);

export function isReclassifyJobResult(input: unknown, walk?: Walk): boolean {
  if (!isObject(input)) return mistyped(walk, "", input, "object");
  walk?.modes?.tidy(walk, input, []);
  return true;
}

/**
 * Checks values against {@link RouterJob}.
 *
 * A piece of work to be routed: a call, a chat, a ticket.
 */
export const routerJobValidator: Validator<RouterJob> = /* @__PURE__ */ defineValidator(isRouterJob);

function isRouterJob(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const {
    id,
    channelReference,
    status,
    enqueuedAt,
    channelId,
    classificationPolicyId,
    queueId,
    priority,
    dispositionCode,
    requestedWorkerSelectors,
    attachedWorkerSelectors,
    labels,
    assignments,
    tags,
    notes,
    scheduledAt,
    matchingMode,
    etag,
  } = input;
  if (!isPlain(input)) return checkCopy(isRouterJob, input, walk);
  walk?.modes?.tidy(walk, input, [
    "id",
    "channelReference",
    "status",
    "enqueuedAt",
    "channelId",
    "classificationPolicyId",
    "queueId",
    "priority",
    "dispositionCode",
    "requestedWorkerSelectors",
    "attachedWorkerSelectors",
    "labels",
    "assignments",
    "tags",
    "notes",
    "scheduledAt",
    "matchingMode",
    "etag",
  ]);
  return (
    (typeof id === "string" || mistyped(walk, "/id", id, "string")) &&
    (channelReference === undefined ||
      typeof channelReference === "string" ||
      mistyped(walk, "/channelReference", channelReference, "string")) &&
    (status === undefined || typeof status === "string" || mistyped(walk, "/status", status, "string")) &&
    (enqueuedAt === undefined || aDateTime(enqueuedAt, inside(walk, "/enqueuedAt"))) &&
    (channelId === undefined || typeof channelId === "string" || mistyped(walk, "/channelId", channelId, "string")) &&
    (classificationPolicyId === undefined ||
      typeof classificationPolicyId === "string" ||
      mistyped(walk, "/classificationPolicyId", classificationPolicyId, "string")) &&
    (queueId === undefined || typeof queueId === "string" || mistyped(walk, "/queueId", queueId, "string")) &&
    (priority === undefined || isJobPriority(priority, inside(walk, "/priority"))) &&
    (dispositionCode === undefined ||
      typeof dispositionCode === "string" ||
      mistyped(walk, "/dispositionCode", dispositionCode, "string")) &&
    (requestedWorkerSelectors === undefined ||
      isArrayOf(requestedWorkerSelectors, isRouterWorkerSelector, inside(walk, "/requestedWorkerSelectors"))) &&
    (attachedWorkerSelectors === undefined ||
      isArrayOf(attachedWorkerSelectors, isRouterWorkerSelector, inside(walk, "/attachedWorkerSelectors"))) &&
    (labels === undefined || isMapOf(labels, isLabelValue, inside(walk, "/labels"))) &&
    (assignments === undefined || isMapOf(assignments, isRouterJobAssignment, inside(walk, "/assignments"))) &&
    (tags === undefined || isMapOf(tags, isLabelValue, inside(walk, "/tags"))) &&
    (notes === undefined || isArrayOf(notes, isRouterJobNote, inside(walk, "/notes"))) &&
    (scheduledAt === undefined || aDateTime(scheduledAt, inside(walk, "/scheduledAt"))) &&
    (matchingMode === undefined || isJobMatchingMode(matchingMode, inside(walk, "/matchingMode"))) &&
    (typeof etag === "string" || mistyped(walk, "/etag", etag, "string"))
  );
}

/**
 * Checks values against {@link RouterJobAssignment}.
 *
 * That a worker had or has a job.
 */
export const routerJobAssignmentValidator: Validator<RouterJobAssignment> = /* @__PURE__ */ defineValidator(
  isRouterJobAssignment,
);

export function isRouterJobAssignment(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { assignmentId, workerId, assignedAt, completedAt, closedAt } = input;
  if (!isPlain(input)) return checkCopy(isRouterJobAssignment, input, walk);
  walk?.modes?.tidy(walk, input, ["assignmentId", "workerId", "assignedAt", "completedAt", "closedAt"]);
  return (
    (typeof assignmentId === "string" || mistyped(walk, "/assignmentId", assignmentId, "string")) &&
    (workerId === undefined || typeof workerId === "string" || mistyped(walk, "/workerId", workerId, "string")) &&
    aDateTime(assignedAt, inside(walk, "/assignedAt")) &&
    (completedAt === undefined || aDateTime(completedAt, inside(walk, "/completedAt"))) &&
    (closedAt === undefined || aDateTime(closedAt, inside(walk, "/closedAt")))
  );
}

/**
 * Checks values against {@link RouterJobCreateOrUpdate}.
 *
 * Merge patch of a job; creates it where there is none.
 */
export const routerJobCreateOrUpdateValidator: Validator<RouterJobCreateOrUpdate> = /* @__PURE__ */ defineValidator(
  isRouterJobCreateOrUpdate,
);

export function isRouterJobCreateOrUpdate(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const {
    channelReference,
    channelId,
    classificationPolicyId,
    queueId,
    priority,
    dispositionCode,
    requestedWorkerSelectors,
    labels,
    tags,
    notes,
    matchingMode,
  } = input;
  if (!isPlain(input)) return checkCopy(isRouterJobCreateOrUpdate, input, walk);
  walk?.modes?.tidy(walk, input, [
    "channelReference",
    "channelId",
    "classificationPolicyId",
    "queueId",
    "priority",
    "dispositionCode",
    "requestedWorkerSelectors",
    "labels",
    "tags",
    "notes",
    "matchingMode",
  ]);
  return (
    (channelReference === undefined ||
      channelReference === null ||
      typeof channelReference === "string" ||
      mistyped(walk, "/channelReference", channelReference, "string")) &&
    (channelId === undefined ||
      channelId === null ||
      typeof channelId === "string" ||
      mistyped(walk, "/channelId", channelId, "string")) &&
    (classificationPolicyId === undefined ||
      classificationPolicyId === null ||
      typeof classificationPolicyId === "string" ||
      mistyped(walk, "/classificationPolicyId", classificationPolicyId, "string")) &&
    (queueId === undefined ||
      queueId === null ||
      typeof queueId === "string" ||
      mistyped(walk, "/queueId", queueId, "string")) &&
    (priority === undefined || priority === null || isJobPriority(priority, inside(walk, "/priority"))) &&
    (dispositionCode === undefined ||
      dispositionCode === null ||
      typeof dispositionCode === "string" ||
      mistyped(walk, "/dispositionCode", dispositionCode, "string")) &&
    (requestedWorkerSelectors === undefined ||
      requestedWorkerSelectors === null ||
      isArrayOf(requestedWorkerSelectors, isRouterWorkerSelectorInput, inside(walk, "/requestedWorkerSelectors"))) &&
    (labels === undefined || labels === null || isMapOf(labels, nullOr(isLabelValue), inside(walk, "/labels"))) &&
    (tags === undefined || tags === null || isMapOf(tags, nullOr(isLabelValue), inside(walk, "/tags"))) &&
    (notes === undefined || notes === null || isArrayOf(notes, isRouterJobNote, inside(walk, "/notes"))) &&
    (matchingMode === undefined ||
      matchingMode === null ||
      isJobMatchingModeCreateOrUpdate(matchingMode, inside(walk, "/matchingMode")))
  );
}

/**
 * Checks values against {@link RouterJobNote}.
 *
 * A remark on a job.
 */
export const routerJobNoteValidator: Validator<RouterJobNote> = /* @__PURE__ */ defineValidator(isRouterJobNote);

export function isRouterJobNote(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { message, addedAt } = input;
  if (!isPlain(input)) return checkCopy(isRouterJobNote, input, walk);
  walk?.modes?.tidy(walk, input, ["message", "addedAt"]);
  return (
    (typeof message === "string" || mistyped(walk, "/message", message, "string")) &&
    (addedAt === undefined || aDateTime(addedAt, inside(walk, "/addedAt")))
  );
}

/**
 * Checks values against {@link RouterJobPositionDetails}.
 *
 * Where a job stands in its queue.
 */
export const routerJobPositionDetailsValidator: Validator<RouterJobPositionDetails> = /* @__PURE__ */ defineValidator(
  isRouterJobPositionDetails,
);

export function isRouterJobPositionDetails(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { jobId, position, queueId, queueLength, estimatedWaitTimeMinutes } = input;
  if (!isPlain(input)) return checkCopy(isRouterJobPositionDetails, input, walk);
  walk?.modes?.tidy(walk, input, ["jobId", "position", "queueId", "queueLength", "estimatedWaitTimeMinutes"]);
  return (
    (typeof jobId === "string" || mistyped(walk, "/jobId", jobId, "string")) &&
    (isInt32(position) || wrongInt32(walk, "/position", position)) &&
    (typeof queueId === "string" || mistyped(walk, "/queueId", queueId, "string")) &&
    (isInt32(queueLength) || wrongInt32(walk, "/queueLength", queueLength)) &&
    (estimatedWaitTimeMinutes === undefined ||
      isNumber(estimatedWaitTimeMinutes) ||
      mistyped(walk, "/estimatedWaitTimeMinutes", estimatedWaitTimeMinutes, "number"))
  );
}

/**
 * Checks values against {@link RouterJobStatus}.
 *
 * Where a job stands. `created`, `pendingClassification`, `pendingSchedule`: just taken in. `scheduled`: waits for its
 * time. `waitingForActivation`: held back until an upsert. `queued`: waits for a worker. `assigned`: a worker has it.
 * `completed`: done, still occupying the worker. `closed`, `cancelled`: over. `classificationFailed`,
 * `scheduleFailed`: stuck.
 */
export const routerJobStatusValidator: Validator<RouterJobStatus> = /* @__PURE__ */ defineValidator(isRouterJobStatus);

function isRouterJobStatus(input: unknown, walk?: Walk): boolean {
  return typeof input === "string" || mistyped(walk, "", input, "string");
}

/**
 * Checks values against {@link RouterJobStatusSelector}.
 *
 * Which jobs a list shows: all, those in one status, or the `active` ones, which are all but `created`, `closed` and
 * `cancelled`.
 */
export const routerJobStatusSelectorValidator: Validator<RouterJobStatusSelector> = /* @__PURE__ */ defineValidator(
  isRouterJobStatusSelector,
);

function isRouterJobStatusSelector(input: unknown, walk?: Walk): boolean {
  return typeof input === "string" || mistyped(walk, "", input, "string");
}

/**
 * Checks values against {@link ScheduleAndSuspendMode}.
 *
 * The job waits for its time, then for an upsert with another mode; nothing is offered by itself.
 */
export const scheduleAndSuspendModeValidator: Validator<ScheduleAndSuspendMode> = /* @__PURE__ */ defineValidator(
  isScheduleAndSuspendMode,
);

export function isScheduleAndSuspendMode(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { kind, scheduleAt } = input;
  if (!isPlain(input)) return checkCopy(isScheduleAndSuspendMode, input, walk);
  walk?.modes?.tidy(walk, input, ["kind", "scheduleAt"]);
  return (
    (kind === "scheduleAndSuspend" || unequal(walk, "/kind", kind, "scheduleAndSuspend")) &&
    aDateTime(scheduleAt, inside(walk, "/scheduleAt"))
  );
}

/**
 * Checks values against {@link ScheduleAndSuspendModeCreateOrUpdate}.
 *
 * Merge patch to the mode in which the job waits for its time.
 */
export const scheduleAndSuspendModeCreateOrUpdateValidator: Validator<ScheduleAndSuspendModeCreateOrUpdate> =
  /* @__PURE__ */ defineValidator(isScheduleAndSuspendModeCreateOrUpdate);

function isScheduleAndSuspendModeCreateOrUpdate(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { kind, scheduleAt } = input;
  if (!isPlain(input)) return checkCopy(isScheduleAndSuspendModeCreateOrUpdate, input, walk);
  walk?.modes?.tidy(walk, input, ["kind", "scheduleAt"]);
  return (
    (kind === "scheduleAndSuspend" || unequal(walk, "/kind", kind, "scheduleAndSuspend")) &&
    (scheduleAt === undefined || aDateTime(scheduleAt, inside(walk, "/scheduleAt")))
  );
}

/**
 * Checks values against {@link SuspendMode}.
 *
 * The job is held back until an upsert gives it another mode.
 */
export const suspendModeValidator: Validator<SuspendMode> = /* @__PURE__ */ defineValidator(isSuspendMode);

export function isSuspendMode(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { kind } = input;
  if (!isPlain(input)) return checkCopy(isSuspendMode, input, walk);
  walk?.modes?.tidy(walk, input, ["kind"]);
  return kind === "suspend" || unequal(walk, "/kind", kind, "suspend");
}

/**
 * Checks values against {@link UnassignJobOptions}.
 *
 * How a job is taken from its worker.
 */
export const unassignJobOptionsValidator: Validator<UnassignJobOptions> = /* @__PURE__ */ defineValidator(
  isUnassignJobOptions,
);

export function isUnassignJobOptions(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { suspendMatching } = input;
  if (!isPlain(input)) return checkCopy(isUnassignJobOptions, input, walk);
  walk?.modes?.tidy(walk, input, ["suspendMatching"]);
  return (
    suspendMatching === undefined ||
    typeof suspendMatching === "boolean" ||
    mistyped(walk, "/suspendMatching", suspendMatching, "boolean")
  );
}

/**
 * Checks values against {@link UnassignJobResult}.
 *
 * What came of taking a job from its worker.
 */
export const unassignJobResultValidator: Validator<UnassignJobResult> = /* @__PURE__ */ defineValidator(
  isUnassignJobResult,
);

export function isUnassignJobResult(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { jobId, unassignmentCount } = input;
  if (!isPlain(input)) return checkCopy(isUnassignJobResult, input, walk);
  walk?.modes?.tidy(walk, input, ["jobId", "unassignmentCount"]);
  return (
    (typeof jobId === "string" || mistyped(walk, "/jobId", jobId, "string")) &&
    (isInt32(unassignmentCount) || wrongInt32(walk, "/unassignmentCount", unassignmentCount))
  );
}
