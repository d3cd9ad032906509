// Generated from specs/traffic-distribution/gen/openapi.2017-08-08.json. Do not edit.
// To change this file, edit the TypeSpec in specs/traffic-distribution and run `npm run generate`.

import { defineJsonSchema, type SchemaSource, type StandardJsonSchema } from "@trunkline/validator-kit/json-schema";
import type {
  AgentConfig,
  Distribution,
  GetTrafficDistributionOutput,
  Percentage,
  SignInConfig,
  SignInDistribution,
  TelephonyConfig,
  UpdateTrafficDistributionInput,
} from "@trunkline/traffic-distribution-models";
import {
  agentConfigValidator,
  distributionValidator,
  getTrafficDistributionOutputValidator,
  percentageValidator,
  signInConfigValidator,
  signInDistributionValidator,
  telephonyConfigValidator,
  updateTrafficDistributionInputValidator,
} from "../traffic-distributions.ts";
import {
  acgrTrafficDistributionGroupArnSource,
  acgrTrafficDistributionGroupIdSource,
  awsRegionSource,
} from "./shared.ts";

const agentConfigSource: SchemaSource = {
  name: "AgentConfig",
  schema: {
    type: "object",
    properties: {
      Distributions: {
        type: "array",
        items: { $ref: "#/$defs/Distribution" },
        description: "One row for each Region of the group.",
      },
    },
    required: ["Distributions"],
    description: "How agents are spread over the two Regions.",
  },
  uses: () => [distributionSource],
};

/** {@link AgentConfig}: its JSON Schema, and its validator. */
export const agentConfigJsonSchema: StandardJsonSchema<AgentConfig> = /* @__PURE__ */ defineJsonSchema(
  agentConfigValidator,
  agentConfigSource,
);

const distributionSource: SchemaSource = {
  name: "Distribution",
  schema: {
    type: "object",
    properties: {
      Region: { $ref: "#/$defs/AwsRegion", description: "One of the two Regions of the group." },
      Percentage: {
        $ref: "#/$defs/Percentage",
        description: "Share in percent. The service takes steps of 10, and both Regions together must make 100 (of agents: inferred).",
      },
    },
    required: ["Region", "Percentage"],
    description: "Share of the traffic that goes to one Region.",
  },
  uses: () => [awsRegionSource, percentageSource],
};

/** {@link Distribution}: its JSON Schema, and its validator. */
export const distributionJsonSchema: StandardJsonSchema<Distribution> = /* @__PURE__ */ defineJsonSchema(
  distributionValidator,
  distributionSource,
);

const getTrafficDistributionOutputSource: SchemaSource = {
  name: "GetTrafficDistributionOutput",
  schema: {
    type: "object",
    properties: {
      TelephonyConfig: { $ref: "#/$defs/TelephonyConfig", description: "How incoming calls are spread." },
      Id: { $ref: "#/$defs/ACGRTrafficDistributionGroupId", description: "Identifier of the group." },
      Arn: {
        $ref: "#/$defs/ACGRTrafficDistributionGroupArn",
        description: "ARN of the group; its Region is the source Region, wherever the call was made.",
      },
      SignInConfig: { $ref: "#/$defs/SignInConfig", description: "Where agents sign in." },
      AgentConfig: { $ref: "#/$defs/AgentConfig", description: "How agents are spread." },
    },
    description: "The current split of one group.",
  },
  uses: () => [
    telephonyConfigSource,
    acgrTrafficDistributionGroupIdSource,
    acgrTrafficDistributionGroupArnSource,
    signInConfigSource,
    agentConfigSource,
  ],
};

/** {@link GetTrafficDistributionOutput}: its JSON Schema, and its validator. */
export const getTrafficDistributionOutputJsonSchema: StandardJsonSchema<GetTrafficDistributionOutput> = /* @__PURE__ */ defineJsonSchema(
  getTrafficDistributionOutputValidator,
  getTrafficDistributionOutputSource,
);

const percentageSource: SchemaSource = {
  name: "Percentage",
  schema: { type: "integer", minimum: 0, maximum: 100, description: "Percent, 0 to 100." },
  uses: () => [],
};

/** {@link Percentage}: its JSON Schema, and its validator. */
export const percentageJsonSchema: StandardJsonSchema<Percentage> = /* @__PURE__ */ defineJsonSchema(
  percentageValidator,
  percentageSource,
);

const signInConfigSource: SchemaSource = {
  name: "SignInConfig",
  schema: {
    type: "object",
    properties: {
      Distributions: {
        type: "array",
        items: { $ref: "#/$defs/SignInDistribution" },
        description: "One row for each Region of the group.",
      },
    },
    required: ["Distributions"],
    description: "Where agents sign in. Only the default group's can be changed.",
  },
  uses: () => [signInDistributionSource],
};

/** {@link SignInConfig}: its JSON Schema, and its validator. */
export const signInConfigJsonSchema: StandardJsonSchema<SignInConfig> = /* @__PURE__ */ defineJsonSchema(
  signInConfigValidator,
  signInConfigSource,
);

const signInDistributionSource: SchemaSource = {
  name: "SignInDistribution",
  schema: {
    type: "object",
    properties: {
      Region: { $ref: "#/$defs/AwsRegion", description: "One of the two Regions of the group." },
      Enabled: { type: "boolean", description: "True lets sign-ins go there." },
    },
    required: ["Region", "Enabled"],
    description: "Whether agents may sign in in one Region.",
  },
  uses: () => [awsRegionSource],
};

/** {@link SignInDistribution}: its JSON Schema, and its validator. */
export const signInDistributionJsonSchema: StandardJsonSchema<SignInDistribution> = /* @__PURE__ */ defineJsonSchema(
  signInDistributionValidator,
  signInDistributionSource,
);

const telephonyConfigSource: SchemaSource = {
  name: "TelephonyConfig",
  schema: {
    type: "object",
    properties: {
      Distributions: {
        type: "array",
        items: { $ref: "#/$defs/Distribution" },
        description: "One row for each Region of the group.",
      },
    },
    required: ["Distributions"],
    description: "How incoming calls are spread over the two Regions.",
  },
  uses: () => [distributionSource],
};

/** {@link TelephonyConfig}: its JSON Schema, and its validator. */
export const telephonyConfigJsonSchema: StandardJsonSchema<TelephonyConfig> = /* @__PURE__ */ defineJsonSchema(
  telephonyConfigValidator,
  telephonyConfigSource,
);

const updateTrafficDistributionInputSource: SchemaSource = {
  name: "UpdateTrafficDistributionInput",
  schema: {
    type: "object",
    properties: {
      TelephonyConfig: { $ref: "#/$defs/TelephonyConfig", description: "How incoming calls are to be spread." },
      SignInConfig: {
        $ref: "#/$defs/SignInConfig",
        description: "Where agents are to sign in. Refused when it would change a group that is not the default group.",
      },
      AgentConfig: { $ref: "#/$defs/AgentConfig", description: "How agents are to be spread." },
    },
    description: "The parts of the split to change. Each replaces the current one whole; an absent part stays as it is.",
  },
  uses: () => [telephonyConfigSource, signInConfigSource, agentConfigSource],
};

/** {@link UpdateTrafficDistributionInput}: its JSON Schema, and its validator. */
export const updateTrafficDistributionInputJsonSchema: StandardJsonSchema<UpdateTrafficDistributionInput> = /* @__PURE__ */ defineJsonSchema(
  updateTrafficDistributionInputValidator,
  updateTrafficDistributionInputSource,
);
