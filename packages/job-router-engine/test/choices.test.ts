import { readFileSync, readdirSync } from "node:fs";
import { expect, test } from "vitest";

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), "utf8");
const rows = new Set(
  [...read("../../../docs/facts/job-router/open-questions.md").matchAll(/^\| `(\w+)`/gmu)].map(([, name]) => name),
);

const files = readdirSync(new URL("../src", import.meta.url), { recursive: true, encoding: "utf8" }).filter((file) =>
  file.endsWith(".ts"),
);
const named = files.flatMap((file) =>
  [...read(`../src/${file}`).matchAll(/\brows? ((?:`\w+`(?:, | and )?)+)/giu)].flatMap(([, list = ""]) =>
    [...list.matchAll(/`(\w+)`/gu)].map(([, name]) => ({ file, name })),
  ),
);

test("every choice that the engine names has its row among the open questions", () => {
  expect(named.length).toBeGreaterThan(25);
  expect(named.filter(({ name }) => !rows.has(name))).toEqual([]);
});

test("every member of Choices names its row", () => {
  const [, body = ""] = /export interface Choices \{(.*?)\n\}/su.exec(read("../src/choices.ts")) ?? [];
  const members = [...body.matchAll(/^ {2}readonly \w+/gmu)].length;
  expect([...body.matchAll(/Row `\w+`/gu)].length).toBe(members);
});
