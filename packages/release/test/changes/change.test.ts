import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { apiRooms } from "../../src/changes/api-room.ts";
import { change } from "../../src/changes/change.ts";
import { announcedRooms } from "../../src/changes/pending-changesets.ts";
import { keepReleasedSpecs } from "../../src/changes/spec-files.ts";
import { answering, smallWorkspace, type SmallWorkspace } from "./workspace.fixtures.ts";

let zoo: SmallWorkspace;
beforeEach(() => {
  zoo = smallWorkspace();
  zoo.writeSpec(answering(9));
  zoo.writeSpec(answering(9), "released");
});
afterEach(() => zoo.remove());

const ok = { code: 0, complaint: "" };
const renamed = answering(9, {}, "/years");

test("an unchanged contract needs no changeset", async () => {
  expect(await zoo.run("--check")).toEqual({ ...ok, out: "Every changed contract has its changeset.\n" });
  expect(await zoo.run()).toEqual({ ...ok, out: "No contract changed since the last release.\n" });
  expect(zoo.changesets()).toEqual([]);
});

test("a compatible change gives every package a minor, with the reason", async () => {
  zoo.writeSpec({ ...answering(9), "/name": { get: { responses: {} } } });
  expect(await zoo.run("--check")).toMatchObject({
    code: 1,
    out: expect.stringContaining("it demands minor: operation-added"),
  });
  expect(await zoo.run()).toMatchObject(ok);
  expect(zoo.changesets()).toEqual([
    `---
"@zoo/zoo-models": minor
"@zoo/zoo-engine": minor
"@zoo/zoo-validators": minor
"@zoo/zoo-client": minor
"@zoo/zoo-mock-server": minor
---

The contract of the zoo API changed.

- GET /name was added. (\`operation-added\`)
`,
  ]);
  expect(await zoo.run("--check")).toMatchObject(ok);
});

test("what is felt on the wire alone is major for packages that speak, and minor for types", async () => {
  zoo.writeSpec(answering(10));
  await zoo.run();
  const [forSpeakers, forTypes, ...more] = zoo
    .changesets()
    .toSorted((one, other) => Number(other.includes("client")) - Number(one.includes("client")));
  expect(more).toEqual([]);
  const sentence =
    "response 200 body.age of GET /age has a looser bound for the greatest number: from 9 to 10. (`maximum-raised`)";
  expect(forSpeakers).toContain(
    `"@zoo/zoo-validators": major\n"@zoo/zoo-client": major\n"@zoo/zoo-mock-server": major`,
  );
  expect(forSpeakers).toContain(`- Breaking: ${sentence}`);
  expect(forTypes).toContain(`"@zoo/zoo-models": minor\n"@zoo/zoo-engine": minor`);
  expect(forTypes).toContain(`- ${sentence}`);
});

test("a changeset below what the contract demands is found, with the rule", async () => {
  zoo.writeSpec({});
  zoo.writeChangeset('---\n"@zoo/zoo-client": minor\n---\n\nLess.\n');
  expect(await zoo.run("--check")).toMatchObject({
    code: 1,
    out: "specs/zoo: a changeset announces minor, but the contract demands major: operation-removed (GET /age was removed). Run npm run change and commit what it writes.\n",
  });
  await zoo.run();
  expect(zoo.changesets().some((text) => text.includes('@zoo/zoo-models": major'))).toBe(true);
  expect(await zoo.run("--check")).toMatchObject(ok);
});

test("the packages of an API are released together, so one changeset that is great enough will do", async () => {
  zoo.writeSpec({});
  zoo.writeChangeset('---\n"@zoo/zoo-models": major\n---\n\nOperations were removed.\n');
  expect(await zoo.run("--check")).toMatchObject(ok);
});

test("a changeset of another package says nothing about the contract", async () => {
  zoo.writeSpec({});
  zoo.writeChangeset('---\n"@zoo/kit": major\n---\n\nSomething else.\n');
  expect(await zoo.run("--check", "--json")).toMatchObject({
    code: 1,
    out: expect.stringMatching(/^\[\{"file":"specs\/zoo"/u),
  });
});

test("what a changeset says already is not said again", async () => {
  zoo.writeSpec({ ...answering(9), "/name": { get: { responses: {} } } });
  await zoo.run();
  expect(await zoo.run()).toEqual({ ...ok, out: "The changed contracts have their changesets.\n" });
  zoo.writeSpec({ ...answering(9), "/name": { get: { responses: {} } }, "/size": { get: { responses: {} } } });
  await zoo.run();
  const texts = zoo.changesets();
  expect(
    texts
      .map((text) =>
        text
          .split("\n")
          .filter((line) => line.startsWith("- "))
          .join(),
      )
      .toSorted(),
  ).toEqual(["- GET /name was added. (`operation-added`)", "- GET /size was added. (`operation-added`)"]);
});

test("documentation alone is a patch", async () => {
  zoo.writeSpec(answering(9, { description: "Years." }));
  await zoo.run();
  expect(zoo.changesets()).toEqual([expect.stringContaining('"@zoo/zoo-client": patch')]);
  expect(zoo.changesets()).toEqual([
    expect.stringContaining("- The contract is documented in other words, in 1 place."),
  ]);
});

test("a greater step and a sentence of one's own can be asked for, a smaller step is refused", async () => {
  zoo.writeSpec(renamed);
  expect(await zoo.run("--bump", "minor")).toEqual({
    code: 1,
    out: "",
    complaint:
      "The contract of zoo demands major, not minor: GET /years moved to another path: from GET /age to GET /years. (operation-path-changed)",
  });
  await zoo.run("--bump", "major", "--message", "Ages are years now.");
  const [text] = zoo.changesets();
  expect(text).toContain("Ages are years now.\n\n- ");
});

test("--dry-run writes nothing", async () => {
  zoo.writeSpec({});
  expect(await zoo.run("--dry-run")).toMatchObject({
    ...ok,
    out: expect.stringContaining("would be written\n  @zoo/zoo-models: major"),
  });
  expect(zoo.changesets()).toEqual([]);
});

test("versions that came and went count too, and the newest of both are compared", async () => {
  zoo.writeSpec(answering(9, { required: ["age"] }), "gen", "2026-06-01");
  await zoo.run("--bump", "minor");
  expect(zoo.changesets()).toEqual([
    expect.stringMatching(
      /Version 2026-06-01 of the API was added\. \(`version-added`\)\n- .*age of GET \/age became required/u,
    ),
  ]);
  zoo.writeSpec({}, "released", "2025-01-01");
  expect(await zoo.run("--check")).toMatchObject({
    code: 1,
    out: expect.stringContaining("version-removed (Version 2025-01-01"),
  });
});

test("an API that was never released needs a changeset, whatever it says", async () => {
  const young = smallWorkspace();
  young.writeSpec(answering(9));
  expect(await young.run("--check")).toMatchObject({
    code: 1,
    out: expect.stringContaining("was never released and no changeset names its packages"),
  });
  await young.run();
  expect(young.changesets()).toEqual([expect.stringContaining('"@zoo/zoo-client": major')]);
  expect(await young.run("--check")).toMatchObject(ok);
  young.remove();
});

test("a release keeps the contracts of its APIs, so that the next comparison begins there", async () => {
  const young = smallWorkspace();
  young.writeSpec(answering(9));
  expect(await announcedRooms(young.root)).toEqual([]);
  young.writeChangeset('---\n"@zoo/zoo-client": major\n---\n\nThe first.\n');
  keepReleasedSpecs(await announcedRooms(young.root));
  const kept = join(young.root, "specs/zoo/released/openapi.2026-01-01.json");
  expect(readFileSync(kept, "utf8")).toBe(
    readFileSync(join(young.root, "specs/zoo/gen/openapi.2026-01-01.json"), "utf8"),
  );
  young.writeSpec({}, "released", "2025-01-01");
  keepReleasedSpecs(apiRooms(young.root));
  expect(existsSync(join(young.root, "specs/zoo/released/openapi.2025-01-01.json"))).toBe(false);
  young.remove();
});

test("a package without a contract is announced by name", async () => {
  expect(await zoo.run("@zoo/kit", "--bump", "patch", "--message", "It is faster.")).toMatchObject(ok);
  expect(zoo.changesets()).toEqual(['---\n"@zoo/kit": patch\n---\n\nIt is faster.\n']);
});

test("--empty writes a changeset that releases nothing", async () => {
  await zoo.run("--empty");
  expect(zoo.changesets()).toHaveLength(1);
  expect(await zoo.run("--check")).toMatchObject(ok);
});

test("without a changed contract the question goes to whoever sits at the terminal, unless --yes", async () => {
  const asked: string[] = [];
  const host = { root: zoo.root, say: () => {}, complain: () => {}, ask: async () => asked.push("asked") };
  expect(await change([], host)).toBe(1);
  expect(await change(["--yes"], host)).toBe(0);
  expect(asked).toEqual(["asked"]);
});

test.each([
  { args: ["--bump", "huge"], says: "--bump is major, minor or patch, not huge." },
  { args: ["@zoo/kit"], says: "Packages need a --bump and a --message." },
  { args: ["@zoo/lion", "--bump", "patch", "-m", "x"], says: "There is no published package @zoo/lion." },
  { args: ["--everything"], says: "Unknown option '--everything'" },
])("$args is refused with a sentence", async ({ args, says }) => {
  expect(await zoo.run(...args)).toMatchObject({ code: 2, out: "", complaint: expect.stringContaining(says) });
});

test("--help says how to use it", async () => {
  expect(await zoo.run("--help")).toMatchObject({ ...ok, out: expect.stringContaining("npm run change -- --check") });
});
