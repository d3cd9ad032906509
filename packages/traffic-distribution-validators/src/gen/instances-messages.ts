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
  CreateInstanceRequest,
  CreateInstanceResponse,
  DescribeInstanceRequest,
  DescribeInstanceResponse,
  ListInstancesRequest,
  ListInstancesResponse,
} from "@trunkline/traffic-distribution-models";
import {
  isCreateInstanceInput,
  isCreateInstanceOutput,
  isDescribeInstanceOutput,
  isListInstancesOutput,
  walkCreateInstanceInput,
  walkCreateInstanceOutput,
  walkDescribeInstanceOutput,
  walkListInstancesOutput,
} from "./instances.ts";
import { isInstanceId, isMaxResult10, walkInstanceId, walkMaxResult10 } from "./shared.ts";
import {
  isInternalServiceExceptionAnswer,
  isInvalidRequestExceptionAnswer,
  isResourceNotFoundExceptionAnswer,
  isServiceQuotaExceededExceptionAnswer,
  isThrottlingExceptionAnswer,
  walkInternalServiceExceptionAnswer,
  walkInvalidRequestExceptionAnswer,
  walkResourceNotFoundExceptionAnswer,
  walkServiceQuotaExceededExceptionAnswer,
  walkThrottlingExceptionAnswer,
} from "./shared-messages.ts";

/**
 * Checks values against {@link CreateInstanceRequest}.
 *
 * What `createInstance` takes.
 */
export const createInstanceRequestValidator: Validator<CreateInstanceRequest> = /* @__PURE__ */ defineValidator(
  isCreateInstanceRequest,
  walkCreateInstanceRequest,
);

function isCreateInstanceRequest(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { body } = input;
  if (!isPlain(input)) return acceptsOwn(input, isCreateInstanceRequest);
  return isCreateInstanceInput(body);
}

const createInstanceRequestMembers: readonly string[] = ["body"];

function walkCreateInstanceRequest(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, createInstanceRequestMembers);
  if (members === undefined) return undefined;
  walkMember(walk, members, "body", required, walkCreateInstanceInput);
  return members;
}

function isCreateInstanceOutputAnswer(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { body } = input;
  if (!isPlain(input)) return acceptsOwn(input, isCreateInstanceOutputAnswer);
  return isCreateInstanceOutput(body);
}

const createInstanceOutputAnswerMembers: readonly string[] = ["status", "body"];

function walkCreateInstanceOutputAnswer(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, createInstanceOutputAnswerMembers);
  if (members === undefined) return undefined;
  walkMember(walk, members, "body", required, walkCreateInstanceOutput);
  return members;
}

/**
 * Checks values against {@link CreateInstanceResponse}.
 *
 * What `createInstance` answers; the status decides which form it must have.
 */
export const createInstanceResponseValidator: Validator<CreateInstanceResponse> = /* @__PURE__ */ defineValidator(
  isCreateInstanceResponse,
  walkCreateInstanceResponse,
);

function isCreateInstanceResponse(input: unknown): boolean {
  if (!isObject(input)) return false;
  switch (input.status) {
    case 200:
      return isCreateInstanceOutputAnswer(input);
    case 400:
      return isInvalidRequestExceptionAnswer(input);
    case 402:
      return isServiceQuotaExceededExceptionAnswer(input);
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

function walkCreateInstanceResponse(walk: Walk, input: unknown): unknown {
  if (!isObject(input)) return addTypeFinding(walk, here, input, "object");
  switch (input.status) {
    case 200:
      return walkCreateInstanceOutputAnswer(walk, input);
    case 400:
      return walkInvalidRequestExceptionAnswer(walk, input);
    case 402:
      return walkServiceQuotaExceededExceptionAnswer(walk, input);
    case 404:
      return walkResourceNotFoundExceptionAnswer(walk, input);
    case 429:
      return walkThrottlingExceptionAnswer(walk, input);
    case 500:
      return walkInternalServiceExceptionAnswer(walk, input);
    default:
      return addTagFinding(walk, "status", input.status, [200, 400, 402, 404, 429, 500]);
  }
}

function isNextTokenAndMaxResultsQuery(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { nextToken, maxResults } = input;
  if (!isPlain(input)) return acceptsOwn(input, isNextTokenAndMaxResultsQuery);
  return (
    (nextToken === undefined || typeof nextToken === "string") &&
    (maxResults === undefined || isMaxResult10(maxResults))
  );
}

const nextTokenAndMaxResultsQueryMembers: readonly string[] = ["nextToken", "maxResults"];

function walkNextTokenAndMaxResultsQuery(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, nextTokenAndMaxResultsQueryMembers);
  if (members === undefined) return undefined;
  checkString(walk, "nextToken", members.nextToken, optional);
  walkMember(walk, members, "maxResults", optional, walkMaxResult10);
  return members;
}

/**
 * Checks values against {@link ListInstancesRequest}.
 *
 * What `listInstances` takes.
 */
export const listInstancesRequestValidator: Validator<ListInstancesRequest> = /* @__PURE__ */ defineValidator(
  isListInstancesRequest,
  walkListInstancesRequest,
);

function isListInstancesRequest(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { query } = input;
  if (!isPlain(input)) return acceptsOwn(input, isListInstancesRequest);
  return query === undefined || isNextTokenAndMaxResultsQuery(query);
}

const listInstancesRequestMembers: readonly string[] = ["query"];

function walkListInstancesRequest(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, listInstancesRequestMembers);
  if (members === undefined) return undefined;
  walkMember(walk, members, "query", optional, walkNextTokenAndMaxResultsQuery);
  return members;
}

function isListInstancesOutputAnswer(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { body } = input;
  if (!isPlain(input)) return acceptsOwn(input, isListInstancesOutputAnswer);
  return isListInstancesOutput(body);
}

const listInstancesOutputAnswerMembers: readonly string[] = ["status", "body"];

function walkListInstancesOutputAnswer(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, listInstancesOutputAnswerMembers);
  if (members === undefined) return undefined;
  walkMember(walk, members, "body", required, walkListInstancesOutput);
  return members;
}

/**
 * Checks values against {@link ListInstancesResponse}.
 *
 * What `listInstances` answers; the status decides which form it must have.
 */
export const listInstancesResponseValidator: Validator<ListInstancesResponse> = /* @__PURE__ */ defineValidator(
  isListInstancesResponse,
  walkListInstancesResponse,
);

function isListInstancesResponse(input: unknown): boolean {
  if (!isObject(input)) return false;
  switch (input.status) {
    case 200:
      return isListInstancesOutputAnswer(input);
    case 400:
      return isInvalidRequestExceptionAnswer(input);
    case 500:
      return isInternalServiceExceptionAnswer(input);
    default:
      return false;
  }
}

function walkListInstancesResponse(walk: Walk, input: unknown): unknown {
  if (!isObject(input)) return addTypeFinding(walk, here, input, "object");
  switch (input.status) {
    case 200:
      return walkListInstancesOutputAnswer(walk, input);
    case 400:
      return walkInvalidRequestExceptionAnswer(walk, input);
    case 500:
      return walkInternalServiceExceptionAnswer(walk, input);
    default:
      return addTagFinding(walk, "status", input.status, [200, 400, 500]);
  }
}

function isInstanceIdPath(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { InstanceId } = input;
  if (!isPlain(input)) return acceptsOwn(input, isInstanceIdPath);
  return isInstanceId(InstanceId);
}

const instanceIdPathMembers: readonly string[] = ["InstanceId"];

function walkInstanceIdPath(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, instanceIdPathMembers);
  if (members === undefined) return undefined;
  walkMember(walk, members, "InstanceId", required, walkInstanceId);
  return members;
}

/**
 * Checks values against {@link DescribeInstanceRequest}.
 *
 * What `describeInstance` takes.
 */
export const describeInstanceRequestValidator: Validator<DescribeInstanceRequest> = /* @__PURE__ */ defineValidator(
  isDescribeInstanceRequest,
  walkDescribeInstanceRequest,
);

function isDescribeInstanceRequest(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { path } = input;
  if (!isPlain(input)) return acceptsOwn(input, isDescribeInstanceRequest);
  return isInstanceIdPath(path);
}

const describeInstanceRequestMembers: readonly string[] = ["path"];

function walkDescribeInstanceRequest(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, describeInstanceRequestMembers);
  if (members === undefined) return undefined;
  walkMember(walk, members, "path", required, walkInstanceIdPath);
  return members;
}

function isDescribeInstanceOutputAnswer(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { body } = input;
  if (!isPlain(input)) return acceptsOwn(input, isDescribeInstanceOutputAnswer);
  return isDescribeInstanceOutput(body);
}

const describeInstanceOutputAnswerMembers: readonly string[] = ["status", "body"];

function walkDescribeInstanceOutputAnswer(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, describeInstanceOutputAnswerMembers);
  if (members === undefined) return undefined;
  walkMember(walk, members, "body", required, walkDescribeInstanceOutput);
  return members;
}

/**
 * Checks values against {@link DescribeInstanceResponse}.
 *
 * What `describeInstance` answers; the status decides which form it must have.
 */
export const describeInstanceResponseValidator: Validator<DescribeInstanceResponse> = /* @__PURE__ */ defineValidator(
  isDescribeInstanceResponse,
  walkDescribeInstanceResponse,
);

function isDescribeInstanceResponse(input: unknown): boolean {
  if (!isObject(input)) return false;
  switch (input.status) {
    case 200:
      return isDescribeInstanceOutputAnswer(input);
    case 400:
      return isInvalidRequestExceptionAnswer(input);
    case 404:
      return isResourceNotFoundExceptionAnswer(input);
    case 500:
      return isInternalServiceExceptionAnswer(input);
    default:
      return false;
  }
}

function walkDescribeInstanceResponse(walk: Walk, input: unknown): unknown {
  if (!isObject(input)) return addTypeFinding(walk, here, input, "object");
  switch (input.status) {
    case 200:
      return walkDescribeInstanceOutputAnswer(walk, input);
    case 400:
      return walkInvalidRequestExceptionAnswer(walk, input);
    case 404:
      return walkResourceNotFoundExceptionAnswer(walk, input);
    case 500:
      return walkInternalServiceExceptionAnswer(walk, input);
    default:
      return addTagFinding(walk, "status", input.status, [200, 400, 404, 500]);
  }
}
