import type { Rule } from "./validator.ts";
import { addFinding, type Finding, finding, type Key, shown, type Walk } from "./walk.ts";

/** One thing that a contract asks of a value that has the right type. Answers what is wrong, or nothing. */
export type Constraint<Value> = (value: Value) => Finding | undefined;

/** A constraint on a value that a finding can show. */
export function constraint<Value>(
  rule: Rule,
  allowed: unknown,
  message: () => string,
  isBroken: (value: Value) => boolean,
): Constraint<Value> {
  return (value) => (isBroken(value) ? finding(rule, message(), allowed, shown(value)) : undefined);
}

/** Finds the first constraint that a value breaks: one value, one finding. */
export function checkConstraints<Value>(
  walk: Walk,
  key: Key,
  value: Value,
  constraints: readonly Constraint<Value>[] | undefined,
): void {
  if (constraints === undefined) return;
  for (const one of constraints) {
    const found = one(value);
    if (found !== undefined) return addFinding(walk, key, found);
  }
}

/** `1 item`, `2 items`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
