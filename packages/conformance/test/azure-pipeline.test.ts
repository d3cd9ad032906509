// Azure's own client pipeline, unmodified, against the Job Router mock over http and https: what the official
// JavaScript package is made of (`getClient`, the auth policy, a policy that appends api-version).
import type { Client } from "@azure-rest/core-client";
import { afterEach, beforeEach, expect } from "vitest";
import { azureClient } from "../src/azure-client.ts";
import { conformanceTest as test } from "../src/conformance-test.ts";
import { startJobRouter, type StartedJobRouter } from "../src/start-job-router.ts";

const mergePatch = { contentType: "application/merge-patch+json" } as const;
const main = "/routing/distributionPolicies/MainDistributionPolicy";

let mock: StartedJobRouter;
beforeEach(async () => {
  mock = await startJobRouter();
});
afterEach(() => mock.stop());

function router(scheme: "http" | "https" = "http", apiVersion = "2023-11-01"): Client {
  return scheme === "http"
    ? azureClient(mock.endpoint, apiVersion)
    : azureClient(mock.secureEndpoint, apiVersion, mock.certificate);
}

for (const scheme of ["http", "https"] as const) {
  test(`Azure pipeline over ${scheme}: the seed page's policy is read as the page shows it`, async () => {
    const { status, body, headers } = await router(scheme).pathUnchecked(main).get();
    expect(status).toBe("200");
    expect(body).toMatchObject({
      id: "MainDistributionPolicy",
      name: "Main",
      offerExpiresAfterSeconds: 300,
      mode: { kind: "longestIdle", minConcurrentOffers: 1, maxConcurrentOffers: 5, bypassSelectors: false },
    });
    expect((body as { etag: string }).etag).toBe(headers.etag);
  });
}

test("Azure pipeline: create is 201, update 200, a patch that changes nothing keeps the entity tag", async () => {
  const path = router().pathUnchecked("/routing/distributionPolicies/{id}", "dp 1/é");
  const first = await path.patch({ ...mergePatch, body: { name: "a", mode: { kind: "roundRobin" } } });
  expect(first.status).toBe("201");
  const same = await path.patch({ ...mergePatch, body: { name: "a" } });
  expect([same.status, same.headers.etag]).toEqual(["200", first.headers.etag]);
  const changed = await path.patch({ ...mergePatch, body: { name: null } });
  expect(changed.headers.etag).not.toBe(first.headers.etag);
  expect(changed.body).not.toHaveProperty("name");
  expect((await path.get()).body).toMatchObject({ id: "dp 1/é", mode: { kind: "roundRobin", maxConcurrentOffers: 1 } });
});

test("Azure pipeline: conditional headers are honoured", async () => {
  const path = router().pathUnchecked(main);
  const { headers } = await path.get();
  const stale = await path.patch({ ...mergePatch, headers: { "If-Match": '"stale"' }, body: { name: "x" } });
  expect(stale.status).toBe("412");
  const fresh = await path.patch({ ...mergePatch, headers: { "If-Match": headers.etag ?? "" }, body: { name: "x" } });
  expect(fresh.status).toBe("200");
  const old = await path.patch({
    ...mergePatch,
    headers: { "If-Unmodified-Since": "Thu, 01 Jan 2015 00:00:00 GMT" },
    body: { name: "y" },
  });
  expect(old.status).toBe("412");
});

test("Azure pipeline: pages follow the relative nextLink and show each policy once", async () => {
  const client = router();
  for (const id of ["a", "b", "c", "d"]) {
    await client.pathUnchecked("/routing/distributionPolicies/{id}", id).patch({ ...mergePatch, body: { name: id } });
  }
  const ids: string[] = [];
  let next: string | undefined = "/routing/distributionPolicies?maxpagesize=2";
  while (next !== undefined) {
    const { body } = await client.pathUnchecked(next).get();
    const page = body as { value: { id: string }[]; nextLink?: string };
    ids.push(...page.value.map(({ id }) => id));
    next = page.nextLink;
    if (next !== undefined) expect(next).toMatch(/^\/routing\/distributionPolicies\?continuationToken=[\w-]+$/u);
  }
  expect(ids).toEqual(["d", "c", "b", "a", "MainDistributionPolicy"]);
});

test("Azure pipeline: deletion is 204 and repeats; a policy in use is refused with the recorded words", async () => {
  const client = router();
  const policy = client.pathUnchecked("/routing/distributionPolicies/{id}", "used");
  await policy.patch({ ...mergePatch, body: { name: "used" } });
  const queue = client.pathUnchecked("/routing/queues/{id}", "q1");
  await queue.patch({ ...mergePatch, body: { distributionPolicyId: "used" } });
  const refused = await policy.delete();
  expect(refused.status).toBe("400");
  expect(refused.body).toMatchObject({
    communicationError: {
      code: "BadRequest",
      details: [
        { code: "QueueExistsWithDistributionPolicy", message: "There is a queue with this distribution policy" },
      ],
    },
  });
  expect((await queue.delete()).status).toBe("204");
  expect((await policy.delete()).status).toBe("204");
  expect((await policy.get()).status).toBe("404");
});

test("Azure pipeline: queues and workers get the automatic label Id", async () => {
  const client = router();
  const queue = await client
    .pathUnchecked("/routing/queues/{id}", "q9")
    .patch({ ...mergePatch, body: { distributionPolicyId: "MainDistributionPolicy", labels: { Region: "NA" } } });
  expect(queue.body).toMatchObject({ labels: { Region: "NA", Id: "q9" } });
  const worker = await client
    .pathUnchecked("/routing/workers/{id}", "w9")
    .patch({ ...mergePatch, body: { capacity: 1 } });
  expect(worker.status).toBe("201");
  expect(worker.body).toMatchObject({ state: "inactive", labels: { Id: "w9" }, availableForOffers: false });
});

test("Azure pipeline: maxConcurrentOffers of a worker belongs to the preview version alone", async () => {
  const body = { capacity: 1, maxConcurrentOffers: 2 };
  const preview = router("http", "2024-01-18-preview").pathUnchecked("/routing/workers/{id}", "w1");
  expect((await preview.patch({ ...mergePatch, body })).body).toMatchObject({ maxConcurrentOffers: 2 });
  const stable = await router().pathUnchecked("/routing/workers/{id}", "w1").get();
  expect(stable.status).toBe("200");
  expect(stable.body).not.toHaveProperty("maxConcurrentOffers");
});

test("Azure pipeline: an unsupported api-version is a 400 in the service's own envelope", async () => {
  const { status, body } = await router("http", "2020-01-01").pathUnchecked(main).get();
  expect(status).toBe("400");
  expect(body).toMatchObject({ communicationError: { code: "UnsupportedApiVersion" } });
});
