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
  CreateTrafficDistributionGroupRequest,
  CreateTrafficDistributionGroupResponse,
  DeleteTrafficDistributionGroupRequest,
  DeleteTrafficDistributionGroupResponse,
  DescribeTrafficDistributionGroupRequest,
  DescribeTrafficDistributionGroupResponse,
  ListTrafficDistributionGroupsRequest,
  ListTrafficDistributionGroupsResponse,
} from "@trunkline/traffic-distribution-models";
import {
  isACGRInstanceIdOrArn,
  isMaxResult10,
  isResourceInUseException,
  walkACGRInstanceIdOrArn,
  walkMaxResult10,
  walkResourceInUseException,
} from "./shared.ts";
import {
  isAccessDeniedExceptionAnswer,
  isEmptyAnswer,
  isInternalServiceExceptionAnswer,
  isInvalidRequestExceptionAnswer,
  isResourceConflictExceptionOrResourceNotReadyExceptionAnswer,
  isResourceNotFoundExceptionAnswer,
  isServiceQuotaExceededExceptionAnswer,
  isThrottlingExceptionAnswer,
  isTrafficDistributionGroupIdPath,
  isXAmznErrortypeHeaders,
  walkAccessDeniedExceptionAnswer,
  walkEmptyAnswer,
  walkInternalServiceExceptionAnswer,
  walkInvalidRequestExceptionAnswer,
  walkResourceConflictExceptionOrResourceNotReadyExceptionAnswer,
  walkResourceNotFoundExceptionAnswer,
  walkServiceQuotaExceededExceptionAnswer,
  walkThrottlingExceptionAnswer,
  walkTrafficDistributionGroupIdPath,
  walkXAmznErrortypeHeaders,
} from "./shared-messages.ts";
import {
  isCreateTrafficDistributionGroupInput,
  isCreateTrafficDistributionGroupOutput,
  isDescribeTrafficDistributionGroupOutput,
  isListTrafficDistributionGroupsOutput,
  walkCreateTrafficDistributionGroupInput,
  walkCreateTrafficDistributionGroupOutput,
  walkDescribeTrafficDistributionGroupOutput,
  walkListTrafficDistributionGroupsOutput,
} from "./traffic-distribution-groups.ts";

/**
 * Checks values against {@link CreateTrafficDistributionGroupRequest}.
 *
 * What `createTrafficDistributionGroup` takes.
 */
export const createTrafficDistributionGroupRequestValidator: Validator<CreateTrafficDistributionGroupRequest> =
  /* @__PURE__ */ defineValidator(isCreateTrafficDistributionGroupRequest, walkCreateTrafficDistributionGroupRequest);

function isCreateTrafficDistributionGroupRequest(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { body } = input;
  if (!isPlain(input)) return acceptsOwn(input, isCreateTrafficDistributionGroupRequest);
  return isCreateTrafficDistributionGroupInput(body);
}

const createTrafficDistributionGroupRequestMembers: readonly string[] = ["body"];

function walkCreateTrafficDistributionGroupRequest(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, createTrafficDistributionGroupRequestMembers);
  if (members === undefined) return undefined;
  walkMember(walk, members, "body", required, walkCreateTrafficDistributionGroupInput);
  return members;
}

function isCreateTrafficDistributionGroupOutputAnswer(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { body } = input;
  if (!isPlain(input)) return acceptsOwn(input, isCreateTrafficDistributionGroupOutputAnswer);
  return isCreateTrafficDistributionGroupOutput(body);
}

const createTrafficDistributionGroupOutputAnswerMembers: readonly string[] = ["status", "body"];

function walkCreateTrafficDistributionGroupOutputAnswer(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, createTrafficDistributionGroupOutputAnswerMembers);
  if (members === undefined) return undefined;
  walkMember(walk, members, "body", required, walkCreateTrafficDistributionGroupOutput);
  return members;
}

/**
 * Checks values against {@link CreateTrafficDistributionGroupResponse}.
 *
 * What `createTrafficDistributionGroup` answers; the status decides which form it must have.
 */
export const createTrafficDistributionGroupResponseValidator: Validator<CreateTrafficDistributionGroupResponse> =
  /* @__PURE__ */ defineValidator(isCreateTrafficDistributionGroupResponse, walkCreateTrafficDistributionGroupResponse);

function isCreateTrafficDistributionGroupResponse(input: unknown): boolean {
  if (!isObject(input)) return false;
  switch (input.status) {
    case 200:
      return isCreateTrafficDistributionGroupOutputAnswer(input);
    case 400:
      return isInvalidRequestExceptionAnswer(input);
    case 402:
      return isServiceQuotaExceededExceptionAnswer(input);
    case 403:
      return isAccessDeniedExceptionAnswer(input);
    case 404:
      return isResourceNotFoundExceptionAnswer(input);
    case 409:
      return isResourceConflictExceptionOrResourceNotReadyExceptionAnswer(input);
    case 429:
      return isThrottlingExceptionAnswer(input);
    case 500:
      return isInternalServiceExceptionAnswer(input);
    default:
      return false;
  }
}

function walkCreateTrafficDistributionGroupResponse(walk: Walk, input: unknown): unknown {
  if (!isObject(input)) return addTypeFinding(walk, here, input, "object");
  switch (input.status) {
    case 200:
      return walkCreateTrafficDistributionGroupOutputAnswer(walk, input);
    case 400:
      return walkInvalidRequestExceptionAnswer(walk, input);
    case 402:
      return walkServiceQuotaExceededExceptionAnswer(walk, input);
    case 403:
      return walkAccessDeniedExceptionAnswer(walk, input);
    case 404:
      return walkResourceNotFoundExceptionAnswer(walk, input);
    case 409:
      return walkResourceConflictExceptionOrResourceNotReadyExceptionAnswer(walk, input);
    case 429:
      return walkThrottlingExceptionAnswer(walk, input);
    case 500:
      return walkInternalServiceExceptionAnswer(walk, input);
    default:
      return addTagFinding(walk, "status", input.status, [200, 400, 402, 403, 404, 409, 429, 500]);
  }
}

/**
 * Checks values against {@link DescribeTrafficDistributionGroupRequest}.
 *
 * What `describeTrafficDistributionGroup` takes.
 */
export const describeTrafficDistributionGroupRequestValidator: Validator<DescribeTrafficDistributionGroupRequest> =
  /* @__PURE__ */ defineValidator(
    isDescribeTrafficDistributionGroupRequest,
    walkDescribeTrafficDistributionGroupRequest,
  );

function isDescribeTrafficDistributionGroupRequest(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { path } = input;
  if (!isPlain(input)) return acceptsOwn(input, isDescribeTrafficDistributionGroupRequest);
  return isTrafficDistributionGroupIdPath(path);
}

const describeTrafficDistributionGroupRequestMembers: readonly string[] = ["path"];

function walkDescribeTrafficDistributionGroupRequest(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, describeTrafficDistributionGroupRequestMembers);
  if (members === undefined) return undefined;
  walkMember(walk, members, "path", required, walkTrafficDistributionGroupIdPath);
  return members;
}

function isDescribeTrafficDistributionGroupOutputAnswer(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { body } = input;
  if (!isPlain(input)) return acceptsOwn(input, isDescribeTrafficDistributionGroupOutputAnswer);
  return isDescribeTrafficDistributionGroupOutput(body);
}

const describeTrafficDistributionGroupOutputAnswerMembers: readonly string[] = ["status", "body"];

function walkDescribeTrafficDistributionGroupOutputAnswer(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, describeTrafficDistributionGroupOutputAnswerMembers);
  if (members === undefined) return undefined;
  walkMember(walk, members, "body", required, walkDescribeTrafficDistributionGroupOutput);
  return members;
}

/**
 * Checks values against {@link DescribeTrafficDistributionGroupResponse}.
 *
 * What `describeTrafficDistributionGroup` answers; the status decides which form it must have.
 */
export const describeTrafficDistributionGroupResponseValidator: Validator<DescribeTrafficDistributionGroupResponse> =
  /* @__PURE__ */ defineValidator(
    isDescribeTrafficDistributionGroupResponse,
    walkDescribeTrafficDistributionGroupResponse,
  );

function isDescribeTrafficDistributionGroupResponse(input: unknown): boolean {
  if (!isObject(input)) return false;
  switch (input.status) {
    case 200:
      return isDescribeTrafficDistributionGroupOutputAnswer(input);
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

function walkDescribeTrafficDistributionGroupResponse(walk: Walk, input: unknown): unknown {
  if (!isObject(input)) return addTypeFinding(walk, here, input, "object");
  switch (input.status) {
    case 200:
      return walkDescribeTrafficDistributionGroupOutputAnswer(walk, input);
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

/**
 * Checks values against {@link DeleteTrafficDistributionGroupRequest}.
 *
 * What `deleteTrafficDistributionGroup` takes.
 */
export const deleteTrafficDistributionGroupRequestValidator: Validator<DeleteTrafficDistributionGroupRequest> =
  /* @__PURE__ */ defineValidator(isDeleteTrafficDistributionGroupRequest, walkDeleteTrafficDistributionGroupRequest);

function isDeleteTrafficDistributionGroupRequest(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { path } = input;
  if (!isPlain(input)) return acceptsOwn(input, isDeleteTrafficDistributionGroupRequest);
  return isTrafficDistributionGroupIdPath(path);
}

const deleteTrafficDistributionGroupRequestMembers: readonly string[] = ["path"];

function walkDeleteTrafficDistributionGroupRequest(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, deleteTrafficDistributionGroupRequestMembers);
  if (members === undefined) return undefined;
  walkMember(walk, members, "path", required, walkTrafficDistributionGroupIdPath);
  return members;
}

function isResourceInUseExceptionAnswer(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { headers, body } = input;
  if (!isPlain(input)) return acceptsOwn(input, isResourceInUseExceptionAnswer);
  return isXAmznErrortypeHeaders(headers) && isResourceInUseException(body);
}

const resourceInUseExceptionAnswerMembers: readonly string[] = ["status", "headers", "body"];

function walkResourceInUseExceptionAnswer(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, resourceInUseExceptionAnswerMembers);
  if (members === undefined) return undefined;
  walkMember(walk, members, "headers", required, walkXAmznErrortypeHeaders);
  walkMember(walk, members, "body", required, walkResourceInUseException);
  return members;
}

/**
 * Checks values against {@link DeleteTrafficDistributionGroupResponse}.
 *
 * What `deleteTrafficDistributionGroup` answers; the status decides which form it must have.
 */
export const deleteTrafficDistributionGroupResponseValidator: Validator<DeleteTrafficDistributionGroupResponse> =
  /* @__PURE__ */ defineValidator(isDeleteTrafficDistributionGroupResponse, walkDeleteTrafficDistributionGroupResponse);

function isDeleteTrafficDistributionGroupResponse(input: unknown): boolean {
  if (!isObject(input)) return false;
  switch (input.status) {
    case 200:
      return isEmptyAnswer(input);
    case 400:
      return isInvalidRequestExceptionAnswer(input);
    case 403:
      return isAccessDeniedExceptionAnswer(input);
    case 409:
      return isResourceInUseExceptionAnswer(input);
    case 429:
      return isThrottlingExceptionAnswer(input);
    case 500:
      return isInternalServiceExceptionAnswer(input);
    default:
      return false;
  }
}

function walkDeleteTrafficDistributionGroupResponse(walk: Walk, input: unknown): unknown {
  if (!isObject(input)) return addTypeFinding(walk, here, input, "object");
  switch (input.status) {
    case 200:
      return walkEmptyAnswer(walk, input);
    case 400:
      return walkInvalidRequestExceptionAnswer(walk, input);
    case 403:
      return walkAccessDeniedExceptionAnswer(walk, input);
    case 409:
      return walkResourceInUseExceptionAnswer(walk, input);
    case 429:
      return walkThrottlingExceptionAnswer(walk, input);
    case 500:
      return walkInternalServiceExceptionAnswer(walk, input);
    default:
      return addTagFinding(walk, "status", input.status, [200, 400, 403, 409, 429, 500]);
  }
}

function isMaxResultsAndNextTokenAndInstanceIdQuery(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { maxResults, nextToken, instanceId } = input;
  if (!isPlain(input)) return acceptsOwn(input, isMaxResultsAndNextTokenAndInstanceIdQuery);
  return (
    (maxResults === undefined || isMaxResult10(maxResults)) &&
    (nextToken === undefined || typeof nextToken === "string") &&
    (instanceId === undefined || isACGRInstanceIdOrArn(instanceId))
  );
}

const maxResultsAndNextTokenAndInstanceIdQueryMembers: readonly string[] = ["maxResults", "nextToken", "instanceId"];

function walkMaxResultsAndNextTokenAndInstanceIdQuery(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, maxResultsAndNextTokenAndInstanceIdQueryMembers);
  if (members === undefined) return undefined;
  walkMember(walk, members, "maxResults", optional, walkMaxResult10);
  checkString(walk, "nextToken", members.nextToken, optional);
  walkMember(walk, members, "instanceId", optional, walkACGRInstanceIdOrArn);
  return members;
}

/**
 * Checks values against {@link ListTrafficDistributionGroupsRequest}.
 *
 * What `listTrafficDistributionGroups` takes.
 */
export const listTrafficDistributionGroupsRequestValidator: Validator<ListTrafficDistributionGroupsRequest> =
  /* @__PURE__ */ defineValidator(isListTrafficDistributionGroupsRequest, walkListTrafficDistributionGroupsRequest);

function isListTrafficDistributionGroupsRequest(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { query } = input;
  if (!isPlain(input)) return acceptsOwn(input, isListTrafficDistributionGroupsRequest);
  return query === undefined || isMaxResultsAndNextTokenAndInstanceIdQuery(query);
}

const listTrafficDistributionGroupsRequestMembers: readonly string[] = ["query"];

function walkListTrafficDistributionGroupsRequest(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, listTrafficDistributionGroupsRequestMembers);
  if (members === undefined) return undefined;
  walkMember(walk, members, "query", optional, walkMaxResultsAndNextTokenAndInstanceIdQuery);
  return members;
}

function isListTrafficDistributionGroupsOutputAnswer(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { body } = input;
  if (!isPlain(input)) return acceptsOwn(input, isListTrafficDistributionGroupsOutputAnswer);
  return isListTrafficDistributionGroupsOutput(body);
}

const listTrafficDistributionGroupsOutputAnswerMembers: readonly string[] = ["status", "body"];

function walkListTrafficDistributionGroupsOutputAnswer(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, listTrafficDistributionGroupsOutputAnswerMembers);
  if (members === undefined) return undefined;
  walkMember(walk, members, "body", required, walkListTrafficDistributionGroupsOutput);
  return members;
}

/**
 * Checks values against {@link ListTrafficDistributionGroupsResponse}.
 *
 * What `listTrafficDistributionGroups` answers; the status decides which form it must have.
 */
export const listTrafficDistributionGroupsResponseValidator: Validator<ListTrafficDistributionGroupsResponse> =
  /* @__PURE__ */ defineValidator(isListTrafficDistributionGroupsResponse, walkListTrafficDistributionGroupsResponse);

function isListTrafficDistributionGroupsResponse(input: unknown): boolean {
  if (!isObject(input)) return false;
  switch (input.status) {
    case 200:
      return isListTrafficDistributionGroupsOutputAnswer(input);
    case 400:
      return isInvalidRequestExceptionAnswer(input);
    case 403:
      return isAccessDeniedExceptionAnswer(input);
    case 429:
      return isThrottlingExceptionAnswer(input);
    case 500:
      return isInternalServiceExceptionAnswer(input);
    default:
      return false;
  }
}

function walkListTrafficDistributionGroupsResponse(walk: Walk, input: unknown): unknown {
  if (!isObject(input)) return addTypeFinding(walk, here, input, "object");
  switch (input.status) {
    case 200:
      return walkListTrafficDistributionGroupsOutputAnswer(walk, input);
    case 400:
      return walkInvalidRequestExceptionAnswer(walk, input);
    case 403:
      return walkAccessDeniedExceptionAnswer(walk, input);
    case 429:
      return walkThrottlingExceptionAnswer(walk, input);
    case 500:
      return walkInternalServiceExceptionAnswer(walk, input);
    default:
      return addTagFinding(walk, "status", input.status, [200, 400, 403, 429, 500]);
  }
}
