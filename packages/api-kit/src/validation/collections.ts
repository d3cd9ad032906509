import { isObject } from "./members.ts";

/** Answers yes or no about one value. */
export type Accepts = (value: unknown) => boolean;

/** An array, each item of which passes. Holes are items that are `undefined`. */
export function isArrayOf(value: unknown, accepts: Accepts, minItems = 0, maxItems: number = Infinity): boolean {
  if (!Array.isArray(value) || value.length < minItems || value.length > maxItems) return false;
  for (let index = 0; index < value.length; index++) {
    if (!accepts(value[index])) return false;
  }
  return true;
}

/** An object with names of the caller's choice, each value of which passes. Values that are `undefined` are absent. */
export function isMapOf(
  value: unknown,
  accepts: Accepts,
  minProperties = 0,
  maxProperties: number = Infinity,
  acceptsName?: Accepts,
): boolean {
  if (!isObject(value)) return false;
  let count = 0;
  for (const name of Object.keys(value)) {
    if (value[name] === undefined) continue;
    count++;
    if (!accepts(value[name]) || (acceptsName !== undefined && !acceptsName(name))) return false;
  }
  return count >= minProperties && count <= maxProperties;
}
