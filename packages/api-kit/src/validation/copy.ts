import type { Accepts } from "./collections.ts";
import { ofStatus } from "./status.ts";
import { type Members, membersOf, ownMember } from "./members.ts";

/** What a copy leaves out and fills in. */
export interface CopyOptions {
  readonly stripUnknown: boolean;
  readonly applyDefaults: boolean;
}

/** Copies a value that passed. What needs no change may be shared with the original. */
export type Copy = (value: unknown, options: CopyOptions) => unknown;

/**
 * Copies an object.
 *
 * @param known Names of the members that the contract knows.
 * @param copies How to copy those that hold objects.
 * @param defaults Makes the contract's defaults.
 */
export function copyObject(
  value: unknown,
  options: CopyOptions,
  known: readonly string[],
  copies: Readonly<Record<string, Copy>> = {},
  defaults?: () => Members,
): unknown {
  const members = membersOf(value);
  if (members === undefined) return value;
  const filling: Members = (options.applyDefaults && defaults?.()) || {};
  const names = new Set(options.stripUnknown ? known : [...Object.keys(members), ...Object.keys(filling)]);
  const entries: [string, unknown][] = [];
  for (const name of names) {
    const given = ownMember(members, name);
    const member = given === undefined ? ownMember(filling, name) : given;
    if (member === undefined) continue;
    const copy = Object.hasOwn(copies, name) ? copies[name] : undefined;
    entries.push([name, copy === undefined ? member : copy(member, options)]);
  }
  // `fromEntries` defines members; assigning to `__proto__` would set the prototype instead.
  return Object.fromEntries(entries);
}

/** Copies an array whose items hold objects. */
export function copyItems(value: unknown, options: CopyOptions, copy: Copy): unknown {
  return Array.isArray(value) ? value.map((item) => copy(item, options)) : value;
}

/** Copies an object with names of the caller's choice, the values of which hold objects. */
export function copyMap(value: unknown, options: CopyOptions, copy: Copy): unknown {
  const members = membersOf(value);
  if (members === undefined) return value;
  return Object.fromEntries(Object.entries(members).map(([name, member]) => [name, copy(member, options)]));
}

/** Copies a value whose tag decides its type. */
export function copyByTag(
  value: unknown,
  options: CopyOptions,
  tagName: string,
  types: Readonly<Record<string, Copy>>,
): unknown {
  const tag = ownMember(membersOf(value) ?? {}, tagName);
  const copy = typeof tag === "string" && Object.hasOwn(types, tag) ? types[tag] : undefined;
  return copy === undefined ? value : copy(value, options);
}

/** Copies an answer. A key of `types` is a status, a range such as `4XX`, or `default`. */
export function copyByStatus(value: unknown, options: CopyOptions, types: Readonly<Record<string, Copy>>): unknown {
  const copy = ofStatus(membersOf(value)?.["status"], types);
  return copy === undefined ? value : copy(value, options);
}

/** Copies a value that may have one of several types: of those that take it, the one that keeps most decides. */
export function copyAnyOf(
  value: unknown,
  options: CopyOptions,
  types: readonly { readonly accepts: Accepts; readonly copy: Copy }[],
): unknown {
  const copies = types.filter(({ accepts }) => accepts(value)).map(({ copy }) => copy(value, options));
  const [fullest = value] = copies.toSorted((a, b) => memberCount(b) - memberCount(a));
  return fullest;
}

function memberCount(value: unknown): number {
  return Object.keys(membersOf(value) ?? {}).length;
}
