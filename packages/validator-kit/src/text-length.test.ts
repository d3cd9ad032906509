import { expect, test } from "vitest";
import { isLonger, isShorter } from "./text-length.ts";

test.each([
  { text: "", count: 0 },
  { text: "abc", count: 3 },
  { text: "é", count: 1 },
  { text: "😀", count: 1 },
  { text: "a😀b😀", count: 4 },
  { text: "😀".repeat(256), count: 256 },
  { text: "\ud83d", count: 1 },
  { text: "\ude00\ud83d", count: 2 },
  { text: "\ud83d\ud83d\ude00", count: 2 },
])("$text has $count characters", ({ text, count }) => {
  expect(isLonger(text, count)).toBe(false);
  expect(isShorter(text, count)).toBe(false);
  expect(isLonger(text, count - 1)).toBe(true);
  expect(isShorter(text, count + 1)).toBe(true);
});
