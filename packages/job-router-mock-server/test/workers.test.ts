import { deleteWorker, getWorker, orThrow, upsertWorker } from "@trunkline/job-router-client";
import { expect, test } from "vitest";
import { setUp } from "./contact-centre.fixtures.ts";

const path = { workerId: "new" };

test("a worker needs a capacity alone, and the service fills in the rest", async () => {
  const { client } = setUp();
  const { status, body } = await orThrow(upsertWorker(client, { path, body: { capacity: 100 } }));
  expect(status).toBe(201);
  expect(body).toEqual({
    id: "new",
    state: "inactive",
    queues: [],
    capacity: 100,
    labels: { Id: "new" },
    tags: {},
    channels: [],
    offers: [],
    assignedJobs: [],
    loadRatio: 0,
    availableForOffers: false,
    etag: body.etag,
  });
});

test.each([
  { availableForOffers: true, state: "active" },
  { availableForOffers: false, state: "inactive" },
])("a worker whose availability is $availableForOffers is $state", async ({ availableForOffers, state }) => {
  const { client } = setUp();
  const { body } = await orThrow(upsertWorker(client, { path, body: { availableForOffers } }));
  expect(body).toMatchObject({ availableForOffers, state });
});

// Noon of 1 January 2030 is 640,290,960,000,000,000 ticks of 100 ns after the year 1 began: 0x08e2c53c57b1a000.
test.each([
  { availableForOffers: false, counts: ["00000000", "00000001", "00000001", "00000002"] },
  { availableForOffers: true, counts: ["00000001", "00000002", "00000002", "00000003"] },
])("an entity tag counts changes, from 1 for a worker that is created available: $availableForOffers", async (row) => {
  const { client } = setUp();
  const { availableForOffers } = row;
  const tags: string[] = [];
  for (const capacity of [1, 2, 2, 3]) {
    const { body } = await orThrow(upsertWorker(client, { path, body: { capacity, availableForOffers } }));
    tags.push(body.etag);
  }
  expect(tags).toEqual(row.counts.map((count) => `"${count}-0000-0000-00a0-b1573cc5e208"`));
});

test("a worker may take jobs of queues that do not exist", async () => {
  const { client } = setUp();
  expect(await upsertWorker(client, { path, body: { queues: ["nowhere"] } })).toMatchObject({ status: 201 });
});

test("a worker without jobs is deleted, available or not", async () => {
  const { client } = setUp();
  expect(await deleteWorker(client, { path: { workerId: "w" } })).toMatchObject({ ok: true, status: 204 });
  expect(await getWorker(client, { path: { workerId: "w" } })).toMatchObject({ ok: false, status: 404 });
});
