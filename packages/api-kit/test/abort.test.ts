import { call, CallError } from "@trunkline/api-kit/client";
import { expect, test } from "vitest";
import { getItem, idle, json, scene, settle } from "./scripted-service.fixtures.ts";

const request = { path: { itemId: "i" } };
const reason = new Error("the user left");

async function errorOf(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => undefined,
    (error: unknown) => error,
  );
}

test("aborted before the call, nothing is sent", async () => {
  const { client, clock, seen } = scene([json({})]);
  const error = await errorOf(call(client, getItem, request, { signal: AbortSignal.abort(reason) }));
  expect(error).toMatchObject({ kind: "abort", cause: reason, attempts: 0 });
  expect(seen).toEqual([]);
  expect(clock.timers).toEqual([]);
});

test("aborted during a try, the call ends at once and the request is given up", async () => {
  const { client, clock, seen } = scene(["silence"]);
  const controller = new AbortController();
  const outcome = errorOf(call(client, getItem, request, { signal: controller.signal }));
  await idle();
  controller.abort(reason);
  expect(await outcome).toMatchObject({ kind: "abort", cause: reason, attempts: 1 });
  expect(seen[0]?.signal.aborted).toBe(true);
  expect(clock.timers).toEqual([]);
});

test("aborted while waiting to try again, no second request is sent", async () => {
  const { client, clock, seen } = scene([json({}, { status: 503 }), json({})]);
  const controller = new AbortController();
  const outcome = errorOf(call(client, getItem, request, { signal: controller.signal }));
  await idle();
  expect(clock.timers.map(({ instant }) => instant - clock.start)).toEqual([50]);
  controller.abort(reason);
  expect(await outcome).toMatchObject({ kind: "abort", cause: reason, attempts: 1 });
  await idle();
  expect(seen).toHaveLength(1);
  expect(clock.timers).toEqual([]);
});

test("aborted while the body arrives, the call ends at once", async () => {
  const { client } = scene([new Response(new ReadableStream<Uint8Array>())]);
  const controller = new AbortController();
  const outcome = errorOf(call(client, getItem, request, { signal: controller.signal }));
  await idle();
  controller.abort(reason);
  expect(await outcome).toMatchObject({ kind: "abort", cause: reason });
});

test("a transport that does not listen to the signal cannot hold a call up", async () => {
  const { client, clock } = scene([], { fetch: () => new Promise(() => {}), retry: { attempts: 1 } });
  const error = await errorOf(settle(call(client, getItem, request), clock));
  expect(error).toMatchObject({ kind: "timeout" });
  expect(clock.now() - clock.start).toBe(10_000);
});

test("a slow body runs into the time-out", async () => {
  const { client, clock } = scene([new Response(new ReadableStream<Uint8Array>())], { retry: { attempts: 1 } });
  expect(await errorOf(settle(call(client, getItem, request), clock))).toMatchObject({ kind: "timeout", attempts: 1 });
});

test("a call that is done leaves no listener on the caller's signal", async () => {
  const controller = new AbortController();
  const listeners: string[] = [];
  const { signal } = controller;
  signal.addEventListener = (...[type]: [string, ...unknown[]]) => void listeners.push(`+${type}`);
  signal.removeEventListener = (...[type]: [string, ...unknown[]]) => void listeners.push(`-${type}`);
  const { client, clock } = scene([json({}, { status: 503 }), json({})]);
  await settle(call(client, getItem, request, { signal }), clock);
  expect(listeners).toEqual(["+abort", "-abort"]);
});

test("an aborted call is told from a time-out by any installed copy of the package", async () => {
  const { client } = scene([]);
  const error = await errorOf(call(client, getItem, request, { signal: AbortSignal.abort() }));
  expect(CallError.is(error) && error.kind).toBe("abort");
  expect(CallError.is(new Error("other"))).toBe(false);
});
