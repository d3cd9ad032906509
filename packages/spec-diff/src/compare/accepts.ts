import type { JsonValue } from "../document/json.ts";
import { bounds, type BoundName } from "../rules/bounds.ts";
import type { Shape } from "../schema/shape.ts";

/** True unless the bounds, patterns and steps of a schema forbid a text or a number. Other kinds are let through. */
export function accepts(shape: Shape, value: JsonValue): boolean {
  if (typeof value === "number") return acceptsNumber(shape, value);
  if (typeof value !== "string") return true;
  const length = [...value].length;
  return (
    isInside(shape, "minLength", length) &&
    isInside(shape, "maxLength", length) &&
    shape.patterns.every((pattern) => matches(pattern, value))
  );
}

function acceptsNumber(shape: Shape, value: number): boolean {
  if (shape.integer && !Number.isInteger(value)) return false;
  if (shape.multipleOf !== undefined && !isMultiple(value, shape.multipleOf)) return false;
  return isInside(shape, "minimum", value) && isInside(shape, "maximum", value);
}

/** True when a number is a multiple of a step, within what doubles can tell. */
export function isMultiple(value: number, step: number): boolean {
  const quotient = value / step;
  return Math.abs(quotient - Math.round(quotient)) < 1e-9;
}

function isInside(shape: Shape, name: BoundName, value: number): boolean {
  const bound = shape.bounds.get(name);
  if (!bound) return true;
  if (value === bound.value) return !bound.exclusive;
  return bounds[name].end === "lower" ? value > bound.value : value < bound.value;
}

function matches(pattern: string, value: string): boolean {
  try {
    return new RegExp(pattern, "u").test(value);
  } catch {
    return true; // Not a pattern of this language; nobody can say.
  }
}
