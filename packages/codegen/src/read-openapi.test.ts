import { expect, test } from "vitest";
import { documentText, json, operation, ref } from "./openapi/document.fixtures.ts";
import { readOpenApi } from "./read-openapi.ts";

const members = (...names: readonly string[]): Record<string, { readonly type: string }> =>
  Object.fromEntries(names.map((name) => [name, { type: "string" }]));

const first = documentText({
  version: "1",
  schemas: { Book: { type: "object", properties: members("title", "oldName") } },
  paths: { "/book": { get: operation("getBook", { responses: { "200": json(ref("Book")) } }) } },
});
const second = documentText({
  version: "2",
  schemas: {
    Book: { type: "object", properties: members("title", "isbn") },
    Shelf: { type: "object", properties: members("name") },
  },
  paths: {
    "/book": {
      get: operation("getBook", {
        parameters: [{ name: "full", in: "query", schema: { type: "boolean" } }],
        responses: { "200": json(ref("Book")) },
      }),
    },
    "/shelf": { get: operation("getShelf", { responses: { "200": json(ref("Shelf")) } }) },
  },
});
const documents = [
  { path: "specs/library/gen/openapi.1.json", text: first },
  { path: "specs/library/gen/openapi.2.json", text: second },
];

test("the newest version gives the shapes, and marks what the oldest did not have", () => {
  const model = readOpenApi("library", documents);
  expect(model).toMatchObject({ api: "library", source: "specs/library/gen/openapi.2.json", versions: ["1", "2"] });
  const [book, shelf] = model.schemas;
  expect(book?.shape).toMatchObject({ members: [{ name: "title" }, { name: "isbn", since: "2" }] });
  expect(book).not.toHaveProperty("since");
  expect(shelf).toMatchObject({ name: "Shelf", since: "2", shape: { members: [{ name: "name" }] } });
  expect(shelf?.shape).not.toHaveProperty("members.0.since");
  expect(model.operations).toMatchObject([
    { id: "getBook", parameters: [{ name: "full", since: "2" }] },
    { id: "getShelf", since: "2" },
  ]);
});

test("the newest version is the default unless the contract names another", () => {
  expect(readOpenApi("library", documents).defaultVersion).toBe("2");
  const named = documentText({ version: "2", extensions: { "x-default-version": "1" } });
  expect(
    readOpenApi("library", [documents[0] ?? { path: "", text: "" }, { path: "two.json", text: named }]).defaultVersion,
  ).toBe("1");
  const wrong = documentText({ version: "2", extensions: { "x-default-version": "3" } });
  expect(() => readOpenApi("library", [{ path: "two.json", text: wrong }])).toThrow(
    'two.json#/x-default-version: "3" is none of the versions 2',
  );
});

test("a spec without a document is refused", () => {
  expect(() => readOpenApi("library", [])).toThrow("specs/library: There is no OpenAPI document");
});
