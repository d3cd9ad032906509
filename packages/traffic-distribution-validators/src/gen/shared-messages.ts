// Generated from specs/traffic-distribution/gen/openapi.2017-08-08.json. Do not edit.
// To change this file, edit the TypeSpec in specs/traffic-distribution and run `npm run generate`.

import {
  checkCopy,
  inside,
  isObject,
  isObjectLike,
  isPlain,
  mistyped,
  type Walk,
  walkAnyOf,
} from "@trunkline/validator-kit";
import {
  isAccessDeniedException,
  isInternalServiceException,
  isResourceConflictException,
  isResourceNotFoundException,
  isResourceNotReadyException,
  isThrottlingException,
  isTrafficDistributionGroupIdOrArn,
} from "./shared.ts";
import { isInvalidRequestExceptionReceived, isServiceQuotaExceededExceptionReceived } from "./shared-received.ts";

export function isXAmznErrortypeHeaders(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { "x-amzn-errortype": xAmznErrortype } = input;
  if (!isPlain(input)) return checkCopy(isXAmznErrortypeHeaders, input, walk);
  walk?.modes?.tidyLeniently(walk, input, ["x-amzn-errortype"]);
  return typeof xAmznErrortype === "string" || mistyped(walk, "/x-amzn-errortype", xAmznErrortype, "string");
}

export function isInvalidRequestExceptionReceivedAnswer(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { headers, body } = input;
  if (!isPlain(input)) return checkCopy(isInvalidRequestExceptionReceivedAnswer, input, walk);
  walk?.modes?.tidy(walk, input, ["status", "headers", "body"]);
  return (
    isXAmznErrortypeHeaders(headers, inside(walk, "/headers")) &&
    isInvalidRequestExceptionReceived(body, inside(walk, "/body"))
  );
}

export function isServiceQuotaExceededExceptionReceivedAnswer(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { headers, body } = input;
  if (!isPlain(input)) return checkCopy(isServiceQuotaExceededExceptionReceivedAnswer, input, walk);
  walk?.modes?.tidy(walk, input, ["status", "headers", "body"]);
  return (
    isXAmznErrortypeHeaders(headers, inside(walk, "/headers")) &&
    isServiceQuotaExceededExceptionReceived(body, inside(walk, "/body"))
  );
}

export function isResourceNotFoundExceptionAnswer(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { headers, body } = input;
  if (!isPlain(input)) return checkCopy(isResourceNotFoundExceptionAnswer, input, walk);
  walk?.modes?.tidy(walk, input, ["status", "headers", "body"]);
  return (
    isXAmznErrortypeHeaders(headers, inside(walk, "/headers")) &&
    isResourceNotFoundException(body, inside(walk, "/body"))
  );
}

export function isThrottlingExceptionAnswer(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { headers, body } = input;
  if (!isPlain(input)) return checkCopy(isThrottlingExceptionAnswer, input, walk);
  walk?.modes?.tidy(walk, input, ["status", "headers", "body"]);
  return (
    isXAmznErrortypeHeaders(headers, inside(walk, "/headers")) && isThrottlingException(body, inside(walk, "/body"))
  );
}

export function isInternalServiceExceptionAnswer(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { headers, body } = input;
  if (!isPlain(input)) return checkCopy(isInternalServiceExceptionAnswer, input, walk);
  walk?.modes?.tidy(walk, input, ["status", "headers", "body"]);
  return (
    isXAmznErrortypeHeaders(headers, inside(walk, "/headers")) &&
    isInternalServiceException(body, inside(walk, "/body"))
  );
}

export function isAccessDeniedExceptionAnswer(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { headers, body } = input;
  if (!isPlain(input)) return checkCopy(isAccessDeniedExceptionAnswer, input, walk);
  walk?.modes?.tidy(walk, input, ["status", "headers", "body"]);
  return (
    isXAmznErrortypeHeaders(headers, inside(walk, "/headers")) && isAccessDeniedException(body, inside(walk, "/body"))
  );
}

function isResourceConflictExceptionOrResourceNotReadyException(input: unknown, walk?: Walk): boolean {
  if (walk) {
    return walkAnyOf(walk, input, [
      { type: "object", check: isResourceConflictException },
      { type: "object", check: isResourceNotReadyException },
    ]);
  }
  return isResourceConflictException(input) || isResourceNotReadyException(input);
}

export function isResourceConflictExceptionOrResourceNotReadyExceptionAnswer(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { headers, body } = input;
  if (!isPlain(input)) return checkCopy(isResourceConflictExceptionOrResourceNotReadyExceptionAnswer, input, walk);
  walk?.modes?.tidy(walk, input, ["status", "headers", "body"]);
  return (
    isXAmznErrortypeHeaders(headers, inside(walk, "/headers")) &&
    isResourceConflictExceptionOrResourceNotReadyException(body, inside(walk, "/body"))
  );
}

export function isEmptyAnswer(input: unknown, walk?: Walk): boolean {
  if (!isObject(input)) return mistyped(walk, "", input, "object");
  walk?.modes?.tidy(walk, input, ["status"]);
  return true;
}

export function isTrafficDistributionGroupIdPath(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { TrafficDistributionGroupId } = input;
  if (!isPlain(input)) return checkCopy(isTrafficDistributionGroupIdPath, input, walk);
  walk?.modes?.tidy(walk, input, ["TrafficDistributionGroupId"]);
  return isTrafficDistributionGroupIdOrArn(TrafficDistributionGroupId, inside(walk, "/TrafficDistributionGroupId"));
}

export function isResourceConflictExceptionAnswer(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { headers, body } = input;
  if (!isPlain(input)) return checkCopy(isResourceConflictExceptionAnswer, input, walk);
  walk?.modes?.tidy(walk, input, ["status", "headers", "body"]);
  return (
    isXAmznErrortypeHeaders(headers, inside(walk, "/headers")) &&
    isResourceConflictException(body, inside(walk, "/body"))
  );
}
