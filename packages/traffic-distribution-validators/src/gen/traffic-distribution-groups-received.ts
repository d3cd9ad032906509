// Generated from specs/traffic-distribution/gen/openapi.2017-08-08.json. Do not edit.
// To change this file, edit the TypeSpec in specs/traffic-distribution and run `npm run generate`.

import {
  checkCopy,
  defineValidator,
  hasItems,
  inside,
  isArrayOf,
  isLenient,
  isObjectLike,
  isPlain,
  mistyped,
  notAmong,
  type Validator,
  type Walk,
} from "@trunkline/validator-kit";
import type {
  DescribeTrafficDistributionGroupOutput,
  ListTrafficDistributionGroupsOutput,
  TrafficDistributionGroup,
  TrafficDistributionGroupStatus,
  TrafficDistributionGroupSummary,
} from "@trunkline/traffic-distribution-models";
import { isACGRTrafficDistributionGroupArn, isACGRTrafficDistributionGroupId, isTagMap } from "./shared.ts";
import { isACGRInstanceArn, isDescription250, isName128 } from "./traffic-distribution-groups.ts";

/**
 * Checks values against {@link DescribeTrafficDistributionGroupOutput}.
 *
 * The form to take answers in: values of enums and kinds that came later than this package pass, unless the check is
 * strict.
 */
export const describeTrafficDistributionGroupOutputReceivedValidator: Validator<DescribeTrafficDistributionGroupOutput> =
  /* @__PURE__ */ defineValidator(isDescribeTrafficDistributionGroupOutputReceived);

export function isDescribeTrafficDistributionGroupOutputReceived(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { TrafficDistributionGroup } = input;
  if (!isPlain(input)) return checkCopy(isDescribeTrafficDistributionGroupOutputReceived, input, walk);
  walk?.modes?.tidy(walk, input, ["TrafficDistributionGroup"]);
  return (
    TrafficDistributionGroup === undefined ||
    isTrafficDistributionGroupReceived(TrafficDistributionGroup, inside(walk, "/TrafficDistributionGroup"))
  );
}

/**
 * Checks values against {@link ListTrafficDistributionGroupsOutput}.
 *
 * The form to take answers in: values of enums and kinds that came later than this package pass, unless the check is
 * strict.
 */
export const listTrafficDistributionGroupsOutputReceivedValidator: Validator<ListTrafficDistributionGroupsOutput> =
  /* @__PURE__ */ defineValidator(isListTrafficDistributionGroupsOutputReceived);

export function isListTrafficDistributionGroupsOutputReceived(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { NextToken, TrafficDistributionGroupSummaryList } = input;
  if (!isPlain(input)) return checkCopy(isListTrafficDistributionGroupsOutputReceived, input, walk);
  walk?.modes?.tidy(walk, input, ["NextToken", "TrafficDistributionGroupSummaryList"]);
  return (
    (NextToken === undefined || typeof NextToken === "string" || mistyped(walk, "/NextToken", NextToken, "string")) &&
    (TrafficDistributionGroupSummaryList === undefined ||
      (isArrayOf(TrafficDistributionGroupSummaryList, isTrafficDistributionGroupSummaryReceived, inside(walk, "/TrafficDistributionGroupSummaryList")) && hasItems(TrafficDistributionGroupSummaryList, inside(walk, "/TrafficDistributionGroupSummaryList"), 0, 10)))
  );
}

/**
 * Checks values against {@link TrafficDistributionGroup}.
 *
 * The form to take answers in: values of enums and kinds that came later than this package pass, unless the check is
 * strict.
 */
export const trafficDistributionGroupReceivedValidator: Validator<TrafficDistributionGroup> =
  /* @__PURE__ */ defineValidator(isTrafficDistributionGroupReceived);

function isTrafficDistributionGroupReceived(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { Id, Arn, Name, Description, InstanceArn, Status, Tags, IsDefault } = input;
  if (!isPlain(input)) return checkCopy(isTrafficDistributionGroupReceived, input, walk);
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
    (Status === undefined || isTrafficDistributionGroupStatusReceived(Status, inside(walk, "/Status"))) &&
    (Tags === undefined || isTagMap(Tags, inside(walk, "/Tags"))) &&
    (IsDefault === undefined || typeof IsDefault === "boolean" || mistyped(walk, "/IsDefault", IsDefault, "boolean"))
  );
}

/**
 * Checks values against {@link TrafficDistributionGroupStatus}.
 *
 * The form to take answers in: values of enums and kinds that came later than this package pass, unless the check is
 * strict.
 */
export const trafficDistributionGroupStatusReceivedValidator: Validator<TrafficDistributionGroupStatus> =
  /* @__PURE__ */ defineValidator(isTrafficDistributionGroupStatusReceived);

const trafficDistributionGroupStatusReceivedValues: readonly string[] = [
  "CREATION_IN_PROGRESS",
  "ACTIVE",
  "CREATION_FAILED",
  "PENDING_DELETION",
  "DELETION_FAILED",
  "UPDATE_IN_PROGRESS",
];

function isTrafficDistributionGroupStatusReceived(input: unknown, walk?: Walk): boolean {
  if (typeof input !== "string") return mistyped(walk, "", input, "string");
  return (
    isLenient(walk) || trafficDistributionGroupStatusReceivedValues.includes(input) ||
    notAmong(walk, "", input, "enum", trafficDistributionGroupStatusReceivedValues)
  );
}

/**
 * Checks values against {@link TrafficDistributionGroupSummary}.
 *
 * The form to take answers in: values of enums and kinds that came later than this package pass, unless the check is
 * strict.
 */
export const trafficDistributionGroupSummaryReceivedValidator: Validator<TrafficDistributionGroupSummary> =
  /* @__PURE__ */ defineValidator(isTrafficDistributionGroupSummaryReceived);

function isTrafficDistributionGroupSummaryReceived(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { Id, Arn, Name, InstanceArn, Status, IsDefault } = input;
  if (!isPlain(input)) return checkCopy(isTrafficDistributionGroupSummaryReceived, input, walk);
  walk?.modes?.tidy(walk, input, ["Id", "Arn", "Name", "InstanceArn", "Status", "IsDefault"], () => ({
    IsDefault: false,
  }));
  return (
    (Id === undefined || isACGRTrafficDistributionGroupId(Id, inside(walk, "/Id"))) &&
    (Arn === undefined || isACGRTrafficDistributionGroupArn(Arn, inside(walk, "/Arn"))) &&
    (Name === undefined || isName128(Name, inside(walk, "/Name"))) &&
    (InstanceArn === undefined || isACGRInstanceArn(InstanceArn, inside(walk, "/InstanceArn"))) &&
    (Status === undefined || isTrafficDistributionGroupStatusReceived(Status, inside(walk, "/Status"))) &&
    (IsDefault === undefined || typeof IsDefault === "boolean" || mistyped(walk, "/IsDefault", IsDefault, "boolean"))
  );
}
