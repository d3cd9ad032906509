// Generated from specs/traffic-distribution/gen/openapi.2017-08-08.json. Do not edit.
// To change this file, edit the TypeSpec in specs/traffic-distribution and run `npm run generate`.

import {
  checkCopy,
  defineValidator,
  hasItems,
  inside,
  isArrayOf,
  isLonger,
  isNumber,
  isObjectLike,
  isPlain,
  isShorter,
  mistyped,
  notAmong,
  remembering,
  secretly,
  type Validator,
  type Walk,
  unmatched,
  wrong,
} from "@trunkline/validator-kit";
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
import { isAwsRegion, isClientToken, isDirectoryAlias, isInstanceId, isTagMap } from "./shared.ts";

/**
 * Checks values against {@link CreateInstanceInput}.
 *
 * An instance to be made.
 */
export const createInstanceInputValidator: Validator<CreateInstanceInput> = /* @__PURE__ */ defineValidator(
  isCreateInstanceInput,
);

export function isCreateInstanceInput(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const {
    ClientToken,
    IdentityManagementType,
    InstanceAlias,
    DirectoryId,
    InboundCallsEnabled,
    OutboundCallsEnabled,
    Tags,
  } = input;
  if (!isPlain(input)) return checkCopy(isCreateInstanceInput, input, walk);
  walk?.modes?.tidy(walk, input, [
    "ClientToken",
    "IdentityManagementType",
    "InstanceAlias",
    "DirectoryId",
    "InboundCallsEnabled",
    "OutboundCallsEnabled",
    "Tags",
  ]);
  return (
    (ClientToken === undefined || isClientToken(ClientToken, inside(walk, "/ClientToken"))) &&
    isDirectoryType(IdentityManagementType, inside(walk, "/IdentityManagementType")) &&
    (InstanceAlias === undefined || isDirectoryAlias(InstanceAlias, secretly(inside(walk, "/InstanceAlias")))) &&
    (DirectoryId === undefined || isDirectoryId(DirectoryId, inside(walk, "/DirectoryId"))) &&
    (typeof InboundCallsEnabled === "boolean" ||
      mistyped(walk, "/InboundCallsEnabled", InboundCallsEnabled, "boolean")) &&
    (typeof OutboundCallsEnabled === "boolean" ||
      mistyped(walk, "/OutboundCallsEnabled", OutboundCallsEnabled, "boolean")) &&
    (Tags === undefined || isTagMap(Tags, inside(walk, "/Tags")))
  );
}

/**
 * Checks values against {@link CreateInstanceOutput}.
 *
 * The instance that is being made.
 */
export const createInstanceOutputValidator: Validator<CreateInstanceOutput> = /* @__PURE__ */ defineValidator(
  isCreateInstanceOutput,
);

export function isCreateInstanceOutput(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { Id, Arn } = input;
  if (!isPlain(input)) return checkCopy(isCreateInstanceOutput, input, walk);
  walk?.modes?.tidy(walk, input, ["Id", "Arn"]);
  return (
    (Id === undefined || isInstanceId(Id, inside(walk, "/Id"))) &&
    (Arn === undefined || typeof Arn === "string" || mistyped(walk, "/Arn", Arn, "string"))
  );
}

/**
 * Checks values against {@link DescribeInstanceOutput}.
 *
 * The instance that was asked for.
 */
export const describeInstanceOutputValidator: Validator<DescribeInstanceOutput> = /* @__PURE__ */ defineValidator(
  isDescribeInstanceOutput,
);

function isDescribeInstanceOutput(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { Instance, ReplicationConfiguration } = input;
  if (!isPlain(input)) return checkCopy(isDescribeInstanceOutput, input, walk);
  walk?.modes?.tidy(walk, input, ["Instance", "ReplicationConfiguration"]);
  return (
    (Instance === undefined || isInstance(Instance, inside(walk, "/Instance"))) &&
    (ReplicationConfiguration === undefined ||
      isReplicationConfiguration(ReplicationConfiguration, inside(walk, "/ReplicationConfiguration")))
  );
}

/**
 * Checks values against {@link DirectoryId}.
 *
 * Identifier of a directory: `d-` and ten hexadecimal digits.
 */
export const directoryIdValidator: Validator<DirectoryId> = /* @__PURE__ */ defineValidator(isDirectoryId);

const directoryIdPattern = /^d-[0-9a-f]{10}$/;

const directoryIdKnown = /* @__PURE__ */ remembering(directoryIdPattern);

function isDirectoryId(input: unknown, walk?: Walk): boolean {
  if (typeof input !== "string") return mistyped(walk, "", input, "string");
  if (isShorter(input, 12)) return wrong(walk, "", input, "minLength", 12, "must have at least 12 characters");
  if (isLonger(input, 12)) return wrong(walk, "", input, "maxLength", 12, "must have at most 12 characters");
  return directoryIdKnown(input) || unmatched(walk, "", input, directoryIdPattern);
}

/**
 * Checks values against {@link DirectoryType}.
 *
 * Where the users of an instance come from. Only `SAML` instances can be replicated.
 */
export const directoryTypeValidator: Validator<DirectoryType> = /* @__PURE__ */ defineValidator(isDirectoryType);

const directoryTypeValues: readonly string[] = ["SAML", "CONNECT_MANAGED", "EXISTING_DIRECTORY"];

function isDirectoryType(input: unknown, walk?: Walk): boolean {
  if (typeof input !== "string") return mistyped(walk, "", input, "string");
  return directoryTypeValues.includes(input) || notAmong(walk, "", input, "enum", directoryTypeValues);
}

/**
 * Checks values against {@link GlobalSignInEndpoint}.
 *
 * A sign-in address of 1 to 128 characters.
 */
export const globalSignInEndpointValidator: Validator<GlobalSignInEndpoint> = /* @__PURE__ */ defineValidator(
  isGlobalSignInEndpoint,
);

export function isGlobalSignInEndpoint(input: unknown, walk?: Walk): boolean {
  if (typeof input !== "string") return mistyped(walk, "", input, "string");
  if (input === "") return wrong(walk, "", input, "minLength", 1, "must have at least 1 character");
  return !isLonger(input, 128) || wrong(walk, "", input, "maxLength", 128, "must have at most 128 characters");
}

/**
 * Checks values against {@link Instance}.
 *
 * A contact centre.
 */
export const instanceValidator: Validator<Instance> = /* @__PURE__ */ defineValidator(isInstance);

function isInstance(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
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
  if (!isPlain(input)) return checkCopy(isInstance, input, walk);
  walk?.modes?.tidy(walk, input, [
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
  ]);
  return (
    (Id === undefined || isInstanceId(Id, inside(walk, "/Id"))) &&
    (Arn === undefined || typeof Arn === "string" || mistyped(walk, "/Arn", Arn, "string")) &&
    (IdentityManagementType === undefined ||
      isDirectoryType(IdentityManagementType, inside(walk, "/IdentityManagementType"))) &&
    (InstanceAlias === undefined || isDirectoryAlias(InstanceAlias, secretly(inside(walk, "/InstanceAlias")))) &&
    (CreatedTime === undefined || isNumber(CreatedTime) || mistyped(walk, "/CreatedTime", CreatedTime, "number")) &&
    (ServiceRole === undefined ||
      typeof ServiceRole === "string" ||
      mistyped(walk, "/ServiceRole", ServiceRole, "string")) &&
    (InstanceStatus === undefined || isInstanceStatus(InstanceStatus, inside(walk, "/InstanceStatus"))) &&
    (StatusReason === undefined || isInstanceStatusReason(StatusReason, inside(walk, "/StatusReason"))) &&
    (InboundCallsEnabled === undefined ||
      typeof InboundCallsEnabled === "boolean" ||
      mistyped(walk, "/InboundCallsEnabled", InboundCallsEnabled, "boolean")) &&
    (OutboundCallsEnabled === undefined ||
      typeof OutboundCallsEnabled === "boolean" ||
      mistyped(walk, "/OutboundCallsEnabled", OutboundCallsEnabled, "boolean")) &&
    (InstanceAccessUrl === undefined ||
      typeof InstanceAccessUrl === "string" ||
      mistyped(walk, "/InstanceAccessUrl", InstanceAccessUrl, "string")) &&
    (Tags === undefined || isTagMap(Tags, inside(walk, "/Tags")))
  );
}

/**
 * Checks values against {@link InstanceReplicationStatus}.
 *
 * How replication of an instance stands.
 */
export const instanceReplicationStatusValidator: Validator<InstanceReplicationStatus> = /* @__PURE__ */ defineValidator(
  isInstanceReplicationStatus,
);

const instanceReplicationStatusValues: readonly string[] = [
  "INSTANCE_REPLICATION_COMPLETE",
  "INSTANCE_REPLICATION_IN_PROGRESS",
  "INSTANCE_REPLICATION_FAILED",
  "INSTANCE_REPLICA_DELETING",
  "INSTANCE_REPLICATION_DELETION_FAILED",
  "RESOURCE_REPLICATION_NOT_STARTED",
];

function isInstanceReplicationStatus(input: unknown, walk?: Walk): boolean {
  if (typeof input !== "string") return mistyped(walk, "", input, "string");
  return (
    instanceReplicationStatusValues.includes(input) ||
    notAmong(walk, "", input, "enum", instanceReplicationStatusValues)
  );
}

/**
 * Checks values against {@link InstanceStatus}.
 *
 * Where an instance stands in its life.
 */
export const instanceStatusValidator: Validator<InstanceStatus> = /* @__PURE__ */ defineValidator(isInstanceStatus);

const instanceStatusValues: readonly string[] = ["CREATION_IN_PROGRESS", "ACTIVE", "CREATION_FAILED"];

function isInstanceStatus(input: unknown, walk?: Walk): boolean {
  if (typeof input !== "string") return mistyped(walk, "", input, "string");
  return instanceStatusValues.includes(input) || notAmong(walk, "", input, "enum", instanceStatusValues);
}

/**
 * Checks values against {@link InstanceStatusReason}.
 *
 * Why the creation of an instance failed.
 */
export const instanceStatusReasonValidator: Validator<InstanceStatusReason> = /* @__PURE__ */ defineValidator(
  isInstanceStatusReason,
);

export function isInstanceStatusReason(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { Message } = input;
  if (!isPlain(input)) return checkCopy(isInstanceStatusReason, input, walk);
  walk?.modes?.tidy(walk, input, ["Message"]);
  return Message === undefined || typeof Message === "string" || mistyped(walk, "/Message", Message, "string");
}

/**
 * Checks values against {@link InstanceSummary}.
 *
 * One row of a list of instances.
 */
export const instanceSummaryValidator: Validator<InstanceSummary> = /* @__PURE__ */ defineValidator(isInstanceSummary);

function isInstanceSummary(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
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
  if (!isPlain(input)) return checkCopy(isInstanceSummary, input, walk);
  walk?.modes?.tidy(walk, input, [
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
  ]);
  return (
    (Id === undefined || isInstanceId(Id, inside(walk, "/Id"))) &&
    (Arn === undefined || typeof Arn === "string" || mistyped(walk, "/Arn", Arn, "string")) &&
    (IdentityManagementType === undefined ||
      isDirectoryType(IdentityManagementType, inside(walk, "/IdentityManagementType"))) &&
    (InstanceAlias === undefined || isDirectoryAlias(InstanceAlias, secretly(inside(walk, "/InstanceAlias")))) &&
    (CreatedTime === undefined || isNumber(CreatedTime) || mistyped(walk, "/CreatedTime", CreatedTime, "number")) &&
    (ServiceRole === undefined ||
      typeof ServiceRole === "string" ||
      mistyped(walk, "/ServiceRole", ServiceRole, "string")) &&
    (InstanceStatus === undefined || isInstanceStatus(InstanceStatus, inside(walk, "/InstanceStatus"))) &&
    (InboundCallsEnabled === undefined ||
      typeof InboundCallsEnabled === "boolean" ||
      mistyped(walk, "/InboundCallsEnabled", InboundCallsEnabled, "boolean")) &&
    (OutboundCallsEnabled === undefined ||
      typeof OutboundCallsEnabled === "boolean" ||
      mistyped(walk, "/OutboundCallsEnabled", OutboundCallsEnabled, "boolean")) &&
    (InstanceAccessUrl === undefined ||
      typeof InstanceAccessUrl === "string" ||
      mistyped(walk, "/InstanceAccessUrl", InstanceAccessUrl, "string"))
  );
}

/**
 * Checks values against {@link ListInstancesOutput}.
 *
 * One page of instances.
 */
export const listInstancesOutputValidator: Validator<ListInstancesOutput> = /* @__PURE__ */ defineValidator(
  isListInstancesOutput,
);

function isListInstancesOutput(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { InstanceSummaryList, NextToken } = input;
  if (!isPlain(input)) return checkCopy(isListInstancesOutput, input, walk);
  walk?.modes?.tidy(walk, input, ["InstanceSummaryList", "NextToken"]);
  return (
    (InstanceSummaryList === undefined ||
      isArrayOf(InstanceSummaryList, isInstanceSummary, inside(walk, "/InstanceSummaryList"))) &&
    (NextToken === undefined || typeof NextToken === "string" || mistyped(walk, "/NextToken", NextToken, "string"))
  );
}

/**
 * Checks values against {@link ReplicationConfiguration}.
 *
 * How the replication of an instance stands. Present once an instance has been replicated.
 */
export const replicationConfigurationValidator: Validator<ReplicationConfiguration> = /* @__PURE__ */ defineValidator(
  isReplicationConfiguration,
);

function isReplicationConfiguration(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { ReplicationStatusSummaryList, SourceRegion, GlobalSignInEndpoint } = input;
  if (!isPlain(input)) return checkCopy(isReplicationConfiguration, input, walk);
  walk?.modes?.tidy(walk, input, ["ReplicationStatusSummaryList", "SourceRegion", "GlobalSignInEndpoint"]);
  return (
    (ReplicationStatusSummaryList === undefined ||
      (isArrayOf(ReplicationStatusSummaryList, isReplicationStatusSummary, inside(walk, "/ReplicationStatusSummaryList")) && hasItems(ReplicationStatusSummaryList, inside(walk, "/ReplicationStatusSummaryList"), 0, 11))) &&
    (SourceRegion === undefined || isAwsRegion(SourceRegion, inside(walk, "/SourceRegion"))) &&
    (GlobalSignInEndpoint === undefined ||
      isGlobalSignInEndpoint(GlobalSignInEndpoint, inside(walk, "/GlobalSignInEndpoint")))
  );
}

/**
 * Checks values against {@link ReplicationStatusReason}.
 *
 * A sentence of at most 1,024 characters.
 */
export const replicationStatusReasonValidator: Validator<ReplicationStatusReason> = /* @__PURE__ */ defineValidator(
  isReplicationStatusReason,
);

export function isReplicationStatusReason(input: unknown, walk?: Walk): boolean {
  if (typeof input !== "string") return mistyped(walk, "", input, "string");
  return !isLonger(input, 1024) || wrong(walk, "", input, "maxLength", 1024, "must have at most 1024 characters");
}

/**
 * Checks values against {@link ReplicationStatusSummary}.
 *
 * How replication stands in one Region.
 */
export const replicationStatusSummaryValidator: Validator<ReplicationStatusSummary> = /* @__PURE__ */ defineValidator(
  isReplicationStatusSummary,
);

function isReplicationStatusSummary(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { Region, ReplicationStatus, ReplicationStatusReason } = input;
  if (!isPlain(input)) return checkCopy(isReplicationStatusSummary, input, walk);
  walk?.modes?.tidy(walk, input, ["Region", "ReplicationStatus", "ReplicationStatusReason"]);
  return (
    (Region === undefined || isAwsRegion(Region, inside(walk, "/Region"))) &&
    (ReplicationStatus === undefined ||
      isInstanceReplicationStatus(ReplicationStatus, inside(walk, "/ReplicationStatus"))) &&
    (ReplicationStatusReason === undefined ||
      isReplicationStatusReason(ReplicationStatusReason, inside(walk, "/ReplicationStatusReason")))
  );
}

/**
 * Checks values against {@link Timestamp}.
 *
 * Seconds since the Unix epoch as a JSON number; fractions are allowed.
 */
export const timestampValidator: Validator<Timestamp> = /* @__PURE__ */ defineValidator(isTimestamp);

function isTimestamp(input: unknown, walk?: Walk): boolean {
  return isNumber(input) || mistyped(walk, "", input, "number");
}
