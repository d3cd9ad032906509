import * as fc from "fast-check";
import { expect, test } from "vitest";
import { createShelf } from "../src/shelf.fixtures.ts";

const segment = fc.oneof(
  fc.constantFrom(
    "books",
    "books",
    "first",
    "a:lend",
    "loans",
    ":",
    "%",
    "%zz",
    "%2F",
    "%00",
    "..",
    "_trunkline",
    "health",
    "",
  ),
  fc.string({ unit: "grapheme" }).map(encodeURIComponent),
  fc.string(),
);
const path = fc.oneof(
  fc.constantFrom("/books", "/books/first", "/books/first/loans", "/books/a:lend"),
  fc.array(segment, { maxLength: 5 }).map((segments) => `/${segments.join("/")}`),
);

const query = fc.oneof(
  fc.constant(""),
  fc.string(),
  fc
    .array(
      fc.tuple(
        fc.constantFrom("maxResults", "after", "tags", "__proto__"),
        fc.oneof(fc.string(), fc.integer().map(String)),
      ),
    )
    .map((pairs) => pairs.map(([name, value]) => `${name}=${value}`).join("&")),
);

const method = fc.constantFrom("GET", "PUT", "POST", "PATCH", "DELETE", "HEAD", "OPTIONS", "BREW");

const hostile = fc.constantFrom(
  "",
  "{",
  "null",
  "[]",
  '{"title":1}',
  '{"__proto__":{"title":"x"}}',
  '{"title":"\\ud800"}',
  '{"constructor":{"prototype":{}},"title":"t"}',
  `${"[".repeat(300)}${"]".repeat(300)}`,
  "x".repeat(2000),
);
const body = fc.oneof(
  hostile,
  fc.json(),
  fc
    .record({ title: fc.anything(), pages: fc.anything() })
    .map((value) => JSON.stringify(value, (_, each) => (typeof each === "bigint" ? 0 : each))),
  fc.uint8Array(),
);

const headerValue = fc.string({ unit: fc.integer({ min: 0x20, max: 0xff }).map((code) => String.fromCharCode(code)) });
const headers = fc.record(
  {
    "content-type": fc.oneof(
      fc.constantFrom("application/json", "application/json; charset=x", "text/plain", ";"),
      headerValue,
    ),
    authorization: fc.oneof(fc.constantFrom("thief", "Bearer x"), headerValue),
    "x-quiet": headerValue,
    "x-version": fc.constantFrom("1", "2", "3", ""),
    "content-length": fc.constantFrom("0", "-1", "abc", "999999999"),
  },
  { requiredKeys: [] },
);

/** A request as `fetch` would let it through, or none. */
function requestOf(init: {
  method: string;
  path: string;
  query: string;
  body: string | Uint8Array;
  headers: Record<string, string>;
}) {
  const bare = init.method === "GET" || init.method === "HEAD";
  try {
    return new Request(`http://shelf.invalid${init.path}?${init.query}`, {
      method: init.method,
      headers: init.headers,
      body: bare ? null : (init.body as BodyInit),
    });
  } catch {
    return undefined;
  }
}

test("whatever is sent, the mock answers in its own shape, never fails, and changes nothing when it refuses", async () => {
  const shelf = createShelf();
  const seen = new Map<number, number>();
  await fc.assert(
    fc.asyncProperty(fc.record({ method, path, query, body, headers }), async (init) => {
      const request = requestOf(init);
      fc.pre(request !== undefined && !/\/shelf\/(?:break|lie)/u.test(request.url));
      const before = JSON.stringify(shelf.state.snapshot());
      const response = await shelf.fetch(request);
      seen.set(response.status, (seen.get(response.status) ?? 0) + 1);
      const text = await response.text();
      const control = request.url.includes("/_trunkline");
      const refused = response.status >= 400;
      const isRead = refused && request.method !== "HEAD" && !control;
      expect(response.status < 500 || response.status === 501).toBe(true);
      expect(!isRead || typeof JSON.parse(text).code === "string").toBe(true);
      expect(!refused || JSON.stringify(shelf.state.snapshot()) === before).toBe(true);
    }),
    { numRuns: 1000 },
  );
  expect(shelf.reports).toEqual([]);
  expect(Object.keys(Object.prototype)).toEqual([]);
  // The log, too, can tell each of these requests.
  expect(shelf.control.requests().length).toBeGreaterThan(100);
  // Enough variety to mean something.
  expect([...seen.keys()].toSorted((a, b) => a - b)).toEqual(
    expect.arrayContaining([200, 400, 401, 404, 405, 413, 415, 501]),
  );
}, 30_000);
