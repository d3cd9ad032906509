import { readFileSync } from "node:fs";
import { expect, test, vi } from "vitest";

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), "utf8");

test("the first example of README.md is the file that is run here, and what it says is printed", async () => {
  const [, block = ""] = /```ts\n(.*?)```/su.exec(read("../README.md")) ?? [];
  const lines = block.trimEnd().split("\n");
  expect(`${lines.filter((line) => !line.startsWith("//")).join("\n")}\n`).toBe(read("./readme.example.ts"));
  const log = vi.spyOn(console, "log").mockReturnValue();
  await import("./readme.example.ts");
  expect(log.mock.calls).toEqual([
    [{ kind: "longestIdle", minConcurrentOffers: 1, maxConcurrentOffers: 2, bypassSelectors: false }],
  ]);
});
