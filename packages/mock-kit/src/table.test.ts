import * as fc from "fast-check";
import { expect, test } from "vitest";
import { type Order, pageTokenOf, positionOf } from "./page-token.ts";
import { type Table, createTable } from "./table.ts";

function tableOf(...ids: readonly string[]): Table<string> {
  const table = createTable<string>();
  for (const id of ids) table.put(id, id.toUpperCase());
  return table;
}

function allPages(table: Table<string>, size: number, order: Order, between: () => void = () => {}): string[] {
  const rows: string[] = [];
  for (let after: string | undefined; ;) {
    const page = table.page({ size, order, ...(after !== undefined && { after }) });
    if (page.kind !== "page") throw new Error("bad token");
    rows.push(...page.rows);
    if (page.next === undefined) return rows;
    after = page.next;
    between();
  }
}

test("rows are found by id, replaced in place and deleted once", () => {
  const table = tableOf("a", "b");
  table.put("a", "changed");
  expect([table.get("a"), table.get("c"), table.has("b"), table.size]).toEqual(["changed", undefined, true, 2]);
  expect(table.rows()).toEqual(["changed", "B"]);
  expect([table.delete("a"), table.delete("a"), table.size]).toEqual([true, false, 1]);
  table.put("a", "again");
  expect(table.rows()).toEqual(["B", "again"]);
});

test.each(["__proto__", "constructor", "", "toString"])("the id %j is an id like any other", (id) => {
  const table = createTable<string>();
  expect(table.get(id)).toBeUndefined();
  table.put(id, "row");
  expect([table.get(id), table.rows()]).toEqual(["row", ["row"]]);
});

test.each([
  { order: "oldestFirst", rows: ["A", "B", "C", "D", "E"] },
  { order: "newestFirst", rows: ["E", "D", "C", "B", "A"] },
] as const)("pages of any size, $order, give every row once", ({ order, rows }) => {
  for (const size of [1, 2, 3, 5, 6]) expect(allPages(tableOf("a", "b", "c", "d", "e"), size, order)).toEqual(rows);
});

test("a full last page has no next, and an empty table one empty page", () => {
  expect(tableOf("a", "b").page({ size: 2 })).toEqual({ kind: "page", rows: ["A", "B"] });
  expect(tableOf().page({ size: 2 })).toEqual({ kind: "page", rows: [] });
});

function isAOrC(row: string): boolean {
  return row === "A" || row === "C";
}

test("a page holds only the wanted rows, and has a next only when another is wanted", () => {
  const table = tableOf("a", "b", "c", "d");
  const page = table.page({ size: 1, where: isAOrC });
  expect(page).toMatchObject({ rows: ["A"], next: expect.any(String) });
  const after = page.kind === "page" ? (page.next ?? "") : "";
  expect(table.page({ size: 1, where: isAOrC, after })).toEqual({ kind: "page", rows: ["C"] });
});

test("a token keeps its place when the row it names is deleted and others are put in", () => {
  const table = tableOf("a", "b", "c", "d");
  const first = table.page({ size: 2, order: "newestFirst" });
  const after = first.kind === "page" ? (first.next ?? "") : "";
  table.delete("c");
  table.put("e", "E");
  expect(table.page({ size: 2, order: "newestFirst", after })).toEqual({ kind: "page", rows: ["B", "A"] });
});

test.each([
  "",
  "x",
  "%%%",
  "bm90IGEgdG9rZW4",
  btoa("oldestFirst:-1"),
  btoa("oldestFirst:1e9"),
  pageTokenOf(1, "newestFirst"),
])("the text %j is no token of a list, oldest first", (after) => {
  expect(tableOf("a", "b").page({ size: 1, after })).toEqual({ kind: "badToken" });
});

test("tokens are opaque, need no escaping in a URL, and lead back", () => {
  fc.assert(
    fc.property(fc.nat(), fc.constantFrom<Order>("oldestFirst", "newestFirst"), (position, order) => {
      const token = pageTokenOf(position, order);
      expect(encodeURIComponent(token)).toBe(token);
      expect(positionOf(token, order)).toBe(position);
    }),
  );
});

test("a snapshot is plain data, apart from the table, and can be gone back to twice", () => {
  const table = createTable<{ name: string }>();
  table.put("a", { name: "A" });
  table.put("b", { name: "B" });
  table.delete("a");
  const snapshot = table.snapshot();
  expect(JSON.parse(JSON.stringify(snapshot))).toEqual({ next: 3, rows: [["b", 2, { name: "B" }]] });
  for (const round of [1, 2]) {
    const row = table.get("b");
    if (row !== undefined) row.name = `changed ${round}`;
    table.put("c", { name: "C" });
    table.restore(snapshot);
    expect(table.snapshot()).toEqual(snapshot);
    expect(table.has("c")).toBe(false);
  }
});

test("a table does as a plain map does, whatever happens to it in between pages", () => {
  const step = fc.record({ kind: fc.constantFrom("put", "delete", "restore"), id: fc.nat(60).map(String) });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 300, size: "max" }), fc.integer({ min: 1, max: 7 }), (steps, size) => {
      const table = createTable<string>();
      const naive = new Map<string, string>();
      for (const [place, { kind, id }] of steps.entries()) {
        if (kind === "put") {
          table.put(id, `${id}/${place}`);
          naive.set(id, `${id}/${place}`);
        } else if (kind === "delete") {
          table.delete(id);
          naive.delete(id);
        } else {
          table.restore(table.snapshot());
        }
      }
      expect(table.rows()).toEqual([...naive.values()]);
      expect(allPages(table, size, "newestFirst")).toEqual([...naive.values()].toReversed());
      // Rows that come while a list is read newest first are not seen by it.
      const seen = allPages(table, size, "newestFirst", () => table.put(`new ${table.size}`, "new"));
      expect(seen).toEqual([...naive.values()].toReversed());
    }),
    { numRuns: 50 },
  );
});
