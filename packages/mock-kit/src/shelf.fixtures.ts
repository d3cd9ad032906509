import { pathOf, pointerOf, type Validator, type Violation } from "@trunkline/validator-kit";
import type { Api } from "./api.ts";
import { manualClock } from "./manual-clock.ts";
import { type Mock, type MockOptions, createMock } from "./create-mock.ts";
import { type Handler, refuse } from "./handler.ts";
import { sequentialIds } from "./ids.ts";
import { type Problem, describeProblem } from "./problem.ts";
import { seededRandom } from "./random.ts";
import { plantAt } from "./seed-error.ts";
import { type Seeding, defineSeeding } from "./seeding.ts";
import type { Contract, Route } from "./route.ts";
import { type Store, createStore } from "./store.ts";
import { type Table, createTable } from "./table.ts";

// A small API, written as the generators write theirs: a shelf of books.

export interface Book {
  readonly title: string;
  readonly pages?: number;
}

/** A validator from a function that lists what is wrong. */
export function validatorOf<T>(find: (value: unknown) => readonly Violation[]): Validator<T> {
  const accepts = (value: unknown): value is T => find(value).length === 0;
  return {
    accepts,
    validate(value) {
      const [first, ...rest] = find(value);
      if (first !== undefined) return { kind: "invalid", violations: [first, ...rest] };
      return accepts(value) ? { kind: "valid", value } : { kind: "invalid", violations: [wrong([], "type", "is odd")] };
    },
    "~standard": {
      version: 1,
      vendor: "trunkline",
      validate: (value) =>
        accepts(value)
          ? { value }
          : { issues: find(value).map(({ pointer, message }) => ({ message, path: pathOf(pointer) })) },
    },
  };
}

function wrong(path: readonly string[], keyword: Violation["keyword"], message: string): Violation {
  return { pointer: pointerOf(path), keyword, message };
}

function member(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, name)
    ? Reflect.get(value, name)
    : undefined;
}

function findInBook(book: unknown, path: readonly string[] = []): Violation[] {
  const pages = member(book, "pages");
  return [
    ...(typeof member(book, "title") === "string" ? [] : [wrong([...path, "title"], "type", "must be a string")]),
    ...(pages === undefined || (Number.isInteger(pages) && Number(pages) > 0)
      ? []
      : [wrong([...path, "pages"], "minimum", "must be a whole number above 0")]),
  ];
}

export const bookValidator: Validator<Book> = validatorOf((value) => findInBook(value));

function findInQuery(input: unknown): Violation[] {
  const size = member(member(input, "query"), "maxResults");
  const fits = size === undefined || (Number.isInteger(size) && Number(size) >= 1 && Number(size) <= 10);
  return fits ? [] : [wrong(["query", "maxResults"], "maximum", "must be 1 to 10")];
}

function statusIs(...statuses: readonly number[]): Validator<unknown> {
  return validatorOf((answer) =>
    statuses.includes(Number(member(answer, "status"))) ? [] : [wrong(["status"], "enum", "is not declared")],
  );
}

const anything: Validator<unknown> = validatorOf(() => []);
const bookId = { in: "path", name: "bookId", type: "string" } as const;

function route(operation: string, method: Route["method"], path: string, more: Partial<Route> = {}): Route {
  return {
    operation,
    method,
    path,
    parameters: [bookId],
    request: anything,
    response: statusIs(200, 204, 404),
    ...more,
  };
}

const shelfContract: Contract = {
  api: "shelf",
  versions: ["1", "2"],
  routes: [
    route("listBooks", "GET", "/books", {
      parameters: [
        { in: "query", name: "maxResults", type: "integer" },
        { in: "query", name: "after", type: "string" },
        { in: "query", name: "tags", type: "string", list: true },
        { in: "header", name: "x-quiet", type: "boolean" },
      ],
      request: validatorOf(findInQuery),
    }),
    route("getBook", "GET", "/books/{bookId}"),
    route("putBook", "PUT", "/books/{bookId}", {
      body: { contentType: "application/json", required: true },
      request: validatorOf((input) => findInBook(member(input, "body"), ["body"])),
    }),
    route("deleteBook", "DELETE", "/books/{bookId}"),
    route("lendBook", "POST", "/books/{bookId}:lend", { since: "2" }),
    route("listLoans", "GET", "/books/{bookId}/loans"),
    route("breakShelf", "POST", "/shelf/break", { parameters: [] }),
    route("lieAboutShelf", "POST", "/shelf/lie", { parameters: [] }),
  ],
};

interface BookRequest {
  readonly path: { readonly bookId: string };
}

interface ListRequest {
  readonly query: { readonly maxResults?: number; readonly after?: string; readonly tags?: readonly string[] };
  readonly headers: { readonly "x-quiet"?: boolean };
}

interface Answer {
  readonly status: number;
  readonly headers?: { readonly etag?: string };
  readonly body?: unknown;
}

/** As the generated interface of an API. */
export interface ShelfHandlers<Caller> {
  listBooks: Handler<ListRequest, Answer, Caller>;
  getBook: Handler<BookRequest, Answer, Caller>;
  putBook: Handler<BookRequest & { readonly body: Book }, Answer, Caller>;
  deleteBook: Handler<BookRequest, Answer, Caller>;
  lendBook: Handler<BookRequest, Answer, Caller>;
  listLoans: Handler<BookRequest, Answer, Caller>;
  breakShelf: Handler<object, Answer, Caller>;
  lieAboutShelf: Handler<object, Answer, Caller>;
}

export type ShelfCaller = { readonly name: string };

function shelfHandlers(books: Table<Book>): Partial<ShelfHandlers<ShelfCaller>> {
  const missing = refuse(404, "NoSuchBook", "There is no such book.");
  return {
    listBooks({ query: { maxResults = 10, after, tags = [] }, headers }) {
      const page = books.page({ size: maxResults, ...(after !== undefined && { after }) });
      if (page.kind === "badToken") return missing;
      return { status: 200, body: { rows: page.rows, next: page.next, tags, quiet: headers["x-quiet"] } };
    },
    getBook({ path }) {
      const book = books.get(path.bookId);
      return book === undefined ? missing : { status: 200, headers: { etag: `"${path.bookId}"` }, body: book };
    },
    putBook({ path, body }, { ids, caller }) {
      books.put(path.bookId, body);
      return { status: 200, body: { ...body, id: path.bookId, receipt: ids.uuid(), by: caller.name } };
    },
    deleteBook: ({ path }) => (books.delete(path.bookId) ? { status: 204 } : missing),
    lendBook: ({ path }, { version, clock }) => ({
      status: 200,
      body: { lent: path.bookId, version, at: clock.now() },
    }),
    breakShelf() {
      throw new Error("the shelf fell");
    },
    lieAboutShelf: () => ({ status: 299, body: { title: 1 } }),
  };
}

export const shelfApi: Api<ShelfCaller> = {
  contentType: "application/json",
  callerMembers: ["name"],
  limits: { bodyBytes: 1000, depth: 8, headers: 50, headerLength: 2000, urlLength: 500 },
  authenticate({ headers, note }) {
    const name = headers.get("authorization") ?? "nobody";
    note(`The caller says to be ${name.split(" ")[0]}.`);
    return name === "thief" ? refuse(401, "Unwelcome", "Go away.") : { name };
  },
  version: ({ headers }) => headers.get("x-version") ?? "1",
  problem(problem, { method }) {
    if (problem.kind === "wrongMethod" && method === "OPTIONS")
      return { status: 204, headers: { allow: problem.allow.join(", ") } };
    const { status, message } = describeProblem(problem);
    return refuse(status, codeOf(problem), message);
  },
  envelope: ({ code, message, extra }) => ({ headers: { "x-error": code }, body: { code, message, ...extra } }),
  headers: ({ requestId }) => ({ "x-request-id": requestId }),
};

function codeOf(problem: Problem): string {
  return `${problem.kind.charAt(0).toUpperCase()}${problem.kind.slice(1)}`;
}

export interface Shelf extends Mock {
  readonly books: Table<Book>;
  readonly state: Store<{ readonly books: Table<Book> }>;
  /** What the mock reported about its own failures. */
  readonly reports: readonly string[];
}

/** Books by id. A title can be there once. */
function seedingOf(books: Table<Book>): Seeding {
  return defineSeeding({ books: { byId: bookValidator } }, ({ books: rows = {} }) => {
    for (const [id, book] of Object.entries(rows)) {
      plantAt(["books", id], () => {
        if (books.rows().some(({ title }) => title === book.title))
          throw new RangeError(`There is "${book.title}" already.`);
        books.put(id, book);
      });
    }
  });
}

/** A shelf with one book on it. */
export function createShelf(
  options: Partial<MockOptions<ShelfCaller, Partial<ShelfHandlers<ShelfCaller>>>> = {},
): Shelf {
  const books = createTable<Book>();
  books.put("first", { title: "A first book" });
  const state = createStore({ books });
  const reports: string[] = [];
  const mock = createMock({
    contract: shelfContract,
    handlers: shelfHandlers(books),
    api: shelfApi,
    state,
    seeding: seedingOf(books),
    clock: manualClock({ start: 1_000_000 }),
    ids: sequentialIds(),
    random: seededRandom("shelf"),
    report: (sentence) => void reports.push(sentence),
    ...options,
  });
  return { ...mock, books, state, reports };
}
