import type { GroupRow, Split } from "./state.ts";

/**
 * The split by which traffic goes now: a change that is still under way has not taken effect.
 *
 * Facts: docs/facts/traffic-distribution/split.md, "Simulated traffic"
 */
export function splitInForce({ Status, split, splitBefore }: GroupRow): Split {
  return Status === "UPDATE_IN_PROGRESS" ? (splitBefore ?? split) : split;
}
