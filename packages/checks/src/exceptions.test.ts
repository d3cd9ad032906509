import { expect, test } from "vitest";
import { excuse, readExceptions } from "./exceptions.ts";
import type { Finding } from "./finding.ts";
import { shortly } from "./repository.fixtures.ts";

const long: Finding = { file: "a.ts", what: "this file has 310 lines", fix: "Split it" };
const exceptions = readExceptions({
  exceptions: [{ check: "sizes", file: "a.ts", what: "this file", reason: "One table." }],
});

test("a finding that is excused is dropped", () => {
  expect(excuse("sizes", [long], exceptions)).toEqual([]);
});

test.each<{ which: string; finding: Finding }>([
  { which: "of another file", finding: { ...long, file: "b.ts" } },
  { which: "that says something else", finding: { ...long, what: "f() has 50 lines" } },
  { which: "of a hard limit", finding: { ...long, hard: true } },
])("a finding $which stays, and the idle exception is found too", ({ finding }) => {
  expect(shortly(excuse("sizes", [finding], exceptions))).toEqual([
    `${finding.file} ${finding.what}`,
    'packages/checks/exceptions.json the exception of sizes for a.ts ("this file") excuses nothing',
  ]);
});

test("exceptions of other checks are no business of this one", () => {
  expect(excuse("casts", [long], exceptions)).toEqual([long]);
});

test("an exception must give a reason", () => {
  expect(() => readExceptions({ exceptions: [{ check: "sizes", file: "a.ts", reason: " " }] })).toThrow(
    "gives no reason",
  );
  expect(() => readExceptions({ exceptions: [{ check: "sizes", file: "a.ts" }] })).toThrow("expected a string");
});
