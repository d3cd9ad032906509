import { expect, test } from "vitest";
import type { ApiModel, Operation } from "../../api-model.ts";
import { printClient } from "./print-client.ts";

const reference = (name: string) => ({ kind: "reference", name }) as const;
const json = "application/json";

const getBook: Operation = {
  id: "getBook",
  doc: "Reads one book.",
  method: "GET",
  path: "/books/{isbn}",
  tag: "Books",
  parameters: [{ in: "path", name: "isbn", shape: { kind: "string" }, required: true }],
  responses: [
    { status: 200, headers: [], contentType: json, body: reference("Book"), errors: [] },
    {
      status: 404,
      headers: [],
      contentType: json,
      body: reference("NoSuchBook"),
      errors: [{ code: "NoSuchBook", name: "NoSuchBook" }],
    },
  ],
  examples: [],
};

const library: ApiModel = {
  api: "city-library",
  source: "specs/city-library/gen/openapi.2.json",
  title: "City Library",
  versions: ["1", "2"],
  defaultVersion: "2",
  versionParameter: { name: "library-version", in: "header" },
  errorEnvelope: { codeHeader: "x-code", codePaths: [["code"]], messagePaths: [["problem", "text"]] },
  schemas: [
    {
      name: "Loan",
      room: "loans",
      shape: {
        kind: "object",
        members: [{ name: "ticket", shape: { kind: "string" }, required: false, idempotencyToken: true }],
      },
    },
  ],
  operations: [getBook],
};

function printed(path: string, model: ApiModel = library): string {
  const file = printClient(model).find((one) => one.path === path);
  if (!file) throw new Error(`nothing is printed to ${path}`);
  return file.content;
}

/** The lines between the braces of the operation's constant. */
function facts(operation: Operation): readonly string[] {
  const content = printed("operations/change.ts", { ...library, operations: [{ ...operation, id: "change" }] });
  const [, literal = ""] = /const operation: Operation = \{\n(.*?)\};/s.exec(content) ?? [];
  return literal.split("\n").flatMap((line) => (line.trim() === "" ? [] : [line.trim()]));
}

test("an operation is one module with its facts, its result and its function", () => {
  expect(printed("operations/get-book.ts")).toBe(`import { call } from "@trunkline/api-kit/client";
import type { CallOptions, Failure, Operation, Success, Undeclared } from "@trunkline/api-kit/client";
import type { GetBookRequest, GetBookSuccess, NoSuchBook } from "@trunkline/city-library-models";
import type { CityLibraryClient } from "../client.ts";

const operation: Operation = {
  name: "getBook",
  method: "GET",
  path: "/books/{isbn}",
};

/** The answers of {@link getBook}, told apart by \`ok\` and \`status\`. */
export type GetBookResult =
  | Success<GetBookSuccess>
  | Failure<404, "NoSuchBook", NoSuchBook>
  | Undeclared<404>;

/**
 * Reads one book.
 *
 * @throws CallError when the service gave no answer that the contract knows.
 */
export function getBook(
  client: CityLibraryClient,
  request: GetBookRequest,
  options?: CallOptions,
): Promise<GetBookResult> {
  return call(client, operation, request, options);
}
`);
});

test("an operation says where its rules stand, and that it goes out of use", () => {
  const see = { url: "https://library.example/get-book", title: "Get a book" };
  const content = printed("operations/get-book.ts", {
    ...library,
    operations: [{ ...getBook, see, deprecated: true }],
  });
  expect(content).toContain(
    "\n * @see {@link https://library.example/get-book Get a book}\n * @deprecated\n * @throws ",
  );
});

test("the client module says what holds for the whole API", () => {
  const content = printed("client.ts");
  expect(content).toContain(`const api: Api<"city-library"> = {
  name: "city-library",
  fill: (request, options) => withVersion(request, options, "headers", "library-version", "2"),
  errors: {
    codeHeader: "x-code",
    code: ["code"],
    message: ["problem.text"],
  },
};
`);
  expect(content).toContain('readonly apiVersion?: "1" | "2";');
  expect(content).toContain(
    "export function createCityLibraryClient(options: CityLibraryClientOptions): CityLibraryClient {",
  );
});

test("an API without versions has no version to choose", () => {
  const { versionParameter: _, ...unversioned } = library;
  expect(printed("client.ts", unversioned)).not.toContain("ersion");
});

test("the index names every export", () => {
  const listBooks: Operation = {
    ...getBook,
    id: "listBooks",
    parameters: [],
    paging: { items: "rows", next: "more", style: "link" },
  };
  expect(printed("index.ts", { ...library, operations: [getBook, listBooks] }))
    .toBe(`export { createCityLibraryClient } from "./client.ts";
export type { CityLibraryClient, CityLibraryClientOptions } from "./client.ts";
export { getBook } from "./operations/get-book.ts";
export type { GetBookResult } from "./operations/get-book.ts";
export { listBooks, listBooksPages } from "./operations/list-books.ts";
export type { ListBooksPage, ListBooksResult } from "./operations/list-books.ts";
`);
});

test("a list gets a walk over its pages", () => {
  const listBooks: Operation = {
    ...getBook,
    id: "listBooks",
    path: "/books",
    parameters: [],
    paging: { items: "rows", next: "more", style: "token", token: { in: "query", name: "after" } },
  };
  const content = printed("operations/list-books.ts", { ...library, operations: [listBooks] });
  expect(content).toContain(
    'const paging: Paging = { items: "rows", next: "more", token: { in: "query", name: "after" } };',
  );
  expect(content).toContain('export type ListBooksPage = Page<ListBooksSuccess, "rows">;');
  expect(content).toContain("  return pages(client, operation, paging, request, options);");
  expect(content).toContain("  request?: ListBooksRequest,");
});

const loan = { contentType: json, required: true, shape: { kind: "map", values: { kind: "any" } } } as const;
const done = { status: 204, headers: [], errors: [] } as const;

test.each<{ what: string; change: Partial<Operation>; adds: readonly string[] }>([
  { what: "a POST", change: { method: "POST" }, adds: ["once: true,"] },
  { what: "a PUT", change: { method: "PUT" }, adds: [] },
  { what: "a DELETE with 204", change: { method: "DELETE", responses: [done] }, adds: [] },
  { what: "a 200 without a body", change: { responses: [{ ...done, status: 200 }] }, adds: ["empty: true,"] },
  { what: "a HEAD", change: { method: "HEAD", responses: [done] }, adds: ["empty: true,"] },
  { what: "a PATCH of JSON", change: { method: "PATCH", body: loan }, adds: ["once: true,"] },
  {
    what: "a merge patch",
    change: { method: "PATCH", body: { ...loan, contentType: "application/merge-patch+json" } },
    adds: ['type: "application/merge-patch+json",'],
  },
  {
    what: "a POST with a token in its body",
    change: { method: "POST", body: { ...loan, shape: reference("Loan") } },
    adds: ['fill: (request, options) => withToken(request, options, "body", "ticket"),'],
  },
  {
    what: "a POST with a token in a header",
    change: {
      method: "POST",
      parameters: [
        { in: "header", name: "x-ticket", shape: { kind: "string" }, required: false, idempotencyToken: true },
      ],
    },
    adds: ['fill: (request, options) => withToken(request, options, "headers", "x-ticket"),'],
  },
  {
    what: "a list asked for by POST",
    change: { method: "POST", paging: { items: "rows", next: "more", style: "link" } },
    adds: [],
  },
])("$what adds $adds to the facts", ({ change, adds }) => {
  expect(facts({ ...getBook, ...change }).slice(3)).toEqual(adds);
});

test.each<{ what: string; change: Partial<Operation>; request: string }>([
  { what: "a path parameter", change: {}, request: "request: " },
  { what: "nothing", change: { parameters: [] }, request: "request?: " },
  {
    what: "the version alone",
    change: { parameters: [{ in: "header", name: "library-version", shape: { kind: "string" }, required: true }] },
    request: "request?: ",
  },
  { what: "a required body", change: { parameters: [], body: loan }, request: "request: " },
  { what: "an optional body", change: { parameters: [], body: { ...loan, required: false } }, request: "request?: " },
])("an operation that needs $what is called with `$request`", ({ change, request }) => {
  const model = { ...library, operations: [{ ...getBook, ...change }] };
  expect(printed("operations/get-book.ts", model)).toContain(`${request}GetBookRequest,`);
});

test.each<{ what: string; responses: Operation["responses"]; members: readonly string[] }>([
  {
    what: "a default answer takes every other status",
    responses: [done, { status: "default", headers: [], contentType: json, body: reference("Problem"), errors: [] }],
    members: ["Success<GetBookSuccess>", "Failure<number, string, Problem>"],
  },
  {
    what: "two codes of one status are two members",
    responses: [
      done,
      {
        status: 409,
        headers: [],
        contentType: json,
        body: { kind: "union", options: [reference("Lent"), reference("Lost")] },
        errors: [
          { code: "Lent", name: "Lent" },
          { code: "gone", name: "Lost" },
        ],
      },
    ],
    members: ["Success<GetBookSuccess>", 'Failure<409, "Lent", Lent>', 'Failure<409, "gone", Lost>', "Undeclared<409>"],
  },
  {
    what: "an error without a body has an unknown one",
    responses: [done, { status: 410, headers: [], errors: [] }],
    members: ["Success<GetBookSuccess>", "Failure<410, string, unknown>", "Undeclared<410>"],
  },
  {
    what: "a redirect is no result",
    responses: [done, { status: 303, headers: [], errors: [] }],
    members: ["Success<GetBookSuccess>", "Undeclared<never>"],
  },
])("$what", ({ responses, members }) => {
  const content = printed("operations/get-book.ts", { ...library, operations: [{ ...getBook, responses }] });
  const union = members.map((member) => `  | ${member}`).join("\n");
  expect(content).toContain(`export type GetBookResult =\n${union};\n`);
});
