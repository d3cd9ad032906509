import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runCommand } from "../src/commands/run-command.ts";
import { kinds } from "../src/kinds.ts";
import { generateAll } from "./harness/generate-all.ts";
import { createTemporaryWorkspace, toolScript } from "./harness/temporary-workspace.ts";

const workspace = createTemporaryWorkspace();
const said: string[] = [];
const run = (...argv: readonly string[]): Promise<number> =>
  runCommand(argv, {
    folder: workspace.root,
    print: (line) => said.push(line),
    complain: (line) => said.push(line),
    install: () => true,
  });

beforeAll(async () => {
  workspace.write("LICENSE", "Words of a licence.\n");
  expect(await run("scaffold", "parcel-lockers")).toBe(0);
  workspace.link();
  await generateAll(workspace, "parcel-lockers");
}, 60_000);

afterAll(() => workspace.remove());

test("a new API gets a spec and a package of every kind, each with the licence", () => {
  expect(readdirSync(join(workspace.root, "packages"))).toEqual(kinds.map((kind) => `parcel-lockers-${kind}`).sort());
  for (const kind of kinds) {
    expect(readFileSync(join(workspace.root, `packages/parcel-lockers-${kind}/LICENSE`), "utf8")).toContain("licence");
  }
  expect(existsSync(join(workspace.root, "specs/parcel-lockers/gen/openapi.json"))).toBe(true);
});

test("nothing in it is still named for the template", () => {
  const files = readdirSync(workspace.root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\/(?:specs|packages)\//.test(`${entry.parentPath}/`))
    .map((entry) => join(entry.parentPath, entry.name));
  expect(files.length).toBeGreaterThan(40);
  for (const file of files) {
    expect(file).not.toMatch(/sample-?api|\.template$/i);
    expect(readFileSync(file, "utf8")).not.toMatch(/sample-?_? ?api/i);
  }
});

test("it compiles under the house's settings", () => {
  workspace.write(
    "tsconfig.json",
    JSON.stringify({
      extends: "./tsconfig.base.json",
      compilerOptions: { noEmit: true, customConditions: ["@trunkline/source"], types: ["node"] },
      include: ["packages/*/src", "packages/*/test"],
    }),
  );
  expect(workspace.node(".", toolScript(".", "typescript", "bin/tsc"), "-p", "tsconfig.json")).toBe("");
});

test.each(kinds.map((kind) => ({ kind })))("the README's example of the $kind package runs", ({ kind }) => {
  const folder = `packages/parcel-lockers-${kind}`;
  const example = readFileSync(join(workspace.root, folder, "test/readme.example.ts"), "utf8");
  expect(readFileSync(join(workspace.root, folder, "README.md"), "utf8")).toContain(`\`\`\`ts\n${example}\`\`\``);
  const printed = workspace.node(folder, "--conditions=@trunkline/source", "test/readme.example.ts");
  expect(printed).toBe([...example.matchAll(/console\.log.*\/\/ (.*)$/gm)].map(([, text]) => `${text}\n`).join(""));
});

test("templates are formatted as the formatter has it", () => {
  const formatter = toolScript(".", "oxfmt", "bin/oxfmt");
  workspace.write(".oxfmtrc.json", JSON.stringify({ printWidth: 120, ignorePatterns: ["**/gen/**"] }));
  expect(workspace.node(".", formatter, "--check", "packages")).toContain("correct format");
});

test.each([
  { name: "Parcel", because: "will not do as a name" },
  { name: "../parcel", because: "will not do as a name" },
  { name: "parcel--lockers", because: "will not do as a name" },
  { name: "parcel-client", because: "Name the API alone" },
])("the name $name is refused", async ({ name, because }) => {
  said.length = 0;
  expect(await run("scaffold", name)).toBe(2);
  expect(said.join()).toContain(because);
});

test("an API that exists is left alone", async () => {
  said.length = 0;
  expect(await run("scaffold", "parcel-lockers")).toBe(1);
  expect(said.join()).toContain("specs/parcel-lockers exists already");
});
