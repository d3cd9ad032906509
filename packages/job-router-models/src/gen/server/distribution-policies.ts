// Generated from specs/job-router/gen/openapi.2024-01-18-preview.json. Do not edit.
// To change this file, edit the TypeSpec in specs/job-router and run `npm run generate`.

import type {
  LongestIdleMode,
  LongestIdleModeCreateOrUpdate,
  RoundRobinMode,
  RoundRobinModeCreateOrUpdate,
} from "../distribution-policies.ts";
import type { RouterRule, RouterRuleCreateOrUpdate } from "./shared.ts";
import type { Unrecognized } from "../unrecognized.ts";

/** `BestWorkerMode` as a server knows it. */
export interface BestWorkerMode {
  kind: "bestWorker";
  scoringRule?: RouterRule;
  scoringRuleOptions?: ScoringRuleOptions;
  minConcurrentOffers?: number;
  maxConcurrentOffers?: number;
  bypassSelectors?: boolean;
}

/** `BestWorkerModeCreateOrUpdate` as a server knows it. */
export interface BestWorkerModeCreateOrUpdate {
  kind: "bestWorker";
  scoringRule?: RouterRuleCreateOrUpdate | null;
  scoringRuleOptions?: ScoringRuleOptionsCreateOrUpdate | null;
  minConcurrentOffers?: number | null;
  maxConcurrentOffers?: number | null;
  bypassSelectors?: boolean | null;
}

/** `DistributionMode` as a server knows it. */
export type DistributionMode = BestWorkerMode | LongestIdleMode | RoundRobinMode;

/** `DistributionModeCreateOrUpdate` as a server knows it. */
export type DistributionModeCreateOrUpdate =
  | BestWorkerModeCreateOrUpdate
  | LongestIdleModeCreateOrUpdate
  | RoundRobinModeCreateOrUpdate;

/** `DistributionPolicy` as a server knows it. */
export interface DistributionPolicy {
  readonly id: string;
  name?: string;
  offerExpiresAfterSeconds?: number;
  mode?: DistributionMode;
  readonly etag: string;
}

/** `DistributionPolicyCreateOrUpdate` as a server knows it. */
export interface DistributionPolicyCreateOrUpdate {
  name?: string | null;
  offerExpiresAfterSeconds?: number | null;
  mode?: DistributionModeCreateOrUpdate | null;
}

/** `PagedDistributionPolicy` as a server knows it. */
export interface PagedDistributionPolicy {
  value: DistributionPolicy[];
  nextLink?: string;
}

/** `ScoringRuleOptions` as a server knows it. */
export interface ScoringRuleOptions {
  batchSize?: number;
  scoringParameters?: ScoringRuleParameterSelector[];
  isBatchScoringEnabled?: boolean;
  descendingOrder?: boolean;
}

/** `ScoringRuleOptionsCreateOrUpdate` as a server knows it. */
export interface ScoringRuleOptionsCreateOrUpdate {
  batchSize?: number | null;
  scoringParameters?: ScoringRuleParameterSelector[] | null;
  isBatchScoringEnabled?: boolean | null;
  descendingOrder?: boolean | null;
}

/** The known values of {@link ScoringRuleParameterSelector}. */
export const ScoringRuleParameterSelector = {
  jobLabels: "jobLabels",
  workerSelectors: "workerSelectors",
} as const;

/** `ScoringRuleParameterSelector` as a server knows it. */
export type ScoringRuleParameterSelector = "jobLabels" | "workerSelectors" | Unrecognized;
