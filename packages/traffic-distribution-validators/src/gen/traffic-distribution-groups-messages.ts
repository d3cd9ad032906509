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
  CreateTrafficDistributionGroupRequest,
  CreateTrafficDistributionGroupResponse,
  DeleteTrafficDistributionGroupRequest,
  DeleteTrafficDistributionGroupResponse,
  DescribeTrafficDistributionGroupRequest,
  DescribeTrafficDistributionGroupResponse,
  ListTrafficDistributionGroupsRequest,
  ListTrafficDistributionGroupsResponse,
} from "@trunkline/traffic-distribution-models";
import { isACGRInstanceIdOrArn, isMaxResult10 } from "./shared.ts";
import {
  isAccessDeniedExceptionAnswer,
  isEmptyAnswer,
  isInternalServiceExceptionAnswer,
  isInvalidRequestExceptionReceivedAnswer,
  isResourceConflictExceptionOrResourceNotReadyExceptionAnswer,
  isResourceNotFoundExceptionAnswer,
  isServiceQuotaExceededExceptionReceivedAnswer,
  isThrottlingExceptionAnswer,
  isTrafficDistributionGroupIdPath,
  isXAmznErrortypeHeaders,
} from "./shared-messages.ts";
import { isResourceInUseExceptionReceived } from "./shared-received.ts";
import {
  isCreateTrafficDistributionGroupInput,
  isCreateTrafficDistributionGroupOutput,
} from "./traffic-distribution-groups.ts";
import {
  isDescribeTrafficDistributionGroupOutputReceived,
  isListTrafficDistributionGroupsOutputReceived,
} from "./traffic-distribution-groups-received.ts";

/**
 * Checks values against {@link CreateTrafficDistributionGroupRequest}.
 *
 * What `createTrafficDistributionGroup` takes.
 */
export const createTrafficDistributionGroupRequestValidator: Validator<CreateTrafficDistributionGroupRequest> =
  /* @__PURE__ */ defineValidator(isCreateTrafficDistributionGroupRequest);

function isCreateTrafficDistributionGroupRequest(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { body } = input;
  if (!isPlain(input)) return checkCopy(isCreateTrafficDistributionGroupRequest, input, walk);
  walk?.modes?.tidy(walk, input, ["body"]);
  return isCreateTrafficDistributionGroupInput(body, inside(walk, "/body"));
}

function isCreateTrafficDistributionGroupOutputAnswer(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { body } = input;
  if (!isPlain(input)) return checkCopy(isCreateTrafficDistributionGroupOutputAnswer, input, walk);
  walk?.modes?.tidy(walk, input, ["status", "body"]);
  return isCreateTrafficDistributionGroupOutput(body, inside(walk, "/body"));
}

/**
 * Checks values against {@link CreateTrafficDistributionGroupResponse}.
 *
 * What `createTrafficDistributionGroup` answers; the status decides which form it must have.
 */
export const createTrafficDistributionGroupResponseValidator: Validator<CreateTrafficDistributionGroupResponse> =
  /* @__PURE__ */ defineValidator(isCreateTrafficDistributionGroupResponse);

function isCreateTrafficDistributionGroupResponse(input: unknown, walk?: Walk): boolean {
  if (!isObject(input)) return mistyped(walk, "", input, "object");
  switch (input.status) {
    case 200:
      return isCreateTrafficDistributionGroupOutputAnswer(input, walk);
    case 400:
      return isInvalidRequestExceptionReceivedAnswer(input, walk);
    case 402:
      return isServiceQuotaExceededExceptionReceivedAnswer(input, walk);
    case 403:
      return isAccessDeniedExceptionAnswer(input, walk);
    case 404:
      return isResourceNotFoundExceptionAnswer(input, walk);
    case 409:
      return isResourceConflictExceptionOrResourceNotReadyExceptionAnswer(input, walk);
    case 429:
      return isThrottlingExceptionAnswer(input, walk);
    case 500:
      return isInternalServiceExceptionAnswer(input, walk);
    default:
      return notAmong(walk, "/status", input.status, "discriminator", [200, 400, 402, 403, 404, 409, 429, 500]);
  }
}

/**
 * Checks values against {@link DescribeTrafficDistributionGroupRequest}.
 *
 * What `describeTrafficDistributionGroup` takes.
 */
export const describeTrafficDistributionGroupRequestValidator: Validator<DescribeTrafficDistributionGroupRequest> =
  /* @__PURE__ */ defineValidator(isDescribeTrafficDistributionGroupRequest);

function isDescribeTrafficDistributionGroupRequest(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { path } = input;
  if (!isPlain(input)) return checkCopy(isDescribeTrafficDistributionGroupRequest, input, walk);
  walk?.modes?.tidy(walk, input, ["path"]);
  return isTrafficDistributionGroupIdPath(path, inside(walk, "/path"));
}

function isDescribeTrafficDistributionGroupOutputReceivedAnswer(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { body } = input;
  if (!isPlain(input)) return checkCopy(isDescribeTrafficDistributionGroupOutputReceivedAnswer, input, walk);
  walk?.modes?.tidy(walk, input, ["status", "body"]);
  return isDescribeTrafficDistributionGroupOutputReceived(body, inside(walk, "/body"));
}

/**
 * Checks values against {@link DescribeTrafficDistributionGroupResponse}.
 *
 * What `describeTrafficDistributionGroup` answers; the status decides which form it must have.
 */
export const describeTrafficDistributionGroupResponseValidator: Validator<DescribeTrafficDistributionGroupResponse> =
  /* @__PURE__ */ defineValidator(isDescribeTrafficDistributionGroupResponse);

function isDescribeTrafficDistributionGroupResponse(input: unknown, walk?: Walk): boolean {
  if (!isObject(input)) return mistyped(walk, "", input, "object");
  switch (input.status) {
    case 200:
      return isDescribeTrafficDistributionGroupOutputReceivedAnswer(input, walk);
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

/**
 * Checks values against {@link DeleteTrafficDistributionGroupRequest}.
 *
 * What `deleteTrafficDistributionGroup` takes.
 */
export const deleteTrafficDistributionGroupRequestValidator: Validator<DeleteTrafficDistributionGroupRequest> =
  /* @__PURE__ */ defineValidator(isDeleteTrafficDistributionGroupRequest);

function isDeleteTrafficDistributionGroupRequest(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { path } = input;
  if (!isPlain(input)) return checkCopy(isDeleteTrafficDistributionGroupRequest, input, walk);
  walk?.modes?.tidy(walk, input, ["path"]);
  return isTrafficDistributionGroupIdPath(path, inside(walk, "/path"));
}

function isResourceInUseExceptionReceivedAnswer(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { headers, body } = input;
  if (!isPlain(input)) return checkCopy(isResourceInUseExceptionReceivedAnswer, input, walk);
  walk?.modes?.tidy(walk, input, ["status", "headers", "body"]);
  return (
    isXAmznErrortypeHeaders(headers, inside(walk, "/headers")) &&
    isResourceInUseExceptionReceived(body, inside(walk, "/body"))
  );
}

/**
 * Checks values against {@link DeleteTrafficDistributionGroupResponse}.
 *
 * What `deleteTrafficDistributionGroup` answers; the status decides which form it must have.
 */
export const deleteTrafficDistributionGroupResponseValidator: Validator<DeleteTrafficDistributionGroupResponse> =
  /* @__PURE__ */ defineValidator(isDeleteTrafficDistributionGroupResponse);

function isDeleteTrafficDistributionGroupResponse(input: unknown, walk?: Walk): boolean {
  if (!isObject(input)) return mistyped(walk, "", input, "object");
  switch (input.status) {
    case 200:
      return isEmptyAnswer(input, walk);
    case 400:
      return isInvalidRequestExceptionReceivedAnswer(input, walk);
    case 403:
      return isAccessDeniedExceptionAnswer(input, walk);
    case 409:
      return isResourceInUseExceptionReceivedAnswer(input, walk);
    case 429:
      return isThrottlingExceptionAnswer(input, walk);
    case 500:
      return isInternalServiceExceptionAnswer(input, walk);
    default:
      return notAmong(walk, "/status", input.status, "discriminator", [200, 400, 403, 409, 429, 500]);
  }
}

function isMaxResultsAndNextTokenAndInstanceIdQuery(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { maxResults, nextToken, instanceId } = input;
  if (!isPlain(input)) return checkCopy(isMaxResultsAndNextTokenAndInstanceIdQuery, input, walk);
  walk?.modes?.tidy(walk, input, ["maxResults", "nextToken", "instanceId"]);
  return (
    (maxResults === undefined || isMaxResult10(maxResults, inside(walk, "/maxResults"))) &&
    (nextToken === undefined || typeof nextToken === "string" || mistyped(walk, "/nextToken", nextToken, "string")) &&
    (instanceId === undefined || isACGRInstanceIdOrArn(instanceId, inside(walk, "/instanceId")))
  );
}

/**
 * Checks values against {@link ListTrafficDistributionGroupsRequest}.
 *
 * What `listTrafficDistributionGroups` takes.
 */
export const listTrafficDistributionGroupsRequestValidator: Validator<ListTrafficDistributionGroupsRequest> =
  /* @__PURE__ */ defineValidator(isListTrafficDistributionGroupsRequest);

function isListTrafficDistributionGroupsRequest(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { query } = input;
  if (!isPlain(input)) return checkCopy(isListTrafficDistributionGroupsRequest, input, walk);
  walk?.modes?.tidy(walk, input, ["query"]);
  return query === undefined || isMaxResultsAndNextTokenAndInstanceIdQuery(query, inside(walk, "/query"));
}

function isListTrafficDistributionGroupsOutputReceivedAnswer(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { body } = input;
  if (!isPlain(input)) return checkCopy(isListTrafficDistributionGroupsOutputReceivedAnswer, input, walk);
  walk?.modes?.tidy(walk, input, ["status", "body"]);
  return isListTrafficDistributionGroupsOutputReceived(body, inside(walk, "/body"));
}

/**
 * Checks values against {@link ListTrafficDistributionGroupsResponse}.
 *
 * What `listTrafficDistributionGroups` answers; the status decides which form it must have.
 */
export const listTrafficDistributionGroupsResponseValidator: Validator<ListTrafficDistributionGroupsResponse> =
  /* @__PURE__ */ defineValidator(isListTrafficDistributionGroupsResponse);

function isListTrafficDistributionGroupsResponse(input: unknown, walk?: Walk): boolean {
  if (!isObject(input)) return mistyped(walk, "", input, "object");
  switch (input.status) {
    case 200:
      return isListTrafficDistributionGroupsOutputReceivedAnswer(input, walk);
    case 400:
      return isInvalidRequestExceptionReceivedAnswer(input, walk);
    case 403:
      return isAccessDeniedExceptionAnswer(input, walk);
    case 429:
      return isThrottlingExceptionAnswer(input, walk);
    case 500:
      return isInternalServiceExceptionAnswer(input, walk);
    default:
      return notAmong(walk, "/status", input.status, "discriminator", [200, 400, 403, 429, 500]);
  }
}
