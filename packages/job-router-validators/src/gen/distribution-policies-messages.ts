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
  DeleteDistributionPolicyRequest,
  DeleteDistributionPolicyResponse,
  GetDistributionPolicyRequest,
  GetDistributionPolicyResponse,
  ListDistributionPoliciesRequest,
  ListDistributionPoliciesResponse,
  UpsertDistributionPolicyRequest,
  UpsertDistributionPolicyResponse,
} from "@trunkline/job-router-models";
import { isDistributionPolicyCreateOrUpdate } from "./distribution-policies.ts";
import { isDistributionPolicyReceived, isPagedDistributionPolicyReceived } from "./distribution-policies-received.ts";
import {
  isApiVersionAndMaxpagesizeQuery,
  isApiVersionQuery,
  isEmptyAnswer,
  isErrorResponseAnswer,
  isEtagAndLastModifiedHeaders,
  isIfMatchAndIfUnmodifiedSinceHeaders,
} from "./shared-messages.ts";

/**
 * Checks values against {@link ListDistributionPoliciesRequest}.
 *
 * What `listDistributionPolicies` takes.
 */
export const listDistributionPoliciesRequestValidator: Validator<ListDistributionPoliciesRequest> =
  /* @__PURE__ */ defineValidator(isListDistributionPoliciesRequest);

function isListDistributionPoliciesRequest(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { query } = input;
  if (!isPlain(input)) return checkCopy(isListDistributionPoliciesRequest, input, walk);
  walk?.modes?.tidy(walk, input, ["query"]);
  return isApiVersionAndMaxpagesizeQuery(query, inside(walk, "/query"));
}

function isPagedDistributionPolicyReceivedAnswer(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { body } = input;
  if (!isPlain(input)) return checkCopy(isPagedDistributionPolicyReceivedAnswer, input, walk);
  walk?.modes?.tidy(walk, input, ["status", "body"]);
  return isPagedDistributionPolicyReceived(body, inside(walk, "/body"));
}

/**
 * Checks values against {@link ListDistributionPoliciesResponse}.
 *
 * What `listDistributionPolicies` answers; the status decides which form it must have.
 */
export const listDistributionPoliciesResponseValidator: Validator<ListDistributionPoliciesResponse> =
  /* @__PURE__ */ defineValidator(isListDistributionPoliciesResponse);

function isListDistributionPoliciesResponse(input: unknown, walk?: Walk): boolean {
  if (!isObject(input)) return mistyped(walk, "", input, "object");
  switch (input.status) {
    case 200:
      return isPagedDistributionPolicyReceivedAnswer(input, walk);
    default:
      if (isStatus(input.status)) return isErrorResponseAnswer(input, walk);
      return notAmong(walk, "/status", input.status, "discriminator", [200, "default"]);
  }
}

function isDistributionPolicyIdPath(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { distributionPolicyId } = input;
  if (!isPlain(input)) return checkCopy(isDistributionPolicyIdPath, input, walk);
  walk?.modes?.tidy(walk, input, ["distributionPolicyId"]);
  return (
    typeof distributionPolicyId === "string" ||
    mistyped(walk, "/distributionPolicyId", distributionPolicyId, "string")
  );
}

/**
 * Checks values against {@link GetDistributionPolicyRequest}.
 *
 * What `getDistributionPolicy` takes.
 */
export const getDistributionPolicyRequestValidator: Validator<GetDistributionPolicyRequest> =
  /* @__PURE__ */ defineValidator(isGetDistributionPolicyRequest);

function isGetDistributionPolicyRequest(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { path, query } = input;
  if (!isPlain(input)) return checkCopy(isGetDistributionPolicyRequest, input, walk);
  walk?.modes?.tidy(walk, input, ["path", "query"]);
  return isDistributionPolicyIdPath(path, inside(walk, "/path")) && isApiVersionQuery(query, inside(walk, "/query"));
}

function isDistributionPolicyReceivedAnswer(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { headers, body } = input;
  if (!isPlain(input)) return checkCopy(isDistributionPolicyReceivedAnswer, input, walk);
  walk?.modes?.tidy(walk, input, ["status", "headers", "body"]);
  return (
    isEtagAndLastModifiedHeaders(headers, inside(walk, "/headers")) &&
    isDistributionPolicyReceived(body, inside(walk, "/body"))
  );
}

/**
 * Checks values against {@link GetDistributionPolicyResponse}.
 *
 * What `getDistributionPolicy` answers; the status decides which form it must have.
 */
export const getDistributionPolicyResponseValidator: Validator<GetDistributionPolicyResponse> =
  /* @__PURE__ */ defineValidator(isGetDistributionPolicyResponse);

function isGetDistributionPolicyResponse(input: unknown, walk?: Walk): boolean {
  if (!isObject(input)) return mistyped(walk, "", input, "object");
  switch (input.status) {
    case 200:
      return isDistributionPolicyReceivedAnswer(input, walk);
    default:
      if (isStatus(input.status)) return isErrorResponseAnswer(input, walk);
      return notAmong(walk, "/status", input.status, "discriminator", [200, "default"]);
  }
}

/**
 * Checks values against {@link UpsertDistributionPolicyRequest}.
 *
 * What `upsertDistributionPolicy` takes.
 */
export const upsertDistributionPolicyRequestValidator: Validator<UpsertDistributionPolicyRequest> =
  /* @__PURE__ */ defineValidator(isUpsertDistributionPolicyRequest);

function isUpsertDistributionPolicyRequest(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { path, query, headers, body } = input;
  if (!isPlain(input)) return checkCopy(isUpsertDistributionPolicyRequest, input, walk);
  walk?.modes?.tidy(walk, input, ["path", "query", "headers", "body"]);
  return (
    isDistributionPolicyIdPath(path, inside(walk, "/path")) &&
    isApiVersionQuery(query, inside(walk, "/query")) &&
    (headers === undefined || isIfMatchAndIfUnmodifiedSinceHeaders(headers, inside(walk, "/headers"))) &&
    isDistributionPolicyCreateOrUpdate(body, inside(walk, "/body"))
  );
}

/**
 * Checks values against {@link UpsertDistributionPolicyResponse}.
 *
 * What `upsertDistributionPolicy` answers; the status decides which form it must have.
 */
export const upsertDistributionPolicyResponseValidator: Validator<UpsertDistributionPolicyResponse> =
  /* @__PURE__ */ defineValidator(isUpsertDistributionPolicyResponse);

function isUpsertDistributionPolicyResponse(input: unknown, walk?: Walk): boolean {
  if (!isObject(input)) return mistyped(walk, "", input, "object");
  switch (input.status) {
    case 200:
    case 201:
      return isDistributionPolicyReceivedAnswer(input, walk);
    default:
      if (isStatus(input.status)) return isErrorResponseAnswer(input, walk);
      return notAmong(walk, "/status", input.status, "discriminator", [200, 201, "default"]);
  }
}

/**
 * Checks values against {@link DeleteDistributionPolicyRequest}.
 *
 * What `deleteDistributionPolicy` takes.
 */
export const deleteDistributionPolicyRequestValidator: Validator<DeleteDistributionPolicyRequest> =
  /* @__PURE__ */ defineValidator(isDeleteDistributionPolicyRequest);

function isDeleteDistributionPolicyRequest(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { path, query } = input;
  if (!isPlain(input)) return checkCopy(isDeleteDistributionPolicyRequest, input, walk);
  walk?.modes?.tidy(walk, input, ["path", "query"]);
  return isDistributionPolicyIdPath(path, inside(walk, "/path")) && isApiVersionQuery(query, inside(walk, "/query"));
}

/**
 * Checks values against {@link DeleteDistributionPolicyResponse}.
 *
 * What `deleteDistributionPolicy` answers; the status decides which form it must have.
 */
export const deleteDistributionPolicyResponseValidator: Validator<DeleteDistributionPolicyResponse> =
  /* @__PURE__ */ defineValidator(isDeleteDistributionPolicyResponse);

function isDeleteDistributionPolicyResponse(input: unknown, walk?: Walk): boolean {
  if (!isObject(input)) return mistyped(walk, "", input, "object");
  switch (input.status) {
    case 204:
      return isEmptyAnswer(input, walk);
    default:
      if (isStatus(input.status)) return isErrorResponseAnswer(input, walk);
      return notAmong(walk, "/status", input.status, "discriminator", [204, "default"]);
  }
}
