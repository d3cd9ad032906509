import { expect, test } from "vitest";
import { findCasts } from "./casts.ts";
import { memoryRepository, shortly } from "./repository.fixtures.ts";

function found(source: string, file = "packages/a/src/a.ts"): readonly string[] {
  // Enough lines around it for two casts to be few.
  return shortly(
    findCasts(memoryRepository({ [file]: source, "packages/a/src/long.ts": "const x = 1;\n".repeat(2000) })),
  );
}

test.each([
  "const x: any = 1;",
  "function f(x: any[]): void {}",
  "type X = Record<string, any>;",
  "const x = y as any; // because",
])("%s is refused", (source) => {
  expect(found(source)).toEqual(["packages/a/src/a.ts:1 any switches the compiler off"]);
});

test("any is refused in generated code and in tests too", () => {
  expect(found("let x: any;", "packages/a/src/gen/a.ts")).toHaveLength(1);
  expect(found("let x: any;", "packages/a/src/a.test.ts")).toHaveLength(1);
});

test.each([
  "const x = y as Thing;",
  "// A comment further up.\n\nconst x = y as Thing;",
  "const x = y as unknown as Thing;",
  "/** Says what f does. */\nfunction f(): Thing {\n  return y as Thing;\n}",
])("a cast without a reason is found in %j", (source) => {
  expect(found(source)).toHaveLength(1);
});

test.each([
  "const x = y as Thing; // the check above has earned it",
  "// The check above has earned it.\nconst x = y as Thing;",
  "// The check above has earned it.\nreturn [\n  y as Thing,\n];",
  "/* The check above has earned it. */\nconst x = y as unknown as Thing;",
  "const x = [1, 2] as const;",
  "const x = JSON.parse(text) as unknown;",
  "import { x as y } from './b.ts';",
  "const x = {} satisfies Thing;",
])("%j is fine", (source) => {
  expect(found(source)).toEqual([]);
});

test("casts in tests and generated code are not counted", () => {
  expect(found("const x = y as Thing;", "packages/a/src/a.test.ts")).toEqual([]);
  expect(found("const x = y as Thing;", "packages/a/src/gen/a.ts")).toEqual([]);
});

test("too many casts are found, whatever their reasons", () => {
  const source = "const x = y as Thing; // because\n".repeat(4);
  expect(shortly(findCasts(memoryRepository({ "packages/a/src/a.ts": source })))).toEqual([
    " 4 casts in 5 lines of source; 2 in a thousand are allowed",
  ]);
});
