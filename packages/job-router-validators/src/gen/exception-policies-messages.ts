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
  DeleteExceptionPolicyRequest,
  DeleteExceptionPolicyResponse,
  GetExceptionPolicyRequest,
  GetExceptionPolicyResponse,
  ListExceptionPoliciesRequest,
  ListExceptionPoliciesResponse,
  UpsertExceptionPolicyRequest,
  UpsertExceptionPolicyResponse,
} from "@trunkline/job-router-models";
import {
  isExceptionPolicy,
  isExceptionPolicyCreateOrUpdate,
  isPagedExceptionPolicy,
  walkExceptionPolicy,
  walkExceptionPolicyCreateOrUpdate,
  walkPagedExceptionPolicy,
} from "./exception-policies.ts";
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
 * Checks values against {@link ListExceptionPoliciesRequest}.
 *
 * What `listExceptionPolicies` takes.
 */
export const listExceptionPoliciesRequestValidator: Validator<ListExceptionPoliciesRequest> =
  /* @__PURE__ */ defineValidator(isListExceptionPoliciesRequest, walkListExceptionPoliciesRequest);

function isListExceptionPoliciesRequest(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { query } = input;
  if (!isPlain(input)) return acceptsOwn(input, isListExceptionPoliciesRequest);
  return isApiVersionAndMaxpagesizeQuery(query);
}

const listExceptionPoliciesRequestMembers: readonly string[] = ["query"];

function walkListExceptionPoliciesRequest(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, listExceptionPoliciesRequestMembers);
  if (members === undefined) return undefined;
  walkMember(walk, members, "query", required, walkApiVersionAndMaxpagesizeQuery);
  return members;
}

function isPagedExceptionPolicyAnswer(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { body } = input;
  if (!isPlain(input)) return acceptsOwn(input, isPagedExceptionPolicyAnswer);
  return isPagedExceptionPolicy(body);
}

const pagedExceptionPolicyAnswerMembers: readonly string[] = ["status", "body"];

function walkPagedExceptionPolicyAnswer(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, pagedExceptionPolicyAnswerMembers);
  if (members === undefined) return undefined;
  walkMember(walk, members, "body", required, walkPagedExceptionPolicy);
  return members;
}

/**
 * Checks values against {@link ListExceptionPoliciesResponse}.
 *
 * What `listExceptionPolicies` answers; the status decides which form it must have.
 */
export const listExceptionPoliciesResponseValidator: Validator<ListExceptionPoliciesResponse> =
  /* @__PURE__ */ defineValidator(isListExceptionPoliciesResponse, walkListExceptionPoliciesResponse);

function isListExceptionPoliciesResponse(input: unknown): boolean {
  if (!isObject(input)) return false;
  switch (input.status) {
    case 200:
      return isPagedExceptionPolicyAnswer(input);
    default:
      if (isStatus(input.status)) return isErrorResponseAnswer(input);
      return false;
  }
}

function walkListExceptionPoliciesResponse(walk: Walk, input: unknown): unknown {
  if (!isObject(input)) return addTypeFinding(walk, here, input, "object");
  switch (input.status) {
    case 200:
      return walkPagedExceptionPolicyAnswer(walk, input);
    default:
      if (isStatus(input.status)) return walkErrorResponseAnswer(walk, input);
      return addTagFinding(walk, "status", input.status, [200, "default"]);
  }
}

function isExceptionPolicyIdPath(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { exceptionPolicyId } = input;
  if (!isPlain(input)) return acceptsOwn(input, isExceptionPolicyIdPath);
  return typeof exceptionPolicyId === "string";
}

const exceptionPolicyIdPathMembers: readonly string[] = ["exceptionPolicyId"];

function walkExceptionPolicyIdPath(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, exceptionPolicyIdPathMembers);
  if (members === undefined) return undefined;
  checkString(walk, "exceptionPolicyId", members.exceptionPolicyId, required);
  return members;
}

/**
 * Checks values against {@link GetExceptionPolicyRequest}.
 *
 * What `getExceptionPolicy` takes.
 */
export const getExceptionPolicyRequestValidator: Validator<GetExceptionPolicyRequest> = /* @__PURE__ */ defineValidator(
  isGetExceptionPolicyRequest,
  walkGetExceptionPolicyRequest,
);

function isGetExceptionPolicyRequest(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { path, query } = input;
  if (!isPlain(input)) return acceptsOwn(input, isGetExceptionPolicyRequest);
  return isExceptionPolicyIdPath(path) && isApiVersionQuery(query);
}

const getExceptionPolicyRequestMembers: readonly string[] = ["path", "query"];

function walkGetExceptionPolicyRequest(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, getExceptionPolicyRequestMembers);
  if (members === undefined) return undefined;
  walkMember(walk, members, "path", required, walkExceptionPolicyIdPath);
  walkMember(walk, members, "query", required, walkApiVersionQuery);
  return members;
}

function isExceptionPolicyAnswer(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { headers, body } = input;
  if (!isPlain(input)) return acceptsOwn(input, isExceptionPolicyAnswer);
  return isEtagAndLastModifiedHeaders(headers) && isExceptionPolicy(body);
}

const exceptionPolicyAnswerMembers: readonly string[] = ["status", "headers", "body"];

function walkExceptionPolicyAnswer(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, exceptionPolicyAnswerMembers);
  if (members === undefined) return undefined;
  walkMember(walk, members, "headers", required, walkEtagAndLastModifiedHeaders);
  walkMember(walk, members, "body", required, walkExceptionPolicy);
  return members;
}

/**
 * Checks values against {@link GetExceptionPolicyResponse}.
 *
 * What `getExceptionPolicy` answers; the status decides which form it must have.
 */
export const getExceptionPolicyResponseValidator: Validator<GetExceptionPolicyResponse> =
  /* @__PURE__ */ defineValidator(isGetExceptionPolicyResponse, walkGetExceptionPolicyResponse);

function isGetExceptionPolicyResponse(input: unknown): boolean {
  if (!isObject(input)) return false;
  switch (input.status) {
    case 200:
      return isExceptionPolicyAnswer(input);
    default:
      if (isStatus(input.status)) return isErrorResponseAnswer(input);
      return false;
  }
}

function walkGetExceptionPolicyResponse(walk: Walk, input: unknown): unknown {
  if (!isObject(input)) return addTypeFinding(walk, here, input, "object");
  switch (input.status) {
    case 200:
      return walkExceptionPolicyAnswer(walk, input);
    default:
      if (isStatus(input.status)) return walkErrorResponseAnswer(walk, input);
      return addTagFinding(walk, "status", input.status, [200, "default"]);
  }
}

/**
 * Checks values against {@link UpsertExceptionPolicyRequest}.
 *
 * What `upsertExceptionPolicy` takes.
 */
export const upsertExceptionPolicyRequestValidator: Validator<UpsertExceptionPolicyRequest> =
  /* @__PURE__ */ defineValidator(isUpsertExceptionPolicyRequest, walkUpsertExceptionPolicyRequest);

function isUpsertExceptionPolicyRequest(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { path, query, headers, body } = input;
  if (!isPlain(input)) return acceptsOwn(input, isUpsertExceptionPolicyRequest);
  return (
    isExceptionPolicyIdPath(path) &&
    isApiVersionQuery(query) &&
    (headers === undefined || isIfMatchAndIfUnmodifiedSinceHeaders(headers)) &&
    isExceptionPolicyCreateOrUpdate(body)
  );
}

const upsertExceptionPolicyRequestMembers: readonly string[] = ["path", "query", "headers", "body"];

function walkUpsertExceptionPolicyRequest(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, upsertExceptionPolicyRequestMembers);
  if (members === undefined) return undefined;
  walkMember(walk, members, "path", required, walkExceptionPolicyIdPath);
  walkMember(walk, members, "query", required, walkApiVersionQuery);
  walkMember(walk, members, "headers", optional, walkIfMatchAndIfUnmodifiedSinceHeaders);
  walkMember(walk, members, "body", required, walkExceptionPolicyCreateOrUpdate);
  return members;
}

/**
 * Checks values against {@link UpsertExceptionPolicyResponse}.
 *
 * What `upsertExceptionPolicy` answers; the status decides which form it must have.
 */
export const upsertExceptionPolicyResponseValidator: Validator<UpsertExceptionPolicyResponse> =
  /* @__PURE__ */ defineValidator(isUpsertExceptionPolicyResponse, walkUpsertExceptionPolicyResponse);

function isUpsertExceptionPolicyResponse(input: unknown): boolean {
  if (!isObject(input)) return false;
  switch (input.status) {
    case 200:
    case 201:
      return isExceptionPolicyAnswer(input);
    default:
      if (isStatus(input.status)) return isErrorResponseAnswer(input);
      return false;
  }
}

function walkUpsertExceptionPolicyResponse(walk: Walk, input: unknown): unknown {
  if (!isObject(input)) return addTypeFinding(walk, here, input, "object");
  switch (input.status) {
    case 200:
    case 201:
      return walkExceptionPolicyAnswer(walk, input);
    default:
      if (isStatus(input.status)) return walkErrorResponseAnswer(walk, input);
      return addTagFinding(walk, "status", input.status, [200, 201, "default"]);
  }
}

/**
 * Checks values against {@link DeleteExceptionPolicyRequest}.
 *
 * What `deleteExceptionPolicy` takes.
 */
export const deleteExceptionPolicyRequestValidator: Validator<DeleteExceptionPolicyRequest> =
  /* @__PURE__ */ defineValidator(isDeleteExceptionPolicyRequest, walkDeleteExceptionPolicyRequest);

function isDeleteExceptionPolicyRequest(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { path, query } = input;
  if (!isPlain(input)) return acceptsOwn(input, isDeleteExceptionPolicyRequest);
  return isExceptionPolicyIdPath(path) && isApiVersionQuery(query);
}

const deleteExceptionPolicyRequestMembers: readonly string[] = ["path", "query"];

function walkDeleteExceptionPolicyRequest(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, deleteExceptionPolicyRequestMembers);
  if (members === undefined) return undefined;
  walkMember(walk, members, "path", required, walkExceptionPolicyIdPath);
  walkMember(walk, members, "query", required, walkApiVersionQuery);
  return members;
}

/**
 * Checks values against {@link DeleteExceptionPolicyResponse}.
 *
 * What `deleteExceptionPolicy` answers; the status decides which form it must have.
 */
export const deleteExceptionPolicyResponseValidator: Validator<DeleteExceptionPolicyResponse> =
  /* @__PURE__ */ defineValidator(isDeleteExceptionPolicyResponse, walkDeleteExceptionPolicyResponse);

function isDeleteExceptionPolicyResponse(input: unknown): boolean {
  if (!isObject(input)) return false;
  switch (input.status) {
    case 204:
      return isEmptyAnswer(input);
    default:
      if (isStatus(input.status)) return isErrorResponseAnswer(input);
      return false;
  }
}

function walkDeleteExceptionPolicyResponse(walk: Walk, input: unknown): unknown {
  if (!isObject(input)) return addTypeFinding(walk, here, input, "object");
  switch (input.status) {
    case 204:
      return walkEmptyAnswer(walk, input);
    default:
      if (isStatus(input.status)) return walkErrorResponseAnswer(walk, input);
      return addTagFinding(walk, "status", input.status, [204, "default"]);
  }
}
