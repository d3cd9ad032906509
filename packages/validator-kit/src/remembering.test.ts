import { expect, test } from "vitest";
import { remembering } from "./remembering.ts";

test("what was seen before gets the same answer again, right or wrong", () => {
  const isRegion = remembering(/^[a-z]+-\d$/);
  expect(["us-1", "us-1", "US", "US", "eu-2"].map((text) => isRegion(text))).toEqual([true, true, false, false, true]);
});

test("however many there are, each gets its own answer", () => {
  const isEven = remembering(/[02468]$/);
  const texts = Array.from({ length: 500 }, (_, index) => String(index));
  expect([...texts, ...texts].filter((text) => isEven(text))).toHaveLength(500);
});
