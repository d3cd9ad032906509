// Generated from specs/traffic-distribution/gen/openapi.2017-08-08.json. Do not edit.
// To change this file, edit the TypeSpec in specs/traffic-distribution and run `npm run generate`.

import {
  checkCopy,
  defineValidator,
  inside,
  isObject,
  isObjectLike,
  isPlain,
  mistyped,
  notAmong,
  type Validator,
  type Walk,
} from "@trunkline/validator-kit";
import type {
  AssociateTrafficDistributionGroupUserRequest,
  AssociateTrafficDistributionGroupUserResponse,
  DisassociateTrafficDistributionGroupUserRequest,
  DisassociateTrafficDistributionGroupUserResponse,
  ListTrafficDistributionGroupUsersRequest,
  ListTrafficDistributionGroupUsersResponse,
} from "@trunkline/traffic-distribution-models";
import { isInstanceId, isMaxResult1000 } from "./shared.ts";
import {
  isAccessDeniedExceptionAnswer,
  isEmptyAnswer,
  isInternalServiceExceptionAnswer,
  isInvalidRequestExceptionReceivedAnswer,
  isResourceConflictExceptionAnswer,
  isResourceNotFoundExceptionAnswer,
  isThrottlingExceptionAnswer,
  isTrafficDistributionGroupIdPath,
} from "./shared-messages.ts";
import { isAssociateTrafficDistributionGroupUserInput, isListTrafficDistributionGroupUsersOutput } from "./users.ts";

/**
 * Checks values against {@link AssociateTrafficDistributionGroupUserRequest}.
 *
 * What `associateTrafficDistributionGroupUser` takes.
 */
export const associateTrafficDistributionGroupUserRequestValidator: Validator<AssociateTrafficDistributionGroupUserRequest> =
  /* @__PURE__ */ defineValidator(isAssociateTrafficDistributionGroupUserRequest);

function isAssociateTrafficDistributionGroupUserRequest(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { path, body } = input;
  if (!isPlain(input)) return checkCopy(isAssociateTrafficDistributionGroupUserRequest, input, walk);
  walk?.modes?.tidy(walk, input, ["path", "body"]);
  return (
    isTrafficDistributionGroupIdPath(path, inside(walk, "/path")) &&
    isAssociateTrafficDistributionGroupUserInput(body, inside(walk, "/body"))
  );
}

/**
 * Checks values against {@link AssociateTrafficDistributionGroupUserResponse}.
 *
 * What `associateTrafficDistributionGroupUser` answers; the status decides which form it must have.
 */
export const associateTrafficDistributionGroupUserResponseValidator: Validator<AssociateTrafficDistributionGroupUserResponse> =
  /* @__PURE__ */ defineValidator(isAssociateTrafficDistributionGroupUserResponse);

function isAssociateTrafficDistributionGroupUserResponse(input: unknown, walk?: Walk): boolean {
  if (!isObject(input)) return mistyped(walk, "", input, "object");
  switch (input.status) {
    case 200:
      return isEmptyAnswer(input, walk);
    case 400:
      return isInvalidRequestExceptionReceivedAnswer(input, walk);
    case 403:
      return isAccessDeniedExceptionAnswer(input, walk);
    case 404:
      return isResourceNotFoundExceptionAnswer(input, walk);
    case 409:
      return isResourceConflictExceptionAnswer(input, walk);
    case 429:
      return isThrottlingExceptionAnswer(input, walk);
    case 500:
      return isInternalServiceExceptionAnswer(input, walk);
    default:
      return notAmong(walk, "/status", input.status, "discriminator", [200, 400, 403, 404, 409, 429, 500]);
  }
}

function isUserIdAndInstanceIdQuery(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { UserId, InstanceId } = input;
  if (!isPlain(input)) return checkCopy(isUserIdAndInstanceIdQuery, input, walk);
  walk?.modes?.tidy(walk, input, ["UserId", "InstanceId"]);
  return (
    (typeof UserId === "string" || mistyped(walk, "/UserId", UserId, "string")) &&
    isInstanceId(InstanceId, inside(walk, "/InstanceId"))
  );
}

/**
 * Checks values against {@link DisassociateTrafficDistributionGroupUserRequest}.
 *
 * What `disassociateTrafficDistributionGroupUser` takes.
 */
export const disassociateTrafficDistributionGroupUserRequestValidator: Validator<DisassociateTrafficDistributionGroupUserRequest> =
  /* @__PURE__ */ defineValidator(isDisassociateTrafficDistributionGroupUserRequest);

function isDisassociateTrafficDistributionGroupUserRequest(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { path, query } = input;
  if (!isPlain(input)) return checkCopy(isDisassociateTrafficDistributionGroupUserRequest, input, walk);
  walk?.modes?.tidy(walk, input, ["path", "query"]);
  return (
    isTrafficDistributionGroupIdPath(path, inside(walk, "/path")) &&
    isUserIdAndInstanceIdQuery(query, inside(walk, "/query"))
  );
}

/**
 * Checks values against {@link DisassociateTrafficDistributionGroupUserResponse}.
 *
 * What `disassociateTrafficDistributionGroupUser` answers; the status decides which form it must have.
 */
export const disassociateTrafficDistributionGroupUserResponseValidator: Validator<DisassociateTrafficDistributionGroupUserResponse> =
  /* @__PURE__ */ defineValidator(isDisassociateTrafficDistributionGroupUserResponse);

function isDisassociateTrafficDistributionGroupUserResponse(input: unknown, walk?: Walk): boolean {
  if (!isObject(input)) return mistyped(walk, "", input, "object");
  switch (input.status) {
    case 200:
      return isEmptyAnswer(input, walk);
    case 400:
      return isInvalidRequestExceptionReceivedAnswer(input, walk);
    case 403:
      return isAccessDeniedExceptionAnswer(input, walk);
    case 404:
      return isResourceNotFoundExceptionAnswer(input, walk);
    case 409:
      return isResourceConflictExceptionAnswer(input, walk);
    case 429:
      return isThrottlingExceptionAnswer(input, walk);
    case 500:
      return isInternalServiceExceptionAnswer(input, walk);
    default:
      return notAmong(walk, "/status", input.status, "discriminator", [200, 400, 403, 404, 409, 429, 500]);
  }
}

function isMaxResultsAndNextTokenQuery(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { maxResults, nextToken } = input;
  if (!isPlain(input)) return checkCopy(isMaxResultsAndNextTokenQuery, input, walk);
  walk?.modes?.tidy(walk, input, ["maxResults", "nextToken"]);
  return (
    (maxResults === undefined || isMaxResult1000(maxResults, inside(walk, "/maxResults"))) &&
    (nextToken === undefined || typeof nextToken === "string" || mistyped(walk, "/nextToken", nextToken, "string"))
  );
}

/**
 * Checks values against {@link ListTrafficDistributionGroupUsersRequest}.
 *
 * What `listTrafficDistributionGroupUsers` takes.
 */
export const listTrafficDistributionGroupUsersRequestValidator: Validator<ListTrafficDistributionGroupUsersRequest> =
  /* @__PURE__ */ defineValidator(isListTrafficDistributionGroupUsersRequest);

function isListTrafficDistributionGroupUsersRequest(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { path, query } = input;
  if (!isPlain(input)) return checkCopy(isListTrafficDistributionGroupUsersRequest, input, walk);
  walk?.modes?.tidy(walk, input, ["path", "query"]);
  return (
    isTrafficDistributionGroupIdPath(path, inside(walk, "/path")) &&
    (query === undefined || isMaxResultsAndNextTokenQuery(query, inside(walk, "/query")))
  );
}

function isListTrafficDistributionGroupUsersOutputAnswer(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { body } = input;
  if (!isPlain(input)) return checkCopy(isListTrafficDistributionGroupUsersOutputAnswer, input, walk);
  walk?.modes?.tidy(walk, input, ["status", "body"]);
  return isListTrafficDistributionGroupUsersOutput(body, inside(walk, "/body"));
}

/**
 * Checks values against {@link ListTrafficDistributionGroupUsersResponse}.
 *
 * What `listTrafficDistributionGroupUsers` answers; the status decides which form it must have.
 */
export const listTrafficDistributionGroupUsersResponseValidator: Validator<ListTrafficDistributionGroupUsersResponse> =
  /* @__PURE__ */ defineValidator(isListTrafficDistributionGroupUsersResponse);

function isListTrafficDistributionGroupUsersResponse(input: unknown, walk?: Walk): boolean {
  if (!isObject(input)) return mistyped(walk, "", input, "object");
  switch (input.status) {
    case 200:
      return isListTrafficDistributionGroupUsersOutputAnswer(input, walk);
    case 400:
      return isInvalidRequestExceptionReceivedAnswer(input, walk);
    case 403:
      return isAccessDeniedExceptionAnswer(input, walk);
    case 404:
      return isResourceNotFoundExceptionAnswer(input, walk);
    case 429:
      return isThrottlingExceptionAnswer(input, walk);
    case 500:
      return isInternalServiceExceptionAnswer(input, walk);
    default:
      return notAmong(walk, "/status", input.status, "discriminator", [200, 400, 403, 404, 429, 500]);
  }
}
