// Facts: docs/facts/job-router/distribution-policy.md
import type { BestWorkerMode, DistributionMode, DistributionPolicy } from "@trunkline/job-router-models/server";
import { distributionPolicyValidator } from "@trunkline/job-router-validators";
import type { Finding } from "../refusals.ts";
import { checkRules } from "../rules/check-rules.ts";
import { strictly } from "../strict-validator.ts";
import { withoutUndefined } from "../without-undefined.ts";
import { checkAtLeast, checkText, invalid } from "./limits.ts";
import type { ResourceKind } from "./resource-kind.ts";

/** Distribution policies. */
export const distributionPolicyKind: ResourceKind<"distributionPolicies"> = {
  name: "distributionPolicies",
  title: "DistributionPolicy",
  validator: strictly(distributionPolicyValidator),
  complete: ({ id, name, offerExpiresAfterSeconds, mode, etag }) =>
    withoutUndefined<DistributionPolicy>({
      id,
      name,
      offerExpiresAfterSeconds,
      mode: mode && completeMode(mode),
      etag,
    }),
  limits: ({ name, offerExpiresAfterSeconds: seconds, mode }, choices) => [
    ...checkText("name", name, choices),
    ...(seconds !== undefined && seconds <= 0 ? [invalid("offerExpiresAfterSeconds", "must be greater than 0")] : []),
    ...(mode === undefined ? [] : checkOffers(mode)),
    ...(mode?.kind === "bestWorker" ? checkRules("scoring", [["mode.scoringRule", mode.scoringRule]]) : []),
  ],
  missing: () => [],
  routed: ({ etag: _, ...value }) => ({ kind: "distributionPolicies", value }),
};

/** The defaults that answers carry, in the order of the service. It does not say how large a batch is by default. */
function completeMode(mode: DistributionMode): DistributionMode {
  const { minConcurrentOffers = 1, maxConcurrentOffers = 1, bypassSelectors = false } = mode;
  const limits = { minConcurrentOffers, maxConcurrentOffers, bypassSelectors };
  if (mode.kind !== "bestWorker") return { kind: mode.kind, ...limits };
  const { scoringRule, scoringRuleOptions } = mode;
  return withoutUndefined<BestWorkerMode>({
    kind: mode.kind,
    scoringRule,
    scoringRuleOptions: {
      scoringParameters: ["jobLabels", "workerSelectors"],
      isBatchScoringEnabled: false,
      descendingOrder: true,
      ...scoringRuleOptions,
    },
    ...limits,
  });
}

function checkOffers({ minConcurrentOffers = 1, maxConcurrentOffers = 1 }: DistributionMode): readonly Finding[] {
  const least = checkAtLeast("mode.minConcurrentOffers", minConcurrentOffers, 1);
  return minConcurrentOffers > maxConcurrentOffers
    ? [...least, invalid("mode.maxConcurrentOffers", "must be at least minConcurrentOffers")]
    : least;
}
