// Generated from specs/traffic-distribution/gen/openapi.2017-08-08.json. Do not edit.
// To change this file, edit the TypeSpec in specs/traffic-distribution and run `npm run generate`.

import { defineJsonSchema, type SchemaSource, type StandardJsonSchema } from "@trunkline/validator-kit/json-schema";
import type {
  AssociateTrafficDistributionGroupUserInput,
  ListTrafficDistributionGroupUsersOutput,
  TrafficDistributionGroupUserSummary,
  UserId,
} from "@trunkline/traffic-distribution-models";
import {
  associateTrafficDistributionGroupUserInputValidator,
  listTrafficDistributionGroupUsersOutputValidator,
  trafficDistributionGroupUserSummaryValidator,
  userIdValidator,
} from "../users.ts";
import { instanceIdSource, nextTokenSource } from "./shared.ts";

const associateTrafficDistributionGroupUserInputSource: SchemaSource = {
  name: "AssociateTrafficDistributionGroupUserInput",
  schema: {
    type: "object",
    properties: {
      UserId: { $ref: "#/$defs/UserId", description: "The user, by identifier or by ARN." },
      InstanceId: { $ref: "#/$defs/InstanceId", description: "The source instance of the group." },
    },
    required: ["UserId", "InstanceId"],
    description: "The agent to put into a group.",
  },
  uses: () => [userIdSource, instanceIdSource],
};

/** {@link AssociateTrafficDistributionGroupUserInput}: its JSON Schema, and its validator. */
export const associateTrafficDistributionGroupUserInputJsonSchema: StandardJsonSchema<AssociateTrafficDistributionGroupUserInput> = /* @__PURE__ */ defineJsonSchema(
  associateTrafficDistributionGroupUserInputValidator,
  associateTrafficDistributionGroupUserInputSource,
);

const listTrafficDistributionGroupUsersOutputSource: SchemaSource = {
  name: "ListTrafficDistributionGroupUsersOutput",
  schema: {
    type: "object",
    properties: {
      NextToken: { $ref: "#/$defs/NextToken", description: "Where the next page begins; absent on the last page." },
      TrafficDistributionGroupUserSummaryList: {
        type: "array",
        items: { $ref: "#/$defs/TrafficDistributionGroupUserSummary" },
        minItems: 0,
        maxItems: 10,
        description: "The agents of this page: at most 10, although a request may ask for 1,000.",
      },
    },
    description: "One page of the agents of a group.",
  },
  uses: () => [nextTokenSource, trafficDistributionGroupUserSummarySource],
};

/** {@link ListTrafficDistributionGroupUsersOutput}: its JSON Schema, and its validator. */
export const listTrafficDistributionGroupUsersOutputJsonSchema: StandardJsonSchema<ListTrafficDistributionGroupUsersOutput> = /* @__PURE__ */ defineJsonSchema(
  listTrafficDistributionGroupUsersOutputValidator,
  listTrafficDistributionGroupUsersOutputSource,
);

const trafficDistributionGroupUserSummarySource: SchemaSource = {
  name: "TrafficDistributionGroupUserSummary",
  schema: {
    type: "object",
    properties: { UserId: { $ref: "#/$defs/UserId", description: "Identifier of the user." } },
    description: "One agent of a group.",
  },
  uses: () => [userIdSource],
};

/** {@link TrafficDistributionGroupUserSummary}: its JSON Schema, and its validator. */
export const trafficDistributionGroupUserSummaryJsonSchema: StandardJsonSchema<TrafficDistributionGroupUserSummary> = /* @__PURE__ */ defineJsonSchema(
  trafficDistributionGroupUserSummaryValidator,
  trafficDistributionGroupUserSummarySource,
);

const userIdSource: SchemaSource = {
  name: "UserId",
  schema: { type: "string", description: "Identifier or ARN of a user." },
  uses: () => [],
};

/** {@link UserId}: its JSON Schema, and its validator. */
export const userIdJsonSchema: StandardJsonSchema<UserId> = /* @__PURE__ */ defineJsonSchema(
  userIdValidator,
  userIdSource,
);
