import { expect, test } from "vitest";
import { findCycles } from "./cycles.ts";
import { manifest, memoryRepository } from "./repository.fixtures.ts";

test("files that import each other are found, however long the way round", () => {
  const repository = memoryRepository({
    "packages/a/src/one.ts": 'import { two } from "./two.ts";',
    "packages/a/src/two.ts": 'export { three } from "./deep/three.ts";',
    "packages/a/src/deep/three.ts": 'import type { One } from "../one.ts";',
    "packages/a/src/four.ts": 'import { two } from "./two.ts";',
  });
  expect(findCycles(repository).map(({ what }) => what)).toEqual([
    "these import each other: packages/a/src/deep/three.ts → packages/a/src/one.ts → packages/a/src/two.ts → packages/a/src/deep/three.ts",
  ]);
});

test("a file that imports itself is a cycle", () => {
  expect(findCycles(memoryRepository({ "packages/a/src/one.ts": 'import { x } from "./one.ts";' }))).toHaveLength(1);
});

test("generated types may hold each other", () => {
  const repository = memoryRepository({
    "packages/a/src/gen/one.ts": 'import type { Two } from "./two.ts";',
    "packages/a/src/gen/two.ts": 'import type { One } from "./one.ts";',
  });
  expect(findCycles(repository)).toEqual([]);
});

test("two ways to one file are no cycle", () => {
  const repository = memoryRepository({
    "packages/a/src/one.ts": 'import "./two.ts"; import "./three.ts";',
    "packages/a/src/two.ts": 'import "./three.ts";',
    "packages/a/src/three.ts": "",
  });
  expect(findCycles(repository)).toEqual([]);
});

test("packages that depend on each other are found", () => {
  const repository = memoryRepository({
    "packages/a/package.json": manifest("a", { dependencies: { "@trunkline/b": "workspace:^" } }),
    "packages/b/package.json": manifest("b", { dependencies: { "@trunkline/a": "workspace:^", other: "1.0.0" } }),
  });
  expect(findCycles(repository).map(({ what }) => what)).toEqual([
    "these import each other: @trunkline/a → @trunkline/b → @trunkline/a",
  ]);
});
