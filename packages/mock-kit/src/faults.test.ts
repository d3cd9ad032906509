import { expect, test } from "vitest";
import type { FaultRule } from "./fault-rule.ts";
import { manualClock } from "./manual-clock.ts";
import { seededRandom } from "./random.ts";
import { type Shelf, createShelf } from "./shelf.fixtures.ts";

const base = "http://shelf.invalid";
const book = JSON.stringify({ title: "New" });
const putBook = { method: "PUT", headers: { "content-type": "application/json" }, body: book };

function shelfWith(...rules: readonly FaultRule[]): Shelf {
  const shelf = createShelf();
  for (const rule of rules) shelf.control.addFault(rule);
  return shelf;
}

test.each<{ rule: FaultRule; status: number; type: string | null; text: RegExp }>([
  { rule: { answer: "empty" }, status: 200, type: null, text: /^$/u },
  { rule: { answer: "empty", status: 503 }, status: 503, type: null, text: /^$/u },
  { rule: { answer: "html" }, status: 502, type: "text/html", text: /^<html>.*502/su },
  { rule: { answer: "html", work: "done" }, status: 200, type: "text/html", text: /^<html>/u },
  { rule: { answer: "truncated" }, status: 200, type: "application/json", text: /^\{"message":"[^"]+$/u },
  {
    rule: { answer: "truncated", work: "done" },
    status: 200,
    type: "application/json",
    text: /^\{"title":"New","id"[^}]*$/u,
  },
  {
    rule: { status: 503, code: "Busy", work: "done" },
    status: 503,
    type: "application/json",
    text: /^\{"code":"Busy","message":"This fault was asked for\."\}$/u,
  },
])("$rule gives $status", async ({ rule, status, type, text }) => {
  const shelf = shelfWith(rule);
  const response = await shelf.fetch(`${base}/books/new`, putBook);
  expect([response.status, response.headers.get("content-type")]).toEqual([status, type]);
  expect(await response.text()).toMatch(text);
  expect(shelf.books.has("new")).toBe("work" in rule);
  expect(shelf.control.requests()[0]).toMatchObject({ operation: "putBook", status });
});

test("a refusal has the headers that were asked for, and is logged with its code", async () => {
  const shelf = shelfWith({ status: 429, code: "Slowly", message: "Not so fast.", headers: { "Retry-After": "7" } });
  const response = await shelf.fetch(`${base}/books/new`, putBook);
  expect([response.status, response.headers.get("retry-after")]).toEqual([429, "7"]);
  expect(shelf.control.requests()[0]?.refusal).toEqual({ code: "Slowly", message: "Not so fast.", violations: [] });
});

test.each([{ work: "skipped" }, { work: "done" }] as const)(
  "a connection that is reset, with the work $work, rejects as a failure of the network",
  async ({ work }) => {
    const shelf = shelfWith({ connection: "reset", work });
    const failure: unknown = await shelf.fetch(`${base}/books/new`, putBook).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(TypeError);
    expect(failure).toMatchObject({ message: "fetch failed", cause: { code: "ECONNRESET" } });
    expect(shelf.books.has("new")).toBe(work === "done");
    const [entry] = shelf.control.requests();
    expect(entry?.status).toBe(0);
    expect(entry?.checks.filter(({ passed }) => !passed)).toEqual([
      { stage: "fault", passed: false, notes: [`A fault was asked for: {"connection":"reset","work":"${work}"}.`] },
    ]);
  },
);

test.each([
  { caller: "anna", operation: "getBook", status: 503 },
  { caller: "bert", operation: "getBook", status: 200 },
  { caller: "anna", operation: "listBooks", status: 200 },
])("a fault for getBook by anna gives $status to $operation by $caller", async ({ caller, operation, status }) => {
  const shelf = shelfWith({ operation: "getBook", where: { name: "anna" }, status: 503, code: "Busy" });
  const path = operation === "getBook" ? "books/first" : "books";
  const response = await shelf.fetch(`${base}/${path}`, { headers: { authorization: caller } });
  expect(response.status).toBe(status);
});

test("an answer that is late comes when its time has come, and not before", async () => {
  const shelf = shelfWith({ delay: { kind: "constant", ms: 500 }, times: 1 });
  let answered = false;
  const answer = shelf.fetch(`${base}/books/first`).finally(() => (answered = true));
  await new Promise<void>((resolve) => setImmediate(resolve));
  shelf.control.advanceClock(499);
  await new Promise<void>((resolve) => setImmediate(resolve));
  expect(answered).toBe(false);
  shelf.control.advanceClock(1);
  expect((await answer).status).toBe(200);
  const notes = shelf.control.requests()[0]?.checks.flatMap((check) => check.notes);
  expect(notes).toContain("The call waited 500 ms, as was asked for.");
});

test("a fault and a delay add up, and each rule hits on its own", async () => {
  const shelf = shelfWith(
    { delay: { kind: "constant", ms: 100 } },
    { delay: { kind: "constant", ms: 10_000 } },
    { status: 503, code: "Busy", delay: { kind: "constant", ms: 50 }, times: 1 },
  );
  const answer = shelf.fetch(`${base}/books/first`);
  shelf.control.advanceClock(150);
  expect((await answer).status).toBe(503);
  expect(shelf.control.faults()).toHaveLength(2);
});

test("whoever gives up waiting is told so at once", async () => {
  const shelf = shelfWith({ delay: { kind: "constant", ms: 500 } });
  const controller = new AbortController();
  const answer = shelf.fetch(`${base}/books/first`, { signal: controller.signal });
  controller.abort(new Error("enough"));
  await expect(answer).rejects.toThrow("enough");
});

test("an answer that is late on a clock that flows comes by itself", async () => {
  const shelf = createShelf({ clock: manualClock({ running: true }) });
  shelf.control.addFault({ delay: { kind: "constant", ms: 5 } });
  const before = shelf.control.clock().now;
  expect((await shelf.fetch(`${base}/books/first`)).status).toBe(200);
  expect(shelf.control.clock().now - before).toBeGreaterThanOrEqual(5);
});

test("the same seed gives the same faults, and they change nothing that the mock draws for itself", async () => {
  const play = async (rules: readonly FaultRule[]): Promise<{ statuses: number[]; chance: number }> => {
    const random = seededRandom("same");
    const shelf = createShelf({ random });
    for (const rule of rules) shelf.control.addFault(rule);
    const statuses: number[] = [];
    for (let call = 0; call < 50; call += 1) statuses.push((await shelf.fetch(`${base}/books/first`)).status);
    return { statuses, chance: random.next() };
  };
  const half: FaultRule = { status: 503, code: "Busy", probability: 0.5 };
  const first = await play([half]);
  expect(await play([half])).toEqual(first);
  expect(new Set(first.statuses)).toEqual(new Set([200, 503]));
  expect((await play([])).chance).toBe(first.chance);
});
