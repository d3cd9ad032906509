import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { findChangedExports, updateSnapshot } from "./exports.ts";
import { manifest, memoryRepository, shortly, temporaryRepository } from "./repository.fixtures.ts";

const snapshotFile = "packages/checks/exports.snapshot.json";
const files = {
  "packages/a/package.json": manifest("a", {
    exports: { ".": { "@trunkline/source": "./src/index.ts" }, "./part": { "@trunkline/source": "./src/part.ts" } },
  }),
  "packages/a/src/index.ts":
    'export { b } from "./b.ts";\nexport type { T } from "./b.ts";\nexport { other } from "@trunkline/b/deep";\nexport { unknown } from "elsewhere";',
  "packages/a/src/b.ts": "export const b = 1;\nexport interface T {}\n",
  "packages/a/src/part.ts": "export function part(): void {}\n",
  "packages/b/package.json": manifest("b", { exports: { "./deep": { "@trunkline/source": "./src/deep.ts" } } }),
  "packages/b/src/deep.ts": "export type other = 1;\nexport const other = 1;\n",
  "packages/c/package.json": manifest("c", {
    private: true,
    exports: { ".": { "@trunkline/source": "./src/index.ts" } },
  }),
  "packages/c/src/index.ts": "export const hidden = 1;\n",
};
const snapshot = {
  "@trunkline/a": { ".": ["type T", "b", "other", "type other", "unknown"], "./part": ["part"] },
  "@trunkline/b": { "./deep": ["other", "type other"] },
};

test("packages that export what the snapshot holds give no finding", () => {
  expect(findChangedExports(memoryRepository({ ...files, [snapshotFile]: snapshot }))).toEqual([]);
});

test.each([
  {
    change: { "packages/a/src/part.ts": "export const more = 1;\nexport const part = 1;" },
    found: "@trunkline/a/part exports more, which the snapshot lacks",
  },
  { change: { "packages/a/src/part.ts": "" }, found: "@trunkline/a/part no longer exports part" },
  {
    change: { "packages/b/src/deep.ts": "export const other = 1;\n" },
    found: "@trunkline/b/deep no longer exports type other",
  },
])("$found", ({ change, found }) => {
  const findings = shortly(findChangedExports(memoryRepository({ ...files, ...change, [snapshotFile]: snapshot })));
  expect(findings).toContain(`${snapshotFile} ${found}`);
});

test("a new package and a vanished one are found", () => {
  const known = { ...snapshot, "@trunkline/gone": { ".": ["old"] } };
  expect(shortly(findChangedExports(memoryRepository({ ...files, [snapshotFile]: known })))).toEqual([
    `${snapshotFile} @trunkline/gone no longer exports old`,
  ]);
  expect(findChangedExports(memoryRepository(files))).toHaveLength(8);
});

test("the snapshot that is written is the one that is compared", () => {
  const repository = temporaryRepository({ ...files, [snapshotFile]: {} });
  updateSnapshot(repository);
  expect(JSON.parse(readFileSync(join(repository.root, snapshotFile), "utf8"))).toEqual(snapshot);
  expect(findChangedExports(repository)).toEqual([]);
});
