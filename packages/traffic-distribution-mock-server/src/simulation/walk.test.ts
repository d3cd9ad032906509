import { seededRandom } from "@trunkline/mock-kit";
import fc from "fast-check";
import { expect, test } from "vitest";
import { takeStep, walkStart } from "./walk.ts";

const seed = fc.integer();
const tenths = fc.integer({ min: 0, max: 10 });

/** Whether each step went to the first Region, when its share in each was so many tenths. */
function walkAlong(shares: readonly number[], seedOfChance: number | string): boolean[] {
  const random = seededRandom(seedOfChance);
  let walk = walkStart;
  return shares.map((share) => {
    const step = takeStep(walk, share, () => random.next());
    walk = step.walk;
    return step.toFirst;
  });
}

/** How many of the first n were so, for each n from 0. */
function countsUpTo(steps: readonly boolean[]): number[] {
  let count = 0;
  return [0, ...steps.map((step) => (count += Number(step)))];
}

test("in every window of 10·k steps each Region is within one of its share, whatever the split and the seed", () => {
  const steps = 120;
  fc.assert(
    fc.property(tenths, seed, (share, seedOfChance) => {
      const counts = countsUpTo(walkAlong(Array<number>(steps).fill(share), seedOfChance));
      const windows = counts.flatMap((before, start) =>
        Array.from({ length: Math.floor((steps - start) / 10) }, (_, tens) => {
          const length = (tens + 1) * 10;
          return Math.abs((counts[start + length] ?? Number.NaN) - before - (share * length) / 10);
        }),
      );
      expect(Math.max(...windows)).toBeLessThanOrEqual(1);
    }),
    { numRuns: 200 },
  );
});

test("ten steps from the start are exactly the share", () => {
  fc.assert(
    fc.property(tenths, seed, (share, seedOfChance) => {
      expect(walkAlong(Array<number>(10).fill(share), seedOfChance).filter(Boolean)).toHaveLength(share);
    }),
  );
});

test("however the split changes, all steps so far are within one of the sum of the shares, and any window within two", () => {
  const changing = fc
    .array(fc.tuple(tenths, fc.integer({ min: 1, max: 25 })), { minLength: 1, maxLength: 8 })
    .map((stretches) => stretches.flatMap(([share, length]) => Array<number>(length).fill(share)));
  fc.assert(
    fc.property(changing, seed, (shares, seedOfChance) => {
      const counts = countsUpTo(walkAlong(shares, seedOfChance));
      const sums = shares.reduce<number[]>((before, share) => [...before, (before.at(-1) ?? 0) + share], [0]);
      const excess = counts.map((count, place) => count * 10 - (sums[place] ?? Number.NaN));
      expect(Math.max(...excess.map(Math.abs))).toBeLessThan(10);
      expect(Math.max(...excess) - Math.min(...excess)).toBeLessThan(20);
    }),
  );
});

test("a share of nothing or of everything holds from its first step, whatever came before", () => {
  fc.assert(
    fc.property(fc.array(tenths, { maxLength: 60 }), fc.constantFrom(0, 10), seed, (before, share, seedOfChance) => {
      const after = walkAlong([...before, ...Array<number>(12).fill(share)], seedOfChance).slice(before.length);
      expect(new Set(after)).toEqual(new Set([share === 10]));
    }),
  );
});

test("over many seeds each single step goes to the first Region by its share", () => {
  const seeds = 2000;
  const shares = [3, 3, 7, 0, 5, 5, 1, 9, 10, 2, 4, 6, 8];
  const hits = shares.map(() => 0);
  for (let each = 0; each < seeds; each += 1) {
    for (const [place, toFirst] of walkAlong(shares, `walk ${each}`).entries()) {
      hits[place] = (hits[place] ?? 0) + Number(toFirst);
    }
  }
  // Four standard deviations of 2,000 throws of a fair coin are 0.045.
  for (const [place, share] of shares.entries())
    expect(Math.abs((hits[place] ?? Number.NaN) / seeds - share / 10)).toBeLessThan(0.045);
});

test("the same seed gives the same steps, other seeds others", () => {
  const shares = Array<number>(40).fill(3);
  expect(walkAlong(shares, 7)).toEqual(walkAlong(shares, 7));
  const different = new Set(Array.from({ length: 50 }, (_, each) => walkAlong(shares, each).map(Number).join("")));
  expect(different.size).toBeGreaterThan(45);
});
