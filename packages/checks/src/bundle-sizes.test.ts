import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { findGrownBundles, updateBundleSizes } from "./bundle-sizes.ts";
import { manifest, shortly, temporaryRepository } from "./repository.fixtures.ts";

const sizesFile = "packages/checks/bundle-sizes.json";
const text = "x".repeat(40);
const files = {
  "packages/a/package.json": manifest("a", { sideEffects: false, exports: { "@trunkline/source": "./src/index.ts" } }),
  "packages/a/src/index.ts": `export const one = (): string => "${text}";\nexport const other = (): string => "another";\n`,
};
const one = { package: "a", program: ["import { one } from '@trunkline/a';", "globalThis.one = one;"] };
const both = {
  package: "a",
  program: ["import { one, other } from '@trunkline/a';", "globalThis.one = one;", "globalThis.other = other;"],
  beyond: "one",
};
const nothing = { package: "a", program: ["import '@trunkline/a';"] };

const sizesIn = (root: string): Record<string, { gzip: number }> =>
  JSON.parse(readFileSync(join(root, sizesFile), "utf8"));

test("sizes that are written down are the limits, and only what goes beyond another program counts", async () => {
  const repository = temporaryRepository({ ...files, [sizesFile]: { one, both, nothing } });
  expect(shortly(await findGrownBundles(repository))).toHaveLength(3);
  await updateBundleSizes(repository);
  const sizes = sizesIn(repository.root);
  expect(sizes).toMatchObject({ one: { ...one, gzip: expect.any(Number) }, nothing: { gzip: 0 } });
  expect(sizes["both"]?.gzip).toBeLessThan(sizes["one"]?.gzip ?? 0);
  expect(await findGrownBundles(repository)).toEqual([]);
});

test.each([
  {
    what: "a program that has grown",
    programs: { one: { ...one, gzip: 40 } },
    says: /"one" takes \d+ bytes, up from 40/,
  },
  { what: "a program without a size", programs: { one }, says: /"one" takes \d+ bytes, and has no size yet/ },
  { what: "one byte where there was none", programs: { one: { ...one, gzip: 0 } }, says: /up from 0/ },
])("$what is found", async ({ programs, says }) => {
  const repository = temporaryRepository({ ...files, [sizesFile]: programs });
  expect(shortly(await findGrownBundles(repository))).toEqual([expect.stringMatching(says)]);
});

test("a program may have shrunk", async () => {
  const repository = temporaryRepository({ ...files, [sizesFile]: { one: { ...one, gzip: 4000 } } });
  expect(await findGrownBundles(repository)).toEqual([]);
});

test("the program to compare with must be listed", async () => {
  const repository = temporaryRepository({ ...files, [sizesFile]: { both } });
  await expect(findGrownBundles(repository)).rejects.toThrow('compared with "one"');
});
