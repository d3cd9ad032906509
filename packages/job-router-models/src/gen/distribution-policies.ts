// Generated from specs/job-router/gen/openapi.2024-01-18-preview.json. Do not edit.
// To change this file, edit the TypeSpec in specs/job-router and run `npm run generate`.

import type { RouterRule, RouterRuleCreateOrUpdate } from "./shared.ts";
import type { KnownValues, Unrecognized, UnrecognizedVariant } from "./unrecognized.ts";

/**
 * The worker with the highest score gets the job; ties go to the one idle longest.
 *
 * @see {@link https://learn.microsoft.com/azure/communication-services/concepts/router/distribution-concepts}
 */
export interface BestWorkerMode {
  kind: "bestWorker";
  /**
   * Computes a worker's score. Absent: the mean of how well labels match and selectors are exceeded, between 0 and 1.
   */
  scoringRule?: RouterRule;
  /** How `scoringRule` is asked. Needed only to differ from the defaults. */
  scoringRuleOptions?: ScoringRuleOptions;
  /** Open offers that a waiting job should have at the least. Whole number. Default: `1`. */
  minConcurrentOffers?: number;
  /** Open offers that a waiting job may have at the most. Whole number. Default: `1`. */
  maxConcurrentOffers?: number;
  /** Offer jobs also to workers whose labels do not satisfy the selectors. Meant for emergencies. Default: `false`. */
  bypassSelectors?: boolean;
}

/**
 * Merge patch of a mode in which the worker with the highest score gets the job.
 *
 * @see {@link https://github.com/trunkline/trunkline/blob/main/docs/facts/job-router/merge-patch.md}
 */
export interface BestWorkerModeCreateOrUpdate {
  kind: "bestWorker";
  /**
   * Computes a worker's score. Absent: the mean of how well labels match and selectors are exceeded, between 0 and 1.
   */
  scoringRule?: RouterRuleCreateOrUpdate | null;
  /** How `scoringRule` is asked. Needed only to differ from the defaults. */
  scoringRuleOptions?: ScoringRuleOptionsCreateOrUpdate | null;
  /**
   * Open offers that a waiting job should have at the least. 1 in a new mode and (inferred) after `null`. Whole number.
   */
  minConcurrentOffers?: number | null;
  /** Open offers that a waiting job may have at the most. 1 in a new mode and (inferred) after `null`. Whole number. */
  maxConcurrentOffers?: number | null;
  /**
   * Offer jobs also to workers whose labels do not satisfy the selectors. `false` in a new mode and (inferred) after
   * `null`.
   */
  bypassSelectors?: boolean | null;
}

/**
 * How a worker is chosen among those that qualify. Answers carry every default.
 *
 * @see {@link https://learn.microsoft.com/azure/communication-services/concepts/router/distribution-concepts}
 */
export type DistributionMode = BestWorkerMode | LongestIdleMode | RoundRobinMode | UnrecognizedVariant<"kind">;

/**
 * Merge patch of a distribution mode. Another `kind` than the stored one replaces the mode as a whole (inferred).
 *
 * @see {@link https://github.com/trunkline/trunkline/blob/main/docs/facts/job-router/merge-patch.md}
 */
export type DistributionModeCreateOrUpdate =
  | BestWorkerModeCreateOrUpdate
  | LongestIdleModeCreateOrUpdate
  | RoundRobinModeCreateOrUpdate
  | UnrecognizedVariant<"kind">;

/**
 * Decides which worker is offered a job, and for how long.
 *
 * @see {@link https://learn.microsoft.com/rest/api/communication/jobrouter/job-router-administration-operations/get-distribution-policy}
 */
export interface DistributionPolicy {
  /** Set by the caller in the URL, never in the body. Only in answers. */
  readonly id: string;
  /** For people. */
  name?: string;
  /** Seconds an offer stays open before it expires. Absent: for how long, no source states. */
  offerExpiresAfterSeconds?: number;
  /** How the worker is chosen. */
  mode?: DistributionMode;
  /** Entity tag of this state, in quotes. Only in answers. */
  readonly etag: string;
}

/**
 * Merge patch of a distribution policy; creates it where there is none.
 *
 * @see {@link https://learn.microsoft.com/rest/api/communication/jobrouter/job-router-administration-operations/upsert-distribution-policy}
 */
export interface DistributionPolicyCreateOrUpdate {
  /** For people. */
  name?: string | null;
  /** Seconds an offer stays open before it expires. Absent: for how long, no source states. */
  offerExpiresAfterSeconds?: number | null;
  /** How the worker is chosen. */
  mode?: DistributionModeCreateOrUpdate | null;
}

/**
 * The worker with the lowest load gets the job; ties go to the one that has been available longest.
 *
 * @see {@link https://learn.microsoft.com/azure/communication-services/concepts/router/distribution-concepts}
 */
export interface LongestIdleMode {
  kind: "longestIdle";
  /** Open offers that a waiting job should have at the least. Whole number. Default: `1`. */
  minConcurrentOffers?: number;
  /** Open offers that a waiting job may have at the most. Whole number. Default: `1`. */
  maxConcurrentOffers?: number;
  /** Offer jobs also to workers whose labels do not satisfy the selectors. Meant for emergencies. Default: `false`. */
  bypassSelectors?: boolean;
}

/**
 * Merge patch of a mode in which the worker with the lowest load gets the job.
 *
 * @see {@link https://github.com/trunkline/trunkline/blob/main/docs/facts/job-router/merge-patch.md}
 */
export interface LongestIdleModeCreateOrUpdate {
  kind: "longestIdle";
  /**
   * Open offers that a waiting job should have at the least. 1 in a new mode and (inferred) after `null`. Whole number.
   */
  minConcurrentOffers?: number | null;
  /** Open offers that a waiting job may have at the most. 1 in a new mode and (inferred) after `null`. Whole number. */
  maxConcurrentOffers?: number | null;
  /**
   * Offer jobs also to workers whose labels do not satisfy the selectors. `false` in a new mode and (inferred) after
   * `null`.
   */
  bypassSelectors?: boolean | null;
}

/**
 * One page of distribution policies.
 *
 * @see {@link https://learn.microsoft.com/rest/api/communication/jobrouter/job-router-administration-operations/list-distribution-policies}
 */
export interface PagedDistributionPolicy {
  /** The rows of this page, newest first. */
  value: DistributionPolicy[];
  /**
   * Where the next page is; absent on the last page. The service sends it relative to the endpoint and without
   * `api-version`, which the caller adds.
   *
   * @see {@link https://github.com/trunkline/trunkline/blob/main/docs/facts/job-router/lists.md}
   */
  nextLink?: string;
}

/**
 * Workers get jobs in turn, in the order of their ids.
 *
 * @see {@link https://learn.microsoft.com/azure/communication-services/concepts/router/distribution-concepts}
 */
export interface RoundRobinMode {
  kind: "roundRobin";
  /** Open offers that a waiting job should have at the least. Whole number. Default: `1`. */
  minConcurrentOffers?: number;
  /** Open offers that a waiting job may have at the most. Whole number. Default: `1`. */
  maxConcurrentOffers?: number;
  /** Offer jobs also to workers whose labels do not satisfy the selectors. Meant for emergencies. Default: `false`. */
  bypassSelectors?: boolean;
}

/**
 * Merge patch of a mode in which workers get jobs in turn.
 *
 * @see {@link https://github.com/trunkline/trunkline/blob/main/docs/facts/job-router/merge-patch.md}
 */
export interface RoundRobinModeCreateOrUpdate {
  kind: "roundRobin";
  /**
   * Open offers that a waiting job should have at the least. 1 in a new mode and (inferred) after `null`. Whole number.
   */
  minConcurrentOffers?: number | null;
  /** Open offers that a waiting job may have at the most. 1 in a new mode and (inferred) after `null`. Whole number. */
  maxConcurrentOffers?: number | null;
  /**
   * Offer jobs also to workers whose labels do not satisfy the selectors. `false` in a new mode and (inferred) after
   * `null`.
   */
  bypassSelectors?: boolean | null;
}

/**
 * How a scoring rule is asked. Answers carry the two booleans always, the others only when they were given.
 *
 * @see {@link https://learn.microsoft.com/rest/api/communication/jobrouter/job-router-administration-operations/get-distribution-policy}
 */
export interface ScoringRuleOptions {
  /** Workers in one question, when `isBatchScoringEnabled` is true. Whole number. Default: `20`. */
  batchSize?: number;
  /**
   * What the rule sees beside the worker's labels, which it always sees. Default: `["jobLabels","workerSelectors"]`.
   */
  scoringParameters?: ScoringRuleParameterSelector[];
  /** Ask for several workers at once: the payload then has `workers`, a list, instead of `worker`. Default: `false`. */
  isBatchScoringEnabled?: boolean;
  /** Whether the highest score wins. Default: `true`. */
  descendingOrder?: boolean;
}

/**
 * Merge patch of how a scoring rule is asked.
 *
 * @see {@link https://github.com/trunkline/trunkline/blob/main/docs/facts/job-router/merge-patch.md}
 */
export interface ScoringRuleOptionsCreateOrUpdate {
  /**
   * Workers in one question, when `isBatchScoringEnabled` is true. 20 when never given and (inferred) after `null`.
   * Whole number.
   */
  batchSize?: number | null;
  /** What the rule sees beside the worker's labels. Both when never given and (inferred) after `null`. */
  scoringParameters?: ScoringRuleParameterSelector[] | null;
  /** Ask for several workers at once. `false` in new options and (inferred) after `null`. */
  isBatchScoringEnabled?: boolean | null;
  /** Whether the highest score wins. `true` in new options and (inferred) after `null`. */
  descendingOrder?: boolean | null;
}

/** The known values of {@link ScoringRuleParameterSelector}. */
export const ScoringRuleParameterSelector: KnownValues<ScoringRuleParameterSelector> = {
  jobLabels: "jobLabels",
  workerSelectors: "workerSelectors",
};

/**
 * `jobLabels`: the job's labels, as `job`. `workerSelectors`: the job's worker selectors, as `selectors`. The service
 * may send values that are not listed here.
 *
 * @see {@link https://learn.microsoft.com/rest/api/communication/jobrouter/job-router-administration-operations/get-distribution-policy}
 */
export type ScoringRuleParameterSelector = "jobLabels" | "workerSelectors" | Unrecognized;
