import type { Demand } from "../index/label-classes.ts";
import { type Pool, findWorker } from "../index/pool.ts";
import type { Worker } from "../state.ts";

/** Least loaded first, then who has been available longest: the order the pool keeps workers in. */
export function pickLongestIdle(
  pool: Pool,
  demand: Demand | undefined,
  isEligible: (worker: Worker) => boolean,
): Worker | undefined {
  return findWorker(pool, demand, isEligible);
}
