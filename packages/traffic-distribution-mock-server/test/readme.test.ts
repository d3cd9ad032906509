import { readFileSync } from "node:fs";
import { expect, test, vi } from "vitest";

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), "utf8");

test("the first example of README.md is the file that is run here", () => {
  const [, block] = /```ts\n(.*?)```/su.exec(read("../README.md")) ?? [];
  expect(block?.replace(/^\/\/ .*\n/mu, "")).toBe(read("./readme.example.ts"));
});

test("the example prints what README.md says", async () => {
  const log = vi.spyOn(console, "log").mockReturnValue();
  await import("./readme.example.ts");
  expect(log.mock.calls).toEqual([
    [
      [
        { Region: "us-east-1", Percentage: 40 },
        { Region: "us-west-2", Percentage: 60 },
      ],
    ],
  ]);
});
