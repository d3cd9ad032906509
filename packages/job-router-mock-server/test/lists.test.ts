import {
  items,
  listQueues,
  listQueuesPages,
  listWorkers,
  listWorkersPages,
  orThrow,
} from "@trunkline/job-router-client";
import type { ListWorkersRequest, Unrecognized } from "@trunkline/job-router-models";
import { expect, test } from "vitest";
import { type Seed } from "../src/index.ts";
import { send, setUp } from "./contact-centre.fixtures.ts";

// What only an answer of a newer service could have given us.
const unheardOf = JSON.parse('"unheardOf"') as Unrecognized;

const queues: Seed = { queues: { a: {}, b: {}, c: {}, d: {}, e: {} } };

test("a list is newest first, and changes do not move a row", async () => {
  const { mock, client } = setUp({ seed: queues });
  await send({ mock }, "PATCH", "queues/a", { name: "changed" });
  const { body } = await orThrow(listQueues(client));
  expect(body.value.map(({ id }) => id)).toEqual(["e", "d", "c", "b", "a"]);
  expect(body).not.toHaveProperty("nextLink");
});

test("pages follow each other by a relative link without a version", async () => {
  const { client } = setUp({ seed: queues });
  const { body } = await orThrow(listQueues(client, { query: { maxpagesize: 2 } }));
  expect(body.value.map(({ id }) => id)).toEqual(["e", "d"]);
  expect(body.nextLink).toMatch(/^\/routing\/queues\?continuationToken=[\w-]+$/u);
});

test("the client walks all pages, each as large as asked", async () => {
  const { mock, client } = setUp({ seed: queues });
  const seen: string[] = [];
  for await (const { id } of items(listQueuesPages(client, { query: { maxpagesize: 2 } }))) seen.push(id);
  expect(seen).toEqual(["e", "d", "c", "b", "a"]);
  expect(mock.control.requests()).toHaveLength(3);
});

test("rows that go or come between two pages shift nothing", async () => {
  const { mock, client } = setUp({ seed: queues });
  const seen: string[] = [];
  for await (const { items: page } of listQueuesPages(client, { query: { maxpagesize: 2 } })) {
    seen.push(...page.map(({ id }) => id));
    await send({ mock }, "DELETE", "queues/c");
    await send({ mock }, "PATCH", "queues/f", {});
  }
  expect(seen).toEqual(["e", "d", "b", "a"]);
});

test("the link carries the filters, so that the next page needs nothing else", async () => {
  const worker = { queues: ["q 1"], channels: [{ channelId: "a+b", capacityCostPerJob: 1 }], capacity: 1 };
  const { client } = setUp({ seed: { workers: { a: worker, b: {}, c: worker, d: {}, e: worker } } });
  const query = { maxpagesize: 1, queueId: "q 1", channelId: "a+b", hasCapacity: true, state: "inactive" } as const;
  const seen: string[] = [];
  for await (const { id } of items(listWorkersPages(client, { query }))) seen.push(id);
  expect(seen).toEqual(["e", "c", "a"]);
});

test.each([
  { maxpagesize: "", rows: 100 },
  { maxpagesize: "&maxpagesize=150", rows: 150 },
  { maxpagesize: "&maxpagesize=1000", rows: 200 },
])("a page asked for with '$maxpagesize' has $rows rows", async ({ maxpagesize, rows }) => {
  const many = Object.fromEntries(Array.from({ length: 250 }, (_, index) => [`q${index}`, {}]));
  const { mock } = setUp({ seed: { queues: many } });
  const { body } = await send({ mock }, "GET", `queues?api-version=2023-11-01${maxpagesize}`);
  expect((body as { value: unknown[] }).value).toHaveLength(rows);
});

test.each(["maxpagesize=0", "maxpagesize=-1", "maxpagesize=x", "continuationToken=x", "continuationToken=b3RoZXI%3D"])(
  "a list asked for with %s is refused",
  async (query) => {
    const { mock } = setUp();
    const { status, body } = await send({ mock }, "GET", `workers?${query}`);
    expect(status).toBe(400);
    expect(body).toMatchObject({ communicationError: { code: "BadRequest", target: "/routing/workers" } });
  },
);

const voice = { channelId: "voice", capacityCostPerJob: 10 };
const chat = { channelId: "chat", capacityCostPerJob: 1 };
const workers: Seed = {
  workers: {
    idle: { capacity: 10, queues: ["q1"], channels: [voice] },
    small: { capacity: 5, queues: ["q1", "q2"], channels: [voice, chat], availableForOffers: true },
    bare: { availableForOffers: true },
  },
};

test.each<{ filters: NonNullable<ListWorkersRequest["query"]>; found: readonly string[] }>([
  { filters: {}, found: ["bare", "small", "idle"] },
  { filters: { state: "all" }, found: ["bare", "small", "idle"] },
  { filters: { state: "active" }, found: ["bare", "small"] },
  { filters: { state: "inactive" }, found: ["idle"] },
  { filters: { state: unheardOf }, found: [] },
  { filters: { queueId: "q1" }, found: ["small", "idle"] },
  { filters: { channelId: "chat" }, found: ["small"] },
  { filters: { hasCapacity: true }, found: ["small", "idle"] },
  { filters: { hasCapacity: true, channelId: "voice" }, found: ["idle"] },
  { filters: { hasCapacity: false }, found: ["bare", "small", "idle"] },
  { filters: { state: "active", queueId: "q2", channelId: "voice" }, found: ["small"] },
])("workers filtered by $filters are $found", async ({ filters, found }) => {
  const { client } = setUp({ seed: workers });
  const { body } = await orThrow(listWorkers(client, { query: filters }));
  expect(body.value.map(({ id }) => id)).toEqual(found);
});
