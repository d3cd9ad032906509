import type { Demand } from "../index/label-classes.ts";
import { type Pool, findWorker } from "../index/pool.ts";
import type { Worker } from "../state.ts";
import { circleKey } from "../worker-load.ts";

/** The next worker of the circle after the one that was offered something last; the pool keeps them in the order of ids. */
export function pickNextInCircle(
  pool: Pool,
  demand: Demand | undefined,
  isEligible: (worker: Worker) => boolean,
  cursor: string | undefined,
): Worker | undefined {
  const after = cursor === undefined ? undefined : findWorker(pool, demand, isEligible, circleKey({ id: cursor }));
  return after ?? findWorker(pool, demand, isEligible);
}
