import { camelCase } from "../../names.ts";
import { isIdentifier, quote } from "../../text/literals.ts";
import { isKitName } from "./kit.ts";
import type { Units } from "./unit.ts";

/** Words that are no names, and the names that printed functions use themselves. */
const reserved = new Set(
  `arguments await break case catch class const continue debugger default delete do else enum eval export extends false
  finally for function if implements import in instanceof interface let new null package private protected public return
  static super switch this throw true try typeof undefined var void while with yield
  depth input item walk`.split(/\s+/),
);

/**
 * The variable for each member of one object: its own name where that can be, `functionMember` or `apiVersion` where
 * not. No two members get the same, and none the name of a function of a unit.
 */
export function localNames(members: readonly string[], units: Units): ReadonlyMap<string, string> {
  const locals = new Map<string, string>();
  const taken = new Set<string>();
  for (const member of members) {
    let local = isIdentifier(member) ? member : identifierOf(member);
    while (!isFree(local, units) || taken.has(local)) local += "Member";
    taken.add(local);
    locals.set(member, local);
  }
  return locals;
}

/** `api-version` to `apiVersion`; `+1` has no letter to begin with, so `member1`. */
function identifierOf(member: string): string {
  const name = camelCase(member);
  return isIdentifier(name) ? name : `member${name}`;
}

function isFree(name: string, units: Units): boolean {
  const isFunction = name.startsWith("is") && units.has(name.slice(2));
  return isIdentifier(name) && !reserved.has(name) && !isKitName(name) && !isFunction;
}

/** Whether every object inherits something under that name, so that only own members of that name count. */
export function isInheritedName(member: string): boolean {
  return member in {};
}

/** A member's name in an object literal. Bare or quoted, `__proto__` would set the prototype. */
export function literalKey(member: string): string {
  if (member === "__proto__") return '["__proto__"]';
  return isIdentifier(member) ? member : quote(member);
}
