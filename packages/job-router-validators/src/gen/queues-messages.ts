// Generated from specs/job-router/gen/openapi.2024-01-18-preview.json. Do not edit.
// To change this file, edit the TypeSpec in specs/job-router and run `npm run generate`.

import {
  acceptsOwn,
  addTagFinding,
  addTypeFinding,
  checkString,
  defineValidator,
  here,
  isObject,
  isPlain,
  isStatus,
  optional,
  required,
  type Validator,
  type Walk,
  walkMember,
  walkObject,
} from "@trunkline/api-kit/validation";
import type {
  DeleteQueueRequest,
  DeleteQueueResponse,
  GetQueueRequest,
  GetQueueResponse,
  GetQueueStatisticsRequest,
  GetQueueStatisticsResponse,
  ListQueuesRequest,
  ListQueuesResponse,
  UpsertQueueRequest,
  UpsertQueueResponse,
} from "@trunkline/job-router-models";
import {
  isPagedRouterQueue,
  isRouterQueue,
  isRouterQueueCreateOrUpdate,
  isRouterQueueStatistics,
  walkPagedRouterQueue,
  walkRouterQueue,
  walkRouterQueueCreateOrUpdate,
  walkRouterQueueStatistics,
} from "./queues.ts";
import {
  isApiVersionAndMaxpagesizeQuery,
  isApiVersionQuery,
  isEmptyAnswer,
  isErrorResponseAnswer,
  isEtagAndLastModifiedHeaders,
  isIfMatchAndIfUnmodifiedSinceHeaders,
  walkApiVersionAndMaxpagesizeQuery,
  walkApiVersionQuery,
  walkEmptyAnswer,
  walkErrorResponseAnswer,
  walkEtagAndLastModifiedHeaders,
  walkIfMatchAndIfUnmodifiedSinceHeaders,
} from "./shared-messages.ts";

/**
 * Checks values against {@link ListQueuesRequest}.
 *
 * What `listQueues` takes.
 */
export const listQueuesRequestValidator: Validator<ListQueuesRequest> = /* @__PURE__ */ defineValidator(
  isListQueuesRequest,
  walkListQueuesRequest,
);

function isListQueuesRequest(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { query } = input;
  if (!isPlain(input)) return acceptsOwn(input, isListQueuesRequest);
  return isApiVersionAndMaxpagesizeQuery(query);
}

const listQueuesRequestMembers: readonly string[] = ["query"];

function walkListQueuesRequest(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, listQueuesRequestMembers);
  if (members === undefined) return undefined;
  walkMember(walk, members, "query", required, walkApiVersionAndMaxpagesizeQuery);
  return members;
}

function isPagedRouterQueueAnswer(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { body } = input;
  if (!isPlain(input)) return acceptsOwn(input, isPagedRouterQueueAnswer);
  return isPagedRouterQueue(body);
}

const pagedRouterQueueAnswerMembers: readonly string[] = ["status", "body"];

function walkPagedRouterQueueAnswer(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, pagedRouterQueueAnswerMembers);
  if (members === undefined) return undefined;
  walkMember(walk, members, "body", required, walkPagedRouterQueue);
  return members;
}

/**
 * Checks values against {@link ListQueuesResponse}.
 *
 * What `listQueues` answers; the status decides which form it must have.
 */
export const listQueuesResponseValidator: Validator<ListQueuesResponse> = /* @__PURE__ */ defineValidator(
  isListQueuesResponse,
  walkListQueuesResponse,
);

function isListQueuesResponse(input: unknown): boolean {
  if (!isObject(input)) return false;
  switch (input.status) {
    case 200:
      return isPagedRouterQueueAnswer(input);
    default:
      if (isStatus(input.status)) return isErrorResponseAnswer(input);
      return false;
  }
}

function walkListQueuesResponse(walk: Walk, input: unknown): unknown {
  if (!isObject(input)) return addTypeFinding(walk, here, input, "object");
  switch (input.status) {
    case 200:
      return walkPagedRouterQueueAnswer(walk, input);
    default:
      if (isStatus(input.status)) return walkErrorResponseAnswer(walk, input);
      return addTagFinding(walk, "status", input.status, [200, "default"]);
  }
}

function isQueueIdPath(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { queueId } = input;
  if (!isPlain(input)) return acceptsOwn(input, isQueueIdPath);
  return typeof queueId === "string";
}

const queueIdPathMembers: readonly string[] = ["queueId"];

function walkQueueIdPath(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, queueIdPathMembers);
  if (members === undefined) return undefined;
  checkString(walk, "queueId", members.queueId, required);
  return members;
}

/**
 * Checks values against {@link GetQueueRequest}.
 *
 * What `getQueue` takes.
 */
export const getQueueRequestValidator: Validator<GetQueueRequest> = /* @__PURE__ */ defineValidator(
  isGetQueueRequest,
  walkGetQueueRequest,
);

function isGetQueueRequest(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { path, query } = input;
  if (!isPlain(input)) return acceptsOwn(input, isGetQueueRequest);
  return isQueueIdPath(path) && isApiVersionQuery(query);
}

const getQueueRequestMembers: readonly string[] = ["path", "query"];

function walkGetQueueRequest(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, getQueueRequestMembers);
  if (members === undefined) return undefined;
  walkMember(walk, members, "path", required, walkQueueIdPath);
  walkMember(walk, members, "query", required, walkApiVersionQuery);
  return members;
}

function isRouterQueueAnswer(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { headers, body } = input;
  if (!isPlain(input)) return acceptsOwn(input, isRouterQueueAnswer);
  return isEtagAndLastModifiedHeaders(headers) && isRouterQueue(body);
}

const routerQueueAnswerMembers: readonly string[] = ["status", "headers", "body"];

function walkRouterQueueAnswer(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, routerQueueAnswerMembers);
  if (members === undefined) return undefined;
  walkMember(walk, members, "headers", required, walkEtagAndLastModifiedHeaders);
  walkMember(walk, members, "body", required, walkRouterQueue);
  return members;
}

/**
 * Checks values against {@link GetQueueResponse}.
 *
 * What `getQueue` answers; the status decides which form it must have.
 */
export const getQueueResponseValidator: Validator<GetQueueResponse> = /* @__PURE__ */ defineValidator(
  isGetQueueResponse,
  walkGetQueueResponse,
);

function isGetQueueResponse(input: unknown): boolean {
  if (!isObject(input)) return false;
  switch (input.status) {
    case 200:
      return isRouterQueueAnswer(input);
    default:
      if (isStatus(input.status)) return isErrorResponseAnswer(input);
      return false;
  }
}

function walkGetQueueResponse(walk: Walk, input: unknown): unknown {
  if (!isObject(input)) return addTypeFinding(walk, here, input, "object");
  switch (input.status) {
    case 200:
      return walkRouterQueueAnswer(walk, input);
    default:
      if (isStatus(input.status)) return walkErrorResponseAnswer(walk, input);
      return addTagFinding(walk, "status", input.status, [200, "default"]);
  }
}

/**
 * Checks values against {@link UpsertQueueRequest}.
 *
 * What `upsertQueue` takes.
 */
export const upsertQueueRequestValidator: Validator<UpsertQueueRequest> = /* @__PURE__ */ defineValidator(
  isUpsertQueueRequest,
  walkUpsertQueueRequest,
);

function isUpsertQueueRequest(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { path, query, headers, body } = input;
  if (!isPlain(input)) return acceptsOwn(input, isUpsertQueueRequest);
  return (
    isQueueIdPath(path) &&
    isApiVersionQuery(query) &&
    (headers === undefined || isIfMatchAndIfUnmodifiedSinceHeaders(headers)) &&
    isRouterQueueCreateOrUpdate(body)
  );
}

const upsertQueueRequestMembers: readonly string[] = ["path", "query", "headers", "body"];

function walkUpsertQueueRequest(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, upsertQueueRequestMembers);
  if (members === undefined) return undefined;
  walkMember(walk, members, "path", required, walkQueueIdPath);
  walkMember(walk, members, "query", required, walkApiVersionQuery);
  walkMember(walk, members, "headers", optional, walkIfMatchAndIfUnmodifiedSinceHeaders);
  walkMember(walk, members, "body", required, walkRouterQueueCreateOrUpdate);
  return members;
}

/**
 * Checks values against {@link UpsertQueueResponse}.
 *
 * What `upsertQueue` answers; the status decides which form it must have.
 */
export const upsertQueueResponseValidator: Validator<UpsertQueueResponse> = /* @__PURE__ */ defineValidator(
  isUpsertQueueResponse,
  walkUpsertQueueResponse,
);

function isUpsertQueueResponse(input: unknown): boolean {
  if (!isObject(input)) return false;
  switch (input.status) {
    case 200:
    case 201:
      return isRouterQueueAnswer(input);
    default:
      if (isStatus(input.status)) return isErrorResponseAnswer(input);
      return false;
  }
}

function walkUpsertQueueResponse(walk: Walk, input: unknown): unknown {
  if (!isObject(input)) return addTypeFinding(walk, here, input, "object");
  switch (input.status) {
    case 200:
    case 201:
      return walkRouterQueueAnswer(walk, input);
    default:
      if (isStatus(input.status)) return walkErrorResponseAnswer(walk, input);
      return addTagFinding(walk, "status", input.status, [200, 201, "default"]);
  }
}

/**
 * Checks values against {@link DeleteQueueRequest}.
 *
 * What `deleteQueue` takes.
 */
export const deleteQueueRequestValidator: Validator<DeleteQueueRequest> = /* @__PURE__ */ defineValidator(
  isDeleteQueueRequest,
  walkDeleteQueueRequest,
);

function isDeleteQueueRequest(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { path, query } = input;
  if (!isPlain(input)) return acceptsOwn(input, isDeleteQueueRequest);
  return isQueueIdPath(path) && isApiVersionQuery(query);
}

const deleteQueueRequestMembers: readonly string[] = ["path", "query"];

function walkDeleteQueueRequest(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, deleteQueueRequestMembers);
  if (members === undefined) return undefined;
  walkMember(walk, members, "path", required, walkQueueIdPath);
  walkMember(walk, members, "query", required, walkApiVersionQuery);
  return members;
}

/**
 * Checks values against {@link DeleteQueueResponse}.
 *
 * What `deleteQueue` answers; the status decides which form it must have.
 */
export const deleteQueueResponseValidator: Validator<DeleteQueueResponse> = /* @__PURE__ */ defineValidator(
  isDeleteQueueResponse,
  walkDeleteQueueResponse,
);

function isDeleteQueueResponse(input: unknown): boolean {
  if (!isObject(input)) return false;
  switch (input.status) {
    case 204:
      return isEmptyAnswer(input);
    default:
      if (isStatus(input.status)) return isErrorResponseAnswer(input);
      return false;
  }
}

function walkDeleteQueueResponse(walk: Walk, input: unknown): unknown {
  if (!isObject(input)) return addTypeFinding(walk, here, input, "object");
  switch (input.status) {
    case 204:
      return walkEmptyAnswer(walk, input);
    default:
      if (isStatus(input.status)) return walkErrorResponseAnswer(walk, input);
      return addTagFinding(walk, "status", input.status, [204, "default"]);
  }
}

/**
 * Checks values against {@link GetQueueStatisticsRequest}.
 *
 * What `getQueueStatistics` takes.
 */
export const getQueueStatisticsRequestValidator: Validator<GetQueueStatisticsRequest> = /* @__PURE__ */ defineValidator(
  isGetQueueStatisticsRequest,
  walkGetQueueStatisticsRequest,
);

function isGetQueueStatisticsRequest(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { path, query } = input;
  if (!isPlain(input)) return acceptsOwn(input, isGetQueueStatisticsRequest);
  return isQueueIdPath(path) && isApiVersionQuery(query);
}

const getQueueStatisticsRequestMembers: readonly string[] = ["path", "query"];

function walkGetQueueStatisticsRequest(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, getQueueStatisticsRequestMembers);
  if (members === undefined) return undefined;
  walkMember(walk, members, "path", required, walkQueueIdPath);
  walkMember(walk, members, "query", required, walkApiVersionQuery);
  return members;
}

function isRouterQueueStatisticsAnswer(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { body } = input;
  if (!isPlain(input)) return acceptsOwn(input, isRouterQueueStatisticsAnswer);
  return isRouterQueueStatistics(body);
}

const routerQueueStatisticsAnswerMembers: readonly string[] = ["status", "body"];

function walkRouterQueueStatisticsAnswer(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, routerQueueStatisticsAnswerMembers);
  if (members === undefined) return undefined;
  walkMember(walk, members, "body", required, walkRouterQueueStatistics);
  return members;
}

/**
 * Checks values against {@link GetQueueStatisticsResponse}.
 *
 * What `getQueueStatistics` answers; the status decides which form it must have.
 */
export const getQueueStatisticsResponseValidator: Validator<GetQueueStatisticsResponse> =
  /* @__PURE__ */ defineValidator(isGetQueueStatisticsResponse, walkGetQueueStatisticsResponse);

function isGetQueueStatisticsResponse(input: unknown): boolean {
  if (!isObject(input)) return false;
  switch (input.status) {
    case 200:
      return isRouterQueueStatisticsAnswer(input);
    default:
      if (isStatus(input.status)) return isErrorResponseAnswer(input);
      return false;
  }
}

function walkGetQueueStatisticsResponse(walk: Walk, input: unknown): unknown {
  if (!isObject(input)) return addTypeFinding(walk, here, input, "object");
  switch (input.status) {
    case 200:
      return walkRouterQueueStatisticsAnswer(walk, input);
    default:
      if (isStatus(input.status)) return walkErrorResponseAnswer(walk, input);
      return addTagFinding(walk, "status", input.status, [200, "default"]);
  }
}
