// The README cannot lie: its example runs, and its table is made from the mocks.
import { createMockServer as createJobRouter } from "@trunkline/job-router-mock-server";
import { createMockServer as createTrafficDistribution } from "@trunkline/traffic-distribution-mock-server";
import { readFileSync, writeFileSync } from "node:fs";
import { expect, test, vi } from "vitest";
import { readContract } from "../src/contract-document.ts";
import { describeWhatWorks, withTable } from "../src/what-works.ts";

const file = new URL("../../../README.md", import.meta.url);
const readme = readFileSync(file, "utf8");

const mocked = [
  {
    title: "Amazon Connect traffic distribution",
    document: readContract("traffic-distribution", "2017-08-08"),
    mock: createTrafficDistribution(),
  },
  {
    title: "Azure Communication Services Job Router",
    document: readContract("job-router", "2024-01-18-preview"),
    mock: createJobRouter(),
  },
];

/** The formatter pads tables; what is in them counts. */
function unpadded(markdown: string): string {
  return markdown.replaceAll(/ {2,}/gu, " ").replaceAll(/-{3,}/gu, "---");
}

test("the table of what works is current; UPDATE_README=1 rewrites it", () => {
  const current = withTable(readme, describeWhatWorks(mocked));
  if (process.env.UPDATE_README === "1") writeFileSync(file, current);
  expect(unpadded(readFileSync(file, "utf8")), "run: UPDATE_README=1 npm test").toBe(unpadded(current));
});

test.each(mocked)("what is missing in $title is said, and nothing else is", async ({ document, mock }) => {
  const { unimplemented } = mock.control.health();
  console.log(`501: ${unimplemented.join(", ") || "nothing"}`);
  const known = document.operations.map(({ id }) => id);
  expect(unimplemented.filter((id) => !known.includes(id))).toEqual([]);
});

test("the first example of the README is the file that is run here", () => {
  const [, block] = /```ts\n(.*?)```/su.exec(readme) ?? [];
  expect(block).toBe(readFileSync(new URL("readme.example.ts", import.meta.url), "utf8"));
});

test("the example prints the new split and the refusal", async () => {
  const log = vi.spyOn(console, "log").mockReturnValue();
  await import("./readme.example.ts");
  expect(log.mock.calls).toEqual([[["us-east-1: 40 %", "us-west-2: 60 %"]], [400, "InvalidRequestException"]]);
});
