// Generated from specs/job-router/gen/openapi.2024-01-18-preview.json. Do not edit.
// To change this file, edit the TypeSpec in specs/job-router and run `npm run generate`.

import {
  acceptsOwn,
  addTagFinding,
  addTypeFinding,
  checkBoolean,
  checkInt32,
  checkInteger,
  checkLiteral,
  checkNumber,
  checkString,
  dateTimeFormat,
  defineValidator,
  here,
  isArrayOf,
  isDateTime,
  isInt32,
  isInteger,
  isMapOf,
  isNumber,
  isObject,
  isPlain,
  isUriReference,
  itemsOf,
  mapOf,
  maximum,
  minimum,
  nullOr,
  optional,
  required,
  type Validator,
  type Walk,
  uriReferenceFormat,
  walkMember,
  walkObject,
} from "@trunkline/api-kit/validation";
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
import {
  isLabelValue,
  isRouterWorkerSelector,
  isRouterWorkerSelectorInput,
  walkLabelValue,
  walkRouterWorkerSelector,
  walkRouterWorkerSelectorInput,
} from "./shared.ts";

/**
 * Checks values against {@link CancelJobOptions}.
 *
 * How a job is cancelled.
 */
export const cancelJobOptionsValidator: Validator<CancelJobOptions> = /* @__PURE__ */ defineValidator(
  isCancelJobOptions,
  walkCancelJobOptions,
);

export function isCancelJobOptions(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { note, dispositionCode } = input;
  if (!isPlain(input)) return acceptsOwn(input, isCancelJobOptions);
  return (
    (note === undefined || typeof note === "string") &&
    (dispositionCode === undefined || typeof dispositionCode === "string")
  );
}

const cancelJobOptionsMembers: readonly string[] = ["note", "dispositionCode"];

export function walkCancelJobOptions(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, cancelJobOptionsMembers);
  if (members === undefined) return undefined;
  checkString(walk, "note", members.note, optional);
  checkString(walk, "dispositionCode", members.dispositionCode, optional);
  return members;
}

/**
 * Checks values against {@link CancelJobResult}.
 *
 * Nothing to tell so far.
 */
export const cancelJobResultValidator: Validator<CancelJobResult> = /* @__PURE__ */ defineValidator(
  isCancelJobResult,
  walkCancelJobResult,
);

export function isCancelJobResult(input: unknown): boolean {
  return isObject(input);
}

const cancelJobResultMembers: readonly string[] = [];

export function walkCancelJobResult(walk: Walk, input: unknown): unknown {
  return walkObject(walk, input, cancelJobResultMembers);
}

/**
 * Checks values against {@link CloseJobOptions}.
 *
 * How a job is closed.
 */
export const closeJobOptionsValidator: Validator<CloseJobOptions> = /* @__PURE__ */ defineValidator(
  isCloseJobOptions,
  walkCloseJobOptions,
);

export function isCloseJobOptions(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { dispositionCode, closeAt, note } = input;
  if (!isPlain(input)) return acceptsOwn(input, isCloseJobOptions);
  return (
    (dispositionCode === undefined || typeof dispositionCode === "string") &&
    (closeAt === undefined || (typeof closeAt === "string" && isDateTime(closeAt))) &&
    (note === undefined || typeof note === "string")
  );
}

const closeJobOptionsMembers: readonly string[] = ["dispositionCode", "closeAt", "note"];

export function walkCloseJobOptions(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, closeJobOptionsMembers);
  if (members === undefined) return undefined;
  checkString(walk, "dispositionCode", members.dispositionCode, optional);
  checkString(walk, "closeAt", members.closeAt, optional, [dateTimeFormat]);
  checkString(walk, "note", members.note, optional);
  return members;
}

/**
 * Checks values against {@link CloseJobResult}.
 *
 * Nothing to tell so far.
 */
export const closeJobResultValidator: Validator<CloseJobResult> = /* @__PURE__ */ defineValidator(
  isCloseJobResult,
  walkCloseJobResult,
);

export function isCloseJobResult(input: unknown): boolean {
  return isObject(input);
}

const closeJobResultMembers: readonly string[] = [];

export function walkCloseJobResult(walk: Walk, input: unknown): unknown {
  return walkObject(walk, input, closeJobResultMembers);
}

/**
 * Checks values against {@link CompleteJobOptions}.
 *
 * How the work on a job is reported done.
 */
export const completeJobOptionsValidator: Validator<CompleteJobOptions> = /* @__PURE__ */ defineValidator(
  isCompleteJobOptions,
  walkCompleteJobOptions,
);

export function isCompleteJobOptions(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { note } = input;
  if (!isPlain(input)) return acceptsOwn(input, isCompleteJobOptions);
  return note === undefined || typeof note === "string";
}

const completeJobOptionsMembers: readonly string[] = ["note"];

export function walkCompleteJobOptions(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, completeJobOptionsMembers);
  if (members === undefined) return undefined;
  checkString(walk, "note", members.note, optional);
  return members;
}

/**
 * Checks values against {@link CompleteJobResult}.
 *
 * Nothing to tell so far.
 */
export const completeJobResultValidator: Validator<CompleteJobResult> = /* @__PURE__ */ defineValidator(
  isCompleteJobResult,
  walkCompleteJobResult,
);

export function isCompleteJobResult(input: unknown): boolean {
  return isObject(input);
}

const completeJobResultMembers: readonly string[] = [];

export function walkCompleteJobResult(walk: Walk, input: unknown): unknown {
  return walkObject(walk, input, completeJobResultMembers);
}

/**
 * Checks values against {@link JobMatchingMode}.
 *
 * Whether and when a job is offered to workers.
 */
export const jobMatchingModeValidator: Validator<JobMatchingMode> = /* @__PURE__ */ defineValidator(
  isJobMatchingMode,
  walkJobMatchingMode,
);

function isJobMatchingMode(input: unknown): boolean {
  if (!isObject(input)) return false;
  switch (input.kind) {
    case "queueAndMatch":
      return isQueueAndMatchMode(input);
    case "scheduleAndSuspend":
      return isScheduleAndSuspendMode(input);
    case "suspend":
      return isSuspendMode(input);
    default:
      return false;
  }
}

function walkJobMatchingMode(walk: Walk, input: unknown): unknown {
  if (!isObject(input)) return addTypeFinding(walk, here, input, "object");
  switch (input.kind) {
    case "queueAndMatch":
      return walkQueueAndMatchMode(walk, input);
    case "scheduleAndSuspend":
      return walkScheduleAndSuspendMode(walk, input);
    case "suspend":
      return walkSuspendMode(walk, input);
    default:
      return addTagFinding(walk, "kind", input.kind, ["queueAndMatch", "scheduleAndSuspend", "suspend"]);
  }
}

/**
 * Checks values against {@link JobMatchingModeCreateOrUpdate}.
 *
 * Merge patch of a matching mode. Another `kind` than the stored one replaces the mode as a whole.
 */
export const jobMatchingModeCreateOrUpdateValidator: Validator<JobMatchingModeCreateOrUpdate> =
  /* @__PURE__ */ defineValidator(isJobMatchingModeCreateOrUpdate, walkJobMatchingModeCreateOrUpdate);

function isJobMatchingModeCreateOrUpdate(input: unknown): boolean {
  if (!isObject(input)) return false;
  switch (input.kind) {
    case "queueAndMatch":
      return isQueueAndMatchMode(input);
    case "scheduleAndSuspend":
      return isScheduleAndSuspendModeCreateOrUpdate(input);
    case "suspend":
      return isSuspendMode(input);
    default:
      return false;
  }
}

function walkJobMatchingModeCreateOrUpdate(walk: Walk, input: unknown): unknown {
  if (!isObject(input)) return addTypeFinding(walk, here, input, "object");
  switch (input.kind) {
    case "queueAndMatch":
      return walkQueueAndMatchMode(walk, input);
    case "scheduleAndSuspend":
      return walkScheduleAndSuspendModeCreateOrUpdate(walk, input);
    case "suspend":
      return walkSuspendMode(walk, input);
    default:
      return addTagFinding(walk, "kind", input.kind, ["queueAndMatch", "scheduleAndSuspend", "suspend"]);
  }
}

/**
 * Checks values against {@link JobPriority}.
 *
 * How urgent a job is among those of its queue.
 */
export const jobPriorityValidator: Validator<JobPriority> = /* @__PURE__ */ defineValidator(
  isJobPriority,
  walkJobPriority,
);

function isJobPriority(input: unknown): boolean {
  return isInteger(input) && input >= -100 && input <= 100;
}

function walkJobPriority(walk: Walk, input: unknown): void {
  if (!isJobPriority(input)) checkInteger(walk, here, input, required, [minimum(-100), maximum(100)]);
}

/**
 * Checks values against {@link PagedRouterJob}.
 *
 * One page of jobs.
 */
export const pagedRouterJobValidator: Validator<PagedRouterJob> = /* @__PURE__ */ defineValidator(
  isPagedRouterJob,
  walkPagedRouterJob,
);

export function isPagedRouterJob(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { value, nextLink } = input;
  if (!isPlain(input)) return acceptsOwn(input, isPagedRouterJob);
  return (
    isArrayOf(value, isRouterJob) &&
    (nextLink === undefined || (typeof nextLink === "string" && isUriReference(nextLink)))
  );
}

const pagedRouterJobMembers: readonly string[] = ["value", "nextLink"];

export function walkPagedRouterJob(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, pagedRouterJobMembers);
  if (members === undefined) return undefined;
  walkMember(walk, members, "value", required, itemsOf(walkRouterJob));
  checkString(walk, "nextLink", members.nextLink, optional, [uriReferenceFormat]);
  return members;
}

/**
 * Checks values against {@link QueueAndMatchMode}.
 *
 * The job is queued and offered as soon as may be. What a job gets when it names no mode.
 */
export const queueAndMatchModeValidator: Validator<QueueAndMatchMode> = /* @__PURE__ */ defineValidator(
  isQueueAndMatchMode,
  walkQueueAndMatchMode,
);

function isQueueAndMatchMode(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { kind } = input;
  if (!isPlain(input)) return acceptsOwn(input, isQueueAndMatchMode);
  return kind === "queueAndMatch";
}

const queueAndMatchModeMembers: readonly string[] = ["kind"];

function walkQueueAndMatchMode(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, queueAndMatchModeMembers);
  if (members === undefined) return undefined;
  checkLiteral(walk, "kind", members.kind, required, "queueAndMatch");
  return members;
}

/**
 * Checks values against {@link ReclassifyJobOptions}.
 *
 * Nothing to choose so far.
 */
export const reclassifyJobOptionsValidator: Validator<ReclassifyJobOptions> = /* @__PURE__ */ defineValidator(
  isReclassifyJobOptions,
  walkReclassifyJobOptions,
);

export function isReclassifyJobOptions(input: unknown): boolean {
  return isObject(input);
}

const reclassifyJobOptionsMembers: readonly string[] = [];

export function walkReclassifyJobOptions(walk: Walk, input: unknown): unknown {
  return walkObject(walk, input, reclassifyJobOptionsMembers);
}

/**
 * Checks values against {@link ReclassifyJobResult}.
 *
 * Nothing to tell so far.
 */
export const reclassifyJobResultValidator: Validator<ReclassifyJobResult> = /* @__PURE__ */ defineValidator(
  isReclassifyJobResult,
  walkReclassifyJobResult,
);

export function isReclassifyJobResult(input: unknown): boolean {
  return isObject(input);
}

const reclassifyJobResultMembers: readonly string[] = [];

export function walkReclassifyJobResult(walk: Walk, input: unknown): unknown {
  return walkObject(walk, input, reclassifyJobResultMembers);
}

/**
 * Checks values against {@link RouterJob}.
 *
 * A piece of work to be routed: a call, a chat, a ticket.
 */
export const routerJobValidator: Validator<RouterJob> = /* @__PURE__ */ defineValidator(isRouterJob, walkRouterJob);

export function isRouterJob(input: unknown): boolean {
  if (!isObject(input)) return false;
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
  if (!isPlain(input)) return acceptsOwn(input, isRouterJob);
  return (
    typeof id === "string" &&
    (channelReference === undefined || typeof channelReference === "string") &&
    (status === undefined || typeof status === "string") &&
    (enqueuedAt === undefined || (typeof enqueuedAt === "string" && isDateTime(enqueuedAt))) &&
    (channelId === undefined || typeof channelId === "string") &&
    (classificationPolicyId === undefined || typeof classificationPolicyId === "string") &&
    (queueId === undefined || typeof queueId === "string") &&
    (priority === undefined || isJobPriority(priority)) &&
    (dispositionCode === undefined || typeof dispositionCode === "string") &&
    (requestedWorkerSelectors === undefined || isArrayOf(requestedWorkerSelectors, isRouterWorkerSelector)) &&
    (attachedWorkerSelectors === undefined || isArrayOf(attachedWorkerSelectors, isRouterWorkerSelector)) &&
    (labels === undefined || isMapOf(labels, isLabelValue)) &&
    (assignments === undefined || isMapOf(assignments, isRouterJobAssignment)) &&
    (tags === undefined || isMapOf(tags, isLabelValue)) &&
    (notes === undefined || isArrayOf(notes, isRouterJobNote)) &&
    (scheduledAt === undefined || (typeof scheduledAt === "string" && isDateTime(scheduledAt))) &&
    (matchingMode === undefined || isJobMatchingMode(matchingMode)) &&
    typeof etag === "string"
  );
}

const routerJobMembers: readonly string[] = [
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
];

export function walkRouterJob(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, routerJobMembers);
  if (members === undefined) return undefined;
  checkString(walk, "id", members.id, required);
  checkString(walk, "channelReference", members.channelReference, optional);
  checkString(walk, "status", members.status, optional);
  checkString(walk, "enqueuedAt", members.enqueuedAt, optional, [dateTimeFormat]);
  checkString(walk, "channelId", members.channelId, optional);
  checkString(walk, "classificationPolicyId", members.classificationPolicyId, optional);
  checkString(walk, "queueId", members.queueId, optional);
  walkMember(walk, members, "priority", optional, walkJobPriority);
  checkString(walk, "dispositionCode", members.dispositionCode, optional);
  walkMember(walk, members, "requestedWorkerSelectors", optional, itemsOf(walkRouterWorkerSelector));
  walkMember(walk, members, "attachedWorkerSelectors", optional, itemsOf(walkRouterWorkerSelector));
  walkMember(walk, members, "labels", optional, mapOf(walkLabelValue));
  walkMember(walk, members, "assignments", optional, mapOf(walkRouterJobAssignment));
  walkMember(walk, members, "tags", optional, mapOf(walkLabelValue));
  walkMember(walk, members, "notes", optional, itemsOf(walkRouterJobNote));
  checkString(walk, "scheduledAt", members.scheduledAt, optional, [dateTimeFormat]);
  walkMember(walk, members, "matchingMode", optional, walkJobMatchingMode);
  checkString(walk, "etag", members.etag, required);
  return members;
}

/**
 * Checks values against {@link RouterJobAssignment}.
 *
 * That a worker had or has a job.
 */
export const routerJobAssignmentValidator: Validator<RouterJobAssignment> = /* @__PURE__ */ defineValidator(
  isRouterJobAssignment,
  walkRouterJobAssignment,
);

function isRouterJobAssignment(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { assignmentId, workerId, assignedAt, completedAt, closedAt } = input;
  if (!isPlain(input)) return acceptsOwn(input, isRouterJobAssignment);
  return (
    typeof assignmentId === "string" &&
    (workerId === undefined || typeof workerId === "string") &&
    typeof assignedAt === "string" &&
    isDateTime(assignedAt) &&
    (completedAt === undefined || (typeof completedAt === "string" && isDateTime(completedAt))) &&
    (closedAt === undefined || (typeof closedAt === "string" && isDateTime(closedAt)))
  );
}

const routerJobAssignmentMembers: readonly string[] = [
  "assignmentId",
  "workerId",
  "assignedAt",
  "completedAt",
  "closedAt",
];

function walkRouterJobAssignment(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, routerJobAssignmentMembers);
  if (members === undefined) return undefined;
  checkString(walk, "assignmentId", members.assignmentId, required);
  checkString(walk, "workerId", members.workerId, optional);
  checkString(walk, "assignedAt", members.assignedAt, required, [dateTimeFormat]);
  checkString(walk, "completedAt", members.completedAt, optional, [dateTimeFormat]);
  checkString(walk, "closedAt", members.closedAt, optional, [dateTimeFormat]);
  return members;
}

/**
 * Checks values against {@link RouterJobCreateOrUpdate}.
 *
 * Merge patch of a job; creates it where there is none.
 */
export const routerJobCreateOrUpdateValidator: Validator<RouterJobCreateOrUpdate> = /* @__PURE__ */ defineValidator(
  isRouterJobCreateOrUpdate,
  walkRouterJobCreateOrUpdate,
);

export function isRouterJobCreateOrUpdate(input: unknown): boolean {
  if (!isObject(input)) return false;
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
  if (!isPlain(input)) return acceptsOwn(input, isRouterJobCreateOrUpdate);
  return (
    (channelReference === undefined || channelReference === null || typeof channelReference === "string") &&
    (channelId === undefined || channelId === null || typeof channelId === "string") &&
    (classificationPolicyId === undefined ||
      classificationPolicyId === null ||
      typeof classificationPolicyId === "string") &&
    (queueId === undefined || queueId === null || typeof queueId === "string") &&
    (priority === undefined || priority === null || isJobPriority(priority)) &&
    (dispositionCode === undefined || dispositionCode === null || typeof dispositionCode === "string") &&
    (requestedWorkerSelectors === undefined ||
      requestedWorkerSelectors === null ||
      isArrayOf(requestedWorkerSelectors, isRouterWorkerSelectorInput)) &&
    (labels === undefined || labels === null || isMapOf(labels, (item) => item === null || isLabelValue(item))) &&
    (tags === undefined || tags === null || isMapOf(tags, (item) => item === null || isLabelValue(item))) &&
    (notes === undefined || notes === null || isArrayOf(notes, isRouterJobNote)) &&
    (matchingMode === undefined || matchingMode === null || isJobMatchingModeCreateOrUpdate(matchingMode))
  );
}

const routerJobCreateOrUpdateMembers: readonly string[] = [
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
];

export function walkRouterJobCreateOrUpdate(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, routerJobCreateOrUpdateMembers);
  if (members === undefined) return undefined;
  if (members.channelReference !== null) checkString(walk, "channelReference", members.channelReference, optional);
  if (members.channelId !== null) checkString(walk, "channelId", members.channelId, optional);
  if (members.classificationPolicyId !== null) {
    checkString(walk, "classificationPolicyId", members.classificationPolicyId, optional);
  }
  if (members.queueId !== null) checkString(walk, "queueId", members.queueId, optional);
  walkMember(walk, members, "priority", optional, nullOr(walkJobPriority));
  if (members.dispositionCode !== null) checkString(walk, "dispositionCode", members.dispositionCode, optional);
  walkMember(walk, members, "requestedWorkerSelectors", optional, nullOr(itemsOf(walkRouterWorkerSelectorInput)));
  walkMember(walk, members, "labels", optional, nullOr(mapOf(nullOr(walkLabelValue))));
  walkMember(walk, members, "tags", optional, nullOr(mapOf(nullOr(walkLabelValue))));
  walkMember(walk, members, "notes", optional, nullOr(itemsOf(walkRouterJobNote)));
  walkMember(walk, members, "matchingMode", optional, nullOr(walkJobMatchingModeCreateOrUpdate));
  return members;
}

/**
 * Checks values against {@link RouterJobNote}.
 *
 * A remark on a job.
 */
export const routerJobNoteValidator: Validator<RouterJobNote> = /* @__PURE__ */ defineValidator(
  isRouterJobNote,
  walkRouterJobNote,
);

function isRouterJobNote(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { message, addedAt } = input;
  if (!isPlain(input)) return acceptsOwn(input, isRouterJobNote);
  return typeof message === "string" && (addedAt === undefined || (typeof addedAt === "string" && isDateTime(addedAt)));
}

const routerJobNoteMembers: readonly string[] = ["message", "addedAt"];

function walkRouterJobNote(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, routerJobNoteMembers);
  if (members === undefined) return undefined;
  checkString(walk, "message", members.message, required);
  checkString(walk, "addedAt", members.addedAt, optional, [dateTimeFormat]);
  return members;
}

/**
 * Checks values against {@link RouterJobPositionDetails}.
 *
 * Where a job stands in its queue.
 */
export const routerJobPositionDetailsValidator: Validator<RouterJobPositionDetails> = /* @__PURE__ */ defineValidator(
  isRouterJobPositionDetails,
  walkRouterJobPositionDetails,
);

export function isRouterJobPositionDetails(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { jobId, position, queueId, queueLength, estimatedWaitTimeMinutes } = input;
  if (!isPlain(input)) return acceptsOwn(input, isRouterJobPositionDetails);
  return (
    typeof jobId === "string" &&
    isInt32(position) &&
    typeof queueId === "string" &&
    isInt32(queueLength) &&
    (estimatedWaitTimeMinutes === undefined || isNumber(estimatedWaitTimeMinutes))
  );
}

const routerJobPositionDetailsMembers: readonly string[] = [
  "jobId",
  "position",
  "queueId",
  "queueLength",
  "estimatedWaitTimeMinutes",
];

export function walkRouterJobPositionDetails(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, routerJobPositionDetailsMembers);
  if (members === undefined) return undefined;
  checkString(walk, "jobId", members.jobId, required);
  checkInt32(walk, "position", members.position, required);
  checkString(walk, "queueId", members.queueId, required);
  checkInt32(walk, "queueLength", members.queueLength, required);
  checkNumber(walk, "estimatedWaitTimeMinutes", members.estimatedWaitTimeMinutes, optional);
  return members;
}

/**
 * Checks values against {@link RouterJobStatus}.
 *
 * Where a job stands. `created`, `pendingClassification`, `pendingSchedule`: just taken in. `scheduled`: waits for its
 * time. `waitingForActivation`: held back until an upsert. `queued`: waits for a worker. `assigned`: a worker has it.
 * `completed`: done, still occupying the worker. `closed`, `cancelled`: over. `classificationFailed`,
 * `scheduleFailed`: stuck.
 */
export const routerJobStatusValidator: Validator<RouterJobStatus> = /* @__PURE__ */ defineValidator(
  isRouterJobStatus,
  walkRouterJobStatus,
);

function isRouterJobStatus(input: unknown): boolean {
  return typeof input === "string";
}

function walkRouterJobStatus(walk: Walk, input: unknown): void {
  checkString(walk, here, input, required);
}

/**
 * Checks values against {@link RouterJobStatusSelector}.
 *
 * Which jobs a list shows: all, those in one status, or the `active` ones, which are all but `created`, `closed` and
 * `cancelled`.
 */
export const routerJobStatusSelectorValidator: Validator<RouterJobStatusSelector> = /* @__PURE__ */ defineValidator(
  isRouterJobStatusSelector,
  walkRouterJobStatusSelector,
);

function isRouterJobStatusSelector(input: unknown): boolean {
  return typeof input === "string";
}

function walkRouterJobStatusSelector(walk: Walk, input: unknown): void {
  checkString(walk, here, input, required);
}

/**
 * Checks values against {@link ScheduleAndSuspendMode}.
 *
 * The job waits for its time, then for an upsert with another mode; nothing is offered by itself.
 */
export const scheduleAndSuspendModeValidator: Validator<ScheduleAndSuspendMode> = /* @__PURE__ */ defineValidator(
  isScheduleAndSuspendMode,
  walkScheduleAndSuspendMode,
);

function isScheduleAndSuspendMode(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { kind, scheduleAt } = input;
  if (!isPlain(input)) return acceptsOwn(input, isScheduleAndSuspendMode);
  return kind === "scheduleAndSuspend" && typeof scheduleAt === "string" && isDateTime(scheduleAt);
}

const scheduleAndSuspendModeMembers: readonly string[] = ["kind", "scheduleAt"];

function walkScheduleAndSuspendMode(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, scheduleAndSuspendModeMembers);
  if (members === undefined) return undefined;
  checkLiteral(walk, "kind", members.kind, required, "scheduleAndSuspend");
  checkString(walk, "scheduleAt", members.scheduleAt, required, [dateTimeFormat]);
  return members;
}

/**
 * Checks values against {@link ScheduleAndSuspendModeCreateOrUpdate}.
 *
 * Merge patch to the mode in which the job waits for its time.
 */
export const scheduleAndSuspendModeCreateOrUpdateValidator: Validator<ScheduleAndSuspendModeCreateOrUpdate> =
  /* @__PURE__ */ defineValidator(isScheduleAndSuspendModeCreateOrUpdate, walkScheduleAndSuspendModeCreateOrUpdate);

function isScheduleAndSuspendModeCreateOrUpdate(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { kind, scheduleAt } = input;
  if (!isPlain(input)) return acceptsOwn(input, isScheduleAndSuspendModeCreateOrUpdate);
  return (
    kind === "scheduleAndSuspend" &&
    (scheduleAt === undefined || (typeof scheduleAt === "string" && isDateTime(scheduleAt)))
  );
}

const scheduleAndSuspendModeCreateOrUpdateMembers: readonly string[] = ["kind", "scheduleAt"];

function walkScheduleAndSuspendModeCreateOrUpdate(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, scheduleAndSuspendModeCreateOrUpdateMembers);
  if (members === undefined) return undefined;
  checkLiteral(walk, "kind", members.kind, required, "scheduleAndSuspend");
  checkString(walk, "scheduleAt", members.scheduleAt, optional, [dateTimeFormat]);
  return members;
}

/**
 * Checks values against {@link SuspendMode}.
 *
 * The job is held back until an upsert gives it another mode.
 */
export const suspendModeValidator: Validator<SuspendMode> = /* @__PURE__ */ defineValidator(
  isSuspendMode,
  walkSuspendMode,
);

function isSuspendMode(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { kind } = input;
  if (!isPlain(input)) return acceptsOwn(input, isSuspendMode);
  return kind === "suspend";
}

const suspendModeMembers: readonly string[] = ["kind"];

function walkSuspendMode(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, suspendModeMembers);
  if (members === undefined) return undefined;
  checkLiteral(walk, "kind", members.kind, required, "suspend");
  return members;
}

/**
 * Checks values against {@link UnassignJobOptions}.
 *
 * How a job is taken from its worker.
 */
export const unassignJobOptionsValidator: Validator<UnassignJobOptions> = /* @__PURE__ */ defineValidator(
  isUnassignJobOptions,
  walkUnassignJobOptions,
);

export function isUnassignJobOptions(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { suspendMatching } = input;
  if (!isPlain(input)) return acceptsOwn(input, isUnassignJobOptions);
  return suspendMatching === undefined || typeof suspendMatching === "boolean";
}

const unassignJobOptionsMembers: readonly string[] = ["suspendMatching"];

export function walkUnassignJobOptions(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, unassignJobOptionsMembers);
  if (members === undefined) return undefined;
  checkBoolean(walk, "suspendMatching", members.suspendMatching, optional);
  return members;
}

/**
 * Checks values against {@link UnassignJobResult}.
 *
 * What came of taking a job from its worker.
 */
export const unassignJobResultValidator: Validator<UnassignJobResult> = /* @__PURE__ */ defineValidator(
  isUnassignJobResult,
  walkUnassignJobResult,
);

export function isUnassignJobResult(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { jobId, unassignmentCount } = input;
  if (!isPlain(input)) return acceptsOwn(input, isUnassignJobResult);
  return typeof jobId === "string" && isInt32(unassignmentCount);
}

const unassignJobResultMembers: readonly string[] = ["jobId", "unassignmentCount"];

export function walkUnassignJobResult(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, unassignJobResultMembers);
  if (members === undefined) return undefined;
  checkString(walk, "jobId", members.jobId, required);
  checkInt32(walk, "unassignmentCount", members.unassignmentCount, required);
  return members;
}
