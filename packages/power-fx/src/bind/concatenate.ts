import { combineErrors } from "../values/errors.ts";
import type { Value } from "../values/value.ts";
import { isError } from "../values/value.ts";
import type { Run } from "./frame.ts";
import { countSize } from "./frame.ts";

/** A closure that joins texts; blank counts as empty. */
export function concatenateTexts(runs: readonly Run[]): Run {
  return (frame) => {
    const values: Value[] = runs.map((run) => run(frame));
    let failed = false;
    let length = 0;
    for (const value of values) {
      if (isError(value)) failed = true;
      else if (typeof value === "string") length += value.length;
    }
    if (failed) return combineErrors(values) ?? null;
    countSize(frame.host, length);
    return values.map((value) => (typeof value === "string" ? value : "")).join("");
  };
}
