import { createTable } from "@trunkline/mock-kit";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Caller } from "./caller.ts";
import { type BucketRow, type Throttle, createThrottle, publishedRate, rateOf } from "./throttle.ts";

type Call = Parameters<Throttle>[0];

const caller: Caller = { account: "123456789012", region: "us-east-1" };

/** As much of a call as a throttle looks at. */
function callAt(now: number, operation = "getTrafficDistribution"): Call {
  const partial = { clock: { now: () => now }, route: { operation }, note: () => {} };
  // The rest of a call is never read here.
  return partial as unknown as Call;
}

test.each([
  { throttling: false, rate: undefined },
  { throttling: true, rate: publishedRate },
  { throttling: { perSecond: 10 }, rate: { perSecond: 10, burst: 5 } },
  { throttling: { perSecond: 0.5, burst: 1 }, rate: { perSecond: 0.5, burst: 1 } },
])("$throttling stands for $rate", ({ throttling, rate }) => {
  expect(rateOf(throttling)).toEqual(rate);
});

test.each([{ perSecond: 0 }, { burst: 0 }, { perSecond: Number.NaN }])("%o is no rate", (throttling) => {
  expect(() => rateOf(throttling)).toThrow(RangeError);
});

test("it admits what a bucket of tokens admits that is filled bit by bit", () => {
  const rate = fc.record({ perSecond: fc.constantFrom(1, 2, 4, 5), burst: fc.integer({ min: 1, max: 6 }) });
  const pauses = fc.array(fc.integer({ min: 0, max: 12 }), { maxLength: 60 });
  fc.assert(
    fc.property(rate, pauses, ({ perSecond, burst }, steps) => {
      const throttle = createThrottle(createTable<BucketRow>(), { perSecond, burst });
      // Thousandths of a token, so that the model is exact.
      let tokens = burst * 1000;
      let now = 0;
      for (const step of steps) {
        now += step * 50;
        tokens = Math.min(burst * 1000, tokens + step * 50 * perSecond);
        const admitted = throttle(callAt(now), caller) === undefined;
        expect(admitted).toBe(tokens >= 1000);
        if (admitted) tokens -= 1000;
      }
    }),
  );
});

test.each<[what: string, other: Partial<Caller>, operation: string]>([
  ["account", { account: "210987654321" }, "getTrafficDistribution"],
  ["Region", { region: "us-west-2" }, "getTrafficDistribution"],
  ["operation", {}, "updateTrafficDistribution"],
])("each %s has a bucket of its own", (_, other, operation) => {
  const throttle = createThrottle(createTable<BucketRow>(), { perSecond: 1, burst: 1 });
  expect(throttle(callAt(0), caller)).toBeUndefined();
  expect(throttle(callAt(0), caller)).toMatchObject({ status: 429, code: "ThrottlingException" });
  expect(throttle(callAt(0, operation), { ...caller, ...other })).toBeUndefined();
});
