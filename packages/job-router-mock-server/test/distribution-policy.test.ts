import {
  deleteDistributionPolicy,
  getDistributionPolicy,
  orThrow,
  upsertDistributionPolicy,
} from "@trunkline/job-router-client";
import { expect, test } from "vitest";
import { exampleSeed } from "../src/index.ts";
import { setUp } from "./contact-centre.fixtures.ts";

const path = { distributionPolicyId: "fresh" };

test("the example is answered as the REST reference shows it, but for its entity tag", async () => {
  const { client } = setUp({ seed: exampleSeed });
  const { body, headers } = await orThrow(
    getDistributionPolicy(client, { path: { distributionPolicyId: "MainDistributionPolicy" } }),
  );
  expect(body).toEqual({
    id: "MainDistributionPolicy",
    name: "Main",
    offerExpiresAfterSeconds: 300,
    mode: { kind: "longestIdle", minConcurrentOffers: 1, maxConcurrentOffers: 5, bypassSelectors: false },
    etag: headers.etag,
  });
});

test("a policy is created with 201, changed with 200, deleted with 204, and then unknown", async () => {
  const { client, clock } = setUp();
  const created = await orThrow(upsertDistributionPolicy(client, { path, body: { name: "One" } }));
  expect(created).toMatchObject({
    status: 201,
    headers: { etag: created.body.etag, "last-modified": "Tue, 01 Jan 2030 12:00:00 GMT" },
    body: { id: "fresh", name: "One" },
  });
  clock.advance(1500);
  const changed = await orThrow(upsertDistributionPolicy(client, { path, body: { name: "Two" } }));
  expect(changed).toMatchObject({
    status: 200,
    headers: { "last-modified": "Tue, 01 Jan 2030 12:00:01 GMT" },
    body: { name: "Two" },
  });
  expect(changed.body.etag).not.toBe(created.body.etag);
  expect(await orThrow(deleteDistributionPolicy(client, { path }))).toMatchObject({ status: 204 });
  expect(await getDistributionPolicy(client, { path })).toMatchObject({
    ok: false,
    status: 404,
    error: { code: "NotFound" },
  });
});

test("the entity tag tells the second of the change, as the service's do", async () => {
  const { client } = setUp();
  const { body } = await orThrow(upsertDistributionPolicy(client, { path, body: {} }));
  const second = (Date.UTC(2030, 0, 1, 12) / 1000).toString(16);
  expect(body.etag).toMatch(new RegExp(`^"[0-9a-f]{8}-0000-0700-0000-${second}0000"$`, "u"));
});

test("a patch that changes nothing keeps the entity tag and Last-Modified", async () => {
  const { client, clock } = setUp();
  const body = { name: "One", mode: { kind: "roundRobin" } } as const;
  const created = await orThrow(upsertDistributionPolicy(client, { path, body }));
  clock.advance(60_000);
  const again = await orThrow(upsertDistributionPolicy(client, { path, body }));
  expect(again).toEqual({ ...created, status: 200, headers: { ...again.headers } });
  expect(again.headers).toMatchObject({
    etag: created.headers.etag,
    "last-modified": created.headers["last-modified"],
  });
});

const limits = { minConcurrentOffers: 1, maxConcurrentOffers: 1, bypassSelectors: false };
const scoring = {
  scoringParameters: ["jobLabels", "workerSelectors"],
  isBatchScoringEnabled: false,
  descendingOrder: true,
};
const rule = { kind: "function", functionUri: "https://fn.example/score" } as const;

test.each([
  { what: "longestIdle", mode: { kind: "longestIdle" }, filled: { kind: "longestIdle", ...limits } },
  { what: "roundRobin", mode: { kind: "roundRobin" }, filled: { kind: "roundRobin", ...limits } },
  {
    what: "bestWorker, which has options even without a rule",
    mode: { kind: "bestWorker" },
    filled: { kind: "bestWorker", scoringRuleOptions: scoring, ...limits },
  },
  {
    what: "bestWorker with a rule and a batch size",
    mode: { kind: "bestWorker", scoringRule: rule, scoringRuleOptions: { batchSize: 30, descendingOrder: false } },
    filled: {
      kind: "bestWorker",
      scoringRule: rule,
      scoringRuleOptions: { ...scoring, batchSize: 30, descendingOrder: false },
      ...limits,
    },
  },
] as const)("the service's defaults are filled in for $what", async ({ mode, filled }) => {
  const { client } = setUp();
  const { body } = await orThrow(upsertDistributionPolicy(client, { path, body: { mode } }));
  expect(body.mode).toEqual(filled);
});

test("a policy without a mode is answered without one", async () => {
  const { client } = setUp();
  expect((await orThrow(upsertDistributionPolicy(client, { path, body: {} }))).body).not.toHaveProperty("mode");
});
