// Generated from specs/traffic-distribution/gen/openapi.2017-08-08.json. Do not edit.
// To change this file, edit the TypeSpec in specs/traffic-distribution and run `npm run generate`.

import {
  acceptsOwn,
  addTagFinding,
  addTypeFinding,
  checkString,
  defineValidator,
  here,
  isObject,
  isPlain,
  optional,
  required,
  type Validator,
  type Walk,
  walkMember,
  walkObject,
} from "@trunkline/api-kit/validation";
import type {
  AssociateTrafficDistributionGroupUserRequest,
  AssociateTrafficDistributionGroupUserResponse,
  DisassociateTrafficDistributionGroupUserRequest,
  DisassociateTrafficDistributionGroupUserResponse,
  ListTrafficDistributionGroupUsersRequest,
  ListTrafficDistributionGroupUsersResponse,
} from "@trunkline/traffic-distribution-models";
import { isInstanceId, isMaxResult1000, walkInstanceId, walkMaxResult1000 } from "./shared.ts";
import {
  isAccessDeniedExceptionAnswer,
  isEmptyAnswer,
  isInternalServiceExceptionAnswer,
  isInvalidRequestExceptionAnswer,
  isResourceConflictExceptionAnswer,
  isResourceNotFoundExceptionAnswer,
  isThrottlingExceptionAnswer,
  isTrafficDistributionGroupIdPath,
  walkAccessDeniedExceptionAnswer,
  walkEmptyAnswer,
  walkInternalServiceExceptionAnswer,
  walkInvalidRequestExceptionAnswer,
  walkResourceConflictExceptionAnswer,
  walkResourceNotFoundExceptionAnswer,
  walkThrottlingExceptionAnswer,
  walkTrafficDistributionGroupIdPath,
} from "./shared-messages.ts";
import {
  isAssociateTrafficDistributionGroupUserInput,
  isListTrafficDistributionGroupUsersOutput,
  walkAssociateTrafficDistributionGroupUserInput,
  walkListTrafficDistributionGroupUsersOutput,
} from "./users.ts";

/**
 * Checks values against {@link AssociateTrafficDistributionGroupUserRequest}.
 *
 * What `associateTrafficDistributionGroupUser` takes.
 */
export const associateTrafficDistributionGroupUserRequestValidator: Validator<AssociateTrafficDistributionGroupUserRequest> =
  /* @__PURE__ */ defineValidator(
    isAssociateTrafficDistributionGroupUserRequest,
    walkAssociateTrafficDistributionGroupUserRequest,
  );

function isAssociateTrafficDistributionGroupUserRequest(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { path, body } = input;
  if (!isPlain(input)) return acceptsOwn(input, isAssociateTrafficDistributionGroupUserRequest);
  return isTrafficDistributionGroupIdPath(path) && isAssociateTrafficDistributionGroupUserInput(body);
}

const associateTrafficDistributionGroupUserRequestMembers: readonly string[] = ["path", "body"];

function walkAssociateTrafficDistributionGroupUserRequest(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, associateTrafficDistributionGroupUserRequestMembers);
  if (members === undefined) return undefined;
  walkMember(walk, members, "path", required, walkTrafficDistributionGroupIdPath);
  walkMember(walk, members, "body", required, walkAssociateTrafficDistributionGroupUserInput);
  return members;
}

/**
 * Checks values against {@link AssociateTrafficDistributionGroupUserResponse}.
 *
 * What `associateTrafficDistributionGroupUser` answers; the status decides which form it must have.
 */
export const associateTrafficDistributionGroupUserResponseValidator: Validator<AssociateTrafficDistributionGroupUserResponse> =
  /* @__PURE__ */ defineValidator(
    isAssociateTrafficDistributionGroupUserResponse,
    walkAssociateTrafficDistributionGroupUserResponse,
  );

function isAssociateTrafficDistributionGroupUserResponse(input: unknown): boolean {
  if (!isObject(input)) return false;
  switch (input.status) {
    case 200:
      return isEmptyAnswer(input);
    case 400:
      return isInvalidRequestExceptionAnswer(input);
    case 403:
      return isAccessDeniedExceptionAnswer(input);
    case 404:
      return isResourceNotFoundExceptionAnswer(input);
    case 409:
      return isResourceConflictExceptionAnswer(input);
    case 429:
      return isThrottlingExceptionAnswer(input);
    case 500:
      return isInternalServiceExceptionAnswer(input);
    default:
      return false;
  }
}

function walkAssociateTrafficDistributionGroupUserResponse(walk: Walk, input: unknown): unknown {
  if (!isObject(input)) return addTypeFinding(walk, here, input, "object");
  switch (input.status) {
    case 200:
      return walkEmptyAnswer(walk, input);
    case 400:
      return walkInvalidRequestExceptionAnswer(walk, input);
    case 403:
      return walkAccessDeniedExceptionAnswer(walk, input);
    case 404:
      return walkResourceNotFoundExceptionAnswer(walk, input);
    case 409:
      return walkResourceConflictExceptionAnswer(walk, input);
    case 429:
      return walkThrottlingExceptionAnswer(walk, input);
    case 500:
      return walkInternalServiceExceptionAnswer(walk, input);
    default:
      return addTagFinding(walk, "status", input.status, [200, 400, 403, 404, 409, 429, 500]);
  }
}

function isUserIdAndInstanceIdQuery(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { UserId, InstanceId } = input;
  if (!isPlain(input)) return acceptsOwn(input, isUserIdAndInstanceIdQuery);
  return typeof UserId === "string" && isInstanceId(InstanceId);
}

const userIdAndInstanceIdQueryMembers: readonly string[] = ["UserId", "InstanceId"];

function walkUserIdAndInstanceIdQuery(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, userIdAndInstanceIdQueryMembers);
  if (members === undefined) return undefined;
  checkString(walk, "UserId", members.UserId, required);
  walkMember(walk, members, "InstanceId", required, walkInstanceId);
  return members;
}

/**
 * Checks values against {@link DisassociateTrafficDistributionGroupUserRequest}.
 *
 * What `disassociateTrafficDistributionGroupUser` takes.
 */
export const disassociateTrafficDistributionGroupUserRequestValidator: Validator<DisassociateTrafficDistributionGroupUserRequest> =
  /* @__PURE__ */ defineValidator(
    isDisassociateTrafficDistributionGroupUserRequest,
    walkDisassociateTrafficDistributionGroupUserRequest,
  );

function isDisassociateTrafficDistributionGroupUserRequest(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { path, query } = input;
  if (!isPlain(input)) return acceptsOwn(input, isDisassociateTrafficDistributionGroupUserRequest);
  return isTrafficDistributionGroupIdPath(path) && isUserIdAndInstanceIdQuery(query);
}

const disassociateTrafficDistributionGroupUserRequestMembers: readonly string[] = ["path", "query"];

function walkDisassociateTrafficDistributionGroupUserRequest(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, disassociateTrafficDistributionGroupUserRequestMembers);
  if (members === undefined) return undefined;
  walkMember(walk, members, "path", required, walkTrafficDistributionGroupIdPath);
  walkMember(walk, members, "query", required, walkUserIdAndInstanceIdQuery);
  return members;
}

/**
 * Checks values against {@link DisassociateTrafficDistributionGroupUserResponse}.
 *
 * What `disassociateTrafficDistributionGroupUser` answers; the status decides which form it must have.
 */
export const disassociateTrafficDistributionGroupUserResponseValidator: Validator<DisassociateTrafficDistributionGroupUserResponse> =
  /* @__PURE__ */ defineValidator(
    isDisassociateTrafficDistributionGroupUserResponse,
    walkDisassociateTrafficDistributionGroupUserResponse,
  );

function isDisassociateTrafficDistributionGroupUserResponse(input: unknown): boolean {
  if (!isObject(input)) return false;
  switch (input.status) {
    case 200:
      return isEmptyAnswer(input);
    case 400:
      return isInvalidRequestExceptionAnswer(input);
    case 403:
      return isAccessDeniedExceptionAnswer(input);
    case 404:
      return isResourceNotFoundExceptionAnswer(input);
    case 409:
      return isResourceConflictExceptionAnswer(input);
    case 429:
      return isThrottlingExceptionAnswer(input);
    case 500:
      return isInternalServiceExceptionAnswer(input);
    default:
      return false;
  }
}

function walkDisassociateTrafficDistributionGroupUserResponse(walk: Walk, input: unknown): unknown {
  if (!isObject(input)) return addTypeFinding(walk, here, input, "object");
  switch (input.status) {
    case 200:
      return walkEmptyAnswer(walk, input);
    case 400:
      return walkInvalidRequestExceptionAnswer(walk, input);
    case 403:
      return walkAccessDeniedExceptionAnswer(walk, input);
    case 404:
      return walkResourceNotFoundExceptionAnswer(walk, input);
    case 409:
      return walkResourceConflictExceptionAnswer(walk, input);
    case 429:
      return walkThrottlingExceptionAnswer(walk, input);
    case 500:
      return walkInternalServiceExceptionAnswer(walk, input);
    default:
      return addTagFinding(walk, "status", input.status, [200, 400, 403, 404, 409, 429, 500]);
  }
}

function isMaxResultsAndNextTokenQuery(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { maxResults, nextToken } = input;
  if (!isPlain(input)) return acceptsOwn(input, isMaxResultsAndNextTokenQuery);
  return (
    (maxResults === undefined || isMaxResult1000(maxResults)) &&
    (nextToken === undefined || typeof nextToken === "string")
  );
}

const maxResultsAndNextTokenQueryMembers: readonly string[] = ["maxResults", "nextToken"];

function walkMaxResultsAndNextTokenQuery(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, maxResultsAndNextTokenQueryMembers);
  if (members === undefined) return undefined;
  walkMember(walk, members, "maxResults", optional, walkMaxResult1000);
  checkString(walk, "nextToken", members.nextToken, optional);
  return members;
}

/**
 * Checks values against {@link ListTrafficDistributionGroupUsersRequest}.
 *
 * What `listTrafficDistributionGroupUsers` takes.
 */
export const listTrafficDistributionGroupUsersRequestValidator: Validator<ListTrafficDistributionGroupUsersRequest> =
  /* @__PURE__ */ defineValidator(
    isListTrafficDistributionGroupUsersRequest,
    walkListTrafficDistributionGroupUsersRequest,
  );

function isListTrafficDistributionGroupUsersRequest(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { path, query } = input;
  if (!isPlain(input)) return acceptsOwn(input, isListTrafficDistributionGroupUsersRequest);
  return isTrafficDistributionGroupIdPath(path) && (query === undefined || isMaxResultsAndNextTokenQuery(query));
}

const listTrafficDistributionGroupUsersRequestMembers: readonly string[] = ["path", "query"];

function walkListTrafficDistributionGroupUsersRequest(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, listTrafficDistributionGroupUsersRequestMembers);
  if (members === undefined) return undefined;
  walkMember(walk, members, "path", required, walkTrafficDistributionGroupIdPath);
  walkMember(walk, members, "query", optional, walkMaxResultsAndNextTokenQuery);
  return members;
}

function isListTrafficDistributionGroupUsersOutputAnswer(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { body } = input;
  if (!isPlain(input)) return acceptsOwn(input, isListTrafficDistributionGroupUsersOutputAnswer);
  return isListTrafficDistributionGroupUsersOutput(body);
}

const listTrafficDistributionGroupUsersOutputAnswerMembers: readonly string[] = ["status", "body"];

function walkListTrafficDistributionGroupUsersOutputAnswer(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, listTrafficDistributionGroupUsersOutputAnswerMembers);
  if (members === undefined) return undefined;
  walkMember(walk, members, "body", required, walkListTrafficDistributionGroupUsersOutput);
  return members;
}

/**
 * Checks values against {@link ListTrafficDistributionGroupUsersResponse}.
 *
 * What `listTrafficDistributionGroupUsers` answers; the status decides which form it must have.
 */
export const listTrafficDistributionGroupUsersResponseValidator: Validator<ListTrafficDistributionGroupUsersResponse> =
  /* @__PURE__ */ defineValidator(
    isListTrafficDistributionGroupUsersResponse,
    walkListTrafficDistributionGroupUsersResponse,
  );

function isListTrafficDistributionGroupUsersResponse(input: unknown): boolean {
  if (!isObject(input)) return false;
  switch (input.status) {
    case 200:
      return isListTrafficDistributionGroupUsersOutputAnswer(input);
    case 400:
      return isInvalidRequestExceptionAnswer(input);
    case 403:
      return isAccessDeniedExceptionAnswer(input);
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

function walkListTrafficDistributionGroupUsersResponse(walk: Walk, input: unknown): unknown {
  if (!isObject(input)) return addTypeFinding(walk, here, input, "object");
  switch (input.status) {
    case 200:
      return walkListTrafficDistributionGroupUsersOutputAnswer(walk, input);
    case 400:
      return walkInvalidRequestExceptionAnswer(walk, input);
    case 403:
      return walkAccessDeniedExceptionAnswer(walk, input);
    case 404:
      return walkResourceNotFoundExceptionAnswer(walk, input);
    case 429:
      return walkThrottlingExceptionAnswer(walk, input);
    case 500:
      return walkInternalServiceExceptionAnswer(walk, input);
    default:
      return addTagFinding(walk, "status", input.status, [200, 400, 403, 404, 429, 500]);
  }
}
