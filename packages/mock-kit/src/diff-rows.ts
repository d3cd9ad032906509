import type { JsonPath } from "./json-positions.ts";
import type { StateRow, StateRows } from "./state.ts";

/** What differs between two states, by kind. Kinds without a difference are absent. */
export type RowsDiff = Readonly<Record<string, KindDiff>>;

/** What differs in one kind of rows. */
export interface KindDiff {
  readonly added: readonly StateRow[];
  readonly removed: readonly StateRow[];
  readonly changed: readonly RowChange[];
}

/** A row that is in both states and not the same. */
export interface RowChange {
  readonly id: string;
  readonly members: readonly MemberChange[];
}

/** One value that differs. */
export interface MemberChange {
  /** Members and indices from the root of the row. */
  readonly path: JsonPath;
  /** Absent when the member is new. */
  readonly before?: unknown;
  /** Absent when the member is gone. */
  readonly after?: unknown;
}

/** Compares two states row by row and member by member. Lists are compared place by place. */
export function diffRows(before: StateRows, after: StateRows): RowsDiff {
  const kinds = new Set([...Object.keys(before), ...Object.keys(after)]);
  const diffs = [...kinds].map((kind) => [kind, diffKind(before[kind] ?? [], after[kind] ?? [])] as const);
  return Object.fromEntries(
    diffs.filter(([, { added, removed, changed }]) => added.length + removed.length + changed.length > 0),
  );
}

function diffKind(before: readonly StateRow[], after: readonly StateRow[]): KindDiff {
  const old = new Map(before.map(({ id, row }) => [id, row]));
  const fresh = new Set(after.map(({ id }) => id));
  return {
    added: after.filter(({ id }) => !old.has(id)),
    removed: before.filter(({ id }) => !fresh.has(id)),
    changed: after.flatMap(({ id, row }) => {
      const members = old.has(id) ? diffValues(old.get(id), row, []) : [];
      return members.length === 0 ? [] : [{ id, members }];
    }),
  };
}

function diffValues(before: unknown, after: unknown, path: JsonPath): MemberChange[] {
  if (Object.is(before, after)) return [];
  if (!isObject(before) || !isObject(after) || Array.isArray(before) !== Array.isArray(after)) {
    return [{ path, ...(before !== undefined && { before }), ...(after !== undefined && { after }) }];
  }
  const isList = Array.isArray(before);
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].flatMap((name) =>
    diffValues(ownMember(before, name), ownMember(after, name), [...path, isList ? Number(name) : name]),
  );
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

function ownMember(value: object, name: string): unknown {
  return Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined;
}
