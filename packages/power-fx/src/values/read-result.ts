import { isNumberValue, floatOf } from "../bind/arithmetic.ts";
import { invalidArgument } from "./errors.ts";
import type { ErrorValue, Value } from "./value.ts";
import { isError } from "./value.ts";

/**
 * What to make of a condition that is neither true nor false. `onlyTrue`: it does not hold, whatever it is (an error
 * included). `strict`: it is an error, but blank does not hold.
 */
export type ConditionRule = "onlyTrue" | "strict";

/** Reads the result of a condition. Default rule: `onlyTrue`. */
export function conditionOf(value: Value, rule: ConditionRule = "onlyTrue"): boolean | ErrorValue {
  if (typeof value === "boolean") return value;
  if (rule === "onlyTrue" || value === null) return false;
  return isError(value) ? value : invalidArgument("The condition is neither true nor false.");
}

/**
 * What to make of a score that is not a number. `strict`: it is an error. `zero`: it counts as zero, an error too.
 * Blank counts as zero in both.
 */
export type ScoreRule = "strict" | "zero";

/** Reads the result of a scoring rule as a double. Default rule: `strict`. */
export function scoreOf(value: Value, rule: ScoreRule = "strict"): number | ErrorValue {
  if (isNumberValue(value)) return floatOf(value);
  if (rule === "zero" || value === null) return 0;
  return isError(value) ? value : invalidArgument("The score is not a number.");
}
