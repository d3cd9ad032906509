/**
 * Where a stream stands that is divided between two Regions. Together they have had all of `taken`, and each as much as
 * its shares come to, rounded down or up: that is what keeps every long window of the stream near its share.
 */
export interface Walk {
  /** How many were sent so far. */
  readonly taken: number;
  /** Tenths by which the first Region's shares so far exceed a whole number, 0 to 9. */
  readonly owed: number;
  /** Whether the first Region has had its shares rounded up, rather than down. */
  readonly ahead: boolean;
}

/** Before the first step. */
export const walkStart: Walk = { taken: 0, owed: 0, ahead: false };

/** A step: whether it goes to the first Region, and where the stream stands after it. */
export interface WalkStep {
  readonly toFirst: boolean;
  readonly walk: Walk;
}

/**
 * Takes one step in which the first Region's share is so many tenths, 0 to 10. `draw` gives a number in [0, 1) where
 * the rules leave a choice. Over all draws the first Region gets exactly its share of every step.
 *
 * Facts: docs/facts/traffic-distribution/split.md, "Simulated traffic"
 */
export function takeStep({ taken, owed, ahead }: Walk, tenths: number, draw: () => number): WalkStep {
  const sum = owed + tenths;
  if (sum < 10) {
    // The whole number below stays: who is ahead has had it all, and anybody else may go ahead now.
    const toFirst = !ahead && happens(tenths, 10 - owed, draw);
    return { toFirst, walk: { taken: taken + 1, owed: sum, ahead: ahead || toFirst } };
  }
  // The whole number below grows by one: who is not ahead has to take it, and anybody else may go ahead once more.
  const rest = sum - 10;
  const again = ahead && happens(rest, owed, draw);
  return { toFirst: !ahead || again, walk: { taken: taken + 1, owed: rest, ahead: again } };
}

/** Chance only where there is one. */
function happens(part: number, whole: number, draw: () => number): boolean {
  if (part === 0 || part === whole) return part === whole;
  return draw() * whole < part;
}
