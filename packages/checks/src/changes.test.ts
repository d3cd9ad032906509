import { expect, test } from "vitest";
import { findUnannouncedChanges } from "./changes.ts";
import { shortly, temporaryRepository } from "./repository.fixtures.ts";

/** A repository whose own program says this and ends so. */
function saying(said: string, code: number): Promise<readonly string[]> {
  const program = `process.stdout.write(${JSON.stringify(said)}); process.exitCode = ${code};`;
  const { root } = temporaryRepository({ "packages/release/src/changes/bin.ts": program });
  return findUnannouncedChanges(root).then((found) => shortly(found));
}

test("what the comparison of the contracts finds is a finding", async () => {
  const found = [{ file: "specs/zoo", what: "it demands major: operation-removed", fix: "Run npm run change" }];
  expect(await saying(JSON.stringify(found), 1)).toEqual(["specs/zoo it demands major: operation-removed"]);
  expect(await saying("[]", 0)).toEqual([]);
});

test("a comparison that broke is a finding", async () => {
  expect(await saying("", 2)).toEqual(["packages/release/src/changes/bin.ts it could not compare the contracts: "]);
});
