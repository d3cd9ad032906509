import type { RandomSource } from "./random.ts";

/**
 * How long an answer takes, in milliseconds: always the same, or drawn anew for each call. `normal` and `logNormal` are
 * given by two of their quantiles: half of the calls take `p50Ms` or less, 99 of 100 `p99Ms` or less.
 */
export type Delay =
  | { readonly kind: "constant"; readonly ms: number }
  | { readonly kind: "uniform"; readonly fromMs: number; readonly toMs: number }
  | { readonly kind: "normal"; readonly p50Ms: number; readonly p99Ms: number }
  | { readonly kind: "logNormal"; readonly p50Ms: number; readonly p99Ms: number };

/** The standard normal distribution's 99th percentile. */
const z99 = 2.326_347_874_040_841;

/** What a timer of the platform can wait; the tail of a distribution has no end of its own. */
const longestMs = 2 ** 31 - 1;

/** One draw, at least 0, in whole milliseconds. */
export function drawDelay(delay: Delay, random: RandomSource): number {
  return Math.round(Math.min(Math.max(draw(delay, random), 0), longestMs));
}

function draw(delay: Delay, random: RandomSource): number {
  switch (delay.kind) {
    case "constant":
      return delay.ms;
    case "uniform":
      return delay.fromMs + (delay.toMs - delay.fromMs) * random.next();
    case "normal":
      return delay.p50Ms + ((delay.p99Ms - delay.p50Ms) / z99) * standardNormal(random);
    case "logNormal":
      return delay.p50Ms * Math.exp((Math.log(delay.p99Ms / delay.p50Ms) / z99) * standardNormal(random));
  }
}

/** Box and Muller's method. */
function standardNormal(random: RandomSource): number {
  // 1 − x, because the logarithm of 0 has no value.
  return Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next());
}

/** Throws a `RangeError` for a delay that makes no sense. */
export function checkDelay(delay: Delay): void {
  switch (delay.kind) {
    case "constant":
      return check("ms", delay.ms, 0);
    case "uniform":
      check("fromMs", delay.fromMs, 0);
      return check("toMs", delay.toMs, delay.fromMs);
    case "normal":
    case "logNormal":
      check("p50Ms", delay.p50Ms, delay.kind === "normal" ? 0 : 1);
      return check("p99Ms", delay.p99Ms, delay.p50Ms);
  }
}

function check(name: string, value: number, least: number): void {
  if (!(value >= least && value <= longestMs)) throw new RangeError(`A delay's ${name} is ${least} to ${longestMs}.`);
}
