import { readFileSync } from "node:fs";
import { expect, test, vi } from "vitest";
import { checkTable } from "../src/checks/check-table.ts";

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), "utf8");

test("the first example of README.md is the file that is run here", () => {
  const [, block] = /```ts\n(.*?)```/s.exec(read("../README.md")) ?? [];
  expect(block).toBe(read("./readme.example.ts"));
});

test("the example finds what its server forgets, and nothing else", async () => {
  const log = vi.spyOn(console, "log").mockReturnValue();
  await import("./readme.example.ts");
  const promised = /\/\/ (Invalid.*)$/mu.exec(read("./readme.example.ts"))?.[1];
  expect(log.mock.calls.map((words) => words.join(" "))).toEqual([promised]);
});

test("the table of checks in README.md has every check, as it is justified in code", () => {
  const rows = read("../README.md")
    .split("\n")
    .filter((line) => /^\| `[a-z]/u.test(line));
  const cells = rows.map((row) =>
    row
      .split("|")
      .map((cell) => cell.trim())
      .slice(1, 4),
  );
  expect(cells).toEqual(checkTable.map(({ id, what, justifiedBy }) => [`\`${id}\``, what, justifiedBy]));
});
