// Generated from specs/job-router/gen/openapi.2024-01-18-preview.json. Do not edit.
// To change this file, edit the TypeSpec in specs/job-router and run `npm run generate`.

import {
  acceptsOwn,
  addTagFinding,
  addTypeFinding,
  checkInt32,
  checkString,
  dateTimeFormat,
  defineValidator,
  here,
  isDateTime,
  isInt32,
  isObject,
  isPlain,
  isStatus,
  minLength,
  optional,
  required,
  type Validator,
  type Walk,
  walkMember,
  walkObject,
} from "@trunkline/api-kit/validation";
import type {
  CancelJobRequest,
  CancelJobResponse,
  CloseJobRequest,
  CloseJobResponse,
  CompleteJobRequest,
  CompleteJobResponse,
  DeleteJobRequest,
  DeleteJobResponse,
  GetInQueuePositionRequest,
  GetInQueuePositionResponse,
  GetJobRequest,
  GetJobResponse,
  ListJobsRequest,
  ListJobsResponse,
  ReclassifyJobRequest,
  ReclassifyJobResponse,
  UnassignJobRequest,
  UnassignJobResponse,
  UpsertJobRequest,
  UpsertJobResponse,
} from "@trunkline/job-router-models";
import {
  isCancelJobOptions,
  isCancelJobResult,
  isCloseJobOptions,
  isCloseJobResult,
  isCompleteJobOptions,
  isCompleteJobResult,
  isPagedRouterJob,
  isReclassifyJobOptions,
  isReclassifyJobResult,
  isRouterJob,
  isRouterJobCreateOrUpdate,
  isRouterJobPositionDetails,
  isUnassignJobOptions,
  isUnassignJobResult,
  walkCancelJobOptions,
  walkCancelJobResult,
  walkCloseJobOptions,
  walkCloseJobResult,
  walkCompleteJobOptions,
  walkCompleteJobResult,
  walkPagedRouterJob,
  walkReclassifyJobOptions,
  walkReclassifyJobResult,
  walkRouterJob,
  walkRouterJobCreateOrUpdate,
  walkRouterJobPositionDetails,
  walkUnassignJobOptions,
  walkUnassignJobResult,
} from "./jobs.ts";
import {
  isApiVersionQuery,
  isEmptyAnswer,
  isErrorResponseAnswer,
  isEtagAndLastModifiedHeaders,
  isIfMatchAndIfUnmodifiedSinceHeaders,
  walkApiVersionQuery,
  walkEmptyAnswer,
  walkErrorResponseAnswer,
  walkEtagAndLastModifiedHeaders,
  walkIfMatchAndIfUnmodifiedSinceHeaders,
} from "./shared-messages.ts";

function isListJobsQuery(input: unknown): boolean {
  if (!isObject(input)) return false;
  const {
    "api-version": apiVersion,
    maxpagesize,
    status,
    queueId,
    channelId,
    classificationPolicyId,
    scheduledBefore,
    scheduledAfter,
  } = input;
  if (!isPlain(input)) return acceptsOwn(input, isListJobsQuery);
  return (
    typeof apiVersion === "string" &&
    apiVersion !== "" &&
    (maxpagesize === undefined || isInt32(maxpagesize)) &&
    (status === undefined || typeof status === "string") &&
    (queueId === undefined || typeof queueId === "string") &&
    (channelId === undefined || typeof channelId === "string") &&
    (classificationPolicyId === undefined || typeof classificationPolicyId === "string") &&
    (scheduledBefore === undefined || (typeof scheduledBefore === "string" && isDateTime(scheduledBefore))) &&
    (scheduledAfter === undefined || (typeof scheduledAfter === "string" && isDateTime(scheduledAfter)))
  );
}

const listJobsQueryMembers: readonly string[] = [
  "api-version",
  "maxpagesize",
  "status",
  "queueId",
  "channelId",
  "classificationPolicyId",
  "scheduledBefore",
  "scheduledAfter",
];

function walkListJobsQuery(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, listJobsQueryMembers, () => ({ status: "all" }));
  if (members === undefined) return undefined;
  checkString(walk, "api-version", members["api-version"], required, [minLength(1)]);
  checkInt32(walk, "maxpagesize", members.maxpagesize, optional);
  checkString(walk, "status", members.status, optional);
  checkString(walk, "queueId", members.queueId, optional);
  checkString(walk, "channelId", members.channelId, optional);
  checkString(walk, "classificationPolicyId", members.classificationPolicyId, optional);
  checkString(walk, "scheduledBefore", members.scheduledBefore, optional, [dateTimeFormat]);
  checkString(walk, "scheduledAfter", members.scheduledAfter, optional, [dateTimeFormat]);
  return members;
}

/**
 * Checks values against {@link ListJobsRequest}.
 *
 * What `listJobs` takes.
 */
export const listJobsRequestValidator: Validator<ListJobsRequest> = /* @__PURE__ */ defineValidator(
  isListJobsRequest,
  walkListJobsRequest,
);

function isListJobsRequest(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { query } = input;
  if (!isPlain(input)) return acceptsOwn(input, isListJobsRequest);
  return isListJobsQuery(query);
}

const listJobsRequestMembers: readonly string[] = ["query"];

function walkListJobsRequest(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, listJobsRequestMembers);
  if (members === undefined) return undefined;
  walkMember(walk, members, "query", required, walkListJobsQuery);
  return members;
}

function isPagedRouterJobAnswer(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { body } = input;
  if (!isPlain(input)) return acceptsOwn(input, isPagedRouterJobAnswer);
  return isPagedRouterJob(body);
}

const pagedRouterJobAnswerMembers: readonly string[] = ["status", "body"];

function walkPagedRouterJobAnswer(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, pagedRouterJobAnswerMembers);
  if (members === undefined) return undefined;
  walkMember(walk, members, "body", required, walkPagedRouterJob);
  return members;
}

/**
 * Checks values against {@link ListJobsResponse}.
 *
 * What `listJobs` answers; the status decides which form it must have.
 */
export const listJobsResponseValidator: Validator<ListJobsResponse> = /* @__PURE__ */ defineValidator(
  isListJobsResponse,
  walkListJobsResponse,
);

function isListJobsResponse(input: unknown): boolean {
  if (!isObject(input)) return false;
  switch (input.status) {
    case 200:
      return isPagedRouterJobAnswer(input);
    default:
      if (isStatus(input.status)) return isErrorResponseAnswer(input);
      return false;
  }
}

function walkListJobsResponse(walk: Walk, input: unknown): unknown {
  if (!isObject(input)) return addTypeFinding(walk, here, input, "object");
  switch (input.status) {
    case 200:
      return walkPagedRouterJobAnswer(walk, input);
    default:
      if (isStatus(input.status)) return walkErrorResponseAnswer(walk, input);
      return addTagFinding(walk, "status", input.status, [200, "default"]);
  }
}

function isJobIdPath(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { jobId } = input;
  if (!isPlain(input)) return acceptsOwn(input, isJobIdPath);
  return typeof jobId === "string";
}

const jobIdPathMembers: readonly string[] = ["jobId"];

function walkJobIdPath(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, jobIdPathMembers);
  if (members === undefined) return undefined;
  checkString(walk, "jobId", members.jobId, required);
  return members;
}

/**
 * Checks values against {@link GetJobRequest}.
 *
 * What `getJob` takes.
 */
export const getJobRequestValidator: Validator<GetJobRequest> = /* @__PURE__ */ defineValidator(
  isGetJobRequest,
  walkGetJobRequest,
);

function isGetJobRequest(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { path, query } = input;
  if (!isPlain(input)) return acceptsOwn(input, isGetJobRequest);
  return isJobIdPath(path) && isApiVersionQuery(query);
}

const getJobRequestMembers: readonly string[] = ["path", "query"];

function walkGetJobRequest(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, getJobRequestMembers);
  if (members === undefined) return undefined;
  walkMember(walk, members, "path", required, walkJobIdPath);
  walkMember(walk, members, "query", required, walkApiVersionQuery);
  return members;
}

function isRouterJobAnswer(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { headers, body } = input;
  if (!isPlain(input)) return acceptsOwn(input, isRouterJobAnswer);
  return isEtagAndLastModifiedHeaders(headers) && isRouterJob(body);
}

const routerJobAnswerMembers: readonly string[] = ["status", "headers", "body"];

function walkRouterJobAnswer(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, routerJobAnswerMembers);
  if (members === undefined) return undefined;
  walkMember(walk, members, "headers", required, walkEtagAndLastModifiedHeaders);
  walkMember(walk, members, "body", required, walkRouterJob);
  return members;
}

/**
 * Checks values against {@link GetJobResponse}.
 *
 * What `getJob` answers; the status decides which form it must have.
 */
export const getJobResponseValidator: Validator<GetJobResponse> = /* @__PURE__ */ defineValidator(
  isGetJobResponse,
  walkGetJobResponse,
);

function isGetJobResponse(input: unknown): boolean {
  if (!isObject(input)) return false;
  switch (input.status) {
    case 200:
      return isRouterJobAnswer(input);
    default:
      if (isStatus(input.status)) return isErrorResponseAnswer(input);
      return false;
  }
}

function walkGetJobResponse(walk: Walk, input: unknown): unknown {
  if (!isObject(input)) return addTypeFinding(walk, here, input, "object");
  switch (input.status) {
    case 200:
      return walkRouterJobAnswer(walk, input);
    default:
      if (isStatus(input.status)) return walkErrorResponseAnswer(walk, input);
      return addTagFinding(walk, "status", input.status, [200, "default"]);
  }
}

/**
 * Checks values against {@link UpsertJobRequest}.
 *
 * What `upsertJob` takes.
 */
export const upsertJobRequestValidator: Validator<UpsertJobRequest> = /* @__PURE__ */ defineValidator(
  isUpsertJobRequest,
  walkUpsertJobRequest,
);

function isUpsertJobRequest(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { path, query, headers, body } = input;
  if (!isPlain(input)) return acceptsOwn(input, isUpsertJobRequest);
  return (
    isJobIdPath(path) &&
    isApiVersionQuery(query) &&
    (headers === undefined || isIfMatchAndIfUnmodifiedSinceHeaders(headers)) &&
    isRouterJobCreateOrUpdate(body)
  );
}

const upsertJobRequestMembers: readonly string[] = ["path", "query", "headers", "body"];

function walkUpsertJobRequest(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, upsertJobRequestMembers);
  if (members === undefined) return undefined;
  walkMember(walk, members, "path", required, walkJobIdPath);
  walkMember(walk, members, "query", required, walkApiVersionQuery);
  walkMember(walk, members, "headers", optional, walkIfMatchAndIfUnmodifiedSinceHeaders);
  walkMember(walk, members, "body", required, walkRouterJobCreateOrUpdate);
  return members;
}

/**
 * Checks values against {@link UpsertJobResponse}.
 *
 * What `upsertJob` answers; the status decides which form it must have.
 */
export const upsertJobResponseValidator: Validator<UpsertJobResponse> = /* @__PURE__ */ defineValidator(
  isUpsertJobResponse,
  walkUpsertJobResponse,
);

function isUpsertJobResponse(input: unknown): boolean {
  if (!isObject(input)) return false;
  switch (input.status) {
    case 200:
    case 201:
      return isRouterJobAnswer(input);
    default:
      if (isStatus(input.status)) return isErrorResponseAnswer(input);
      return false;
  }
}

function walkUpsertJobResponse(walk: Walk, input: unknown): unknown {
  if (!isObject(input)) return addTypeFinding(walk, here, input, "object");
  switch (input.status) {
    case 200:
    case 201:
      return walkRouterJobAnswer(walk, input);
    default:
      if (isStatus(input.status)) return walkErrorResponseAnswer(walk, input);
      return addTagFinding(walk, "status", input.status, [200, 201, "default"]);
  }
}

/**
 * Checks values against {@link DeleteJobRequest}.
 *
 * What `deleteJob` takes.
 */
export const deleteJobRequestValidator: Validator<DeleteJobRequest> = /* @__PURE__ */ defineValidator(
  isDeleteJobRequest,
  walkDeleteJobRequest,
);

function isDeleteJobRequest(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { path, query } = input;
  if (!isPlain(input)) return acceptsOwn(input, isDeleteJobRequest);
  return isJobIdPath(path) && isApiVersionQuery(query);
}

const deleteJobRequestMembers: readonly string[] = ["path", "query"];

function walkDeleteJobRequest(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, deleteJobRequestMembers);
  if (members === undefined) return undefined;
  walkMember(walk, members, "path", required, walkJobIdPath);
  walkMember(walk, members, "query", required, walkApiVersionQuery);
  return members;
}

/**
 * Checks values against {@link DeleteJobResponse}.
 *
 * What `deleteJob` answers; the status decides which form it must have.
 */
export const deleteJobResponseValidator: Validator<DeleteJobResponse> = /* @__PURE__ */ defineValidator(
  isDeleteJobResponse,
  walkDeleteJobResponse,
);

function isDeleteJobResponse(input: unknown): boolean {
  if (!isObject(input)) return false;
  switch (input.status) {
    case 204:
      return isEmptyAnswer(input);
    default:
      if (isStatus(input.status)) return isErrorResponseAnswer(input);
      return false;
  }
}

function walkDeleteJobResponse(walk: Walk, input: unknown): unknown {
  if (!isObject(input)) return addTypeFinding(walk, here, input, "object");
  switch (input.status) {
    case 204:
      return walkEmptyAnswer(walk, input);
    default:
      if (isStatus(input.status)) return walkErrorResponseAnswer(walk, input);
      return addTagFinding(walk, "status", input.status, [204, "default"]);
  }
}

function isJobIdAndAssignmentIdPath(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { jobId, assignmentId } = input;
  if (!isPlain(input)) return acceptsOwn(input, isJobIdAndAssignmentIdPath);
  return typeof jobId === "string" && typeof assignmentId === "string";
}

const jobIdAndAssignmentIdPathMembers: readonly string[] = ["jobId", "assignmentId"];

function walkJobIdAndAssignmentIdPath(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, jobIdAndAssignmentIdPathMembers);
  if (members === undefined) return undefined;
  checkString(walk, "jobId", members.jobId, required);
  checkString(walk, "assignmentId", members.assignmentId, required);
  return members;
}

/**
 * Checks values against {@link CloseJobRequest}.
 *
 * What `closeJob` takes.
 */
export const closeJobRequestValidator: Validator<CloseJobRequest> = /* @__PURE__ */ defineValidator(
  isCloseJobRequest,
  walkCloseJobRequest,
);

function isCloseJobRequest(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { path, query, body } = input;
  if (!isPlain(input)) return acceptsOwn(input, isCloseJobRequest);
  return (
    isJobIdAndAssignmentIdPath(path) && isApiVersionQuery(query) && (body === undefined || isCloseJobOptions(body))
  );
}

const closeJobRequestMembers: readonly string[] = ["path", "query", "body"];

function walkCloseJobRequest(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, closeJobRequestMembers);
  if (members === undefined) return undefined;
  walkMember(walk, members, "path", required, walkJobIdAndAssignmentIdPath);
  walkMember(walk, members, "query", required, walkApiVersionQuery);
  walkMember(walk, members, "body", optional, walkCloseJobOptions);
  return members;
}

function isCloseJobResultAnswer(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { body } = input;
  if (!isPlain(input)) return acceptsOwn(input, isCloseJobResultAnswer);
  return isCloseJobResult(body);
}

const closeJobResultAnswerMembers: readonly string[] = ["status", "body"];

function walkCloseJobResultAnswer(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, closeJobResultAnswerMembers);
  if (members === undefined) return undefined;
  walkMember(walk, members, "body", required, walkCloseJobResult);
  return members;
}

/**
 * Checks values against {@link CloseJobResponse}.
 *
 * What `closeJob` answers; the status decides which form it must have.
 */
export const closeJobResponseValidator: Validator<CloseJobResponse> = /* @__PURE__ */ defineValidator(
  isCloseJobResponse,
  walkCloseJobResponse,
);

function isCloseJobResponse(input: unknown): boolean {
  if (!isObject(input)) return false;
  switch (input.status) {
    case 200:
      return isCloseJobResultAnswer(input);
    default:
      if (isStatus(input.status)) return isErrorResponseAnswer(input);
      return false;
  }
}

function walkCloseJobResponse(walk: Walk, input: unknown): unknown {
  if (!isObject(input)) return addTypeFinding(walk, here, input, "object");
  switch (input.status) {
    case 200:
      return walkCloseJobResultAnswer(walk, input);
    default:
      if (isStatus(input.status)) return walkErrorResponseAnswer(walk, input);
      return addTagFinding(walk, "status", input.status, [200, "default"]);
  }
}

/**
 * Checks values against {@link CompleteJobRequest}.
 *
 * What `completeJob` takes.
 */
export const completeJobRequestValidator: Validator<CompleteJobRequest> = /* @__PURE__ */ defineValidator(
  isCompleteJobRequest,
  walkCompleteJobRequest,
);

function isCompleteJobRequest(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { path, query, body } = input;
  if (!isPlain(input)) return acceptsOwn(input, isCompleteJobRequest);
  return (
    isJobIdAndAssignmentIdPath(path) && isApiVersionQuery(query) && (body === undefined || isCompleteJobOptions(body))
  );
}

const completeJobRequestMembers: readonly string[] = ["path", "query", "body"];

function walkCompleteJobRequest(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, completeJobRequestMembers);
  if (members === undefined) return undefined;
  walkMember(walk, members, "path", required, walkJobIdAndAssignmentIdPath);
  walkMember(walk, members, "query", required, walkApiVersionQuery);
  walkMember(walk, members, "body", optional, walkCompleteJobOptions);
  return members;
}

function isCompleteJobResultAnswer(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { body } = input;
  if (!isPlain(input)) return acceptsOwn(input, isCompleteJobResultAnswer);
  return isCompleteJobResult(body);
}

const completeJobResultAnswerMembers: readonly string[] = ["status", "body"];

function walkCompleteJobResultAnswer(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, completeJobResultAnswerMembers);
  if (members === undefined) return undefined;
  walkMember(walk, members, "body", required, walkCompleteJobResult);
  return members;
}

/**
 * Checks values against {@link CompleteJobResponse}.
 *
 * What `completeJob` answers; the status decides which form it must have.
 */
export const completeJobResponseValidator: Validator<CompleteJobResponse> = /* @__PURE__ */ defineValidator(
  isCompleteJobResponse,
  walkCompleteJobResponse,
);

function isCompleteJobResponse(input: unknown): boolean {
  if (!isObject(input)) return false;
  switch (input.status) {
    case 200:
      return isCompleteJobResultAnswer(input);
    default:
      if (isStatus(input.status)) return isErrorResponseAnswer(input);
      return false;
  }
}

function walkCompleteJobResponse(walk: Walk, input: unknown): unknown {
  if (!isObject(input)) return addTypeFinding(walk, here, input, "object");
  switch (input.status) {
    case 200:
      return walkCompleteJobResultAnswer(walk, input);
    default:
      if (isStatus(input.status)) return walkErrorResponseAnswer(walk, input);
      return addTagFinding(walk, "status", input.status, [200, "default"]);
  }
}

/**
 * Checks values against {@link UnassignJobRequest}.
 *
 * What `unassignJob` takes.
 */
export const unassignJobRequestValidator: Validator<UnassignJobRequest> = /* @__PURE__ */ defineValidator(
  isUnassignJobRequest,
  walkUnassignJobRequest,
);

function isUnassignJobRequest(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { path, query, body } = input;
  if (!isPlain(input)) return acceptsOwn(input, isUnassignJobRequest);
  return (
    isJobIdAndAssignmentIdPath(path) && isApiVersionQuery(query) && (body === undefined || isUnassignJobOptions(body))
  );
}

const unassignJobRequestMembers: readonly string[] = ["path", "query", "body"];

function walkUnassignJobRequest(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, unassignJobRequestMembers);
  if (members === undefined) return undefined;
  walkMember(walk, members, "path", required, walkJobIdAndAssignmentIdPath);
  walkMember(walk, members, "query", required, walkApiVersionQuery);
  walkMember(walk, members, "body", optional, walkUnassignJobOptions);
  return members;
}

function isUnassignJobResultAnswer(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { body } = input;
  if (!isPlain(input)) return acceptsOwn(input, isUnassignJobResultAnswer);
  return isUnassignJobResult(body);
}

const unassignJobResultAnswerMembers: readonly string[] = ["status", "body"];

function walkUnassignJobResultAnswer(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, unassignJobResultAnswerMembers);
  if (members === undefined) return undefined;
  walkMember(walk, members, "body", required, walkUnassignJobResult);
  return members;
}

/**
 * Checks values against {@link UnassignJobResponse}.
 *
 * What `unassignJob` answers; the status decides which form it must have.
 */
export const unassignJobResponseValidator: Validator<UnassignJobResponse> = /* @__PURE__ */ defineValidator(
  isUnassignJobResponse,
  walkUnassignJobResponse,
);

function isUnassignJobResponse(input: unknown): boolean {
  if (!isObject(input)) return false;
  switch (input.status) {
    case 200:
      return isUnassignJobResultAnswer(input);
    default:
      if (isStatus(input.status)) return isErrorResponseAnswer(input);
      return false;
  }
}

function walkUnassignJobResponse(walk: Walk, input: unknown): unknown {
  if (!isObject(input)) return addTypeFinding(walk, here, input, "object");
  switch (input.status) {
    case 200:
      return walkUnassignJobResultAnswer(walk, input);
    default:
      if (isStatus(input.status)) return walkErrorResponseAnswer(walk, input);
      return addTagFinding(walk, "status", input.status, [200, "default"]);
  }
}

/**
 * Checks values against {@link GetInQueuePositionRequest}.
 *
 * What `getInQueuePosition` takes.
 */
export const getInQueuePositionRequestValidator: Validator<GetInQueuePositionRequest> = /* @__PURE__ */ defineValidator(
  isGetInQueuePositionRequest,
  walkGetInQueuePositionRequest,
);

function isGetInQueuePositionRequest(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { path, query } = input;
  if (!isPlain(input)) return acceptsOwn(input, isGetInQueuePositionRequest);
  return isJobIdPath(path) && isApiVersionQuery(query);
}

const getInQueuePositionRequestMembers: readonly string[] = ["path", "query"];

function walkGetInQueuePositionRequest(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, getInQueuePositionRequestMembers);
  if (members === undefined) return undefined;
  walkMember(walk, members, "path", required, walkJobIdPath);
  walkMember(walk, members, "query", required, walkApiVersionQuery);
  return members;
}

function isRouterJobPositionDetailsAnswer(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { body } = input;
  if (!isPlain(input)) return acceptsOwn(input, isRouterJobPositionDetailsAnswer);
  return isRouterJobPositionDetails(body);
}

const routerJobPositionDetailsAnswerMembers: readonly string[] = ["status", "body"];

function walkRouterJobPositionDetailsAnswer(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, routerJobPositionDetailsAnswerMembers);
  if (members === undefined) return undefined;
  walkMember(walk, members, "body", required, walkRouterJobPositionDetails);
  return members;
}

/**
 * Checks values against {@link GetInQueuePositionResponse}.
 *
 * What `getInQueuePosition` answers; the status decides which form it must have.
 */
export const getInQueuePositionResponseValidator: Validator<GetInQueuePositionResponse> =
  /* @__PURE__ */ defineValidator(isGetInQueuePositionResponse, walkGetInQueuePositionResponse);

function isGetInQueuePositionResponse(input: unknown): boolean {
  if (!isObject(input)) return false;
  switch (input.status) {
    case 200:
      return isRouterJobPositionDetailsAnswer(input);
    default:
      if (isStatus(input.status)) return isErrorResponseAnswer(input);
      return false;
  }
}

function walkGetInQueuePositionResponse(walk: Walk, input: unknown): unknown {
  if (!isObject(input)) return addTypeFinding(walk, here, input, "object");
  switch (input.status) {
    case 200:
      return walkRouterJobPositionDetailsAnswer(walk, input);
    default:
      if (isStatus(input.status)) return walkErrorResponseAnswer(walk, input);
      return addTagFinding(walk, "status", input.status, [200, "default"]);
  }
}

/**
 * Checks values against {@link CancelJobRequest}.
 *
 * What `cancelJob` takes.
 */
export const cancelJobRequestValidator: Validator<CancelJobRequest> = /* @__PURE__ */ defineValidator(
  isCancelJobRequest,
  walkCancelJobRequest,
);

function isCancelJobRequest(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { path, query, body } = input;
  if (!isPlain(input)) return acceptsOwn(input, isCancelJobRequest);
  return isJobIdPath(path) && isApiVersionQuery(query) && (body === undefined || isCancelJobOptions(body));
}

const cancelJobRequestMembers: readonly string[] = ["path", "query", "body"];

function walkCancelJobRequest(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, cancelJobRequestMembers);
  if (members === undefined) return undefined;
  walkMember(walk, members, "path", required, walkJobIdPath);
  walkMember(walk, members, "query", required, walkApiVersionQuery);
  walkMember(walk, members, "body", optional, walkCancelJobOptions);
  return members;
}

function isCancelJobResultAnswer(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { body } = input;
  if (!isPlain(input)) return acceptsOwn(input, isCancelJobResultAnswer);
  return isCancelJobResult(body);
}

const cancelJobResultAnswerMembers: readonly string[] = ["status", "body"];

function walkCancelJobResultAnswer(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, cancelJobResultAnswerMembers);
  if (members === undefined) return undefined;
  walkMember(walk, members, "body", required, walkCancelJobResult);
  return members;
}

/**
 * Checks values against {@link CancelJobResponse}.
 *
 * What `cancelJob` answers; the status decides which form it must have.
 */
export const cancelJobResponseValidator: Validator<CancelJobResponse> = /* @__PURE__ */ defineValidator(
  isCancelJobResponse,
  walkCancelJobResponse,
);

function isCancelJobResponse(input: unknown): boolean {
  if (!isObject(input)) return false;
  switch (input.status) {
    case 200:
      return isCancelJobResultAnswer(input);
    default:
      if (isStatus(input.status)) return isErrorResponseAnswer(input);
      return false;
  }
}

function walkCancelJobResponse(walk: Walk, input: unknown): unknown {
  if (!isObject(input)) return addTypeFinding(walk, here, input, "object");
  switch (input.status) {
    case 200:
      return walkCancelJobResultAnswer(walk, input);
    default:
      if (isStatus(input.status)) return walkErrorResponseAnswer(walk, input);
      return addTagFinding(walk, "status", input.status, [200, "default"]);
  }
}

/**
 * Checks values against {@link ReclassifyJobRequest}.
 *
 * What `reclassifyJob` takes.
 */
export const reclassifyJobRequestValidator: Validator<ReclassifyJobRequest> = /* @__PURE__ */ defineValidator(
  isReclassifyJobRequest,
  walkReclassifyJobRequest,
);

function isReclassifyJobRequest(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { path, query, body } = input;
  if (!isPlain(input)) return acceptsOwn(input, isReclassifyJobRequest);
  return isJobIdPath(path) && isApiVersionQuery(query) && (body === undefined || isReclassifyJobOptions(body));
}

const reclassifyJobRequestMembers: readonly string[] = ["path", "query", "body"];

function walkReclassifyJobRequest(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, reclassifyJobRequestMembers);
  if (members === undefined) return undefined;
  walkMember(walk, members, "path", required, walkJobIdPath);
  walkMember(walk, members, "query", required, walkApiVersionQuery);
  walkMember(walk, members, "body", optional, walkReclassifyJobOptions);
  return members;
}

function isReclassifyJobResultAnswer(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { body } = input;
  if (!isPlain(input)) return acceptsOwn(input, isReclassifyJobResultAnswer);
  return isReclassifyJobResult(body);
}

const reclassifyJobResultAnswerMembers: readonly string[] = ["status", "body"];

function walkReclassifyJobResultAnswer(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, reclassifyJobResultAnswerMembers);
  if (members === undefined) return undefined;
  walkMember(walk, members, "body", required, walkReclassifyJobResult);
  return members;
}

/**
 * Checks values against {@link ReclassifyJobResponse}.
 *
 * What `reclassifyJob` answers; the status decides which form it must have.
 */
export const reclassifyJobResponseValidator: Validator<ReclassifyJobResponse> = /* @__PURE__ */ defineValidator(
  isReclassifyJobResponse,
  walkReclassifyJobResponse,
);

function isReclassifyJobResponse(input: unknown): boolean {
  if (!isObject(input)) return false;
  switch (input.status) {
    case 200:
      return isReclassifyJobResultAnswer(input);
    default:
      if (isStatus(input.status)) return isErrorResponseAnswer(input);
      return false;
  }
}

function walkReclassifyJobResponse(walk: Walk, input: unknown): unknown {
  if (!isObject(input)) return addTypeFinding(walk, here, input, "object");
  switch (input.status) {
    case 200:
      return walkReclassifyJobResultAnswer(walk, input);
    default:
      if (isStatus(input.status)) return walkErrorResponseAnswer(walk, input);
      return addTagFinding(walk, "status", input.status, [200, "default"]);
  }
}
