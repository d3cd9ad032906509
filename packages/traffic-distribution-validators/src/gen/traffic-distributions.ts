// Generated from specs/traffic-distribution/gen/openapi.2017-08-08.json. Do not edit.
// To change this file, edit the TypeSpec in specs/traffic-distribution and run `npm run generate`.

import {
  checkCopy,
  defineValidator,
  inside,
  isArrayOf,
  isInteger,
  isObjectLike,
  isPlain,
  mistyped,
  type Validator,
  type Walk,
  wrong,
} from "@trunkline/validator-kit";
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
import { isACGRTrafficDistributionGroupArn, isACGRTrafficDistributionGroupId, isAwsRegion } from "./shared.ts";

/**
 * Checks values against {@link AgentConfig}.
 *
 * How agents are spread over the two Regions.
 */
export const agentConfigValidator: Validator<AgentConfig> = /* @__PURE__ */ defineValidator(isAgentConfig);

function isAgentConfig(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { Distributions } = input;
  if (!isPlain(input)) return checkCopy(isAgentConfig, input, walk);
  walk?.modes?.tidy(walk, input, ["Distributions"]);
  return isArrayOf(Distributions, isDistribution, inside(walk, "/Distributions"));
}

/**
 * Checks values against {@link Distribution}.
 *
 * Share of the traffic that goes to one Region.
 */
export const distributionValidator: Validator<Distribution> = /* @__PURE__ */ defineValidator(isDistribution);

function isDistribution(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { Region, Percentage } = input;
  if (!isPlain(input)) return checkCopy(isDistribution, input, walk);
  walk?.modes?.tidy(walk, input, ["Region", "Percentage"]);
  return isAwsRegion(Region, inside(walk, "/Region")) && isPercentage(Percentage, inside(walk, "/Percentage"));
}

/**
 * Checks values against {@link GetTrafficDistributionOutput}.
 *
 * The current split of one group.
 */
export const getTrafficDistributionOutputValidator: Validator<GetTrafficDistributionOutput> =
  /* @__PURE__ */ defineValidator(isGetTrafficDistributionOutput);

export function isGetTrafficDistributionOutput(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { TelephonyConfig, Id, Arn, SignInConfig, AgentConfig } = input;
  if (!isPlain(input)) return checkCopy(isGetTrafficDistributionOutput, input, walk);
  walk?.modes?.tidy(walk, input, ["TelephonyConfig", "Id", "Arn", "SignInConfig", "AgentConfig"]);
  return (
    (TelephonyConfig === undefined || isTelephonyConfig(TelephonyConfig, inside(walk, "/TelephonyConfig"))) &&
    (Id === undefined || isACGRTrafficDistributionGroupId(Id, inside(walk, "/Id"))) &&
    (Arn === undefined || isACGRTrafficDistributionGroupArn(Arn, inside(walk, "/Arn"))) &&
    (SignInConfig === undefined || isSignInConfig(SignInConfig, inside(walk, "/SignInConfig"))) &&
    (AgentConfig === undefined || isAgentConfig(AgentConfig, inside(walk, "/AgentConfig")))
  );
}

/**
 * Checks values against {@link Percentage}.
 *
 * Percent, 0 to 100.
 */
export const percentageValidator: Validator<Percentage> = /* @__PURE__ */ defineValidator(isPercentage);

function isPercentage(input: unknown, walk?: Walk): boolean {
  if (!isInteger(input)) return mistyped(walk, "", input, "integer");
  if (input < 0) return wrong(walk, "", input, "minimum", 0, "must be at least 0");
  return input <= 100 || wrong(walk, "", input, "maximum", 100, "must be at most 100");
}

/**
 * Checks values against {@link SignInConfig}.
 *
 * Where agents sign in. Only the default group's can be changed.
 */
export const signInConfigValidator: Validator<SignInConfig> = /* @__PURE__ */ defineValidator(isSignInConfig);

function isSignInConfig(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { Distributions } = input;
  if (!isPlain(input)) return checkCopy(isSignInConfig, input, walk);
  walk?.modes?.tidy(walk, input, ["Distributions"]);
  return isArrayOf(Distributions, isSignInDistribution, inside(walk, "/Distributions"));
}

/**
 * Checks values against {@link SignInDistribution}.
 *
 * Whether agents may sign in in one Region.
 */
export const signInDistributionValidator: Validator<SignInDistribution> = /* @__PURE__ */ defineValidator(
  isSignInDistribution,
);

function isSignInDistribution(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { Region, Enabled } = input;
  if (!isPlain(input)) return checkCopy(isSignInDistribution, input, walk);
  walk?.modes?.tidy(walk, input, ["Region", "Enabled"]);
  return (
    isAwsRegion(Region, inside(walk, "/Region")) &&
    (typeof Enabled === "boolean" || mistyped(walk, "/Enabled", Enabled, "boolean"))
  );
}

/**
 * Checks values against {@link TelephonyConfig}.
 *
 * How incoming calls are spread over the two Regions.
 */
export const telephonyConfigValidator: Validator<TelephonyConfig> = /* @__PURE__ */ defineValidator(isTelephonyConfig);

function isTelephonyConfig(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { Distributions } = input;
  if (!isPlain(input)) return checkCopy(isTelephonyConfig, input, walk);
  walk?.modes?.tidy(walk, input, ["Distributions"]);
  return isArrayOf(Distributions, isDistribution, inside(walk, "/Distributions"));
}

/**
 * Checks values against {@link UpdateTrafficDistributionInput}.
 *
 * The parts of the split to change. Each replaces the current one whole; an absent part stays as it is.
 */
export const updateTrafficDistributionInputValidator: Validator<UpdateTrafficDistributionInput> =
  /* @__PURE__ */ defineValidator(isUpdateTrafficDistributionInput);

export function isUpdateTrafficDistributionInput(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { TelephonyConfig, SignInConfig, AgentConfig } = input;
  if (!isPlain(input)) return checkCopy(isUpdateTrafficDistributionInput, input, walk);
  walk?.modes?.tidy(walk, input, ["TelephonyConfig", "SignInConfig", "AgentConfig"]);
  return (
    (TelephonyConfig === undefined || isTelephonyConfig(TelephonyConfig, inside(walk, "/TelephonyConfig"))) &&
    (SignInConfig === undefined || isSignInConfig(SignInConfig, inside(walk, "/SignInConfig"))) &&
    (AgentConfig === undefined || isAgentConfig(AgentConfig, inside(walk, "/AgentConfig")))
  );
}
