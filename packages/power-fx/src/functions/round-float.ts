import type { RoundingMode } from "../values/decimal.ts";

/**
 * Rounds a double to `places` after the point. The product with the power of ten is first rounded to 15 digits, so
 * that 2.675 to two places is 2.68 although the nearest double lies a little below.
 */
export function roundFloat(value: number, places: number, mode: RoundingMode): number {
  if (!Number.isFinite(value) || value === 0 || places > 300) return value;
  if (places < -300) return 0;
  const factor = 10 ** Math.abs(places);
  const scaled = places < 0 ? value / factor : value * factor;
  if (Math.abs(scaled) > 1e16) return value;
  const size = Math.abs(Number(scaled.toPrecision(15)));
  const rounded = mode === "halfAway" ? Math.floor(size + 0.5) : mode === "away" ? Math.ceil(size) : Math.floor(size);
  const signed = value < 0 ? -rounded : rounded;
  return places < 0 ? signed * factor : Number((signed / factor).toPrecision(15));
}
