// Generated from specs/job-router/gen/openapi.2024-01-18-preview.json. Do not edit.
// To change this file, edit the TypeSpec in specs/job-router and run `npm run generate`.

import {
  aUriReference,
  checkCopy,
  defineValidator,
  inside,
  isArrayOf,
  isInt32,
  isLenient,
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
  DistributionMode,
  DistributionPolicy,
  PagedDistributionPolicy,
} from "@trunkline/job-router-models";
import { isLongestIdleMode, isRoundRobinMode, isScoringRuleOptions } from "./distribution-policies.ts";
import { isRouterRuleReceived } from "./shared-received.ts";

/**
 * Checks values against {@link BestWorkerMode}.
 *
 * The form to take answers in: values of enums and kinds that came later than this package pass, unless the check is
 * strict.
 */
export const bestWorkerModeReceivedValidator: Validator<BestWorkerMode> = /* @__PURE__ */ defineValidator(
  isBestWorkerModeReceived,
);

function isBestWorkerModeReceived(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { kind, scoringRule, scoringRuleOptions, minConcurrentOffers, maxConcurrentOffers, bypassSelectors } = input;
  if (!isPlain(input)) return checkCopy(isBestWorkerModeReceived, input, walk);
  walk?.modes?.tidy(
    walk,
    input,
    ["kind", "scoringRule", "scoringRuleOptions", "minConcurrentOffers", "maxConcurrentOffers", "bypassSelectors"],
    () => ({ minConcurrentOffers: 1, maxConcurrentOffers: 1, bypassSelectors: false }),
  );
  return (
    (kind === "bestWorker" || unequal(walk, "/kind", kind, "bestWorker")) &&
    (scoringRule === undefined || isRouterRuleReceived(scoringRule, inside(walk, "/scoringRule"))) &&
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
 * Checks values against {@link DistributionMode}.
 *
 * The form to take answers in: values of enums and kinds that came later than this package pass, unless the check is
 * strict.
 */
export const distributionModeReceivedValidator: Validator<DistributionMode> = /* @__PURE__ */ defineValidator(
  isDistributionModeReceived,
);

function isDistributionModeReceived(input: unknown, walk?: Walk): boolean {
  if (!isObject(input)) return mistyped(walk, "", input, "object");
  switch (input.kind) {
    case "bestWorker":
      return isBestWorkerModeReceived(input, walk);
    case "longestIdle":
      return isLongestIdleMode(input, walk);
    case "roundRobin":
      return isRoundRobinMode(input, walk);
    default:
      if (typeof input.kind === "string" && isLenient(walk)) return true;
      return notAmong(walk, "/kind", input.kind, "discriminator", ["bestWorker", "longestIdle", "roundRobin"]);
  }
}

/**
 * Checks values against {@link DistributionPolicy}.
 *
 * The form to take answers in: values of enums and kinds that came later than this package pass, unless the check is
 * strict.
 */
export const distributionPolicyReceivedValidator: Validator<DistributionPolicy> = /* @__PURE__ */ defineValidator(
  isDistributionPolicyReceived,
);

export function isDistributionPolicyReceived(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { id, name, offerExpiresAfterSeconds, mode, etag } = input;
  if (!isPlain(input)) return checkCopy(isDistributionPolicyReceived, input, walk);
  walk?.modes?.tidy(walk, input, ["id", "name", "offerExpiresAfterSeconds", "mode", "etag"]);
  return (
    (typeof id === "string" || mistyped(walk, "/id", id, "string")) &&
    (name === undefined || typeof name === "string" || mistyped(walk, "/name", name, "string")) &&
    (offerExpiresAfterSeconds === undefined ||
      isNumber(offerExpiresAfterSeconds) ||
      mistyped(walk, "/offerExpiresAfterSeconds", offerExpiresAfterSeconds, "number")) &&
    (mode === undefined || isDistributionModeReceived(mode, inside(walk, "/mode"))) &&
    (typeof etag === "string" || mistyped(walk, "/etag", etag, "string"))
  );
}

/**
 * Checks values against {@link PagedDistributionPolicy}.
 *
 * The form to take answers in: values of enums and kinds that came later than this package pass, unless the check is
 * strict.
 */
export const pagedDistributionPolicyReceivedValidator: Validator<PagedDistributionPolicy> =
  /* @__PURE__ */ defineValidator(isPagedDistributionPolicyReceived);

export function isPagedDistributionPolicyReceived(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { value, nextLink } = input;
  if (!isPlain(input)) return checkCopy(isPagedDistributionPolicyReceived, input, walk);
  walk?.modes?.tidy(walk, input, ["value", "nextLink"]);
  return (
    isArrayOf(value, isDistributionPolicyReceived, inside(walk, "/value")) &&
    (nextLink === undefined || aUriReference(nextLink, inside(walk, "/nextLink")))
  );
}
