// Generated from specs/traffic-distribution/gen/openapi.2017-08-08.json. Do not edit.
// To change this file, edit the TypeSpec in specs/traffic-distribution and run `npm run generate`.

import {
  checkCopy,
  defineValidator,
  hasItems,
  inside,
  isArrayOf,
  isLonger,
  isObjectLike,
  isPlain,
  mistyped,
  notAmong,
  type Validator,
  type Walk,
  unmatched,
  wrong,
} from "@trunkline/validator-kit";
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
} from "./shared.ts";

/**
 * Checks values against {@link ACGRInstanceArn}.
 *
 * ARN of an instance, with the Region it was made in.
 */
export const acgrInstanceArnValidator: Validator<ACGRInstanceArn> = /* @__PURE__ */ defineValidator(isACGRInstanceArn);

const acgrInstanceArnPattern = /^arn:([a-zA-Z0-9-]+):connect:[a-z]+-[a-z-]+-[0-9]+:[0-9]+:instance\/[a-zA-Z0-9_-]+$/;

export function isACGRInstanceArn(input: unknown, walk?: Walk): boolean {
  if (typeof input !== "string") return mistyped(walk, "", input, "string");
  return acgrInstanceArnPattern.test(input) || unmatched(walk, "", input, acgrInstanceArnPattern);
}

/**
 * Checks values against {@link CreateTrafficDistributionGroupInput}.
 *
 * A group to be made.
 */
export const createTrafficDistributionGroupInputValidator: Validator<CreateTrafficDistributionGroupInput> =
  /* @__PURE__ */ defineValidator(isCreateTrafficDistributionGroupInput);

export function isCreateTrafficDistributionGroupInput(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { Name, Description, InstanceId, ClientToken, Tags } = input;
  if (!isPlain(input)) return checkCopy(isCreateTrafficDistributionGroupInput, input, walk);
  walk?.modes?.tidy(walk, input, ["Name", "Description", "InstanceId", "ClientToken", "Tags"]);
  return (
    isName128(Name, inside(walk, "/Name")) &&
    (Description === undefined || isDescription250(Description, inside(walk, "/Description"))) &&
    isACGRInstanceIdOrArn(InstanceId, inside(walk, "/InstanceId")) &&
    (ClientToken === undefined || isClientToken(ClientToken, inside(walk, "/ClientToken"))) &&
    (Tags === undefined || isTagMap(Tags, inside(walk, "/Tags")))
  );
}

/**
 * Checks values against {@link CreateTrafficDistributionGroupOutput}.
 *
 * The group that was made.
 */
export const createTrafficDistributionGroupOutputValidator: Validator<CreateTrafficDistributionGroupOutput> =
  /* @__PURE__ */ defineValidator(isCreateTrafficDistributionGroupOutput);

export function isCreateTrafficDistributionGroupOutput(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { Id, Arn } = input;
  if (!isPlain(input)) return checkCopy(isCreateTrafficDistributionGroupOutput, input, walk);
  walk?.modes?.tidy(walk, input, ["Id", "Arn"]);
  return (
    (Id === undefined || isACGRTrafficDistributionGroupId(Id, inside(walk, "/Id"))) &&
    (Arn === undefined || isACGRTrafficDistributionGroupArn(Arn, inside(walk, "/Arn")))
  );
}

/**
 * Checks values against {@link DescribeTrafficDistributionGroupOutput}.
 *
 * The group that was asked for.
 */
export const describeTrafficDistributionGroupOutputValidator: Validator<DescribeTrafficDistributionGroupOutput> =
  /* @__PURE__ */ defineValidator(isDescribeTrafficDistributionGroupOutput);

function isDescribeTrafficDistributionGroupOutput(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { TrafficDistributionGroup } = input;
  if (!isPlain(input)) return checkCopy(isDescribeTrafficDistributionGroupOutput, input, walk);
  walk?.modes?.tidy(walk, input, ["TrafficDistributionGroup"]);
  return (
    TrafficDistributionGroup === undefined ||
    isTrafficDistributionGroup(TrafficDistributionGroup, inside(walk, "/TrafficDistributionGroup"))
  );
}

/**
 * Checks values against {@link Description250}.
 *
 * A description of 1 to 250 characters without blanks at either end and without line feeds.
 */
export const description250Validator: Validator<Description250> = /* @__PURE__ */ defineValidator(isDescription250);

const description250Pattern = /(^[\S].*[\S]$)|(^[\S]$)/u;

export function isDescription250(input: unknown, walk?: Walk): boolean {
  if (typeof input !== "string") return mistyped(walk, "", input, "string");
  if (input === "") return wrong(walk, "", input, "minLength", 1, "must have at least 1 character");
  if (isLonger(input, 250)) return wrong(walk, "", input, "maxLength", 250, "must have at most 250 characters");
  return description250Pattern.test(input) || unmatched(walk, "", input, description250Pattern);
}

/**
 * Checks values against {@link ListTrafficDistributionGroupsOutput}.
 *
 * One page of groups.
 */
export const listTrafficDistributionGroupsOutputValidator: Validator<ListTrafficDistributionGroupsOutput> =
  /* @__PURE__ */ defineValidator(isListTrafficDistributionGroupsOutput);

function isListTrafficDistributionGroupsOutput(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { NextToken, TrafficDistributionGroupSummaryList } = input;
  if (!isPlain(input)) return checkCopy(isListTrafficDistributionGroupsOutput, input, walk);
  walk?.modes?.tidy(walk, input, ["NextToken", "TrafficDistributionGroupSummaryList"]);
  return (
    (NextToken === undefined || typeof NextToken === "string" || mistyped(walk, "/NextToken", NextToken, "string")) &&
    (TrafficDistributionGroupSummaryList === undefined ||
      (isArrayOf(TrafficDistributionGroupSummaryList, isTrafficDistributionGroupSummary, inside(walk, "/TrafficDistributionGroupSummaryList")) && hasItems(TrafficDistributionGroupSummaryList, inside(walk, "/TrafficDistributionGroupSummaryList"), 0, 10)))
  );
}

/**
 * Checks values against {@link Name128}.
 *
 * A name of 1 to 128 characters without blanks at either end and without line feeds.
 */
export const name128Validator: Validator<Name128> = /* @__PURE__ */ defineValidator(isName128);

const name128Pattern = /(^[\S].*[\S]$)|(^[\S]$)/u;

export function isName128(input: unknown, walk?: Walk): boolean {
  if (typeof input !== "string") return mistyped(walk, "", input, "string");
  if (input === "") return wrong(walk, "", input, "minLength", 1, "must have at least 1 character");
  if (isLonger(input, 128)) return wrong(walk, "", input, "maxLength", 128, "must have at most 128 characters");
  return name128Pattern.test(input) || unmatched(walk, "", input, name128Pattern);
}

/**
 * Checks values against {@link TrafficDistributionGroup}.
 *
 * A set of phone numbers and agents that is spread over an instance and its replica.
 */
export const trafficDistributionGroupValidator: Validator<TrafficDistributionGroup> = /* @__PURE__ */ defineValidator(
  isTrafficDistributionGroup,
);

function isTrafficDistributionGroup(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { Id, Arn, Name, Description, InstanceArn, Status, Tags, IsDefault } = input;
  if (!isPlain(input)) return checkCopy(isTrafficDistributionGroup, input, walk);
  walk?.modes?.tidy(
    walk,
    input,
    ["Id", "Arn", "Name", "Description", "InstanceArn", "Status", "Tags", "IsDefault"],
    () => ({ IsDefault: false }),
  );
  return (
    (Id === undefined || isACGRTrafficDistributionGroupId(Id, inside(walk, "/Id"))) &&
    (Arn === undefined || isACGRTrafficDistributionGroupArn(Arn, inside(walk, "/Arn"))) &&
    (Name === undefined || isName128(Name, inside(walk, "/Name"))) &&
    (Description === undefined || isDescription250(Description, inside(walk, "/Description"))) &&
    (InstanceArn === undefined || isACGRInstanceArn(InstanceArn, inside(walk, "/InstanceArn"))) &&
    (Status === undefined || isTrafficDistributionGroupStatus(Status, inside(walk, "/Status"))) &&
    (Tags === undefined || isTagMap(Tags, inside(walk, "/Tags"))) &&
    (IsDefault === undefined || typeof IsDefault === "boolean" || mistyped(walk, "/IsDefault", IsDefault, "boolean"))
  );
}

/**
 * Checks values against {@link TrafficDistributionGroupStatus}.
 *
 * Where a group stands in its life. Only an `ACTIVE` group can be read as a split, changed, given numbers or users.
 */
export const trafficDistributionGroupStatusValidator: Validator<TrafficDistributionGroupStatus> =
  /* @__PURE__ */ defineValidator(isTrafficDistributionGroupStatus);

const trafficDistributionGroupStatusValues: readonly string[] = [
  "CREATION_IN_PROGRESS",
  "ACTIVE",
  "CREATION_FAILED",
  "PENDING_DELETION",
  "DELETION_FAILED",
  "UPDATE_IN_PROGRESS",
];

function isTrafficDistributionGroupStatus(input: unknown, walk?: Walk): boolean {
  if (typeof input !== "string") return mistyped(walk, "", input, "string");
  return (
    trafficDistributionGroupStatusValues.includes(input) ||
    notAmong(walk, "", input, "enum", trafficDistributionGroupStatusValues)
  );
}

/**
 * Checks values against {@link TrafficDistributionGroupSummary}.
 *
 * One row of a list of groups.
 */
export const trafficDistributionGroupSummaryValidator: Validator<TrafficDistributionGroupSummary> =
  /* @__PURE__ */ defineValidator(isTrafficDistributionGroupSummary);

function isTrafficDistributionGroupSummary(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { Id, Arn, Name, InstanceArn, Status, IsDefault } = input;
  if (!isPlain(input)) return checkCopy(isTrafficDistributionGroupSummary, input, walk);
  walk?.modes?.tidy(walk, input, ["Id", "Arn", "Name", "InstanceArn", "Status", "IsDefault"], () => ({
    IsDefault: false,
  }));
  return (
    (Id === undefined || isACGRTrafficDistributionGroupId(Id, inside(walk, "/Id"))) &&
    (Arn === undefined || isACGRTrafficDistributionGroupArn(Arn, inside(walk, "/Arn"))) &&
    (Name === undefined || isName128(Name, inside(walk, "/Name"))) &&
    (InstanceArn === undefined || isACGRInstanceArn(InstanceArn, inside(walk, "/InstanceArn"))) &&
    (Status === undefined || isTrafficDistributionGroupStatus(Status, inside(walk, "/Status"))) &&
    (IsDefault === undefined || typeof IsDefault === "boolean" || mistyped(walk, "/IsDefault", IsDefault, "boolean"))
  );
}
