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
  DeleteDistributionPolicyRequest,
  DeleteDistributionPolicyResponse,
  GetDistributionPolicyRequest,
  GetDistributionPolicyResponse,
  ListDistributionPoliciesRequest,
  ListDistributionPoliciesResponse,
  UpsertDistributionPolicyRequest,
  UpsertDistributionPolicyResponse,
} from "@trunkline/job-router-models";
import {
  isDistributionPolicy,
  isDistributionPolicyCreateOrUpdate,
  isPagedDistributionPolicy,
  walkDistributionPolicy,
  walkDistributionPolicyCreateOrUpdate,
  walkPagedDistributionPolicy,
} from "./distribution-policies.ts";
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
 * Checks values against {@link ListDistributionPoliciesRequest}.
 *
 * What `listDistributionPolicies` takes.
 */
export const listDistributionPoliciesRequestValidator: Validator<ListDistributionPoliciesRequest> =
  /* @__PURE__ */ defineValidator(isListDistributionPoliciesRequest, walkListDistributionPoliciesRequest);

function isListDistributionPoliciesRequest(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { query } = input;
  if (!isPlain(input)) return acceptsOwn(input, isListDistributionPoliciesRequest);
  return isApiVersionAndMaxpagesizeQuery(query);
}

const listDistributionPoliciesRequestMembers: readonly string[] = ["query"];

function walkListDistributionPoliciesRequest(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, listDistributionPoliciesRequestMembers);
  if (members === undefined) return undefined;
  walkMember(walk, members, "query", required, walkApiVersionAndMaxpagesizeQuery);
  return members;
}

function isPagedDistributionPolicyAnswer(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { body } = input;
  if (!isPlain(input)) return acceptsOwn(input, isPagedDistributionPolicyAnswer);
  return isPagedDistributionPolicy(body);
}

const pagedDistributionPolicyAnswerMembers: readonly string[] = ["status", "body"];

function walkPagedDistributionPolicyAnswer(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, pagedDistributionPolicyAnswerMembers);
  if (members === undefined) return undefined;
  walkMember(walk, members, "body", required, walkPagedDistributionPolicy);
  return members;
}

/**
 * Checks values against {@link ListDistributionPoliciesResponse}.
 *
 * What `listDistributionPolicies` answers; the status decides which form it must have.
 */
export const listDistributionPoliciesResponseValidator: Validator<ListDistributionPoliciesResponse> =
  /* @__PURE__ */ defineValidator(isListDistributionPoliciesResponse, walkListDistributionPoliciesResponse);

function isListDistributionPoliciesResponse(input: unknown): boolean {
  if (!isObject(input)) return false;
  switch (input.status) {
    case 200:
      return isPagedDistributionPolicyAnswer(input);
    default:
      if (isStatus(input.status)) return isErrorResponseAnswer(input);
      return false;
  }
}

function walkListDistributionPoliciesResponse(walk: Walk, input: unknown): unknown {
  if (!isObject(input)) return addTypeFinding(walk, here, input, "object");
  switch (input.status) {
    case 200:
      return walkPagedDistributionPolicyAnswer(walk, input);
    default:
      if (isStatus(input.status)) return walkErrorResponseAnswer(walk, input);
      return addTagFinding(walk, "status", input.status, [200, "default"]);
  }
}

function isDistributionPolicyIdPath(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { distributionPolicyId } = input;
  if (!isPlain(input)) return acceptsOwn(input, isDistributionPolicyIdPath);
  return typeof distributionPolicyId === "string";
}

const distributionPolicyIdPathMembers: readonly string[] = ["distributionPolicyId"];

function walkDistributionPolicyIdPath(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, distributionPolicyIdPathMembers);
  if (members === undefined) return undefined;
  checkString(walk, "distributionPolicyId", members.distributionPolicyId, required);
  return members;
}

/**
 * Checks values against {@link GetDistributionPolicyRequest}.
 *
 * What `getDistributionPolicy` takes.
 */
export const getDistributionPolicyRequestValidator: Validator<GetDistributionPolicyRequest> =
  /* @__PURE__ */ defineValidator(isGetDistributionPolicyRequest, walkGetDistributionPolicyRequest);

function isGetDistributionPolicyRequest(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { path, query } = input;
  if (!isPlain(input)) return acceptsOwn(input, isGetDistributionPolicyRequest);
  return isDistributionPolicyIdPath(path) && isApiVersionQuery(query);
}

const getDistributionPolicyRequestMembers: readonly string[] = ["path", "query"];

function walkGetDistributionPolicyRequest(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, getDistributionPolicyRequestMembers);
  if (members === undefined) return undefined;
  walkMember(walk, members, "path", required, walkDistributionPolicyIdPath);
  walkMember(walk, members, "query", required, walkApiVersionQuery);
  return members;
}

function isDistributionPolicyAnswer(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { headers, body } = input;
  if (!isPlain(input)) return acceptsOwn(input, isDistributionPolicyAnswer);
  return isEtagAndLastModifiedHeaders(headers) && isDistributionPolicy(body);
}

const distributionPolicyAnswerMembers: readonly string[] = ["status", "headers", "body"];

function walkDistributionPolicyAnswer(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, distributionPolicyAnswerMembers);
  if (members === undefined) return undefined;
  walkMember(walk, members, "headers", required, walkEtagAndLastModifiedHeaders);
  walkMember(walk, members, "body", required, walkDistributionPolicy);
  return members;
}

/**
 * Checks values against {@link GetDistributionPolicyResponse}.
 *
 * What `getDistributionPolicy` answers; the status decides which form it must have.
 */
export const getDistributionPolicyResponseValidator: Validator<GetDistributionPolicyResponse> =
  /* @__PURE__ */ defineValidator(isGetDistributionPolicyResponse, walkGetDistributionPolicyResponse);

function isGetDistributionPolicyResponse(input: unknown): boolean {
  if (!isObject(input)) return false;
  switch (input.status) {
    case 200:
      return isDistributionPolicyAnswer(input);
    default:
      if (isStatus(input.status)) return isErrorResponseAnswer(input);
      return false;
  }
}

function walkGetDistributionPolicyResponse(walk: Walk, input: unknown): unknown {
  if (!isObject(input)) return addTypeFinding(walk, here, input, "object");
  switch (input.status) {
    case 200:
      return walkDistributionPolicyAnswer(walk, input);
    default:
      if (isStatus(input.status)) return walkErrorResponseAnswer(walk, input);
      return addTagFinding(walk, "status", input.status, [200, "default"]);
  }
}

/**
 * Checks values against {@link UpsertDistributionPolicyRequest}.
 *
 * What `upsertDistributionPolicy` takes.
 */
export const upsertDistributionPolicyRequestValidator: Validator<UpsertDistributionPolicyRequest> =
  /* @__PURE__ */ defineValidator(isUpsertDistributionPolicyRequest, walkUpsertDistributionPolicyRequest);

function isUpsertDistributionPolicyRequest(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { path, query, headers, body } = input;
  if (!isPlain(input)) return acceptsOwn(input, isUpsertDistributionPolicyRequest);
  return (
    isDistributionPolicyIdPath(path) &&
    isApiVersionQuery(query) &&
    (headers === undefined || isIfMatchAndIfUnmodifiedSinceHeaders(headers)) &&
    isDistributionPolicyCreateOrUpdate(body)
  );
}

const upsertDistributionPolicyRequestMembers: readonly string[] = ["path", "query", "headers", "body"];

function walkUpsertDistributionPolicyRequest(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, upsertDistributionPolicyRequestMembers);
  if (members === undefined) return undefined;
  walkMember(walk, members, "path", required, walkDistributionPolicyIdPath);
  walkMember(walk, members, "query", required, walkApiVersionQuery);
  walkMember(walk, members, "headers", optional, walkIfMatchAndIfUnmodifiedSinceHeaders);
  walkMember(walk, members, "body", required, walkDistributionPolicyCreateOrUpdate);
  return members;
}

/**
 * Checks values against {@link UpsertDistributionPolicyResponse}.
 *
 * What `upsertDistributionPolicy` answers; the status decides which form it must have.
 */
export const upsertDistributionPolicyResponseValidator: Validator<UpsertDistributionPolicyResponse> =
  /* @__PURE__ */ defineValidator(isUpsertDistributionPolicyResponse, walkUpsertDistributionPolicyResponse);

function isUpsertDistributionPolicyResponse(input: unknown): boolean {
  if (!isObject(input)) return false;
  switch (input.status) {
    case 200:
    case 201:
      return isDistributionPolicyAnswer(input);
    default:
      if (isStatus(input.status)) return isErrorResponseAnswer(input);
      return false;
  }
}

function walkUpsertDistributionPolicyResponse(walk: Walk, input: unknown): unknown {
  if (!isObject(input)) return addTypeFinding(walk, here, input, "object");
  switch (input.status) {
    case 200:
    case 201:
      return walkDistributionPolicyAnswer(walk, input);
    default:
      if (isStatus(input.status)) return walkErrorResponseAnswer(walk, input);
      return addTagFinding(walk, "status", input.status, [200, 201, "default"]);
  }
}

/**
 * Checks values against {@link DeleteDistributionPolicyRequest}.
 *
 * What `deleteDistributionPolicy` takes.
 */
export const deleteDistributionPolicyRequestValidator: Validator<DeleteDistributionPolicyRequest> =
  /* @__PURE__ */ defineValidator(isDeleteDistributionPolicyRequest, walkDeleteDistributionPolicyRequest);

function isDeleteDistributionPolicyRequest(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { path, query } = input;
  if (!isPlain(input)) return acceptsOwn(input, isDeleteDistributionPolicyRequest);
  return isDistributionPolicyIdPath(path) && isApiVersionQuery(query);
}

const deleteDistributionPolicyRequestMembers: readonly string[] = ["path", "query"];

function walkDeleteDistributionPolicyRequest(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, deleteDistributionPolicyRequestMembers);
  if (members === undefined) return undefined;
  walkMember(walk, members, "path", required, walkDistributionPolicyIdPath);
  walkMember(walk, members, "query", required, walkApiVersionQuery);
  return members;
}

/**
 * Checks values against {@link DeleteDistributionPolicyResponse}.
 *
 * What `deleteDistributionPolicy` answers; the status decides which form it must have.
 */
export const deleteDistributionPolicyResponseValidator: Validator<DeleteDistributionPolicyResponse> =
  /* @__PURE__ */ defineValidator(isDeleteDistributionPolicyResponse, walkDeleteDistributionPolicyResponse);

function isDeleteDistributionPolicyResponse(input: unknown): boolean {
  if (!isObject(input)) return false;
  switch (input.status) {
    case 204:
      return isEmptyAnswer(input);
    default:
      if (isStatus(input.status)) return isErrorResponseAnswer(input);
      return false;
  }
}

function walkDeleteDistributionPolicyResponse(walk: Walk, input: unknown): unknown {
  if (!isObject(input)) return addTypeFinding(walk, here, input, "object");
  switch (input.status) {
    case 204:
      return walkEmptyAnswer(walk, input);
    default:
      if (isStatus(input.status)) return walkErrorResponseAnswer(walk, input);
      return addTagFinding(walk, "status", input.status, [204, "default"]);
  }
}
