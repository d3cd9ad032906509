import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runScaffold } from "../src/commands/run-scaffold.ts";
import { generateAll } from "./harness/generate-all.ts";
import { createTemporaryWorkspace, toolScript } from "./harness/temporary-workspace.ts";

const document = readFileSync(join(import.meta.dirname, "third-api", "library.md"), "utf8");
const blocks = [...document.matchAll(/^```\w+ (?<path>\S+)\n(?<text>[\s\S]*?)^```$/gm)].map(({ groups }) => ({
  path: groups?.["path"] ?? "",
  text: groups?.["text"] ?? "",
}));
const workspace = createTemporaryWorkspace();

beforeAll(async () => {
  runScaffold(workspace.root, "library", () => true);
  workspace.link();
  for (const { path, text } of blocks) workspace.write(path, text);
  await generateAll(workspace, "library");
}, 60_000);

afterAll(() => workspace.remove());

test("all its packages and the program compile under the house's settings", () => {
  workspace.write(
    "tsconfig.json",
    JSON.stringify({
      extends: "./tsconfig.base.json",
      compilerOptions: { noEmit: true, customConditions: ["@trunkline/source"], types: ["node"] },
      include: ["packages/*/src", "program.ts"],
    }),
  );
  expect(workspace.node(".", toolScript(".", "typescript", "bin/tsc"), "-p", "tsconfig.json")).toBe("");
});

test("the program talks to the mock and prints what the document says", () => {
  const printed = workspace.node(".", "--conditions=@trunkline/source", "program.ts");
  expect(printed).toBe(blocks.find(({ path }) => path === "output")?.text);
});

test("generated code is formatted as the formatter has it", () => {
  workspace.write(".oxfmtrc.json", JSON.stringify({ printWidth: 120 }));
  const formatter = toolScript(".", "oxfmt", "bin/oxfmt");
  expect(
    workspace.node(
      ".",
      formatter,
      "--check",
      "packages/library-models/src/gen/**/*.ts",
      "packages/library-mock-server/src/gen/*.ts",
    ),
  ).toContain("correct format");
});
