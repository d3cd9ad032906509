import { type Ordered, findValue } from "../ordered.ts";

/** Least loaded first, then who has been available longest: the order the index keeps workers in. */
export function pickLongestIdle(available: Ordered<string>, isEligible: (id: string) => boolean): string | undefined {
  return findValue(available, isEligible);
}
