import { expect, test } from "vitest";
import { readForeignOpenApi } from "../../read-openapi.ts";
import type { JsonObject } from "../json.ts";

function operationsOf(paths: JsonObject) {
  const remarks: string[] = [];
  const document = { openapi: "3.0.3", info: { title: "Paths", version: "1" }, paths };
  const text = JSON.stringify(document);
  const { operations } = readForeignOpenApi("paths", { path: "d.json", text }, (one) => remarks.push(one));
  return { operations, remarks };
}

const text = { type: "string" };
const get = (...parameters: readonly JsonObject[]): JsonObject => ({ operationId: "it", parameters, responses: {} });

test.each<{ what: string; path: string; parameters: JsonObject[]; is: string; places: object; remarks: string[] }>([
  {
    what: "a query that stands in the path",
    path: "/a?size={size}&page={page}",
    parameters: [
      { name: "size", in: "path", required: true, schema: text },
      { name: "page", in: "query", schema: text },
    ],
    is: "/a",
    places: { size: "query", page: "query" },
    remarks: [],
  },
  {
    what: "a hole that nothing fills",
    path: "/a/{id}",
    parameters: [],
    is: "/a/{id}",
    places: { id: "path" },
    remarks: ['it: "id" of the path is not declared, so it is text.'],
  },
  {
    what: "a hole that the query is said to fill",
    path: "/a/{id}",
    parameters: [{ name: "id", in: "query", schema: text }],
    is: "/a/{id}",
    places: { id: "path" },
    remarks: [],
  },
  {
    what: "one name in path and query",
    path: "/a/{id}",
    parameters: [
      { name: "id", in: "path", required: true, schema: text },
      { name: "id", in: "query", schema: text },
    ],
    is: "/a/{id}",
    places: { id: "query" },
    remarks: [],
  },
  {
    what: "a parameter that the path has no place for",
    path: "/a",
    parameters: [{ name: "id", in: "path", required: true, schema: text }],
    is: "/a",
    places: {},
    remarks: ['it: the path has no place for "id", so it is left out.'],
  },
])("$what is read", ({ path, parameters, is, places, remarks }) => {
  const read = operationsOf({ [path]: { get: get(...parameters) } });
  const [operation] = read.operations;
  expect(operation?.path).toBe(is);
  expect(Object.fromEntries(operation?.parameters.map((one) => [one.name, one.in]) ?? [])).toEqual(places);
  expect(read.remarks).toEqual(remarks);
});

test("a body that nothing can carry is left out, and said to be", () => {
  const requestBody = { content: { "application/json": { schema: text } } };
  const { operations, remarks } = operationsOf({ "/a": { get: { ...get(), requestBody }, put: { requestBody } } });
  expect(operations.map(({ method, body }) => [method, body !== undefined])).toEqual([
    ["GET", false],
    ["PUT", true],
  ]);
  expect(remarks).toEqual(["it: a GET carries no body, so what is declared as one is left out."]);
});

test("headers that differ in their spelling alone are one", () => {
  const header = (name: string): JsonObject => ({ name, in: "header", schema: text });
  const { operations } = operationsOf({ "/a": { get: get(header("X-Trace"), header("x-trace")) } });
  expect(operations[0]?.parameters.map(({ name }) => name)).toEqual(["x-trace"]);
});

test("a path that is another's is read under names of its own", () => {
  const { operations } = operationsOf({
    "/a": { get: { responses: {} } },
    "/b": { $ref: "#/paths/~1a" },
  });
  expect(operations.map(({ id, path }) => [id, path])).toEqual([
    ["getA", "/a"],
    ["getB", "/b"],
  ]);
});

test("paths that differ in what never reaches a path alone are one", () => {
  const b = { name: "b", in: "query", schema: text };
  const { operations } = operationsOf({
    "/a": { get: get() },
    "/a?b={b}": { get: get(b) },
    "/a?c=d": { get: get() },
    "/a#e": { get: get(b) },
  });
  expect(operations.map(({ path, parameters }) => [path, ...parameters.map(({ name }) => name)])).toEqual([
    ["/a"],
    ["/a", "b"],
    ["/a", "c"],
    ["/a", "b"],
  ]);
  expect(operations[2]?.parameters[0]).toMatchObject({ required: true, shape: { kind: "literal", value: "d" } });
});

test("a document without an operation is refused", () => {
  expect(() => operationsOf({})).toThrow("d.json#/paths: There is no operation.");
});
