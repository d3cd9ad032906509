// Generated from specs/job-router/gen/openapi.2024-01-18-preview.json. Do not edit.
// To change this file, edit the TypeSpec in specs/job-router and run `npm run generate`.

import {
  checkCopy,
  defineValidator,
  inside,
  isObject,
  isObjectLike,
  isPlain,
  isStatus,
  mistyped,
  notAmong,
  type Validator,
  type Walk,
} from "@trunkline/validator-kit";
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
import { isPagedRouterQueue, isRouterQueue, isRouterQueueCreateOrUpdate, isRouterQueueStatistics } from "./queues.ts";
import {
  isApiVersionAndMaxpagesizeQuery,
  isApiVersionQuery,
  isEmptyAnswer,
  isErrorResponseAnswer,
  isEtagAndLastModifiedHeaders,
  isIfMatchAndIfUnmodifiedSinceHeaders,
} from "./shared-messages.ts";

/**
 * Checks values against {@link ListQueuesRequest}.
 *
 * What `listQueues` takes.
 */
export const listQueuesRequestValidator: Validator<ListQueuesRequest> = /* @__PURE__ */ defineValidator(
  isListQueuesRequest,
);

function isListQueuesRequest(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { query } = input;
  if (!isPlain(input)) return checkCopy(isListQueuesRequest, input, walk);
  walk?.modes?.tidy(walk, input, ["query"]);
  return isApiVersionAndMaxpagesizeQuery(query, inside(walk, "/query"));
}

function isPagedRouterQueueAnswer(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { body } = input;
  if (!isPlain(input)) return checkCopy(isPagedRouterQueueAnswer, input, walk);
  walk?.modes?.tidy(walk, input, ["status", "body"]);
  return isPagedRouterQueue(body, inside(walk, "/body"));
}

/**
 * Checks values against {@link ListQueuesResponse}.
 *
 * What `listQueues` answers; the status decides which form it must have.
 */
export const listQueuesResponseValidator: Validator<ListQueuesResponse> = /* @__PURE__ */ defineValidator(
  isListQueuesResponse,
);

function isListQueuesResponse(input: unknown, walk?: Walk): boolean {
  if (!isObject(input)) return mistyped(walk, "", input, "object");
  switch (input.status) {
    case 200:
      return isPagedRouterQueueAnswer(input, walk);
    default:
      if (isStatus(input.status)) return isErrorResponseAnswer(input, walk);
      return notAmong(walk, "/status", input.status, "discriminator", [200, "default"]);
  }
}

function isQueueIdPath(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { queueId } = input;
  if (!isPlain(input)) return checkCopy(isQueueIdPath, input, walk);
  walk?.modes?.tidy(walk, input, ["queueId"]);
  return typeof queueId === "string" || mistyped(walk, "/queueId", queueId, "string");
}

/**
 * Checks values against {@link GetQueueRequest}.
 *
 * What `getQueue` takes.
 */
export const getQueueRequestValidator: Validator<GetQueueRequest> = /* @__PURE__ */ defineValidator(isGetQueueRequest);

function isGetQueueRequest(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { path, query } = input;
  if (!isPlain(input)) return checkCopy(isGetQueueRequest, input, walk);
  walk?.modes?.tidy(walk, input, ["path", "query"]);
  return isQueueIdPath(path, inside(walk, "/path")) && isApiVersionQuery(query, inside(walk, "/query"));
}

function isRouterQueueAnswer(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { headers, body } = input;
  if (!isPlain(input)) return checkCopy(isRouterQueueAnswer, input, walk);
  walk?.modes?.tidy(walk, input, ["status", "headers", "body"]);
  return isEtagAndLastModifiedHeaders(headers, inside(walk, "/headers")) && isRouterQueue(body, inside(walk, "/body"));
}

/**
 * Checks values against {@link GetQueueResponse}.
 *
 * What `getQueue` answers; the status decides which form it must have.
 */
export const getQueueResponseValidator: Validator<GetQueueResponse> = /* @__PURE__ */ defineValidator(
  isGetQueueResponse,
);

function isGetQueueResponse(input: unknown, walk?: Walk): boolean {
  if (!isObject(input)) return mistyped(walk, "", input, "object");
  switch (input.status) {
    case 200:
      return isRouterQueueAnswer(input, walk);
    default:
      if (isStatus(input.status)) return isErrorResponseAnswer(input, walk);
      return notAmong(walk, "/status", input.status, "discriminator", [200, "default"]);
  }
}

/**
 * Checks values against {@link UpsertQueueRequest}.
 *
 * What `upsertQueue` takes.
 */
export const upsertQueueRequestValidator: Validator<UpsertQueueRequest> = /* @__PURE__ */ defineValidator(
  isUpsertQueueRequest,
);

function isUpsertQueueRequest(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { path, query, headers, body } = input;
  if (!isPlain(input)) return checkCopy(isUpsertQueueRequest, input, walk);
  walk?.modes?.tidy(walk, input, ["path", "query", "headers", "body"]);
  return (
    isQueueIdPath(path, inside(walk, "/path")) &&
    isApiVersionQuery(query, inside(walk, "/query")) &&
    (headers === undefined || isIfMatchAndIfUnmodifiedSinceHeaders(headers, inside(walk, "/headers"))) &&
    isRouterQueueCreateOrUpdate(body, inside(walk, "/body"))
  );
}

/**
 * Checks values against {@link UpsertQueueResponse}.
 *
 * What `upsertQueue` answers; the status decides which form it must have.
 */
export const upsertQueueResponseValidator: Validator<UpsertQueueResponse> = /* @__PURE__ */ defineValidator(
  isUpsertQueueResponse,
);

function isUpsertQueueResponse(input: unknown, walk?: Walk): boolean {
  if (!isObject(input)) return mistyped(walk, "", input, "object");
  switch (input.status) {
    case 200:
    case 201:
      return isRouterQueueAnswer(input, walk);
    default:
      if (isStatus(input.status)) return isErrorResponseAnswer(input, walk);
      return notAmong(walk, "/status", input.status, "discriminator", [200, 201, "default"]);
  }
}

/**
 * Checks values against {@link DeleteQueueRequest}.
 *
 * What `deleteQueue` takes.
 */
export const deleteQueueRequestValidator: Validator<DeleteQueueRequest> = /* @__PURE__ */ defineValidator(
  isDeleteQueueRequest,
);

function isDeleteQueueRequest(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { path, query } = input;
  if (!isPlain(input)) return checkCopy(isDeleteQueueRequest, input, walk);
  walk?.modes?.tidy(walk, input, ["path", "query"]);
  return isQueueIdPath(path, inside(walk, "/path")) && isApiVersionQuery(query, inside(walk, "/query"));
}

/**
 * Checks values against {@link DeleteQueueResponse}.
 *
 * What `deleteQueue` answers; the status decides which form it must have.
 */
export const deleteQueueResponseValidator: Validator<DeleteQueueResponse> = /* @__PURE__ */ defineValidator(
  isDeleteQueueResponse,
);

function isDeleteQueueResponse(input: unknown, walk?: Walk): boolean {
  if (!isObject(input)) return mistyped(walk, "", input, "object");
  switch (input.status) {
    case 204:
      return isEmptyAnswer(input, walk);
    default:
      if (isStatus(input.status)) return isErrorResponseAnswer(input, walk);
      return notAmong(walk, "/status", input.status, "discriminator", [204, "default"]);
  }
}

/**
 * Checks values against {@link GetQueueStatisticsRequest}.
 *
 * What `getQueueStatistics` takes.
 */
export const getQueueStatisticsRequestValidator: Validator<GetQueueStatisticsRequest> = /* @__PURE__ */ defineValidator(
  isGetQueueStatisticsRequest,
);

function isGetQueueStatisticsRequest(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { path, query } = input;
  if (!isPlain(input)) return checkCopy(isGetQueueStatisticsRequest, input, walk);
  walk?.modes?.tidy(walk, input, ["path", "query"]);
  return isQueueIdPath(path, inside(walk, "/path")) && isApiVersionQuery(query, inside(walk, "/query"));
}

function isRouterQueueStatisticsAnswer(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { body } = input;
  if (!isPlain(input)) return checkCopy(isRouterQueueStatisticsAnswer, input, walk);
  walk?.modes?.tidy(walk, input, ["status", "body"]);
  return isRouterQueueStatistics(body, inside(walk, "/body"));
}

/**
 * Checks values against {@link GetQueueStatisticsResponse}.
 *
 * What `getQueueStatistics` answers; the status decides which form it must have.
 */
export const getQueueStatisticsResponseValidator: Validator<GetQueueStatisticsResponse> =
  /* @__PURE__ */ defineValidator(isGetQueueStatisticsResponse);

function isGetQueueStatisticsResponse(input: unknown, walk?: Walk): boolean {
  if (!isObject(input)) return mistyped(walk, "", input, "object");
  switch (input.status) {
    case 200:
      return isRouterQueueStatisticsAnswer(input, walk);
    default:
      if (isStatus(input.status)) return isErrorResponseAnswer(input, walk);
      return notAmong(walk, "/status", input.status, "discriminator", [200, "default"]);
  }
}
