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

/** A hostile value may have a mistake in every byte; nobody reads more findings than this. */
const maxFindings = 1000;

/** One walk through a value: what it was sent for, and what it found so far. */
export interface Walk {
  /** In the order found. Paths begin at the value that the innermost function looks at. */
  readonly findings: Finding[];
  /** Members that the contract does not know are mistakes. */
  readonly rejectUnknown: boolean;
  /** A copy without members that the contract does not know is wanted. */
  readonly stripUnknown: boolean;
  /** A copy with the contract's defaults is wanted. */
  readonly applyDefaults: boolean;
  /** The values are secret and stay out of the findings. */
  readonly isSecret: boolean;
}

/** A violation in the making: its path grows on the way back to the root. */
export type Finding = {
  -readonly [Field in keyof Violation]: Field extends "path" ? (string | number)[] : Violation[Field];
};

/** Looks at a value: adds what is wrong with it, and answers the copy of it if the walk wants one that differs. */
export type Visit = (walk: Walk, value: unknown) => unknown;

/** Whether the walk was sent for a copy. */
export function wantsCopy({ stripUnknown, applyDefaults }: Walk): boolean {
  return stripUnknown || applyDefaults;
}

/** The same walk where the values are secret. */
export function secretly(walk: Walk): Walk {
  return { ...walk, isSecret: true };
}

/** A finding without its place. Give `received` as a person may see it; where values are secret it is taken out. */
export function finding(rule: Rule, message: string, allowed?: unknown, received?: unknown): Finding {
  const made: Finding = { path: [], rule, message };
  if (allowed !== undefined) made.allowed = allowed;
  if (received !== undefined) made.received = received;
  return made;
}

/** Adds a finding about the value under `key`. */
export function addFinding(walk: Walk, key: Key, found: Finding): void {
  if (walk.findings.length === maxFindings) return;
  if (key !== undefined) found.path.push(key);
  if (walk.isSecret) delete found.received;
  walk.findings.push(found);
}

/** The value is absent although it is required. */
export function addRequiredFinding(walk: Walk, key: Key): void {
  addFinding(walk, key, finding("required", "is required"));
}

/** The value is absent although it is required, or is not of the type, which bears its name in JSON Schema. */
export function addTypeFinding(walk: Walk, key: Key, value: unknown, type: string): void {
  addTypesFinding(walk, key, value, type, withArticle(type));
}

/** The same where several types will do; `nouns` completes "must be". */
export function addTypesFinding(walk: Walk, key: Key, value: unknown, allowed: unknown, nouns: string): void {
  if (value === undefined) return addRequiredFinding(walk, key);
  // Of what stood there only the type is told, unless it is a number: it may be something secret in the wrong place.
  const received = typeof value === "number" ? value : jsonTypeOf(value);
  addFinding(walk, key, finding("type", `must be ${nouns}`, allowed, received));
}

/** `a string`, `an object`. */
export function withArticle(type: string): string {
  return `${"aio".includes(type.charAt(0)) ? "an" : "a"} ${type}`;
}

/** The value is of a type that contains itself, and nested too deep to be looked at. */
export function addDepthFinding(walk: Walk): void {
  addFinding(walk, here, finding("maxDepth", `must not be nested more than ${maxDepth} levels deep`, maxDepth));
}

/** Puts `key` in front of the paths of all findings from number `from` on. */
export function prefixFindings({ findings }: Walk, from: number, key: string | number): void {
  for (let index = from; index < findings.length; index++) {
    const found = findings[index];
    if (found !== undefined) found.path = [key, ...found.path];
  }
}

/** `null`, `array`, or what `typeof` says. */
export function jsonTypeOf(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}

/** A value as a finding shows it: long strings are cut, and of anything but a primitive only the type is told. */
export function shown(value: unknown): unknown {
  if (typeof value === "string") return value.length > 100 ? `${value.slice(0, 99)}…` : value;
  return typeof value === "object" && value !== null ? jsonTypeOf(value) : value;
}

/** `a, b, c` for people; of a long list only the beginning. */
export function enumerate(values: readonly unknown[]): string {
  return values.slice(0, 12).join(", ") + (values.length > 12 ? " …" : "");
}
