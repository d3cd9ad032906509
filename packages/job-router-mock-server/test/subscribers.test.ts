import { expect, test } from "vitest";
import type { GridEvent, WebhookOptions } from "../src/index.ts";
import { openCallCentre } from "./call-centre.fixtures.ts";

const url = "https://subscriber.example.com/events";

/** Lets promises that have settled be heard. */
async function arrive(): Promise<void> {
  for (let turn = 0; turn < 50; turn += 1) await Promise.resolve();
}

/** A subscriber that shakes hands, keeps what it is told, and answers with the statuses of a list. */
function subscriber(statuses: number[] = [], shakes = true) {
  const deliveries: GridEvent[][] = [];
  const fetch: NonNullable<WebhookOptions["fetch"]> = async (_, { headers, body }) => {
    const events = JSON.parse(typeof body === "string" ? body : "[]") as (GridEvent & {
      data: { validationCode: string };
    })[];
    if (new Headers(headers).get("aeg-event-type") === "SubscriptionValidation") {
      return Response.json({ validationResponse: shakes ? events[0]?.data.validationCode : "no" });
    }
    deliveries.push(events);
    return new Response(null, { status: statuses.shift() ?? 200 });
  };
  return { fetch, deliveries };
}

const names = (deliveries: readonly GridEvent[][]): readonly string[][] =>
  deliveries.map((events) => events.map(({ eventType }) => eventType.replace("Microsoft.Communication.Router", "")));

test("after a handshake a subscriber is told of all that happens from then on, in order", async () => {
  const { fetch, deliveries } = subscriber();
  const centre = openCallCentre({ subscribers: { fetch } });
  centre.mock.router.subscribe({ url });
  await arrive();
  await centre.create("j");
  centre.settle();
  await arrive();
  expect(names(deliveries)).toEqual([["JobReceived"], ["JobQueued"], ["WorkerOfferIssued"]]);
  expect(centre.mock.router.list()).toMatchObject([{ url, state: "active", delivered: 4, attempts: 0 }]);
});

test("a subscriber gets the types and the batches it asked for", async () => {
  const { fetch, deliveries } = subscriber([500]);
  const centre = openCallCentre({ subscribers: { fetch } });
  const eventTypes = ["Microsoft.Communication.RouterJobReceived"];
  centre.mock.router.subscribe({ url, eventTypes, batchSize: 2 });
  await arrive();
  for (const id of ["a", "b", "c"]) await centre.create(id);
  await arrive();
  centre.clock.advance(10_000);
  await arrive();
  expect(names(deliveries)).toEqual([["JobReceived"], ["JobReceived", "JobReceived"], ["JobReceived"]]);
});

test("what was not taken is delivered again, later and later, under the same id", async () => {
  const { fetch, deliveries } = subscriber([500, 503]);
  const centre = openCallCentre({ subscribers: { fetch } });
  centre.mock.router.subscribe({ url });
  await arrive();
  await centre.create("j", { matchingMode: { kind: "suspend" } });
  await arrive();
  for (const [milliseconds, attempts] of [
    [9999, 1],
    [1, 2],
    [29_999, 2],
    [1, 3],
  ] as const) {
    centre.clock.advance(milliseconds);
    await arrive();
    expect(deliveries.filter(([event]) => event?.id === deliveries[0]?.[0]?.id)).toHaveLength(attempts);
  }
});

test("what a subscriber refuses for good is not delivered again", async () => {
  const { fetch, deliveries } = subscriber([400]);
  const centre = openCallCentre({ subscribers: { fetch } });
  centre.mock.router.subscribe({ url });
  await arrive();
  await centre.create("j");
  centre.clock.advance(100);
  await arrive();
  expect(names(deliveries)).toEqual([["JobReceived"], ["JobQueued"]]);
});

test("without a handshake nothing is delivered", async () => {
  const { fetch, deliveries } = subscriber([], false);
  const centre = openCallCentre({ subscribers: { fetch } });
  centre.mock.router.subscribe({ url });
  await arrive();
  await centre.create("j");
  await arrive();
  expect(deliveries).toEqual([]);
  expect(centre.mock.router.list()).toMatchObject([
    { state: "failed", lastError: expect.stringContaining("validation code") as string },
  ]);
});

test("subscriptions are made, listed and ended over http", async () => {
  const { fetch } = subscriber();
  const { mock } = openCallCentre({ subscribers: { fetch } });
  const ask = async (method: string, body?: object): Promise<unknown> => {
    const init = { method, ...(body && { body: JSON.stringify(body) }) };
    return (await mock.fetch("https://mock.invalid/_trunkline/subscriptions", init)).json();
  };
  const made = await ask("POST", { url, batchSize: 5 });
  expect(await ask("GET")).toMatchObject({ subscriptions: [{ url, batchSize: 5, ...(made as object) }] });
  expect(await ask("DELETE", made as object)).toEqual({});
  expect(await ask("GET")).toEqual({ subscriptions: [] });
  expect(await ask("DELETE", made as object)).toMatchObject({ error: {} });
  expect(await ask("POST", { url: "file:///etc" })).toMatchObject({ error: {} });
});

test("a subscriber that does not answer is given up after a while, and asked again", async () => {
  const { fetch, deliveries } = subscriber();
  let hangs = true;
  const slow: typeof fetch = (target, init) =>
    hangs && new Headers(init.headers).get("aeg-event-type") === "Notification"
      ? new Promise((_, reject) => {
          init.signal?.addEventListener("abort", () => reject(new Error("took too long")));
        })
      : fetch(target, init);
  const centre = openCallCentre({ subscribers: { fetch: slow } });
  centre.mock.router.subscribe({ url });
  await arrive();
  await centre.create("j", { matchingMode: { kind: "suspend" } });
  await arrive();
  centre.clock.advance(30_000);
  await arrive();
  expect(centre.mock.router.list()).toMatchObject([{ attempts: 1, lastError: "took too long" }]);
  hangs = false;
  centre.clock.advance(10_000);
  await arrive();
  expect(names(deliveries)[0]).toEqual(["JobReceived"]);
});
