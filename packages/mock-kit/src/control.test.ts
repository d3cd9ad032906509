import { expect, test } from "vitest";
import { systemClock } from "./system-clock.ts";
import type { ClockReading } from "./control.ts";
import { createShelf, type Shelf } from "./shelf.fixtures.ts";

const base = "http://shelf.invalid";

async function control(shelf: Shelf, line: string, body?: unknown): Promise<{ status: number; body: unknown }> {
  const [method = "", path = ""] = line.split(" ");
  const init = body === undefined ? { method } : { method, body: JSON.stringify(body) };
  const response = await shelf.fetch(`${base}/_trunkline${path}`, init);
  return { status: response.status, body: await response.json() };
}

test("health says that the mock is ready and what it mocks", async () => {
  const shelf = createShelf();
  const health = {
    status: "ready",
    api: "shelf",
    versions: ["1", "2"],
    kinds: ["books"],
    unimplemented: ["listLoans"],
  };
  expect(shelf.control.health()).toEqual(health);
  expect(await control(shelf, "GET /health")).toEqual({ status: 200, body: health });
});

test.each([{ kinds: undefined }, { kinds: ["books"], unimplemented: ["listLoans"] }])(
  "a reset of $kinds goes back to the seeds",
  async ({ kinds }) => {
    const shelf = createShelf();
    const seeded = shelf.state.snapshot();
    shelf.books.put("second", { title: "Second" });
    shelf.control.reset(kinds);
    expect(shelf.state.snapshot()).toEqual(seeded);
    shelf.books.delete("first");
    expect(await control(shelf, "POST /reset", { kinds })).toEqual({ status: 200, body: {} });
    expect(shelf.state.snapshot()).toEqual(seeded);
  },
);

test("a reset of everything forgets requests and faults, a reset of a kind does not", async () => {
  const shelf = createShelf();
  await shelf.fetch(`${base}/books`);
  shelf.control.addFault({ status: 500, code: "Oops" });
  shelf.control.reset(["books"]);
  expect([shelf.control.requests().length, shelf.control.faults().length]).toEqual([1, 1]);
  shelf.control.reset();
  expect([shelf.control.requests().length, shelf.control.faults().length]).toEqual([0, 0]);
});

function at(now: number, frozen: boolean): { status: number; body: ClockReading } {
  return { status: 200, body: { now, iso: new Date(now).toISOString(), frozen } };
}

test("the clock is read, moved, frozen and resumed over http", async () => {
  const shelf = createShelf();
  expect(await control(shelf, "GET /clock")).toEqual(at(1_000_000, true));
  expect(await control(shelf, "POST /clock/advance", { milliseconds: 500 })).toEqual(at(1_000_500, true));
  expect(await control(shelf, "POST /clock/set", { now: 2_000_000 })).toEqual(at(2_000_000, true));
  expect(await control(shelf, "POST /clock/resume")).toMatchObject({ body: { frozen: false } });
  expect(await control(shelf, "POST /clock/freeze")).toMatchObject({ body: { frozen: true } });
  expect(shelf.control.clock().frozen).toBe(true);
});

test("requests are listed and forgotten over http, without those to the control itself", async () => {
  const shelf = createShelf();
  await shelf.fetch(`${base}/books`);
  expect(await control(shelf, "GET /requests")).toMatchObject({
    body: { requests: [{ number: 1, operation: "listBooks" }] },
  });
  await control(shelf, "DELETE /requests");
  expect(await control(shelf, "GET /requests")).toEqual({ status: 200, body: { requests: [] } });
});

test("a fault comes the next n times its operation is called, and is then used up", async () => {
  const shelf = createShelf();
  const rule = { operation: "getBook", times: 2, status: 503, code: "Busy", message: "Come back later." };
  expect(await control(shelf, "POST /faults", rule)).toEqual({ status: 200, body: {} });
  expect(await control(shelf, "GET /faults")).toEqual({ status: 200, body: { faults: [rule] } });
  const statuses: number[] = [];
  for (const path of ["books", "books/first", "books/first", "books/first"]) {
    statuses.push((await shelf.fetch(`${base}/${path}`)).status);
  }
  expect(statuses).toEqual([200, 503, 503, 200]);
  expect(shelf.control.faults()).toEqual([]);
});

test("a fault with a probability comes about that often, and stays until it is cleared", async () => {
  const shelf = createShelf();
  shelf.control.addFault({ probability: 0.25, status: 500, code: "Oops" });
  let hits = 0;
  for (let call = 0; call < 400; call += 1) hits += (await shelf.fetch(`${base}/books`)).status === 500 ? 1 : 0;
  expect(hits).toBeGreaterThan(60);
  expect(hits).toBeLessThan(140);
  await control(shelf, "DELETE /faults");
  expect((await shelf.fetch(`${base}/books`)).status).toBe(200);
});

test.each([
  { line: "POST /reset", body: { kinds: ["films"] }, message: 'There is no kind "films", only books.' },
  { line: "POST /reset", body: { kinds: "books" }, message: '"kinds" must be a list of names.' },
  { line: "POST /reset", body: [], message: "The body must be a JSON object of at most 65536 bytes." },
  { line: "POST /clock/advance", body: {}, message: '"milliseconds" must be a number.' },
  {
    line: "POST /clock/advance",
    body: { milliseconds: -1 },
    message: "A clock advances by zero or more milliseconds.",
  },
  {
    line: "POST /clock/advance",
    body: { milliseconds: 1e300 },
    message: "A clock goes no further than the year 275760.",
  },
  { line: "POST /clock/set", body: { now: 0 }, message: "A clock cannot be set back." },
  { line: "POST /faults", body: { status: 200, code: "x" }, message: "A fault's status is 400 to 599." },
  { line: "POST /faults", body: { status: 500 }, message: '"code" must be a string.' },
  { line: "POST /faults", body: { status: 500, code: "x", times: 0 }, message: "A fault's times is 1 or more." },
  {
    line: "POST /faults",
    body: { status: 500, code: "x", probability: 2 },
    message: "A fault's probability is 0 to 1.",
  },
  { line: "POST /faults", body: { status: 500, code: "x", operation: "y" }, message: 'There is no operation "y".' },
  {
    line: "POST /faults",
    body: { status: 500, code: "x", where: { region: "y" } },
    message: 'Callers have no member "region", they have: name.',
  },
  {
    line: "POST /faults",
    body: { status: 500, code: "x", where: { name: 1 } },
    message: '"where.name" must be a string.',
  },
  { line: "POST /faults", body: { status: 500, code: "x", often: 1 }, message: 'A fault has no member "often".' },
  {
    line: "POST /faults",
    body: { status: 500, code: "x", headers: { "a b": "c" } },
    message: '"a b" is no name of a header.',
  },
  { line: "POST /faults", body: { connection: "close" }, message: '"connection" must be "reset".' },
  { line: "POST /faults", body: { answer: "html", status: 100 }, message: "A fault's status is 200 to 599." },
  {
    line: "POST /faults",
    body: { answer: "html", connection: "reset" },
    message: 'A fault has one of "code", "connection" and "answer".',
  },
  { line: "POST /faults", body: { delay: { kind: "late" } }, message: '"delay.kind" must be "constant" or' },
  {
    line: "POST /faults",
    body: { delay: { kind: "uniform", fromMs: 2, toMs: 1 } },
    message: "A delay's toMs is 2 to",
  },
  { line: "POST /faults", body: { delay: { kind: "logNormal", p50Ms: 0, p99Ms: 1 } }, message: "p50Ms is 1 to" },
  { line: "POST /faults", body: { delay: { kind: "normal", p50Ms: 9 } }, message: '"delay.p99Ms" must be a number.' },
  { line: "POST /snapshots", body: {}, message: '"name" must be a string.' },
  { line: "POST /snapshots", body: { name: "" }, message: "A snapshot needs a name." },
  { line: "POST /snapshots/fork", body: { name: "a", as: "" }, message: "A snapshot needs a name." },
  { line: "POST /snapshots/restore", body: { name: "a" }, message: 'There is no snapshot "a".' },
  {
    line: "POST /snapshots/restore",
    body: { name: "a", keepTime: 1 },
    message: '"keepTime" must be true or false.',
  },
  { line: "POST /snapshots/fork", body: { name: "a", as: "b" }, message: 'There is no snapshot "a".' },
  { line: "DELETE /snapshots?name=a", message: 'There is no snapshot "a".' },
  { line: "GET /diff?from=a", message: 'There is no snapshot "a".' },
  { line: "GET /requests?operation=y", message: 'There is no operation "y".' },
  { line: "GET /requests?limit=few", message: '"limit" must be a whole number.' },
  { line: "GET /requests?status=teapot", message: '"status" must be "1xx" or' },
  { line: "POST /seed", body: { films: {} }, message: "1:10 films is not known here; known are books." },
  { line: "POST /seed", body: { books: { a: {} } }, message: "1:15 books.a.title must be a string." },
  {
    line: "POST /seed",
    body: { books: { b: { title: "new" }, a: { title: "A first book" } } },
    message: '1:35 There is "A first book" already.',
  },
])("$line with $body is refused: $message", async ({ line, body, message }) => {
  const shelf = createShelf();
  const before = shelf.state.snapshot();
  const answer = await control(shelf, line, body);
  expect(answer).toEqual({ status: 400, body: { error: { message: expect.stringContaining(message) as string } } });
  expect([shelf.state.snapshot(), shelf.control.faults(), shelf.control.snapshots()]).toEqual([before, [], []]);
});

test("what is seeded later stands beside what is there, until the next reset", async () => {
  const shelf = createShelf();
  expect(await control(shelf, "POST /seed", { books: { a: { title: "A" } } })).toEqual({ status: 200, body: {} });
  shelf.control.seed({ books: { b: { title: "B" } } });
  expect(shelf.books.rows().map(({ title }) => title)).toEqual(["A first book", "A", "B"]);
  expect(() => shelf.control.seed({ books: { c: {} } })).toThrow("Seed: books.c.title must be a string.");
  shelf.control.reset();
  expect(shelf.books.size).toBe(1);
});

test("a mock that is made with a seed goes back to it", () => {
  const shelf = createShelf({ seed: { books: {} } });
  expect(shelf.books.size).toBe(1);
  expect(() => createShelf({ seed: { books: [] } })).toThrow("Seed: books must be an object.");
});

test.each([
  { query: "", numbers: [1, 2, 3, 4] },
  { query: "?limit=2", numbers: [3, 4] },
  { query: "?limit=0", numbers: [] },
  { query: "?operation=getBook", numbers: [2, 3] },
  { query: "?operation=getBook&status=404", numbers: [3] },
  { query: "?status=2xx", numbers: [1, 2] },
  { query: "?status=4xx&limit=1", numbers: [4] },
])("GET /requests$query tells of the requests $numbers", async ({ query, numbers }) => {
  const shelf = createShelf();
  for (const path of ["books", "books/first", "books/none", "films"]) await shelf.fetch(`${base}/${path}`);
  const { body } = await control(shelf, `GET /requests${query}`);
  expect(body).toMatchObject({ requests: numbers.map((number) => ({ number })) });
});

test("an unknown control path lists those there are, and a wrong method those of its path", async () => {
  const shelf = createShelf();
  expect(await control(shelf, "GET /nothing")).toMatchObject({
    status: 404,
    body: { error: { message: expect.stringContaining("GET /_trunkline/health, POST /_trunkline/reset") } },
  });
  expect(await control(shelf, "GET /reset")).toMatchObject({
    status: 405,
    body: { error: { message: "The control API has POST /_trunkline/reset." } },
  });
});

test("a system clock can be read and not moved", async () => {
  const shelf = createShelf({ clock: systemClock() });
  expect(shelf.control.clock().frozen).toBe(false);
  expect(await control(shelf, "POST /clock/freeze")).toMatchObject({ status: 400 });
});

test("the prefix alone, or in a query, belongs to the API", async () => {
  const shelf = createShelf();
  expect((await shelf.fetch(`${base}/_trunklinehealth`)).headers.get("x-error")).toBe("UnknownRoute");
  expect((await shelf.fetch(`${base}/books?after=/_trunkline/`)).headers.get("x-error")).toBe("NoSuchBook");
});

test("a mock has control operations of its own beside those of all", async () => {
  const shelf = createShelf({
    controlOperations: [
      {
        method: "POST",
        path: "/dust",
        run(_, { rows }) {
          if (rows !== 1) throw new RangeError("There is one row.");
          return { dusted: rows };
        },
      },
    ],
  });
  expect(await control(shelf, "POST /dust", { rows: 1 })).toEqual({ status: 200, body: { dusted: 1 } });
  expect(await control(shelf, "POST /dust", { rows: 2 })).toEqual({
    status: 400,
    body: { error: { message: "There is one row." } },
  });
  expect(await control(shelf, "GET /nothing")).toMatchObject({
    status: 404,
    body: { error: { message: expect.stringContaining("POST /_trunkline/dust") as string } },
  });
});
