// Generated from specs/traffic-distribution/gen/openapi.2017-08-08.json. Do not edit.
// To change this file, edit the TypeSpec in specs/traffic-distribution and run `npm run generate`.

import {
  checkCopy,
  defineValidator,
  hasItems,
  inside,
  isArrayOf,
  isObjectLike,
  isPlain,
  mistyped,
  type Validator,
  type Walk,
} from "@trunkline/validator-kit";
import type {
  AssociateTrafficDistributionGroupUserInput,
  ListTrafficDistributionGroupUsersOutput,
  TrafficDistributionGroupUserSummary,
  UserId,
} from "@trunkline/traffic-distribution-models";
import { isInstanceId } from "./shared.ts";

/**
 * Checks values against {@link AssociateTrafficDistributionGroupUserInput}.
 *
 * The agent to put into a group.
 */
export const associateTrafficDistributionGroupUserInputValidator: Validator<AssociateTrafficDistributionGroupUserInput> =
  /* @__PURE__ */ defineValidator(isAssociateTrafficDistributionGroupUserInput);

export function isAssociateTrafficDistributionGroupUserInput(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { UserId, InstanceId } = input;
  if (!isPlain(input)) return checkCopy(isAssociateTrafficDistributionGroupUserInput, input, walk);
  walk?.modes?.tidy(walk, input, ["UserId", "InstanceId"]);
  return (
    (typeof UserId === "string" || mistyped(walk, "/UserId", UserId, "string")) &&
    isInstanceId(InstanceId, inside(walk, "/InstanceId"))
  );
}

/**
 * Checks values against {@link ListTrafficDistributionGroupUsersOutput}.
 *
 * One page of the agents of a group.
 */
export const listTrafficDistributionGroupUsersOutputValidator: Validator<ListTrafficDistributionGroupUsersOutput> =
  /* @__PURE__ */ defineValidator(isListTrafficDistributionGroupUsersOutput);

export function isListTrafficDistributionGroupUsersOutput(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { NextToken, TrafficDistributionGroupUserSummaryList } = input;
  if (!isPlain(input)) return checkCopy(isListTrafficDistributionGroupUsersOutput, input, walk);
  walk?.modes?.tidy(walk, input, ["NextToken", "TrafficDistributionGroupUserSummaryList"]);
  return (
    (NextToken === undefined || typeof NextToken === "string" || mistyped(walk, "/NextToken", NextToken, "string")) &&
    (TrafficDistributionGroupUserSummaryList === undefined ||
      (isArrayOf(TrafficDistributionGroupUserSummaryList, isTrafficDistributionGroupUserSummary, inside(walk, "/TrafficDistributionGroupUserSummaryList")) && hasItems(TrafficDistributionGroupUserSummaryList, inside(walk, "/TrafficDistributionGroupUserSummaryList"), 0, 10)))
  );
}

/**
 * Checks values against {@link TrafficDistributionGroupUserSummary}.
 *
 * One agent of a group.
 */
export const trafficDistributionGroupUserSummaryValidator: Validator<TrafficDistributionGroupUserSummary> =
  /* @__PURE__ */ defineValidator(isTrafficDistributionGroupUserSummary);

function isTrafficDistributionGroupUserSummary(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { UserId } = input;
  if (!isPlain(input)) return checkCopy(isTrafficDistributionGroupUserSummary, input, walk);
  walk?.modes?.tidy(walk, input, ["UserId"]);
  return UserId === undefined || typeof UserId === "string" || mistyped(walk, "/UserId", UserId, "string");
}

/**
 * Checks values against {@link UserId}.
 *
 * Identifier or ARN of a user.
 */
export const userIdValidator: Validator<UserId> = /* @__PURE__ */ defineValidator(isUserId);

function isUserId(input: unknown, walk?: Walk): boolean {
  return typeof input === "string" || mistyped(walk, "", input, "string");
}
