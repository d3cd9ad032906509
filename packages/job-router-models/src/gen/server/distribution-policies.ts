// Generated from specs/job-router/gen/openapi.2024-01-18-preview.json. Do not edit.
// To change this file, edit the TypeSpec in specs/job-router and run `npm run generate`.

import { ScoringRuleParameterSelector as openScoringRuleParameterSelector } from "../distribution-policies.ts";
import type {
  LongestIdleMode,
  LongestIdleModeCreateOrUpdate,
  RoundRobinMode,
  RoundRobinModeCreateOrUpdate,
} from "../distribution-policies.ts";
import type { RouterRule, RouterRuleCreateOrUpdate } from "./shared.ts";
import type { KnownValues, Unrecognized } from "../unrecognized.ts";

/** As a server knows it. */
export interface BestWorkerMode {
  kind: "bestWorker";
  scoringRule?: RouterRule;
  scoringRuleOptions?: ScoringRuleOptions;
  minConcurrentOffers?: number;
  maxConcurrentOffers?: number;
  bypassSelectors?: boolean;
}

/** As a server knows it. */
export interface BestWorkerModeCreateOrUpdate {
  kind: "bestWorker";
  scoringRule?: RouterRuleCreateOrUpdate | null;
  scoringRuleOptions?: ScoringRuleOptionsCreateOrUpdate | null;
  minConcurrentOffers?: number | null;
  maxConcurrentOffers?: number | null;
  bypassSelectors?: boolean | null;
}

/** As a server knows it. */
export type DistributionMode = BestWorkerMode | LongestIdleMode | RoundRobinMode;

/** As a server knows it. */
export type DistributionModeCreateOrUpdate =
  | BestWorkerModeCreateOrUpdate
  | LongestIdleModeCreateOrUpdate
  | RoundRobinModeCreateOrUpdate;

/** As a server knows it. */
export interface DistributionPolicy {
  readonly id: string;
  name?: string;
  offerExpiresAfterSeconds?: number;
  mode?: DistributionMode;
  readonly etag: string;
}

/** As a server knows it. */
export interface DistributionPolicyCreateOrUpdate {
  name?: string | null;
  offerExpiresAfterSeconds?: number | null;
  mode?: DistributionModeCreateOrUpdate | null;
}

/** As a server knows it. */
export interface PagedDistributionPolicy {
  value: DistributionPolicy[];
  nextLink?: string;
}

/** As a server knows it. */
export interface ScoringRuleOptions {
  batchSize?: number;
  scoringParameters?: ScoringRuleParameterSelector[];
  isBatchScoringEnabled?: boolean;
  descendingOrder?: boolean;
}

/** As a server knows it. */
export interface ScoringRuleOptionsCreateOrUpdate {
  batchSize?: number | null;
  scoringParameters?: ScoringRuleParameterSelector[] | null;
  isBatchScoringEnabled?: boolean | null;
  descendingOrder?: boolean | null;
}

/** The known values of {@link ScoringRuleParameterSelector}. */
export const ScoringRuleParameterSelector: KnownValues<ScoringRuleParameterSelector> = openScoringRuleParameterSelector;

/** As a server knows it. */
export type ScoringRuleParameterSelector = "jobLabels" | "workerSelectors" | Unrecognized;
