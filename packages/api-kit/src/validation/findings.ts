import type { Rule, Violation } from "./validator.ts";

/** Where a value stands in the one around it; {@link here} for the value itself. */
export type Key = string | number | undefined;

/** The value itself, and no member of it. */
export const here: undefined = undefined;

/** A member that must be present. */
export const required = true;

/** A member that may be absent. `undefined` is absent; `null` is not. */
export const optional = false;

/** How deep values of a type that contains itself may nest. Hostile input ends here, not in a stack overflow. */
export const maxDepth = 64;

/** A hostile value has as many mistakes as it has bytes; nobody reads more findings than this. */
const maxFindings = 1000;

/** Receives what a walk over a value finds. */
export interface Findings {
  /** So far, in the order found. Paths begin at the value that the innermost walk looks at. */
  readonly list: Finding[];
  /** Whether members that the contract does not know are mistakes. */
  readonly rejectUnknown: boolean;
  /** Whether received values stay out of the findings. */
  readonly quiet: boolean;
}

/** Looks for the mistakes of a value that did not pass. */
export type Inspect = (to: Findings, value: unknown) => void;

/** Of a value that may be anything. */
export const inspectNothing: Inspect = () => {};

type Finding = { -readonly [Field in keyof Violation]: Field extends "path" ? (string | number)[] : Violation[Field] };

/** The same list, but what is found from here on keeps the received values to itself: they are secret. */
export function quietly(to: Findings): Findings {
  return { list: to.list, rejectUnknown: to.rejectUnknown, quiet: true };
}

/** Adds one finding. Give `received` only where a person may see it; `quiet` findings leave it out. */
export function addFinding(
  to: Findings,
  key: Key,
  rule: Rule,
  message: string,
  allowed?: unknown,
  received?: unknown,
): void {
  if (to.list.length >= maxFindings) return;
  const finding: Finding = { path: key === undefined ? [] : [key], rule, message };
  if (allowed !== undefined) finding.allowed = allowed;
  if (received !== undefined && !to.quiet) finding.received = received;
  to.list.push(finding);
}

/** Puts `key` in front of the paths of all findings from number `from` on. */
export function prefixFindings(to: Findings, from: number, key: string | number): void {
  for (let index = from; index < to.list.length; index++) to.list[index]?.path.unshift(key);
}

/** Whether there is a value to look at; a required one that is absent is a finding. */
export function isPresent(to: Findings, key: Key, value: unknown, isRequired: boolean): boolean {
  if (value !== undefined) return true;
  if (isRequired) addFinding(to, key, "required", "is required");
  return false;
}

/**
 * The value has the wrong type. `wanted` is the name of a JSON type, or several in words. Of what stood there only
 * the type is told, unless it is a number: whatever was meant by it may be secret.
 */
export function addTypeFinding(to: Findings, key: Key, value: unknown, wanted: string): void {
  const message = `must be ${/^[aeiou]/.test(wanted) ? "an" : "a"} ${wanted}`;
  addFinding(to, key, "type", message, wanted, typeof value === "number" ? shown(value) : jsonTypeOf(value));
}

/** The value is in a recursive type and nested too deep to be looked at. */
export function addDepthFinding(to: Findings): void {
  addFinding(to, here, "maxDepth", `must not be nested more than ${maxDepth} levels deep`, maxDepth);
}

/** `null`, `array`, or what `typeof` says. */
export function jsonTypeOf(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}

/** A value as a finding shows it: long strings are cut, and of anything but a primitive only the type is told. */
export function shown(value: unknown): unknown {
  if (typeof value === "string") return value.length > 100 ? `${value.slice(0, 99)}…` : value;
  if (typeof value === "number") return Number.isFinite(value) ? value : String(value);
  return typeof value === "boolean" || value === null ? value : jsonTypeOf(value);
}

/** `a, b, c` for people; of a long list only the beginning. */
export function enumerate(values: readonly unknown[]): string {
  return values.length > 12 ? `${values.slice(0, 12).join(", ")} …` : values.join(", ");
}

/** `1 item`, `2 items`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
