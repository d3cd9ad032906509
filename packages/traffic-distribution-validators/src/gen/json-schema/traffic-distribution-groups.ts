// Generated from specs/traffic-distribution/gen/openapi.2017-08-08.json. Do not edit.
// To change this file, edit the TypeSpec in specs/traffic-distribution and run `npm run generate`.

import { defineJsonSchema, type SchemaSource, type StandardJsonSchema } from "@trunkline/validator-kit/json-schema";
import type {
  ACGRInstanceArn,
  CreateTrafficDistributionGroupInput,
  CreateTrafficDistributionGroupOutput,
  DescribeTrafficDistributionGroupOutput,
  Description250,
  ListTrafficDistributionGroupsOutput,
  Name128,
  TrafficDistributionGroup,
  TrafficDistributionGroupStatus,
  TrafficDistributionGroupSummary,
} from "@trunkline/traffic-distribution-models";
import {
  acgrInstanceArnValidator,
  createTrafficDistributionGroupInputValidator,
  createTrafficDistributionGroupOutputValidator,
  describeTrafficDistributionGroupOutputValidator,
  description250Validator,
  listTrafficDistributionGroupsOutputValidator,
  name128Validator,
  trafficDistributionGroupStatusValidator,
  trafficDistributionGroupSummaryValidator,
  trafficDistributionGroupValidator,
} from "../traffic-distribution-groups.ts";
import {
  acgrInstanceIdOrArnSource,
  acgrTrafficDistributionGroupArnSource,
  acgrTrafficDistributionGroupIdSource,
  clientTokenSource,
  nextTokenSource,
  tagMapSource,
} from "./shared.ts";

const acgrInstanceArnSource: SchemaSource = {
  name: "ACGRInstanceArn",
  schema: {
    type: "string",
    pattern: "^arn:([a-zA-Z0-9-]+):connect:[a-z]+-[a-z-]+-[0-9]+:[0-9]+:instance/[a-zA-Z0-9_-]+$",
    description: "ARN of an instance, with the Region it was made in.",
  },
  uses: () => [],
};

/** {@link ACGRInstanceArn}: its JSON Schema, and its validator. */
export const acgrInstanceArnJsonSchema: StandardJsonSchema<ACGRInstanceArn> = /* @__PURE__ */ defineJsonSchema(
  acgrInstanceArnValidator,
  acgrInstanceArnSource,
);

const createTrafficDistributionGroupInputSource: SchemaSource = {
  name: "CreateTrafficDistributionGroupInput",
  schema: {
    type: "object",
    properties: {
      Name: { $ref: "#/$defs/Name128", description: "Name of the group." },
      Description: { $ref: "#/$defs/Description250", description: "What the group is for." },
      InstanceId: {
        $ref: "#/$defs/ACGRInstanceIdOrArn",
        description: "The source instance, which must have a replica.",
      },
      ClientToken: { $ref: "#/$defs/ClientToken", description: "Makes the request repeatable." },
      Tags: { $ref: "#/$defs/TagMap", description: "Tags of the new group." },
    },
    required: ["Name", "InstanceId"],
    description: "A group to be made.",
  },
  uses: () => [name128Source, description250Source, acgrInstanceIdOrArnSource, clientTokenSource, tagMapSource],
};

/** {@link CreateTrafficDistributionGroupInput}: its JSON Schema, and its validator. */
export const createTrafficDistributionGroupInputJsonSchema: StandardJsonSchema<CreateTrafficDistributionGroupInput> = /* @__PURE__ */ defineJsonSchema(
  createTrafficDistributionGroupInputValidator,
  createTrafficDistributionGroupInputSource,
);

const createTrafficDistributionGroupOutputSource: SchemaSource = {
  name: "CreateTrafficDistributionGroupOutput",
  schema: {
    type: "object",
    properties: {
      Id: { $ref: "#/$defs/ACGRTrafficDistributionGroupId", description: "Identifier of the new group." },
      Arn: { $ref: "#/$defs/ACGRTrafficDistributionGroupArn", description: "ARN of the new group." },
    },
    description: "The group that was made.",
  },
  uses: () => [acgrTrafficDistributionGroupIdSource, acgrTrafficDistributionGroupArnSource],
};

/** {@link CreateTrafficDistributionGroupOutput}: its JSON Schema, and its validator. */
export const createTrafficDistributionGroupOutputJsonSchema: StandardJsonSchema<CreateTrafficDistributionGroupOutput> = /* @__PURE__ */ defineJsonSchema(
  createTrafficDistributionGroupOutputValidator,
  createTrafficDistributionGroupOutputSource,
);

const describeTrafficDistributionGroupOutputSource: SchemaSource = {
  name: "DescribeTrafficDistributionGroupOutput",
  schema: {
    type: "object",
    properties: { TrafficDistributionGroup: { $ref: "#/$defs/TrafficDistributionGroup", description: "The group." } },
    description: "The group that was asked for.",
  },
  uses: () => [trafficDistributionGroupSource],
};

/** {@link DescribeTrafficDistributionGroupOutput}: its JSON Schema, and its validator. */
export const describeTrafficDistributionGroupOutputJsonSchema: StandardJsonSchema<DescribeTrafficDistributionGroupOutput> = /* @__PURE__ */ defineJsonSchema(
  describeTrafficDistributionGroupOutputValidator,
  describeTrafficDistributionGroupOutputSource,
);

const description250Source: SchemaSource = {
  name: "Description250",
  schema: {
    type: "string",
    minLength: 1,
    maxLength: 250,
    pattern: "(^[\\S].*[\\S]$)|(^[\\S]$)",
    description: "A description of 1 to 250 characters without blanks at either end and without line feeds.",
  },
  uses: () => [],
};

/** {@link Description250}: its JSON Schema, and its validator. */
export const description250JsonSchema: StandardJsonSchema<Description250> = /* @__PURE__ */ defineJsonSchema(
  description250Validator,
  description250Source,
);

const listTrafficDistributionGroupsOutputSource: SchemaSource = {
  name: "ListTrafficDistributionGroupsOutput",
  schema: {
    type: "object",
    properties: {
      NextToken: { $ref: "#/$defs/NextToken", description: "Where the next page begins; absent on the last page." },
      TrafficDistributionGroupSummaryList: {
        type: "array",
        items: { $ref: "#/$defs/TrafficDistributionGroupSummary" },
        minItems: 0,
        maxItems: 10,
        description: "The groups of this page.",
      },
    },
    description: "One page of groups.",
  },
  uses: () => [nextTokenSource, trafficDistributionGroupSummarySource],
};

/** {@link ListTrafficDistributionGroupsOutput}: its JSON Schema, and its validator. */
export const listTrafficDistributionGroupsOutputJsonSchema: StandardJsonSchema<ListTrafficDistributionGroupsOutput> = /* @__PURE__ */ defineJsonSchema(
  listTrafficDistributionGroupsOutputValidator,
  listTrafficDistributionGroupsOutputSource,
);

const name128Source: SchemaSource = {
  name: "Name128",
  schema: {
    type: "string",
    minLength: 1,
    maxLength: 128,
    pattern: "(^[\\S].*[\\S]$)|(^[\\S]$)",
    description: "A name of 1 to 128 characters without blanks at either end and without line feeds.",
  },
  uses: () => [],
};

/** {@link Name128}: its JSON Schema, and its validator. */
export const name128JsonSchema: StandardJsonSchema<Name128> = /* @__PURE__ */ defineJsonSchema(
  name128Validator,
  name128Source,
);

const trafficDistributionGroupSource: SchemaSource = {
  name: "TrafficDistributionGroup",
  schema: {
    type: "object",
    properties: {
      Id: { $ref: "#/$defs/ACGRTrafficDistributionGroupId", description: "Identifier, the same in both Regions." },
      Arn: { $ref: "#/$defs/ACGRTrafficDistributionGroupArn", description: "ARN; its Region is the source Region." },
      Name: { $ref: "#/$defs/Name128", description: "Name, as given when the group was made." },
      Description: { $ref: "#/$defs/Description250", description: "What the group is for." },
      InstanceArn: { $ref: "#/$defs/ACGRInstanceArn", description: "ARN of the source instance." },
      Status: { $ref: "#/$defs/TrafficDistributionGroupStatus", description: "Where the group stands in its life." },
      Tags: { $ref: "#/$defs/TagMap", description: "Tags of the group." },
      IsDefault: {
        type: "boolean",
        description: "True for the group that came with the replica. It alone can change sign-ins, and it cannot be deleted.",
        default: false,
      },
    },
    description: "A set of phone numbers and agents that is spread over an instance and its replica.",
  },
  uses: () => [
    acgrTrafficDistributionGroupIdSource,
    acgrTrafficDistributionGroupArnSource,
    name128Source,
    description250Source,
    acgrInstanceArnSource,
    trafficDistributionGroupStatusSource,
    tagMapSource,
  ],
};

/** {@link TrafficDistributionGroup}: its JSON Schema, and its validator. */
export const trafficDistributionGroupJsonSchema: StandardJsonSchema<TrafficDistributionGroup> = /* @__PURE__ */ defineJsonSchema(
  trafficDistributionGroupValidator,
  trafficDistributionGroupSource,
);

const trafficDistributionGroupStatusSource: SchemaSource = {
  name: "TrafficDistributionGroupStatus",
  schema: {
    type: "string",
    enum: [
      "CREATION_IN_PROGRESS",
      "ACTIVE",
      "CREATION_FAILED",
      "PENDING_DELETION",
      "DELETION_FAILED",
      "UPDATE_IN_PROGRESS",
    ],
    description: "Where a group stands in its life. Only an `ACTIVE` group can be read as a split, changed, given numbers or users.",
  },
  uses: () => [],
};

/** {@link TrafficDistributionGroupStatus}: its JSON Schema, and its validator. */
export const trafficDistributionGroupStatusJsonSchema: StandardJsonSchema<TrafficDistributionGroupStatus> = /* @__PURE__ */ defineJsonSchema(
  trafficDistributionGroupStatusValidator,
  trafficDistributionGroupStatusSource,
);

const trafficDistributionGroupSummarySource: SchemaSource = {
  name: "TrafficDistributionGroupSummary",
  schema: {
    type: "object",
    properties: {
      Id: { $ref: "#/$defs/ACGRTrafficDistributionGroupId", description: "Identifier, the same in both Regions." },
      Arn: { $ref: "#/$defs/ACGRTrafficDistributionGroupArn", description: "ARN; its Region is the source Region." },
      Name: { $ref: "#/$defs/Name128", description: "Name, as given when the group was made." },
      InstanceArn: { $ref: "#/$defs/ACGRInstanceArn", description: "ARN of the source instance." },
      Status: { $ref: "#/$defs/TrafficDistributionGroupStatus", description: "Where the group stands in its life." },
      IsDefault: { type: "boolean", description: "True for the group that came with the replica.", default: false },
    },
    description: "One row of a list of groups.",
  },
  uses: () => [
    acgrTrafficDistributionGroupIdSource,
    acgrTrafficDistributionGroupArnSource,
    name128Source,
    acgrInstanceArnSource,
    trafficDistributionGroupStatusSource,
  ],
};

/** {@link TrafficDistributionGroupSummary}: its JSON Schema, and its validator. */
export const trafficDistributionGroupSummaryJsonSchema: StandardJsonSchema<TrafficDistributionGroupSummary> = /* @__PURE__ */ defineJsonSchema(
  trafficDistributionGroupSummaryValidator,
  trafficDistributionGroupSummarySource,
);
