import * as fc from "fast-check";
import { expect, test } from "vitest";
import { compileParameters } from "./read-parameters.ts";
import type { RouteParameter } from "./route.ts";
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
];
const anything = validatorOf<unknown>(() => []);
const read = compileParameters({
  operation: "x",
  method: "GET",
  path: "/x/{id}",
  parameters,
  request: anything,
  response: anything,
});

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
