import type { Call, Instant, Refusal, Table } from "@trunkline/mock-kit";
import type { Caller } from "./caller.ts";
import { refuseWith } from "./refusal.ts";

/** How often an account may call one operation in one Region. */
export interface Rate {
  /** Calls a second in the long run; above 0. */
  readonly perSecond: number;
  /** Calls at once after a pause; 1 or more. */
  readonly burst: number;
}

/** The published rate of every operation here. Facts: docs/facts/traffic-distribution/throttling.md */
export const publishedRate: Rate = { perSecond: 2, burst: 5 };

/** A token bucket. A full one may as well not be there. */
export interface BucketRow {
  /** When it is full again if nothing more is taken: all there is to know of it. */
  readonly fullAt: Instant;
}

/** Asks whether a call is within the rate, and counts it if it is. */
export type Throttle = (call: Call, caller: Caller) => Refusal | undefined;

/**
 * The rate that an option stands for: `true` for the published one, an object for others. Undefined for none. Throws a
 * `RangeError` for a rate that lets nobody through.
 */
export function rateOf(throttling: boolean | Partial<Rate>): Rate | undefined {
  if (throttling === false) return undefined;
  const rate = { ...publishedRate, ...(throttling === true ? {} : throttling) };
  if (!(rate.perSecond > 0 && rate.burst >= 1)) {
    throw new RangeError("A rate is above 0 calls a second with a burst of 1 or more.");
  }
  return rate;
}

/**
 * Refuses calls over the rate: a token bucket for each account, Region and operation. A refused call takes nothing out
 * of its bucket.
 *
 * Facts: docs/facts/traffic-distribution/throttling.md
 */
export function createThrottle(buckets: Table<BucketRow>, { perSecond, burst }: Rate): Throttle {
  const refillMs = 1000 / perSecond;
  return ({ clock, route, note }, { account, region }) => {
    const now = clock.now();
    const key = JSON.stringify([account, region, route?.operation]);
    const fullAt = Math.max(buckets.get(key)?.fullAt ?? now, now);
    const left = burst - (fullAt - now) / refillMs;
    note(`Of ${burst} calls at once ${Math.floor(left)} are left, and ${perSecond} a second are added.`);
    if (left < 1) return refuseWith("ThrottlingException", "Rate exceeded");
    buckets.put(key, { fullAt: fullAt + refillMs });
    return undefined;
  };
}
