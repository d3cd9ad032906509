// Generated from specs/job-router/gen/openapi.2024-01-18-preview.json. Do not edit.
// To change this file, edit the TypeSpec in specs/job-router and run `npm run generate`.

import {
  aString,
  aUriReference,
  checkCopy,
  defineValidator,
  inside,
  isArrayOf,
  isInt32,
  isNumber,
  isObject,
  isObjectLike,
  isPlain,
  mistyped,
  notAmong,
  type Validator,
  type Walk,
  unequal,
  wrongInt32,
} from "@trunkline/validator-kit";
import type {
  BestWorkerMode,
  BestWorkerModeCreateOrUpdate,
  DistributionMode,
  DistributionModeCreateOrUpdate,
  DistributionPolicy,
  DistributionPolicyCreateOrUpdate,
  LongestIdleMode,
  LongestIdleModeCreateOrUpdate,
  PagedDistributionPolicy,
  RoundRobinMode,
  RoundRobinModeCreateOrUpdate,
  ScoringRuleOptions,
  ScoringRuleOptionsCreateOrUpdate,
  ScoringRuleParameterSelector,
} from "@trunkline/job-router-models";
import { isRouterRule, isRouterRuleCreateOrUpdate } from "./shared.ts";

/**
 * Checks values against {@link BestWorkerMode}.
 *
 * The worker with the highest score gets the job; ties go to the one idle longest.
 */
export const bestWorkerModeValidator: Validator<BestWorkerMode> = /* @__PURE__ */ defineValidator(isBestWorkerMode);

function isBestWorkerMode(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { kind, scoringRule, scoringRuleOptions, minConcurrentOffers, maxConcurrentOffers, bypassSelectors } = input;
  if (!isPlain(input)) return checkCopy(isBestWorkerMode, input, walk);
  walk?.modes?.tidy(
    walk,
    input,
    ["kind", "scoringRule", "scoringRuleOptions", "minConcurrentOffers", "maxConcurrentOffers", "bypassSelectors"],
    () => ({ minConcurrentOffers: 1, maxConcurrentOffers: 1, bypassSelectors: false }),
  );
  return (
    (kind === "bestWorker" || unequal(walk, "/kind", kind, "bestWorker")) &&
    (scoringRule === undefined || isRouterRule(scoringRule, inside(walk, "/scoringRule"))) &&
    (scoringRuleOptions === undefined ||
      isScoringRuleOptions(scoringRuleOptions, inside(walk, "/scoringRuleOptions"))) &&
    (minConcurrentOffers === undefined ||
      isInt32(minConcurrentOffers) ||
      wrongInt32(walk, "/minConcurrentOffers", minConcurrentOffers)) &&
    (maxConcurrentOffers === undefined ||
      isInt32(maxConcurrentOffers) ||
      wrongInt32(walk, "/maxConcurrentOffers", maxConcurrentOffers)) &&
    (bypassSelectors === undefined ||
      typeof bypassSelectors === "boolean" ||
      mistyped(walk, "/bypassSelectors", bypassSelectors, "boolean"))
  );
}

/**
 * Checks values against {@link BestWorkerModeCreateOrUpdate}.
 *
 * Merge patch of a mode in which the worker with the highest score gets the job.
 */
export const bestWorkerModeCreateOrUpdateValidator: Validator<BestWorkerModeCreateOrUpdate> =
  /* @__PURE__ */ defineValidator(isBestWorkerModeCreateOrUpdate);

function isBestWorkerModeCreateOrUpdate(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { kind, scoringRule, scoringRuleOptions, minConcurrentOffers, maxConcurrentOffers, bypassSelectors } = input;
  if (!isPlain(input)) return checkCopy(isBestWorkerModeCreateOrUpdate, input, walk);
  walk?.modes?.tidy(walk, input, [
    "kind",
    "scoringRule",
    "scoringRuleOptions",
    "minConcurrentOffers",
    "maxConcurrentOffers",
    "bypassSelectors",
  ]);
  return (
    (kind === "bestWorker" || unequal(walk, "/kind", kind, "bestWorker")) &&
    (scoringRule === undefined ||
      scoringRule === null ||
      isRouterRuleCreateOrUpdate(scoringRule, inside(walk, "/scoringRule"))) &&
    (scoringRuleOptions === undefined ||
      scoringRuleOptions === null ||
      isScoringRuleOptionsCreateOrUpdate(scoringRuleOptions, inside(walk, "/scoringRuleOptions"))) &&
    (minConcurrentOffers === undefined ||
      minConcurrentOffers === null ||
      isInt32(minConcurrentOffers) ||
      wrongInt32(walk, "/minConcurrentOffers", minConcurrentOffers)) &&
    (maxConcurrentOffers === undefined ||
      maxConcurrentOffers === null ||
      isInt32(maxConcurrentOffers) ||
      wrongInt32(walk, "/maxConcurrentOffers", maxConcurrentOffers)) &&
    (bypassSelectors === undefined ||
      bypassSelectors === null ||
      typeof bypassSelectors === "boolean" ||
      mistyped(walk, "/bypassSelectors", bypassSelectors, "boolean"))
  );
}

/**
 * Checks values against {@link DistributionMode}.
 *
 * How a worker is chosen among those that qualify. Answers carry every default.
 */
export const distributionModeValidator: Validator<DistributionMode> = /* @__PURE__ */ defineValidator(
  isDistributionMode,
);

function isDistributionMode(input: unknown, walk?: Walk): boolean {
  if (!isObject(input)) return mistyped(walk, "", input, "object");
  switch (input.kind) {
    case "bestWorker":
      return isBestWorkerMode(input, walk);
    case "longestIdle":
      return isLongestIdleMode(input, walk);
    case "roundRobin":
      return isRoundRobinMode(input, walk);
    default:
      return notAmong(walk, "/kind", input.kind, "discriminator", ["bestWorker", "longestIdle", "roundRobin"]);
  }
}

/**
 * Checks values against {@link DistributionModeCreateOrUpdate}.
 *
 * Merge patch of a distribution mode. Another `kind` than the stored one replaces the mode as a whole (inferred).
 */
export const distributionModeCreateOrUpdateValidator: Validator<DistributionModeCreateOrUpdate> =
  /* @__PURE__ */ defineValidator(isDistributionModeCreateOrUpdate);

function isDistributionModeCreateOrUpdate(input: unknown, walk?: Walk): boolean {
  if (!isObject(input)) return mistyped(walk, "", input, "object");
  switch (input.kind) {
    case "bestWorker":
      return isBestWorkerModeCreateOrUpdate(input, walk);
    case "longestIdle":
      return isLongestIdleModeCreateOrUpdate(input, walk);
    case "roundRobin":
      return isRoundRobinModeCreateOrUpdate(input, walk);
    default:
      return notAmong(walk, "/kind", input.kind, "discriminator", ["bestWorker", "longestIdle", "roundRobin"]);
  }
}

/**
 * Checks values against {@link DistributionPolicy}.
 *
 * Decides which worker is offered a job, and for how long.
 */
export const distributionPolicyValidator: Validator<DistributionPolicy> = /* @__PURE__ */ defineValidator(
  isDistributionPolicy,
);

function isDistributionPolicy(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { id, name, offerExpiresAfterSeconds, mode, etag } = input;
  if (!isPlain(input)) return checkCopy(isDistributionPolicy, input, walk);
  walk?.modes?.tidy(walk, input, ["id", "name", "offerExpiresAfterSeconds", "mode", "etag"]);
  return (
    (typeof id === "string" || mistyped(walk, "/id", id, "string")) &&
    (name === undefined || typeof name === "string" || mistyped(walk, "/name", name, "string")) &&
    (offerExpiresAfterSeconds === undefined ||
      isNumber(offerExpiresAfterSeconds) ||
      mistyped(walk, "/offerExpiresAfterSeconds", offerExpiresAfterSeconds, "number")) &&
    (mode === undefined || isDistributionMode(mode, inside(walk, "/mode"))) &&
    (typeof etag === "string" || mistyped(walk, "/etag", etag, "string"))
  );
}

/**
 * Checks values against {@link DistributionPolicyCreateOrUpdate}.
 *
 * Merge patch of a distribution policy; creates it where there is none.
 */
export const distributionPolicyCreateOrUpdateValidator: Validator<DistributionPolicyCreateOrUpdate> =
  /* @__PURE__ */ defineValidator(isDistributionPolicyCreateOrUpdate);

export function isDistributionPolicyCreateOrUpdate(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { name, offerExpiresAfterSeconds, mode } = input;
  if (!isPlain(input)) return checkCopy(isDistributionPolicyCreateOrUpdate, input, walk);
  walk?.modes?.tidy(walk, input, ["name", "offerExpiresAfterSeconds", "mode"]);
  return (
    (name === undefined || name === null || typeof name === "string" || mistyped(walk, "/name", name, "string")) &&
    (offerExpiresAfterSeconds === undefined ||
      offerExpiresAfterSeconds === null ||
      isNumber(offerExpiresAfterSeconds) ||
      mistyped(walk, "/offerExpiresAfterSeconds", offerExpiresAfterSeconds, "number")) &&
    (mode === undefined || mode === null || isDistributionModeCreateOrUpdate(mode, inside(walk, "/mode")))
  );
}

/**
 * Checks values against {@link LongestIdleMode}.
 *
 * The worker with the lowest load gets the job; ties go to the one that has been available longest.
 */
export const longestIdleModeValidator: Validator<LongestIdleMode> = /* @__PURE__ */ defineValidator(isLongestIdleMode);

export function isLongestIdleMode(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { kind, minConcurrentOffers, maxConcurrentOffers, bypassSelectors } = input;
  if (!isPlain(input)) return checkCopy(isLongestIdleMode, input, walk);
  walk?.modes?.tidy(walk, input, ["kind", "minConcurrentOffers", "maxConcurrentOffers", "bypassSelectors"], () => ({
    minConcurrentOffers: 1,
    maxConcurrentOffers: 1,
    bypassSelectors: false,
  }));
  return (
    (kind === "longestIdle" || unequal(walk, "/kind", kind, "longestIdle")) &&
    (minConcurrentOffers === undefined ||
      isInt32(minConcurrentOffers) ||
      wrongInt32(walk, "/minConcurrentOffers", minConcurrentOffers)) &&
    (maxConcurrentOffers === undefined ||
      isInt32(maxConcurrentOffers) ||
      wrongInt32(walk, "/maxConcurrentOffers", maxConcurrentOffers)) &&
    (bypassSelectors === undefined ||
      typeof bypassSelectors === "boolean" ||
      mistyped(walk, "/bypassSelectors", bypassSelectors, "boolean"))
  );
}

/**
 * Checks values against {@link LongestIdleModeCreateOrUpdate}.
 *
 * Merge patch of a mode in which the worker with the lowest load gets the job.
 */
export const longestIdleModeCreateOrUpdateValidator: Validator<LongestIdleModeCreateOrUpdate> =
  /* @__PURE__ */ defineValidator(isLongestIdleModeCreateOrUpdate);

function isLongestIdleModeCreateOrUpdate(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { kind, minConcurrentOffers, maxConcurrentOffers, bypassSelectors } = input;
  if (!isPlain(input)) return checkCopy(isLongestIdleModeCreateOrUpdate, input, walk);
  walk?.modes?.tidy(walk, input, ["kind", "minConcurrentOffers", "maxConcurrentOffers", "bypassSelectors"]);
  return (
    (kind === "longestIdle" || unequal(walk, "/kind", kind, "longestIdle")) &&
    (minConcurrentOffers === undefined ||
      minConcurrentOffers === null ||
      isInt32(minConcurrentOffers) ||
      wrongInt32(walk, "/minConcurrentOffers", minConcurrentOffers)) &&
    (maxConcurrentOffers === undefined ||
      maxConcurrentOffers === null ||
      isInt32(maxConcurrentOffers) ||
      wrongInt32(walk, "/maxConcurrentOffers", maxConcurrentOffers)) &&
    (bypassSelectors === undefined ||
      bypassSelectors === null ||
      typeof bypassSelectors === "boolean" ||
      mistyped(walk, "/bypassSelectors", bypassSelectors, "boolean"))
  );
}

/**
 * Checks values against {@link PagedDistributionPolicy}.
 *
 * One page of distribution policies.
 */
export const pagedDistributionPolicyValidator: Validator<PagedDistributionPolicy> = /* @__PURE__ */ defineValidator(
  isPagedDistributionPolicy,
);

function isPagedDistributionPolicy(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { value, nextLink } = input;
  if (!isPlain(input)) return checkCopy(isPagedDistributionPolicy, input, walk);
  walk?.modes?.tidy(walk, input, ["value", "nextLink"]);
  return (
    isArrayOf(value, isDistributionPolicy, inside(walk, "/value")) &&
    (nextLink === undefined || aUriReference(nextLink, inside(walk, "/nextLink")))
  );
}

/**
 * Checks values against {@link RoundRobinMode}.
 *
 * Workers get jobs in turn, in the order of their ids.
 */
export const roundRobinModeValidator: Validator<RoundRobinMode> = /* @__PURE__ */ defineValidator(isRoundRobinMode);

export function isRoundRobinMode(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { kind, minConcurrentOffers, maxConcurrentOffers, bypassSelectors } = input;
  if (!isPlain(input)) return checkCopy(isRoundRobinMode, input, walk);
  walk?.modes?.tidy(walk, input, ["kind", "minConcurrentOffers", "maxConcurrentOffers", "bypassSelectors"], () => ({
    minConcurrentOffers: 1,
    maxConcurrentOffers: 1,
    bypassSelectors: false,
  }));
  return (
    (kind === "roundRobin" || unequal(walk, "/kind", kind, "roundRobin")) &&
    (minConcurrentOffers === undefined ||
      isInt32(minConcurrentOffers) ||
      wrongInt32(walk, "/minConcurrentOffers", minConcurrentOffers)) &&
    (maxConcurrentOffers === undefined ||
      isInt32(maxConcurrentOffers) ||
      wrongInt32(walk, "/maxConcurrentOffers", maxConcurrentOffers)) &&
    (bypassSelectors === undefined ||
      typeof bypassSelectors === "boolean" ||
      mistyped(walk, "/bypassSelectors", bypassSelectors, "boolean"))
  );
}

/**
 * Checks values against {@link RoundRobinModeCreateOrUpdate}.
 *
 * Merge patch of a mode in which workers get jobs in turn.
 */
export const roundRobinModeCreateOrUpdateValidator: Validator<RoundRobinModeCreateOrUpdate> =
  /* @__PURE__ */ defineValidator(isRoundRobinModeCreateOrUpdate);

function isRoundRobinModeCreateOrUpdate(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { kind, minConcurrentOffers, maxConcurrentOffers, bypassSelectors } = input;
  if (!isPlain(input)) return checkCopy(isRoundRobinModeCreateOrUpdate, input, walk);
  walk?.modes?.tidy(walk, input, ["kind", "minConcurrentOffers", "maxConcurrentOffers", "bypassSelectors"]);
  return (
    (kind === "roundRobin" || unequal(walk, "/kind", kind, "roundRobin")) &&
    (minConcurrentOffers === undefined ||
      minConcurrentOffers === null ||
      isInt32(minConcurrentOffers) ||
      wrongInt32(walk, "/minConcurrentOffers", minConcurrentOffers)) &&
    (maxConcurrentOffers === undefined ||
      maxConcurrentOffers === null ||
      isInt32(maxConcurrentOffers) ||
      wrongInt32(walk, "/maxConcurrentOffers", maxConcurrentOffers)) &&
    (bypassSelectors === undefined ||
      bypassSelectors === null ||
      typeof bypassSelectors === "boolean" ||
      mistyped(walk, "/bypassSelectors", bypassSelectors, "boolean"))
  );
}

/**
 * Checks values against {@link ScoringRuleOptions}.
 *
 * How a scoring rule is asked. Answers carry the two booleans always, the others only when they were given.
 */
export const scoringRuleOptionsValidator: Validator<ScoringRuleOptions> = /* @__PURE__ */ defineValidator(
  isScoringRuleOptions,
);

export function isScoringRuleOptions(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { batchSize, scoringParameters, isBatchScoringEnabled, descendingOrder } = input;
  if (!isPlain(input)) return checkCopy(isScoringRuleOptions, input, walk);
  walk?.modes?.tidy(
    walk,
    input,
    ["batchSize", "scoringParameters", "isBatchScoringEnabled", "descendingOrder"],
    () => ({
      batchSize: 20,
      scoringParameters: ["jobLabels", "workerSelectors"],
      isBatchScoringEnabled: false,
      descendingOrder: true,
    }),
  );
  return (
    (batchSize === undefined || isInt32(batchSize) || wrongInt32(walk, "/batchSize", batchSize)) &&
    (scoringParameters === undefined || isArrayOf(scoringParameters, aString, inside(walk, "/scoringParameters"))) &&
    (isBatchScoringEnabled === undefined ||
      typeof isBatchScoringEnabled === "boolean" ||
      mistyped(walk, "/isBatchScoringEnabled", isBatchScoringEnabled, "boolean")) &&
    (descendingOrder === undefined ||
      typeof descendingOrder === "boolean" ||
      mistyped(walk, "/descendingOrder", descendingOrder, "boolean"))
  );
}

/**
 * Checks values against {@link ScoringRuleOptionsCreateOrUpdate}.
 *
 * Merge patch of how a scoring rule is asked.
 */
export const scoringRuleOptionsCreateOrUpdateValidator: Validator<ScoringRuleOptionsCreateOrUpdate> =
  /* @__PURE__ */ defineValidator(isScoringRuleOptionsCreateOrUpdate);

function isScoringRuleOptionsCreateOrUpdate(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { batchSize, scoringParameters, isBatchScoringEnabled, descendingOrder } = input;
  if (!isPlain(input)) return checkCopy(isScoringRuleOptionsCreateOrUpdate, input, walk);
  walk?.modes?.tidy(walk, input, ["batchSize", "scoringParameters", "isBatchScoringEnabled", "descendingOrder"]);
  return (
    (batchSize === undefined ||
      batchSize === null ||
      isInt32(batchSize) ||
      wrongInt32(walk, "/batchSize", batchSize)) &&
    (scoringParameters === undefined ||
      scoringParameters === null ||
      isArrayOf(scoringParameters, aString, inside(walk, "/scoringParameters"))) &&
    (isBatchScoringEnabled === undefined ||
      isBatchScoringEnabled === null ||
      typeof isBatchScoringEnabled === "boolean" ||
      mistyped(walk, "/isBatchScoringEnabled", isBatchScoringEnabled, "boolean")) &&
    (descendingOrder === undefined ||
      descendingOrder === null ||
      typeof descendingOrder === "boolean" ||
      mistyped(walk, "/descendingOrder", descendingOrder, "boolean"))
  );
}

/**
 * Checks values against {@link ScoringRuleParameterSelector}.
 *
 * `jobLabels`: the job's labels, as `job`. `workerSelectors`: the job's worker selectors, as `selectors`.
 */
export const scoringRuleParameterSelectorValidator: Validator<ScoringRuleParameterSelector> =
  /* @__PURE__ */ defineValidator(isScoringRuleParameterSelector);

function isScoringRuleParameterSelector(input: unknown, walk?: Walk): boolean {
  return typeof input === "string" || mistyped(walk, "", input, "string");
}
