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
  GetTrafficDistributionRequest,
  GetTrafficDistributionResponse,
  UpdateTrafficDistributionRequest,
  UpdateTrafficDistributionResponse,
} from "@trunkline/traffic-distribution-models";
import { isTrafficDistributionGroupIdOrArn } from "./shared.ts";
import {
  isAccessDeniedExceptionAnswer,
  isEmptyAnswer,
  isInternalServiceExceptionAnswer,
  isInvalidRequestExceptionReceivedAnswer,
  isResourceConflictExceptionAnswer,
  isResourceNotFoundExceptionAnswer,
  isThrottlingExceptionAnswer,
} from "./shared-messages.ts";
import { isGetTrafficDistributionOutput, isUpdateTrafficDistributionInput } from "./traffic-distributions.ts";

function isIdPath(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { Id } = input;
  if (!isPlain(input)) return checkCopy(isIdPath, input, walk);
  walk?.modes?.tidy(walk, input, ["Id"]);
  return isTrafficDistributionGroupIdOrArn(Id, inside(walk, "/Id"));
}

/**
 * Checks values against {@link GetTrafficDistributionRequest}.
 *
 * What `getTrafficDistribution` takes.
 */
export const getTrafficDistributionRequestValidator: Validator<GetTrafficDistributionRequest> =
  /* @__PURE__ */ defineValidator(isGetTrafficDistributionRequest);

function isGetTrafficDistributionRequest(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { path } = input;
  if (!isPlain(input)) return checkCopy(isGetTrafficDistributionRequest, input, walk);
  walk?.modes?.tidy(walk, input, ["path"]);
  return isIdPath(path, inside(walk, "/path"));
}

function isGetTrafficDistributionOutputAnswer(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { body } = input;
  if (!isPlain(input)) return checkCopy(isGetTrafficDistributionOutputAnswer, input, walk);
  walk?.modes?.tidy(walk, input, ["status", "body"]);
  return isGetTrafficDistributionOutput(body, inside(walk, "/body"));
}

/**
 * Checks values against {@link GetTrafficDistributionResponse}.
 *
 * What `getTrafficDistribution` answers; the status decides which form it must have.
 */
export const getTrafficDistributionResponseValidator: Validator<GetTrafficDistributionResponse> =
  /* @__PURE__ */ defineValidator(isGetTrafficDistributionResponse);

function isGetTrafficDistributionResponse(input: unknown, walk?: Walk): boolean {
  if (!isObject(input)) return mistyped(walk, "", input, "object");
  switch (input.status) {
    case 200:
      return isGetTrafficDistributionOutputAnswer(input, walk);
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
 * Checks values against {@link UpdateTrafficDistributionRequest}.
 *
 * What `updateTrafficDistribution` takes.
 */
export const updateTrafficDistributionRequestValidator: Validator<UpdateTrafficDistributionRequest> =
  /* @__PURE__ */ defineValidator(isUpdateTrafficDistributionRequest);

function isUpdateTrafficDistributionRequest(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { path, body } = input;
  if (!isPlain(input)) return checkCopy(isUpdateTrafficDistributionRequest, input, walk);
  walk?.modes?.tidy(walk, input, ["path", "body"]);
  return (
    isIdPath(path, inside(walk, "/path")) &&
    (body === undefined || isUpdateTrafficDistributionInput(body, inside(walk, "/body")))
  );
}

/**
 * Checks values against {@link UpdateTrafficDistributionResponse}.
 *
 * What `updateTrafficDistribution` answers; the status decides which form it must have.
 */
export const updateTrafficDistributionResponseValidator: Validator<UpdateTrafficDistributionResponse> =
  /* @__PURE__ */ defineValidator(isUpdateTrafficDistributionResponse);

function isUpdateTrafficDistributionResponse(input: unknown, walk?: Walk): boolean {
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
