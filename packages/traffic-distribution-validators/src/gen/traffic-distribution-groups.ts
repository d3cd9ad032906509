// Generated from specs/traffic-distribution/gen/openapi.2017-08-08.json. Do not edit.
// To change this file, edit the TypeSpec in specs/traffic-distribution and run `npm run generate`.

import {
  acceptsOwn,
  checkBoolean,
  checkString,
  defineValidator,
  here,
  isArrayOf,
  isLonger,
  isObject,
  isPlain,
  itemsOf,
  maxItems,
  maxLength,
  minItems,
  minLength,
  oneOf,
  optional,
  pattern,
  required,
  type Validator,
  type Walk,
  walkMember,
  walkObject,
} from "@trunkline/api-kit/validation";
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
  isACGRInstanceIdOrArn,
  isACGRTrafficDistributionGroupArn,
  isACGRTrafficDistributionGroupId,
  isClientToken,
  isTagMap,
  walkACGRInstanceIdOrArn,
  walkACGRTrafficDistributionGroupArn,
  walkACGRTrafficDistributionGroupId,
  walkClientToken,
  walkTagMap,
} from "./shared.ts";

/**
 * Checks values against {@link ACGRInstanceArn}.
 *
 * ARN of an instance, with the Region it was made in.
 */
export const acgrInstanceArnValidator: Validator<ACGRInstanceArn> = /* @__PURE__ */ defineValidator(
  isACGRInstanceArn,
  walkACGRInstanceArn,
);

const acgrInstanceArnPattern = /^arn:([a-zA-Z0-9-]+):connect:[a-z]+-[a-z-]+-[0-9]+:[0-9]+:instance\/[a-zA-Z0-9_-]+$/u;

function isACGRInstanceArn(input: unknown): boolean {
  return typeof input === "string" && acgrInstanceArnPattern.test(input);
}

function walkACGRInstanceArn(walk: Walk, input: unknown): void {
  if (!isACGRInstanceArn(input)) checkString(walk, here, input, required, [pattern(acgrInstanceArnPattern)]);
}

/**
 * Checks values against {@link CreateTrafficDistributionGroupInput}.
 *
 * A group to be made.
 */
export const createTrafficDistributionGroupInputValidator: Validator<CreateTrafficDistributionGroupInput> =
  /* @__PURE__ */ defineValidator(isCreateTrafficDistributionGroupInput, walkCreateTrafficDistributionGroupInput);

export function isCreateTrafficDistributionGroupInput(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { Name, Description, InstanceId, ClientToken, Tags } = input;
  if (!isPlain(input)) return acceptsOwn(input, isCreateTrafficDistributionGroupInput);
  return (
    isName128(Name) &&
    (Description === undefined || isDescription250(Description)) &&
    isACGRInstanceIdOrArn(InstanceId) &&
    (ClientToken === undefined || isClientToken(ClientToken)) &&
    (Tags === undefined || isTagMap(Tags))
  );
}

const createTrafficDistributionGroupInputMembers: readonly string[] = [
  "Name",
  "Description",
  "InstanceId",
  "ClientToken",
  "Tags",
];

export function walkCreateTrafficDistributionGroupInput(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, createTrafficDistributionGroupInputMembers);
  if (members === undefined) return undefined;
  walkMember(walk, members, "Name", required, walkName128);
  walkMember(walk, members, "Description", optional, walkDescription250);
  walkMember(walk, members, "InstanceId", required, walkACGRInstanceIdOrArn);
  walkMember(walk, members, "ClientToken", optional, walkClientToken);
  walkMember(walk, members, "Tags", optional, walkTagMap);
  return members;
}

/**
 * Checks values against {@link CreateTrafficDistributionGroupOutput}.
 *
 * The group that was made.
 */
export const createTrafficDistributionGroupOutputValidator: Validator<CreateTrafficDistributionGroupOutput> =
  /* @__PURE__ */ defineValidator(isCreateTrafficDistributionGroupOutput, walkCreateTrafficDistributionGroupOutput);

export function isCreateTrafficDistributionGroupOutput(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { Id, Arn } = input;
  if (!isPlain(input)) return acceptsOwn(input, isCreateTrafficDistributionGroupOutput);
  return (
    (Id === undefined || isACGRTrafficDistributionGroupId(Id)) &&
    (Arn === undefined || isACGRTrafficDistributionGroupArn(Arn))
  );
}

const createTrafficDistributionGroupOutputMembers: readonly string[] = ["Id", "Arn"];

export function walkCreateTrafficDistributionGroupOutput(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, createTrafficDistributionGroupOutputMembers);
  if (members === undefined) return undefined;
  walkMember(walk, members, "Id", optional, walkACGRTrafficDistributionGroupId);
  walkMember(walk, members, "Arn", optional, walkACGRTrafficDistributionGroupArn);
  return members;
}

/**
 * Checks values against {@link DescribeTrafficDistributionGroupOutput}.
 *
 * The group that was asked for.
 */
export const describeTrafficDistributionGroupOutputValidator: Validator<DescribeTrafficDistributionGroupOutput> =
  /* @__PURE__ */ defineValidator(isDescribeTrafficDistributionGroupOutput, walkDescribeTrafficDistributionGroupOutput);

export function isDescribeTrafficDistributionGroupOutput(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { TrafficDistributionGroup } = input;
  if (!isPlain(input)) return acceptsOwn(input, isDescribeTrafficDistributionGroupOutput);
  return TrafficDistributionGroup === undefined || isTrafficDistributionGroup(TrafficDistributionGroup);
}

const describeTrafficDistributionGroupOutputMembers: readonly string[] = ["TrafficDistributionGroup"];

export function walkDescribeTrafficDistributionGroupOutput(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, describeTrafficDistributionGroupOutputMembers);
  if (members === undefined) return undefined;
  walkMember(walk, members, "TrafficDistributionGroup", optional, walkTrafficDistributionGroup);
  return members;
}

/**
 * Checks values against {@link Description250}.
 *
 * A description of 1 to 250 characters without blanks at either end and without line feeds.
 */
export const description250Validator: Validator<Description250> = /* @__PURE__ */ defineValidator(
  isDescription250,
  walkDescription250,
);

const description250Pattern = /(^[\S].*[\S]$)|(^[\S]$)/u;

function isDescription250(input: unknown): boolean {
  return typeof input === "string" && input !== "" && !isLonger(input, 250) && description250Pattern.test(input);
}

function walkDescription250(walk: Walk, input: unknown): void {
  if (!isDescription250(input)) {
    checkString(walk, here, input, required, [minLength(1), maxLength(250), pattern(description250Pattern)]);
  }
}

/**
 * Checks values against {@link ListTrafficDistributionGroupsOutput}.
 *
 * One page of groups.
 */
export const listTrafficDistributionGroupsOutputValidator: Validator<ListTrafficDistributionGroupsOutput> =
  /* @__PURE__ */ defineValidator(isListTrafficDistributionGroupsOutput, walkListTrafficDistributionGroupsOutput);

export function isListTrafficDistributionGroupsOutput(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { NextToken, TrafficDistributionGroupSummaryList } = input;
  if (!isPlain(input)) return acceptsOwn(input, isListTrafficDistributionGroupsOutput);
  return (
    (NextToken === undefined || typeof NextToken === "string") &&
    (TrafficDistributionGroupSummaryList === undefined ||
      isArrayOf(TrafficDistributionGroupSummaryList, isTrafficDistributionGroupSummary, 0, 10))
  );
}

const listTrafficDistributionGroupsOutputMembers: readonly string[] = [
  "NextToken",
  "TrafficDistributionGroupSummaryList",
];

export function walkListTrafficDistributionGroupsOutput(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, listTrafficDistributionGroupsOutputMembers);
  if (members === undefined) return undefined;
  checkString(walk, "NextToken", members.NextToken, optional);
  walkMember(
    walk,
    members,
    "TrafficDistributionGroupSummaryList",
    optional,
    itemsOf(walkTrafficDistributionGroupSummary, [minItems(0), maxItems(10)]),
  );
  return members;
}

/**
 * Checks values against {@link Name128}.
 *
 * A name of 1 to 128 characters without blanks at either end and without line feeds.
 */
export const name128Validator: Validator<Name128> = /* @__PURE__ */ defineValidator(isName128, walkName128);

const name128Pattern = /(^[\S].*[\S]$)|(^[\S]$)/u;

function isName128(input: unknown): boolean {
  return typeof input === "string" && input !== "" && !isLonger(input, 128) && name128Pattern.test(input);
}

function walkName128(walk: Walk, input: unknown): void {
  if (!isName128(input)) {
    checkString(walk, here, input, required, [minLength(1), maxLength(128), pattern(name128Pattern)]);
  }
}

/**
 * Checks values against {@link TrafficDistributionGroup}.
 *
 * A set of phone numbers and agents that is spread over an instance and its replica.
 */
export const trafficDistributionGroupValidator: Validator<TrafficDistributionGroup> = /* @__PURE__ */ defineValidator(
  isTrafficDistributionGroup,
  walkTrafficDistributionGroup,
);

function isTrafficDistributionGroup(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { Id, Arn, Name, Description, InstanceArn, Status, Tags, IsDefault } = input;
  if (!isPlain(input)) return acceptsOwn(input, isTrafficDistributionGroup);
  return (
    (Id === undefined || isACGRTrafficDistributionGroupId(Id)) &&
    (Arn === undefined || isACGRTrafficDistributionGroupArn(Arn)) &&
    (Name === undefined || isName128(Name)) &&
    (Description === undefined || isDescription250(Description)) &&
    (InstanceArn === undefined || isACGRInstanceArn(InstanceArn)) &&
    (Status === undefined || isTrafficDistributionGroupStatus(Status)) &&
    (Tags === undefined || isTagMap(Tags)) &&
    (IsDefault === undefined || typeof IsDefault === "boolean")
  );
}

const trafficDistributionGroupMembers: readonly string[] = [
  "Id",
  "Arn",
  "Name",
  "Description",
  "InstanceArn",
  "Status",
  "Tags",
  "IsDefault",
];

function walkTrafficDistributionGroup(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, trafficDistributionGroupMembers, () => ({ IsDefault: false }));
  if (members === undefined) return undefined;
  walkMember(walk, members, "Id", optional, walkACGRTrafficDistributionGroupId);
  walkMember(walk, members, "Arn", optional, walkACGRTrafficDistributionGroupArn);
  walkMember(walk, members, "Name", optional, walkName128);
  walkMember(walk, members, "Description", optional, walkDescription250);
  walkMember(walk, members, "InstanceArn", optional, walkACGRInstanceArn);
  walkMember(walk, members, "Status", optional, walkTrafficDistributionGroupStatus);
  walkMember(walk, members, "Tags", optional, walkTagMap);
  checkBoolean(walk, "IsDefault", members.IsDefault, optional);
  return members;
}

/**
 * Checks values against {@link TrafficDistributionGroupStatus}.
 *
 * Where a group stands in its life. Only an `ACTIVE` group can be read as a split, changed, given numbers or users.
 */
export const trafficDistributionGroupStatusValidator: Validator<TrafficDistributionGroupStatus> =
  /* @__PURE__ */ defineValidator(isTrafficDistributionGroupStatus, walkTrafficDistributionGroupStatus);

const trafficDistributionGroupStatusValues: readonly string[] = [
  "CREATION_IN_PROGRESS",
  "ACTIVE",
  "CREATION_FAILED",
  "PENDING_DELETION",
  "DELETION_FAILED",
  "UPDATE_IN_PROGRESS",
];

function isTrafficDistributionGroupStatus(input: unknown): boolean {
  return typeof input === "string" && trafficDistributionGroupStatusValues.includes(input);
}

function walkTrafficDistributionGroupStatus(walk: Walk, input: unknown): void {
  if (!isTrafficDistributionGroupStatus(input)) {
    checkString(walk, here, input, required, [oneOf(trafficDistributionGroupStatusValues)]);
  }
}

/**
 * Checks values against {@link TrafficDistributionGroupSummary}.
 *
 * One row of a list of groups.
 */
export const trafficDistributionGroupSummaryValidator: Validator<TrafficDistributionGroupSummary> =
  /* @__PURE__ */ defineValidator(isTrafficDistributionGroupSummary, walkTrafficDistributionGroupSummary);

function isTrafficDistributionGroupSummary(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { Id, Arn, Name, InstanceArn, Status, IsDefault } = input;
  if (!isPlain(input)) return acceptsOwn(input, isTrafficDistributionGroupSummary);
  return (
    (Id === undefined || isACGRTrafficDistributionGroupId(Id)) &&
    (Arn === undefined || isACGRTrafficDistributionGroupArn(Arn)) &&
    (Name === undefined || isName128(Name)) &&
    (InstanceArn === undefined || isACGRInstanceArn(InstanceArn)) &&
    (Status === undefined || isTrafficDistributionGroupStatus(Status)) &&
    (IsDefault === undefined || typeof IsDefault === "boolean")
  );
}

const trafficDistributionGroupSummaryMembers: readonly string[] = [
  "Id",
  "Arn",
  "Name",
  "InstanceArn",
  "Status",
  "IsDefault",
];

function walkTrafficDistributionGroupSummary(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, trafficDistributionGroupSummaryMembers, () => ({ IsDefault: false }));
  if (members === undefined) return undefined;
  walkMember(walk, members, "Id", optional, walkACGRTrafficDistributionGroupId);
  walkMember(walk, members, "Arn", optional, walkACGRTrafficDistributionGroupArn);
  walkMember(walk, members, "Name", optional, walkName128);
  walkMember(walk, members, "InstanceArn", optional, walkACGRInstanceArn);
  walkMember(walk, members, "Status", optional, walkTrafficDistributionGroupStatus);
  checkBoolean(walk, "IsDefault", members.IsDefault, optional);
  return members;
}
