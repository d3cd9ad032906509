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
  DeleteClassificationPolicyRequest,
  DeleteClassificationPolicyResponse,
  GetClassificationPolicyRequest,
  GetClassificationPolicyResponse,
  ListClassificationPoliciesRequest,
  ListClassificationPoliciesResponse,
  UpsertClassificationPolicyRequest,
  UpsertClassificationPolicyResponse,
} from "@trunkline/job-router-models";
import { isClassificationPolicyCreateOrUpdate } from "./classification-policies.ts";
import {
  isClassificationPolicyReceived,
  isPagedClassificationPolicyReceived,
} from "./classification-policies-received.ts";
import {
  isApiVersionAndMaxpagesizeQuery,
  isApiVersionQuery,
  isEmptyAnswer,
  isErrorResponseAnswer,
  isEtagAndLastModifiedHeaders,
  isIfMatchAndIfUnmodifiedSinceHeaders,
} from "./shared-messages.ts";

/**
 * Checks values against {@link ListClassificationPoliciesRequest}.
 *
 * What `listClassificationPolicies` takes.
 */
export const listClassificationPoliciesRequestValidator: Validator<ListClassificationPoliciesRequest> =
  /* @__PURE__ */ defineValidator(isListClassificationPoliciesRequest);

function isListClassificationPoliciesRequest(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { query } = input;
  if (!isPlain(input)) return checkCopy(isListClassificationPoliciesRequest, input, walk);
  walk?.modes?.tidy(walk, input, ["query"]);
  return isApiVersionAndMaxpagesizeQuery(query, inside(walk, "/query"));
}

function isPagedClassificationPolicyReceivedAnswer(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { body } = input;
  if (!isPlain(input)) return checkCopy(isPagedClassificationPolicyReceivedAnswer, input, walk);
  walk?.modes?.tidy(walk, input, ["status", "body"]);
  return isPagedClassificationPolicyReceived(body, inside(walk, "/body"));
}

/**
 * Checks values against {@link ListClassificationPoliciesResponse}.
 *
 * What `listClassificationPolicies` answers; the status decides which form it must have.
 */
export const listClassificationPoliciesResponseValidator: Validator<ListClassificationPoliciesResponse> =
  /* @__PURE__ */ defineValidator(isListClassificationPoliciesResponse);

function isListClassificationPoliciesResponse(input: unknown, walk?: Walk): boolean {
  if (!isObject(input)) return mistyped(walk, "", input, "object");
  switch (input.status) {
    case 200:
      return isPagedClassificationPolicyReceivedAnswer(input, walk);
    default:
      if (isStatus(input.status)) return isErrorResponseAnswer(input, walk);
      return notAmong(walk, "/status", input.status, "discriminator", [200, "default"]);
  }
}

function isClassificationPolicyIdPath(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { classificationPolicyId } = input;
  if (!isPlain(input)) return checkCopy(isClassificationPolicyIdPath, input, walk);
  walk?.modes?.tidy(walk, input, ["classificationPolicyId"]);
  return (
    typeof classificationPolicyId === "string" ||
    mistyped(walk, "/classificationPolicyId", classificationPolicyId, "string")
  );
}

/**
 * Checks values against {@link GetClassificationPolicyRequest}.
 *
 * What `getClassificationPolicy` takes.
 */
export const getClassificationPolicyRequestValidator: Validator<GetClassificationPolicyRequest> =
  /* @__PURE__ */ defineValidator(isGetClassificationPolicyRequest);

function isGetClassificationPolicyRequest(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { path, query } = input;
  if (!isPlain(input)) return checkCopy(isGetClassificationPolicyRequest, input, walk);
  walk?.modes?.tidy(walk, input, ["path", "query"]);
  return isClassificationPolicyIdPath(path, inside(walk, "/path")) && isApiVersionQuery(query, inside(walk, "/query"));
}

function isClassificationPolicyReceivedAnswer(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { headers, body } = input;
  if (!isPlain(input)) return checkCopy(isClassificationPolicyReceivedAnswer, input, walk);
  walk?.modes?.tidy(walk, input, ["status", "headers", "body"]);
  return (
    isEtagAndLastModifiedHeaders(headers, inside(walk, "/headers")) &&
    isClassificationPolicyReceived(body, inside(walk, "/body"))
  );
}

/**
 * Checks values against {@link GetClassificationPolicyResponse}.
 *
 * What `getClassificationPolicy` answers; the status decides which form it must have.
 */
export const getClassificationPolicyResponseValidator: Validator<GetClassificationPolicyResponse> =
  /* @__PURE__ */ defineValidator(isGetClassificationPolicyResponse);

function isGetClassificationPolicyResponse(input: unknown, walk?: Walk): boolean {
  if (!isObject(input)) return mistyped(walk, "", input, "object");
  switch (input.status) {
    case 200:
      return isClassificationPolicyReceivedAnswer(input, walk);
    default:
      if (isStatus(input.status)) return isErrorResponseAnswer(input, walk);
      return notAmong(walk, "/status", input.status, "discriminator", [200, "default"]);
  }
}

/**
 * Checks values against {@link UpsertClassificationPolicyRequest}.
 *
 * What `upsertClassificationPolicy` takes.
 */
export const upsertClassificationPolicyRequestValidator: Validator<UpsertClassificationPolicyRequest> =
  /* @__PURE__ */ defineValidator(isUpsertClassificationPolicyRequest);

function isUpsertClassificationPolicyRequest(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { path, query, headers, body } = input;
  if (!isPlain(input)) return checkCopy(isUpsertClassificationPolicyRequest, input, walk);
  walk?.modes?.tidy(walk, input, ["path", "query", "headers", "body"]);
  return (
    isClassificationPolicyIdPath(path, inside(walk, "/path")) &&
    isApiVersionQuery(query, inside(walk, "/query")) &&
    (headers === undefined || isIfMatchAndIfUnmodifiedSinceHeaders(headers, inside(walk, "/headers"))) &&
    isClassificationPolicyCreateOrUpdate(body, inside(walk, "/body"))
  );
}

/**
 * Checks values against {@link UpsertClassificationPolicyResponse}.
 *
 * What `upsertClassificationPolicy` answers; the status decides which form it must have.
 */
export const upsertClassificationPolicyResponseValidator: Validator<UpsertClassificationPolicyResponse> =
  /* @__PURE__ */ defineValidator(isUpsertClassificationPolicyResponse);

function isUpsertClassificationPolicyResponse(input: unknown, walk?: Walk): boolean {
  if (!isObject(input)) return mistyped(walk, "", input, "object");
  switch (input.status) {
    case 200:
    case 201:
      return isClassificationPolicyReceivedAnswer(input, walk);
    default:
      if (isStatus(input.status)) return isErrorResponseAnswer(input, walk);
      return notAmong(walk, "/status", input.status, "discriminator", [200, 201, "default"]);
  }
}

/**
 * Checks values against {@link DeleteClassificationPolicyRequest}.
 *
 * What `deleteClassificationPolicy` takes.
 */
export const deleteClassificationPolicyRequestValidator: Validator<DeleteClassificationPolicyRequest> =
  /* @__PURE__ */ defineValidator(isDeleteClassificationPolicyRequest);

function isDeleteClassificationPolicyRequest(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { path, query } = input;
  if (!isPlain(input)) return checkCopy(isDeleteClassificationPolicyRequest, input, walk);
  walk?.modes?.tidy(walk, input, ["path", "query"]);
  return isClassificationPolicyIdPath(path, inside(walk, "/path")) && isApiVersionQuery(query, inside(walk, "/query"));
}

/**
 * Checks values against {@link DeleteClassificationPolicyResponse}.
 *
 * What `deleteClassificationPolicy` answers; the status decides which form it must have.
 */
export const deleteClassificationPolicyResponseValidator: Validator<DeleteClassificationPolicyResponse> =
  /* @__PURE__ */ defineValidator(isDeleteClassificationPolicyResponse);

function isDeleteClassificationPolicyResponse(input: unknown, walk?: Walk): boolean {
  if (!isObject(input)) return mistyped(walk, "", input, "object");
  switch (input.status) {
    case 204:
      return isEmptyAnswer(input, walk);
    default:
      if (isStatus(input.status)) return isErrorResponseAnswer(input, walk);
      return notAmong(walk, "/status", input.status, "discriminator", [204, "default"]);
  }
}
