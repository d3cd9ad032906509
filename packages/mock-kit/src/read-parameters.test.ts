import * as fc from "fast-check";
import { expect, test } from "vitest";
import { compileParameters } from "./read-parameters.ts";
import type { Route, RouteParameter } from "./route.ts";
import { validatorOf } from "./shelf.fixtures.ts";

const parameters: readonly RouteParameter[] = [
  { in: "path", name: "id", type: "string" },
  { in: "query", name: "text", type: "string" },
  { in: "query", name: "count", type: "integer" },
  { in: "query", name: "share", type: "number" },
  { in: "query", name: "open", type: "boolean" },
  { in: "query", name: "tags", type: "string", list: true },
  { in: "query", name: "sizes", type: "integer", list: true },
  { in: "header", name: "if-match", type: "string" },
  { in: "header", name: "rows", type: "integer", list: true },
];
const anything = validatorOf<unknown>(() => []);
const route: Route = {
  operation: "x",
  method: "GET",
  path: "/x/{id}",
  parameters,
  request: anything,
  response: anything,
};
const read = compileParameters(route);

function readQuery(query: string): ReturnType<typeof read> {
  return read({ id: "1" }, query, new Headers());
}

test.each([
  { query: "", becomes: {} },
  { query: "text=a%20b+c%2B", becomes: { text: "a b c+" } },
  { query: "text", becomes: { text: "" } },
  { query: "text=a=b", becomes: { text: "a=b" } },
  { query: "t%65xt=a", becomes: { text: "a" } },
  { query: "Text=a", becomes: {} },
  { query: "count=12&share=0.5e1&open=true", becomes: { count: 12, share: 5, open: true } },
  { query: "count=-0", becomes: { count: -0 } },
  { query: "count=1.5", becomes: { count: 1.5 } },
  { query: "count=ten", becomes: { count: "ten" } },
  { query: "count=", becomes: { count: "" } },
  { query: "count=0x10", becomes: { count: "0x10" } },
  { query: "count=1e999", becomes: { count: "1e999" } },
  { query: "count=Infinity", becomes: { count: "Infinity" } },
  { query: "open=TRUE", becomes: { open: "TRUE" } },
  { query: "open=false", becomes: { open: false } },
  { query: "tags=a&tags=b%26c", becomes: { tags: ["a", "b&c"] } },
  { query: "tags=a", becomes: { tags: ["a"] } },
  { query: "sizes=1&sizes=two", becomes: { sizes: [1, "two"] } },
  { query: "unknown=%zz&__proto__=x&constructor=y", becomes: {} },
])("the query $query is read as $becomes", ({ query, becomes }) => {
  const reading = readQuery(query);
  expect(reading).toEqual({ kind: "read", input: { path: { id: "1" }, query: becomes, headers: {} }, violations: [] });
});

test.each(["text=%zz", "tags=a&tags=%ff", "count=%"])("the query %s is refused as badly encoded", (query) => {
  expect(readQuery(query)).toEqual({ kind: "badEncoding", where: "query" });
});

test("a parameter that takes one value and is given two is a violation", () => {
  expect(readQuery("count=1&count=1&tags=a&tags=b")).toMatchObject({
    violations: [{ pointer: "/query/count", message: "must be given once" }],
  });
});

test("headers are found in any case and groups without members are absent", () => {
  expect(read({ id: "1" }, "", new Headers({ "IF-MATCH": "*" }))).toMatchObject({
    input: { headers: { "if-match": "*" } },
  });
  const bare = compileParameters({
    operation: "y",
    method: "GET",
    path: "/y",
    parameters: [],
    request: anything,
    response: anything,
  });
  expect(bare({}, "text=%zz", new Headers())).toEqual({ kind: "read", input: {}, violations: [] });
});

test("what URLSearchParams writes is read back", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "grapheme" }),
      fc.array(fc.string({ unit: "grapheme" }), { minLength: 1 }),
      (text, tags) => {
        const query = new URLSearchParams([["text", text], ...tags.map((tag) => ["tags", tag])]).toString();
        expect(readQuery(query)).toMatchObject({ input: { query: { text, tags } }, violations: [] });
      },
    ),
  );
});

test("lists in a path and in a header stand between commas", () => {
  const places: RouteParameter = { in: "path", name: "id", type: "string", list: true };
  const inPath = compileParameters({ ...route, parameters: [places] });
  expect(inPath({ id: "a, b,c" }, "", new Headers())).toMatchObject({ input: { path: { id: ["a", " b", "c"] } } });
  const reading = read({ id: "1" }, "", new Headers({ rows: "1, 2 ,x" }));
  expect(reading).toMatchObject({ input: { headers: { rows: [1, 2, "x"] } } });
});

test("objects and joined lists in a query are read as the fields of a form", () => {
  const styled = compileParameters({
    ...route,
    query: [
      { name: "filter", type: { members: { owner: "string", size: "number" } }, style: "deepObject" },
      { name: "range", type: { members: { from: "integer" } }, style: "members" },
      { name: "kinds", type: { list: "integer" }, style: "," },
      { name: "absent", type: { list: "string" }, style: "|" },
    ],
  });
  const query = "text=a&filter[owner]=Zo%C3%AB+x&filter%5Bsize%5D=2&from=3&kinds=1%2C2&other=1";
  const { input } = { input: {}, ...styled({ id: "1" }, query, new Headers()) };
  expect(input).toMatchObject({
    query: { text: "a", filter: { owner: "Zoë x", size: 2 }, range: { from: 3 }, kinds: [1, 2] },
  });
  expect(input).not.toHaveProperty("query.absent");
});
