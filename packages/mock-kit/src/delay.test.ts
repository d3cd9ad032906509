import * as fc from "fast-check";
import { expect, test } from "vitest";
import { type Delay, drawDelay } from "./delay.ts";
import { seededRandom } from "./random.ts";

function draws(delay: Delay, seed: string): number[] {
  const random = seededRandom(seed);
  return Array.from({ length: 10_000 }, () => drawDelay(delay, random)).toSorted((a, b) => a - b);
}

test.each<{ delay: Delay; p1: number; p50: number; p99: number }>([
  { delay: { kind: "constant", ms: 7 }, p1: 7, p50: 7, p99: 7 },
  { delay: { kind: "uniform", fromMs: 100, toMs: 200 }, p1: 101, p50: 150, p99: 199 },
  { delay: { kind: "normal", p50Ms: 500, p99Ms: 800 }, p1: 200, p50: 500, p99: 800 },
  { delay: { kind: "normal", p50Ms: 10, p99Ms: 800 }, p1: 0, p50: 10, p99: 800 },
  { delay: { kind: "logNormal", p50Ms: 80, p99Ms: 900 }, p1: 7, p50: 80, p99: 900 },
])("half of $delay are at most $p50 ms, 99 of 100 at most $p99 ms", ({ delay, p1, p50, p99 }) => {
  const sorted = draws(delay, "quantiles");
  for (const [place, expected] of [
    [100, p1],
    [5000, p50],
    [9900, p99],
  ] as const) {
    expect(Math.abs((sorted[place] ?? 0) - expected)).toBeLessThanOrEqual(Math.max(expected * 0.12, 12));
  }
});

test("the same seed draws the same delays", () => {
  const delay = { kind: "logNormal", p50Ms: 80, p99Ms: 900 } as const;
  expect(draws(delay, "a")).toEqual(draws(delay, "a"));
  expect(draws(delay, "a")).not.toEqual(draws(delay, "b"));
});

test("no delay is negative, broken or longer than a timer can wait", () => {
  const ms = fc.double({ min: 1, max: 2 ** 31 - 1, noNaN: true });
  fc.assert(
    fc.property(fc.constantFrom("normal", "logNormal"), ms, ms, fc.string(), (kind, a, b, seed) => {
      const drawn = drawDelay({ kind, p50Ms: Math.min(a, b), p99Ms: Math.max(a, b) }, seededRandom(seed));
      expect(Number.isInteger(drawn) && drawn >= 0 && drawn < 2 ** 31).toBe(true);
    }),
  );
});
