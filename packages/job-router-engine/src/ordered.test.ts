import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type Ordered,
  emptyOrdered,
  findValue,
  firstEntry,
  rankOf,
  valuesOf,
  withEntry,
  withoutEntry,
} from "./ordered.ts";

const steps = fc.array(fc.tuple(fc.boolean(), fc.nat(300)), { maxLength: 400 });

function carryOut(script: readonly (readonly [boolean, number])[]): [Ordered<number>, number[]] {
  let tree: Ordered<number> = emptyOrdered;
  const model = new Set<number>();
  for (const [isPut, value] of script) {
    tree = isPut ? withEntry(tree, [value % 3, value], value) : withoutEntry(tree, [value % 3, value]);
    if (isPut) model.add(value);
    else model.delete(value);
  }
  return [tree, [...model].toSorted((a, b) => (a % 3) - (b % 3) || a - b)];
}

test("values come in the order of their keys", () => {
  fc.assert(
    fc.property(steps, (script) => {
      const [tree, sorted] = carryOut(script);
      expect(valuesOf(tree)).toEqual(sorted);
      expect(firstEntry(tree)?.value).toBe(sorted[0]);
      sorted.forEach((value, place) => expect(rankOf(tree, [value % 3, value])).toBe(place));
    }),
  );
});

test("the first value after a key is found", () => {
  fc.assert(
    fc.property(steps, fc.nat(40), (script, from) => {
      const [tree, sorted] = carryOut(script);
      const after = sorted.filter((value) => value % 3 > from % 3 || (value % 3 === from % 3 && value > from));
      expect(findValue(tree, (value) => value % 2 === 0, [from % 3, from])).toBe(
        after.find((value) => value % 2 === 0),
      );
    }),
  );
});
