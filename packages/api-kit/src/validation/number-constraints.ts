import { type Constraint, constraint } from "./constraint.ts";
import { isMultipleOf } from "./numbers.ts";

/** The least value allowed. */
export function minimum(limit: number): Constraint<number> {
  return constraint(
    "minimum",
    limit,
    () => `must be at least ${limit}`,
    (value) => value < limit,
  );
}

/** The greatest value allowed. */
export function maximum(limit: number): Constraint<number> {
  return constraint(
    "maximum",
    limit,
    () => `must be at most ${limit}`,
    (value) => value > limit,
  );
}

/** The value that all must exceed. */
export function exclusiveMinimum(limit: number): Constraint<number> {
  return constraint(
    "exclusiveMinimum",
    limit,
    () => `must be greater than ${limit}`,
    (value) => value <= limit,
  );
}

/** The value that all must stay below. */
export function exclusiveMaximum(limit: number): Constraint<number> {
  return constraint(
    "exclusiveMaximum",
    limit,
    () => `must be less than ${limit}`,
    (value) => value >= limit,
  );
}

/** The value that all are multiples of. */
export function multipleOf(step: number): Constraint<number> {
  return constraint(
    "multipleOf",
    step,
    () => `must be a multiple of ${step}`,
    (value) => !isMultipleOf(value, step),
  );
}
