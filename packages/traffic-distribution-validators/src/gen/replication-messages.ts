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
  required,
  type Validator,
  type Walk,
  walkMember,
  walkObject,
} from "@trunkline/api-kit/validation";
import type { ReplicateInstanceRequest, ReplicateInstanceResponse } from "@trunkline/traffic-distribution-models";
import {
  isReplicateInstanceInput,
  isReplicateInstanceOutput,
  walkReplicateInstanceInput,
  walkReplicateInstanceOutput,
} from "./replication.ts";
import { isACGRInstanceIdOrArn, walkACGRInstanceIdOrArn } from "./shared.ts";
import {
  isAccessDeniedExceptionAnswer,
  isInternalServiceExceptionAnswer,
  isInvalidRequestExceptionAnswer,
  isResourceConflictExceptionOrResourceNotReadyExceptionAnswer,
  isResourceNotFoundExceptionAnswer,
  isServiceQuotaExceededExceptionAnswer,
  isThrottlingExceptionAnswer,
  walkAccessDeniedExceptionAnswer,
  walkInternalServiceExceptionAnswer,
  walkInvalidRequestExceptionAnswer,
  walkResourceConflictExceptionOrResourceNotReadyExceptionAnswer,
  walkResourceNotFoundExceptionAnswer,
  walkServiceQuotaExceededExceptionAnswer,
  walkThrottlingExceptionAnswer,
} from "./shared-messages.ts";

function isReplicateInstancePath(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { InstanceId } = input;
  if (!isPlain(input)) return acceptsOwn(input, isReplicateInstancePath);
  return isACGRInstanceIdOrArn(InstanceId);
}

const replicateInstancePathMembers: readonly string[] = ["InstanceId"];

function walkReplicateInstancePath(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, replicateInstancePathMembers);
  if (members === undefined) return undefined;
  walkMember(walk, members, "InstanceId", required, walkACGRInstanceIdOrArn);
  return members;
}

/**
 * Checks values against {@link ReplicateInstanceRequest}.
 *
 * What `replicateInstance` takes.
 */
export const replicateInstanceRequestValidator: Validator<ReplicateInstanceRequest> = /* @__PURE__ */ defineValidator(
  isReplicateInstanceRequest,
  walkReplicateInstanceRequest,
);

function isReplicateInstanceRequest(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { path, body } = input;
  if (!isPlain(input)) return acceptsOwn(input, isReplicateInstanceRequest);
  return isReplicateInstancePath(path) && isReplicateInstanceInput(body);
}

const replicateInstanceRequestMembers: readonly string[] = ["path", "body"];

function walkReplicateInstanceRequest(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, replicateInstanceRequestMembers);
  if (members === undefined) return undefined;
  walkMember(walk, members, "path", required, walkReplicateInstancePath);
  walkMember(walk, members, "body", required, walkReplicateInstanceInput);
  return members;
}

function isReplicateInstanceOutputAnswer(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { body } = input;
  if (!isPlain(input)) return acceptsOwn(input, isReplicateInstanceOutputAnswer);
  return isReplicateInstanceOutput(body);
}

const replicateInstanceOutputAnswerMembers: readonly string[] = ["status", "body"];

function walkReplicateInstanceOutputAnswer(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, replicateInstanceOutputAnswerMembers);
  if (members === undefined) return undefined;
  walkMember(walk, members, "body", required, walkReplicateInstanceOutput);
  return members;
}

/**
 * Checks values against {@link ReplicateInstanceResponse}.
 *
 * What `replicateInstance` answers; the status decides which form it must have.
 */
export const replicateInstanceResponseValidator: Validator<ReplicateInstanceResponse> = /* @__PURE__ */ defineValidator(
  isReplicateInstanceResponse,
  walkReplicateInstanceResponse,
);

function isReplicateInstanceResponse(input: unknown): boolean {
  if (!isObject(input)) return false;
  switch (input.status) {
    case 200:
      return isReplicateInstanceOutputAnswer(input);
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

function walkReplicateInstanceResponse(walk: Walk, input: unknown): unknown {
  if (!isObject(input)) return addTypeFinding(walk, here, input, "object");
  switch (input.status) {
    case 200:
      return walkReplicateInstanceOutputAnswer(walk, input);
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
