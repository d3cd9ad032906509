import { expect, test } from "vitest";
import { buildRequest } from "./build-request.ts";
import type { Operation } from "./operation.ts";
import { withStyles } from "./with-styles.ts";
import type { FormStyle } from "./write-form.ts";
import { scene } from "../../test/scripted-service.fixtures.ts";

const { client } = scene([]);

function searchOf(query: object, styles: Readonly<Record<string, FormStyle>>): readonly (readonly string[])[] {
  const list: Operation = {
    name: "listItems",
    method: "GET",
    path: "/items",
    fill: (request, options) => withStyles(request, options, styles),
  };
  const { searchParams } = new URL(buildRequest(client, list, { query }).url);
  return [...searchParams].filter(([name]) => name !== "api-version");
}

interface Row {
  readonly what: string;
  readonly query: object;
  readonly styles: Readonly<Record<string, FormStyle>>;
  readonly wire: readonly (readonly string[])[];
}

const range = { from: 1, to: "a&b" };
const pairs: readonly (readonly [string, string])[] = [
  ["from", "1"],
  ["to", "a&b"],
];

const rows: readonly Row[] = [
  { what: "a list with commas", query: { tag: ["a", "b"] }, styles: { tag: "," }, wire: [["tag", "a,b"]] },
  { what: "a list with bars", query: { tag: ["a", "b"] }, styles: { tag: "|" }, wire: [["tag", "a|b"]] },
  {
    what: "an object under its name",
    query: { range },
    styles: { range: "deepObject" },
    wire: pairs.map(([name, value]) => [`range[${name}]`, value]),
  },
  { what: "an object's members", query: { range }, styles: { range: "members" }, wire: pairs },
  {
    what: "a list in an object",
    query: { range: { tag: ["a", "b"] } },
    styles: { range: "members" },
    wire: [
      ["tag", "a"],
      ["tag", "b"],
    ],
  },
  {
    what: "what has no style",
    query: { constructor: "a", n: 5 },
    styles: { tag: "," },
    wire: [
      ["constructor", "a"],
      ["n", "5"],
    ],
  },
  { what: "an empty list", query: { tag: [] }, styles: { tag: "," }, wire: [] },
  { what: "nothing", query: { tag: undefined }, styles: { tag: "," }, wire: [] },
];

test.each(rows)("$what stands in a query as its style has it", ({ query, styles, wire }) => {
  expect(searchOf(query, styles)).toEqual(wire);
});
