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
  CreateInstanceRequest,
  CreateInstanceResponse,
  DescribeInstanceRequest,
  DescribeInstanceResponse,
  ListInstancesRequest,
  ListInstancesResponse,
} from "@trunkline/traffic-distribution-models";
import { isCreateInstanceInput, isCreateInstanceOutput } from "./instances.ts";
import { isDescribeInstanceOutputReceived, isListInstancesOutputReceived } from "./instances-received.ts";
import { isInstanceId, isMaxResult10 } from "./shared.ts";
import {
  isInternalServiceExceptionAnswer,
  isInvalidRequestExceptionReceivedAnswer,
  isResourceNotFoundExceptionAnswer,
  isServiceQuotaExceededExceptionReceivedAnswer,
  isThrottlingExceptionAnswer,
} from "./shared-messages.ts";

/**
 * Checks values against {@link CreateInstanceRequest}.
 *
 * What `createInstance` takes.
 */
export const createInstanceRequestValidator: Validator<CreateInstanceRequest> = /* @__PURE__ */ defineValidator(
  isCreateInstanceRequest,
);

function isCreateInstanceRequest(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { body } = input;
  if (!isPlain(input)) return checkCopy(isCreateInstanceRequest, input, walk);
  walk?.modes?.tidy(walk, input, ["body"]);
  return isCreateInstanceInput(body, inside(walk, "/body"));
}

function isCreateInstanceOutputAnswer(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { body } = input;
  if (!isPlain(input)) return checkCopy(isCreateInstanceOutputAnswer, input, walk);
  walk?.modes?.tidy(walk, input, ["status", "body"]);
  return isCreateInstanceOutput(body, inside(walk, "/body"));
}

/**
 * Checks values against {@link CreateInstanceResponse}.
 *
 * What `createInstance` answers; the status decides which form it must have.
 */
export const createInstanceResponseValidator: Validator<CreateInstanceResponse> = /* @__PURE__ */ defineValidator(
  isCreateInstanceResponse,
);

function isCreateInstanceResponse(input: unknown, walk?: Walk): boolean {
  if (!isObject(input)) return mistyped(walk, "", input, "object");
  switch (input.status) {
    case 200:
      return isCreateInstanceOutputAnswer(input, walk);
    case 400:
      return isInvalidRequestExceptionReceivedAnswer(input, walk);
    case 402:
      return isServiceQuotaExceededExceptionReceivedAnswer(input, walk);
    case 404:
      return isResourceNotFoundExceptionAnswer(input, walk);
    case 429:
      return isThrottlingExceptionAnswer(input, walk);
    case 500:
      return isInternalServiceExceptionAnswer(input, walk);
    default:
      return notAmong(walk, "/status", input.status, "discriminator", [200, 400, 402, 404, 429, 500]);
  }
}

function isNextTokenAndMaxResultsQuery(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { nextToken, maxResults } = input;
  if (!isPlain(input)) return checkCopy(isNextTokenAndMaxResultsQuery, input, walk);
  walk?.modes?.tidy(walk, input, ["nextToken", "maxResults"]);
  return (
    (nextToken === undefined || typeof nextToken === "string" || mistyped(walk, "/nextToken", nextToken, "string")) &&
    (maxResults === undefined || isMaxResult10(maxResults, inside(walk, "/maxResults")))
  );
}

/**
 * Checks values against {@link ListInstancesRequest}.
 *
 * What `listInstances` takes.
 */
export const listInstancesRequestValidator: Validator<ListInstancesRequest> = /* @__PURE__ */ defineValidator(
  isListInstancesRequest,
);

function isListInstancesRequest(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { query } = input;
  if (!isPlain(input)) return checkCopy(isListInstancesRequest, input, walk);
  walk?.modes?.tidy(walk, input, ["query"]);
  return query === undefined || isNextTokenAndMaxResultsQuery(query, inside(walk, "/query"));
}

function isListInstancesOutputReceivedAnswer(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { body } = input;
  if (!isPlain(input)) return checkCopy(isListInstancesOutputReceivedAnswer, input, walk);
  walk?.modes?.tidy(walk, input, ["status", "body"]);
  return isListInstancesOutputReceived(body, inside(walk, "/body"));
}

/**
 * Checks values against {@link ListInstancesResponse}.
 *
 * What `listInstances` answers; the status decides which form it must have.
 */
export const listInstancesResponseValidator: Validator<ListInstancesResponse> = /* @__PURE__ */ defineValidator(
  isListInstancesResponse,
);

function isListInstancesResponse(input: unknown, walk?: Walk): boolean {
  if (!isObject(input)) return mistyped(walk, "", input, "object");
  switch (input.status) {
    case 200:
      return isListInstancesOutputReceivedAnswer(input, walk);
    case 400:
      return isInvalidRequestExceptionReceivedAnswer(input, walk);
    case 500:
      return isInternalServiceExceptionAnswer(input, walk);
    default:
      return notAmong(walk, "/status", input.status, "discriminator", [200, 400, 500]);
  }
}

function isInstanceIdPath(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { InstanceId } = input;
  if (!isPlain(input)) return checkCopy(isInstanceIdPath, input, walk);
  walk?.modes?.tidy(walk, input, ["InstanceId"]);
  return isInstanceId(InstanceId, inside(walk, "/InstanceId"));
}

/**
 * Checks values against {@link DescribeInstanceRequest}.
 *
 * What `describeInstance` takes.
 */
export const describeInstanceRequestValidator: Validator<DescribeInstanceRequest> = /* @__PURE__ */ defineValidator(
  isDescribeInstanceRequest,
);

function isDescribeInstanceRequest(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { path } = input;
  if (!isPlain(input)) return checkCopy(isDescribeInstanceRequest, input, walk);
  walk?.modes?.tidy(walk, input, ["path"]);
  return isInstanceIdPath(path, inside(walk, "/path"));
}

function isDescribeInstanceOutputReceivedAnswer(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { body } = input;
  if (!isPlain(input)) return checkCopy(isDescribeInstanceOutputReceivedAnswer, input, walk);
  walk?.modes?.tidy(walk, input, ["status", "body"]);
  return isDescribeInstanceOutputReceived(body, inside(walk, "/body"));
}

/**
 * Checks values against {@link DescribeInstanceResponse}.
 *
 * What `describeInstance` answers; the status decides which form it must have.
 */
export const describeInstanceResponseValidator: Validator<DescribeInstanceResponse> = /* @__PURE__ */ defineValidator(
  isDescribeInstanceResponse,
);

function isDescribeInstanceResponse(input: unknown, walk?: Walk): boolean {
  if (!isObject(input)) return mistyped(walk, "", input, "object");
  switch (input.status) {
    case 200:
      return isDescribeInstanceOutputReceivedAnswer(input, walk);
    case 400:
      return isInvalidRequestExceptionReceivedAnswer(input, walk);
    case 404:
      return isResourceNotFoundExceptionAnswer(input, walk);
    case 500:
      return isInternalServiceExceptionAnswer(input, walk);
    default:
      return notAmong(walk, "/status", input.status, "discriminator", [200, 400, 404, 500]);
  }
}
