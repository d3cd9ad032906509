import { expect, test } from "vitest";
import { createMockServer } from "../src/index.ts";
import { groupArn, groupId, replica, setUp, shares, source, unknownId } from "./contact-centre.fixtures.ts";

const host = `https://connect.${source}.amazonaws.com`;
const split = `${host}/traffic-distribution/${groupId}`;
const json = { "content-type": "application/json" };

test("every answer carries a request id, a date and leave to be read from any page", async () => {
  const { mock } = setUp();
  for (const url of [split, `${host}/traffic-distribution/${unknownId}`, `${host}/nowhere`]) {
    const { headers } = await mock.fetch(url);
    expect(headers.get("x-amzn-requestid")).toMatch(/^[0-9a-f-]{36}$/u);
    expect(headers.get("date")).toBe("Tue, 01 Jan 2030 12:00:00 GMT");
    expect(headers.get("access-control-allow-origin")).toBe("*");
    expect(headers.get("access-control-expose-headers")).toBe("x-amzn-RequestId,x-amzn-ErrorType");
  }
});

test("an error says its type in a header and a sentence in Message", async () => {
  const { mock } = setUp();
  const answer = await mock.fetch(`${host}/traffic-distribution/${unknownId}`);
  expect([answer.status, answer.headers.get("x-amzn-errortype")]).toEqual([404, "ResourceNotFoundException"]);
  expect(await answer.json()).toEqual({ Message: `No traffic distribution group ${unknownId} in us-east-1.` });
});

test("an ARN is one segment, encoded whole, behind any number of slashes", async () => {
  const { mock } = setUp();
  const arn = encodeURIComponent(groupArn(groupId));
  for (const path of [`/traffic-distribution/${arn}`, `//traffic-distribution//${arn}`]) {
    expect((await mock.fetch(host + path)).status).toBe(200);
  }
  // Encoded twice, or not at all, it is another name.
  expect((await mock.fetch(`${host}/traffic-distribution/${encodeURIComponent(arn)}`)).status).toBe(400);
  expect((await mock.fetch(`${host}/traffic-distribution/${groupArn(groupId)}`)).status).toBe(403);
});

test("unknown members are ignored, nulls are the same as nothing", async () => {
  const { mock } = setUp();
  const update = (body: object): Promise<Response> =>
    mock.fetch(split, { method: "PUT", headers: json, body: JSON.stringify(body) });
  expect((await update({ TelephonyConfig: shares(50, 50), Unknown: 1, AgentConfig: null })).status).toBe(200);
  const nothing = await update({ TelephonyConfig: null });
  expect([nothing.status, nothing.headers.get("x-amzn-errortype")]).toEqual([400, "InvalidRequestException"]);
  const { Distributions } = shares(50, 50);
  expect((await update({ TelephonyConfig: { Distributions: [...Distributions, null] } })).status).toBe(400);
  expect((await update({ TelephonyConfig: { Distributions: [{ Region: source, Percentage: null }] } })).status).toBe(
    400,
  );
});

test.each<[what: string, url: string, init: RequestInit, status: number, type: string]>([
  ["an unknown path", `${host}/nowhere`, {}, 403, "MissingAuthenticationTokenException"],
  ["a method that the path does not take", split, { method: "POST" }, 403, "MissingAuthenticationTokenException"],
  ["an empty id", `${host}/traffic-distribution/`, {}, 403, "MissingAuthenticationTokenException"],
  ["broken percent-encoding", `${host}/traffic-distribution/%ZZ`, {}, 400, "InvalidRequestException"],
  ["a body that is no JSON", split, { method: "PUT", headers: json, body: "{" }, 400, "SerializationException"],
  ["a body that is a list", split, { method: "PUT", headers: json, body: "[]" }, 400, "InvalidRequestException"],
  [
    "a share that is a string",
    split,
    {
      method: "PUT",
      headers: json,
      body: '{"TelephonyConfig":{"Distributions":[{"Region":"us-east-1","Percentage":"60"}]}}',
    },
    400,
    "InvalidRequestException",
  ],
  [
    "a body of another type",
    split,
    { method: "PUT", headers: { "content-type": "text/plain" }, body: "{}" },
    415,
    "UnsupportedMediaTypeException",
  ],
  [
    "a body over the limit",
    split,
    { method: "PUT", headers: json, body: " ".repeat(1_100_000) },
    413,
    "RequestEntityTooLargeException",
  ],
  [
    "a body nested too deep",
    split,
    { method: "PUT", headers: json, body: `${"[".repeat(100)}${"]".repeat(100)}` },
    400,
    "SerializationException",
  ],
  [
    "a parameter given twice",
    `${host}/traffic-distribution-groups?maxResults=1&maxResults=2`,
    {},
    400,
    "InvalidRequestException",
  ],
  [
    "a number of rows that is none",
    `${host}/traffic-distribution-groups?maxResults=many`,
    {},
    400,
    "InvalidRequestException",
  ],
  [
    "a wrong value about phone numbers",
    `${host}/phone-number/claim`,
    { method: "POST", headers: json, body: '{"PhoneNumber":"none"}' },
    400,
    "InvalidParameterException",
  ],
])("%s is refused in the service's own shape", async (_, url, init, status, type) => {
  const { mock } = setUp();
  const before = JSON.stringify(mock.state.snapshot());
  const answer = await mock.fetch(url, init);
  expect([answer.status, answer.headers.get("x-amzn-errortype")]).toEqual([status, type]);
  const body = (await answer.json()) as Record<string, unknown>;
  expect(typeof (body["Message"] ?? body["message"])).toBe("string");
  expect(JSON.stringify(mock.state.snapshot())).toBe(before);
});

test("a body without a content type is taken for JSON", async () => {
  const { mock } = setUp();
  const body = new TextEncoder().encode(JSON.stringify({ TelephonyConfig: shares(50, 50) }));
  expect((await mock.fetch(split, { method: "PUT", body })).status).toBe(200);
});

test("a browser that asks first is told the methods of the path and may send what it asked for", async () => {
  const { mock } = setUp();
  const headers = { "access-control-request-headers": "x-amz-user-agent,amz-sdk-request" };
  const answer = await mock.fetch(split, { method: "OPTIONS", headers });
  expect([answer.status, await answer.text()]).toEqual([200, ""]);
  expect(answer.headers.get("access-control-allow-methods")).toBe("GET,PUT,OPTIONS");
  expect(answer.headers.get("access-control-allow-headers")).toBe("x-amz-user-agent,amz-sdk-request");
});

test.each<[what: string, url: string, headers: Record<string, string>, status: number]>([
  ["the scope of the signature", `https://mock.invalid/traffic-distribution/${groupId}`, scope(source), 200],
  ["the scope, whatever the host says", `${host}/traffic-distribution/${groupId}`, scope(replica), 404],
  [
    "the scope of a presigned query",
    `${host}/traffic-distribution/${groupId}?X-Amz-Credential=${encodeURIComponent(`k/20300101/${replica}/connect/aws4_request`)}`,
    {},
    404,
  ],
  [
    "the mock's own header",
    `https://mock.invalid/traffic-distribution/${groupId}`,
    { "x-trunkline-region": replica },
    404,
  ],
  ["the host", `https://connect.${replica}.amazonaws.com/traffic-distribution/${groupId}`, {}, 404],
  ["the host with FIPS", `https://connect-fips.${replica}.amazonaws.com/traffic-distribution/${groupId}`, {}, 404],
  ["the default", `https://mock.invalid/traffic-distribution/${groupId}`, {}, 200],
  [
    "the default, when the signature is none",
    `https://mock.invalid/traffic-distribution/${groupId}`,
    { authorization: "Bearer x" },
    200,
  ],
])("the Region of a call is read from %s", async (_, url, headers, status) => {
  const { mock } = setUp();
  expect((await mock.fetch(url, { headers })).status).toBe(status);
});

test("the default Region can be another one", async () => {
  const { mock } = setUp({ region: replica });
  expect((await mock.fetch(`https://mock.invalid/traffic-distribution/${groupId}`)).status).toBe(404);
});

test("a mock of one's own handler is checked against the contract too", async () => {
  const reports: string[] = [];
  const { mock } = setUp({
    overrides: { getTrafficDistribution: () => ({ status: 200, body: { Id: "no id at all!" } }) },
    report: (sentence) => reports.push(sentence),
  });
  const answer = await mock.fetch(split);
  expect([answer.status, answer.headers.get("x-amzn-errortype")]).toEqual([500, "InternalServiceException"]);
  expect(reports).toEqual([expect.stringContaining("Id")]);
  const trusted = createMockServer({
    checkAnswers: false,
    overrides: { getTrafficDistribution: () => ({ status: 200, body: { Id: "no id at all!" } }) },
  });
  expect((await trusted.fetch(split)).status).toBe(200);
});

function scope(region: string): Record<string, string> {
  return {
    authorization: `AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20300101/${region}/connect/aws4_request, Signature=x`,
  };
}
