import fc from "fast-check";
import { expect, test } from "vitest";
import { countBefore, createSorted, entriesIn, findEntry, keyOf, putEntry } from "./sorted-blocks.ts";

const steps = fc.array(fc.tuple(fc.boolean(), fc.nat(300)), { maxLength: 800, size: "max" });

test("ranks and searches agree with a sorted list", () => {
  fc.assert(
    fc.property(steps, fc.nat(300), (script, from) => {
      const sorted = createSorted<number>();
      const model = new Set<number>();
      const hads: [number | undefined, number | undefined][] = [];
      for (const [isPut, value] of script) {
        const had = putEntry(sorted, keyOf(value % 3, value), isPut ? value : undefined);
        hads.push([had, model.has(value) ? value : undefined]);
        if (isPut) model.add(value);
        else model.delete(value);
      }
      const list = [...model].toSorted((a, b) => (a % 3) - (b % 3) || a - b);
      expect(entriesIn(sorted).map(({ value }) => value)).toEqual(list);
      expect(hads.filter(([had, wanted]) => had !== wanted)).toEqual([]);
      expect(list.map((value) => countBefore(sorted, keyOf(value % 3, value)))).toEqual([...list.keys()]);
      const later = list.filter((value) => value % 3 > from % 3 || (value % 3 === from % 3 && value > from));
      const isEven = (value: number): boolean => value % 2 === 0;
      expect(findEntry(sorted, isEven)?.value).toBe(list.find(isEven));
      expect(findEntry(sorted, isEven, keyOf(from % 3, from))?.value).toBe(later.find(isEven));
    }),
  );
});
