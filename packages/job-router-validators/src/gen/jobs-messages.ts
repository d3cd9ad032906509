// Generated from specs/job-router/gen/openapi.2024-01-18-preview.json. Do not edit.
// To change this file, edit the TypeSpec in specs/job-router and run `npm run generate`.

import {
  aDateTime,
  checkCopy,
  defineValidator,
  inside,
  isInt32,
  isObject,
  isObjectLike,
  isPlain,
  isStatus,
  mistyped,
  notAmong,
  type Validator,
  type Walk,
  wrong,
  wrongInt32,
} from "@trunkline/validator-kit";
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
  isReclassifyJobOptions,
  isReclassifyJobResult,
  isRouterJobCreateOrUpdate,
  isRouterJobPositionDetails,
  isUnassignJobOptions,
  isUnassignJobResult,
} from "./jobs.ts";
import { isPagedRouterJobReceived, isRouterJobReceived } from "./jobs-received.ts";
import {
  isApiVersionQuery,
  isEmptyAnswer,
  isErrorResponseAnswer,
  isEtagAndLastModifiedHeaders,
  isIfMatchAndIfUnmodifiedSinceHeaders,
} from "./shared-messages.ts";

function isListJobsQueryApiVersion(input: unknown, walk?: Walk): boolean {
  if (typeof input !== "string") return mistyped(walk, "", input, "string");
  return input !== "" || wrong(walk, "", input, "minLength", 1, "must have at least 1 character");
}

function isListJobsQuery(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
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
  if (!isPlain(input)) return checkCopy(isListJobsQuery, input, walk);
  walk?.modes?.tidy(
    walk,
    input,
    [
      "api-version",
      "maxpagesize",
      "status",
      "queueId",
      "channelId",
      "classificationPolicyId",
      "scheduledBefore",
      "scheduledAfter",
    ],
    () => ({ status: "all" }),
  );
  return (
    isListJobsQueryApiVersion(apiVersion, inside(walk, "/api-version")) &&
    (maxpagesize === undefined || isInt32(maxpagesize) || wrongInt32(walk, "/maxpagesize", maxpagesize)) &&
    (status === undefined || typeof status === "string" || mistyped(walk, "/status", status, "string")) &&
    (queueId === undefined || typeof queueId === "string" || mistyped(walk, "/queueId", queueId, "string")) &&
    (channelId === undefined || typeof channelId === "string" || mistyped(walk, "/channelId", channelId, "string")) &&
    (classificationPolicyId === undefined ||
      typeof classificationPolicyId === "string" ||
      mistyped(walk, "/classificationPolicyId", classificationPolicyId, "string")) &&
    (scheduledBefore === undefined || aDateTime(scheduledBefore, inside(walk, "/scheduledBefore"))) &&
    (scheduledAfter === undefined || aDateTime(scheduledAfter, inside(walk, "/scheduledAfter")))
  );
}

/**
 * Checks values against {@link ListJobsRequest}.
 *
 * What `listJobs` takes.
 */
export const listJobsRequestValidator: Validator<ListJobsRequest> = /* @__PURE__ */ defineValidator(isListJobsRequest);

function isListJobsRequest(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { query } = input;
  if (!isPlain(input)) return checkCopy(isListJobsRequest, input, walk);
  walk?.modes?.tidy(walk, input, ["query"]);
  return isListJobsQuery(query, inside(walk, "/query"));
}

function isPagedRouterJobReceivedAnswer(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { body } = input;
  if (!isPlain(input)) return checkCopy(isPagedRouterJobReceivedAnswer, input, walk);
  walk?.modes?.tidy(walk, input, ["status", "body"]);
  return isPagedRouterJobReceived(body, inside(walk, "/body"));
}

/**
 * Checks values against {@link ListJobsResponse}.
 *
 * What `listJobs` answers; the status decides which form it must have.
 */
export const listJobsResponseValidator: Validator<ListJobsResponse> = /* @__PURE__ */ defineValidator(
  isListJobsResponse,
);

function isListJobsResponse(input: unknown, walk?: Walk): boolean {
  if (!isObject(input)) return mistyped(walk, "", input, "object");
  switch (input.status) {
    case 200:
      return isPagedRouterJobReceivedAnswer(input, walk);
    default:
      if (isStatus(input.status)) return isErrorResponseAnswer(input, walk);
      return notAmong(walk, "/status", input.status, "discriminator", [200, "default"]);
  }
}

function isJobIdPath(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { jobId } = input;
  if (!isPlain(input)) return checkCopy(isJobIdPath, input, walk);
  walk?.modes?.tidy(walk, input, ["jobId"]);
  return typeof jobId === "string" || mistyped(walk, "/jobId", jobId, "string");
}

/**
 * Checks values against {@link GetJobRequest}.
 *
 * What `getJob` takes.
 */
export const getJobRequestValidator: Validator<GetJobRequest> = /* @__PURE__ */ defineValidator(isGetJobRequest);

function isGetJobRequest(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { path, query } = input;
  if (!isPlain(input)) return checkCopy(isGetJobRequest, input, walk);
  walk?.modes?.tidy(walk, input, ["path", "query"]);
  return isJobIdPath(path, inside(walk, "/path")) && isApiVersionQuery(query, inside(walk, "/query"));
}

function isRouterJobReceivedAnswer(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { headers, body } = input;
  if (!isPlain(input)) return checkCopy(isRouterJobReceivedAnswer, input, walk);
  walk?.modes?.tidy(walk, input, ["status", "headers", "body"]);
  return (
    isEtagAndLastModifiedHeaders(headers, inside(walk, "/headers")) && isRouterJobReceived(body, inside(walk, "/body"))
  );
}

/**
 * Checks values against {@link GetJobResponse}.
 *
 * What `getJob` answers; the status decides which form it must have.
 */
export const getJobResponseValidator: Validator<GetJobResponse> = /* @__PURE__ */ defineValidator(isGetJobResponse);

function isGetJobResponse(input: unknown, walk?: Walk): boolean {
  if (!isObject(input)) return mistyped(walk, "", input, "object");
  switch (input.status) {
    case 200:
      return isRouterJobReceivedAnswer(input, walk);
    default:
      if (isStatus(input.status)) return isErrorResponseAnswer(input, walk);
      return notAmong(walk, "/status", input.status, "discriminator", [200, "default"]);
  }
}

/**
 * Checks values against {@link UpsertJobRequest}.
 *
 * What `upsertJob` takes.
 */
export const upsertJobRequestValidator: Validator<UpsertJobRequest> = /* @__PURE__ */ defineValidator(
  isUpsertJobRequest,
);

function isUpsertJobRequest(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { path, query, headers, body } = input;
  if (!isPlain(input)) return checkCopy(isUpsertJobRequest, input, walk);
  walk?.modes?.tidy(walk, input, ["path", "query", "headers", "body"]);
  return (
    isJobIdPath(path, inside(walk, "/path")) &&
    isApiVersionQuery(query, inside(walk, "/query")) &&
    (headers === undefined || isIfMatchAndIfUnmodifiedSinceHeaders(headers, inside(walk, "/headers"))) &&
    isRouterJobCreateOrUpdate(body, inside(walk, "/body"))
  );
}

/**
 * Checks values against {@link UpsertJobResponse}.
 *
 * What `upsertJob` answers; the status decides which form it must have.
 */
export const upsertJobResponseValidator: Validator<UpsertJobResponse> = /* @__PURE__ */ defineValidator(
  isUpsertJobResponse,
);

function isUpsertJobResponse(input: unknown, walk?: Walk): boolean {
  if (!isObject(input)) return mistyped(walk, "", input, "object");
  switch (input.status) {
    case 200:
    case 201:
      return isRouterJobReceivedAnswer(input, walk);
    default:
      if (isStatus(input.status)) return isErrorResponseAnswer(input, walk);
      return notAmong(walk, "/status", input.status, "discriminator", [200, 201, "default"]);
  }
}

/**
 * Checks values against {@link DeleteJobRequest}.
 *
 * What `deleteJob` takes.
 */
export const deleteJobRequestValidator: Validator<DeleteJobRequest> = /* @__PURE__ */ defineValidator(
  isDeleteJobRequest,
);

function isDeleteJobRequest(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { path, query } = input;
  if (!isPlain(input)) return checkCopy(isDeleteJobRequest, input, walk);
  walk?.modes?.tidy(walk, input, ["path", "query"]);
  return isJobIdPath(path, inside(walk, "/path")) && isApiVersionQuery(query, inside(walk, "/query"));
}

/**
 * Checks values against {@link DeleteJobResponse}.
 *
 * What `deleteJob` answers; the status decides which form it must have.
 */
export const deleteJobResponseValidator: Validator<DeleteJobResponse> = /* @__PURE__ */ defineValidator(
  isDeleteJobResponse,
);

function isDeleteJobResponse(input: unknown, walk?: Walk): boolean {
  if (!isObject(input)) return mistyped(walk, "", input, "object");
  switch (input.status) {
    case 204:
      return isEmptyAnswer(input, walk);
    default:
      if (isStatus(input.status)) return isErrorResponseAnswer(input, walk);
      return notAmong(walk, "/status", input.status, "discriminator", [204, "default"]);
  }
}

function isJobIdAndAssignmentIdPath(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { jobId, assignmentId } = input;
  if (!isPlain(input)) return checkCopy(isJobIdAndAssignmentIdPath, input, walk);
  walk?.modes?.tidy(walk, input, ["jobId", "assignmentId"]);
  return (
    (typeof jobId === "string" || mistyped(walk, "/jobId", jobId, "string")) &&
    (typeof assignmentId === "string" || mistyped(walk, "/assignmentId", assignmentId, "string"))
  );
}

/**
 * Checks values against {@link CloseJobRequest}.
 *
 * What `closeJob` takes.
 */
export const closeJobRequestValidator: Validator<CloseJobRequest> = /* @__PURE__ */ defineValidator(isCloseJobRequest);

function isCloseJobRequest(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { path, query, body } = input;
  if (!isPlain(input)) return checkCopy(isCloseJobRequest, input, walk);
  walk?.modes?.tidy(walk, input, ["path", "query", "body"]);
  return (
    isJobIdAndAssignmentIdPath(path, inside(walk, "/path")) &&
    isApiVersionQuery(query, inside(walk, "/query")) &&
    (body === undefined || isCloseJobOptions(body, inside(walk, "/body")))
  );
}

function isCloseJobResultAnswer(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { body } = input;
  if (!isPlain(input)) return checkCopy(isCloseJobResultAnswer, input, walk);
  walk?.modes?.tidy(walk, input, ["status", "body"]);
  return isCloseJobResult(body, inside(walk, "/body"));
}

/**
 * Checks values against {@link CloseJobResponse}.
 *
 * What `closeJob` answers; the status decides which form it must have.
 */
export const closeJobResponseValidator: Validator<CloseJobResponse> = /* @__PURE__ */ defineValidator(
  isCloseJobResponse,
);

function isCloseJobResponse(input: unknown, walk?: Walk): boolean {
  if (!isObject(input)) return mistyped(walk, "", input, "object");
  switch (input.status) {
    case 200:
      return isCloseJobResultAnswer(input, walk);
    default:
      if (isStatus(input.status)) return isErrorResponseAnswer(input, walk);
      return notAmong(walk, "/status", input.status, "discriminator", [200, "default"]);
  }
}

/**
 * Checks values against {@link CompleteJobRequest}.
 *
 * What `completeJob` takes.
 */
export const completeJobRequestValidator: Validator<CompleteJobRequest> = /* @__PURE__ */ defineValidator(
  isCompleteJobRequest,
);

function isCompleteJobRequest(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { path, query, body } = input;
  if (!isPlain(input)) return checkCopy(isCompleteJobRequest, input, walk);
  walk?.modes?.tidy(walk, input, ["path", "query", "body"]);
  return (
    isJobIdAndAssignmentIdPath(path, inside(walk, "/path")) &&
    isApiVersionQuery(query, inside(walk, "/query")) &&
    (body === undefined || isCompleteJobOptions(body, inside(walk, "/body")))
  );
}

function isCompleteJobResultAnswer(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { body } = input;
  if (!isPlain(input)) return checkCopy(isCompleteJobResultAnswer, input, walk);
  walk?.modes?.tidy(walk, input, ["status", "body"]);
  return isCompleteJobResult(body, inside(walk, "/body"));
}

/**
 * Checks values against {@link CompleteJobResponse}.
 *
 * What `completeJob` answers; the status decides which form it must have.
 */
export const completeJobResponseValidator: Validator<CompleteJobResponse> = /* @__PURE__ */ defineValidator(
  isCompleteJobResponse,
);

function isCompleteJobResponse(input: unknown, walk?: Walk): boolean {
  if (!isObject(input)) return mistyped(walk, "", input, "object");
  switch (input.status) {
    case 200:
      return isCompleteJobResultAnswer(input, walk);
    default:
      if (isStatus(input.status)) return isErrorResponseAnswer(input, walk);
      return notAmong(walk, "/status", input.status, "discriminator", [200, "default"]);
  }
}

/**
 * Checks values against {@link UnassignJobRequest}.
 *
 * What `unassignJob` takes.
 */
export const unassignJobRequestValidator: Validator<UnassignJobRequest> = /* @__PURE__ */ defineValidator(
  isUnassignJobRequest,
);

function isUnassignJobRequest(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { path, query, body } = input;
  if (!isPlain(input)) return checkCopy(isUnassignJobRequest, input, walk);
  walk?.modes?.tidy(walk, input, ["path", "query", "body"]);
  return (
    isJobIdAndAssignmentIdPath(path, inside(walk, "/path")) &&
    isApiVersionQuery(query, inside(walk, "/query")) &&
    (body === undefined || isUnassignJobOptions(body, inside(walk, "/body")))
  );
}

function isUnassignJobResultAnswer(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { body } = input;
  if (!isPlain(input)) return checkCopy(isUnassignJobResultAnswer, input, walk);
  walk?.modes?.tidy(walk, input, ["status", "body"]);
  return isUnassignJobResult(body, inside(walk, "/body"));
}

/**
 * Checks values against {@link UnassignJobResponse}.
 *
 * What `unassignJob` answers; the status decides which form it must have.
 */
export const unassignJobResponseValidator: Validator<UnassignJobResponse> = /* @__PURE__ */ defineValidator(
  isUnassignJobResponse,
);

function isUnassignJobResponse(input: unknown, walk?: Walk): boolean {
  if (!isObject(input)) return mistyped(walk, "", input, "object");
  switch (input.status) {
    case 200:
      return isUnassignJobResultAnswer(input, walk);
    default:
      if (isStatus(input.status)) return isErrorResponseAnswer(input, walk);
      return notAmong(walk, "/status", input.status, "discriminator", [200, "default"]);
  }
}

/**
 * Checks values against {@link GetInQueuePositionRequest}.
 *
 * What `getInQueuePosition` takes.
 */
export const getInQueuePositionRequestValidator: Validator<GetInQueuePositionRequest> = /* @__PURE__ */ defineValidator(
  isGetInQueuePositionRequest,
);

function isGetInQueuePositionRequest(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { path, query } = input;
  if (!isPlain(input)) return checkCopy(isGetInQueuePositionRequest, input, walk);
  walk?.modes?.tidy(walk, input, ["path", "query"]);
  return isJobIdPath(path, inside(walk, "/path")) && isApiVersionQuery(query, inside(walk, "/query"));
}

function isRouterJobPositionDetailsAnswer(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { body } = input;
  if (!isPlain(input)) return checkCopy(isRouterJobPositionDetailsAnswer, input, walk);
  walk?.modes?.tidy(walk, input, ["status", "body"]);
  return isRouterJobPositionDetails(body, inside(walk, "/body"));
}

/**
 * Checks values against {@link GetInQueuePositionResponse}.
 *
 * What `getInQueuePosition` answers; the status decides which form it must have.
 */
export const getInQueuePositionResponseValidator: Validator<GetInQueuePositionResponse> =
  /* @__PURE__ */ defineValidator(isGetInQueuePositionResponse);

function isGetInQueuePositionResponse(input: unknown, walk?: Walk): boolean {
  if (!isObject(input)) return mistyped(walk, "", input, "object");
  switch (input.status) {
    case 200:
      return isRouterJobPositionDetailsAnswer(input, walk);
    default:
      if (isStatus(input.status)) return isErrorResponseAnswer(input, walk);
      return notAmong(walk, "/status", input.status, "discriminator", [200, "default"]);
  }
}

/**
 * Checks values against {@link CancelJobRequest}.
 *
 * What `cancelJob` takes.
 */
export const cancelJobRequestValidator: Validator<CancelJobRequest> = /* @__PURE__ */ defineValidator(
  isCancelJobRequest,
);

function isCancelJobRequest(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { path, query, body } = input;
  if (!isPlain(input)) return checkCopy(isCancelJobRequest, input, walk);
  walk?.modes?.tidy(walk, input, ["path", "query", "body"]);
  return (
    isJobIdPath(path, inside(walk, "/path")) &&
    isApiVersionQuery(query, inside(walk, "/query")) &&
    (body === undefined || isCancelJobOptions(body, inside(walk, "/body")))
  );
}

function isCancelJobResultAnswer(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { body } = input;
  if (!isPlain(input)) return checkCopy(isCancelJobResultAnswer, input, walk);
  walk?.modes?.tidy(walk, input, ["status", "body"]);
  return isCancelJobResult(body, inside(walk, "/body"));
}

/**
 * Checks values against {@link CancelJobResponse}.
 *
 * What `cancelJob` answers; the status decides which form it must have.
 */
export const cancelJobResponseValidator: Validator<CancelJobResponse> = /* @__PURE__ */ defineValidator(
  isCancelJobResponse,
);

function isCancelJobResponse(input: unknown, walk?: Walk): boolean {
  if (!isObject(input)) return mistyped(walk, "", input, "object");
  switch (input.status) {
    case 200:
      return isCancelJobResultAnswer(input, walk);
    default:
      if (isStatus(input.status)) return isErrorResponseAnswer(input, walk);
      return notAmong(walk, "/status", input.status, "discriminator", [200, "default"]);
  }
}

/**
 * Checks values against {@link ReclassifyJobRequest}.
 *
 * What `reclassifyJob` takes.
 */
export const reclassifyJobRequestValidator: Validator<ReclassifyJobRequest> = /* @__PURE__ */ defineValidator(
  isReclassifyJobRequest,
);

function isReclassifyJobRequest(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { path, query, body } = input;
  if (!isPlain(input)) return checkCopy(isReclassifyJobRequest, input, walk);
  walk?.modes?.tidy(walk, input, ["path", "query", "body"]);
  return (
    isJobIdPath(path, inside(walk, "/path")) &&
    isApiVersionQuery(query, inside(walk, "/query")) &&
    (body === undefined || isReclassifyJobOptions(body, inside(walk, "/body")))
  );
}

function isReclassifyJobResultAnswer(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { body } = input;
  if (!isPlain(input)) return checkCopy(isReclassifyJobResultAnswer, input, walk);
  walk?.modes?.tidy(walk, input, ["status", "body"]);
  return isReclassifyJobResult(body, inside(walk, "/body"));
}

/**
 * Checks values against {@link ReclassifyJobResponse}.
 *
 * What `reclassifyJob` answers; the status decides which form it must have.
 */
export const reclassifyJobResponseValidator: Validator<ReclassifyJobResponse> = /* @__PURE__ */ defineValidator(
  isReclassifyJobResponse,
);

function isReclassifyJobResponse(input: unknown, walk?: Walk): boolean {
  if (!isObject(input)) return mistyped(walk, "", input, "object");
  switch (input.status) {
    case 200:
      return isReclassifyJobResultAnswer(input, walk);
    default:
      if (isStatus(input.status)) return isErrorResponseAnswer(input, walk);
      return notAmong(walk, "/status", input.status, "discriminator", [200, "default"]);
  }
}
