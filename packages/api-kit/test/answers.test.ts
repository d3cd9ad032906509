import { call, orThrow, ServiceError } from "@trunkline/api-kit/client";
import { expect, test } from "vitest";
import { getItem, json, orderItem, scene, settle } from "./scripted-service.fixtures.ts";

const done = { id: "i", colour: "red" };
const ok = (): Response => json(done);
const status = (code: number, headers: Record<string, string> = {}): Response =>
  json({ error: { code: "Busy", message: "come back" } }, { status: code, headers });
const reset = (): Error => new TypeError("fetch failed");
const request = { path: { itemId: "i" } };

test("a success carries status, headers and body", async () => {
  const { client } = scene([json(done, { status: 201, headers: { ETag: '"1"' } })]);
  expect(await call(client, getItem, request)).toEqual({
    ok: true,
    status: 201,
    headers: { "content-type": "application/json", etag: '"1"' },
    body: done,
  });
});

test("an enum member that the contract does not know is kept", async () => {
  const { client } = scene([json({ colour: "ultraviolet", kind: "newest" })]);
  expect(await call(client, getItem, request)).toMatchObject({ body: { colour: "ultraviolet", kind: "newest" } });
});

test("text beyond ASCII arrives whole, wherever its bytes were cut", async () => {
  const bytes = new TextEncoder().encode('{"name":"Zoë 🚀"}');
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const byte of bytes) controller.enqueue(Uint8Array.of(byte));
      controller.close();
    },
  });
  const { client } = scene([new Response(stream)]);
  expect(await call(client, getItem, request)).toMatchObject({ body: { name: "Zoë 🚀" } });
});

test.each([
  {
    what: "a code in the body",
    body: { error: { code: "Gone", message: "it left" } },
    code: "Gone",
    message: "it left",
  },
  { what: "the second place for a code", body: { code: "Gone", Message: "left" }, code: "Gone", message: "left" },
  { what: "a code in the header", headers: { "x-error-type": "Gone" }, body: { code: "Other" }, code: "Gone" },
  { what: "a header that is empty", headers: { "x-error-type": "" }, body: { code: "Other" }, code: "Other" },
  { what: "a code that is empty", headers: {}, body: { code: "" }, code: "Unknown" },
  { what: "an address after the code", headers: { "x-error-type": "Gone:http://x/#y" }, body: {}, code: "Gone" },
  { what: "a namespace before the code", body: { code: "shop#Gone" }, code: "Gone" },
  { what: "no code at all", body: { unrelated: true }, code: "Unknown" },
  { what: "a code that is no text", body: { code: 7, error: "x" }, code: "Unknown" },
  { what: "a list for a body", body: [1], code: "Unknown" },
  { what: "null for a body", body: null, code: "Unknown" },
])("$what gives an error with code $code", async ({ headers, body, code, message = "no message" }) => {
  const { client } = scene([json(body, { status: 410, ...(headers && { headers }) })]);
  const result = await call<{ ok: false; error: ServiceError }>(client, getItem, request);
  expect(result).toMatchObject({ ok: false, status: 410, error: { status: 410, code, body } });
  expect(result.error.message).toBe(`[410 ${code}] ${message}`);
  expect(ServiceError.is(result.error)).toBe(true);
});

test("an error knows when to come back, and its request id is among its headers", async () => {
  const { client } = scene([status(429, { "retry-after": "60", "x-request-id": "r1" })]);
  expect(await call(client, getItem, request)).toMatchObject({
    error: { retryAfterMs: 60_000, headers: { "x-request-id": "r1" } },
  });
});

test("orThrow gives the success, or throws the service's error", async () => {
  const { client } = scene([ok(), status(404)]);
  expect(await orThrow(call<{ ok: true; body: unknown }>(client, getItem, request))).toMatchObject({ body: done });
  await expect(orThrow(call<{ ok: boolean }>(client, getItem, request))).rejects.toBeInstanceOf(ServiceError);
});

test("a call error says what was called and how often, and keeps the query to itself", async () => {
  const { client, clock } = scene([reset(), reset(), reset()]);
  const groups = { ...request, query: { secret: "s3cret" } };
  const error = await settle(call(client, getItem, groups), clock).catch((reason: unknown) => reason);
  expect(error).toMatchObject({
    kind: "network",
    operation: "getItem",
    attempts: 3,
    status: undefined,
    cause: expect.objectContaining({ message: "fetch failed" }),
  });
  expect(String(error)).toContain("getItem");
  expect(String(error)).not.toContain("s3cret");
});

test("an unreadable answer keeps its status", async () => {
  const { client } = scene([new Response("<html>", { status: 403 })]);
  await expect(call(client, getItem, request)).rejects.toMatchObject({ kind: "unreadable", status: 403, attempts: 1 });
});

test("an answer over the limit is unreadable, and the rest of it is not read", async () => {
  let sent = 0;
  let cancelled = false;
  const stream = new ReadableStream<Uint8Array>({
    pull(controller) {
      sent += 1;
      controller.enqueue(new Uint8Array(1000));
    },
    cancel() {
      cancelled = true;
    },
  });
  const { client } = scene([new Response(stream)], { maxResponseBytes: 2500 });
  await expect(call(client, getItem, request)).rejects.toMatchObject({ kind: "unreadable", status: 200 });
  expect(cancelled).toBe(true);
  expect(sent).toBeLessThan(6);
});

test("jitter takes any wait below the backoff", async () => {
  for (const chance of [0, 0.25, 0.999]) {
    const { client, clock, seen } = scene([status(503), ok()], { random: { next: () => chance } });
    await settle(call(client, getItem, request), clock);
    expect(seen[1]?.at).toBeCloseTo(chance * 100, 2);
  }
});

test("an idempotency token is made once for a call and sent with every try", async () => {
  const { client, clock, seen } = scene([status(503), status(503), ok(), ok()]);
  await settle(call(client, orderItem, { body: { item: "i" } }), clock);
  await settle(call(client, orderItem, { body: { item: "i", ticket: "mine" } }), clock);
  expect(seen.map(({ body }) => JSON.parse(body).ticket)).toEqual(["id-1", "id-1", "id-1", "mine"]);
});

test("every try is signed anew", async () => {
  const { client, clock, seen } = scene([status(503), ok()], {
    auth: ({ headers, at, ...rest }, next) => next({ ...rest, at, headers: { ...headers, signed: String(at) } }),
  });
  await settle(call(client, getItem, request), clock);
  expect(seen.map(({ headers }) => Number(headers["signed"]) - clock.start)).toEqual([0, 50]);
});

test("middleware runs for every try, the first outermost, auth innermost", async () => {
  const log: string[] = [];
  const named = (name: string) => async (given: Parameters<typeof client.send>[0], next: typeof client.send) => {
    log.push(`${name} ${given.operation} ${given.attempt}`);
    const response = await next(given);
    log.push(`${name} ${response.status}`);
    return response;
  };
  const { client, clock } = scene([status(503), ok()], {
    middleware: [named("outer"), named("inner")],
    auth: named("auth"),
  });
  await settle(call(client, getItem, request), clock);
  expect(log).toEqual([
    "outer getItem 1",
    "inner getItem 1",
    "auth getItem 1",
    "auth 503",
    "inner 503",
    "outer 503",
    "outer getItem 2",
    "inner getItem 2",
    "auth getItem 2",
    "auth 200",
    "inner 200",
    "outer 200",
  ]);
});

test("what middleware throws ends the call as it is, and is not retried", async () => {
  const refusal = new RangeError("not today");
  const { client, seen } = scene([ok()], { middleware: [() => Promise.reject(refusal)] });
  await expect(call(client, getItem, request)).rejects.toBe(refusal);
  expect(seen).toEqual([]);
});
