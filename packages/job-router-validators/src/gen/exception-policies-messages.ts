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
  DeleteExceptionPolicyRequest,
  DeleteExceptionPolicyResponse,
  GetExceptionPolicyRequest,
  GetExceptionPolicyResponse,
  ListExceptionPoliciesRequest,
  ListExceptionPoliciesResponse,
  UpsertExceptionPolicyRequest,
  UpsertExceptionPolicyResponse,
} from "@trunkline/job-router-models";
import { isExceptionPolicyCreateOrUpdate } from "./exception-policies.ts";
import { isExceptionPolicyReceived, isPagedExceptionPolicyReceived } from "./exception-policies-received.ts";
import {
  isApiVersionAndMaxpagesizeQuery,
  isApiVersionQuery,
  isEmptyAnswer,
  isErrorResponseAnswer,
  isEtagAndLastModifiedHeaders,
  isIfMatchAndIfUnmodifiedSinceHeaders,
} from "./shared-messages.ts";

/**
 * Checks values against {@link ListExceptionPoliciesRequest}.
 *
 * What `listExceptionPolicies` takes.
 */
export const listExceptionPoliciesRequestValidator: Validator<ListExceptionPoliciesRequest> =
  /* @__PURE__ */ defineValidator(isListExceptionPoliciesRequest);

function isListExceptionPoliciesRequest(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { query } = input;
  if (!isPlain(input)) return checkCopy(isListExceptionPoliciesRequest, input, walk);
  walk?.modes?.tidy(walk, input, ["query"]);
  return isApiVersionAndMaxpagesizeQuery(query, inside(walk, "/query"));
}

function isPagedExceptionPolicyReceivedAnswer(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { body } = input;
  if (!isPlain(input)) return checkCopy(isPagedExceptionPolicyReceivedAnswer, input, walk);
  walk?.modes?.tidy(walk, input, ["status", "body"]);
  return isPagedExceptionPolicyReceived(body, inside(walk, "/body"));
}

/**
 * Checks values against {@link ListExceptionPoliciesResponse}.
 *
 * What `listExceptionPolicies` answers; the status decides which form it must have.
 */
export const listExceptionPoliciesResponseValidator: Validator<ListExceptionPoliciesResponse> =
  /* @__PURE__ */ defineValidator(isListExceptionPoliciesResponse);

function isListExceptionPoliciesResponse(input: unknown, walk?: Walk): boolean {
  if (!isObject(input)) return mistyped(walk, "", input, "object");
  switch (input.status) {
    case 200:
      return isPagedExceptionPolicyReceivedAnswer(input, walk);
    default:
      if (isStatus(input.status)) return isErrorResponseAnswer(input, walk);
      return notAmong(walk, "/status", input.status, "discriminator", [200, "default"]);
  }
}

function isExceptionPolicyIdPath(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { exceptionPolicyId } = input;
  if (!isPlain(input)) return checkCopy(isExceptionPolicyIdPath, input, walk);
  walk?.modes?.tidy(walk, input, ["exceptionPolicyId"]);
  return typeof exceptionPolicyId === "string" || mistyped(walk, "/exceptionPolicyId", exceptionPolicyId, "string");
}

/**
 * Checks values against {@link GetExceptionPolicyRequest}.
 *
 * What `getExceptionPolicy` takes.
 */
export const getExceptionPolicyRequestValidator: Validator<GetExceptionPolicyRequest> = /* @__PURE__ */ defineValidator(
  isGetExceptionPolicyRequest,
);

function isGetExceptionPolicyRequest(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { path, query } = input;
  if (!isPlain(input)) return checkCopy(isGetExceptionPolicyRequest, input, walk);
  walk?.modes?.tidy(walk, input, ["path", "query"]);
  return isExceptionPolicyIdPath(path, inside(walk, "/path")) && isApiVersionQuery(query, inside(walk, "/query"));
}

function isExceptionPolicyReceivedAnswer(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { headers, body } = input;
  if (!isPlain(input)) return checkCopy(isExceptionPolicyReceivedAnswer, input, walk);
  walk?.modes?.tidy(walk, input, ["status", "headers", "body"]);
  return (
    isEtagAndLastModifiedHeaders(headers, inside(walk, "/headers")) &&
    isExceptionPolicyReceived(body, inside(walk, "/body"))
  );
}

/**
 * Checks values against {@link GetExceptionPolicyResponse}.
 *
 * What `getExceptionPolicy` answers; the status decides which form it must have.
 */
export const getExceptionPolicyResponseValidator: Validator<GetExceptionPolicyResponse> =
  /* @__PURE__ */ defineValidator(isGetExceptionPolicyResponse);

function isGetExceptionPolicyResponse(input: unknown, walk?: Walk): boolean {
  if (!isObject(input)) return mistyped(walk, "", input, "object");
  switch (input.status) {
    case 200:
      return isExceptionPolicyReceivedAnswer(input, walk);
    default:
      if (isStatus(input.status)) return isErrorResponseAnswer(input, walk);
      return notAmong(walk, "/status", input.status, "discriminator", [200, "default"]);
  }
}

/**
 * Checks values against {@link UpsertExceptionPolicyRequest}.
 *
 * What `upsertExceptionPolicy` takes.
 */
export const upsertExceptionPolicyRequestValidator: Validator<UpsertExceptionPolicyRequest> =
  /* @__PURE__ */ defineValidator(isUpsertExceptionPolicyRequest);

function isUpsertExceptionPolicyRequest(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { path, query, headers, body } = input;
  if (!isPlain(input)) return checkCopy(isUpsertExceptionPolicyRequest, input, walk);
  walk?.modes?.tidy(walk, input, ["path", "query", "headers", "body"]);
  return (
    isExceptionPolicyIdPath(path, inside(walk, "/path")) &&
    isApiVersionQuery(query, inside(walk, "/query")) &&
    (headers === undefined || isIfMatchAndIfUnmodifiedSinceHeaders(headers, inside(walk, "/headers"))) &&
    isExceptionPolicyCreateOrUpdate(body, inside(walk, "/body"))
  );
}

/**
 * Checks values against {@link UpsertExceptionPolicyResponse}.
 *
 * What `upsertExceptionPolicy` answers; the status decides which form it must have.
 */
export const upsertExceptionPolicyResponseValidator: Validator<UpsertExceptionPolicyResponse> =
  /* @__PURE__ */ defineValidator(isUpsertExceptionPolicyResponse);

function isUpsertExceptionPolicyResponse(input: unknown, walk?: Walk): boolean {
  if (!isObject(input)) return mistyped(walk, "", input, "object");
  switch (input.status) {
    case 200:
    case 201:
      return isExceptionPolicyReceivedAnswer(input, walk);
    default:
      if (isStatus(input.status)) return isErrorResponseAnswer(input, walk);
      return notAmong(walk, "/status", input.status, "discriminator", [200, 201, "default"]);
  }
}

/**
 * Checks values against {@link DeleteExceptionPolicyRequest}.
 *
 * What `deleteExceptionPolicy` takes.
 */
export const deleteExceptionPolicyRequestValidator: Validator<DeleteExceptionPolicyRequest> =
  /* @__PURE__ */ defineValidator(isDeleteExceptionPolicyRequest);

function isDeleteExceptionPolicyRequest(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { path, query } = input;
  if (!isPlain(input)) return checkCopy(isDeleteExceptionPolicyRequest, input, walk);
  walk?.modes?.tidy(walk, input, ["path", "query"]);
  return isExceptionPolicyIdPath(path, inside(walk, "/path")) && isApiVersionQuery(query, inside(walk, "/query"));
}

/**
 * Checks values against {@link DeleteExceptionPolicyResponse}.
 *
 * What `deleteExceptionPolicy` answers; the status decides which form it must have.
 */
export const deleteExceptionPolicyResponseValidator: Validator<DeleteExceptionPolicyResponse> =
  /* @__PURE__ */ defineValidator(isDeleteExceptionPolicyResponse);

function isDeleteExceptionPolicyResponse(input: unknown, walk?: Walk): boolean {
  if (!isObject(input)) return mistyped(walk, "", input, "object");
  switch (input.status) {
    case 204:
      return isEmptyAnswer(input, walk);
    default:
      if (isStatus(input.status)) return isErrorResponseAnswer(input, walk);
      return notAmong(walk, "/status", input.status, "discriminator", [204, "default"]);
  }
}
