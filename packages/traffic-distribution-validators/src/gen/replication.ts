// Generated from specs/traffic-distribution/gen/openapi.2017-08-08.json. Do not edit.
// To change this file, edit the TypeSpec in specs/traffic-distribution and run `npm run generate`.

import {
  acceptsOwn,
  checkString,
  defineValidator,
  isObject,
  isPlain,
  optional,
  required,
  secretly,
  type Validator,
  type Walk,
  walkMember,
  walkObject,
} from "@trunkline/api-kit/validation";
import type { ReplicateInstanceInput, ReplicateInstanceOutput } from "@trunkline/traffic-distribution-models";
import {
  isAwsRegion,
  isClientToken,
  isDirectoryAlias,
  isInstanceId,
  walkAwsRegion,
  walkClientToken,
  walkDirectoryAlias,
  walkInstanceId,
} from "./shared.ts";

/**
 * Checks values against {@link ReplicateInstanceInput}.
 *
 * The replica to be made.
 */
export const replicateInstanceInputValidator: Validator<ReplicateInstanceInput> = /* @__PURE__ */ defineValidator(
  isReplicateInstanceInput,
  walkReplicateInstanceInput,
);

export function isReplicateInstanceInput(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { ReplicaRegion, ClientToken, ReplicaAlias } = input;
  if (!isPlain(input)) return acceptsOwn(input, isReplicateInstanceInput);
  return (
    isAwsRegion(ReplicaRegion) &&
    (ClientToken === undefined || isClientToken(ClientToken)) &&
    (ReplicaAlias === undefined || isDirectoryAlias(ReplicaAlias))
  );
}

const replicateInstanceInputMembers: readonly string[] = ["ReplicaRegion", "ClientToken", "ReplicaAlias"];

export function walkReplicateInstanceInput(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, replicateInstanceInputMembers);
  if (members === undefined) return undefined;
  walkMember(walk, members, "ReplicaRegion", required, walkAwsRegion);
  walkMember(walk, members, "ClientToken", optional, walkClientToken);
  walkMember(secretly(walk), members, "ReplicaAlias", optional, walkDirectoryAlias);
  return members;
}

/**
 * Checks values against {@link ReplicateInstanceOutput}.
 *
 * The replica that is being made.
 */
export const replicateInstanceOutputValidator: Validator<ReplicateInstanceOutput> = /* @__PURE__ */ defineValidator(
  isReplicateInstanceOutput,
  walkReplicateInstanceOutput,
);

export function isReplicateInstanceOutput(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { Id, Arn } = input;
  if (!isPlain(input)) return acceptsOwn(input, isReplicateInstanceOutput);
  return (Id === undefined || isInstanceId(Id)) && (Arn === undefined || typeof Arn === "string");
}

const replicateInstanceOutputMembers: readonly string[] = ["Id", "Arn"];

export function walkReplicateInstanceOutput(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, replicateInstanceOutputMembers);
  if (members === undefined) return undefined;
  walkMember(walk, members, "Id", optional, walkInstanceId);
  checkString(walk, "Arn", members.Arn, optional);
  return members;
}
