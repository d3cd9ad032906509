// Generated from specs/traffic-distribution/gen/openapi.2017-08-08.json. Do not edit.
// To change this file, edit the TypeSpec in specs/traffic-distribution and run `npm run generate`.

import {
  checkCopy,
  defineValidator,
  hasItems,
  inside,
  isArrayOf,
  isLenient,
  isNumber,
  isObjectLike,
  isPlain,
  mistyped,
  notAmong,
  secretly,
  type Validator,
  type Walk,
} from "@trunkline/validator-kit";
import type {
  DescribeInstanceOutput,
  DirectoryType,
  Instance,
  InstanceReplicationStatus,
  InstanceStatus,
  InstanceSummary,
  ListInstancesOutput,
  ReplicationConfiguration,
  ReplicationStatusSummary,
} from "@trunkline/traffic-distribution-models";
import { isGlobalSignInEndpoint, isInstanceStatusReason, isReplicationStatusReason } from "./instances.ts";
import { isAwsRegion, isDirectoryAlias, isInstanceId, isTagMap } from "./shared.ts";

/**
 * Checks values against {@link DescribeInstanceOutput}.
 *
 * The form to take answers in: values of enums and kinds that came later than this package pass, unless the check is
 * strict.
 */
export const describeInstanceOutputReceivedValidator: Validator<DescribeInstanceOutput> =
  /* @__PURE__ */ defineValidator(isDescribeInstanceOutputReceived);

export function isDescribeInstanceOutputReceived(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { Instance, ReplicationConfiguration } = input;
  if (!isPlain(input)) return checkCopy(isDescribeInstanceOutputReceived, input, walk);
  walk?.modes?.tidy(walk, input, ["Instance", "ReplicationConfiguration"]);
  return (
    (Instance === undefined || isInstanceReceived(Instance, inside(walk, "/Instance"))) &&
    (ReplicationConfiguration === undefined ||
      isReplicationConfigurationReceived(ReplicationConfiguration, inside(walk, "/ReplicationConfiguration")))
  );
}

/**
 * Checks values against {@link DirectoryType}.
 *
 * The form to take answers in: values of enums and kinds that came later than this package pass, unless the check is
 * strict.
 */
export const directoryTypeReceivedValidator: Validator<DirectoryType> = /* @__PURE__ */ defineValidator(
  isDirectoryTypeReceived,
);

const directoryTypeReceivedValues: readonly string[] = ["SAML", "CONNECT_MANAGED", "EXISTING_DIRECTORY"];

function isDirectoryTypeReceived(input: unknown, walk?: Walk): boolean {
  if (typeof input !== "string") return mistyped(walk, "", input, "string");
  return (
    isLenient(walk) || directoryTypeReceivedValues.includes(input) ||
    notAmong(walk, "", input, "enum", directoryTypeReceivedValues)
  );
}

/**
 * Checks values against {@link Instance}.
 *
 * The form to take answers in: values of enums and kinds that came later than this package pass, unless the check is
 * strict.
 */
export const instanceReceivedValidator: Validator<Instance> = /* @__PURE__ */ defineValidator(isInstanceReceived);

function isInstanceReceived(input: unknown, walk?: Walk): boolean {
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
  if (!isPlain(input)) return checkCopy(isInstanceReceived, input, walk);
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
      isDirectoryTypeReceived(IdentityManagementType, inside(walk, "/IdentityManagementType"))) &&
    (InstanceAlias === undefined || isDirectoryAlias(InstanceAlias, secretly(inside(walk, "/InstanceAlias")))) &&
    (CreatedTime === undefined || isNumber(CreatedTime) || mistyped(walk, "/CreatedTime", CreatedTime, "number")) &&
    (ServiceRole === undefined ||
      typeof ServiceRole === "string" ||
      mistyped(walk, "/ServiceRole", ServiceRole, "string")) &&
    (InstanceStatus === undefined || isInstanceStatusReceived(InstanceStatus, inside(walk, "/InstanceStatus"))) &&
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
 * The form to take answers in: values of enums and kinds that came later than this package pass, unless the check is
 * strict.
 */
export const instanceReplicationStatusReceivedValidator: Validator<InstanceReplicationStatus> =
  /* @__PURE__ */ defineValidator(isInstanceReplicationStatusReceived);

const instanceReplicationStatusReceivedValues: readonly string[] = [
  "INSTANCE_REPLICATION_COMPLETE",
  "INSTANCE_REPLICATION_IN_PROGRESS",
  "INSTANCE_REPLICATION_FAILED",
  "INSTANCE_REPLICA_DELETING",
  "INSTANCE_REPLICATION_DELETION_FAILED",
  "RESOURCE_REPLICATION_NOT_STARTED",
];

function isInstanceReplicationStatusReceived(input: unknown, walk?: Walk): boolean {
  if (typeof input !== "string") return mistyped(walk, "", input, "string");
  return (
    isLenient(walk) || instanceReplicationStatusReceivedValues.includes(input) ||
    notAmong(walk, "", input, "enum", instanceReplicationStatusReceivedValues)
  );
}

/**
 * Checks values against {@link InstanceStatus}.
 *
 * The form to take answers in: values of enums and kinds that came later than this package pass, unless the check is
 * strict.
 */
export const instanceStatusReceivedValidator: Validator<InstanceStatus> = /* @__PURE__ */ defineValidator(
  isInstanceStatusReceived,
);

const instanceStatusReceivedValues: readonly string[] = ["CREATION_IN_PROGRESS", "ACTIVE", "CREATION_FAILED"];

function isInstanceStatusReceived(input: unknown, walk?: Walk): boolean {
  if (typeof input !== "string") return mistyped(walk, "", input, "string");
  return (
    isLenient(walk) || instanceStatusReceivedValues.includes(input) ||
    notAmong(walk, "", input, "enum", instanceStatusReceivedValues)
  );
}

/**
 * Checks values against {@link InstanceSummary}.
 *
 * The form to take answers in: values of enums and kinds that came later than this package pass, unless the check is
 * strict.
 */
export const instanceSummaryReceivedValidator: Validator<InstanceSummary> = /* @__PURE__ */ defineValidator(
  isInstanceSummaryReceived,
);

function isInstanceSummaryReceived(input: unknown, walk?: Walk): boolean {
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
  if (!isPlain(input)) return checkCopy(isInstanceSummaryReceived, input, walk);
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
      isDirectoryTypeReceived(IdentityManagementType, inside(walk, "/IdentityManagementType"))) &&
    (InstanceAlias === undefined || isDirectoryAlias(InstanceAlias, secretly(inside(walk, "/InstanceAlias")))) &&
    (CreatedTime === undefined || isNumber(CreatedTime) || mistyped(walk, "/CreatedTime", CreatedTime, "number")) &&
    (ServiceRole === undefined ||
      typeof ServiceRole === "string" ||
      mistyped(walk, "/ServiceRole", ServiceRole, "string")) &&
    (InstanceStatus === undefined || isInstanceStatusReceived(InstanceStatus, inside(walk, "/InstanceStatus"))) &&
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
 * The form to take answers in: values of enums and kinds that came later than this package pass, unless the check is
 * strict.
 */
export const listInstancesOutputReceivedValidator: Validator<ListInstancesOutput> = /* @__PURE__ */ defineValidator(
  isListInstancesOutputReceived,
);

export function isListInstancesOutputReceived(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { InstanceSummaryList, NextToken } = input;
  if (!isPlain(input)) return checkCopy(isListInstancesOutputReceived, input, walk);
  walk?.modes?.tidy(walk, input, ["InstanceSummaryList", "NextToken"]);
  return (
    (InstanceSummaryList === undefined ||
      isArrayOf(InstanceSummaryList, isInstanceSummaryReceived, inside(walk, "/InstanceSummaryList"))) &&
    (NextToken === undefined || typeof NextToken === "string" || mistyped(walk, "/NextToken", NextToken, "string"))
  );
}

/**
 * Checks values against {@link ReplicationConfiguration}.
 *
 * The form to take answers in: values of enums and kinds that came later than this package pass, unless the check is
 * strict.
 */
export const replicationConfigurationReceivedValidator: Validator<ReplicationConfiguration> =
  /* @__PURE__ */ defineValidator(isReplicationConfigurationReceived);

function isReplicationConfigurationReceived(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { ReplicationStatusSummaryList, SourceRegion, GlobalSignInEndpoint } = input;
  if (!isPlain(input)) return checkCopy(isReplicationConfigurationReceived, input, walk);
  walk?.modes?.tidy(walk, input, ["ReplicationStatusSummaryList", "SourceRegion", "GlobalSignInEndpoint"]);
  return (
    (ReplicationStatusSummaryList === undefined ||
      (isArrayOf(ReplicationStatusSummaryList, isReplicationStatusSummaryReceived, inside(walk, "/ReplicationStatusSummaryList")) && hasItems(ReplicationStatusSummaryList, inside(walk, "/ReplicationStatusSummaryList"), 0, 11))) &&
    (SourceRegion === undefined || isAwsRegion(SourceRegion, inside(walk, "/SourceRegion"))) &&
    (GlobalSignInEndpoint === undefined ||
      isGlobalSignInEndpoint(GlobalSignInEndpoint, inside(walk, "/GlobalSignInEndpoint")))
  );
}

/**
 * Checks values against {@link ReplicationStatusSummary}.
 *
 * The form to take answers in: values of enums and kinds that came later than this package pass, unless the check is
 * strict.
 */
export const replicationStatusSummaryReceivedValidator: Validator<ReplicationStatusSummary> =
  /* @__PURE__ */ defineValidator(isReplicationStatusSummaryReceived);

function isReplicationStatusSummaryReceived(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { Region, ReplicationStatus, ReplicationStatusReason } = input;
  if (!isPlain(input)) return checkCopy(isReplicationStatusSummaryReceived, input, walk);
  walk?.modes?.tidy(walk, input, ["Region", "ReplicationStatus", "ReplicationStatusReason"]);
  return (
    (Region === undefined || isAwsRegion(Region, inside(walk, "/Region"))) &&
    (ReplicationStatus === undefined ||
      isInstanceReplicationStatusReceived(ReplicationStatus, inside(walk, "/ReplicationStatus"))) &&
    (ReplicationStatusReason === undefined ||
      isReplicationStatusReason(ReplicationStatusReason, inside(walk, "/ReplicationStatusReason")))
  );
}
