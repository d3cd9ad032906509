import fc from "fast-check";
import { expect, test } from "vitest";
import { type Table, emptyTable, idsOf, rowOf, rowsOf, withRow, withoutRow } from "./table.ts";

const steps = fc.array(fc.tuple(fc.boolean(), fc.stringMatching(/^[a-c]{1,4}$/u), fc.nat(9)), { maxLength: 120 });

function carryOut(script: readonly (readonly [boolean, string, number])[]): [Table<number>, Map<string, number>] {
  let table: Table<number> = emptyTable;
  const model = new Map<string, number>();
  for (const [isPut, id, row] of script) {
    table = isPut ? withRow(table, id, row) : withoutRow(table, id);
    if (isPut) model.set(id, row);
    else model.delete(id);
  }
  return [table, model];
}

test("a table holds what a Map holds", () => {
  fc.assert(
    fc.property(steps, (script) => {
      const [table, model] = carryOut(script);
      expect(table.size).toBe(model.size);
      expect(new Map(idsOf(table).map((id) => [id, rowOf(table, id)]))).toEqual(model);
      expect(new Set(rowsOf(table))).toEqual(new Set(model.values()));
    }),
  );
});

test("equal content has equal form, whatever came before", () => {
  fc.assert(
    fc.property(steps, (script) => {
      const [table, model] = carryOut(script);
      const fresh = [...model].reduce((made: Table<number>, [id, row]) => withRow(made, id, row), emptyTable);
      expect(JSON.stringify(table)).toBe(JSON.stringify(fresh));
    }),
  );
});

test("the table before a change is still there after it", () => {
  const before = withRow<number>(emptyTable, "a", 1);
  const kept = JSON.stringify(before);
  withoutRow(withRow(withRow(before, "b", 2), "a", 3), "a");
  expect(JSON.stringify(before)).toBe(kept);
});
