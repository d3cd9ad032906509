// Generated from specs/traffic-distribution/gen/openapi.2017-08-08.json. Do not edit.
// To change this file, edit the TypeSpec in specs/traffic-distribution and run `npm run generate`.

import {
  acceptsOwn,
  checkBoolean,
  checkNumber,
  checkString,
  defineValidator,
  here,
  isArrayOf,
  isLonger,
  isNumber,
  isObject,
  isPlain,
  isShorter,
  itemsOf,
  maxItems,
  maxLength,
  minItems,
  minLength,
  oneOf,
  optional,
  pattern,
  required,
  secretly,
  type Validator,
  type Walk,
  walkMember,
  walkObject,
} from "@trunkline/api-kit/validation";
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
  isAwsRegion,
  isClientToken,
  isDirectoryAlias,
  isInstanceId,
  isTagMap,
  walkAwsRegion,
  walkClientToken,
  walkDirectoryAlias,
  walkInstanceId,
  walkTagMap,
} from "./shared.ts";

/**
 * Checks values against {@link CreateInstanceInput}.
 *
 * An instance to be made.
 */
export const createInstanceInputValidator: Validator<CreateInstanceInput> = /* @__PURE__ */ defineValidator(
  isCreateInstanceInput,
  walkCreateInstanceInput,
);

export function isCreateInstanceInput(input: unknown): boolean {
  if (!isObject(input)) return false;
  const {
    ClientToken,
    IdentityManagementType,
    InstanceAlias,
    DirectoryId,
    InboundCallsEnabled,
    OutboundCallsEnabled,
    Tags,
  } = input;
  if (!isPlain(input)) return acceptsOwn(input, isCreateInstanceInput);
  return (
    (ClientToken === undefined || isClientToken(ClientToken)) &&
    isDirectoryType(IdentityManagementType) &&
    (InstanceAlias === undefined || isDirectoryAlias(InstanceAlias)) &&
    (DirectoryId === undefined || isDirectoryId(DirectoryId)) &&
    typeof InboundCallsEnabled === "boolean" &&
    typeof OutboundCallsEnabled === "boolean" &&
    (Tags === undefined || isTagMap(Tags))
  );
}

const createInstanceInputMembers: readonly string[] = [
  "ClientToken",
  "IdentityManagementType",
  "InstanceAlias",
  "DirectoryId",
  "InboundCallsEnabled",
  "OutboundCallsEnabled",
  "Tags",
];

export function walkCreateInstanceInput(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, createInstanceInputMembers);
  if (members === undefined) return undefined;
  walkMember(walk, members, "ClientToken", optional, walkClientToken);
  walkMember(walk, members, "IdentityManagementType", required, walkDirectoryType);
  walkMember(secretly(walk), members, "InstanceAlias", optional, walkDirectoryAlias);
  walkMember(walk, members, "DirectoryId", optional, walkDirectoryId);
  checkBoolean(walk, "InboundCallsEnabled", members.InboundCallsEnabled, required);
  checkBoolean(walk, "OutboundCallsEnabled", members.OutboundCallsEnabled, required);
  walkMember(walk, members, "Tags", optional, walkTagMap);
  return members;
}

/**
 * Checks values against {@link CreateInstanceOutput}.
 *
 * The instance that is being made.
 */
export const createInstanceOutputValidator: Validator<CreateInstanceOutput> = /* @__PURE__ */ defineValidator(
  isCreateInstanceOutput,
  walkCreateInstanceOutput,
);

export function isCreateInstanceOutput(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { Id, Arn } = input;
  if (!isPlain(input)) return acceptsOwn(input, isCreateInstanceOutput);
  return (Id === undefined || isInstanceId(Id)) && (Arn === undefined || typeof Arn === "string");
}

const createInstanceOutputMembers: readonly string[] = ["Id", "Arn"];

export function walkCreateInstanceOutput(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, createInstanceOutputMembers);
  if (members === undefined) return undefined;
  walkMember(walk, members, "Id", optional, walkInstanceId);
  checkString(walk, "Arn", members.Arn, optional);
  return members;
}

/**
 * Checks values against {@link DescribeInstanceOutput}.
 *
 * The instance that was asked for.
 */
export const describeInstanceOutputValidator: Validator<DescribeInstanceOutput> = /* @__PURE__ */ defineValidator(
  isDescribeInstanceOutput,
  walkDescribeInstanceOutput,
);

export function isDescribeInstanceOutput(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { Instance, ReplicationConfiguration } = input;
  if (!isPlain(input)) return acceptsOwn(input, isDescribeInstanceOutput);
  return (
    (Instance === undefined || isInstance(Instance)) &&
    (ReplicationConfiguration === undefined || isReplicationConfiguration(ReplicationConfiguration))
  );
}

const describeInstanceOutputMembers: readonly string[] = ["Instance", "ReplicationConfiguration"];

export function walkDescribeInstanceOutput(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, describeInstanceOutputMembers);
  if (members === undefined) return undefined;
  walkMember(walk, members, "Instance", optional, walkInstance);
  walkMember(walk, members, "ReplicationConfiguration", optional, walkReplicationConfiguration);
  return members;
}

/**
 * Checks values against {@link DirectoryId}.
 *
 * Identifier of a directory: `d-` and ten hexadecimal digits.
 */
export const directoryIdValidator: Validator<DirectoryId> = /* @__PURE__ */ defineValidator(
  isDirectoryId,
  walkDirectoryId,
);

const directoryIdPattern = /^d-[0-9a-f]{10}$/u;

function isDirectoryId(input: unknown): boolean {
  return typeof input === "string" && !isShorter(input, 12) && !isLonger(input, 12) && directoryIdPattern.test(input);
}

function walkDirectoryId(walk: Walk, input: unknown): void {
  if (!isDirectoryId(input)) {
    checkString(walk, here, input, required, [minLength(12), maxLength(12), pattern(directoryIdPattern)]);
  }
}

/**
 * Checks values against {@link DirectoryType}.
 *
 * Where the users of an instance come from. Only `SAML` instances can be replicated.
 */
export const directoryTypeValidator: Validator<DirectoryType> = /* @__PURE__ */ defineValidator(
  isDirectoryType,
  walkDirectoryType,
);

const directoryTypeValues: readonly string[] = ["SAML", "CONNECT_MANAGED", "EXISTING_DIRECTORY"];

function isDirectoryType(input: unknown): boolean {
  return typeof input === "string" && directoryTypeValues.includes(input);
}

function walkDirectoryType(walk: Walk, input: unknown): void {
  if (!isDirectoryType(input)) checkString(walk, here, input, required, [oneOf(directoryTypeValues)]);
}

/**
 * Checks values against {@link GlobalSignInEndpoint}.
 *
 * A sign-in address of 1 to 128 characters.
 */
export const globalSignInEndpointValidator: Validator<GlobalSignInEndpoint> = /* @__PURE__ */ defineValidator(
  isGlobalSignInEndpoint,
  walkGlobalSignInEndpoint,
);

function isGlobalSignInEndpoint(input: unknown): boolean {
  return typeof input === "string" && input !== "" && !isLonger(input, 128);
}

function walkGlobalSignInEndpoint(walk: Walk, input: unknown): void {
  if (!isGlobalSignInEndpoint(input)) checkString(walk, here, input, required, [minLength(1), maxLength(128)]);
}

/**
 * Checks values against {@link Instance}.
 *
 * A contact centre.
 */
export const instanceValidator: Validator<Instance> = /* @__PURE__ */ defineValidator(isInstance, walkInstance);

function isInstance(input: unknown): boolean {
  if (!isObject(input)) return false;
  const {
    Id,
    Arn,
    IdentityManagementType,
    InstanceAlias,
    CreatedTime,
    ServiceRole,
    InstanceStatus,
    StatusReason,
    InboundCallsEnabled,
    OutboundCallsEnabled,
    InstanceAccessUrl,
    Tags,
  } = input;
  if (!isPlain(input)) return acceptsOwn(input, isInstance);
  return (
    (Id === undefined || isInstanceId(Id)) &&
    (Arn === undefined || typeof Arn === "string") &&
    (IdentityManagementType === undefined || isDirectoryType(IdentityManagementType)) &&
    (InstanceAlias === undefined || isDirectoryAlias(InstanceAlias)) &&
    (CreatedTime === undefined || isNumber(CreatedTime)) &&
    (ServiceRole === undefined || typeof ServiceRole === "string") &&
    (InstanceStatus === undefined || isInstanceStatus(InstanceStatus)) &&
    (StatusReason === undefined || isInstanceStatusReason(StatusReason)) &&
    (InboundCallsEnabled === undefined || typeof InboundCallsEnabled === "boolean") &&
    (OutboundCallsEnabled === undefined || typeof OutboundCallsEnabled === "boolean") &&
    (InstanceAccessUrl === undefined || typeof InstanceAccessUrl === "string") &&
    (Tags === undefined || isTagMap(Tags))
  );
}

const instanceMembers: readonly string[] = [
  "Id",
  "Arn",
  "IdentityManagementType",
  "InstanceAlias",
  "CreatedTime",
  "ServiceRole",
  "InstanceStatus",
  "StatusReason",
  "InboundCallsEnabled",
  "OutboundCallsEnabled",
  "InstanceAccessUrl",
  "Tags",
];

function walkInstance(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, instanceMembers);
  if (members === undefined) return undefined;
  walkMember(walk, members, "Id", optional, walkInstanceId);
  checkString(walk, "Arn", members.Arn, optional);
  walkMember(walk, members, "IdentityManagementType", optional, walkDirectoryType);
  walkMember(secretly(walk), members, "InstanceAlias", optional, walkDirectoryAlias);
  checkNumber(walk, "CreatedTime", members.CreatedTime, optional);
  checkString(walk, "ServiceRole", members.ServiceRole, optional);
  walkMember(walk, members, "InstanceStatus", optional, walkInstanceStatus);
  walkMember(walk, members, "StatusReason", optional, walkInstanceStatusReason);
  checkBoolean(walk, "InboundCallsEnabled", members.InboundCallsEnabled, optional);
  checkBoolean(walk, "OutboundCallsEnabled", members.OutboundCallsEnabled, optional);
  checkString(walk, "InstanceAccessUrl", members.InstanceAccessUrl, optional);
  walkMember(walk, members, "Tags", optional, walkTagMap);
  return members;
}

/**
 * Checks values against {@link InstanceReplicationStatus}.
 *
 * How replication of an instance stands.
 */
export const instanceReplicationStatusValidator: Validator<InstanceReplicationStatus> = /* @__PURE__ */ defineValidator(
  isInstanceReplicationStatus,
  walkInstanceReplicationStatus,
);

const instanceReplicationStatusValues: readonly string[] = [
  "INSTANCE_REPLICATION_COMPLETE",
  "INSTANCE_REPLICATION_IN_PROGRESS",
  "INSTANCE_REPLICATION_FAILED",
  "INSTANCE_REPLICA_DELETING",
  "INSTANCE_REPLICATION_DELETION_FAILED",
  "RESOURCE_REPLICATION_NOT_STARTED",
];

function isInstanceReplicationStatus(input: unknown): boolean {
  return typeof input === "string" && instanceReplicationStatusValues.includes(input);
}

function walkInstanceReplicationStatus(walk: Walk, input: unknown): void {
  if (!isInstanceReplicationStatus(input)) {
    checkString(walk, here, input, required, [oneOf(instanceReplicationStatusValues)]);
  }
}

/**
 * Checks values against {@link InstanceStatus}.
 *
 * Where an instance stands in its life.
 */
export const instanceStatusValidator: Validator<InstanceStatus> = /* @__PURE__ */ defineValidator(
  isInstanceStatus,
  walkInstanceStatus,
);

const instanceStatusValues: readonly string[] = ["CREATION_IN_PROGRESS", "ACTIVE", "CREATION_FAILED"];

function isInstanceStatus(input: unknown): boolean {
  return typeof input === "string" && instanceStatusValues.includes(input);
}

function walkInstanceStatus(walk: Walk, input: unknown): void {
  if (!isInstanceStatus(input)) checkString(walk, here, input, required, [oneOf(instanceStatusValues)]);
}

/**
 * Checks values against {@link InstanceStatusReason}.
 *
 * Why the creation of an instance failed.
 */
export const instanceStatusReasonValidator: Validator<InstanceStatusReason> = /* @__PURE__ */ defineValidator(
  isInstanceStatusReason,
  walkInstanceStatusReason,
);

function isInstanceStatusReason(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { Message } = input;
  if (!isPlain(input)) return acceptsOwn(input, isInstanceStatusReason);
  return Message === undefined || typeof Message === "string";
}

const instanceStatusReasonMembers: readonly string[] = ["Message"];

function walkInstanceStatusReason(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, instanceStatusReasonMembers);
  if (members === undefined) return undefined;
  checkString(walk, "Message", members.Message, optional);
  return members;
}

/**
 * Checks values against {@link InstanceSummary}.
 *
 * One row of a list of instances.
 */
export const instanceSummaryValidator: Validator<InstanceSummary> = /* @__PURE__ */ defineValidator(
  isInstanceSummary,
  walkInstanceSummary,
);

function isInstanceSummary(input: unknown): boolean {
  if (!isObject(input)) return false;
  const {
    Id,
    Arn,
    IdentityManagementType,
    InstanceAlias,
    CreatedTime,
    ServiceRole,
    InstanceStatus,
    InboundCallsEnabled,
    OutboundCallsEnabled,
    InstanceAccessUrl,
  } = input;
  if (!isPlain(input)) return acceptsOwn(input, isInstanceSummary);
  return (
    (Id === undefined || isInstanceId(Id)) &&
    (Arn === undefined || typeof Arn === "string") &&
    (IdentityManagementType === undefined || isDirectoryType(IdentityManagementType)) &&
    (InstanceAlias === undefined || isDirectoryAlias(InstanceAlias)) &&
    (CreatedTime === undefined || isNumber(CreatedTime)) &&
    (ServiceRole === undefined || typeof ServiceRole === "string") &&
    (InstanceStatus === undefined || isInstanceStatus(InstanceStatus)) &&
    (InboundCallsEnabled === undefined || typeof InboundCallsEnabled === "boolean") &&
    (OutboundCallsEnabled === undefined || typeof OutboundCallsEnabled === "boolean") &&
    (InstanceAccessUrl === undefined || typeof InstanceAccessUrl === "string")
  );
}

const instanceSummaryMembers: readonly string[] = [
  "Id",
  "Arn",
  "IdentityManagementType",
  "InstanceAlias",
  "CreatedTime",
  "ServiceRole",
  "InstanceStatus",
  "InboundCallsEnabled",
  "OutboundCallsEnabled",
  "InstanceAccessUrl",
];

function walkInstanceSummary(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, instanceSummaryMembers);
  if (members === undefined) return undefined;
  walkMember(walk, members, "Id", optional, walkInstanceId);
  checkString(walk, "Arn", members.Arn, optional);
  walkMember(walk, members, "IdentityManagementType", optional, walkDirectoryType);
  walkMember(secretly(walk), members, "InstanceAlias", optional, walkDirectoryAlias);
  checkNumber(walk, "CreatedTime", members.CreatedTime, optional);
  checkString(walk, "ServiceRole", members.ServiceRole, optional);
  walkMember(walk, members, "InstanceStatus", optional, walkInstanceStatus);
  checkBoolean(walk, "InboundCallsEnabled", members.InboundCallsEnabled, optional);
  checkBoolean(walk, "OutboundCallsEnabled", members.OutboundCallsEnabled, optional);
  checkString(walk, "InstanceAccessUrl", members.InstanceAccessUrl, optional);
  return members;
}

/**
 * Checks values against {@link ListInstancesOutput}.
 *
 * One page of instances.
 */
export const listInstancesOutputValidator: Validator<ListInstancesOutput> = /* @__PURE__ */ defineValidator(
  isListInstancesOutput,
  walkListInstancesOutput,
);

export function isListInstancesOutput(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { InstanceSummaryList, NextToken } = input;
  if (!isPlain(input)) return acceptsOwn(input, isListInstancesOutput);
  return (
    (InstanceSummaryList === undefined || isArrayOf(InstanceSummaryList, isInstanceSummary)) &&
    (NextToken === undefined || typeof NextToken === "string")
  );
}

const listInstancesOutputMembers: readonly string[] = ["InstanceSummaryList", "NextToken"];

export function walkListInstancesOutput(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, listInstancesOutputMembers);
  if (members === undefined) return undefined;
  walkMember(walk, members, "InstanceSummaryList", optional, itemsOf(walkInstanceSummary));
  checkString(walk, "NextToken", members.NextToken, optional);
  return members;
}

/**
 * Checks values against {@link ReplicationConfiguration}.
 *
 * How the replication of an instance stands. Present once an instance has been replicated.
 */
export const replicationConfigurationValidator: Validator<ReplicationConfiguration> = /* @__PURE__ */ defineValidator(
  isReplicationConfiguration,
  walkReplicationConfiguration,
);

function isReplicationConfiguration(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { ReplicationStatusSummaryList, SourceRegion, GlobalSignInEndpoint } = input;
  if (!isPlain(input)) return acceptsOwn(input, isReplicationConfiguration);
  return (
    (ReplicationStatusSummaryList === undefined ||
      isArrayOf(ReplicationStatusSummaryList, isReplicationStatusSummary, 0, 11)) &&
    (SourceRegion === undefined || isAwsRegion(SourceRegion)) &&
    (GlobalSignInEndpoint === undefined || isGlobalSignInEndpoint(GlobalSignInEndpoint))
  );
}

const replicationConfigurationMembers: readonly string[] = [
  "ReplicationStatusSummaryList",
  "SourceRegion",
  "GlobalSignInEndpoint",
];

function walkReplicationConfiguration(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, replicationConfigurationMembers);
  if (members === undefined) return undefined;
  walkMember(
    walk,
    members,
    "ReplicationStatusSummaryList",
    optional,
    itemsOf(walkReplicationStatusSummary, [minItems(0), maxItems(11)]),
  );
  walkMember(walk, members, "SourceRegion", optional, walkAwsRegion);
  walkMember(walk, members, "GlobalSignInEndpoint", optional, walkGlobalSignInEndpoint);
  return members;
}

/**
 * Checks values against {@link ReplicationStatusReason}.
 *
 * A sentence of at most 1,024 characters.
 */
export const replicationStatusReasonValidator: Validator<ReplicationStatusReason> = /* @__PURE__ */ defineValidator(
  isReplicationStatusReason,
  walkReplicationStatusReason,
);

function isReplicationStatusReason(input: unknown): boolean {
  return typeof input === "string" && !isLonger(input, 1024);
}

function walkReplicationStatusReason(walk: Walk, input: unknown): void {
  if (!isReplicationStatusReason(input)) checkString(walk, here, input, required, [maxLength(1024)]);
}

/**
 * Checks values against {@link ReplicationStatusSummary}.
 *
 * How replication stands in one Region.
 */
export const replicationStatusSummaryValidator: Validator<ReplicationStatusSummary> = /* @__PURE__ */ defineValidator(
  isReplicationStatusSummary,
  walkReplicationStatusSummary,
);

function isReplicationStatusSummary(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { Region, ReplicationStatus, ReplicationStatusReason } = input;
  if (!isPlain(input)) return acceptsOwn(input, isReplicationStatusSummary);
  return (
    (Region === undefined || isAwsRegion(Region)) &&
    (ReplicationStatus === undefined || isInstanceReplicationStatus(ReplicationStatus)) &&
    (ReplicationStatusReason === undefined || isReplicationStatusReason(ReplicationStatusReason))
  );
}

const replicationStatusSummaryMembers: readonly string[] = ["Region", "ReplicationStatus", "ReplicationStatusReason"];

function walkReplicationStatusSummary(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, replicationStatusSummaryMembers);
  if (members === undefined) return undefined;
  walkMember(walk, members, "Region", optional, walkAwsRegion);
  walkMember(walk, members, "ReplicationStatus", optional, walkInstanceReplicationStatus);
  walkMember(walk, members, "ReplicationStatusReason", optional, walkReplicationStatusReason);
  return members;
}

/**
 * Checks values against {@link Timestamp}.
 *
 * Seconds since the Unix epoch as a JSON number; fractions are allowed.
 */
export const timestampValidator: Validator<Timestamp> = /* @__PURE__ */ defineValidator(isTimestamp, walkTimestamp);

function isTimestamp(input: unknown): boolean {
  return isNumber(input);
}

function walkTimestamp(walk: Walk, input: unknown): void {
  checkNumber(walk, here, input, required);
}
