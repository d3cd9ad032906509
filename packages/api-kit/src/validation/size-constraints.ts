import { type Constraint, counted } from "./constraint.ts";
import type { Members } from "./members.ts";
import type { Rule } from "./validator.ts";
import { type Finding, finding } from "./walk.ts";

/** The fewest items that an array may have. */
export function minItems(limit: number): Constraint<readonly unknown[]> {
  return ({ length }) => atLeast("minItems", limit, length, "item");
}

/** The most items that an array may have. */
export function maxItems(limit: number): Constraint<readonly unknown[]> {
  return ({ length }) => atMost("maxItems", limit, length, "item");
}

/** The fewest members that an object may have. */
export function minProperties(limit: number): Constraint<Members> {
  return (members) => atLeast("minProperties", limit, memberCount(members), "member");
}

/** The most members that an object may have. */
export function maxProperties(limit: number): Constraint<Members> {
  return (members) => atMost("maxProperties", limit, memberCount(members), "member");
}

function atLeast(rule: Rule, limit: number, count: number, noun: string): Finding | undefined {
  return count < limit ? finding(rule, `must have at least ${counted(limit, noun)}`, limit, count) : undefined;
}

function atMost(rule: Rule, limit: number, count: number, noun: string): Finding | undefined {
  return count > limit ? finding(rule, `must have at most ${counted(limit, noun)}`, limit, count) : undefined;
}

/** Members that are `undefined` are absent. */
function memberCount(members: Members): number {
  return Object.values(members).filter((member) => member !== undefined).length;
}
