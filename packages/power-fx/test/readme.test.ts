import { readFileSync, writeFileSync } from "node:fs";
import { expect, test, vi } from "vitest";
import { withFunctionTable } from "./function-table.ts";

const path = new URL("../README.md", import.meta.url);
// `pnpm readme` brings the function table up to date.
if (process.env["UPDATE_README"] !== undefined) writeFileSync(path, withFunctionTable(readFileSync(path, "utf8")));
const readme = readFileSync(path, "utf8");

test("the first example of the README does what the README says", async () => {
  const example = readFileSync(new URL("readme.example.ts", import.meta.url), "utf8");
  expect(/```ts\n([^]*?)```/.exec(readme)?.[1]).toBe(example);
  const printed = vi.spyOn(console, "log").mockImplementation(() => {});
  await import("./readme.example.ts");
  expect(printed.mock.calls).toEqual([
    [5, ["job.Region", "job.Urgent"], ["The scope has no job.Region; it counts as blank."]],
  ]);
});

test("the function table of the README is current", () => {
  expect(withFunctionTable(readme)).toBe(readme);
});
