import {
  type DistributionMode,
  type DistributionPolicy,
  type DistributionPolicyCreateOrUpdate,
  type RouterJob,
  RouterJobStatus,
  type UnrecognizedVariant,
} from "@trunkline/job-router-models";

const policy: DistributionPolicyCreateOrUpdate = {
  name: "Main distribution policy",
  offerExpiresAfterSeconds: 60,
  mode: { kind: "longestIdle", minConcurrentOffers: 1, maxConcurrentOffers: 1 },
};
console.log(`Offers of ${policy.name} stay open for ${policy.offerExpiresAfterSeconds} s.`);

/** A union narrows on its `kind`. What is left may have come later; `satisfies` makes a forgotten case an error. */
function whoIsNext(mode: DistributionMode): string {
  switch (mode.kind) {
    case "bestWorker":
      return mode.scoringRule ? `whom the ${mode.scoringRule.kind} rule prefers` : "whose labels fit best";
    case "longestIdle":
      return "who has been idle longest";
    case "roundRobin":
      return "who is next in turn";
    default:
      return `who ${(mode satisfies UnrecognizedVariant<"kind">).kind} says`;
  }
}
console.log(whoIsNext({ kind: "bestWorker", scoringRule: { kind: "expression", expression: "worker.Skill" } }));

/** Read, change, send back: a mode that came later survives. */
const longerOffers = ({ mode }: DistributionPolicy): DistributionPolicyCreateOrUpdate => ({
  offerExpiresAfterSeconds: 120,
  ...(mode && { mode }),
});
console.log(longerOffers({ id: "p1", etag: '"1"', mode: { kind: "roundRobin" } }));

/** Known values are constants. */
const isOver = ({ status }: RouterJob): boolean =>
  status === RouterJobStatus.closed || status === RouterJobStatus.cancelled;
console.log(isOver({ id: "j1", etag: '"1"', status: "queued" }));
