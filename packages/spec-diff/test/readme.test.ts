import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test, vi } from "vitest";
import { withRuleTable } from "./rule-table.ts";

const path = new URL("../README.md", import.meta.url);
// `pnpm readme` brings the table of rules up to date.
if (process.env["UPDATE_README"] !== undefined)
  writeFileSync(path, formatted(withRuleTable(readFileSync(path, "utf8"))));
const readme = readFileSync(path, "utf8");

test("the first example of the README prints what the README says", async () => {
  const example = readFileSync(new URL("readme.example.ts", import.meta.url), "utf8");
  expect(/```ts\n([^]*?)```/u.exec(readme)?.[1]).toBe(example);
  const printed = vi.spyOn(console, "log").mockImplementation(() => {});
  await import("./readme.example.ts");
  expect(printed.mock.calls).toEqual([
    ["breaking", "response", ["wire", "source"], "response 200 body of POST /pets has one value more: dog."],
    ["compatible", "request", ["server"], "request body of POST /pets has one value more: dog."],
    ["major"],
  ]);
});

test("the table of rules in the README is current", () => {
  expect(cells(withRuleTable(readme))).toEqual(cells(readme));
});

/** Tables without the spaces that line them up. */
function cells(text: string): readonly string[] {
  return text.split("\n").map((line) => line.replaceAll(/ +\|/gu, " |").replaceAll(/-{3,}/gu, "---"));
}

function formatted(text: string): string {
  const { stdout } = spawnSync("oxfmt", ["--stdin-filepath", fileURLToPath(path)], { input: text, encoding: "utf8" });
  return stdout === "" ? text : stdout;
}
