import { expect, test } from "vitest";
import { refuse } from "./handler.ts";
import { createShelf, shelfApi } from "./shelf.fixtures.ts";

const base = "http://shelf.invalid";
const json = { "content-type": "application/json" };

function put(body: BodyInit | null, headers: Record<string, string> = json): RequestInit {
  return { method: "PUT", headers, body };
}

function nested(levels: number): string {
  return `{"title":"t","deep":${"[".repeat(levels)}${"]".repeat(levels)}}`;
}

test.each([
  { what: "an unknown path", path: "/films", init: {}, status: 404, code: "UnknownRoute" },
  { what: "the empty path", path: "", init: {}, status: 404, code: "UnknownRoute" },
  { what: "a wrong method", path: "/books/a", init: { method: "PATCH" }, status: 405, code: "WrongMethod" },
  { what: "an odd method", path: "/books/a", init: { method: "BREW" }, status: 405, code: "WrongMethod" },
  {
    what: "an operation of a later version",
    path: "/books/a:lend",
    init: { method: "POST" },
    status: 404,
    code: "NotInVersion",
  },
  { what: "an operation without a handler", path: "/books/a/loans", init: {}, status: 501, code: "NotImplemented" },
  { what: "a badly encoded path", path: "/books/%zz", init: {}, status: 400, code: "BadEncoding" },
  { what: "a badly encoded query", path: "/books?after=%ff", init: {}, status: 400, code: "BadEncoding" },
  { what: "a parameter of the wrong type", path: "/books?maxResults=ten", init: {}, status: 400, code: "Invalid" },
  { what: "a parameter out of range", path: "/books?maxResults=11", init: {}, status: 400, code: "Invalid" },
  { what: "a repeated parameter", path: "/books?maxResults=1&maxResults=1", init: {}, status: 400, code: "Invalid" },
  {
    what: "a caller who may not",
    path: "/books",
    init: { headers: { authorization: "thief" } },
    status: 401,
    code: "Unwelcome",
  },
  { what: "a body without its type", path: "/books/a", init: put("{}", {}), status: 415, code: "WrongMediaType" },
  {
    what: "a body of another type",
    path: "/books/a",
    init: put("{}", { "content-type": "text/plain" }),
    status: 415,
    code: "WrongMediaType",
  },
  { what: "no body", path: "/books/a", init: put(null), status: 400, code: "Invalid" },
  { what: "an empty body", path: "/books/a", init: put(""), status: 400, code: "Invalid" },
  { what: "half a body", path: "/books/a", init: put('{"title":'), status: 400, code: "MalformedJson" },
  {
    what: "a body that is not UTF-8",
    path: "/books/a",
    init: put(new Uint8Array([0x22, 0xff, 0x22])),
    status: 400,
    code: "MalformedJson",
  },
  { what: "a body of the wrong shape", path: "/books/a", init: put("[]"), status: 400, code: "Invalid" },
  { what: "null as the body", path: "/books/a", init: put("null"), status: 400, code: "Invalid" },
  { what: "a member of the wrong type", path: "/books/a", init: put('{"title":1}'), status: 400, code: "Invalid" },
  { what: "deep nesting", path: "/books/a", init: put(nested(8)), status: 400, code: "TooDeep" },
  { what: "very deep nesting", path: "/books/a", init: put(nested(400)), status: 400, code: "TooDeep" },
  {
    what: "a large body",
    path: "/books/a",
    init: put(`{"title":"${"t".repeat(1000)}"}`),
    status: 413,
    code: "BodyTooLarge",
  },
  { what: "a long URL", path: `/books?after=${"a".repeat(500)}`, init: {}, status: 414, code: "UrlTooLong" },
  {
    what: "a long header",
    path: "/books",
    init: { headers: { "x-long": "a".repeat(2000) } },
    status: 431,
    code: "HeadersTooLarge",
  },
  {
    what: "many headers",
    path: "/books",
    init: { headers: Object.fromEntries(Array.from({ length: 51 }, (_, place) => [`x-${place}`, "a"])) },
    status: 431,
    code: "HeadersTooLarge",
  },
])("$what is answered $status in the API's own shape and changes nothing", async ({ path, init, status, code }) => {
  const shelf = createShelf();
  const before = shelf.state.snapshot();
  const response = await shelf.fetch(`${base}${path}`, init);
  expect(response.status).toBe(status);
  expect(response.headers.get("x-error")).toBe(code);
  expect(response.headers.get("content-type")).toBe("application/json");
  expect(await response.json()).toMatchObject({ code, message: expect.stringMatching(/\.$|must be/u) });
  expect(shelf.state.snapshot()).toEqual(before);
  expect(shelf.reports).toEqual([]);
});

test("a streamed body that grows over the limit is refused without its length", async () => {
  let sent = 0;
  const body = new ReadableStream({
    pull(controller) {
      sent += 1;
      controller.enqueue(new Uint8Array(400));
    },
  });
  const init = { ...put(null), body, duplex: "half" };
  const response = await createShelf().fetch(`${base}/books/a`, init);
  expect(response.status).toBe(413);
  expect(sent).toBeLessThan(6);
});

test("a body that breaks off is refused", async () => {
  const body = new ReadableStream({ start: (controller) => controller.error(new Error("gone")) });
  const init = { ...put(null), body, duplex: "half" };
  const response = await createShelf().fetch(`${base}/books/a`, init);
  expect(await response.json()).toMatchObject({ code: "BodyCutOff" });
});

test("a request reaches its handler as data, and the answer comes back as a Response", async () => {
  const shelf = createShelf();
  const response = await shelf.fetch(
    `${base}//books/${encodeURIComponent("a/ü:b")}?unknown=1`,
    put('{"title":"t","pages":3,"later":true}', { "Content-Type": "Application/JSON; charset=utf-8" }),
  );
  expect(response.status).toBe(200);
  expect(await response.json()).toEqual({
    title: "t",
    pages: 3,
    later: true,
    id: "a/ü:b",
    receipt: "00000000-0000-4000-8000-000000000001",
    by: "nobody",
  });
  expect(Object.fromEntries(response.headers)).toEqual({
    "content-type": "application/json",
    "x-request-id": "00000001-0000-4000-8000-000000000001",
  });
});

test("query and headers are read to their types", async () => {
  const response = await createShelf().fetch(`${base}/books?maxResults=1&tags=a&tags=b`, {
    headers: { "X-Quiet": "true" },
  });
  expect(await response.json()).toMatchObject({ rows: [{ title: "A first book" }], tags: ["a", "b"], quiet: true });
});

test("an answer without a body has none, and no type", async () => {
  const response = await createShelf().fetch(`${base}/books/first`, { method: "DELETE" });
  expect(response.status).toBe(204);
  expect(await response.text()).toBe("");
  expect(response.headers.get("content-type")).toBeNull();
});

test("an answer to HEAD has headers only", async () => {
  const response = await createShelf().fetch(`${base}/books`, { method: "HEAD" });
  expect([response.status, response.headers.get("x-error"), await response.text()]).toEqual([405, "WrongMethod", ""]);
});

test("an operation of a later version is there for those who ask for it", async () => {
  const response = await createShelf().fetch(`${base}/books/a:b:lend`, {
    method: "POST",
    headers: { "x-version": "2" },
  });
  expect(await response.json()).toEqual({ lent: "a:b", version: "2", at: 1_000_000 });
});

test("an API may answer a problem instead of refusing it", async () => {
  const response = await createShelf().fetch(`${base}/books/a`, { method: "OPTIONS" });
  expect([response.status, response.headers.get("allow")]).toEqual([204, "DELETE, GET, PUT"]);
});

test("a member named __proto__ reaches nothing", async () => {
  const shelf = createShelf();
  const response = await shelf.fetch(`${base}/books/a`, put('{"__proto__":{"title":"x"},"title":"t","constructor":1}'));
  expect(response.status).toBe(200);
  expect(shelf.books.get("a")).toEqual({ title: "t", constructor: 1 });
  expect(Object.keys(Object.prototype)).toEqual([]);
});

test("a handler that throws becomes the service's own 500 and a sentence in the log", async () => {
  const shelf = createShelf();
  const response = await shelf.fetch(`${base}/shelf/break`, { method: "POST" });
  expect(response.status).toBe(500);
  expect(await response.json()).toEqual({ code: "Internal", message: "The mock failed. Its log says why." });
  expect(shelf.reports).toEqual([expect.stringMatching(/POST \/shelf\/break \(breakShelf\): Error: the shelf fell/u)]);
});

test("a handler that lies about its contract is found out", async () => {
  const shelf = createShelf();
  const response = await shelf.fetch(`${base}/shelf/lie`, { method: "POST" });
  expect(response.status).toBe(500);
  const sentence =
    "The mock of lieAboutShelf answered 299 with what its contract does not allow: status: is not declared";
  expect(await response.json()).toMatchObject({ message: sentence });
  expect(shelf.reports).toEqual([sentence]);
});

test("an undeclared refusal of a handler is a lie too", async () => {
  const shelf = createShelf({ handlers: { getBook: () => refuse(418, "Teapot", "Short and stout.") } });
  expect((await shelf.fetch(`${base}/books/a`)).status).toBe(500);
});

test("where answers are not checked, a lie is let through", async () => {
  const response = await createShelf({ checkAnswers: false }).fetch(`${base}/shelf/lie`, { method: "POST" });
  expect(response.status).toBe(299);
});

test.each([
  { what: "body cannot be written", handler: () => ({ status: 200, body: 1n }) },
  { what: "status is none", handler: () => ({ status: 7 }) },
])("an answer whose $what becomes a 500", async ({ handler }) => {
  const shelf = createShelf({ checkAnswers: false, handlers: { getBook: handler } });
  const response = await shelf.fetch(`${base}/books/a`);
  expect(await response.json()).toMatchObject({ code: "Internal" });
  expect(shelf.reports).toHaveLength(1);
});

test("an API whose own hooks throw is still answered", async () => {
  const api = {
    ...shelfApi,
    headers() {
      throw new Error("no headers today");
    },
  };
  const shelf = createShelf({ api });
  const response = await shelf.fetch(`${base}/books`);
  expect(response.status).toBe(500);
  expect(shelf.reports).toHaveLength(2);
});

test("text that no header can carry is replaced, not thrown over", async () => {
  const handlers = { getBook: () => ({ status: 200, headers: { etag: "ü☃\r\nx: y" } }) };
  const response = await createShelf({ handlers }).fetch(`${base}/books/a`);
  expect(response.headers.get("etag")).toBe("ü???x: y");
});

test("a request that was given up before it began is not served", async () => {
  const reason = new Error("changed my mind");
  const shelf = createShelf();
  const aborted = shelf.fetch(`${base}/books/first`, { method: "DELETE", signal: AbortSignal.abort(reason) });
  await expect(aborted).rejects.toBe(reason);
  expect(shelf.books.has("first")).toBe(true);
});

test("the clock is caught up with before a request is looked at", async () => {
  const ticks: string[] = [];
  const handlers = { getBook: () => (ticks.push("handler"), { status: 204 }) };
  await createShelf({ handlers, tick: () => void ticks.push("tick") }).fetch(`${base}/books/a`);
  expect(ticks).toEqual(["tick", "handler"]);
});

test("an API may be lenient about types of bodies and names of members", async () => {
  const api = {
    ...shelfApi,
    acceptsMediaType: (given: string | undefined) => given !== "text/html",
    prepare: (input: { body?: unknown }) => ({ ...input, body: { title: "prepared" } }),
  };
  const shelf = createShelf({ api });
  expect((await shelf.fetch(`${base}/books/a`, put('{"TITLE":"t"}', {}))).status).toBe(200);
  expect(shelf.books.get("a")).toEqual({ title: "prepared" });
});
