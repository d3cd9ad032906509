import { expect, test } from "vitest";
import type { Json, JsonObject } from "./json.ts";
import { findWrongManifests } from "./manifests.ts";
import { memoryRepository, shortly } from "./repository.fixtures.ts";

const good: JsonObject = {
  name: "@trunkline/a",
  description: "Something that is useful.",
  keywords: ["useful"],
  homepage: "https://github.com/trunkline/trunkline/tree/main/packages/a#readme",
  bugs: { url: "https://github.com/trunkline/trunkline/issues" },
  license: "MIT",
  type: "module",
  sideEffects: false,
  repository: { type: "git", url: "git+https://github.com/trunkline/trunkline.git", directory: "packages/a" },
  files: ["dist", "src"],
  exports: {
    ".": { "@trunkline/source": "./src/index.ts", types: "./dist/index.d.ts", default: "./dist/index.js" },
    "./package.json": "./package.json",
  },
  publishConfig: { access: "public" },
  engines: { node: ">=20" },
  dependencies: { "@trunkline/b": "workspace:^", other: "1.0.0" },
};

function found(changes: Readonly<Record<string, Json | undefined>>): readonly string[] {
  return shortly(findWrongManifests(memoryRepository({ "packages/a/package.json": { ...good, ...changes } })));
}

test("a complete manifest is fine", () => {
  expect(found({})).toEqual([]);
});

test("a package without sources publishes its entries without what leads to them", () => {
  const entry = { types: "./dist/index.d.ts", default: "./dist/index.js" };
  const exports = { ".": entry, "./package.json": "./package.json" };
  expect(found({ files: ["dist"], publishConfig: { access: "public", exports } })).toEqual([]);
});

test.each<{ change: Readonly<Record<string, Json | undefined>>; what: string }>([
  { change: { name: "@trunkline/c" }, what: "the name is @trunkline/c instead of @trunkline/a" },
  { change: { license: "ISC" }, what: 'license is "ISC" instead of "MIT"' },
  { change: { type: undefined }, what: 'type is undefined instead of "module"' },
  { change: { sideEffects: true }, what: "sideEffects is true instead of false" },
  { change: { publishConfig: undefined }, what: 'publishConfig.access is undefined instead of "public"' },
  { change: { engines: undefined }, what: "engines.node is missing" },
  { change: { description: "" }, what: "description is missing" },
  { change: { keywords: [] }, what: "keywords are missing" },
  {
    change: { homepage: "https://trunkline.example" },
    what: 'homepage is "https://trunkline.example" instead of "https://github.com/trunkline/trunkline/tree/main/packages/a#readme"',
  },
  {
    change: { bugs: undefined },
    what: 'bugs.url is undefined instead of "https://github.com/trunkline/trunkline/issues"',
  },
  { change: { funding: "https://money.example" }, what: "funding asks users for money" },
  { change: { files: ["src"] }, what: "files does not hold dist" },
  {
    change: { repository: { type: "git", url: "https://x", directory: "packages/a" } },
    what: "repository.url is not git+https://….git",
  },
  {
    change: { repository: { type: "git", url: "git+https://x.git", directory: "packages/b" } },
    what: 'repository.directory is "packages/b" instead of "packages/a"',
  },
  {
    change: { exports: { ".": "./dist/index.js", "./package.json": "./package.json" } },
    what: 'exports["."] has no conditions',
  },
  { change: { exports: { ".": good.exports ?? null } }, what: "exports does not hold ./package.json" },
  {
    change: {
      exports: { ".": { default: "./dist/index.js", types: "./dist/index.d.ts" }, "./package.json": "./package.json" },
    },
    what: 'exports["."] has the conditions default, types instead of @trunkline/source, types, default',
  },
  {
    change: {
      exports: {
        ".": { "@trunkline/source": "./src/index.ts", default: "./dist/index.js" },
        "./package.json": "./package.json",
      },
    },
    what: 'exports["."] has no types',
  },
  {
    change: { files: ["dist"], publishConfig: { access: "public", exports: { "./package.json": "./package.json" } } },
    what: "publishConfig.exports is not exports without @trunkline/source, as it is where src is not in files",
  },
  {
    change: { files: ["dist"], imports: { "#a": { "@trunkline/source": "./src/a.ts", default: "./dist/a.js" } } },
    what: "publishConfig.exports is not exports without @trunkline/source, as it is where src is not in files",
  },
  {
    change: {
      files: ["dist"],
      exports: { "./package.json": "./package.json" },
      imports: { "#a": { "@trunkline/source": "./src/a.ts", default: "./dist/a.js" } },
      publishConfig: { access: "public", exports: { "./package.json": "./package.json" } },
    },
    what: "publishConfig.imports is not imports without @trunkline/source, as it is where src is not in files",
  },
  {
    change: { dependencies: { "@trunkline/b": "workspace:*" } },
    what: "@trunkline/b is wanted as workspace:* instead of workspace:^",
  },
])("$what", ({ change, what }) => {
  expect(found(change)).toContain(`packages/a/package.json ${what}`);
});

test("a private package needs no more than its name", () => {
  const repository = memoryRepository({
    "packages/a/package.json": { name: "@trunkline/a", private: true },
    "specs/a/package.json": { name: "@trunkline/a-spec", private: true },
    "apps/a/package.json": { name: "b", private: true },
  });
  expect(shortly(findWrongManifests(repository))).toEqual([
    "apps/a/package.json the name is b instead of a or @trunkline/a",
  ]);
});
