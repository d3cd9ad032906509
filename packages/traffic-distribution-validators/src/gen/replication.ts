// Generated from specs/traffic-distribution/gen/openapi.2017-08-08.json. Do not edit.
// To change this file, edit the TypeSpec in specs/traffic-distribution and run `npm run generate`.

import {
  checkCopy,
  defineValidator,
  inside,
  isObjectLike,
  isPlain,
  mistyped,
  secretly,
  type Validator,
  type Walk,
} from "@trunkline/validator-kit";
import type { ReplicateInstanceInput, ReplicateInstanceOutput } from "@trunkline/traffic-distribution-models";
import { isAwsRegion, isClientToken, isDirectoryAlias, isInstanceId } from "./shared.ts";

/**
 * Checks values against {@link ReplicateInstanceInput}.
 *
 * The replica to be made.
 */
export const replicateInstanceInputValidator: Validator<ReplicateInstanceInput> = /* @__PURE__ */ defineValidator(
  isReplicateInstanceInput,
);

export function isReplicateInstanceInput(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { ReplicaRegion, ClientToken, ReplicaAlias } = input;
  if (!isPlain(input)) return checkCopy(isReplicateInstanceInput, input, walk);
  walk?.modes?.tidy(walk, input, ["ReplicaRegion", "ClientToken", "ReplicaAlias"]);
  return (
    isAwsRegion(ReplicaRegion, inside(walk, "/ReplicaRegion")) &&
    (ClientToken === undefined || isClientToken(ClientToken, inside(walk, "/ClientToken"))) &&
    (ReplicaAlias === undefined || isDirectoryAlias(ReplicaAlias, secretly(inside(walk, "/ReplicaAlias"))))
  );
}

/**
 * Checks values against {@link ReplicateInstanceOutput}.
 *
 * The replica that is being made.
 */
export const replicateInstanceOutputValidator: Validator<ReplicateInstanceOutput> = /* @__PURE__ */ defineValidator(
  isReplicateInstanceOutput,
);

export function isReplicateInstanceOutput(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { Id, Arn } = input;
  if (!isPlain(input)) return checkCopy(isReplicateInstanceOutput, input, walk);
  walk?.modes?.tidy(walk, input, ["Id", "Arn"]);
  return (
    (Id === undefined || isInstanceId(Id, inside(walk, "/Id"))) &&
    (Arn === undefined || typeof Arn === "string" || mistyped(walk, "/Arn", Arn, "string"))
  );
}
