import {
  acceptJobOffer,
  cancelJob,
  createJobRouterClient,
  deleteQueue,
  getDistributionPolicy,
  items,
  listJobs,
  listJobsPages,
  type Schema,
  type ServiceError,
  upsertDistributionPolicy,
  validated,
  type JobRouterClientOptions,
} from "@trunkline/job-router-client";
import type { DistributionPolicy, ErrorResponse, RouterJob } from "@trunkline/job-router-models";
import { expect, expectTypeOf, test } from "vitest";

/** A client of a service that gives these answers in turn, and what the service saw. */
function setUp(answers: readonly Response[], options: Partial<JobRouterClientOptions> = {}) {
  const left = [...answers];
  const seen: { line: string; headers: Headers; body: string }[] = [];
  const client = createJobRouterClient({
    endpoint: "https://router.example/",
    async fetch(request) {
      const { pathname, search } = new URL(request.url);
      seen.push({
        line: `${request.method} ${pathname}${search}`,
        headers: request.headers,
        body: await request.text(),
      });
      return left.shift() ?? Response.error();
    },
    ...options,
  });
  return { client, seen };
}

const policy = { id: "p", etag: '"1"', mode: { kind: "longestIdle" } };

test("a policy is read with its headers", async () => {
  const headers = { etag: '"1"', "last-modified": "Wed, 15 Nov 2023 00:02:54 GMT" };
  const { client, seen } = setUp([Response.json(policy, { headers })]);
  const result = await getDistributionPolicy(client, { path: { distributionPolicyId: "a b?c#d/..%" } });
  expect(result).toMatchObject({ ok: true, status: 200, headers, body: policy });
  expect(seen[0]?.line).toBe("GET /routing/distributionPolicies/a%20b%3Fc%23d%2F..%25?api-version=2023-11-01");
});

test("an upsert is a merge patch, with its condition as a header", async () => {
  const { client, seen } = setUp([Response.json(policy)], { apiVersion: "2024-01-18-preview" });
  await upsertDistributionPolicy(client, {
    path: { distributionPolicyId: "p" },
    headers: { "if-match": '"1"' },
    body: { name: null, offerExpiresAfterSeconds: 30 },
  });
  expect(seen[0]?.line).toBe("PATCH /routing/distributionPolicies/p?api-version=2024-01-18-preview");
  expect(seen[0]?.headers.get("content-type")).toBe("application/merge-patch+json");
  expect(seen[0]?.headers.get("if-match")).toBe('"1"');
  expect(seen[0]?.body).toBe('{"name":null,"offerExpiresAfterSeconds":30}');
});

test.each([
  { what: "the envelope that the service sends", member: "communicationError" },
  { what: "the envelope that is documented", member: "error" },
])("an error is read from $what", async ({ member }) => {
  const { client } = setUp([Response.json({ [member]: { code: "NotFound", message: "Gone." } }, { status: 404 })]);
  const result = await getDistributionPolicy(client, { path: { distributionPolicyId: "p" } });
  expect(result).toMatchObject({ ok: false, status: 404, error: { code: "NotFound" } });
  expect(String(!result.ok && result.error)).toBe("ServiceError: [404 NotFound] Gone.");
});

test("actions stand behind a colon, and are not repeated", async () => {
  const down = (): Response => Response.json({}, { status: 503 });
  const { client, seen } = setUp([down(), down()]);
  await cancelJob(client, { path: { jobId: "j:1" } });
  await acceptJobOffer(client, { path: { workerId: "w", offerId: "o" } });
  expect(seen.map(({ line, body }) => line + body)).toEqual([
    "POST /routing/jobs/j%3A1:cancel?api-version=2023-11-01",
    "POST /routing/workers/w/offers/o:accept?api-version=2023-11-01",
  ]);
});

test("a deletion is answered with nothing", async () => {
  const { client } = setUp([new Response(null, { status: 204 })]);
  expect(await deleteQueue(client, { path: { queueId: "q" } })).toMatchObject({ ok: true, status: 204 });
});

test("lists go on by a link that lacks the version", async () => {
  const { client, seen } = setUp([
    Response.json({ value: [{ id: "a" }], nextLink: "/routing/jobs?continuationToken=e30%2B" }),
    Response.json({ value: [{ id: "b" }] }),
  ]);
  const ids: string[] = [];
  for await (const job of items(listJobsPages(client, { query: { status: "active", maxpagesize: 1 } }))) {
    expectTypeOf(job).toEqualTypeOf<RouterJob>();
    ids.push(job.id);
  }
  expect(ids).toEqual(["a", "b"]);
  expect(seen.map(({ line }) => line)).toEqual([
    "GET /routing/jobs?status=active&maxpagesize=1&api-version=2023-11-01",
    "GET /routing/jobs?continuationToken=e30%2B&api-version=2023-11-01",
  ]);
});

test("a result narrows by ok, and its body by kind", async () => {
  const { client } = setUp([Response.json(policy)]);
  const result = await getDistributionPolicy(client, { path: { distributionPolicyId: "p" } });
  if (result.ok) {
    expectTypeOf(result.body).toEqualTypeOf<DistributionPolicy>();
    expectTypeOf(result.headers.etag).toEqualTypeOf<string>();
  } else {
    expectTypeOf(result.error).toEqualTypeOf<ServiceError<number, string, ErrorResponse>>();
  }
  expect(result.ok && result.body.mode?.kind).toBe("longestIdle");
});

test("an operation can be checked while it runs, and keeps its types", async () => {
  const seen: unknown[] = [];
  const schema: Schema = { "~standard": { validate: (value) => ({ issues: (seen.push(value), undefined) }) } };
  const read = validated(listJobs, { request: schema });
  expectTypeOf(read).toEqualTypeOf<typeof listJobs>();
  const { client } = setUp([Response.json({ value: [] })]);
  expect(await read(client)).toMatchObject({ ok: true });
  expect(seen).toEqual([{ query: { "api-version": "2023-11-01" } }]);
});
