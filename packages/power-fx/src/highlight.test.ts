import { expect, test } from "vitest";
import { highlight } from "./highlight.ts";

const finding = (start: number, end: number) => [{ severity: "Error", start, end, message: "No." }] as const;

test.each([
  ["1 + x", 4, 5, "1 + x\n    ^\nError 4-5: No."],
  ["1 +", 3, 3, "1 +\n   ^\nError 3-3: No."],
  ["a\nbcd\ne", 3, 5, "bcd\n ^^\nError 3-5: No."],
  ["a\nb", 0, 3, "a\n^\nError 0-3: No."],
])("the place of a finding in %j is marked", (source, start, end, shown) => {
  expect(highlight(source, finding(start, end))).toBe(shown);
});

test("a long line is cut so that the place stays in sight", () => {
  const [line = "", marks = ""] = highlight(`${"x".repeat(500)}!`, finding(500, 501)).split("\n");
  expect(line.length).toBeLessThan(130);
  expect(line[marks.length - 1]).toBe("!");
});
