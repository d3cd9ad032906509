import { expect, test } from "vitest";
import { documentText, json, operation, ref } from "./document.fixtures.ts";
import type { JsonObject } from "./json.ts";
import { readDocument } from "./read-document.ts";
import { SpecProblem } from "./spec-problem.ts";

const book = { type: "object", properties: { title: { type: "string" } }, required: ["title"] };
const text = { type: "string" };

test("reads an operation with parameters, body, answers, paging and examples", () => {
  const list = operation("listBooks", {
    description: "Lists books.",
    parameters: [
      {
        name: "top",
        in: "query",
        required: false,
        schema: { type: "integer", default: 10 },
        examples: { "Two books": { value: 2 } },
      },
      {
        name: "X-Reader",
        in: "header",
        required: true,
        description: "Who asks.",
        schema: { ...text, description: "A name." },
      },
    ],
    requestBody: json(ref("Book"), { required: true }),
    responses: {
      default: json(ref("Trouble")),
      "404": json({ anyOf: [ref("NoBook"), ref("NoShelf")] }),
      "200": json({ ...ref("Page") }, { headers: { ETag: { required: true, schema: text } } }),
    },
    "x-paging": { items: "value", next: "next", style: "link", size: { in: "query", name: "top" } },
    "x-idempotent": true,
  });
  const page = { type: "object", properties: { value: { type: "array", items: ref("Book") }, next: text } };
  const schemas = { Book: book, Page: page, NoBook: book, NoShelf: book, Trouble: book };
  const read = readDocument("d.json", documentText({ schemas, paths: { "/books": { post: list } } }));
  expect(read.operations).toEqual([
    {
      id: "listBooks",
      doc: "Lists books.",
      method: "POST",
      path: "/books",
      tag: "Books",
      idempotent: true,
      parameters: [
        { in: "query", name: "top", required: false, shape: { kind: "number", integer: true }, default: 10 },
        { in: "header", name: "x-reader", required: true, shape: { kind: "string" }, doc: "Who asks." },
      ],
      body: { contentType: "application/json", required: true, shape: { kind: "reference", name: "Book" } },
      responses: [
        {
          status: 200,
          doc: "A body.",
          headers: [{ name: "etag", required: true, shape: { kind: "string" } }],
          contentType: "application/json",
          body: { kind: "reference", name: "Page" },
          errors: [],
        },
        {
          status: 404,
          doc: "A body.",
          headers: [],
          contentType: "application/json",
          body: {
            kind: "union",
            options: [
              { kind: "reference", name: "NoBook" },
              { kind: "reference", name: "NoShelf" },
            ],
          },
          errors: [
            { code: "NoBook", name: "NoBook" },
            { code: "NoShelf", name: "NoShelf" },
          ],
        },
        {
          status: "default",
          doc: "A body.",
          headers: [],
          contentType: "application/json",
          body: { kind: "reference", name: "Trouble" },
          errors: [],
        },
      ],
      paging: { items: "value", next: "next", style: "link", size: { in: "query", name: "top" } },
      examples: [{ title: "Two books", parameters: { top: 2 } }],
    },
  ]);
});

test("pages that say more are read wherever they stand", () => {
  const page = { url: "https://library.example/books", description: "Books" };
  const title = { ...text, externalDocs: { url: "https://library.example/titles" } };
  const schemas = { Book: { ...book, properties: { title }, externalDocs: page } };
  const list = operation("listBooks", { externalDocs: page, responses: { "200": json(ref("Book")) } });
  const extensions = { externalDocs: page };
  const read = readDocument("d.json", documentText({ schemas, paths: { "/books": { get: list } }, extensions }));
  const see = { url: page.url, title: "Books" };
  expect(read).toMatchObject({ see, operations: [{ see }], schemas: [{ see }] });
  expect(read.schemas[0]?.shape).toMatchObject({ members: [{ see: { url: title.externalDocs.url } }] });
});

test("an error's code is its name, or what it says itself, but not when it answers several statuses", () => {
  const schemas = { Gone: book, Trouble: book, Busy: { ...book, "x-error-code": "TooBusy" } };
  const responses = {
    "404": json(ref("Gone")),
    "409": json(ref("Trouble")),
    "412": json(ref("Trouble")),
    "503": json(ref("Busy")),
  };
  const paths = { "/book": { get: operation("getBook", { responses }) } };
  const [read] = readDocument("d.json", documentText({ schemas, paths })).operations;
  expect(read?.responses.map(({ status, errors }) => [status, ...errors.map(({ code }) => code)])).toEqual([
    [404, "Gone"],
    [409],
    [412],
    [503, "TooBusy"],
  ]);
});

test("an example is put together from parameters, body and answer by its title", () => {
  const examples = (value: unknown): JsonObject => JSON.parse(JSON.stringify({ "A new book": { value } }));
  const put = operation("putBook", {
    parameters: [{ name: "id", in: "path", required: true, schema: text, examples: examples("dune") }],
    requestBody: { content: { "application/json": { schema: ref("Book"), examples: examples({ title: "Dune" }) } } },
    responses: {
      "201": {
        description: "",
        content: { "application/json": { schema: ref("Book"), examples: examples({ title: "Dune" }) } },
      },
    },
  });
  const read = readDocument("d.json", documentText({ schemas: { Book: book }, paths: { "/books/{id}": { put } } }));
  expect(read.operations[0]?.examples).toEqual([
    {
      title: "A new book",
      parameters: { id: "dune" },
      body: { title: "Dune" },
      response: { status: 201, body: { title: "Dune" } },
    },
  ]);
});

test("what an object in a body or an answer is called comes from its operation", () => {
  const paths = {
    "/book": {
      put: operation("putBook", { requestBody: json(book), responses: { "200": json(book), "201": json(book) } }),
    },
  };
  const read = readDocument("d.json", documentText({ paths }));
  expect(read.schemas.map(({ name }) => name)).toEqual(["PutBookResult", "PutBookBody"]);
  expect(read.operations[0]?.body?.shape).toEqual({ kind: "reference", name: "PutBookBody" });
});

test("a schema lives in the room of the one tag that reaches it", () => {
  const schemas = {
    Book: { ...book, properties: { author: ref("Author") } },
    Author: book,
    Money: book,
    Loan: book,
    Odd: book,
  };
  const paths = {
    "/book": { get: operation("getBook", { responses: { "200": json(ref("Book")), "402": json(ref("Money")) } }) },
    "/loan": {
      get: operation("getLoan", {
        tags: ["Open loans"],
        responses: { "200": json(ref("Loan")), "402": json(ref("Money")) },
      }),
    },
  };
  const read = readDocument("d.json", documentText({ schemas, paths }));
  expect(Object.fromEntries(read.schemas.map(({ name, room }) => [name, room]))).toEqual({
    Book: "books",
    Author: "books",
    Money: "shared",
    Loan: "open-loans",
    Odd: "shared",
  });
});

test("the version parameter and the error envelope are found", () => {
  const parameters = {
    Version: { name: "api-version", in: "query", required: true, schema: text, "x-service-version": true },
  };
  const paths = {
    "/book": { get: operation("getBook", { parameters: [{ $ref: "#/components/parameters/Version" }] }) },
  };
  const envelope = { codeHeader: "X-Error", codePaths: [["code"]], messagePaths: [["error", "message"]] };
  const extensions = { components: { parameters }, "x-error-envelope": envelope };
  const read = readDocument("d.json", documentText({ paths, extensions }));
  expect(read.versionParameter).toEqual({ name: "api-version", in: "query" });
  expect(read.errorEnvelope).toEqual({
    codeHeader: "x-error",
    codePaths: [["code"]],
    messagePaths: [["error", "message"]],
  });
});

test.each<{ what: string; parts: Parameters<typeof documentText>[0]; says: string }>([
  { what: "OpenAPI 3.0", parts: { extensions: { openapi: "3.0.3" } }, says: "#/openapi: Only OpenAPI 3.1 is read" },
  {
    what: "an operation without a name",
    parts: { paths: { "/a": { get: { tags: ["A"], responses: {} } } } },
    says: "has no operationId",
  },
  {
    what: "two tags",
    parts: { paths: { "/a": { get: operation("getA", { tags: ["A", "B"] }) } } },
    says: "has several tags",
  },
  {
    what: "one operation's name twice",
    parts: { paths: { "/a": { get: operation("getA"), put: operation("getA") } } },
    says: '"getA" would be the name of two things',
  },
  {
    what: "one schema's name twice",
    parts: { schemas: { "a.b": book, aB: book } },
    says: "Two schemas would be named AB",
  },
  {
    what: "a schema named like an answer",
    parts: { schemas: { GetAResponse: book }, paths: { "/a": { get: operation("getA") } } },
    says: "the schema GetAResponse, and the answers of getA",
  },
  {
    what: "two names that differ in capitals only",
    parts: { schemas: { ARNList: book, ArnList: book } },
    says: '"arnListValidator" would be the name of two things',
  },
  {
    what: "a hole without a parameter",
    parts: { paths: { "/a/{id}": { get: operation("getA") } } },
    says: 'disagree about "id"',
  },
  {
    what: "a cookie",
    parts: { paths: { "/a": { get: operation("getA", { parameters: [{ name: "c", in: "cookie", schema: text }] }) } } },
    says: 'Parameters in "cookie"',
  },
  {
    what: "an odd status",
    parts: { paths: { "/a": { get: operation("getA", { responses: { okay: { description: "" } } }) } } },
    says: '"okay" is no status',
  },
  {
    what: "two content types",
    parts: {
      paths: {
        "/a": {
          get: operation("getA", { responses: { "200": { content: { "application/json": {}, "text/plain": {} } } } }),
        },
      },
    },
    says: "Several content types: application/json, text/plain",
  },
  {
    what: "a body without content",
    parts: { paths: { "/a": { put: operation("putA", { requestBody: {} }) } } },
    says: "has no content type",
  },
  {
    what: "a list that continues by magic",
    parts: { paths: { "/a": { get: operation("listA", { "x-paging": { items: "a", next: "b", style: "magic" } }) } } },
    says: "by link or by token",
  },
  {
    what: "a token without a place",
    parts: { paths: { "/a": { get: operation("listA", { "x-paging": { items: "a", next: "b", style: "token" } }) } } },
    says: "The token has no place",
  },
  {
    what: "a token in a header",
    parts: {
      paths: {
        "/a": {
          get: operation("listA", {
            "x-paging": { items: "a", next: "b", style: "token", token: { in: "header", name: "t" } },
          }),
        },
      },
    },
    says: "Paging reads from the query or the body",
  },
  {
    what: "a version in the path",
    parts: {
      paths: {
        "/{v}": {
          get: operation("getA", {
            parameters: [{ name: "v", in: "path", required: true, schema: text, "x-service-version": true }],
          }),
        },
      },
    },
    says: "The version stands in the path",
  },
  {
    what: "a list where an object belongs",
    parts: { extensions: { info: [] } },
    says: "#/info: An object is expected",
  },
  {
    what: "a number where a sentence belongs",
    parts: { extensions: { info: { title: 1, version: "1" } } },
    says: "#/info/title: A string is expected",
  },
])("refuses $what, and says where and what to do", ({ parts, says }) => {
  const error = problemOf(() => readDocument("specs/library/gen/openapi.json", documentText(parts)));
  expect(error.message).toContain(says);
  expect(error.message).toMatch(/^specs\/library\/gen\/openapi\.json#/);
  expect(error.advice).not.toBe("");
});

test("what is not JSON is refused", () => {
  expect(problemOf(() => readDocument("d.json", "{")).message).toContain("d.json#: This is not JSON");
});

function problemOf(act: () => unknown): SpecProblem {
  try {
    act();
  } catch (error) {
    if (error instanceof SpecProblem) return error;
    throw error;
  }
  throw new Error("Nothing was refused.");
}
