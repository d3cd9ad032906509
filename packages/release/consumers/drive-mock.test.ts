// A test of one's own, against a mock over http, with Node's test runner.
import assert from "node:assert/strict";
import { after, test } from "node:test";
import {
  createJobRouterClient,
  items,
  listQueuesPages,
  orThrow,
  upsertDistributionPolicy,
  upsertQueue,
} from "@trunkline/job-router-client";
import { createMockServer } from "@trunkline/job-router-mock-server";
import { manualClock, sequentialIds } from "@trunkline/mock-kit";
import { listen } from "@trunkline/mock-kit/node";

const clock = manualClock();
const mock = createMockServer({ clock, ids: sequentialIds() });
const server = await listen(mock);
const client = createJobRouterClient({ endpoint: server.url });
after(() => server.close());

void test("queues are listed once they are there", async () => {
  const mode = { kind: "longestIdle" } as const;
  const policy = { path: { distributionPolicyId: "longest" }, body: { offerExpiresAfterSeconds: 30, mode } };
  await orThrow(upsertDistributionPolicy(client, policy));
  for (const queueId of ["help", "sales"]) {
    await orThrow(upsertQueue(client, { path: { queueId }, body: { distributionPolicyId: "longest" } }));
  }
  const found: string[] = [];
  for await (const { id } of items(listQueuesPages(client))) found.push(id);
  assert.deepEqual(found.toSorted(), ["help", "sales"]);
});

void test("a reset takes them away", async () => {
  mock.reset();
  const found: string[] = [];
  for await (const { id } of items(listQueuesPages(client))) found.push(id);
  assert.deepEqual(found, []);
});
