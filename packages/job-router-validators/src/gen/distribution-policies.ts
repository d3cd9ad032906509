// Generated from specs/job-router/gen/openapi.2024-01-18-preview.json. Do not edit.
// To change this file, edit the TypeSpec in specs/job-router and run `npm run generate`.

import {
  acceptsOwn,
  addTagFinding,
  addTypeFinding,
  checkBoolean,
  checkInt32,
  checkLiteral,
  checkNumber,
  checkString,
  defineValidator,
  here,
  isArrayOf,
  isInt32,
  isNumber,
  isObject,
  isPlain,
  isUriReference,
  itemsOf,
  nullOr,
  optional,
  required,
  type Validator,
  type Walk,
  uriReferenceFormat,
  visitString,
  walkMember,
  walkObject,
} from "@trunkline/api-kit/validation";
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
import { isRouterRule, isRouterRuleCreateOrUpdate, walkRouterRule, walkRouterRuleCreateOrUpdate } from "./shared.ts";

/**
 * Checks values against {@link BestWorkerMode}.
 *
 * The worker with the highest score gets the job; ties go to the one idle longest.
 */
export const bestWorkerModeValidator: Validator<BestWorkerMode> = /* @__PURE__ */ defineValidator(
  isBestWorkerMode,
  walkBestWorkerMode,
);

function isBestWorkerMode(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { kind, scoringRule, scoringRuleOptions, minConcurrentOffers, maxConcurrentOffers, bypassSelectors } = input;
  if (!isPlain(input)) return acceptsOwn(input, isBestWorkerMode);
  return (
    kind === "bestWorker" &&
    (scoringRule === undefined || isRouterRule(scoringRule)) &&
    (scoringRuleOptions === undefined || isScoringRuleOptions(scoringRuleOptions)) &&
    (minConcurrentOffers === undefined || isInt32(minConcurrentOffers)) &&
    (maxConcurrentOffers === undefined || isInt32(maxConcurrentOffers)) &&
    (bypassSelectors === undefined || typeof bypassSelectors === "boolean")
  );
}

const bestWorkerModeMembers: readonly string[] = [
  "kind",
  "scoringRule",
  "scoringRuleOptions",
  "minConcurrentOffers",
  "maxConcurrentOffers",
  "bypassSelectors",
];

function walkBestWorkerMode(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, bestWorkerModeMembers, () => ({
    minConcurrentOffers: 1,
    maxConcurrentOffers: 1,
    bypassSelectors: false,
  }));
  if (members === undefined) return undefined;
  checkLiteral(walk, "kind", members.kind, required, "bestWorker");
  walkMember(walk, members, "scoringRule", optional, walkRouterRule);
  walkMember(walk, members, "scoringRuleOptions", optional, walkScoringRuleOptions);
  checkInt32(walk, "minConcurrentOffers", members.minConcurrentOffers, optional);
  checkInt32(walk, "maxConcurrentOffers", members.maxConcurrentOffers, optional);
  checkBoolean(walk, "bypassSelectors", members.bypassSelectors, optional);
  return members;
}

/**
 * Checks values against {@link BestWorkerModeCreateOrUpdate}.
 *
 * Merge patch of a mode in which the worker with the highest score gets the job.
 */
export const bestWorkerModeCreateOrUpdateValidator: Validator<BestWorkerModeCreateOrUpdate> =
  /* @__PURE__ */ defineValidator(isBestWorkerModeCreateOrUpdate, walkBestWorkerModeCreateOrUpdate);

function isBestWorkerModeCreateOrUpdate(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { kind, scoringRule, scoringRuleOptions, minConcurrentOffers, maxConcurrentOffers, bypassSelectors } = input;
  if (!isPlain(input)) return acceptsOwn(input, isBestWorkerModeCreateOrUpdate);
  return (
    kind === "bestWorker" &&
    (scoringRule === undefined || scoringRule === null || isRouterRuleCreateOrUpdate(scoringRule)) &&
    (scoringRuleOptions === undefined ||
      scoringRuleOptions === null ||
      isScoringRuleOptionsCreateOrUpdate(scoringRuleOptions)) &&
    (minConcurrentOffers === undefined || minConcurrentOffers === null || isInt32(minConcurrentOffers)) &&
    (maxConcurrentOffers === undefined || maxConcurrentOffers === null || isInt32(maxConcurrentOffers)) &&
    (bypassSelectors === undefined || bypassSelectors === null || typeof bypassSelectors === "boolean")
  );
}

const bestWorkerModeCreateOrUpdateMembers: readonly string[] = [
  "kind",
  "scoringRule",
  "scoringRuleOptions",
  "minConcurrentOffers",
  "maxConcurrentOffers",
  "bypassSelectors",
];

function walkBestWorkerModeCreateOrUpdate(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, bestWorkerModeCreateOrUpdateMembers);
  if (members === undefined) return undefined;
  checkLiteral(walk, "kind", members.kind, required, "bestWorker");
  walkMember(walk, members, "scoringRule", optional, nullOr(walkRouterRuleCreateOrUpdate));
  walkMember(walk, members, "scoringRuleOptions", optional, nullOr(walkScoringRuleOptionsCreateOrUpdate));
  if (members.minConcurrentOffers !== null) {
    checkInt32(walk, "minConcurrentOffers", members.minConcurrentOffers, optional);
  }
  if (members.maxConcurrentOffers !== null) {
    checkInt32(walk, "maxConcurrentOffers", members.maxConcurrentOffers, optional);
  }
  if (members.bypassSelectors !== null) checkBoolean(walk, "bypassSelectors", members.bypassSelectors, optional);
  return members;
}

/**
 * Checks values against {@link DistributionMode}.
 *
 * How a worker is chosen among those that qualify. Answers carry every default.
 */
export const distributionModeValidator: Validator<DistributionMode> = /* @__PURE__ */ defineValidator(
  isDistributionMode,
  walkDistributionMode,
);

function isDistributionMode(input: unknown): boolean {
  if (!isObject(input)) return false;
  switch (input.kind) {
    case "bestWorker":
      return isBestWorkerMode(input);
    case "longestIdle":
      return isLongestIdleMode(input);
    case "roundRobin":
      return isRoundRobinMode(input);
    default:
      return false;
  }
}

function walkDistributionMode(walk: Walk, input: unknown): unknown {
  if (!isObject(input)) return addTypeFinding(walk, here, input, "object");
  switch (input.kind) {
    case "bestWorker":
      return walkBestWorkerMode(walk, input);
    case "longestIdle":
      return walkLongestIdleMode(walk, input);
    case "roundRobin":
      return walkRoundRobinMode(walk, input);
    default:
      return addTagFinding(walk, "kind", input.kind, ["bestWorker", "longestIdle", "roundRobin"]);
  }
}

/**
 * Checks values against {@link DistributionModeCreateOrUpdate}.
 *
 * Merge patch of a distribution mode. Another `kind` than the stored one replaces the mode as a whole.
 */
export const distributionModeCreateOrUpdateValidator: Validator<DistributionModeCreateOrUpdate> =
  /* @__PURE__ */ defineValidator(isDistributionModeCreateOrUpdate, walkDistributionModeCreateOrUpdate);

function isDistributionModeCreateOrUpdate(input: unknown): boolean {
  if (!isObject(input)) return false;
  switch (input.kind) {
    case "bestWorker":
      return isBestWorkerModeCreateOrUpdate(input);
    case "longestIdle":
      return isLongestIdleModeCreateOrUpdate(input);
    case "roundRobin":
      return isRoundRobinModeCreateOrUpdate(input);
    default:
      return false;
  }
}

function walkDistributionModeCreateOrUpdate(walk: Walk, input: unknown): unknown {
  if (!isObject(input)) return addTypeFinding(walk, here, input, "object");
  switch (input.kind) {
    case "bestWorker":
      return walkBestWorkerModeCreateOrUpdate(walk, input);
    case "longestIdle":
      return walkLongestIdleModeCreateOrUpdate(walk, input);
    case "roundRobin":
      return walkRoundRobinModeCreateOrUpdate(walk, input);
    default:
      return addTagFinding(walk, "kind", input.kind, ["bestWorker", "longestIdle", "roundRobin"]);
  }
}

/**
 * Checks values against {@link DistributionPolicy}.
 *
 * Decides which worker is offered a job, and for how long.
 */
export const distributionPolicyValidator: Validator<DistributionPolicy> = /* @__PURE__ */ defineValidator(
  isDistributionPolicy,
  walkDistributionPolicy,
);

export function isDistributionPolicy(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { id, name, offerExpiresAfterSeconds, mode, etag } = input;
  if (!isPlain(input)) return acceptsOwn(input, isDistributionPolicy);
  return (
    typeof id === "string" &&
    (name === undefined || typeof name === "string") &&
    (offerExpiresAfterSeconds === undefined || isNumber(offerExpiresAfterSeconds)) &&
    (mode === undefined || isDistributionMode(mode)) &&
    typeof etag === "string"
  );
}

const distributionPolicyMembers: readonly string[] = ["id", "name", "offerExpiresAfterSeconds", "mode", "etag"];

export function walkDistributionPolicy(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, distributionPolicyMembers);
  if (members === undefined) return undefined;
  checkString(walk, "id", members.id, required);
  checkString(walk, "name", members.name, optional);
  checkNumber(walk, "offerExpiresAfterSeconds", members.offerExpiresAfterSeconds, optional);
  walkMember(walk, members, "mode", optional, walkDistributionMode);
  checkString(walk, "etag", members.etag, required);
  return members;
}

/**
 * Checks values against {@link DistributionPolicyCreateOrUpdate}.
 *
 * Merge patch of a distribution policy; creates it where there is none.
 */
export const distributionPolicyCreateOrUpdateValidator: Validator<DistributionPolicyCreateOrUpdate> =
  /* @__PURE__ */ defineValidator(isDistributionPolicyCreateOrUpdate, walkDistributionPolicyCreateOrUpdate);

export function isDistributionPolicyCreateOrUpdate(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { name, offerExpiresAfterSeconds, mode } = input;
  if (!isPlain(input)) return acceptsOwn(input, isDistributionPolicyCreateOrUpdate);
  return (
    (name === undefined || name === null || typeof name === "string") &&
    (offerExpiresAfterSeconds === undefined ||
      offerExpiresAfterSeconds === null ||
      isNumber(offerExpiresAfterSeconds)) &&
    (mode === undefined || mode === null || isDistributionModeCreateOrUpdate(mode))
  );
}

const distributionPolicyCreateOrUpdateMembers: readonly string[] = ["name", "offerExpiresAfterSeconds", "mode"];

export function walkDistributionPolicyCreateOrUpdate(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, distributionPolicyCreateOrUpdateMembers);
  if (members === undefined) return undefined;
  if (members.name !== null) checkString(walk, "name", members.name, optional);
  if (members.offerExpiresAfterSeconds !== null) {
    checkNumber(walk, "offerExpiresAfterSeconds", members.offerExpiresAfterSeconds, optional);
  }
  walkMember(walk, members, "mode", optional, nullOr(walkDistributionModeCreateOrUpdate));
  return members;
}

/**
 * Checks values against {@link LongestIdleMode}.
 *
 * The worker with the lowest load gets the job; ties go to the one that has been available longest.
 */
export const longestIdleModeValidator: Validator<LongestIdleMode> = /* @__PURE__ */ defineValidator(
  isLongestIdleMode,
  walkLongestIdleMode,
);

function isLongestIdleMode(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { kind, minConcurrentOffers, maxConcurrentOffers, bypassSelectors } = input;
  if (!isPlain(input)) return acceptsOwn(input, isLongestIdleMode);
  return (
    kind === "longestIdle" &&
    (minConcurrentOffers === undefined || isInt32(minConcurrentOffers)) &&
    (maxConcurrentOffers === undefined || isInt32(maxConcurrentOffers)) &&
    (bypassSelectors === undefined || typeof bypassSelectors === "boolean")
  );
}

const longestIdleModeMembers: readonly string[] = [
  "kind",
  "minConcurrentOffers",
  "maxConcurrentOffers",
  "bypassSelectors",
];

function walkLongestIdleMode(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, longestIdleModeMembers, () => ({
    minConcurrentOffers: 1,
    maxConcurrentOffers: 1,
    bypassSelectors: false,
  }));
  if (members === undefined) return undefined;
  checkLiteral(walk, "kind", members.kind, required, "longestIdle");
  checkInt32(walk, "minConcurrentOffers", members.minConcurrentOffers, optional);
  checkInt32(walk, "maxConcurrentOffers", members.maxConcurrentOffers, optional);
  checkBoolean(walk, "bypassSelectors", members.bypassSelectors, optional);
  return members;
}

/**
 * Checks values against {@link LongestIdleModeCreateOrUpdate}.
 *
 * Merge patch of a mode in which the worker with the lowest load gets the job.
 */
export const longestIdleModeCreateOrUpdateValidator: Validator<LongestIdleModeCreateOrUpdate> =
  /* @__PURE__ */ defineValidator(isLongestIdleModeCreateOrUpdate, walkLongestIdleModeCreateOrUpdate);

function isLongestIdleModeCreateOrUpdate(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { kind, minConcurrentOffers, maxConcurrentOffers, bypassSelectors } = input;
  if (!isPlain(input)) return acceptsOwn(input, isLongestIdleModeCreateOrUpdate);
  return (
    kind === "longestIdle" &&
    (minConcurrentOffers === undefined || minConcurrentOffers === null || isInt32(minConcurrentOffers)) &&
    (maxConcurrentOffers === undefined || maxConcurrentOffers === null || isInt32(maxConcurrentOffers)) &&
    (bypassSelectors === undefined || bypassSelectors === null || typeof bypassSelectors === "boolean")
  );
}

const longestIdleModeCreateOrUpdateMembers: readonly string[] = [
  "kind",
  "minConcurrentOffers",
  "maxConcurrentOffers",
  "bypassSelectors",
];

function walkLongestIdleModeCreateOrUpdate(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, longestIdleModeCreateOrUpdateMembers);
  if (members === undefined) return undefined;
  checkLiteral(walk, "kind", members.kind, required, "longestIdle");
  if (members.minConcurrentOffers !== null) {
    checkInt32(walk, "minConcurrentOffers", members.minConcurrentOffers, optional);
  }
  if (members.maxConcurrentOffers !== null) {
    checkInt32(walk, "maxConcurrentOffers", members.maxConcurrentOffers, optional);
  }
  if (members.bypassSelectors !== null) checkBoolean(walk, "bypassSelectors", members.bypassSelectors, optional);
  return members;
}

/**
 * Checks values against {@link PagedDistributionPolicy}.
 *
 * One page of distribution policies.
 */
export const pagedDistributionPolicyValidator: Validator<PagedDistributionPolicy> = /* @__PURE__ */ defineValidator(
  isPagedDistributionPolicy,
  walkPagedDistributionPolicy,
);

export function isPagedDistributionPolicy(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { value, nextLink } = input;
  if (!isPlain(input)) return acceptsOwn(input, isPagedDistributionPolicy);
  return (
    isArrayOf(value, isDistributionPolicy) &&
    (nextLink === undefined || (typeof nextLink === "string" && isUriReference(nextLink)))
  );
}

const pagedDistributionPolicyMembers: readonly string[] = ["value", "nextLink"];

export function walkPagedDistributionPolicy(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, pagedDistributionPolicyMembers);
  if (members === undefined) return undefined;
  walkMember(walk, members, "value", required, itemsOf(walkDistributionPolicy));
  checkString(walk, "nextLink", members.nextLink, optional, [uriReferenceFormat]);
  return members;
}

/**
 * Checks values against {@link RoundRobinMode}.
 *
 * Workers get jobs in turn, in the order of their ids.
 */
export const roundRobinModeValidator: Validator<RoundRobinMode> = /* @__PURE__ */ defineValidator(
  isRoundRobinMode,
  walkRoundRobinMode,
);

function isRoundRobinMode(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { kind, minConcurrentOffers, maxConcurrentOffers, bypassSelectors } = input;
  if (!isPlain(input)) return acceptsOwn(input, isRoundRobinMode);
  return (
    kind === "roundRobin" &&
    (minConcurrentOffers === undefined || isInt32(minConcurrentOffers)) &&
    (maxConcurrentOffers === undefined || isInt32(maxConcurrentOffers)) &&
    (bypassSelectors === undefined || typeof bypassSelectors === "boolean")
  );
}

const roundRobinModeMembers: readonly string[] = [
  "kind",
  "minConcurrentOffers",
  "maxConcurrentOffers",
  "bypassSelectors",
];

function walkRoundRobinMode(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, roundRobinModeMembers, () => ({
    minConcurrentOffers: 1,
    maxConcurrentOffers: 1,
    bypassSelectors: false,
  }));
  if (members === undefined) return undefined;
  checkLiteral(walk, "kind", members.kind, required, "roundRobin");
  checkInt32(walk, "minConcurrentOffers", members.minConcurrentOffers, optional);
  checkInt32(walk, "maxConcurrentOffers", members.maxConcurrentOffers, optional);
  checkBoolean(walk, "bypassSelectors", members.bypassSelectors, optional);
  return members;
}

/**
 * Checks values against {@link RoundRobinModeCreateOrUpdate}.
 *
 * Merge patch of a mode in which workers get jobs in turn.
 */
export const roundRobinModeCreateOrUpdateValidator: Validator<RoundRobinModeCreateOrUpdate> =
  /* @__PURE__ */ defineValidator(isRoundRobinModeCreateOrUpdate, walkRoundRobinModeCreateOrUpdate);

function isRoundRobinModeCreateOrUpdate(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { kind, minConcurrentOffers, maxConcurrentOffers, bypassSelectors } = input;
  if (!isPlain(input)) return acceptsOwn(input, isRoundRobinModeCreateOrUpdate);
  return (
    kind === "roundRobin" &&
    (minConcurrentOffers === undefined || minConcurrentOffers === null || isInt32(minConcurrentOffers)) &&
    (maxConcurrentOffers === undefined || maxConcurrentOffers === null || isInt32(maxConcurrentOffers)) &&
    (bypassSelectors === undefined || bypassSelectors === null || typeof bypassSelectors === "boolean")
  );
}

const roundRobinModeCreateOrUpdateMembers: readonly string[] = [
  "kind",
  "minConcurrentOffers",
  "maxConcurrentOffers",
  "bypassSelectors",
];

function walkRoundRobinModeCreateOrUpdate(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, roundRobinModeCreateOrUpdateMembers);
  if (members === undefined) return undefined;
  checkLiteral(walk, "kind", members.kind, required, "roundRobin");
  if (members.minConcurrentOffers !== null) {
    checkInt32(walk, "minConcurrentOffers", members.minConcurrentOffers, optional);
  }
  if (members.maxConcurrentOffers !== null) {
    checkInt32(walk, "maxConcurrentOffers", members.maxConcurrentOffers, optional);
  }
  if (members.bypassSelectors !== null) checkBoolean(walk, "bypassSelectors", members.bypassSelectors, optional);
  return members;
}

/**
 * Checks values against {@link ScoringRuleOptions}.
 *
 * How a scoring rule is asked. Answers carry the two booleans always, the others only when they were given.
 */
export const scoringRuleOptionsValidator: Validator<ScoringRuleOptions> = /* @__PURE__ */ defineValidator(
  isScoringRuleOptions,
  walkScoringRuleOptions,
);

function isScoringRuleOptions(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { batchSize, scoringParameters, isBatchScoringEnabled, descendingOrder } = input;
  if (!isPlain(input)) return acceptsOwn(input, isScoringRuleOptions);
  return (
    (batchSize === undefined || isInt32(batchSize)) &&
    (scoringParameters === undefined || isArrayOf(scoringParameters, (item) => typeof item === "string")) &&
    (isBatchScoringEnabled === undefined || typeof isBatchScoringEnabled === "boolean") &&
    (descendingOrder === undefined || typeof descendingOrder === "boolean")
  );
}

const scoringRuleOptionsMembers: readonly string[] = [
  "batchSize",
  "scoringParameters",
  "isBatchScoringEnabled",
  "descendingOrder",
];

function walkScoringRuleOptions(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, scoringRuleOptionsMembers, () => ({
    batchSize: 20,
    scoringParameters: ["jobLabels", "workerSelectors"],
    isBatchScoringEnabled: false,
    descendingOrder: true,
  }));
  if (members === undefined) return undefined;
  checkInt32(walk, "batchSize", members.batchSize, optional);
  walkMember(walk, members, "scoringParameters", optional, itemsOf(visitString));
  checkBoolean(walk, "isBatchScoringEnabled", members.isBatchScoringEnabled, optional);
  checkBoolean(walk, "descendingOrder", members.descendingOrder, optional);
  return members;
}

/**
 * Checks values against {@link ScoringRuleOptionsCreateOrUpdate}.
 *
 * Merge patch of how a scoring rule is asked.
 */
export const scoringRuleOptionsCreateOrUpdateValidator: Validator<ScoringRuleOptionsCreateOrUpdate> =
  /* @__PURE__ */ defineValidator(isScoringRuleOptionsCreateOrUpdate, walkScoringRuleOptionsCreateOrUpdate);

function isScoringRuleOptionsCreateOrUpdate(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { batchSize, scoringParameters, isBatchScoringEnabled, descendingOrder } = input;
  if (!isPlain(input)) return acceptsOwn(input, isScoringRuleOptionsCreateOrUpdate);
  return (
    (batchSize === undefined || batchSize === null || isInt32(batchSize)) &&
    (scoringParameters === undefined ||
      scoringParameters === null ||
      isArrayOf(scoringParameters, (item) => typeof item === "string")) &&
    (isBatchScoringEnabled === undefined ||
      isBatchScoringEnabled === null ||
      typeof isBatchScoringEnabled === "boolean") &&
    (descendingOrder === undefined || descendingOrder === null || typeof descendingOrder === "boolean")
  );
}

const scoringRuleOptionsCreateOrUpdateMembers: readonly string[] = [
  "batchSize",
  "scoringParameters",
  "isBatchScoringEnabled",
  "descendingOrder",
];

function walkScoringRuleOptionsCreateOrUpdate(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, scoringRuleOptionsCreateOrUpdateMembers);
  if (members === undefined) return undefined;
  if (members.batchSize !== null) checkInt32(walk, "batchSize", members.batchSize, optional);
  walkMember(walk, members, "scoringParameters", optional, nullOr(itemsOf(visitString)));
  if (members.isBatchScoringEnabled !== null) {
    checkBoolean(walk, "isBatchScoringEnabled", members.isBatchScoringEnabled, optional);
  }
  if (members.descendingOrder !== null) checkBoolean(walk, "descendingOrder", members.descendingOrder, optional);
  return members;
}

/**
 * Checks values against {@link ScoringRuleParameterSelector}.
 *
 * `jobLabels`: the job's labels, as `job`. `workerSelectors`: the job's worker selectors, as `selectors`.
 */
export const scoringRuleParameterSelectorValidator: Validator<ScoringRuleParameterSelector> =
  /* @__PURE__ */ defineValidator(isScoringRuleParameterSelector, walkScoringRuleParameterSelector);

function isScoringRuleParameterSelector(input: unknown): boolean {
  return typeof input === "string";
}

function walkScoringRuleParameterSelector(walk: Walk, input: unknown): void {
  checkString(walk, here, input, required);
}
