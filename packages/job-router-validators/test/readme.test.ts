import { readFileSync } from "node:fs";
import { expect, test, vi } from "vitest";

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), "utf8");

test("the first example of README.md is the file that is run here", () => {
  const [, block] = /```ts\n(.*?)```/s.exec(read("../README.md")) ?? [];
  expect(block).toBe(read("./readme.example.ts"));
});

test("the example tells what is wrong, and where", async () => {
  const log = vi.spyOn(console, "log").mockReturnValue();
  await import("./readme.example.ts");
  expect(log.mock.calls.map(([line]: unknown[]) => line)).toEqual([
    "/mode/kind must be one of bestWorker, longestIdle, roundRobin (discriminator)",
    "/etag is required (required)",
    '{"kind":"valid","value":{"name":null,"mode":{"kind":"longestIdle"}}}',
  ]);
});
