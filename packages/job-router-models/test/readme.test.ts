import { readFileSync } from "node:fs";
import { expect, test, vi } from "vitest";

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), "utf8");

test("the first example of README.md is the file that is run here", () => {
  const [, block] = /```ts\n(.*?)```/s.exec(read("../README.md")) ?? [];
  expect(block).toBe(read("./readme.example.ts"));
});

test("the example tells who is next", async () => {
  const log = vi.spyOn(console, "log").mockReturnValue();
  await import("./readme.example.ts");
  expect(log.mock.calls).toEqual([
    ["Offers of Main distribution policy stay open for 60 s."],
    ["whom the expression rule prefers"],
    [{ offerExpiresAfterSeconds: 120, mode: { kind: "roundRobin" } }],
    [false],
  ]);
});
