// Generated from specs/traffic-distribution/gen/openapi.2017-08-08.json. Do not edit.
// To change this file, edit the TypeSpec in specs/traffic-distribution and run `npm run generate`.

import {
  acceptsOwn,
  checkString,
  defineValidator,
  here,
  isArrayOf,
  isObject,
  isPlain,
  itemsOf,
  maxItems,
  minItems,
  optional,
  required,
  type Validator,
  type Walk,
  walkMember,
  walkObject,
} from "@trunkline/api-kit/validation";
import type {
  AssociateTrafficDistributionGroupUserInput,
  ListTrafficDistributionGroupUsersOutput,
  TrafficDistributionGroupUserSummary,
  UserId,
} from "@trunkline/traffic-distribution-models";
import { isInstanceId, walkInstanceId } from "./shared.ts";

/**
 * Checks values against {@link AssociateTrafficDistributionGroupUserInput}.
 *
 * The agent to put into a group.
 */
export const associateTrafficDistributionGroupUserInputValidator: Validator<AssociateTrafficDistributionGroupUserInput> =
  /* @__PURE__ */ defineValidator(
    isAssociateTrafficDistributionGroupUserInput,
    walkAssociateTrafficDistributionGroupUserInput,
  );

export function isAssociateTrafficDistributionGroupUserInput(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { UserId, InstanceId } = input;
  if (!isPlain(input)) return acceptsOwn(input, isAssociateTrafficDistributionGroupUserInput);
  return typeof UserId === "string" && isInstanceId(InstanceId);
}

const associateTrafficDistributionGroupUserInputMembers: readonly string[] = ["UserId", "InstanceId"];

export function walkAssociateTrafficDistributionGroupUserInput(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, associateTrafficDistributionGroupUserInputMembers);
  if (members === undefined) return undefined;
  checkString(walk, "UserId", members.UserId, required);
  walkMember(walk, members, "InstanceId", required, walkInstanceId);
  return members;
}

/**
 * Checks values against {@link ListTrafficDistributionGroupUsersOutput}.
 *
 * One page of the agents of a group.
 */
export const listTrafficDistributionGroupUsersOutputValidator: Validator<ListTrafficDistributionGroupUsersOutput> =
  /* @__PURE__ */ defineValidator(
    isListTrafficDistributionGroupUsersOutput,
    walkListTrafficDistributionGroupUsersOutput,
  );

export function isListTrafficDistributionGroupUsersOutput(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { NextToken, TrafficDistributionGroupUserSummaryList } = input;
  if (!isPlain(input)) return acceptsOwn(input, isListTrafficDistributionGroupUsersOutput);
  return (
    (NextToken === undefined || typeof NextToken === "string") &&
    (TrafficDistributionGroupUserSummaryList === undefined ||
      isArrayOf(TrafficDistributionGroupUserSummaryList, isTrafficDistributionGroupUserSummary, 0, 10))
  );
}

const listTrafficDistributionGroupUsersOutputMembers: readonly string[] = [
  "NextToken",
  "TrafficDistributionGroupUserSummaryList",
];

export function walkListTrafficDistributionGroupUsersOutput(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, listTrafficDistributionGroupUsersOutputMembers);
  if (members === undefined) return undefined;
  checkString(walk, "NextToken", members.NextToken, optional);
  walkMember(
    walk,
    members,
    "TrafficDistributionGroupUserSummaryList",
    optional,
    itemsOf(walkTrafficDistributionGroupUserSummary, [minItems(0), maxItems(10)]),
  );
  return members;
}

/**
 * Checks values against {@link TrafficDistributionGroupUserSummary}.
 *
 * One agent of a group.
 */
export const trafficDistributionGroupUserSummaryValidator: Validator<TrafficDistributionGroupUserSummary> =
  /* @__PURE__ */ defineValidator(isTrafficDistributionGroupUserSummary, walkTrafficDistributionGroupUserSummary);

function isTrafficDistributionGroupUserSummary(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { UserId } = input;
  if (!isPlain(input)) return acceptsOwn(input, isTrafficDistributionGroupUserSummary);
  return UserId === undefined || typeof UserId === "string";
}

const trafficDistributionGroupUserSummaryMembers: readonly string[] = ["UserId"];

function walkTrafficDistributionGroupUserSummary(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, trafficDistributionGroupUserSummaryMembers);
  if (members === undefined) return undefined;
  checkString(walk, "UserId", members.UserId, optional);
  return members;
}

/**
 * Checks values against {@link UserId}.
 *
 * Identifier or ARN of a user.
 */
export const userIdValidator: Validator<UserId> = /* @__PURE__ */ defineValidator(isUserId, walkUserId);

function isUserId(input: unknown): boolean {
  return typeof input === "string";
}

function walkUserId(walk: Walk, input: unknown): void {
  checkString(walk, here, input, required);
}
