import fc from "fast-check";
import { expect, test } from "vitest";
import { keyOf } from "./sorted-blocks.ts";
import { type Ordered, emptyOrdered, valuesOf, withEntry, withoutEntry } from "./ordered.ts";
import { type Table, claimedTable, emptyTable, rowOf, rowsOf, withRow, withoutRow } from "./table.ts";
import { release } from "./versioned.ts";

interface Step {
  readonly isPut: boolean;
  readonly key: number;
  readonly value: number;
  /** From which of the versions so far, counted from the latest. */
  readonly back: number;
}

const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.record({ isPut: fc.boolean(), key: fc.nat(30), value: fc.nat(9), back: fc.oneof(fc.constant(0), fc.nat(40)) }),
  { maxLength: 150, size: "max" },
);

test("every version keeps what it had, whichever is changed and asked next", () => {
  fc.assert(
    fc.property(steps, fc.array(fc.nat(150)), (script, visits) => {
      const tables: [Table<number>, ReadonlyMap<string, number>][] = [[emptyTable, new Map()]];
      const lists: [Ordered<number>, ReadonlyMap<number, number>][] = [[emptyOrdered, new Map()]];
      for (const { isPut, key, value, back } of script) {
        const place = Math.max(0, tables.length - 1 - back);
        const [table, rows] = tables[place] ?? [emptyTable, new Map()];
        const [list, entries] = lists[place] ?? [emptyOrdered, new Map()];
        const [id, without] = [
          String(key),
          <Key>(map: ReadonlyMap<Key, number>, one: Key) => [...map].filter(([other]) => other !== one),
        ];
        tables.push([
          isPut ? withRow(table, id, value) : withoutRow(table, id),
          new Map([...without(rows, id), ...(isPut ? [[id, value] as const] : [])]),
        ]);
        lists.push([
          isPut ? withEntry(list, keyOf(key), value) : withoutEntry(list, keyOf(key)),
          new Map([...without(entries, key), ...(isPut ? [[key, value] as const] : [])]),
        ]);
      }
      for (const visit of [...visits, ...tables.keys()]) {
        const [[table, rows], [list, entries]] = [
          tables[visit % tables.length] ?? tables[0]!,
          lists[visit % lists.length] ?? lists[0]!,
        ];
        expect(table.size).toBe(rows.size);
        expect([...rows].filter(([id, row]) => rowOf(table, id) !== row)).toEqual([]);
        expect(rowsOf(table)).toEqual([...rows].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row));
        const sorted = [...entries].toSorted(([a], [b]) => a - b);
        expect(valuesOf(list)).toEqual(sorted.map(([, value]) => value));
      }
    }),
  );
});

test("what was written down and read is a version like others", () => {
  const read = JSON.parse(JSON.stringify(withRow(withRow<number>(emptyTable, "b", 2), "a", 1))) as Table<number>;
  const after = withoutRow(withRow(read, "c", 3), "a");
  expect(rowsOf(after)).toEqual([2, 3]);
  expect(rowsOf(read)).toEqual([1, 2]);
  expect(JSON.stringify(read)).toBe('{"size":2,"entries":[["a",1],["b",2]]}');
});

test("who keeps a version does not keep all that comes after it", () => {
  const kept = withRow<number>(emptyTable, "a", 0);
  let latest = kept;
  for (let step = 1; step <= 10_000; step += 1) latest = withRow(latest, "a", step);
  let length = 0;
  for (let at: Table<number> | null | undefined = kept; at !== null && at !== undefined; at = at.next) length += 1;
  expect(length).toBeLessThan(4200);
  expect([rowOf(kept, "a"), rowOf(latest, "a")]).toEqual([0, 10_000]);
});

test("who claims a table changes it in place once the others have a copy, and not after it was released", () => {
  const kept = withRow<number>(emptyTable, "a", 0);
  let own = claimedTable(kept);
  for (let step = 1; step <= 5000; step += 1) own = withRow(own, "a", step);
  const before = own;
  own = withRow(own, "a", -1);
  expect(own).toBe(before);
  release(own);
  const after = withRow(own, "a", -2);
  expect(after).not.toBe(own);
  expect([kept, own, after].map((table) => rowOf(table, "a"))).toEqual([0, -1, -2]);
});
