import type { Type } from "../types/type.ts";
import { accepts } from "../types/relations.ts";
import { coerceValue } from "../values/coerce.ts";
import type { Value } from "../values/value.ts";
import { isError } from "../values/value.ts";
import type { Bound } from "./binder.ts";
import type { Host, Run } from "./frame.ts";

/** Whether values of `given` already are what `wanted` asks for, so that nothing has to be done at run time. */
function isSame(given: Type, wanted: Type): boolean {
  if (wanted.kind === "Any" || given.kind === "Blank" || wanted.kind === "Blank") return true;
  if (given.kind === "Any" || given.kind === "Error") return false;
  if (given.kind === "Record" || given.kind === "Table") {
    if (given.kind !== wanted.kind) return false;
    if (given.open || given.fields.size !== wanted.fields.size) return false;
    for (const [name, type] of wanted.fields) {
      const found = given.fields.get(name);
      if (!found || !isSame(found, type)) return false;
    }
    return true;
  }
  return given.kind === wanted.kind && (given.kind !== "Enum" || accepts(wanted, given));
}

/** The closure of `bound` with its result turned into `wanted`. Blank stays blank, errors stay errors. */
export function coerced(bound: Bound, wanted: Type): Run {
  if (isSame(bound.type, wanted)) return bound.run;
  const { run, member } = bound;
  if (member !== undefined && wanted.kind === "Text") return () => member;
  return (frame) => coerceResult(run(frame), wanted, frame.host);
}

/** A result turned into a type. Blank stays blank, errors stay errors. */
export function coerceResult(value: Value, wanted: Type, host: Host): Value {
  return value === null || isError(value) ? value : coerceValue(value, wanted, host);
}
