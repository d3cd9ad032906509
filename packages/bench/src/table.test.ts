import { expect, test } from "vitest";
import { kib, printTable, rate, ratio } from "./table.ts";

test("a table is Markdown whose columns line up", () => {
  const table = {
    title: "T",
    how: "H",
    columns: ["name", "n"],
    rows: [
      ["long name", 1],
      ["x", 22],
    ],
  };
  expect(printTable(table)).toBe(
    [
      "## T",
      "",
      "H",
      "",
      "| name      |  n |",
      "| --------- | -: |",
      "| long name |  1 |",
      "| x         | 22 |",
      "",
    ].join("\n"),
  );
});

test("figures come in the unit that reads best", () => {
  expect([rate(2_500_000), rate(2500), rate(25)]).toEqual(["2.50 M/s", "2.5 k/s", "25 /s"]);
  expect([kib(2560), ratio(3, 2)]).toEqual(["2.50", "1.50×"]);
});
