import { expect, test } from "vitest";
import { findUntestedReadmes } from "./readmes.ts";
import { manifest, memoryRepository, shortly } from "./repository.fixtures.ts";

const example = "# a\n\n```ts\nrun();\n```\n";
const named = `<!-- example: packages/a/test/root.test.ts runs this -->\n${example}`;
const files = {
  "README.md": example,
  "packages/a/package.json": manifest("a"),
  "packages/a/README.md": example,
  "packages/a/test/root.test.ts": 'new URL("../../../README.md", import.meta.url)',
  "packages/a/test/readme.test.ts": 'readFileSync("README.md")',
};

test("a README whose example a test runs is fine", () => {
  expect(findUntestedReadmes(memoryRepository(files))).toEqual([]);
});

test.each([
  { change: { "packages/a/README.md": "# a\n" }, found: "packages/a/README.md the README has no example" },
  {
    change: { "packages/a/test/root.test.ts": 'new URL("../README.md", import.meta.url)' },
    found: "README.md no test runs the README's example",
  },
  {
    change: { "packages/a/test/readme.test.ts": "", "packages/a/test/root.test.ts": "", "README.md": named },
    found: "packages/a/README.md no test runs the README's example",
  },
  {
    change: { "packages/a/README.md": `<!-- example: packages/a/test/gone.test.ts -->\n${example}` },
    found: "packages/a/README.md the test of its example, packages/a/test/gone.test.ts, does not exist",
  },
])("$found", ({ change, found }) => {
  expect(shortly(findUntestedReadmes(memoryRepository({ ...files, ...change })))).toEqual([found]);
});

test("a published package without a README is found, a private one need not have one", () => {
  const repository = memoryRepository({
    ...files,
    "packages/b/package.json": manifest("b"),
    "packages/c/package.json": manifest("c", { private: true }),
  });
  expect(shortly(findUntestedReadmes(repository))).toEqual(["packages/b/README.md there is no README"]);
});
