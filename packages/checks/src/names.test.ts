import { expect, test } from "vitest";
import { findWrongNames } from "./names.ts";
import { memoryRepository, shortly } from "./repository.fixtures.ts";

test.each([
  { file: "packages/a/src/myFile.ts", what: "file names are kebab-case" },
  { file: "packages/a/src/Thing.ts", what: "file names are kebab-case" },
  { file: "packages/a/src/snake_case.test.ts", what: "file names are kebab-case" },
  { file: "packages/a/src/utils.ts", what: '"utils" says nothing about what it holds' },
  { file: "packages/a/src/helpers/thing.ts", what: '"helpers" says nothing about what it holds' },
  { file: "packages/a/src/common.test.ts", what: '"common" says nothing about what it holds' },
])("$file is refused", ({ file, what }) => {
  expect(shortly(findWrongNames(memoryRepository({ [file]: "" })))).toEqual([`${file} ${what}`]);
});

test.each([
  "packages/a/src/read-openapi.test-d.ts",
  "packages/a/src/gen/shared.ts",
  "specs/a/common.tsp",
  "scripts/start.mjs",
])("%s is a good name", (file) => {
  expect(findWrongNames(memoryRepository({ [file]: "" }))).toEqual([]);
});

test("export * is allowed for a package's own gen, and nowhere else", () => {
  const repository = memoryRepository({
    "packages/a/src/index.ts":
      'export * from "./gen/index.ts";\nexport * from "./other.ts";\nexport { x } from "./other.ts";',
    "packages/a/src/deep.ts": 'export * from "./gen/index.ts";\nexport * as all from "./other.ts";',
  });
  expect(shortly(findWrongNames(repository))).toEqual([
    'packages/a/src/deep.ts:1 export * from "./gen/index.ts" hides what is public',
    'packages/a/src/deep.ts:2 export * from "./other.ts" hides what is public',
    'packages/a/src/index.ts:2 export * from "./other.ts" hides what is public',
  ]);
});
