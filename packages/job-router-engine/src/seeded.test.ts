import { expect, test } from "vitest";
import { seededFraction, seededUuid } from "./seeded.ts";

test("ids have the form of random ones and never repeat", () => {
  const ids = new Set<string>();
  for (const seed of ["", "a", "b"]) {
    for (const purpose of ["offer", "assignment"]) {
      for (let sequence = 0; sequence < 1000; sequence += 1) ids.add(seededUuid(seed, sequence, purpose));
      ids.add(seededUuid(seed, 2 ** 32, purpose));
    }
  }
  expect(ids.size).toBe(3 * 2 * 1001);
  const form = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u;
  expect([...ids].filter((id) => !form.test(id))).toEqual([]);
});

test("ids follow from the seed, whichever was asked before", () => {
  const first = seededUuid("a", 7, "offer");
  seededUuid("b", 7, "offer");
  expect(seededUuid("a", 7, "offer")).toBe(first);
});

test("fractions are spread evenly", () => {
  const tenths = Array.from({ length: 10 }, () => 0);
  for (let sequence = 0; sequence < 20_000; sequence += 1) {
    const tenth = Math.floor(seededFraction("seed", sequence, "draw") * 10);
    tenths[tenth] = (tenths[tenth] ?? 0) + 1;
  }
  for (const count of tenths) expect(Math.abs(count - 2000)).toBeLessThan(200);
});
