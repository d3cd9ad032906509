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
import type { ReplicateInstanceRequest, ReplicateInstanceResponse } from "@trunkline/traffic-distribution-models";
import { isReplicateInstanceInput, isReplicateInstanceOutput } from "./replication.ts";
import { isACGRInstanceIdOrArn } from "./shared.ts";
import {
  isAccessDeniedExceptionAnswer,
  isInternalServiceExceptionAnswer,
  isInvalidRequestExceptionReceivedAnswer,
  isResourceConflictExceptionOrResourceNotReadyExceptionAnswer,
  isResourceNotFoundExceptionAnswer,
  isServiceQuotaExceededExceptionReceivedAnswer,
  isThrottlingExceptionAnswer,
} from "./shared-messages.ts";

function isReplicateInstancePath(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { InstanceId } = input;
  if (!isPlain(input)) return checkCopy(isReplicateInstancePath, input, walk);
  walk?.modes?.tidy(walk, input, ["InstanceId"]);
  return isACGRInstanceIdOrArn(InstanceId, inside(walk, "/InstanceId"));
}

/**
 * Checks values against {@link ReplicateInstanceRequest}.
 *
 * What `replicateInstance` takes.
 */
export const replicateInstanceRequestValidator: Validator<ReplicateInstanceRequest> = /* @__PURE__ */ defineValidator(
  isReplicateInstanceRequest,
);

function isReplicateInstanceRequest(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { path, body } = input;
  if (!isPlain(input)) return checkCopy(isReplicateInstanceRequest, input, walk);
  walk?.modes?.tidy(walk, input, ["path", "body"]);
  return isReplicateInstancePath(path, inside(walk, "/path")) && isReplicateInstanceInput(body, inside(walk, "/body"));
}

function isReplicateInstanceOutputAnswer(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { body } = input;
  if (!isPlain(input)) return checkCopy(isReplicateInstanceOutputAnswer, input, walk);
  walk?.modes?.tidy(walk, input, ["status", "body"]);
  return isReplicateInstanceOutput(body, inside(walk, "/body"));
}

/**
 * Checks values against {@link ReplicateInstanceResponse}.
 *
 * What `replicateInstance` answers; the status decides which form it must have.
 */
export const replicateInstanceResponseValidator: Validator<ReplicateInstanceResponse> = /* @__PURE__ */ defineValidator(
  isReplicateInstanceResponse,
);

function isReplicateInstanceResponse(input: unknown, walk?: Walk): boolean {
  if (!isObject(input)) return mistyped(walk, "", input, "object");
  switch (input.status) {
    case 200:
      return isReplicateInstanceOutputAnswer(input, walk);
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
