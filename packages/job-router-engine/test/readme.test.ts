import { readFileSync } from "node:fs";
import { expect, test, vi } from "vitest";

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), "utf8");

test("the example of README.md is the file that is run here", () => {
  const [, block] = /```ts\n(.*?)```/s.exec(read("../README.md")) ?? [];
  expect(block).toBe(read("./readme.example.ts"));
});

test("the example tells what it says", async () => {
  const log = vi.spyOn(console, "log").mockReturnValue();
  await import("./readme.example.ts");
  expect(log.mock.calls).toEqual([
    ["ann is offered call"],
    [
      'Worker bob is not offered job call: the job has 1 open offers of at most 1; language equal "en" does not hold: the worker has "fr".',
    ],
    ["ann did not answer"],
  ]);
});
