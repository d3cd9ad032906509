import { createTrafficDistributionClient, getTrafficDistribution, sigV4 } from "@trunkline/traffic-distribution-client";
import { expect, test } from "vitest";
import { groupId, outcome, replica, shares, source } from "./contact-centre.fixtures.ts";
import { signAs, type Unsigned } from "./signers.fixtures.ts";
import {
  botoShape,
  encodedArn,
  get,
  host,
  jsShape,
  noon,
  secretAccessKey,
  send,
  sessionToken,
  signing,
  strict,
} from "./strict.fixtures.ts";

const put: Unsigned = { ...get, method: "PUT", body: JSON.stringify({ TelephonyConfig: shares(50, 50) }) };
test("the hash that a client sends must be that of the body, signed or not", async () => {
  const { mock } = strict();
  const headers = { ...signAs(botoShape, put, signing), "x-amz-content-sha256": "UNSIGNED-PAYLOAD" };
  expect((await send(mock, put, headers)).status).toBe(403);
  const notes = mock.control.requests().at(-1)?.checks.at(-1)?.notes;
  expect(notes?.at(-1)).toMatch(
    /^The hash of the body is [0-9a-f]{64}; x-amz-content-sha256 says UNSIGNED-PAYLOAD\.$/u,
  );
});

test("headers that are not signed may be added on the way", async () => {
  const { mock } = strict();
  const headers = { ...signAs(botoShape, get, signing), "x-forwarded-for": "10.0.0.1", "x-amz-user-agent": "proxy" };
  expect((await send(mock, get, headers)).status).toBe(200);
});

test("a session token is good until it expires", async () => {
  const { mock, clock } = strict();
  const ask = async (time: string): Promise<Response> =>
    send(mock, get, signAs(jsShape, get, { ...signing, accessKeyId: "ASIDEXAMPLE", sessionToken, time }));
  clock.advance(3_599_000);
  expect((await ask("20300101T125959Z")).status).toBe(200);
  clock.advance(1000);
  const late = await ask("20300101T130000Z");
  expect([late.status, late.headers.get("x-amzn-errortype")]).toEqual([403, "ExpiredTokenException"]);
  expect(await late.json()).toEqual({ message: "The security token included in the request is expired." });
});

test.each([
  { time: "20300101T114500Z", status: 200 },
  { time: "20300101T114459Z", status: 403 },
  { time: "20300101T121500Z", status: 200 },
  { time: "20300101T121501Z", status: 403 },
])("at noon a signature of $time gets $status", async ({ time, status }) => {
  const { mock } = strict();
  expect((await send(mock, get, signAs(jsShape, get, { ...signing, time }))).status).toBe(status);
});

test("the tolerance for clocks and the Regions of a scope can be others", async () => {
  const { mock } = strict({ clockToleranceMs: Number.POSITIVE_INFINITY, regions: ["eu-north-1"] });
  const old = { ...signing, time: "20200101T120000Z" };
  expect((await send(mock, get, signAs(jsShape, get, { ...old, region: "eu-north-1" }))).status).toBe(404);
  expect((await send(mock, get, signAs(jsShape, get, old))).status).toBe(403);
});

test("where the host names a Region the scope must be of the same one", async () => {
  const { mock } = strict();
  const endpoint = `connect.${replica}.amazonaws.com`;
  for (const [region, status] of [
    [source, 403],
    [replica, 404],
  ] as const) {
    const headers = signAs(jsShape, get, { ...signing, host: endpoint, region });
    expect((await mock.fetch(`https://${endpoint}${get.path}`, { headers })).status).toBe(status);
  }
});

test("a client whose clock is wrong is put right by the answer's date", async () => {
  const setup = strict();
  const clock = { now: () => noon - 86_400_000, at: () => () => {} };
  const client = createTrafficDistributionClient({
    endpoint: `https://${host}`,
    fetch: setup.mock.fetch,
    clock,
    auth: sigV4({ region: source, credentials: { accessKeyId: "AKIDEXAMPLE", secretAccessKey } }),
  });
  expect(outcome(await getTrafficDistribution(client, { path: { Id: groupId } }))).toBe("200");
  expect(setup.mock.control.requests().map(({ status }) => status)).toEqual([403, 200]);
});

test("the log shows what should have been signed, and neither secret nor token nor signature", async () => {
  const { mock } = strict();
  const request = { method: "GET", path: `/traffic-distribution/${encodedArn}`, query: "b=2&a=1" };
  const signed = signAs(jsShape, request, { ...signing, accessKeyId: "ASIDEXAMPLE", sessionToken });
  await send(mock, { ...request, path: get.path }, signed);
  const [entry] = mock.control.requests();
  const notes = entry?.checks.find(({ stage }) => stage === "authentication")?.notes ?? [];
  expect(notes[0]?.split("\n").slice(0, 4)).toEqual([
    "Canonical request:",
    "GET",
    `/traffic-distribution/${groupId}`,
    "a=1&b=2",
  ]);
  expect(notes[0]).toContain("\nx-amz-security-token:***\n");
  expect(notes[1]).toMatch(
    /^String to sign:\nAWS4-HMAC-SHA256\n20300101T120000Z\n20300101\/us-east-1\/connect\/aws4_request\n[0-9a-f]{64}$/u,
  );
  expect(notes[2]).toBe(
    "The signature over 20300101/us-east-1/connect/aws4_request of this string to sign is another one.",
  );
  const [, signature = ""] = /Signature=(\w+)/u.exec(signed["authorization"] ?? "") ?? [];
  for (const secret of [secretAccessKey, sessionToken, signature]) expect(JSON.stringify(entry)).not.toContain(secret);
});

test("an unknown route is refused before anybody looks at signatures, and a browser may ask first", async () => {
  const { mock } = strict();
  const nowhere = await mock.fetch(`https://${host}/nowhere`);
  expect(nowhere.headers.get("x-amzn-errortype")).toBe("MissingAuthenticationTokenException");
  expect((await mock.fetch(`https://${host}${get.path}`, { method: "OPTIONS" })).status).toBe(200);
});

test("each day has its own signing key", async () => {
  const { mock, clock } = strict();
  for (const day of ["20300101", "20300102", "20300103"]) {
    const signed = signAs(botoShape, get, { ...signing, time: `${day}T120000Z` });
    expect((await send(mock, get, signed)).status).toBe(200);
    clock.advance(86_400_000);
  }
});
