import { mkdirSync, readFileSync, symlinkSync, unlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { findGrownInstalls, updateInstallSizes } from "./install-sizes.ts";
import { manifest, shortly, temporaryRepository } from "./repository.fixtures.ts";
import type { Repository } from "./repository.ts";

const sizesFile = "packages/checks/install-sizes.json";
const small = { packages: 2, kib: 4 };

/** A package that depends on another, with files that are published and files that are not. */
function repositoryWith(limits: object): Repository {
  const repository = temporaryRepository({
    "packages/a/package.json": manifest("a", { files: ["dist", "src"], dependencies: { "@trunkline/b": "*" } }),
    "packages/a/dist/index.js": "a".repeat(1000),
    "packages/a/src/index.ts": "a".repeat(1000),
    "packages/a/src/index.test.ts": "a".repeat(9000),
    "packages/a/reports/log": "a".repeat(9000),
    "packages/b/package.json": manifest("b", { files: ["dist"] }),
    "packages/b/dist/index.js": "b".repeat(1500),
    [sizesFile]: { "@trunkline/a": { ...limits } },
  });
  mkdirSync(join(repository.root, "packages/a/node_modules/@trunkline"), { recursive: true });
  symlinkSync(join(repository.root, "packages/b"), join(repository.root, "packages/a/node_modules/@trunkline/b"));
  return repository;
}

test.each([
  { what: "another package", limits: { packages: 1, kib: 9 }, says: "2 packages of 4 KiB, up from 1 of 9" },
  { what: "more bytes", limits: { packages: 2, kib: 3 }, says: "2 packages of 4 KiB, up from 2 of 3" },
  { what: "what has no limit yet", limits: {}, says: "2 packages of 4 KiB, up from 0 of 0" },
])("$what is found", ({ limits, says }) => {
  expect(shortly(findGrownInstalls(repositoryWith(limits)))).toEqual([`${sizesFile} @trunkline/a installs ${says}`]);
});

test("what is written down is the limit, and an install may shrink", () => {
  const repository = repositoryWith({});
  updateInstallSizes(repository);
  expect(JSON.parse(readFileSync(join(repository.root, sizesFile), "utf8"))).toEqual({ "@trunkline/a": small });
  const shrunk = repositoryWith(small);
  unlinkSync(join(shrunk.root, "packages/b/dist/index.js"));
  expect(findGrownInstalls(shrunk)).toEqual([]);
  writeFileSync(join(shrunk.root, "packages/a/dist/more.js"), "a".repeat(5000));
  expect(findGrownInstalls(shrunk)).toHaveLength(1);
});

test("a package that is none of ours is refused", () => {
  const repository = temporaryRepository({ [sizesFile]: { "@trunkline/c": small } });
  expect(() => findGrownInstalls(repository)).toThrow("names @trunkline/c, which is no package here");
});
