// Facts: docs/facts/job-router/distribution-policy.md
import type { BestWorkerMode, DistributionMode, DistributionPolicy } from "@trunkline/job-router-models";
import { distributionPolicyValidator } from "@trunkline/job-router-validators";
import { policyTag } from "../entity-tags.ts";
import { type Finding, refuseFindings } from "../refusals.ts";
import { withoutUndefined } from "../without-undefined.ts";
import { checkAtLeast, checkText, invalid } from "./limits.ts";
import type { ResourceKind } from "./resource-kind.ts";

/** Distribution policies. */
export const distributionPolicyKind: ResourceKind<"distributionPolicies"> = {
  name: "distributionPolicies",
  title: "DistributionPolicy",
  validator: distributionPolicyValidator,
  firstCount: () => 0,
  tag: policyTag,
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
  ],
  missing: () => [],
  usage: (id, { tables }) =>
    tables.queues.rows().some(({ value }) => value.distributionPolicyId === id) ? refuseFindings([inUse]) : undefined,
};

const inUse: Finding = {
  code: "QueueExistsWithDistributionPolicy",
  message: "There is a queue with this distribution policy",
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
