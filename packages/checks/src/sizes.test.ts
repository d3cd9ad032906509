import { expect, test } from "vitest";
import { memoryRepository, shortly } from "./repository.fixtures.ts";
import { findLongCode } from "./sizes.ts";

function lines(count: number): string {
  return "const x = 1;\n".repeat(count);
}

function functionOf(count: number): string {
  return `function long() {\n${lines(count - 2)}}\n`;
}

test.each([
  { file: "packages/a/src/long.ts", count: 301, what: "this file has 301 lines, 300 are allowed", hard: false },
  { file: "packages/a/src/long.ts", count: 501, what: "this file has 501 lines, 500 are allowed", hard: true },
  { file: "packages/a/src/index.ts", count: 61, what: "this file has 61 lines, 60 are allowed", hard: true },
  { file: "packages/a/src/gen/long.ts", count: 1501, what: "this file has 1501 lines, 1500 are allowed", hard: true },
  { file: "packages/a/src/long.test.ts", count: 501, what: "this file has 501 lines, 500 are allowed", hard: false },
  { file: "specs/a/long.tsp", count: 301, what: "this file has 301 lines, 300 are allowed", hard: false },
])("$file with $count lines is too long", ({ file, count, what, hard }) => {
  const findings = findLongCode(memoryRepository({ [file]: lines(count) }));
  expect(findings.map((finding) => [finding.what, finding.hard])).toEqual([[what, hard]]);
});

test.each([
  { file: "packages/a/src/long.ts", count: 300 },
  { file: "packages/a/src/long.test.ts", count: 500 },
  { file: "packages/a/src/gen/long.ts", count: 1500 },
])("$file may have $count lines", ({ file, count }) => {
  expect(findLongCode(memoryRepository({ [file]: lines(count) }))).toEqual([]);
});

test.each([
  { file: "packages/a/src/a.ts", count: 46, what: "long() has 46 lines, 45 are allowed", hard: false },
  { file: "packages/a/src/a.ts", count: 81, what: "long() has 81 lines, 80 are allowed", hard: true },
  { file: "packages/a/src/handlers/a.ts", count: 26, what: "long() has 26 lines, 25 are allowed", hard: true },
])("a function of $count lines in $file is too long", ({ file, count, what, hard }) => {
  const findings = findLongCode(memoryRepository({ [file]: functionOf(count) }));
  expect(findings.map((finding) => [finding.what, finding.hard])).toEqual([[what, hard]]);
});

test("arrow functions and methods are measured too, under the names they are given", () => {
  const body = lines(50);
  const source = `const arrow = () => {\n${body}};\nconst object = { method() {\n${body}}, member: () => {\n${body}} };\nrun(() => {\n${body}});\n`;
  expect(
    shortly(findLongCode(memoryRepository({ "packages/a/src/a.ts": source }))).map((what) => what.split(" ")[1]),
  ).toEqual(["arrow()", "method()", "member()", "a"]);
});

test("the callbacks of tests and generated functions are not measured", () => {
  expect(
    findLongCode(
      memoryRepository({ "packages/a/src/a.test.ts": functionOf(90), "packages/a/src/gen/a.ts": functionOf(90) }),
    ),
  ).toEqual([]);
});

test("a factory of handlers is not charged for its handlers, which are", () => {
  const handlers = `const handlers = (store) => ({\n  get() {\n${lines(20)}},\n  put() {\n${lines(30)}},\n});\n`;
  expect(shortly(findLongCode(memoryRepository({ "packages/a/src/handlers/a.ts": handlers })))).toEqual([
    "packages/a/src/handlers/a.ts:24 put() has 32 lines, 25 are allowed",
  ]);
});
