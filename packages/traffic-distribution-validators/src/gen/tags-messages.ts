// Generated from specs/traffic-distribution/gen/openapi.2017-08-08.json. Do not edit.
// To change this file, edit the TypeSpec in specs/traffic-distribution and run `npm run generate`.

import {
  checkCopy,
  defineValidator,
  hasItems,
  inside,
  isArrayOf,
  isObject,
  isObjectLike,
  isPlain,
  mistyped,
  notAmong,
  type Validator,
  type Walk,
  walkAnyOf,
} from "@trunkline/validator-kit";
import type {
  ListTagsForResourceRequest,
  ListTagsForResourceResponse,
  TagResourceRequest,
  TagResourceResponse,
  UntagResourceRequest,
  UntagResourceResponse,
} from "@trunkline/traffic-distribution-models";
import { isInvalidParameterException } from "./shared.ts";
import {
  isEmptyAnswer,
  isInternalServiceExceptionAnswer,
  isResourceNotFoundExceptionAnswer,
  isThrottlingExceptionAnswer,
  isXAmznErrortypeHeaders,
} from "./shared-messages.ts";
import { isInvalidRequestExceptionReceived } from "./shared-received.ts";
import { isListTagsForResourceOutput, isTagKey, isTagResourceInput } from "./tags.ts";

function isResourceArnPath(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { resourceArn } = input;
  if (!isPlain(input)) return checkCopy(isResourceArnPath, input, walk);
  walk?.modes?.tidy(walk, input, ["resourceArn"]);
  return typeof resourceArn === "string" || mistyped(walk, "/resourceArn", resourceArn, "string");
}

/**
 * Checks values against {@link TagResourceRequest}.
 *
 * What `tagResource` takes.
 */
export const tagResourceRequestValidator: Validator<TagResourceRequest> = /* @__PURE__ */ defineValidator(
  isTagResourceRequest,
);

function isTagResourceRequest(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { path, body } = input;
  if (!isPlain(input)) return checkCopy(isTagResourceRequest, input, walk);
  walk?.modes?.tidy(walk, input, ["path", "body"]);
  return isResourceArnPath(path, inside(walk, "/path")) && isTagResourceInput(body, inside(walk, "/body"));
}

function isInvalidRequestExceptionReceivedOrInvalidParameterException(input: unknown, walk?: Walk): boolean {
  if (walk) {
    return walkAnyOf(walk, input, [
      { type: "object", check: isInvalidRequestExceptionReceived },
      { type: "object", check: isInvalidParameterException },
    ]);
  }
  return isInvalidRequestExceptionReceived(input) || isInvalidParameterException(input);
}

function isInvalidRequestExceptionReceivedOrInvalidParameterExceptionAnswer(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { headers, body } = input;
  if (!isPlain(input)) {
    return checkCopy(isInvalidRequestExceptionReceivedOrInvalidParameterExceptionAnswer, input, walk);
  }
  walk?.modes?.tidy(walk, input, ["status", "headers", "body"]);
  return (
    isXAmznErrortypeHeaders(headers, inside(walk, "/headers")) &&
    isInvalidRequestExceptionReceivedOrInvalidParameterException(body, inside(walk, "/body"))
  );
}

/**
 * Checks values against {@link TagResourceResponse}.
 *
 * What `tagResource` answers; the status decides which form it must have.
 */
export const tagResourceResponseValidator: Validator<TagResourceResponse> = /* @__PURE__ */ defineValidator(
  isTagResourceResponse,
);

function isTagResourceResponse(input: unknown, walk?: Walk): boolean {
  if (!isObject(input)) return mistyped(walk, "", input, "object");
  switch (input.status) {
    case 200:
      return isEmptyAnswer(input, walk);
    case 400:
      return isInvalidRequestExceptionReceivedOrInvalidParameterExceptionAnswer(input, walk);
    case 404:
      return isResourceNotFoundExceptionAnswer(input, walk);
    case 429:
      return isThrottlingExceptionAnswer(input, walk);
    case 500:
      return isInternalServiceExceptionAnswer(input, walk);
    default:
      return notAmong(walk, "/status", input.status, "discriminator", [200, 400, 404, 429, 500]);
  }
}

function isTagKeysQuery(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { tagKeys } = input;
  if (!isPlain(input)) return checkCopy(isTagKeysQuery, input, walk);
  walk?.modes?.tidy(walk, input, ["tagKeys"]);
  return (isArrayOf(tagKeys, isTagKey, inside(walk, "/tagKeys")) && hasItems(tagKeys, inside(walk, "/tagKeys"), 1, 50));
}

/**
 * Checks values against {@link UntagResourceRequest}.
 *
 * What `untagResource` takes.
 */
export const untagResourceRequestValidator: Validator<UntagResourceRequest> = /* @__PURE__ */ defineValidator(
  isUntagResourceRequest,
);

function isUntagResourceRequest(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { path, query } = input;
  if (!isPlain(input)) return checkCopy(isUntagResourceRequest, input, walk);
  walk?.modes?.tidy(walk, input, ["path", "query"]);
  return isResourceArnPath(path, inside(walk, "/path")) && isTagKeysQuery(query, inside(walk, "/query"));
}

/**
 * Checks values against {@link UntagResourceResponse}.
 *
 * What `untagResource` answers; the status decides which form it must have.
 */
export const untagResourceResponseValidator: Validator<UntagResourceResponse> = /* @__PURE__ */ defineValidator(
  isUntagResourceResponse,
);

function isUntagResourceResponse(input: unknown, walk?: Walk): boolean {
  if (!isObject(input)) return mistyped(walk, "", input, "object");
  switch (input.status) {
    case 200:
      return isEmptyAnswer(input, walk);
    case 400:
      return isInvalidRequestExceptionReceivedOrInvalidParameterExceptionAnswer(input, walk);
    case 404:
      return isResourceNotFoundExceptionAnswer(input, walk);
    case 429:
      return isThrottlingExceptionAnswer(input, walk);
    case 500:
      return isInternalServiceExceptionAnswer(input, walk);
    default:
      return notAmong(walk, "/status", input.status, "discriminator", [200, 400, 404, 429, 500]);
  }
}

/**
 * Checks values against {@link ListTagsForResourceRequest}.
 *
 * What `listTagsForResource` takes.
 */
export const listTagsForResourceRequestValidator: Validator<ListTagsForResourceRequest> =
  /* @__PURE__ */ defineValidator(isListTagsForResourceRequest);

function isListTagsForResourceRequest(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { path } = input;
  if (!isPlain(input)) return checkCopy(isListTagsForResourceRequest, input, walk);
  walk?.modes?.tidy(walk, input, ["path"]);
  return isResourceArnPath(path, inside(walk, "/path"));
}

function isListTagsForResourceOutputAnswer(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { body } = input;
  if (!isPlain(input)) return checkCopy(isListTagsForResourceOutputAnswer, input, walk);
  walk?.modes?.tidy(walk, input, ["status", "body"]);
  return isListTagsForResourceOutput(body, inside(walk, "/body"));
}

/**
 * Checks values against {@link ListTagsForResourceResponse}.
 *
 * What `listTagsForResource` answers; the status decides which form it must have.
 */
export const listTagsForResourceResponseValidator: Validator<ListTagsForResourceResponse> =
  /* @__PURE__ */ defineValidator(isListTagsForResourceResponse);

function isListTagsForResourceResponse(input: unknown, walk?: Walk): boolean {
  if (!isObject(input)) return mistyped(walk, "", input, "object");
  switch (input.status) {
    case 200:
      return isListTagsForResourceOutputAnswer(input, walk);
    case 400:
      return isInvalidRequestExceptionReceivedOrInvalidParameterExceptionAnswer(input, walk);
    case 404:
      return isResourceNotFoundExceptionAnswer(input, walk);
    case 429:
      return isThrottlingExceptionAnswer(input, walk);
    case 500:
      return isInternalServiceExceptionAnswer(input, walk);
    default:
      return notAmong(walk, "/status", input.status, "discriminator", [200, 400, 404, 429, 500]);
  }
}
