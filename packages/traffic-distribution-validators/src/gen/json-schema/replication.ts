// Generated from specs/traffic-distribution/gen/openapi.2017-08-08.json. Do not edit.
// To change this file, edit the TypeSpec in specs/traffic-distribution and run `npm run generate`.

import { defineJsonSchema, type SchemaSource, type StandardJsonSchema } from "@trunkline/validator-kit/json-schema";
import type { ReplicateInstanceInput, ReplicateInstanceOutput } from "@trunkline/traffic-distribution-models";
import { replicateInstanceInputValidator, replicateInstanceOutputValidator } from "../replication.ts";
import { arnSource, awsRegionSource, clientTokenSource, directoryAliasSource, instanceIdSource } from "./shared.ts";

const replicateInstanceInputSource: SchemaSource = {
  name: "ReplicateInstanceInput",
  schema: {
    type: "object",
    properties: {
      ReplicaRegion: { $ref: "#/$defs/AwsRegion", description: "The second Region; only certain pairs are allowed." },
      ClientToken: { $ref: "#/$defs/ClientToken", description: "Makes the request repeatable." },
      ReplicaAlias: {
        $ref: "#/$defs/DirectoryAlias",
        description: "Alias of the replica, which must be free in the second Region. Optional since 2026.",
      },
    },
    required: ["ReplicaRegion"],
    description: "The replica to be made.",
  },
  uses: () => [awsRegionSource, clientTokenSource, directoryAliasSource],
};

/** {@link ReplicateInstanceInput}: its JSON Schema, and its validator. */
export const replicateInstanceInputJsonSchema: StandardJsonSchema<ReplicateInstanceInput> = /* @__PURE__ */ defineJsonSchema(
  replicateInstanceInputValidator,
  replicateInstanceInputSource,
);

const replicateInstanceOutputSource: SchemaSource = {
  name: "ReplicateInstanceOutput",
  schema: {
    type: "object",
    properties: {
      Id: { $ref: "#/$defs/InstanceId", description: "Identifier of the replica, equal to the source's." },
      Arn: { $ref: "#/$defs/ARN", description: "ARN of the replica, with the second Region in it." },
    },
    description: "The replica that is being made.",
  },
  uses: () => [instanceIdSource, arnSource],
};

/** {@link ReplicateInstanceOutput}: its JSON Schema, and its validator. */
export const replicateInstanceOutputJsonSchema: StandardJsonSchema<ReplicateInstanceOutput> = /* @__PURE__ */ defineJsonSchema(
  replicateInstanceOutputValidator,
  replicateInstanceOutputSource,
);
