import { types } from "../types/type.ts";
import { isError } from "../values/value.ts";
import type { Bound } from "./binder.ts";
import { coerced } from "./coerce-bound.ts";
import type { Run } from "./frame.ts";

/** True when all are; stops at the first that is not. Blank counts as false. */
export function bindAnd(operands: readonly Bound[]): Run {
  const runs = operands.map((operand) => coerced(operand, types.boolean));
  return (frame) => {
    for (const run of runs) {
      const value = run(frame);
      if (value !== true) return isError(value) ? value : false;
    }
    return true;
  };
}

/** True when one is; stops at the first that is. Blank counts as false. */
export function bindOr(operands: readonly Bound[]): Run {
  const runs = operands.map((operand) => coerced(operand, types.boolean));
  return (frame) => {
    for (const run of runs) {
      const value = run(frame);
      if (value === true || isError(value)) return value;
    }
    return false;
  };
}
