// Generated from specs/traffic-distribution/gen/openapi.2017-08-08.json. Do not edit.
// To change this file, edit the TypeSpec in specs/traffic-distribution and run `npm run generate`.

import {
  acceptsOwn,
  checkString,
  isObject,
  isPlain,
  leniently,
  required,
  type Walk,
  walkAnyOf,
  walkMember,
  walkObject,
} from "@trunkline/api-kit/validation";
import {
  isAccessDeniedException,
  isInternalServiceException,
  isInvalidRequestException,
  isResourceConflictException,
  isResourceNotFoundException,
  isResourceNotReadyException,
  isServiceQuotaExceededException,
  isThrottlingException,
  isTrafficDistributionGroupIdOrArn,
  walkAccessDeniedException,
  walkInternalServiceException,
  walkInvalidRequestException,
  walkResourceConflictException,
  walkResourceNotFoundException,
  walkResourceNotReadyException,
  walkServiceQuotaExceededException,
  walkThrottlingException,
  walkTrafficDistributionGroupIdOrArn,
} from "./shared.ts";

export function isXAmznErrortypeHeaders(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { "x-amzn-errortype": xAmznErrortype } = input;
  if (!isPlain(input)) return acceptsOwn(input, isXAmznErrortypeHeaders);
  return typeof xAmznErrortype === "string";
}

const xAmznErrortypeHeadersMembers: readonly string[] = ["x-amzn-errortype"];

export function walkXAmznErrortypeHeaders(walk: Walk, input: unknown): unknown {
  const members = walkObject(leniently(walk), input, xAmznErrortypeHeadersMembers);
  if (members === undefined) return undefined;
  checkString(walk, "x-amzn-errortype", members["x-amzn-errortype"], required);
  return members;
}

export function isInvalidRequestExceptionAnswer(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { headers, body } = input;
  if (!isPlain(input)) return acceptsOwn(input, isInvalidRequestExceptionAnswer);
  return isXAmznErrortypeHeaders(headers) && isInvalidRequestException(body);
}

const invalidRequestExceptionAnswerMembers: readonly string[] = ["status", "headers", "body"];

export function walkInvalidRequestExceptionAnswer(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, invalidRequestExceptionAnswerMembers);
  if (members === undefined) return undefined;
  walkMember(walk, members, "headers", required, walkXAmznErrortypeHeaders);
  walkMember(walk, members, "body", required, walkInvalidRequestException);
  return members;
}

export function isServiceQuotaExceededExceptionAnswer(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { headers, body } = input;
  if (!isPlain(input)) return acceptsOwn(input, isServiceQuotaExceededExceptionAnswer);
  return isXAmznErrortypeHeaders(headers) && isServiceQuotaExceededException(body);
}

const serviceQuotaExceededExceptionAnswerMembers: readonly string[] = ["status", "headers", "body"];

export function walkServiceQuotaExceededExceptionAnswer(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, serviceQuotaExceededExceptionAnswerMembers);
  if (members === undefined) return undefined;
  walkMember(walk, members, "headers", required, walkXAmznErrortypeHeaders);
  walkMember(walk, members, "body", required, walkServiceQuotaExceededException);
  return members;
}

export function isResourceNotFoundExceptionAnswer(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { headers, body } = input;
  if (!isPlain(input)) return acceptsOwn(input, isResourceNotFoundExceptionAnswer);
  return isXAmznErrortypeHeaders(headers) && isResourceNotFoundException(body);
}

const resourceNotFoundExceptionAnswerMembers: readonly string[] = ["status", "headers", "body"];

export function walkResourceNotFoundExceptionAnswer(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, resourceNotFoundExceptionAnswerMembers);
  if (members === undefined) return undefined;
  walkMember(walk, members, "headers", required, walkXAmznErrortypeHeaders);
  walkMember(walk, members, "body", required, walkResourceNotFoundException);
  return members;
}

export function isThrottlingExceptionAnswer(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { headers, body } = input;
  if (!isPlain(input)) return acceptsOwn(input, isThrottlingExceptionAnswer);
  return isXAmznErrortypeHeaders(headers) && isThrottlingException(body);
}

const throttlingExceptionAnswerMembers: readonly string[] = ["status", "headers", "body"];

export function walkThrottlingExceptionAnswer(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, throttlingExceptionAnswerMembers);
  if (members === undefined) return undefined;
  walkMember(walk, members, "headers", required, walkXAmznErrortypeHeaders);
  walkMember(walk, members, "body", required, walkThrottlingException);
  return members;
}

export function isInternalServiceExceptionAnswer(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { headers, body } = input;
  if (!isPlain(input)) return acceptsOwn(input, isInternalServiceExceptionAnswer);
  return isXAmznErrortypeHeaders(headers) && isInternalServiceException(body);
}

const internalServiceExceptionAnswerMembers: readonly string[] = ["status", "headers", "body"];

export function walkInternalServiceExceptionAnswer(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, internalServiceExceptionAnswerMembers);
  if (members === undefined) return undefined;
  walkMember(walk, members, "headers", required, walkXAmznErrortypeHeaders);
  walkMember(walk, members, "body", required, walkInternalServiceException);
  return members;
}

export function isAccessDeniedExceptionAnswer(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { headers, body } = input;
  if (!isPlain(input)) return acceptsOwn(input, isAccessDeniedExceptionAnswer);
  return isXAmznErrortypeHeaders(headers) && isAccessDeniedException(body);
}

const accessDeniedExceptionAnswerMembers: readonly string[] = ["status", "headers", "body"];

export function walkAccessDeniedExceptionAnswer(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, accessDeniedExceptionAnswerMembers);
  if (members === undefined) return undefined;
  walkMember(walk, members, "headers", required, walkXAmznErrortypeHeaders);
  walkMember(walk, members, "body", required, walkAccessDeniedException);
  return members;
}

function isResourceConflictExceptionOrResourceNotReadyException(input: unknown): boolean {
  return isResourceConflictException(input) || isResourceNotReadyException(input);
}

function walkResourceConflictExceptionOrResourceNotReadyException(walk: Walk, input: unknown): unknown {
  return walkAnyOf(walk, input, [
    { type: "object", accepts: isResourceConflictException, visit: walkResourceConflictException },
    { type: "object", accepts: isResourceNotReadyException, visit: walkResourceNotReadyException },
  ]);
}

export function isResourceConflictExceptionOrResourceNotReadyExceptionAnswer(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { headers, body } = input;
  if (!isPlain(input)) return acceptsOwn(input, isResourceConflictExceptionOrResourceNotReadyExceptionAnswer);
  return isXAmznErrortypeHeaders(headers) && isResourceConflictExceptionOrResourceNotReadyException(body);
}

const resourceConflictExceptionOrResourceNotReadyExceptionAnswerMembers: readonly string[] = [
  "status",
  "headers",
  "body",
];

export function walkResourceConflictExceptionOrResourceNotReadyExceptionAnswer(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, resourceConflictExceptionOrResourceNotReadyExceptionAnswerMembers);
  if (members === undefined) return undefined;
  walkMember(walk, members, "headers", required, walkXAmznErrortypeHeaders);
  walkMember(walk, members, "body", required, walkResourceConflictExceptionOrResourceNotReadyException);
  return members;
}

export function isEmptyAnswer(input: unknown): boolean {
  return isObject(input);
}

const emptyAnswerMembers: readonly string[] = ["status"];

export function walkEmptyAnswer(walk: Walk, input: unknown): unknown {
  return walkObject(walk, input, emptyAnswerMembers);
}

export function isTrafficDistributionGroupIdPath(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { TrafficDistributionGroupId } = input;
  if (!isPlain(input)) return acceptsOwn(input, isTrafficDistributionGroupIdPath);
  return isTrafficDistributionGroupIdOrArn(TrafficDistributionGroupId);
}

const trafficDistributionGroupIdPathMembers: readonly string[] = ["TrafficDistributionGroupId"];

export function walkTrafficDistributionGroupIdPath(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, trafficDistributionGroupIdPathMembers);
  if (members === undefined) return undefined;
  walkMember(walk, members, "TrafficDistributionGroupId", required, walkTrafficDistributionGroupIdOrArn);
  return members;
}

export function isResourceConflictExceptionAnswer(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { headers, body } = input;
  if (!isPlain(input)) return acceptsOwn(input, isResourceConflictExceptionAnswer);
  return isXAmznErrortypeHeaders(headers) && isResourceConflictException(body);
}

const resourceConflictExceptionAnswerMembers: readonly string[] = ["status", "headers", "body"];

export function walkResourceConflictExceptionAnswer(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, resourceConflictExceptionAnswerMembers);
  if (members === undefined) return undefined;
  walkMember(walk, members, "headers", required, walkXAmznErrortypeHeaders);
  walkMember(walk, members, "body", required, walkResourceConflictException);
  return members;
}
