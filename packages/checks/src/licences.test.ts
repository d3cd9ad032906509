import { expect, test } from "vitest";
import { findMissingLicences } from "./licences.ts";
import { manifest, memoryRepository, shortly } from "./repository.fixtures.ts";

const files = {
  LICENSE: "MIT",
  "packages/a/package.json": manifest("a"),
  "packages/b/package.json": manifest("b", { private: true }),
};

test("a published package without a licence is found", () => {
  expect(shortly(findMissingLicences(memoryRepository(files)))).toEqual([
    "packages/a/LICENSE a published package has no licence",
  ]);
});

test("a licence in other words is found", () => {
  expect(shortly(findMissingLicences(memoryRepository({ ...files, "packages/a/LICENSE": "ISC" })))).toEqual([
    "packages/a/LICENSE this licence differs from the one at the root",
  ]);
});

test("a repository without a licence is found", () => {
  expect(shortly(findMissingLicences(memoryRepository({ "packages/a/package.json": manifest("a") })))).toEqual([
    "LICENSE the repository has no licence",
  ]);
});

test("a licence in each published package is fine", () => {
  expect(findMissingLicences(memoryRepository({ ...files, "packages/a/LICENSE": "MIT" }))).toEqual([]);
});
