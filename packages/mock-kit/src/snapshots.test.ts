import * as fc from "fast-check";
import { expect, test } from "vitest";
import { randomIds } from "./ids.ts";
import { seededRandom } from "./random.ts";
import { type Shelf, createShelf } from "./shelf.fixtures.ts";
import { systemClock } from "./system-clock.ts";

const base = "http://shelf.invalid";

async function put(shelf: Shelf, id: string, book: object): Promise<unknown> {
  const init = { method: "PUT", headers: { "content-type": "application/json" }, body: JSON.stringify(book) };
  return (await shelf.fetch(`${base}/books/${id}`, init)).json();
}

async function control(shelf: Shelf, line: string, body?: object): Promise<unknown> {
  const [method = "", path = ""] = line.split(" ");
  const init = body === undefined ? { method } : { method, body: JSON.stringify(body) };
  return (await shelf.fetch(`${base}/_trunkline${path}`, init)).json();
}

test("a snapshot brings back rows, time and ids, as often as wanted", async () => {
  const shelf = createShelf();
  shelf.control.saveSnapshot("before");
  const answers: unknown[] = [];
  for (const _ of ["once", "twice"]) {
    shelf.control.advanceClock(60_000);
    answers.push(await put(shelf, "second", { title: "Second" }), shelf.control.clock().now, shelf.books.size);
    shelf.control.restoreSnapshot("before");
    expect([shelf.books.size, shelf.control.clock().now]).toEqual([1, 1_000_000]);
  }
  expect(answers.slice(3)).toEqual(answers.slice(0, 3));
});

test("a request can wait for its time on a clock that was put back", async () => {
  const shelf = createShelf();
  shelf.control.saveSnapshot("before");
  shelf.control.advanceClock(60_000);
  shelf.control.restoreSnapshot("before");
  shelf.control.addFault({ delay: { kind: "constant", ms: 10 } });
  const answer = shelf.fetch(`${base}/books/first`);
  shelf.control.advanceClock(10);
  expect((await answer).status).toBe(200);
});

test.each([
  { what: "that is kept", options: {}, keepTime: true },
  { what: "that cannot be moved", options: { clock: systemClock() }, keepTime: false },
])("a clock $what stays where it is when a snapshot is restored", ({ options, keepTime }) => {
  const shelf = createShelf(options);
  const { at } = shelf.control.saveSnapshot("before");
  if (keepTime) shelf.control.advanceClock(60_000);
  shelf.books.delete("first");
  shelf.control.restoreSnapshot("before", { keepTime });
  expect(shelf.books.has("first")).toBe(true);
  expect(shelf.control.clock().now).toBeGreaterThanOrEqual(at + (keepTime ? 60_000 : 0));
});

test("a fork goes on from its snapshot under a name of its own, and leaves the first alone", async () => {
  const shelf = createShelf();
  const first = await control(shelf, "POST /snapshots", { name: "first" });
  expect(first).toEqual({ name: "first", at: 1_000_000, rows: { books: 1 } });
  shelf.books.put("second", { title: "Second" });
  const fork = await control(shelf, "POST /snapshots/fork", { name: "first", as: "other" });
  expect(fork).toEqual({ name: "other", at: 1_000_000, parent: "first", rows: { books: 1 } });
  shelf.books.put("third", { title: "Third" });
  const later = await control(shelf, "POST /snapshots", { name: "later" });
  expect(later).toEqual({ name: "later", at: 1_000_000, parent: "other", rows: { books: 2 } });
  expect(await control(shelf, "GET /snapshots")).toEqual({ snapshots: [first, fork, later] });
  expect(await control(shelf, "DELETE /snapshots?name=other")).toEqual({});
  expect(await control(shelf, "POST /snapshots/restore", { name: "first" })).toEqual(first);
  expect(shelf.books.size).toBe(1);
  expect(shelf.control.snapshots().map(({ name }) => name)).toEqual(["first", "later"]);
});

test("a reset leaves the snapshots", () => {
  const shelf = createShelf();
  shelf.books.put("second", { title: "Second" });
  shelf.control.saveSnapshot("two books");
  shelf.control.reset();
  shelf.control.restoreSnapshot("two books");
  expect(shelf.books.size).toBe(2);
});

test("a diff names rows that came, went and changed since a snapshot, with the members", async () => {
  const shelf = createShelf();
  shelf.books.put("second", { title: "Second", pages: 2 });
  shelf.control.saveSnapshot("a");
  expect(shelf.control.diff("a")).toEqual({ from: { name: "a", at: 1_000_000 }, to: { at: 1_000_000 }, kinds: {} });
  shelf.books.delete("first");
  shelf.books.put("second", { title: "Second, mended" });
  shelf.books.put("third", { title: "Third" });
  shelf.control.advanceClock(1);
  const kinds = {
    books: {
      added: [{ id: "third", row: { title: "Third" } }],
      removed: [{ id: "first", row: { title: "A first book" } }],
      changed: [
        {
          id: "second",
          members: [
            { path: ["title"], before: "Second", after: "Second, mended" },
            { path: ["pages"], before: 2 },
          ],
        },
      ],
    },
  };
  expect(shelf.control.diff("a")).toEqual({ from: { name: "a", at: 1_000_000 }, to: { at: 1_000_001 }, kinds });
  shelf.control.saveSnapshot("b");
  const between = await control(shelf, "GET /diff?from=a&to=b");
  expect(between).toEqual({ from: { name: "a", at: 1_000_000 }, to: { name: "b", at: 1_000_001 }, kinds });
});

test("a state catches up with the clock before it is saved or compared", () => {
  const shelf: Shelf = createShelf({
    tick: () => {
      shelf.books.put("hour", { title: shelf.control.clock().iso });
    },
  });
  expect(shelf.control.saveSnapshot("a").rows).toEqual({ books: 2 });
  shelf.control.advanceClock(1);
  expect(shelf.control.diff("a")).toMatchObject({ kinds: { books: { changed: [{ id: "hour" }] } } });
});

test("a diff shows that a secret changed and not what it was", () => {
  const shelf = createShelf({ secrets: ["title"] });
  shelf.control.saveSnapshot("a");
  shelf.books.put("first", { title: "s3cret" });
  shelf.books.put("second", { title: "s3cret" });
  expect(shelf.control.diff("a").kinds).toEqual({
    books: {
      added: [{ id: "second", row: { title: "***" } }],
      removed: [],
      changed: [{ id: "first", members: [{ path: ["title"], before: "***", after: "***" }] }],
    },
  });
});

const step = fc.record({
  method: fc.constantFrom("GET", "PUT", "DELETE"),
  id: fc.constantFrom("first", "b", "c"),
  pages: fc.integer({ min: 1, max: 3 }),
  wait: fc.nat(1000),
});

test("whatever is done after a snapshot comes out the same after it is restored, and the diff then is empty", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 8 }), fc.array(step, { maxLength: 8 }), async (before, after) => {
      const random = seededRandom("ids");
      const shelf = createShelf({ random, ids: randomIds(random) });
      const play = async (steps: typeof before): Promise<unknown[]> => {
        const answers: unknown[] = [];
        for (const { method, id, pages, wait } of steps) {
          shelf.control.advanceClock(wait);
          const init = { method, ...(method === "PUT" && { body: JSON.stringify({ title: id, pages }) }) };
          const headers = { "content-type": "application/json" };
          const response = await shelf.fetch(`${base}/books/${id}`, { ...init, headers });
          answers.push([response.status, response.headers.get("x-request-id"), await response.text()]);
        }
        return answers;
      };
      await play(before);
      shelf.control.saveSnapshot("here");
      const first = await play(after);
      shelf.control.restoreSnapshot("here");
      expect(shelf.control.diff("here")).toMatchObject({ kinds: {} });
      expect(await play(after)).toEqual(first);
    }),
    { numRuns: 30 },
  );
});
