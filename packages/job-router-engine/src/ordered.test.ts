import fc from "fast-check";
import { expect, test } from "vitest";
import { keyOf } from "./sorted-blocks.ts";
import { type Ordered, emptyOrdered, firstEntry, valuesOf, withEntry, withoutEntry } from "./ordered.ts";

const steps = fc.array(fc.tuple(fc.boolean(), fc.nat(300)), { maxLength: 400 });

function carryOut(script: readonly (readonly [boolean, number])[]): [Ordered<number>, number[]] {
  let tree: Ordered<number> = emptyOrdered;
  const model = new Set<number>();
  for (const [isPut, value] of script) {
    tree = isPut ? withEntry(tree, keyOf(value % 3, value), value) : withoutEntry(tree, keyOf(value % 3, value));
    if (isPut) model.add(value);
    else model.delete(value);
  }
  return [tree, [...model].toSorted((a, b) => (a % 3) - (b % 3) || a - b)];
}

test("values come in the order of their keys", () => {
  fc.assert(
    fc.property(steps, (script) => {
      const [ordered, sorted] = carryOut(script);
      expect(valuesOf(ordered)).toEqual(sorted);
      expect(firstEntry(ordered)?.value).toBe(sorted[0]);
      expect(ordered.size).toBe(sorted.length);
    }),
  );
});
