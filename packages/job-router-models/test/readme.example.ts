import {
  type DistributionMode,
  type DistributionPolicyCreateOrUpdate,
  type RouterJob,
  RouterJobStatus,
} from "@trunkline/job-router-models";

const policy: DistributionPolicyCreateOrUpdate = {
  name: "Main distribution policy",
  offerExpiresAfterSeconds: 60,
  mode: { kind: "longestIdle", minConcurrentOffers: 1, maxConcurrentOffers: 1 },
};
console.log(`Offers of ${policy.name} stay open for ${policy.offerExpiresAfterSeconds} s.`);

/** A union narrows on its `kind`; a case that is missing is an error of the compiler. */
function whoIsNext(mode: DistributionMode): string {
  switch (mode.kind) {
    case "bestWorker":
      return mode.scoringRule ? `whom the ${mode.scoringRule.kind} rule prefers` : "whose labels fit best";
    case "longestIdle":
      return "who has been idle longest";
    case "roundRobin":
      return "who is next in turn";
  }
}
console.log(whoIsNext({ kind: "bestWorker", scoringRule: { kind: "expression", expression: "worker.Skill" } }));

/** Known values are constants; a status that came later is still a string. */
const isOver = ({ status }: RouterJob): boolean =>
  status === RouterJobStatus.closed || status === RouterJobStatus.cancelled;
console.log(isOver({ id: "j1", etag: '"1"', status: "paused" }));
