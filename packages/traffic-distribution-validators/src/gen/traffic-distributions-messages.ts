// Generated from specs/traffic-distribution/gen/openapi.2017-08-08.json. Do not edit.
// To change this file, edit the TypeSpec in specs/traffic-distribution and run `npm run generate`.

import {
  acceptsOwn,
  addTagFinding,
  addTypeFinding,
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
  GetTrafficDistributionRequest,
  GetTrafficDistributionResponse,
  UpdateTrafficDistributionRequest,
  UpdateTrafficDistributionResponse,
} from "@trunkline/traffic-distribution-models";
import { isTrafficDistributionGroupIdOrArn, walkTrafficDistributionGroupIdOrArn } from "./shared.ts";
import {
  isAccessDeniedExceptionAnswer,
  isEmptyAnswer,
  isInternalServiceExceptionAnswer,
  isInvalidRequestExceptionAnswer,
  isResourceConflictExceptionAnswer,
  isResourceNotFoundExceptionAnswer,
  isThrottlingExceptionAnswer,
  walkAccessDeniedExceptionAnswer,
  walkEmptyAnswer,
  walkInternalServiceExceptionAnswer,
  walkInvalidRequestExceptionAnswer,
  walkResourceConflictExceptionAnswer,
  walkResourceNotFoundExceptionAnswer,
  walkThrottlingExceptionAnswer,
} from "./shared-messages.ts";
import {
  isGetTrafficDistributionOutput,
  isUpdateTrafficDistributionInput,
  walkGetTrafficDistributionOutput,
  walkUpdateTrafficDistributionInput,
} from "./traffic-distributions.ts";

function isIdPath(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { Id } = input;
  if (!isPlain(input)) return acceptsOwn(input, isIdPath);
  return isTrafficDistributionGroupIdOrArn(Id);
}

const idPathMembers: readonly string[] = ["Id"];

function walkIdPath(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, idPathMembers);
  if (members === undefined) return undefined;
  walkMember(walk, members, "Id", required, walkTrafficDistributionGroupIdOrArn);
  return members;
}

/**
 * Checks values against {@link GetTrafficDistributionRequest}.
 *
 * What `getTrafficDistribution` takes.
 */
export const getTrafficDistributionRequestValidator: Validator<GetTrafficDistributionRequest> =
  /* @__PURE__ */ defineValidator(isGetTrafficDistributionRequest, walkGetTrafficDistributionRequest);

function isGetTrafficDistributionRequest(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { path } = input;
  if (!isPlain(input)) return acceptsOwn(input, isGetTrafficDistributionRequest);
  return isIdPath(path);
}

const getTrafficDistributionRequestMembers: readonly string[] = ["path"];

function walkGetTrafficDistributionRequest(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, getTrafficDistributionRequestMembers);
  if (members === undefined) return undefined;
  walkMember(walk, members, "path", required, walkIdPath);
  return members;
}

function isGetTrafficDistributionOutputAnswer(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { body } = input;
  if (!isPlain(input)) return acceptsOwn(input, isGetTrafficDistributionOutputAnswer);
  return isGetTrafficDistributionOutput(body);
}

const getTrafficDistributionOutputAnswerMembers: readonly string[] = ["status", "body"];

function walkGetTrafficDistributionOutputAnswer(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, getTrafficDistributionOutputAnswerMembers);
  if (members === undefined) return undefined;
  walkMember(walk, members, "body", required, walkGetTrafficDistributionOutput);
  return members;
}

/**
 * Checks values against {@link GetTrafficDistributionResponse}.
 *
 * What `getTrafficDistribution` answers; the status decides which form it must have.
 */
export const getTrafficDistributionResponseValidator: Validator<GetTrafficDistributionResponse> =
  /* @__PURE__ */ defineValidator(isGetTrafficDistributionResponse, walkGetTrafficDistributionResponse);

function isGetTrafficDistributionResponse(input: unknown): boolean {
  if (!isObject(input)) return false;
  switch (input.status) {
    case 200:
      return isGetTrafficDistributionOutputAnswer(input);
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

function walkGetTrafficDistributionResponse(walk: Walk, input: unknown): unknown {
  if (!isObject(input)) return addTypeFinding(walk, here, input, "object");
  switch (input.status) {
    case 200:
      return walkGetTrafficDistributionOutputAnswer(walk, input);
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
 * Checks values against {@link UpdateTrafficDistributionRequest}.
 *
 * What `updateTrafficDistribution` takes.
 */
export const updateTrafficDistributionRequestValidator: Validator<UpdateTrafficDistributionRequest> =
  /* @__PURE__ */ defineValidator(isUpdateTrafficDistributionRequest, walkUpdateTrafficDistributionRequest);

function isUpdateTrafficDistributionRequest(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { path, body } = input;
  if (!isPlain(input)) return acceptsOwn(input, isUpdateTrafficDistributionRequest);
  return isIdPath(path) && (body === undefined || isUpdateTrafficDistributionInput(body));
}

const updateTrafficDistributionRequestMembers: readonly string[] = ["path", "body"];

function walkUpdateTrafficDistributionRequest(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, updateTrafficDistributionRequestMembers);
  if (members === undefined) return undefined;
  walkMember(walk, members, "path", required, walkIdPath);
  walkMember(walk, members, "body", optional, walkUpdateTrafficDistributionInput);
  return members;
}

/**
 * Checks values against {@link UpdateTrafficDistributionResponse}.
 *
 * What `updateTrafficDistribution` answers; the status decides which form it must have.
 */
export const updateTrafficDistributionResponseValidator: Validator<UpdateTrafficDistributionResponse> =
  /* @__PURE__ */ defineValidator(isUpdateTrafficDistributionResponse, walkUpdateTrafficDistributionResponse);

function isUpdateTrafficDistributionResponse(input: unknown): boolean {
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

function walkUpdateTrafficDistributionResponse(walk: Walk, input: unknown): unknown {
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
