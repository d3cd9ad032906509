import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { findUnformatted } from "./formatting.ts";
import { findStaleCode, findUncommitted, findWrongHeaders } from "./generated.ts";
import { findLint } from "./linting.ts";
import { checkFiles, findPublishingProblems } from "./published.ts";
import { commitAll, manifest, memoryRepository, shortly, temporaryRepository } from "./repository.fixtures.ts";
import { findTypeErrors } from "./type-check.ts";
import { findUnused, readIssues } from "./unused.ts";

// These rules run the real tools on a tiny tree. Tools take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const compilerOptions = { strict: true, module: "nodenext", target: "es2023", noEmit: true, types: [] };

test("unformatted TypeScript and TypeSpec are found", async () => {
  const repository = temporaryRepository({
    "good.ts": "const a = 1;\n",
    "bad.ts": "const  a = 1\n",
    "specs/a/good.tsp": "model A {\n  b: string;\n}\n",
    "specs/a/bad.tsp": "model A {b: string}\n",
  });
  expect(shortly(await findUnformatted(repository))).toEqual([
    "bad.ts this file is not formatted",
    "specs/a/bad.tsp this file is not formatted",
  ]);
});

test("lint is found, with the rules that need types", async () => {
  const { root } = temporaryRepository({
    "a.ts": "async function wait(): Promise<void> {}\nexport function run(): void {\n  wait();\n}\n",
    "tsconfig.json": { compilerOptions },
    ".oxlintrc.json": { plugins: ["typescript"], rules: { "typescript/no-floating-promises": "error" } },
  });
  const findings = await findLint(root);
  expect(findings.map(({ file, line, fix }) => [file, line, fix])).toEqual([
    ["a.ts", 3, "[typescript(no-floating-promises)]"],
  ]);
});

test("lint that cannot run is a finding", async () => {
  const { root } = temporaryRepository({ "a.ts": "", ".oxlintrc.json": "{ broken" });
  expect(await findLint(root)).toHaveLength(1);
});

test("type errors are found once, in the package's tests too", async () => {
  const tsconfig = { compilerOptions, include: ["src", "test"] };
  const repository = temporaryRepository({
    "packages/a/package.json": manifest("a", { type: "module" }),
    "packages/a/tsconfig.json": tsconfig,
    "packages/a/src/a.ts": "export const a: number = 1;\n",
    "packages/a/test/a.test.ts": 'export const b: number = "x";\n',
    "packages/b/package.json": manifest("b", { type: "module" }),
    "packages/b/tsconfig.json": { ...tsconfig, include: ["../a/test"] },
  });
  const findings = await findTypeErrors(repository);
  expect(shortly(findings)).toEqual([
    "packages/a/test/a.test.ts:1 TS2322: Type 'string' is not assignable to type 'number'",
  ]);
});

test("unused files, dependencies and exports are found", async () => {
  const { root } = temporaryRepository({
    "package.json": { name: "root", private: true, type: "module", dependencies: { leftpad: "1.0.0" } },
    "knip.json": { entry: ["main.ts"], project: ["*.ts"] },
    "main.ts": 'import { used } from "./used.ts";\nimport { x } from "unlisted";\nexport default [used, x];\n',
    "used.ts": "export const used = 1;\nexport const spare = 2;\n",
    "lonely.ts": "export const lonely = 1;\n",
  });
  expect(shortly(await findUnused(root)).toSorted((a, b) => (a < b ? -1 : 1))).toEqual([
    "lonely.ts nothing uses this file",
    "main.ts:2 unlisted is used but not declared",
    "package.json:6 the dependency leftpad is not used",
    "used.ts:2 nothing uses the export spare",
  ]);
});

test("knip that cannot run is a finding", async () => {
  const { root } = temporaryRepository({ "package.json": { name: "root", private: true }, "knip.json": "{ broken" });
  expect(await findUnused(root)).toHaveLength(1);
});

test("what belongs together in knip's report stays together", () => {
  const report = {
    issues: [
      {
        file: "a.ts",
        duplicates: [
          [
            { name: "a", line: 1 },
            { name: "b", line: 2 },
          ],
        ],
      },
    ],
  };
  expect(shortly(readIssues(report))).toEqual(["a.ts:1 a, b is exported twice"]);
});

test("generated files that are not as committed are found", async () => {
  const { root } = temporaryRepository({
    "packages/a/src/gen/one.ts": "// 1\n",
    "packages/a/src/gen/two.ts": "// 2\n",
    "packages/a/src/hand.ts": "// h\n",
  });
  commitAll(root);
  expect(await findUncommitted(root)).toEqual([]);
  for (const [file, text] of [
    ["gen/one.ts", "// changed\n"],
    ["gen/three.ts", "// new\n"],
    ["hand.ts", "// changed\n"],
  ] as const) {
    writeFileSync(join(root, "packages/a/src", file), text);
  }
  expect(shortly(await findUncommitted(root))).toEqual([
    "packages/a/src/gen/one.ts what is committed is not what is generated",
    "packages/a/src/gen/three.ts this generated file is not committed",
  ]);
});

test("generation that fails is a finding, with its last words", async () => {
  const repository = temporaryRepository({
    "package.json": { name: "root", private: true, packageManager: "pnpm@12.21.0" },
    "pnpm-workspace.yaml": "packages:\n  - packages/*\npmOnFail: ignore\nverifyDepsBeforeRun: false\n",
    "turbo.json": { tasks: { generate: { outputs: [] } } },
    "packages/a/package.json": { name: "a", scripts: { generate: "echo no such spec && exit 1" } },
  });
  const findings = await findStaleCode(repository);
  expect(findings).toHaveLength(1);
  expect(findings[0]?.what).toContain("no such spec");
});

test("the header tells generated files from hand-written ones", () => {
  const repository = memoryRepository({
    "packages/a/src/gen/good.ts": "// Generated from specs/a. Do not edit.\n",
    "packages/a/src/gen/bad.ts": "export const x = 1;\n",
    "packages/a/src/copied.ts": "// Generated from specs/a. Do not edit.\n",
  });
  expect(shortly(findWrongHeaders(repository))).toEqual([
    "packages/a/src/copied.ts:1 generated code stands outside gen/",
    "packages/a/src/gen/bad.ts:1 hand-written code stands in gen/, or its header is missing",
  ]);
});

test("a package that others could not use is found before it is published", async () => {
  const repository = temporaryRepository({
    "package.json": { name: "root", private: true, packageManager: "pnpm@12.21.0" },
    "pnpm-workspace.yaml": "packages:\n  - packages/*\npmOnFail: ignore\nverifyDepsBeforeRun: false\n",
    "turbo.json": { tasks: { build: { outputs: [] } } },
    "packages/a/package.json": {
      name: "a",
      version: "1.0.0",
      type: "module",
      files: ["dist"],
      exports: { ".": { default: "./dist/index.js", types: "./dist/index.d.ts" } },
      scripts: { build: "true" },
    },
    "packages/a/README.md": "# a\n",
    "packages/a/dist/index.js": "export const a = 1;\n",
    "packages/a/dist/index.d.ts": "export declare const a: 1;\n",
    "packages/a/dist/index.test.js": "",
  });
  const found = (await findPublishingProblems(repository)).map(({ what, fix }) => `${fix} ${what}`).join("\n");
  expect(found).toContain("[publint]");
  expect(found).toContain("the tarball lacks LICENSE");
  expect(found).toContain("the tarball holds dist/index.test.js");
});

test("types that cannot be found are attw's business", async () => {
  const repository = temporaryRepository({
    "package.json": { name: "root", private: true, packageManager: "pnpm@12.21.0" },
    "pnpm-workspace.yaml": "packages:\n  - packages/*\npmOnFail: ignore\nverifyDepsBeforeRun: false\n",
    "turbo.json": { tasks: { build: { outputs: [] } } },
    "packages/a/package.json": {
      name: "a",
      version: "1.0.0",
      type: "module",
      files: ["dist"],
      license: "MIT",
      exports: { ".": { types: "./dist/index.d.ts", default: "./dist/index.js" }, "./b": { default: "./dist/b.js" } },
      scripts: { build: "true" },
    },
    "packages/a/LICENSE": "MIT",
    "packages/a/README.md": "# a\n",
    "packages/a/dist/index.js": "export const a = 1;\n",
    "packages/a/dist/b.js": "export const b = 1;\n",
    "packages/a/dist/index.d.ts": "export declare const a: 1;\n",
  });
  const found = await findPublishingProblems(repository);
  expect(found.map(({ fix }) => fix)).toContain("[attw]");
});

test("a tarball that holds what it must, and nothing else, is fine", () => {
  expect(
    checkFiles(["LICENSE", "README.md", "package.json", "dist/index.js", "src/testing.ts"], "packages/a/package.json"),
  ).toEqual([]);
});
