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
    "/TelephonyConfig/Distributions/0/Percentage must be at most 100 (maximum)",
    "/TelephonyConfig/Distributions/1/Region must have at least 8 characters (minLength)",
    "0a1b2c3d-1111-4222-8333-444455556666",
  ]);
});
