import { expect, test } from "vitest";
import { seededRandom, systemRandom } from "./random.ts";

test.each([
  { source: "the system's", random: systemRandom() },
  { source: "seeded", random: seededRandom(42) },
  { source: "seeded with the next number", random: seededRandom(43) },
])("numbers, $source, are spread evenly over [0, 1)", ({ random }) => {
  const buckets = Array.from({ length: 10 }, () => 0);
  for (let draw = 0; draw < 10_000; draw += 1) {
    const number = random.next();
    expect(number >= 0 && number < 1).toBe(true);
    const bucket = Math.floor(number * 10);
    buckets[bucket] = (buckets[bucket] ?? 0) + 1;
  }
  // 1000 are expected in each; 150 is five standard deviations.
  for (const count of buckets) expect(Math.abs(count - 1000)).toBeLessThan(150);
});

test("the same seed gives the same numbers, on every machine", () => {
  const random = seededRandom("trunkline");
  expect([random.next(), random.next(), random.next()].map((number) => Math.floor(number * 1e9)))
    .toMatchInlineSnapshot(`
    [
      784738000,
      873111203,
      138403970,
    ]
  `);
});

test("different seeds give different numbers", () => {
  const first = new Set(Array.from({ length: 1000 }, (_, seed) => seededRandom(seed).next()));
  expect(first.size).toBe(1000);
});
