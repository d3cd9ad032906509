import { expect, test } from "vitest";
import { findUndocumented } from "./docs.ts";
import type { JsonObject } from "./json.ts";
import { manifest, memoryRepository, shortly } from "./repository.fixtures.ts";

const exports: JsonObject = {
  ".": { "@trunkline/source": "./src/index.ts" },
  "./part": { "@trunkline/source": "./src/part.ts" },
};

function found(files: Readonly<Record<string, string>>, more: JsonObject = { exports }): readonly string[] {
  const base = { "packages/a/src/index.ts": "", "packages/a/src/part.ts": "" };
  return shortly(
    findUndocumented(memoryRepository({ ...base, ...files, "packages/a/package.json": manifest("a", more) })),
  );
}

test.each([
  "export function f(): void {}",
  "export const x = 1;",
  "export interface X {}",
  "export type X = 1;",
  "export class X {}",
  "// Not a doc comment.\nexport const x = 1;",
  "/***/\nexport const x = 1;",
  "/** Documented. */\nconst y = 1;\nexport const x = 1;",
  "const x = 1;\nexport { x };",
])("%j is public and undocumented", (source) => {
  expect(found({ "packages/a/src/index.ts": source })).toHaveLength(1);
});

test.each([
  "/** What it is for. */\nexport function f(): void {}",
  "/**\n * What it is for.\n */\nexport const x = 1;",
  "/** What it is for. */\nconst x = 1;\nexport { x };",
  "const internal = 1;",
  "/** The first. */\nexport function f(x: 1): void;\nexport function f(x: 2): void;\nexport function f(): void {}",
])("%j is fine", (source) => {
  expect(found({ "packages/a/src/index.ts": source })).toEqual([]);
});

test("names are followed through re-exports to where they are declared", () => {
  const files = {
    "packages/a/src/index.ts":
      'export * from "./gen/index.ts";\nexport { inner as outer } from "./deep.ts";\nexport type { T } from "./deep.ts";',
    "packages/a/src/gen/index.ts": 'export { generated } from "./things.ts";',
    "packages/a/src/gen/things.ts": "export const generated = 1;",
    "packages/a/src/deep.ts": "\nexport const inner = 1;\nexport type T = 1;\nexport const unexported = 1;",
  };
  expect(found(files).toSorted((a, b) => a.localeCompare(b))).toEqual([
    "packages/a/src/deep.ts:2 outer is public and has no doc comment",
    "packages/a/src/deep.ts:3 T is public and has no doc comment",
    "packages/a/src/gen/things.ts:1 generated is public and has no doc comment",
  ]);
});

test("every entry of a package is public", () => {
  expect(found({ "packages/a/src/part.ts": "export const x = 1;" })).toEqual([
    "packages/a/src/part.ts:1 x is public and has no doc comment",
  ]);
});

test("private packages owe nobody an explanation", () => {
  expect(found({ "packages/a/src/index.ts": "export const x = 1;" }, { exports, private: true })).toEqual([]);
});
