import type { Sources } from "./call.ts";
import { manualClock } from "./manual-clock.ts";
import { randomIds } from "./ids.ts";
import { systemRandom } from "./random.ts";

/**
 * Where a mock takes time, ids and chance from. What is not given: a clock that runs with the system's and that the
 * control API can move, random UUIDs, and chance from the platform's cryptography.
 */
export function sourcesOf({ clock, ids, random }: Partial<Sources> = {}): Sources {
  return {
    clock: clock ?? manualClock({ running: true }),
    ids: ids ?? randomIds(),
    random: random ?? systemRandom(),
  };
}
