import * as fc from "fast-check";
import { expect, test } from "vitest";
import { type MemberChange, diffRows } from "./diff-rows.ts";

function changesOf(before: unknown, after: unknown): readonly MemberChange[] {
  const diff = diffRows({ rows: [{ id: "a", row: before }] }, { rows: [{ id: "a", row: after }] });
  return diff["rows"]?.changed[0]?.members ?? [];
}

test.each<{ before: unknown; after: unknown; changes: readonly MemberChange[] }>([
  { before: {}, after: {}, changes: [] },
  { before: { a: 1 }, after: { a: 2 }, changes: [{ path: ["a"], before: 1, after: 2 }] },
  { before: { a: { b: 1, c: 2 } }, after: { a: { b: 1 } }, changes: [{ path: ["a", "c"], before: 2 }] },
  {
    before: { a: [1, 2] },
    after: { a: [1, 3, 4] },
    changes: [
      { path: ["a", 1], before: 2, after: 3 },
      { path: ["a", 2], after: 4 },
    ],
  },
  { before: { a: [] }, after: { a: {} }, changes: [{ path: ["a"], before: [], after: {} }] },
  { before: { a: null }, after: { a: { b: 1 } }, changes: [{ path: ["a"], before: null, after: { b: 1 } }] },
  { before: 1, after: { b: 1 }, changes: [{ path: [], before: 1, after: { b: 1 } }] },
  { before: {}, after: { constructor: 1 }, changes: [{ path: ["constructor"], after: 1 }] },
])("from $before to $after", ({ before, after, changes }) => {
  expect(changesOf(before, after)).toEqual(changes);
});

const rows = fc.dictionary(fc.constantFrom("a", "b", "c"), fc.jsonValue({ maxDepth: 3 }));

test("every row is told of once, and only where it is not the same", () => {
  fc.assert(
    fc.property(rows, rows, (before, after) => {
      const listed = (all: typeof before) => Object.entries(all).map(([id, row]) => ({ id, row }));
      const {
        added = [],
        removed = [],
        changed = [],
      } = diffRows({ k: listed(before) }, { k: listed(after) })["k"] ?? {};
      const same = (id: string): boolean => JSON.stringify(before[id]) === JSON.stringify(after[id]);
      const told = [...added, ...removed, ...changed].map(({ id }) => id).toSorted();
      const ids = [...new Set([...Object.keys(before), ...Object.keys(after)])].toSorted();
      expect(new Set(told).size).toBe(told.length);
      for (const id of ids.filter((each) => !told.includes(each))) expect(before[id]).toEqual(after[id]);
      for (const id of told) expect(same(id)).toBe(false);
    }),
  );
});
