import type { Members } from "./members.ts";
import type { Keyword, Violation } from "./violation.ts";

/** How deep values of a type that contains itself may nest. Hostile input ends here, not in a stack overflow. */
export const maxDepth = 64;

/** A hostile value may have a mistake in every byte; nobody reads more findings than this. */
const maxFindings = 1000;

/**
 * A second look at a value, to find all its mistakes or to tidy up a copy of it. Generated functions ask without one
 * first: that is the quick yes or no.
 */
export interface Walk {
  readonly errand: Errand;
  /** JSON pointer of the value that is looked at. */
  readonly at: string;
  /** The values are secret and stay out of the findings. */
  readonly isSecret: boolean;
  /** What is to be done beside finding mistakes; absent where that is all. */
  readonly modes: Modes | undefined;
}

/** All modes of a walk as one. */
export interface Modes {
  /** Refuses what the contract does not know. */
  readonly isStrict: boolean;
  /**
   * What they do to an object.
   *
   * @param known Names that the contract knows; nothing where it says what all others are.
   * @param defaults Makes the contract's defaults.
   */
  readonly tidy: (walk: Walk, members: Members, known?: readonly string[], defaults?: () => Members) => void;
  /** The same where any name may stand beside the known ones, as among headers: no other is a mistake. */
  readonly tidyLeniently: (walk: Walk, members: Members, known: readonly string[], defaults?: () => Members) => void;
}

/** What a walk found so far, it and all that began inside it. */
export interface Errand {
  /**
   * In the order found; absent before the first. To put the first into an empty list would take up to a fifth of
   * a refusal: the engine makes room for seventeen.
   */
  findings: [Violation, ...Violation[]] | undefined;
}

/** A value that passed, or the copy of it. */
export interface Accepted {
  readonly value: unknown;
}

/**
 * What else a validation does beside finding mistakes: `strict`, `strip` and `withDefaults` of this package. Without any,
 * members that the contract does not know are left alone, and the value is answered as it came.
 */
export interface Mode {
  /** Validates with all modes of a call, of which this is the first: what only modes need stays where they are. */
  readonly validate: (check: Check, value: unknown, errand: Errand, modes: readonly Mode[]) => Accepted | undefined;
  /** Refuses what the contract does not know. */
  readonly isStrict?: boolean;
  /** Makes the copy that {@link Mode.visit} changes. */
  readonly copy?: (value: unknown) => unknown;
  /** Called for each object on the walk, before its members are looked at. */
  readonly visit: (walk: Walk, members: Members, known?: readonly string[], defaults?: () => Members) => void;
}

/** Looks at a value. Without a walk it answers whether the value is right, at once; with one it looks at all of it. */
export type Check = (value: unknown, walk?: Walk) => boolean;

/** The walk of a value inside another. `key` is the end of its pointer: `/name`. */
export function inside(walk: Walk | undefined, key: string): Walk | undefined {
  return walk && { errand: walk.errand, at: walk.at + key, isSecret: walk.isSecret, modes: walk.modes };
}

/**
 * Looks at a copy of what is not plain: only the members that an object carries itself count. Arrays are no objects.
 */
export function checkCopy(check: Check, members: Members, walk: Walk | undefined): boolean {
  return Array.isArray(members) ? mistyped(walk, "", members, "object") : check({ ...members }, walk);
}

/** Whether values and tags of an answer pass that the contract does not know: unless the walk is strict. */
export function isLenient(walk: Walk | undefined): boolean {
  return walk?.modes?.isStrict !== true;
}

/** The same walk where the values are secret. */
export function secretly(walk: Walk | undefined): Walk | undefined {
  return walk && { ...walk, isSecret: true };
}

/**
 * A value is wrong. On a walk that is one finding more, and the answer is to go on; otherwise it is no.
 *
 * @param key The end of the pointer: `/name`, or nothing for the value that the walk has come to.
 * @param value What stood there. `undefined` is absent, whatever else was asked of it.
 * @param allowed What the keyword asks for.
 * @param message A sentence without its place. Given whole where it can be: to put it together takes as long as the rest.
 */
export function wrong(
  walk: Walk | undefined,
  key: string,
  value: unknown,
  keyword: Keyword,
  allowed: unknown,
  message: string,
): boolean {
  if (walk === undefined) return false;
  const { errand, at, isSecret } = walk;
  const { findings } = errand;
  const pointer = at + key;
  const finding: Violation =
    value === undefined
      ? { pointer, keyword: "required", message: "is required" }
      : { pointer, keyword, message, allowed, received: isSecret ? undefined : shown(keyword, value) };
  if (findings === undefined) errand.findings = [finding];
  else if (findings.length < maxFindings) findings.push(finding);
  return true;
}

const typeMessages = {
  string: "must be a string",
  number: "must be a number",
  integer: "must be an integer",
  boolean: "must be a boolean",
  array: "must be an array",
  object: "must be an object",
};

/** A value is not of the type meant. */
export function mistyped(
  walk: Walk | undefined,
  key: string,
  value: unknown,
  type: keyof typeof typeMessages,
): boolean {
  return wrong(walk, key, value, "type", type, typeMessages[type]);
}

/** A value is not the only one there is. */
export function unequal(
  walk: Walk | undefined,
  key: string,
  value: unknown,
  literal: string | number | boolean,
): boolean {
  return wrong(walk, key, value, "const", literal, `must be ${literal}`);
}

/** A text does not match a pattern. */
export function unmatched(walk: Walk | undefined, key: string, value: string, pattern: RegExp): boolean {
  if (walk === undefined) return false;
  return wrong(walk, key, value, "pattern", pattern.source, `must match the pattern ${pattern.source}`);
}

/** A value is none of those there are. Of a long list the sentence names the beginning. */
export function notAmong(
  walk: Walk | undefined,
  key: string,
  value: unknown,
  keyword: Keyword,
  values: readonly (string | number | boolean)[],
): boolean {
  if (walk === undefined) return false;
  const named = values.length > 12 ? [...values.slice(0, 12), "…"] : values;
  return wrong(walk, key, value, keyword, values, `must be one of ${named.join(", ")}`);
}

/** `null`, `array`, or what `typeof` says. */
export function jsonTypeOf(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}

/**
 * A value as a finding shows it. Of containers only the type is told, and likewise where the type is wrong, unless it is
 * a number: what stands in the wrong place may be a secret.
 */
function shown(keyword: Keyword, value: unknown): unknown {
  if (typeof value === "number") return value;
  if (keyword === "type" || typeof value === "object") return jsonTypeOf(value);
  // The cut may go through a character: its half goes, too.
  return typeof value === "string" && value.length > 120 ? value.slice(0, 120).replace(/\p{Cs}?$/u, "…") : value;
}
