/** A number that JSON can carry: neither NaN nor an infinity. */
export function isNumber(value: unknown): value is number {
  return typeof value === "number" && value - value === 0;
}

/** A whole number. `1.0` and `-0` are, `1.5`, NaN and the infinities are not. */
export function isInteger(value: unknown): value is number {
  return Number.isInteger(value);
}

/** A whole number of 32 bits with sign. */
export function isInt32(value: unknown): value is number {
  return typeof value === "number" && (value | 0) === value;
}

/** Whether a number is a multiple of another, fractions included: 0.3 is a multiple of 0.1. */
export function isMultipleOf(value: number, step: number): boolean {
  if (Number.isInteger(step)) return value % step === 0;
  const quotient = value / step;
  // Decimal fractions have no exact binary form; the quotient of true multiples misses the whole number by a few ulps.
  return Math.abs(quotient - Math.round(quotient)) <= 4 * Number.EPSILON * Math.max(1, Math.abs(quotient));
}
