import fc from "fast-check";
import { expect, test } from "vitest";
import { createIndexedTable } from "./indexed-table.ts";

type Row = { readonly keys: readonly string[] };

const change = fc.oneof(
  fc.record({ id: fc.constantFrom("a", "b", "c"), keys: fc.uniqueArray(fc.constantFrom("x", "y", "z")) }),
  fc.record({ id: fc.constantFrom("a", "b", "c") }),
  fc.constant("keep" as const),
  fc.constant("back" as const),
);

test("what a key finds is what a walk over all rows finds, after any changes and after going back", () => {
  fc.assert(
    fc.property(fc.array(change), (changes) => {
      const table = createIndexedTable<Row>(({ keys }) => keys);
      let kept = table.snapshot();
      for (const each of changes) {
        if (each === "keep") kept = table.snapshot();
        else if (each === "back") table.restore(kept);
        else if ("keys" in each) table.put(each.id, { keys: each.keys });
        else table.delete(each.id);
        for (const key of ["x", "y", "z"]) {
          const walked = table.rows().filter(({ keys }) => keys.includes(key));
          expect(new Set(table.withKey(key))).toEqual(new Set(walked));
          expect(table.countWithKey(key)).toBe(walked.length);
        }
      }
    }),
  );
});
