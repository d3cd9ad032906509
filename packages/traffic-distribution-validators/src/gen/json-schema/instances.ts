// Generated from specs/traffic-distribution/gen/openapi.2017-08-08.json. Do not edit.
// To change this file, edit the TypeSpec in specs/traffic-distribution and run `npm run generate`.

import { defineJsonSchema, type SchemaSource, type StandardJsonSchema } from "@trunkline/validator-kit/json-schema";
import type {
  CreateInstanceInput,
  CreateInstanceOutput,
  DescribeInstanceOutput,
  DirectoryId,
  DirectoryType,
  GlobalSignInEndpoint,
  Instance,
  InstanceReplicationStatus,
  InstanceStatus,
  InstanceStatusReason,
  InstanceSummary,
  ListInstancesOutput,
  ReplicationConfiguration,
  ReplicationStatusReason,
  ReplicationStatusSummary,
  Timestamp,
} from "@trunkline/traffic-distribution-models";
import {
  createInstanceInputValidator,
  createInstanceOutputValidator,
  describeInstanceOutputValidator,
  directoryIdValidator,
  directoryTypeValidator,
  globalSignInEndpointValidator,
  instanceReplicationStatusValidator,
  instanceStatusReasonValidator,
  instanceStatusValidator,
  instanceSummaryValidator,
  instanceValidator,
  listInstancesOutputValidator,
  replicationConfigurationValidator,
  replicationStatusReasonValidator,
  replicationStatusSummaryValidator,
  timestampValidator,
} from "../instances.ts";
import {
  arnSource,
  awsRegionSource,
  clientTokenSource,
  directoryAliasSource,
  instanceIdSource,
  nextTokenSource,
  tagMapSource,
} from "./shared.ts";

const createInstanceInputSource: SchemaSource = {
  name: "CreateInstanceInput",
  schema: {
    type: "object",
    properties: {
      ClientToken: { $ref: "#/$defs/ClientToken", description: "Makes the request repeatable." },
      IdentityManagementType: { $ref: "#/$defs/DirectoryType", description: "Where the users are to come from." },
      InstanceAlias: { $ref: "#/$defs/DirectoryAlias", description: "First part of the access address." },
      DirectoryId: { $ref: "#/$defs/DirectoryId", description: "The directory, where the account already has one." },
      InboundCallsEnabled: { type: "boolean", description: "Whether calls are to come in." },
      OutboundCallsEnabled: { type: "boolean", description: "Whether calls are to go out." },
      Tags: { $ref: "#/$defs/TagMap", description: "Tags of the new instance." },
    },
    required: ["IdentityManagementType", "InboundCallsEnabled", "OutboundCallsEnabled"],
    description: "An instance to be made.",
  },
  uses: () => [clientTokenSource, directoryTypeSource, directoryAliasSource, directoryIdSource, tagMapSource],
};

/** {@link CreateInstanceInput}: its JSON Schema, and its validator. */
export const createInstanceInputJsonSchema: StandardJsonSchema<CreateInstanceInput> = /* @__PURE__ */ defineJsonSchema(
  createInstanceInputValidator,
  createInstanceInputSource,
);

const createInstanceOutputSource: SchemaSource = {
  name: "CreateInstanceOutput",
  schema: {
    type: "object",
    properties: {
      Id: { $ref: "#/$defs/InstanceId", description: "Identifier of the new instance." },
      Arn: { $ref: "#/$defs/ARN", description: "ARN of the new instance." },
    },
    description: "The instance that is being made.",
  },
  uses: () => [instanceIdSource, arnSource],
};

/** {@link CreateInstanceOutput}: its JSON Schema, and its validator. */
export const createInstanceOutputJsonSchema: StandardJsonSchema<CreateInstanceOutput> = /* @__PURE__ */ defineJsonSchema(
  createInstanceOutputValidator,
  createInstanceOutputSource,
);

const describeInstanceOutputSource: SchemaSource = {
  name: "DescribeInstanceOutput",
  schema: {
    type: "object",
    properties: {
      Instance: { $ref: "#/$defs/Instance", description: "The instance." },
      ReplicationConfiguration: {
        $ref: "#/$defs/ReplicationConfiguration",
        description: "How its replication stands; absent until it is replicated.",
      },
    },
    description: "The instance that was asked for.",
  },
  uses: () => [instanceSource, replicationConfigurationSource],
};

/** {@link DescribeInstanceOutput}: its JSON Schema, and its validator. */
export const describeInstanceOutputJsonSchema: StandardJsonSchema<DescribeInstanceOutput> = /* @__PURE__ */ defineJsonSchema(
  describeInstanceOutputValidator,
  describeInstanceOutputSource,
);

const directoryIdSource: SchemaSource = {
  name: "DirectoryId",
  schema: {
    type: "string",
    minLength: 12,
    maxLength: 12,
    pattern: "^d-[0-9a-f]{10}$",
    description: "Identifier of a directory: `d-` and ten hexadecimal digits.",
  },
  uses: () => [],
};

/** {@link DirectoryId}: its JSON Schema, and its validator. */
export const directoryIdJsonSchema: StandardJsonSchema<DirectoryId> = /* @__PURE__ */ defineJsonSchema(
  directoryIdValidator,
  directoryIdSource,
);

const directoryTypeSource: SchemaSource = {
  name: "DirectoryType",
  schema: {
    type: "string",
    enum: ["SAML", "CONNECT_MANAGED", "EXISTING_DIRECTORY"],
    description: "Where the users of an instance come from. Only `SAML` instances can be replicated.",
  },
  uses: () => [],
};

/** {@link DirectoryType}: its JSON Schema, and its validator. */
export const directoryTypeJsonSchema: StandardJsonSchema<DirectoryType> = /* @__PURE__ */ defineJsonSchema(
  directoryTypeValidator,
  directoryTypeSource,
);

const globalSignInEndpointSource: SchemaSource = {
  name: "GlobalSignInEndpoint",
  schema: { type: "string", minLength: 1, maxLength: 128, description: "A sign-in address of 1 to 128 characters." },
  uses: () => [],
};

/** {@link GlobalSignInEndpoint}: its JSON Schema, and its validator. */
export const globalSignInEndpointJsonSchema: StandardJsonSchema<GlobalSignInEndpoint> = /* @__PURE__ */ defineJsonSchema(
  globalSignInEndpointValidator,
  globalSignInEndpointSource,
);

const instanceSource: SchemaSource = {
  name: "Instance",
  schema: {
    type: "object",
    properties: {
      Id: { $ref: "#/$defs/InstanceId", description: "Identifier, the same in both Regions of a replica pair." },
      Arn: { $ref: "#/$defs/ARN", description: "ARN, with the Region of this side of the pair." },
      IdentityManagementType: { $ref: "#/$defs/DirectoryType", description: "Where the users come from." },
      InstanceAlias: { $ref: "#/$defs/DirectoryAlias", description: "First part of the access address." },
      CreatedTime: { $ref: "#/$defs/Timestamp", description: "When the instance was made." },
      ServiceRole: { $ref: "#/$defs/ARN", description: "Role that the instance acts in." },
      InstanceStatus: { $ref: "#/$defs/InstanceStatus", description: "Where the instance stands in its life." },
      StatusReason: { $ref: "#/$defs/InstanceStatusReason", description: "Why creation failed." },
      InboundCallsEnabled: { type: "boolean", description: "Whether calls come in." },
      OutboundCallsEnabled: { type: "boolean", description: "Whether calls go out." },
      InstanceAccessUrl: { type: "string", description: "Address of the web application." },
      Tags: { $ref: "#/$defs/TagMap", description: "Tags of the instance." },
    },
    description: "A contact centre.",
  },
  uses: () => [
    instanceIdSource,
    arnSource,
    directoryTypeSource,
    directoryAliasSource,
    timestampSource,
    instanceStatusSource,
    instanceStatusReasonSource,
    tagMapSource,
  ],
};

/** {@link Instance}: its JSON Schema, and its validator. */
export const instanceJsonSchema: StandardJsonSchema<Instance> = /* @__PURE__ */ defineJsonSchema(
  instanceValidator,
  instanceSource,
);

const instanceReplicationStatusSource: SchemaSource = {
  name: "InstanceReplicationStatus",
  schema: {
    type: "string",
    enum: [
      "INSTANCE_REPLICATION_COMPLETE",
      "INSTANCE_REPLICATION_IN_PROGRESS",
      "INSTANCE_REPLICATION_FAILED",
      "INSTANCE_REPLICA_DELETING",
      "INSTANCE_REPLICATION_DELETION_FAILED",
      "RESOURCE_REPLICATION_NOT_STARTED",
    ],
    description: "How replication of an instance stands.",
  },
  uses: () => [],
};

/** {@link InstanceReplicationStatus}: its JSON Schema, and its validator. */
export const instanceReplicationStatusJsonSchema: StandardJsonSchema<InstanceReplicationStatus> = /* @__PURE__ */ defineJsonSchema(
  instanceReplicationStatusValidator,
  instanceReplicationStatusSource,
);

const instanceStatusSource: SchemaSource = {
  name: "InstanceStatus",
  schema: {
    type: "string",
    enum: ["CREATION_IN_PROGRESS", "ACTIVE", "CREATION_FAILED"],
    description: "Where an instance stands in its life.",
  },
  uses: () => [],
};

/** {@link InstanceStatus}: its JSON Schema, and its validator. */
export const instanceStatusJsonSchema: StandardJsonSchema<InstanceStatus> = /* @__PURE__ */ defineJsonSchema(
  instanceStatusValidator,
  instanceStatusSource,
);

const instanceStatusReasonSource: SchemaSource = {
  name: "InstanceStatusReason",
  schema: {
    type: "object",
    properties: { Message: { type: "string", description: "For people." } },
    description: "Why the creation of an instance failed.",
  },
  uses: () => [],
};

/** {@link InstanceStatusReason}: its JSON Schema, and its validator. */
export const instanceStatusReasonJsonSchema: StandardJsonSchema<InstanceStatusReason> = /* @__PURE__ */ defineJsonSchema(
  instanceStatusReasonValidator,
  instanceStatusReasonSource,
);

const instanceSummarySource: SchemaSource = {
  name: "InstanceSummary",
  schema: {
    type: "object",
    properties: {
      Id: { $ref: "#/$defs/InstanceId", description: "Identifier, the same in both Regions of a replica pair." },
      Arn: { $ref: "#/$defs/ARN", description: "ARN, with the Region of this side of the pair." },
      IdentityManagementType: { $ref: "#/$defs/DirectoryType", description: "Where the users come from." },
      InstanceAlias: { $ref: "#/$defs/DirectoryAlias", description: "First part of the access address." },
      CreatedTime: { $ref: "#/$defs/Timestamp", description: "When the instance was made." },
      ServiceRole: { $ref: "#/$defs/ARN", description: "Role that the instance acts in." },
      InstanceStatus: { $ref: "#/$defs/InstanceStatus", description: "Where the instance stands in its life." },
      InboundCallsEnabled: { type: "boolean", description: "Whether calls come in." },
      OutboundCallsEnabled: { type: "boolean", description: "Whether calls go out." },
      InstanceAccessUrl: { type: "string", description: "Address of the web application." },
    },
    description: "One row of a list of instances.",
  },
  uses: () => [
    instanceIdSource,
    arnSource,
    directoryTypeSource,
    directoryAliasSource,
    timestampSource,
    instanceStatusSource,
  ],
};

/** {@link InstanceSummary}: its JSON Schema, and its validator. */
export const instanceSummaryJsonSchema: StandardJsonSchema<InstanceSummary> = /* @__PURE__ */ defineJsonSchema(
  instanceSummaryValidator,
  instanceSummarySource,
);

const listInstancesOutputSource: SchemaSource = {
  name: "ListInstancesOutput",
  schema: {
    type: "object",
    properties: {
      InstanceSummaryList: {
        type: "array",
        items: { $ref: "#/$defs/InstanceSummary" },
        description: "The instances of this page.",
      },
      NextToken: { $ref: "#/$defs/NextToken", description: "Where the next page begins; absent on the last page." },
    },
    description: "One page of instances.",
  },
  uses: () => [instanceSummarySource, nextTokenSource],
};

/** {@link ListInstancesOutput}: its JSON Schema, and its validator. */
export const listInstancesOutputJsonSchema: StandardJsonSchema<ListInstancesOutput> = /* @__PURE__ */ defineJsonSchema(
  listInstancesOutputValidator,
  listInstancesOutputSource,
);

const replicationConfigurationSource: SchemaSource = {
  name: "ReplicationConfiguration",
  schema: {
    type: "object",
    properties: {
      ReplicationStatusSummaryList: {
        type: "array",
        items: { $ref: "#/$defs/ReplicationStatusSummary" },
        minItems: 0,
        maxItems: 11,
        description: "One row for each Region of the pair, at most 11.",
      },
      SourceRegion: { $ref: "#/$defs/AwsRegion", description: "Region in which the instance was made." },
      GlobalSignInEndpoint: {
        $ref: "#/$defs/GlobalSignInEndpoint",
        description: "Address at which agents of both Regions sign in.",
      },
    },
    description: "How the replication of an instance stands. Present once an instance has been replicated.",
  },
  uses: () => [replicationStatusSummarySource, awsRegionSource, globalSignInEndpointSource],
};

/** {@link ReplicationConfiguration}: its JSON Schema, and its validator. */
export const replicationConfigurationJsonSchema: StandardJsonSchema<ReplicationConfiguration> = /* @__PURE__ */ defineJsonSchema(
  replicationConfigurationValidator,
  replicationConfigurationSource,
);

const replicationStatusReasonSource: SchemaSource = {
  name: "ReplicationStatusReason",
  schema: { type: "string", minLength: 0, maxLength: 1024, description: "A sentence of at most 1,024 characters." },
  uses: () => [],
};

/** {@link ReplicationStatusReason}: its JSON Schema, and its validator. */
export const replicationStatusReasonJsonSchema: StandardJsonSchema<ReplicationStatusReason> = /* @__PURE__ */ defineJsonSchema(
  replicationStatusReasonValidator,
  replicationStatusReasonSource,
);

const replicationStatusSummarySource: SchemaSource = {
  name: "ReplicationStatusSummary",
  schema: {
    type: "object",
    properties: {
      Region: { $ref: "#/$defs/AwsRegion", description: "The Region." },
      ReplicationStatus: { $ref: "#/$defs/InstanceReplicationStatus", description: "How replication stands there." },
      ReplicationStatusReason: { $ref: "#/$defs/ReplicationStatusReason", description: "Why, for people." },
    },
    description: "How replication stands in one Region.",
  },
  uses: () => [awsRegionSource, instanceReplicationStatusSource, replicationStatusReasonSource],
};

/** {@link ReplicationStatusSummary}: its JSON Schema, and its validator. */
export const replicationStatusSummaryJsonSchema: StandardJsonSchema<ReplicationStatusSummary> = /* @__PURE__ */ defineJsonSchema(
  replicationStatusSummaryValidator,
  replicationStatusSummarySource,
);

const timestampSource: SchemaSource = {
  name: "Timestamp",
  schema: { type: "number", description: "Seconds since the Unix epoch as a JSON number; fractions are allowed." },
  uses: () => [],
};

/** {@link Timestamp}: its JSON Schema, and its validator. */
export const timestampJsonSchema: StandardJsonSchema<Timestamp> = /* @__PURE__ */ defineJsonSchema(
  timestampValidator,
  timestampSource,
);
