// Generated from specs/traffic-distribution/gen/openapi.2017-08-08.json. Do not edit.
// To change this file, edit the TypeSpec in specs/traffic-distribution and run `npm run generate`.

import {
  acceptsOwn,
  checkBoolean,
  checkInteger,
  defineValidator,
  here,
  isArrayOf,
  isInteger,
  isObject,
  isPlain,
  itemsOf,
  maximum,
  minimum,
  optional,
  required,
  type Validator,
  type Walk,
  walkMember,
  walkObject,
} from "@trunkline/api-kit/validation";
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
  isACGRTrafficDistributionGroupArn,
  isACGRTrafficDistributionGroupId,
  isAwsRegion,
  walkACGRTrafficDistributionGroupArn,
  walkACGRTrafficDistributionGroupId,
  walkAwsRegion,
} from "./shared.ts";

/**
 * Checks values against {@link AgentConfig}.
 *
 * How agents are spread over the two Regions.
 */
export const agentConfigValidator: Validator<AgentConfig> = /* @__PURE__ */ defineValidator(
  isAgentConfig,
  walkAgentConfig,
);

function isAgentConfig(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { Distributions } = input;
  if (!isPlain(input)) return acceptsOwn(input, isAgentConfig);
  return isArrayOf(Distributions, isDistribution);
}

const agentConfigMembers: readonly string[] = ["Distributions"];

function walkAgentConfig(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, agentConfigMembers);
  if (members === undefined) return undefined;
  walkMember(walk, members, "Distributions", required, itemsOf(walkDistribution));
  return members;
}

/**
 * Checks values against {@link Distribution}.
 *
 * Share of the traffic that goes to one Region.
 */
export const distributionValidator: Validator<Distribution> = /* @__PURE__ */ defineValidator(
  isDistribution,
  walkDistribution,
);

function isDistribution(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { Region, Percentage } = input;
  if (!isPlain(input)) return acceptsOwn(input, isDistribution);
  return isAwsRegion(Region) && isPercentage(Percentage);
}

const distributionMembers: readonly string[] = ["Region", "Percentage"];

function walkDistribution(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, distributionMembers);
  if (members === undefined) return undefined;
  walkMember(walk, members, "Region", required, walkAwsRegion);
  walkMember(walk, members, "Percentage", required, walkPercentage);
  return members;
}

/**
 * Checks values against {@link GetTrafficDistributionOutput}.
 *
 * The current split of one group.
 */
export const getTrafficDistributionOutputValidator: Validator<GetTrafficDistributionOutput> =
  /* @__PURE__ */ defineValidator(isGetTrafficDistributionOutput, walkGetTrafficDistributionOutput);

export function isGetTrafficDistributionOutput(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { TelephonyConfig, Id, Arn, SignInConfig, AgentConfig } = input;
  if (!isPlain(input)) return acceptsOwn(input, isGetTrafficDistributionOutput);
  return (
    (TelephonyConfig === undefined || isTelephonyConfig(TelephonyConfig)) &&
    (Id === undefined || isACGRTrafficDistributionGroupId(Id)) &&
    (Arn === undefined || isACGRTrafficDistributionGroupArn(Arn)) &&
    (SignInConfig === undefined || isSignInConfig(SignInConfig)) &&
    (AgentConfig === undefined || isAgentConfig(AgentConfig))
  );
}

const getTrafficDistributionOutputMembers: readonly string[] = [
  "TelephonyConfig",
  "Id",
  "Arn",
  "SignInConfig",
  "AgentConfig",
];

export function walkGetTrafficDistributionOutput(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, getTrafficDistributionOutputMembers);
  if (members === undefined) return undefined;
  walkMember(walk, members, "TelephonyConfig", optional, walkTelephonyConfig);
  walkMember(walk, members, "Id", optional, walkACGRTrafficDistributionGroupId);
  walkMember(walk, members, "Arn", optional, walkACGRTrafficDistributionGroupArn);
  walkMember(walk, members, "SignInConfig", optional, walkSignInConfig);
  walkMember(walk, members, "AgentConfig", optional, walkAgentConfig);
  return members;
}

/**
 * Checks values against {@link Percentage}.
 *
 * Percent, 0 to 100.
 */
export const percentageValidator: Validator<Percentage> = /* @__PURE__ */ defineValidator(isPercentage, walkPercentage);

function isPercentage(input: unknown): boolean {
  return isInteger(input) && input >= 0 && input <= 100;
}

function walkPercentage(walk: Walk, input: unknown): void {
  if (!isPercentage(input)) checkInteger(walk, here, input, required, [minimum(0), maximum(100)]);
}

/**
 * Checks values against {@link SignInConfig}.
 *
 * Where agents sign in. Only the default group's can be changed.
 */
export const signInConfigValidator: Validator<SignInConfig> = /* @__PURE__ */ defineValidator(
  isSignInConfig,
  walkSignInConfig,
);

function isSignInConfig(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { Distributions } = input;
  if (!isPlain(input)) return acceptsOwn(input, isSignInConfig);
  return isArrayOf(Distributions, isSignInDistribution);
}

const signInConfigMembers: readonly string[] = ["Distributions"];

function walkSignInConfig(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, signInConfigMembers);
  if (members === undefined) return undefined;
  walkMember(walk, members, "Distributions", required, itemsOf(walkSignInDistribution));
  return members;
}

/**
 * Checks values against {@link SignInDistribution}.
 *
 * Whether agents may sign in in one Region.
 */
export const signInDistributionValidator: Validator<SignInDistribution> = /* @__PURE__ */ defineValidator(
  isSignInDistribution,
  walkSignInDistribution,
);

function isSignInDistribution(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { Region, Enabled } = input;
  if (!isPlain(input)) return acceptsOwn(input, isSignInDistribution);
  return isAwsRegion(Region) && typeof Enabled === "boolean";
}

const signInDistributionMembers: readonly string[] = ["Region", "Enabled"];

function walkSignInDistribution(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, signInDistributionMembers);
  if (members === undefined) return undefined;
  walkMember(walk, members, "Region", required, walkAwsRegion);
  checkBoolean(walk, "Enabled", members.Enabled, required);
  return members;
}

/**
 * Checks values against {@link TelephonyConfig}.
 *
 * How incoming calls are spread over the two Regions.
 */
export const telephonyConfigValidator: Validator<TelephonyConfig> = /* @__PURE__ */ defineValidator(
  isTelephonyConfig,
  walkTelephonyConfig,
);

function isTelephonyConfig(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { Distributions } = input;
  if (!isPlain(input)) return acceptsOwn(input, isTelephonyConfig);
  return isArrayOf(Distributions, isDistribution);
}

const telephonyConfigMembers: readonly string[] = ["Distributions"];

function walkTelephonyConfig(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, telephonyConfigMembers);
  if (members === undefined) return undefined;
  walkMember(walk, members, "Distributions", required, itemsOf(walkDistribution));
  return members;
}

/**
 * Checks values against {@link UpdateTrafficDistributionInput}.
 *
 * The parts of the split to change. Each replaces the current one whole; an absent part stays as it is.
 */
export const updateTrafficDistributionInputValidator: Validator<UpdateTrafficDistributionInput> =
  /* @__PURE__ */ defineValidator(isUpdateTrafficDistributionInput, walkUpdateTrafficDistributionInput);

export function isUpdateTrafficDistributionInput(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { TelephonyConfig, SignInConfig, AgentConfig } = input;
  if (!isPlain(input)) return acceptsOwn(input, isUpdateTrafficDistributionInput);
  return (
    (TelephonyConfig === undefined || isTelephonyConfig(TelephonyConfig)) &&
    (SignInConfig === undefined || isSignInConfig(SignInConfig)) &&
    (AgentConfig === undefined || isAgentConfig(AgentConfig))
  );
}

const updateTrafficDistributionInputMembers: readonly string[] = ["TelephonyConfig", "SignInConfig", "AgentConfig"];

export function walkUpdateTrafficDistributionInput(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, updateTrafficDistributionInputMembers);
  if (members === undefined) return undefined;
  walkMember(walk, members, "TelephonyConfig", optional, walkTelephonyConfig);
  walkMember(walk, members, "SignInConfig", optional, walkSignInConfig);
  walkMember(walk, members, "AgentConfig", optional, walkAgentConfig);
  return members;
}
