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
  DeleteClassificationPolicyRequest,
  DeleteClassificationPolicyResponse,
  GetClassificationPolicyRequest,
  GetClassificationPolicyResponse,
  ListClassificationPoliciesRequest,
  ListClassificationPoliciesResponse,
  UpsertClassificationPolicyRequest,
  UpsertClassificationPolicyResponse,
} from "@trunkline/job-router-models";
import {
  isClassificationPolicy,
  isClassificationPolicyCreateOrUpdate,
  isPagedClassificationPolicy,
  walkClassificationPolicy,
  walkClassificationPolicyCreateOrUpdate,
  walkPagedClassificationPolicy,
} from "./classification-policies.ts";
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
 * Checks values against {@link ListClassificationPoliciesRequest}.
 *
 * What `listClassificationPolicies` takes.
 */
export const listClassificationPoliciesRequestValidator: Validator<ListClassificationPoliciesRequest> =
  /* @__PURE__ */ defineValidator(isListClassificationPoliciesRequest, walkListClassificationPoliciesRequest);

function isListClassificationPoliciesRequest(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { query } = input;
  if (!isPlain(input)) return acceptsOwn(input, isListClassificationPoliciesRequest);
  return isApiVersionAndMaxpagesizeQuery(query);
}

const listClassificationPoliciesRequestMembers: readonly string[] = ["query"];

function walkListClassificationPoliciesRequest(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, listClassificationPoliciesRequestMembers);
  if (members === undefined) return undefined;
  walkMember(walk, members, "query", required, walkApiVersionAndMaxpagesizeQuery);
  return members;
}

function isPagedClassificationPolicyAnswer(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { body } = input;
  if (!isPlain(input)) return acceptsOwn(input, isPagedClassificationPolicyAnswer);
  return isPagedClassificationPolicy(body);
}

const pagedClassificationPolicyAnswerMembers: readonly string[] = ["status", "body"];

function walkPagedClassificationPolicyAnswer(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, pagedClassificationPolicyAnswerMembers);
  if (members === undefined) return undefined;
  walkMember(walk, members, "body", required, walkPagedClassificationPolicy);
  return members;
}

/**
 * Checks values against {@link ListClassificationPoliciesResponse}.
 *
 * What `listClassificationPolicies` answers; the status decides which form it must have.
 */
export const listClassificationPoliciesResponseValidator: Validator<ListClassificationPoliciesResponse> =
  /* @__PURE__ */ defineValidator(isListClassificationPoliciesResponse, walkListClassificationPoliciesResponse);

function isListClassificationPoliciesResponse(input: unknown): boolean {
  if (!isObject(input)) return false;
  switch (input.status) {
    case 200:
      return isPagedClassificationPolicyAnswer(input);
    default:
      if (isStatus(input.status)) return isErrorResponseAnswer(input);
      return false;
  }
}

function walkListClassificationPoliciesResponse(walk: Walk, input: unknown): unknown {
  if (!isObject(input)) return addTypeFinding(walk, here, input, "object");
  switch (input.status) {
    case 200:
      return walkPagedClassificationPolicyAnswer(walk, input);
    default:
      if (isStatus(input.status)) return walkErrorResponseAnswer(walk, input);
      return addTagFinding(walk, "status", input.status, [200, "default"]);
  }
}

function isClassificationPolicyIdPath(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { classificationPolicyId } = input;
  if (!isPlain(input)) return acceptsOwn(input, isClassificationPolicyIdPath);
  return typeof classificationPolicyId === "string";
}

const classificationPolicyIdPathMembers: readonly string[] = ["classificationPolicyId"];

function walkClassificationPolicyIdPath(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, classificationPolicyIdPathMembers);
  if (members === undefined) return undefined;
  checkString(walk, "classificationPolicyId", members.classificationPolicyId, required);
  return members;
}

/**
 * Checks values against {@link GetClassificationPolicyRequest}.
 *
 * What `getClassificationPolicy` takes.
 */
export const getClassificationPolicyRequestValidator: Validator<GetClassificationPolicyRequest> =
  /* @__PURE__ */ defineValidator(isGetClassificationPolicyRequest, walkGetClassificationPolicyRequest);

function isGetClassificationPolicyRequest(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { path, query } = input;
  if (!isPlain(input)) return acceptsOwn(input, isGetClassificationPolicyRequest);
  return isClassificationPolicyIdPath(path) && isApiVersionQuery(query);
}

const getClassificationPolicyRequestMembers: readonly string[] = ["path", "query"];

function walkGetClassificationPolicyRequest(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, getClassificationPolicyRequestMembers);
  if (members === undefined) return undefined;
  walkMember(walk, members, "path", required, walkClassificationPolicyIdPath);
  walkMember(walk, members, "query", required, walkApiVersionQuery);
  return members;
}

function isClassificationPolicyAnswer(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { headers, body } = input;
  if (!isPlain(input)) return acceptsOwn(input, isClassificationPolicyAnswer);
  return isEtagAndLastModifiedHeaders(headers) && isClassificationPolicy(body);
}

const classificationPolicyAnswerMembers: readonly string[] = ["status", "headers", "body"];

function walkClassificationPolicyAnswer(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, classificationPolicyAnswerMembers);
  if (members === undefined) return undefined;
  walkMember(walk, members, "headers", required, walkEtagAndLastModifiedHeaders);
  walkMember(walk, members, "body", required, walkClassificationPolicy);
  return members;
}

/**
 * Checks values against {@link GetClassificationPolicyResponse}.
 *
 * What `getClassificationPolicy` answers; the status decides which form it must have.
 */
export const getClassificationPolicyResponseValidator: Validator<GetClassificationPolicyResponse> =
  /* @__PURE__ */ defineValidator(isGetClassificationPolicyResponse, walkGetClassificationPolicyResponse);

function isGetClassificationPolicyResponse(input: unknown): boolean {
  if (!isObject(input)) return false;
  switch (input.status) {
    case 200:
      return isClassificationPolicyAnswer(input);
    default:
      if (isStatus(input.status)) return isErrorResponseAnswer(input);
      return false;
  }
}

function walkGetClassificationPolicyResponse(walk: Walk, input: unknown): unknown {
  if (!isObject(input)) return addTypeFinding(walk, here, input, "object");
  switch (input.status) {
    case 200:
      return walkClassificationPolicyAnswer(walk, input);
    default:
      if (isStatus(input.status)) return walkErrorResponseAnswer(walk, input);
      return addTagFinding(walk, "status", input.status, [200, "default"]);
  }
}

/**
 * Checks values against {@link UpsertClassificationPolicyRequest}.
 *
 * What `upsertClassificationPolicy` takes.
 */
export const upsertClassificationPolicyRequestValidator: Validator<UpsertClassificationPolicyRequest> =
  /* @__PURE__ */ defineValidator(isUpsertClassificationPolicyRequest, walkUpsertClassificationPolicyRequest);

function isUpsertClassificationPolicyRequest(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { path, query, headers, body } = input;
  if (!isPlain(input)) return acceptsOwn(input, isUpsertClassificationPolicyRequest);
  return (
    isClassificationPolicyIdPath(path) &&
    isApiVersionQuery(query) &&
    (headers === undefined || isIfMatchAndIfUnmodifiedSinceHeaders(headers)) &&
    isClassificationPolicyCreateOrUpdate(body)
  );
}

const upsertClassificationPolicyRequestMembers: readonly string[] = ["path", "query", "headers", "body"];

function walkUpsertClassificationPolicyRequest(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, upsertClassificationPolicyRequestMembers);
  if (members === undefined) return undefined;
  walkMember(walk, members, "path", required, walkClassificationPolicyIdPath);
  walkMember(walk, members, "query", required, walkApiVersionQuery);
  walkMember(walk, members, "headers", optional, walkIfMatchAndIfUnmodifiedSinceHeaders);
  walkMember(walk, members, "body", required, walkClassificationPolicyCreateOrUpdate);
  return members;
}

/**
 * Checks values against {@link UpsertClassificationPolicyResponse}.
 *
 * What `upsertClassificationPolicy` answers; the status decides which form it must have.
 */
export const upsertClassificationPolicyResponseValidator: Validator<UpsertClassificationPolicyResponse> =
  /* @__PURE__ */ defineValidator(isUpsertClassificationPolicyResponse, walkUpsertClassificationPolicyResponse);

function isUpsertClassificationPolicyResponse(input: unknown): boolean {
  if (!isObject(input)) return false;
  switch (input.status) {
    case 200:
    case 201:
      return isClassificationPolicyAnswer(input);
    default:
      if (isStatus(input.status)) return isErrorResponseAnswer(input);
      return false;
  }
}

function walkUpsertClassificationPolicyResponse(walk: Walk, input: unknown): unknown {
  if (!isObject(input)) return addTypeFinding(walk, here, input, "object");
  switch (input.status) {
    case 200:
    case 201:
      return walkClassificationPolicyAnswer(walk, input);
    default:
      if (isStatus(input.status)) return walkErrorResponseAnswer(walk, input);
      return addTagFinding(walk, "status", input.status, [200, 201, "default"]);
  }
}

/**
 * Checks values against {@link DeleteClassificationPolicyRequest}.
 *
 * What `deleteClassificationPolicy` takes.
 */
export const deleteClassificationPolicyRequestValidator: Validator<DeleteClassificationPolicyRequest> =
  /* @__PURE__ */ defineValidator(isDeleteClassificationPolicyRequest, walkDeleteClassificationPolicyRequest);

function isDeleteClassificationPolicyRequest(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { path, query } = input;
  if (!isPlain(input)) return acceptsOwn(input, isDeleteClassificationPolicyRequest);
  return isClassificationPolicyIdPath(path) && isApiVersionQuery(query);
}

const deleteClassificationPolicyRequestMembers: readonly string[] = ["path", "query"];

function walkDeleteClassificationPolicyRequest(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, deleteClassificationPolicyRequestMembers);
  if (members === undefined) return undefined;
  walkMember(walk, members, "path", required, walkClassificationPolicyIdPath);
  walkMember(walk, members, "query", required, walkApiVersionQuery);
  return members;
}

/**
 * Checks values against {@link DeleteClassificationPolicyResponse}.
 *
 * What `deleteClassificationPolicy` answers; the status decides which form it must have.
 */
export const deleteClassificationPolicyResponseValidator: Validator<DeleteClassificationPolicyResponse> =
  /* @__PURE__ */ defineValidator(isDeleteClassificationPolicyResponse, walkDeleteClassificationPolicyResponse);

function isDeleteClassificationPolicyResponse(input: unknown): boolean {
  if (!isObject(input)) return false;
  switch (input.status) {
    case 204:
      return isEmptyAnswer(input);
    default:
      if (isStatus(input.status)) return isErrorResponseAnswer(input);
      return false;
  }
}

function walkDeleteClassificationPolicyResponse(walk: Walk, input: unknown): unknown {
  if (!isObject(input)) return addTypeFinding(walk, here, input, "object");
  switch (input.status) {
    case 204:
      return walkEmptyAnswer(walk, input);
    default:
      if (isStatus(input.status)) return walkErrorResponseAnswer(walk, input);
      return addTagFinding(walk, "status", input.status, [204, "default"]);
  }
}
