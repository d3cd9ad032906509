// Generated from specs/traffic-distribution/gen/openapi.2017-08-08.json. Do not edit.
// To change this file, edit the TypeSpec in specs/traffic-distribution and run `npm run generate`.

import {
  acceptsOwn,
  addTagFinding,
  addTypeFinding,
  checkString,
  defineValidator,
  here,
  isArrayOf,
  isObject,
  isPlain,
  itemsOf,
  maxItems,
  minItems,
  required,
  type Validator,
  type Walk,
  walkAnyOf,
  walkMember,
  walkObject,
} from "@trunkline/api-kit/validation";
import type {
  ListTagsForResourceRequest,
  ListTagsForResourceResponse,
  TagResourceRequest,
  TagResourceResponse,
  UntagResourceRequest,
  UntagResourceResponse,
} from "@trunkline/traffic-distribution-models";
import {
  isInvalidParameterException,
  isInvalidRequestException,
  walkInvalidParameterException,
  walkInvalidRequestException,
} from "./shared.ts";
import {
  isEmptyAnswer,
  isInternalServiceExceptionAnswer,
  isResourceNotFoundExceptionAnswer,
  isThrottlingExceptionAnswer,
  isXAmznErrortypeHeaders,
  walkEmptyAnswer,
  walkInternalServiceExceptionAnswer,
  walkResourceNotFoundExceptionAnswer,
  walkThrottlingExceptionAnswer,
  walkXAmznErrortypeHeaders,
} from "./shared-messages.ts";
import {
  isListTagsForResourceOutput,
  isTagKey,
  isTagResourceInput,
  walkListTagsForResourceOutput,
  walkTagKey,
  walkTagResourceInput,
} from "./tags.ts";

function isResourceArnPath(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { resourceArn } = input;
  if (!isPlain(input)) return acceptsOwn(input, isResourceArnPath);
  return typeof resourceArn === "string";
}

const resourceArnPathMembers: readonly string[] = ["resourceArn"];

function walkResourceArnPath(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, resourceArnPathMembers);
  if (members === undefined) return undefined;
  checkString(walk, "resourceArn", members.resourceArn, required);
  return members;
}

/**
 * Checks values against {@link TagResourceRequest}.
 *
 * What `tagResource` takes.
 */
export const tagResourceRequestValidator: Validator<TagResourceRequest> = /* @__PURE__ */ defineValidator(
  isTagResourceRequest,
  walkTagResourceRequest,
);

function isTagResourceRequest(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { path, body } = input;
  if (!isPlain(input)) return acceptsOwn(input, isTagResourceRequest);
  return isResourceArnPath(path) && isTagResourceInput(body);
}

const tagResourceRequestMembers: readonly string[] = ["path", "body"];

function walkTagResourceRequest(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, tagResourceRequestMembers);
  if (members === undefined) return undefined;
  walkMember(walk, members, "path", required, walkResourceArnPath);
  walkMember(walk, members, "body", required, walkTagResourceInput);
  return members;
}

function isInvalidRequestExceptionOrInvalidParameterException(input: unknown): boolean {
  return isInvalidRequestException(input) || isInvalidParameterException(input);
}

function walkInvalidRequestExceptionOrInvalidParameterException(walk: Walk, input: unknown): unknown {
  return walkAnyOf(walk, input, [
    { type: "object", accepts: isInvalidRequestException, visit: walkInvalidRequestException },
    { type: "object", accepts: isInvalidParameterException, visit: walkInvalidParameterException },
  ]);
}

function isInvalidRequestExceptionOrInvalidParameterExceptionAnswer(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { headers, body } = input;
  if (!isPlain(input)) return acceptsOwn(input, isInvalidRequestExceptionOrInvalidParameterExceptionAnswer);
  return isXAmznErrortypeHeaders(headers) && isInvalidRequestExceptionOrInvalidParameterException(body);
}

const invalidRequestExceptionOrInvalidParameterExceptionAnswerMembers: readonly string[] = [
  "status",
  "headers",
  "body",
];

function walkInvalidRequestExceptionOrInvalidParameterExceptionAnswer(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, invalidRequestExceptionOrInvalidParameterExceptionAnswerMembers);
  if (members === undefined) return undefined;
  walkMember(walk, members, "headers", required, walkXAmznErrortypeHeaders);
  walkMember(walk, members, "body", required, walkInvalidRequestExceptionOrInvalidParameterException);
  return members;
}

/**
 * Checks values against {@link TagResourceResponse}.
 *
 * What `tagResource` answers; the status decides which form it must have.
 */
export const tagResourceResponseValidator: Validator<TagResourceResponse> = /* @__PURE__ */ defineValidator(
  isTagResourceResponse,
  walkTagResourceResponse,
);

function isTagResourceResponse(input: unknown): boolean {
  if (!isObject(input)) return false;
  switch (input.status) {
    case 200:
      return isEmptyAnswer(input);
    case 400:
      return isInvalidRequestExceptionOrInvalidParameterExceptionAnswer(input);
    case 404:
      return isResourceNotFoundExceptionAnswer(input);
    case 429:
      return isThrottlingExceptionAnswer(input);
    case 500:
      return isInternalServiceExceptionAnswer(input);
    default:
      return false;
  }
}

function walkTagResourceResponse(walk: Walk, input: unknown): unknown {
  if (!isObject(input)) return addTypeFinding(walk, here, input, "object");
  switch (input.status) {
    case 200:
      return walkEmptyAnswer(walk, input);
    case 400:
      return walkInvalidRequestExceptionOrInvalidParameterExceptionAnswer(walk, input);
    case 404:
      return walkResourceNotFoundExceptionAnswer(walk, input);
    case 429:
      return walkThrottlingExceptionAnswer(walk, input);
    case 500:
      return walkInternalServiceExceptionAnswer(walk, input);
    default:
      return addTagFinding(walk, "status", input.status, [200, 400, 404, 429, 500]);
  }
}

function isTagKeysQuery(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { tagKeys } = input;
  if (!isPlain(input)) return acceptsOwn(input, isTagKeysQuery);
  return isArrayOf(tagKeys, isTagKey, 1, 50);
}

const tagKeysQueryMembers: readonly string[] = ["tagKeys"];

function walkTagKeysQuery(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, tagKeysQueryMembers);
  if (members === undefined) return undefined;
  walkMember(walk, members, "tagKeys", required, itemsOf(walkTagKey, [minItems(1), maxItems(50)]));
  return members;
}

/**
 * Checks values against {@link UntagResourceRequest}.
 *
 * What `untagResource` takes.
 */
export const untagResourceRequestValidator: Validator<UntagResourceRequest> = /* @__PURE__ */ defineValidator(
  isUntagResourceRequest,
  walkUntagResourceRequest,
);

function isUntagResourceRequest(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { path, query } = input;
  if (!isPlain(input)) return acceptsOwn(input, isUntagResourceRequest);
  return isResourceArnPath(path) && isTagKeysQuery(query);
}

const untagResourceRequestMembers: readonly string[] = ["path", "query"];

function walkUntagResourceRequest(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, untagResourceRequestMembers);
  if (members === undefined) return undefined;
  walkMember(walk, members, "path", required, walkResourceArnPath);
  walkMember(walk, members, "query", required, walkTagKeysQuery);
  return members;
}

/**
 * Checks values against {@link UntagResourceResponse}.
 *
 * What `untagResource` answers; the status decides which form it must have.
 */
export const untagResourceResponseValidator: Validator<UntagResourceResponse> = /* @__PURE__ */ defineValidator(
  isUntagResourceResponse,
  walkUntagResourceResponse,
);

function isUntagResourceResponse(input: unknown): boolean {
  if (!isObject(input)) return false;
  switch (input.status) {
    case 200:
      return isEmptyAnswer(input);
    case 400:
      return isInvalidRequestExceptionOrInvalidParameterExceptionAnswer(input);
    case 404:
      return isResourceNotFoundExceptionAnswer(input);
    case 429:
      return isThrottlingExceptionAnswer(input);
    case 500:
      return isInternalServiceExceptionAnswer(input);
    default:
      return false;
  }
}

function walkUntagResourceResponse(walk: Walk, input: unknown): unknown {
  if (!isObject(input)) return addTypeFinding(walk, here, input, "object");
  switch (input.status) {
    case 200:
      return walkEmptyAnswer(walk, input);
    case 400:
      return walkInvalidRequestExceptionOrInvalidParameterExceptionAnswer(walk, input);
    case 404:
      return walkResourceNotFoundExceptionAnswer(walk, input);
    case 429:
      return walkThrottlingExceptionAnswer(walk, input);
    case 500:
      return walkInternalServiceExceptionAnswer(walk, input);
    default:
      return addTagFinding(walk, "status", input.status, [200, 400, 404, 429, 500]);
  }
}

/**
 * Checks values against {@link ListTagsForResourceRequest}.
 *
 * What `listTagsForResource` takes.
 */
export const listTagsForResourceRequestValidator: Validator<ListTagsForResourceRequest> =
  /* @__PURE__ */ defineValidator(isListTagsForResourceRequest, walkListTagsForResourceRequest);

function isListTagsForResourceRequest(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { path } = input;
  if (!isPlain(input)) return acceptsOwn(input, isListTagsForResourceRequest);
  return isResourceArnPath(path);
}

const listTagsForResourceRequestMembers: readonly string[] = ["path"];

function walkListTagsForResourceRequest(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, listTagsForResourceRequestMembers);
  if (members === undefined) return undefined;
  walkMember(walk, members, "path", required, walkResourceArnPath);
  return members;
}

function isListTagsForResourceOutputAnswer(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { body } = input;
  if (!isPlain(input)) return acceptsOwn(input, isListTagsForResourceOutputAnswer);
  return isListTagsForResourceOutput(body);
}

const listTagsForResourceOutputAnswerMembers: readonly string[] = ["status", "body"];

function walkListTagsForResourceOutputAnswer(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, listTagsForResourceOutputAnswerMembers);
  if (members === undefined) return undefined;
  walkMember(walk, members, "body", required, walkListTagsForResourceOutput);
  return members;
}

/**
 * Checks values against {@link ListTagsForResourceResponse}.
 *
 * What `listTagsForResource` answers; the status decides which form it must have.
 */
export const listTagsForResourceResponseValidator: Validator<ListTagsForResourceResponse> =
  /* @__PURE__ */ defineValidator(isListTagsForResourceResponse, walkListTagsForResourceResponse);

function isListTagsForResourceResponse(input: unknown): boolean {
  if (!isObject(input)) return false;
  switch (input.status) {
    case 200:
      return isListTagsForResourceOutputAnswer(input);
    case 400:
      return isInvalidRequestExceptionOrInvalidParameterExceptionAnswer(input);
    case 404:
      return isResourceNotFoundExceptionAnswer(input);
    case 429:
      return isThrottlingExceptionAnswer(input);
    case 500:
      return isInternalServiceExceptionAnswer(input);
    default:
      return false;
  }
}

function walkListTagsForResourceResponse(walk: Walk, input: unknown): unknown {
  if (!isObject(input)) return addTypeFinding(walk, here, input, "object");
  switch (input.status) {
    case 200:
      return walkListTagsForResourceOutputAnswer(walk, input);
    case 400:
      return walkInvalidRequestExceptionOrInvalidParameterExceptionAnswer(walk, input);
    case 404:
      return walkResourceNotFoundExceptionAnswer(walk, input);
    case 429:
      return walkThrottlingExceptionAnswer(walk, input);
    case 500:
      return walkInternalServiceExceptionAnswer(walk, input);
    default:
      return addTagFinding(walk, "status", input.status, [200, 400, 404, 429, 500]);
  }
}
