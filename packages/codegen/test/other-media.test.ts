import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runCommand } from "../src/commands/run-command.ts";
import { createTemporaryWorkspace, toolScript } from "./harness/temporary-workspace.ts";

const document = readFileSync(join(import.meta.dirname, "other-media", "archive.md"), "utf8");
const blocks = new Map(
  [...document.matchAll(/^```\w+ (?<path>\S+)\n(?<text>[\s\S]*?)^```$/gm)].map(({ groups }) => [
    groups?.["path"] ?? "",
    groups?.["text"] ?? "",
  ]),
);
const workspace = createTemporaryWorkspace();
const complaints: string[] = [];

beforeAll(async () => {
  for (const path of ["openapi.json", "program.ts"]) workspace.write(path, blocks.get(path) ?? "");
  await runCommand(["generate", "--document", "openapi.json", "--out", "gen", "--api", "archive"], {
    folder: workspace.root,
    print: () => {},
    complain: (line) => complaints.push(line),
    install: () => true,
  });
}, 60_000);

afterAll(() => workspace.remove());

test("an API with bodies of every kind compiles under the house's settings, and nothing of it is left out", () => {
  workspace.write(
    "tsconfig.json",
    JSON.stringify({
      extends: "./tsconfig.base.json",
      compilerOptions: { noEmit: true, customConditions: ["@trunkline/source"], types: ["node"] },
      include: ["gen", "program.ts"],
    }),
  );
  expect(workspace.node(".", toolScript(".", "typescript", "bin/tsc"), "-p", "tsconfig.json")).toBe("");
  expect(complaints).toEqual([]);
});

test("its client and its mock carry every kind of body, signed in both ways, over every transport", () => {
  expect(workspace.node(".", "--conditions=@trunkline/source", "program.ts")).toBe(blocks.get("output"));
});

test("its models and its routes are formatted as the formatter has them", () => {
  workspace.write(".oxfmtrc.json", JSON.stringify({ printWidth: 120 }));
  const formatter = toolScript(".", "oxfmt", "bin/oxfmt");
  const files = ["gen/models/**/*.ts", "gen/mock-server/*.ts"];
  expect(workspace.node(".", formatter, "--check", ...files)).toContain("correct format");
});
