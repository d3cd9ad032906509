import type { Problem } from "./problem.ts";

/** A value that JSON text stands for, or what is wrong with the text. */
export type JsonOutcome =
  | { readonly kind: "value"; readonly value: unknown }
  | Extract<Problem, { kind: "malformedJson" | "tooDeep" }>;

const decoder = new TextDecoder("utf-8", { fatal: true });

/**
 * Parses a request's body. Values nested deeper than `depth` are refused, so that nothing that recurses over them can
 * run out of stack; members named `__proto__` are dropped, so that no copy of the value can change a prototype.
 */
export function parseJson(bytes: Uint8Array, depth: number): JsonOutcome {
  let value: unknown;
  try {
    value = JSON.parse(decoder.decode(bytes));
  } catch {
    return { kind: "malformedJson" };
  }
  return tidy(value, depth) ? { kind: "value", value } : { kind: "tooDeep", limit: depth };
}

/** Drops `__proto__` members; false when the value is too deep. */
function tidy(value: unknown, depth: number): boolean {
  if (typeof value !== "object" || value === null) return true;
  if (depth === 0) return false;
  if (Object.hasOwn(value, "__proto__")) Reflect.deleteProperty(value, "__proto__");
  return Object.values(value).every((member) => tidy(member, depth - 1));
}
