// Generated from specs/job-router/gen/openapi.2024-01-18-preview.json. Do not edit.
// To change this file, edit the TypeSpec in specs/job-router and run `npm run generate`.

import {
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
  DeleteWorkerRequest,
  DeleteWorkerResponse,
  GetWorkerRequest,
  GetWorkerResponse,
  ListWorkersRequest,
  ListWorkersResponse,
  UpsertWorkerRequest,
  UpsertWorkerResponse,
} from "@trunkline/job-router-models";
import {
  isApiVersionQuery,
  isEmptyAnswer,
  isErrorResponseAnswer,
  isEtagAndLastModifiedHeaders,
  isIfMatchAndIfUnmodifiedSinceHeaders,
} from "./shared-messages.ts";
import { isPagedRouterWorker, isRouterWorker, isRouterWorkerCreateOrUpdate } from "./workers.ts";

function isListWorkersQueryApiVersion(input: unknown, walk?: Walk): boolean {
  if (typeof input !== "string") return mistyped(walk, "", input, "string");
  return input !== "" || wrong(walk, "", input, "minLength", 1, "must have at least 1 character");
}

function isListWorkersQuery(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { "api-version": apiVersion, maxpagesize, state, channelId, queueId, hasCapacity } = input;
  if (!isPlain(input)) return checkCopy(isListWorkersQuery, input, walk);
  walk?.modes?.tidy(
    walk,
    input,
    ["api-version", "maxpagesize", "state", "channelId", "queueId", "hasCapacity"],
    () => ({ state: "all" }),
  );
  return (
    isListWorkersQueryApiVersion(apiVersion, inside(walk, "/api-version")) &&
    (maxpagesize === undefined || isInt32(maxpagesize) || wrongInt32(walk, "/maxpagesize", maxpagesize)) &&
    (state === undefined || typeof state === "string" || mistyped(walk, "/state", state, "string")) &&
    (channelId === undefined || typeof channelId === "string" || mistyped(walk, "/channelId", channelId, "string")) &&
    (queueId === undefined || typeof queueId === "string" || mistyped(walk, "/queueId", queueId, "string")) &&
    (hasCapacity === undefined ||
      typeof hasCapacity === "boolean" ||
      mistyped(walk, "/hasCapacity", hasCapacity, "boolean"))
  );
}

/**
 * Checks values against {@link ListWorkersRequest}.
 *
 * What `listWorkers` takes.
 */
export const listWorkersRequestValidator: Validator<ListWorkersRequest> = /* @__PURE__ */ defineValidator(
  isListWorkersRequest,
);

function isListWorkersRequest(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { query } = input;
  if (!isPlain(input)) return checkCopy(isListWorkersRequest, input, walk);
  walk?.modes?.tidy(walk, input, ["query"]);
  return isListWorkersQuery(query, inside(walk, "/query"));
}

function isPagedRouterWorkerAnswer(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { body } = input;
  if (!isPlain(input)) return checkCopy(isPagedRouterWorkerAnswer, input, walk);
  walk?.modes?.tidy(walk, input, ["status", "body"]);
  return isPagedRouterWorker(body, inside(walk, "/body"));
}

/**
 * Checks values against {@link ListWorkersResponse}.
 *
 * What `listWorkers` answers; the status decides which form it must have.
 */
export const listWorkersResponseValidator: Validator<ListWorkersResponse> = /* @__PURE__ */ defineValidator(
  isListWorkersResponse,
);

function isListWorkersResponse(input: unknown, walk?: Walk): boolean {
  if (!isObject(input)) return mistyped(walk, "", input, "object");
  switch (input.status) {
    case 200:
      return isPagedRouterWorkerAnswer(input, walk);
    default:
      if (isStatus(input.status)) return isErrorResponseAnswer(input, walk);
      return notAmong(walk, "/status", input.status, "discriminator", [200, "default"]);
  }
}

function isWorkerIdPath(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { workerId } = input;
  if (!isPlain(input)) return checkCopy(isWorkerIdPath, input, walk);
  walk?.modes?.tidy(walk, input, ["workerId"]);
  return typeof workerId === "string" || mistyped(walk, "/workerId", workerId, "string");
}

/**
 * Checks values against {@link GetWorkerRequest}.
 *
 * What `getWorker` takes.
 */
export const getWorkerRequestValidator: Validator<GetWorkerRequest> = /* @__PURE__ */ defineValidator(
  isGetWorkerRequest,
);

function isGetWorkerRequest(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { path, query } = input;
  if (!isPlain(input)) return checkCopy(isGetWorkerRequest, input, walk);
  walk?.modes?.tidy(walk, input, ["path", "query"]);
  return isWorkerIdPath(path, inside(walk, "/path")) && isApiVersionQuery(query, inside(walk, "/query"));
}

function isRouterWorkerAnswer(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { headers, body } = input;
  if (!isPlain(input)) return checkCopy(isRouterWorkerAnswer, input, walk);
  walk?.modes?.tidy(walk, input, ["status", "headers", "body"]);
  return isEtagAndLastModifiedHeaders(headers, inside(walk, "/headers")) && isRouterWorker(body, inside(walk, "/body"));
}

/**
 * Checks values against {@link GetWorkerResponse}.
 *
 * What `getWorker` answers; the status decides which form it must have.
 */
export const getWorkerResponseValidator: Validator<GetWorkerResponse> = /* @__PURE__ */ defineValidator(
  isGetWorkerResponse,
);

function isGetWorkerResponse(input: unknown, walk?: Walk): boolean {
  if (!isObject(input)) return mistyped(walk, "", input, "object");
  switch (input.status) {
    case 200:
      return isRouterWorkerAnswer(input, walk);
    default:
      if (isStatus(input.status)) return isErrorResponseAnswer(input, walk);
      return notAmong(walk, "/status", input.status, "discriminator", [200, "default"]);
  }
}

/**
 * Checks values against {@link UpsertWorkerRequest}.
 *
 * What `upsertWorker` takes.
 */
export const upsertWorkerRequestValidator: Validator<UpsertWorkerRequest> = /* @__PURE__ */ defineValidator(
  isUpsertWorkerRequest,
);

function isUpsertWorkerRequest(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { path, query, headers, body } = input;
  if (!isPlain(input)) return checkCopy(isUpsertWorkerRequest, input, walk);
  walk?.modes?.tidy(walk, input, ["path", "query", "headers", "body"]);
  return (
    isWorkerIdPath(path, inside(walk, "/path")) &&
    isApiVersionQuery(query, inside(walk, "/query")) &&
    (headers === undefined || isIfMatchAndIfUnmodifiedSinceHeaders(headers, inside(walk, "/headers"))) &&
    isRouterWorkerCreateOrUpdate(body, inside(walk, "/body"))
  );
}

/**
 * Checks values against {@link UpsertWorkerResponse}.
 *
 * What `upsertWorker` answers; the status decides which form it must have.
 */
export const upsertWorkerResponseValidator: Validator<UpsertWorkerResponse> = /* @__PURE__ */ defineValidator(
  isUpsertWorkerResponse,
);

function isUpsertWorkerResponse(input: unknown, walk?: Walk): boolean {
  if (!isObject(input)) return mistyped(walk, "", input, "object");
  switch (input.status) {
    case 200:
    case 201:
      return isRouterWorkerAnswer(input, walk);
    default:
      if (isStatus(input.status)) return isErrorResponseAnswer(input, walk);
      return notAmong(walk, "/status", input.status, "discriminator", [200, 201, "default"]);
  }
}

/**
 * Checks values against {@link DeleteWorkerRequest}.
 *
 * What `deleteWorker` takes.
 */
export const deleteWorkerRequestValidator: Validator<DeleteWorkerRequest> = /* @__PURE__ */ defineValidator(
  isDeleteWorkerRequest,
);

function isDeleteWorkerRequest(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { path, query } = input;
  if (!isPlain(input)) return checkCopy(isDeleteWorkerRequest, input, walk);
  walk?.modes?.tidy(walk, input, ["path", "query"]);
  return isWorkerIdPath(path, inside(walk, "/path")) && isApiVersionQuery(query, inside(walk, "/query"));
}

/**
 * Checks values against {@link DeleteWorkerResponse}.
 *
 * What `deleteWorker` answers; the status decides which form it must have.
 */
export const deleteWorkerResponseValidator: Validator<DeleteWorkerResponse> = /* @__PURE__ */ defineValidator(
  isDeleteWorkerResponse,
);

function isDeleteWorkerResponse(input: unknown, walk?: Walk): boolean {
  if (!isObject(input)) return mistyped(walk, "", input, "object");
  switch (input.status) {
    case 204:
      return isEmptyAnswer(input, walk);
    default:
      if (isStatus(input.status)) return isErrorResponseAnswer(input, walk);
      return notAmong(walk, "/status", input.status, "discriminator", [204, "default"]);
  }
}
