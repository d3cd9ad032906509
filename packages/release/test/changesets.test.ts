import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { publicPackages } from "../src/public-packages.ts";
import { changesets } from "../src/steps/version-packages.ts";

const root = join(import.meta.dirname, "../../..");
const published = publicPackages(root).map(({ name }) => name);
const { fixed } = JSON.parse(readFileSync(join(root, ".changeset/config.json"), "utf8")) as {
  readonly fixed: readonly (readonly string[])[];
};
const apis = readdirSync(join(root, "specs")).filter((name) => existsSync(join(root, "specs", name, "package.json")));

/** The packages that a group of patterns holds; a pattern with `!` takes away. */
function membersOf(patterns: readonly string[]): readonly string[] {
  const matches = (name: string, pattern: string): boolean =>
    pattern.endsWith("*") ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
  return published.filter((name) =>
    patterns.reduce(
      (isIn, pattern) =>
        pattern.startsWith("!") ? isIn && !matches(name, pattern.slice(1)) : isIn || matches(name, pattern),
      false,
    ),
  );
}

test.each(apis)("all packages of %s have one version", (api) => {
  const groups = fixed.map(membersOf).filter((names) => names.some((name) => name.startsWith(`@trunkline/${api}-`)));
  expect(groups).toEqual([published.filter((name) => name.startsWith(`@trunkline/${api}-`))]);
});

test("no package is in two groups", () => {
  const all = fixed.flatMap(membersOf);
  expect(all.toSorted()).toEqual([...new Set(all)].toSorted());
});

test("changesets that wait name packages that are published", () => {
  for (const file of changesets(root)) {
    const [, head = ""] = readFileSync(join(root, ".changeset", file), "utf8").split(/^---$/mu);
    for (const name of Object.keys((parse(head) as object | null) ?? {})) expect(published, file).toContain(name);
  }
});
