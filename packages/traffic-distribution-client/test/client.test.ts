import {
  createTrafficDistributionClient,
  getTrafficDistribution,
  items,
  listPhoneNumbersV2Pages,
  listTrafficDistributionGroupsPages,
  createTrafficDistributionGroup,
  orThrow,
  releasePhoneNumber,
  type ServiceError,
  tagResource,
  untagResource,
  updateTrafficDistribution,
} from "@trunkline/traffic-distribution-client";
import type {
  GetTrafficDistributionOutput,
  ResourceNotFoundException,
  TrafficDistributionGroupSummary,
} from "@trunkline/traffic-distribution-models";
import { expect, expectTypeOf, test } from "vitest";

const arn = "arn:aws:connect:us-east-1:123456789012:traffic-distribution-group/0a1b2c3d-1111-4222-8333-444455556666";
const encodedArn = encodeURIComponent(arn);

/** A client of a service that gives these answers in turn, and what the service saw. */
function setUp(...answers: Response[]) {
  const seen: { line: string; body: unknown }[] = [];
  const client = createTrafficDistributionClient({
    endpoint: "https://connect.example",
    ids: { uuid: () => "11111111-2222-4333-8444-555555555555" },
    retry: { attempts: 1 },
    async fetch(request) {
      const text = await request.text();
      const url = new URL(request.url);
      seen.push({ line: `${request.method} ${url.pathname}${url.search}`, body: text && JSON.parse(text) });
      return answers.shift() ?? Response.error();
    },
  });
  return { client, seen };
}

function refusal(status: number, type: string): Response {
  return Response.json({ Message: "No." }, { status, headers: { "x-amzn-ErrorType": `${type}:http://x/` } });
}

test("an ARN stands in the path as one segment", async () => {
  const { client, seen } = setUp(Response.json({ Id: "g" }));
  await getTrafficDistribution(client, { path: { Id: arn } });
  expect(seen).toEqual([{ line: `GET /traffic-distribution/${encodedArn}`, body: "" }]);
});

test("an update may be answered with nothing", async () => {
  const { client, seen } = setUp(new Response(null));
  const TelephonyConfig = { Distributions: [{ Region: "us-east-1", Percentage: 100 }] };
  const result = await updateTrafficDistribution(client, { path: { Id: arn }, body: { TelephonyConfig } });
  expect(result).toMatchObject({ ok: true, status: 200 });
  expect(seen).toEqual([{ line: `PUT /traffic-distribution/${encodedArn}`, body: { TelephonyConfig } }]);
});

test("an error is named by its header and typed by its status", async () => {
  const { client } = setUp(refusal(404, "ResourceNotFoundException"));
  const result = await getTrafficDistribution(client, { path: { Id: "g" } });
  expect(result).toMatchObject({ ok: false, status: 404, error: { code: "ResourceNotFoundException" } });
  expect(String(!result.ok && result.error)).toBe("ServiceError: [404 ResourceNotFoundException] No.");
});

test("what the contract does not declare is a result too", async () => {
  const { client } = setUp(refusal(401, "MissingAuthenticationTokenException"));
  const result = await getTrafficDistribution(client, { path: { Id: "g" } });
  expect(result).toMatchObject({ ok: false, status: 401, error: { code: "MissingAuthenticationTokenException" } });
});

test("tokens for idempotency are filled in, in the body and in the query", async () => {
  const { client, seen } = setUp(Response.json({}), new Response(null));
  await createTrafficDistributionGroup(client, { body: { Name: "n", InstanceId: "i" } });
  await releasePhoneNumber(client, { path: { PhoneNumberId: "p" } });
  expect(seen).toEqual([
    {
      line: "PUT /traffic-distribution-group",
      body: { Name: "n", InstanceId: "i", ClientToken: "11111111-2222-4333-8444-555555555555" },
    },
    { line: "DELETE /phone-number/p?clientToken=11111111-2222-4333-8444-555555555555", body: "" },
  ]);
});

test("tags go out as the service wants them", async () => {
  const { client, seen } = setUp(new Response(null), new Response(null));
  await tagResource(client, { path: { resourceArn: arn }, body: { tags: { "k 1": "v" } } });
  await untagResource(client, { path: { resourceArn: arn }, query: { tagKeys: ["k 1", "b&c"] } });
  expect(seen).toEqual([
    { line: `POST /tags/${encodedArn}`, body: { tags: { "k 1": "v" } } },
    { line: `DELETE /tags/${encodedArn}?tagKeys=k%201&tagKeys=b%26c`, body: "" },
  ]);
});

test("groups are listed over all pages, with the token in the query", async () => {
  const { client, seen } = setUp(
    Response.json({ TrafficDistributionGroupSummaryList: [{ Id: "a" }], NextToken: "tok/+=2 x" }),
    Response.json({ TrafficDistributionGroupSummaryList: [{ Id: "b" }] }),
  );
  const ids: (string | undefined)[] = [];
  for await (const group of items(listTrafficDistributionGroupsPages(client, { query: { maxResults: 1 } }))) {
    expectTypeOf(group).toEqualTypeOf<TrafficDistributionGroupSummary>();
    ids.push(group.Id);
  }
  expect(ids).toEqual(["a", "b"]);
  expect(seen.map(({ line }) => line)).toEqual([
    "GET /traffic-distribution-groups?maxResults=1",
    "GET /traffic-distribution-groups?maxResults=1&nextToken=tok%2F%2B%3D2%20x",
  ]);
});

test("numbers are listed over all pages, with the token in the body", async () => {
  const { client, seen } = setUp(
    Response.json({ ListPhoneNumbersSummaryList: [{}], NextToken: "t" }),
    Response.json({ ListPhoneNumbersSummaryList: [{}] }),
  );
  const pages = [];
  for await (const page of listPhoneNumbersV2Pages(client, { body: { MaxResults: 1 } })) pages.push(page.next);
  expect(pages).toEqual(["t", undefined]);
  expect(seen.map(({ body }) => body)).toEqual([{ MaxResults: 1 }, { MaxResults: 1, NextToken: "t" }]);
});

test("a result narrows by ok, status and code", async () => {
  const { client } = setUp(Response.json({ Id: "g" }));
  const result = await getTrafficDistribution(client, { path: { Id: "g" } });
  if (result.ok) {
    expectTypeOf(result.status).toEqualTypeOf<200>();
    expectTypeOf(result.body).toEqualTypeOf<GetTrafficDistributionOutput>();
    expectTypeOf(result.headers["x-amzn-requestid"]).toEqualTypeOf<string | undefined>();
  } else if (result.status === 404) {
    expectTypeOf(result.error).toEqualTypeOf<
      ServiceError<404, "ResourceNotFoundException", ResourceNotFoundException>
    >();
  } else if (result.status === 401) {
    expectTypeOf(result.error.code).toEqualTypeOf<string>();
    expectTypeOf(result.error.body).toEqualTypeOf<unknown>();
  }
  const { body } = await orThrow(Promise.resolve(result));
  expectTypeOf(body).toEqualTypeOf<GetTrafficDistributionOutput>();
  expect(body).toEqual({ Id: "g" });
});

test("a client of another API does not fit", () => {
  const other = { ...setUp().client, api: { name: "job-router", errors: { code: [], message: [] } } } as const;
  // @ts-expect-error The name of the API is part of a client's type.
  const mistaken = (): unknown => getTrafficDistribution(other, { path: { Id: "g" } });
  expect(mistaken).toBeTypeOf("function");
});
