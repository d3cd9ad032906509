import { Sha256 } from "@aws-crypto/sha256-js";
import { SignatureV4 } from "@smithy/signature-v4";
import {
  createTrafficDistributionClient,
  getTrafficDistribution,
  sigV4,
  type TrafficDistributionClient,
  updateTrafficDistribution,
} from "@trunkline/traffic-distribution-client";
import { expect, test } from "vitest";
import {
  groupArn,
  groupId,
  instanceArn,
  instanceId,
  outcome,
  replica,
  type Setup,
  shares,
  source,
} from "./contact-centre.fixtures.ts";
import { clientShapes, signAs, type Unsigned } from "./signers.fixtures.ts";
import {
  encodedArn,
  groupPath,
  host,
  keys,
  noon,
  secretAccessKey,
  send,
  sessionToken,
  signing,
  strict,
} from "./strict.fixtures.ts";

const spaced = JSON.stringify({ TelephonyConfig: shares(60, 40) }).replaceAll(/[:,]/gu, "$& ");

// What the facts saw clients send, each in its own spelling.
const captured: readonly (Unsigned & { readonly what: string })[] = [
  { what: "get by id", method: "GET", path: `/traffic-distribution/${groupId}` },
  { what: "get by ARN", method: "GET", path: `/traffic-distribution/${encodedArn}` },
  { what: "get behind a doubled slash", method: "GET", path: `//traffic-distribution/${encodedArn}` },
  {
    what: "update by ARN",
    method: "PUT",
    path: `/traffic-distribution/${encodedArn}`,
    body: JSON.stringify({ TelephonyConfig: shares(60, 40) }),
  },
  { what: "update with blanks in its body", method: "PUT", path: `/traffic-distribution/${encodedArn}`, body: spaced },
  {
    what: "update with nothing",
    method: "PUT",
    path: `/traffic-distribution/${groupId}`,
    body: "{}",
  },
  {
    what: "create",
    method: "PUT",
    path: "/traffic-distribution-group",
    body: JSON.stringify({ Name: "Ünïcode", InstanceId: instanceId, ClientToken: "t" }),
  },
  {
    what: "list with an ARN and a token in its query",
    method: "GET",
    path: "/traffic-distribution-groups",
    query: `instanceId=${encodeURIComponent(instanceArn(instanceId))}&maxResults=1&nextToken=tok%2F%2B%3D2%20x`,
  },
  { what: "describe by ARN", method: "GET", path: `/traffic-distribution-group/${encodedArn}` },
  {
    what: "disassociate, InstanceId first",
    method: "DELETE",
    path: `${groupPath}/user`,
    query: `InstanceId=${instanceId}&UserId=agent-1`,
  },
  {
    what: "disassociate, UserId first",
    method: "DELETE",
    path: `${groupPath}/user`,
    query: `UserId=agent-1&InstanceId=${instanceId}`,
  },
  {
    what: "untag two keys",
    method: "DELETE",
    path: `/tags/${encodedArn}`,
    query: "tagKeys=k%201&tagKeys=b%26c",
  },
  { what: "tag", method: "POST", path: `/tags/${encodedArn}`, body: '{"tags":{"k 1":"v"}}' },
  { what: "delete", method: "DELETE", path: groupPath },
];

test.each(clientShapes.flatMap((shape) => captured.map((request) => ({ client: shape.name, shape, ...request }))))(
  "$client: $what verifies",
  async ({ shape, ...request }) => {
    const { mock } = strict();
    for (const credentials of [{}, { accessKeyId: "ASIDEXAMPLE", sessionToken }]) {
      mock.reset();
      await send(mock, request, signAs(shape, request, { ...signing, ...credentials }));
      const [entry] = mock.control.requests();
      expect(entry?.checks.find(({ stage }) => stage === "authentication")).toMatchObject({ passed: true });
    }
  },
);

test("the Smithy signer verifies, an ARN and a session token included", async () => {
  const { mock } = strict();
  const signer = new SignatureV4({
    credentials: { accessKeyId: "ASIDEXAMPLE", secretAccessKey, sessionToken },
    region: source,
    service: "connect",
    sha256: Sha256,
  });
  for (const [method, path, body] of [
    ["GET", `/traffic-distribution/${groupId}`],
    ["GET", `/traffic-distribution/${encodedArn}`],
    ["PUT", `/traffic-distribution/${encodedArn}`, spaced],
  ] as const) {
    const request = {
      method,
      protocol: "https:",
      hostname: host,
      path,
      query: {},
      headers: { host, ...(body !== undefined && { "content-type": "application/json" }) },
      body,
    };
    const { headers } = await signer.sign(request, { signingDate: new Date(noon) });
    const answer = await send(mock, { method, path, ...(body !== undefined && { body }) }, headers);
    expect(answer.status).toBe(200);
  }
});

function ownClient({ mock, clock }: Setup, more: Partial<Parameters<typeof sigV4>[0]> = {}): TrafficDistributionClient {
  return createTrafficDistributionClient({
    endpoint: `https://${host}`,
    fetch: mock.fetch,
    clock,
    auth: sigV4({ region: source, credentials: { accessKeyId: "AKIDEXAMPLE", secretAccessKey }, ...more }),
  });
}

test.each([
  { what: "by id", Id: groupId, more: {} },
  { what: "by ARN", Id: groupArn(groupId), more: {} },
  { what: "from the replica Region", Id: groupArn(groupId), more: { region: replica } },
  { what: "with the body's hash", Id: groupArn(groupId), more: { sendBodyHash: true } },
  {
    what: "with a session token",
    Id: groupArn(groupId),
    more: { credentials: { accessKeyId: "ASIDEXAMPLE", ...keys.ASIDEXAMPLE } },
  },
])("our own signer verifies $what", async ({ Id, more }) => {
  const client = ownClient(strict(), more);
  expect(outcome(await getTrafficDistribution(client, { path: { Id } }))).toBe("200");
  const body = { TelephonyConfig: shares(40, 60) };
  expect(outcome(await updateTrafficDistribution(client, { path: { Id }, body }))).toBe("200");
});

test("the Region of a verified call is that of its scope, its account that of its key", async () => {
  const setup = strict();
  const inReplica = ownClient(setup, { region: replica });
  expect(outcome(await getTrafficDistribution(inReplica, { path: { Id: groupId } }))).toBe(
    "404 ResourceNotFoundException",
  );
  const ofOther = ownClient(setup, { credentials: { accessKeyId: "AKIDOTHER", secretAccessKey: "another" } });
  expect(outcome(await getTrafficDistribution(ofOther, { path: { Id: groupId } }))).toBe(
    "404 ResourceNotFoundException",
  );
});
