// Generated from specs/job-router/gen/openapi.2024-01-18-preview.json. Do not edit.
// To change this file, edit the TypeSpec in specs/job-router and run `npm run generate`.

import {
  acceptsOwn,
  addTagFinding,
  addTypeFinding,
  checkBoolean,
  checkInt32,
  checkString,
  defineValidator,
  here,
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
  walkApiVersionQuery,
  walkEmptyAnswer,
  walkErrorResponseAnswer,
  walkEtagAndLastModifiedHeaders,
  walkIfMatchAndIfUnmodifiedSinceHeaders,
} from "./shared-messages.ts";
import {
  isPagedRouterWorker,
  isRouterWorker,
  isRouterWorkerCreateOrUpdate,
  walkPagedRouterWorker,
  walkRouterWorker,
  walkRouterWorkerCreateOrUpdate,
} from "./workers.ts";

function isListWorkersQuery(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { "api-version": apiVersion, maxpagesize, state, channelId, queueId, hasCapacity } = input;
  if (!isPlain(input)) return acceptsOwn(input, isListWorkersQuery);
  return (
    typeof apiVersion === "string" &&
    apiVersion !== "" &&
    (maxpagesize === undefined || isInt32(maxpagesize)) &&
    (state === undefined || typeof state === "string") &&
    (channelId === undefined || typeof channelId === "string") &&
    (queueId === undefined || typeof queueId === "string") &&
    (hasCapacity === undefined || typeof hasCapacity === "boolean")
  );
}

const listWorkersQueryMembers: readonly string[] = [
  "api-version",
  "maxpagesize",
  "state",
  "channelId",
  "queueId",
  "hasCapacity",
];

function walkListWorkersQuery(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, listWorkersQueryMembers, () => ({ state: "all" }));
  if (members === undefined) return undefined;
  checkString(walk, "api-version", members["api-version"], required, [minLength(1)]);
  checkInt32(walk, "maxpagesize", members.maxpagesize, optional);
  checkString(walk, "state", members.state, optional);
  checkString(walk, "channelId", members.channelId, optional);
  checkString(walk, "queueId", members.queueId, optional);
  checkBoolean(walk, "hasCapacity", members.hasCapacity, optional);
  return members;
}

/**
 * Checks values against {@link ListWorkersRequest}.
 *
 * What `listWorkers` takes.
 */
export const listWorkersRequestValidator: Validator<ListWorkersRequest> = /* @__PURE__ */ defineValidator(
  isListWorkersRequest,
  walkListWorkersRequest,
);

function isListWorkersRequest(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { query } = input;
  if (!isPlain(input)) return acceptsOwn(input, isListWorkersRequest);
  return isListWorkersQuery(query);
}

const listWorkersRequestMembers: readonly string[] = ["query"];

function walkListWorkersRequest(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, listWorkersRequestMembers);
  if (members === undefined) return undefined;
  walkMember(walk, members, "query", required, walkListWorkersQuery);
  return members;
}

function isPagedRouterWorkerAnswer(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { body } = input;
  if (!isPlain(input)) return acceptsOwn(input, isPagedRouterWorkerAnswer);
  return isPagedRouterWorker(body);
}

const pagedRouterWorkerAnswerMembers: readonly string[] = ["status", "body"];

function walkPagedRouterWorkerAnswer(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, pagedRouterWorkerAnswerMembers);
  if (members === undefined) return undefined;
  walkMember(walk, members, "body", required, walkPagedRouterWorker);
  return members;
}

/**
 * Checks values against {@link ListWorkersResponse}.
 *
 * What `listWorkers` answers; the status decides which form it must have.
 */
export const listWorkersResponseValidator: Validator<ListWorkersResponse> = /* @__PURE__ */ defineValidator(
  isListWorkersResponse,
  walkListWorkersResponse,
);

function isListWorkersResponse(input: unknown): boolean {
  if (!isObject(input)) return false;
  switch (input.status) {
    case 200:
      return isPagedRouterWorkerAnswer(input);
    default:
      if (isStatus(input.status)) return isErrorResponseAnswer(input);
      return false;
  }
}

function walkListWorkersResponse(walk: Walk, input: unknown): unknown {
  if (!isObject(input)) return addTypeFinding(walk, here, input, "object");
  switch (input.status) {
    case 200:
      return walkPagedRouterWorkerAnswer(walk, input);
    default:
      if (isStatus(input.status)) return walkErrorResponseAnswer(walk, input);
      return addTagFinding(walk, "status", input.status, [200, "default"]);
  }
}

function isWorkerIdPath(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { workerId } = input;
  if (!isPlain(input)) return acceptsOwn(input, isWorkerIdPath);
  return typeof workerId === "string";
}

const workerIdPathMembers: readonly string[] = ["workerId"];

function walkWorkerIdPath(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, workerIdPathMembers);
  if (members === undefined) return undefined;
  checkString(walk, "workerId", members.workerId, required);
  return members;
}

/**
 * Checks values against {@link GetWorkerRequest}.
 *
 * What `getWorker` takes.
 */
export const getWorkerRequestValidator: Validator<GetWorkerRequest> = /* @__PURE__ */ defineValidator(
  isGetWorkerRequest,
  walkGetWorkerRequest,
);

function isGetWorkerRequest(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { path, query } = input;
  if (!isPlain(input)) return acceptsOwn(input, isGetWorkerRequest);
  return isWorkerIdPath(path) && isApiVersionQuery(query);
}

const getWorkerRequestMembers: readonly string[] = ["path", "query"];

function walkGetWorkerRequest(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, getWorkerRequestMembers);
  if (members === undefined) return undefined;
  walkMember(walk, members, "path", required, walkWorkerIdPath);
  walkMember(walk, members, "query", required, walkApiVersionQuery);
  return members;
}

function isRouterWorkerAnswer(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { headers, body } = input;
  if (!isPlain(input)) return acceptsOwn(input, isRouterWorkerAnswer);
  return isEtagAndLastModifiedHeaders(headers) && isRouterWorker(body);
}

const routerWorkerAnswerMembers: readonly string[] = ["status", "headers", "body"];

function walkRouterWorkerAnswer(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, routerWorkerAnswerMembers);
  if (members === undefined) return undefined;
  walkMember(walk, members, "headers", required, walkEtagAndLastModifiedHeaders);
  walkMember(walk, members, "body", required, walkRouterWorker);
  return members;
}

/**
 * Checks values against {@link GetWorkerResponse}.
 *
 * What `getWorker` answers; the status decides which form it must have.
 */
export const getWorkerResponseValidator: Validator<GetWorkerResponse> = /* @__PURE__ */ defineValidator(
  isGetWorkerResponse,
  walkGetWorkerResponse,
);

function isGetWorkerResponse(input: unknown): boolean {
  if (!isObject(input)) return false;
  switch (input.status) {
    case 200:
      return isRouterWorkerAnswer(input);
    default:
      if (isStatus(input.status)) return isErrorResponseAnswer(input);
      return false;
  }
}

function walkGetWorkerResponse(walk: Walk, input: unknown): unknown {
  if (!isObject(input)) return addTypeFinding(walk, here, input, "object");
  switch (input.status) {
    case 200:
      return walkRouterWorkerAnswer(walk, input);
    default:
      if (isStatus(input.status)) return walkErrorResponseAnswer(walk, input);
      return addTagFinding(walk, "status", input.status, [200, "default"]);
  }
}

/**
 * Checks values against {@link UpsertWorkerRequest}.
 *
 * What `upsertWorker` takes.
 */
export const upsertWorkerRequestValidator: Validator<UpsertWorkerRequest> = /* @__PURE__ */ defineValidator(
  isUpsertWorkerRequest,
  walkUpsertWorkerRequest,
);

function isUpsertWorkerRequest(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { path, query, headers, body } = input;
  if (!isPlain(input)) return acceptsOwn(input, isUpsertWorkerRequest);
  return (
    isWorkerIdPath(path) &&
    isApiVersionQuery(query) &&
    (headers === undefined || isIfMatchAndIfUnmodifiedSinceHeaders(headers)) &&
    isRouterWorkerCreateOrUpdate(body)
  );
}

const upsertWorkerRequestMembers: readonly string[] = ["path", "query", "headers", "body"];

function walkUpsertWorkerRequest(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, upsertWorkerRequestMembers);
  if (members === undefined) return undefined;
  walkMember(walk, members, "path", required, walkWorkerIdPath);
  walkMember(walk, members, "query", required, walkApiVersionQuery);
  walkMember(walk, members, "headers", optional, walkIfMatchAndIfUnmodifiedSinceHeaders);
  walkMember(walk, members, "body", required, walkRouterWorkerCreateOrUpdate);
  return members;
}

/**
 * Checks values against {@link UpsertWorkerResponse}.
 *
 * What `upsertWorker` answers; the status decides which form it must have.
 */
export const upsertWorkerResponseValidator: Validator<UpsertWorkerResponse> = /* @__PURE__ */ defineValidator(
  isUpsertWorkerResponse,
  walkUpsertWorkerResponse,
);

function isUpsertWorkerResponse(input: unknown): boolean {
  if (!isObject(input)) return false;
  switch (input.status) {
    case 200:
    case 201:
      return isRouterWorkerAnswer(input);
    default:
      if (isStatus(input.status)) return isErrorResponseAnswer(input);
      return false;
  }
}

function walkUpsertWorkerResponse(walk: Walk, input: unknown): unknown {
  if (!isObject(input)) return addTypeFinding(walk, here, input, "object");
  switch (input.status) {
    case 200:
    case 201:
      return walkRouterWorkerAnswer(walk, input);
    default:
      if (isStatus(input.status)) return walkErrorResponseAnswer(walk, input);
      return addTagFinding(walk, "status", input.status, [200, 201, "default"]);
  }
}

/**
 * Checks values against {@link DeleteWorkerRequest}.
 *
 * What `deleteWorker` takes.
 */
export const deleteWorkerRequestValidator: Validator<DeleteWorkerRequest> = /* @__PURE__ */ defineValidator(
  isDeleteWorkerRequest,
  walkDeleteWorkerRequest,
);

function isDeleteWorkerRequest(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { path, query } = input;
  if (!isPlain(input)) return acceptsOwn(input, isDeleteWorkerRequest);
  return isWorkerIdPath(path) && isApiVersionQuery(query);
}

const deleteWorkerRequestMembers: readonly string[] = ["path", "query"];

function walkDeleteWorkerRequest(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, deleteWorkerRequestMembers);
  if (members === undefined) return undefined;
  walkMember(walk, members, "path", required, walkWorkerIdPath);
  walkMember(walk, members, "query", required, walkApiVersionQuery);
  return members;
}

/**
 * Checks values against {@link DeleteWorkerResponse}.
 *
 * What `deleteWorker` answers; the status decides which form it must have.
 */
export const deleteWorkerResponseValidator: Validator<DeleteWorkerResponse> = /* @__PURE__ */ defineValidator(
  isDeleteWorkerResponse,
  walkDeleteWorkerResponse,
);

function isDeleteWorkerResponse(input: unknown): boolean {
  if (!isObject(input)) return false;
  switch (input.status) {
    case 204:
      return isEmptyAnswer(input);
    default:
      if (isStatus(input.status)) return isErrorResponseAnswer(input);
      return false;
  }
}

function walkDeleteWorkerResponse(walk: Walk, input: unknown): unknown {
  if (!isObject(input)) return addTypeFinding(walk, here, input, "object");
  switch (input.status) {
    case 204:
      return walkEmptyAnswer(walk, input);
    default:
      if (isStatus(input.status)) return walkErrorResponseAnswer(walk, input);
      return addTagFinding(walk, "status", input.status, [204, "default"]);
  }
}
