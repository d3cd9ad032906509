import { expect, test } from "vitest";
import { compareThroughput, median } from "./measure.ts";

test.each([
  { values: [3, 1, 2], middle: 2 },
  { values: [4, 1, 3, 2], middle: 2.5 },
  { values: [7], middle: 7 },
])("the median of $values is $middle", ({ values, middle }) => {
  expect(median(values)).toBe(middle);
});

test("every candidate is measured, and the best round is no worse than the median", () => {
  const results = compareThroughput(
    [
      { name: "a", run: () => Math.sqrt(2) },
      { name: "b", run: () => JSON.stringify({ b: 1 }) },
    ],
    3,
    2,
  );
  expect(results.map(({ name }) => name)).toEqual(["a", "b"]);
  for (const { median: middle, best } of results) {
    expect(middle).toBeGreaterThan(0);
    expect(best).toBeGreaterThanOrEqual(middle);
  }
});
