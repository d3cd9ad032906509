import { isObject, type Members } from "./members.ts";
import { segment } from "./pointer.ts";
import { type Check, inside, isLenient, mistyped, type Walk, wrong } from "./walk.ts";

/** An array, each item of which passes. Holes are items that are `undefined`. */
export function isArrayOf(value: unknown, check: Check, walk?: Walk): boolean {
  if (!Array.isArray(value)) return mistyped(walk, "", value, "array");
  // A walk takes the trouble of right values only if it is sent for more than mistakes.
  const isQuick = walk?.modes === undefined;
  for (let index = 0; index < value.length; index++) {
    if (isQuick && check(value[index])) continue;
    if (walk === undefined) return false;
    check(value[index], inside(walk, `/${index}`));
  }
  return true;
}

/** An object with names of the caller's choice, each value of which passes. Values that are `undefined` are absent. */
export function isMapOf(value: unknown, check: Check, walk?: Walk, checkName?: Check): boolean {
  if (!isObject(value)) return mistyped(walk, "", value, "object");
  const isQuick = walk?.modes === undefined;
  for (const name of presentIn(value)) {
    if (isQuick && check(value[name]) && (checkName === undefined || checkName(name))) continue;
    if (walk === undefined) return false;
    const inner = inside(walk, segment(name));
    if (checkName !== undefined) findInName(name, checkName, inner);
    check(value[name], inner);
  }
  return true;
}

/** So many items. What is no array has been found out before. */
export function hasItems(value: unknown, walk: Walk | undefined, minItems: number, maxItems?: number): boolean {
  return !Array.isArray(value) || isWithin(value.length, walk, "Items", "item", minItems, maxItems);
}

/** No item stands twice. Objects are the same if their members are, in whatever order. */
export function hasNoneTwice(value: unknown, walk: Walk | undefined): boolean {
  if (!Array.isArray(value)) return true;
  const different = new Set(value.map((item) => JSON.stringify(item, withSortedMembers)));
  return different.size === value.length || wrong(walk, "", value, "uniqueItems", true, "must have no item twice");
}

/**
 * So many members. What is no object has been found out before.
 *
 * @param known Names that the contract knows: a strict walk counts no others, for these are mistakes already.
 */
export function hasMembers(
  value: unknown,
  walk: Walk | undefined,
  minProperties: number,
  maxProperties?: number,
  known?: readonly string[],
): boolean {
  if (!isObject(value)) return true;
  const names = presentIn(value).filter((name) => isLenient(walk) || known === undefined || known.includes(name));
  return isWithin(names.length, walk, "Properties", "member", minProperties, maxProperties);
}

/** An object whose members beyond the known ones pass. */
export function isRestOf(members: Members, known: readonly string[], check: Check, walk?: Walk): boolean {
  const rest = Object.entries(members).filter(([name]) => !known.includes(name));
  return isMapOf(Object.fromEntries(rest), check, walk);
}

function presentIn(members: Members): string[] {
  return Object.keys(members).filter((name) => members[name] !== undefined);
}

function isWithin(
  count: number,
  walk: Walk | undefined,
  what: "Items" | "Properties",
  noun: string,
  least: number,
  most: number = Infinity,
): boolean {
  const counted = (limit: number): string => `${limit} ${noun}${limit === 1 ? "" : "s"}`;
  if (count < least) return wrong(walk, "", count, `min${what}`, least, `must have at least ${counted(least)}`);
  return count <= most || wrong(walk, "", count, `max${what}`, most, `must have at most ${counted(most)}`);
}

function withSortedMembers(_: string, value: unknown): unknown {
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

/** A name that breaks its rules is one finding, on the member that bears it. */
function findInName(name: string, check: Check, walk: Walk | undefined): void {
  if (walk === undefined) return;
  const index = walk.errand.findings?.length ?? 0;
  check(name, walk);
  const { findings } = walk.errand;
  const found = findings?.[index];
  if (findings === undefined || found === undefined) return;
  findings[index] = { ...found, keyword: "propertyNames", message: `has a name that ${found.message}` };
}
