import { expect, test } from "vitest";
import type { Difference } from "./compare.ts";
import { judge, readDeviations, rowFor } from "./deviations.ts";

const heading = "| id | where | what kind | ours | official | why |\n| --- | --- | --- | --- | --- | --- |\n";

const pattern: Difference = { where: "claim.body.Number", kind: "pattern", ours: '"^\\\\+1|2$"', official: '"x"' };
const link: Difference = { where: "PagedJob.nextLink", kind: "format", ours: '"uri-reference"', official: '"uri"' };

function unnamedBy(rows: string, differences: readonly Difference[]): { unnamed: number; stale: readonly string[] } {
  const { unnamed, stale } = judge(differences, readDeviations(heading + rows).deviations);
  return { unnamed: unnamed.length, stale: stale.map(({ where }) => where) };
}

test.each([
  { how: "an exact place", row: "| D1 | `PagedJob.nextLink` | `format` | | | relative |" },
  { how: "a pattern", row: "| D1 | `Paged*.nextLink` | `format` | | | relative |" },
  { how: "any kind", row: "| D1 | `PagedJob.nextLink` | `*` | | | relative |" },
  { how: "cells without code", row: "| D1 | PagedJob.nextLink | format | a reference | a URI | relative |" },
  { how: "its values", row: "| D1 | `PagedJob.nextLink` | `format` | `uri-reference` | `uri` | relative |" },
  {
    how: "its values as JSON",
    row: '| D1 | `PagedJob.nextLink` | `format` | `"uri-reference"` | `"uri"` | relative |',
  },
])("a row names a difference by $how", ({ row }) => {
  expect(unnamedBy(row, [link])).toEqual({ unnamed: 0, stale: [] });
});

test.each([
  { what: "another place", row: "| D1 | `PagedJob.value` | `format` | | | relative |" },
  { what: "a place that only begins alike", row: "| D1 | `PagedJob.next` | `format` | | | relative |" },
  { what: "another kind", row: "| D1 | `PagedJob.nextLink` | `type` | | | relative |" },
  { what: "another value of ours", row: "| D1 | `PagedJob.nextLink` | `format` | `uri-template` | | relative |" },
  { what: "another official value", row: "| D1 | `PagedJob.nextLink` | `format` | | `iri` | relative |" },
])("a row that says $what names nothing and is stale", ({ row }) => {
  expect(unnamedBy(row, [link]).unnamed).toBe(1);
  expect(unnamedBy(row, [link]).stale).toHaveLength(1);
});

test("each place of a row must still exist", () => {
  expect(unnamedBy("| D1 | `PagedJob.nextLink`, `PagedQueue.nextLink` | `format` | | | relative |", [link])).toEqual({
    unnamed: 0,
    stale: ["PagedQueue.nextLink"],
  });
});

test("one pattern may name many differences", () => {
  const other = { ...link, where: "PagedQueue.nextLink" };
  expect(unnamedBy("| D1 | `Paged*.nextLink` | `format` | | | relative |", [link, other]).unnamed).toBe(0);
});

test("bars inside a cell are escaped, in and out", () => {
  const row = rowFor(pattern)
    .replace("| ? |", "| D1 |")
    .replace(/\|\s+\|$/u, "| broken as published |");
  expect(unnamedBy(row, [pattern])).toEqual({ unnamed: 0, stale: [] });
});

test.each([
  { row: "| D1 | `a` | `type` | | |  |", problem: "gives no reason" },
  { row: "| D1 | `a` |  | | | why |", problem: "needs an id, a place and a kind" },
  { row: "|  | `a` | `type` | | | why |", problem: "needs an id, a place and a kind" },
  {
    row: "| D1 | `a` | `type` | | why |",
    problem: String.raw`has 5 cells instead of 6 (write \| for a bar inside a cell)`,
  },
  { row: "| D1 | `a` | `type` | | | why |\n| D1 | `b` | `type` | | | why |", problem: "repeats the id D1" },
])("a broken row says what is wrong: $problem", ({ row, problem }) => {
  expect(readDeviations(heading + row).broken.map((one) => one.problem)).toEqual([problem]);
});

test("rows carry the line they stand on, and other tables are left alone", () => {
  const { deviations, broken } = readDeviations(
    `# Deviations\n\n| a | b |\n| - | - |\n| 1 | 2 |\n\n${heading}| D1 | \`x\` | \`type\` | | | why |\n`,
  );
  expect(deviations.map(({ id, line }) => ({ id, line }))).toEqual([{ id: "D1", line: 9 }]);
  expect(broken).toEqual([]);
});
