import { addFinding, addTypeFinding, type Findings, isPresent, type Key } from "./findings.ts";
import { isInteger, isMultipleOf, isNumber } from "./numbers.ts";

/** What a contract asks of a number. */
export interface NumberRules {
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly multipleOf?: number;
}

/** The range of a whole number of 32 bits. */
export const int32: NumberRules = { minimum: -2147483648, maximum: 2147483647 };

/** Finds the first rule that a number breaks. One value, one finding. */
export function inspectNumber(to: Findings, key: Key, value: unknown, isRequired: boolean, rules?: NumberRules): void {
  if (!isPresent(to, key, value, isRequired)) return;
  if (isNumber(value)) inspectBounds(to, key, value, rules);
  else addTypeFinding(to, key, value, "number");
}

/** Finds the first rule that a whole number breaks. One value, one finding. */
export function inspectInteger(to: Findings, key: Key, value: unknown, isRequired: boolean, rules?: NumberRules): void {
  if (!isPresent(to, key, value, isRequired)) return;
  if (isInteger(value)) inspectBounds(to, key, value, rules);
  else addTypeFinding(to, key, value, "integer");
}

function inspectBounds(to: Findings, key: Key, value: number, rules: NumberRules = {}): void {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = rules;
  if (minimum !== undefined && value < minimum) {
    addFinding(to, key, "minimum", `must be at least ${minimum}`, minimum, value);
  } else if (maximum !== undefined && value > maximum) {
    addFinding(to, key, "maximum", `must be at most ${maximum}`, maximum, value);
  } else if (exclusiveMinimum !== undefined && value <= exclusiveMinimum) {
    addFinding(to, key, "exclusiveMinimum", `must be greater than ${exclusiveMinimum}`, exclusiveMinimum, value);
  } else if (exclusiveMaximum !== undefined && value >= exclusiveMaximum) {
    addFinding(to, key, "exclusiveMaximum", `must be less than ${exclusiveMaximum}`, exclusiveMaximum, value);
  } else if (multipleOf !== undefined && !isMultipleOf(value, multipleOf)) {
    addFinding(to, key, "multipleOf", `must be a multiple of ${multipleOf}`, multipleOf, value);
  }
}
