import { getTrafficDistribution, orThrow, updateTrafficDistribution } from "@trunkline/traffic-distribution-client";
import type { UpdateTrafficDistributionInput } from "@trunkline/traffic-distribution-models";
import { expect, test } from "vitest";
import {
  clientIn,
  defaultGroupId,
  groupArn,
  groupId,
  outcome,
  replica,
  setUp,
  shares,
  signIn,
  source,
  unknownId,
} from "./contact-centre.fixtures.ts";

async function splitOf(client: ReturnType<typeof setUp>["client"], Id: string): Promise<object> {
  const { body } = await orThrow(getTrafficDistribution(client, { path: { Id } }));
  return body;
}

test("a new group sends all calls to its source Region", async () => {
  const { client } = setUp();
  expect(await splitOf(client, groupId)).toEqual({
    Id: groupId,
    Arn: groupArn(groupId),
    TelephonyConfig: shares(100, 0),
    AgentConfig: shares(100, 0),
    SignInConfig: signIn(true, true),
  });
});

test("each part that is given replaces the current one, and the others stay", async () => {
  const { client } = setUp();
  const steps: readonly UpdateTrafficDistributionInput[] = [
    { TelephonyConfig: shares(60, 40) },
    { AgentConfig: shares(0, 100) },
    { SignInConfig: signIn(false, true) },
  ];
  for (const body of steps) {
    const result = await updateTrafficDistribution(client, { path: { Id: defaultGroupId }, body });
    expect(outcome(result)).toBe("200");
    expect(await splitOf(client, defaultGroupId)).toMatchObject(body);
  }
  expect(await splitOf(client, defaultGroupId)).toMatchObject(Object.assign({}, ...steps) as object);
});

test("a change has an empty body and no content type", async () => {
  const { mock } = setUp();
  const answer = await mock.fetch(`https://connect.${source}.amazonaws.com/traffic-distribution/${groupId}`, {
    method: "PUT",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ TelephonyConfig: shares(50, 50) }),
  });
  expect([answer.status, await answer.text(), answer.headers.get("content-type")]).toEqual([200, "", null]);
});

test("rows come back with the source Region first, however they were sent", async () => {
  const { client } = setUp();
  const { Distributions } = shares(30, 70);
  const body = { TelephonyConfig: { Distributions: Distributions.toReversed() } };
  await orThrow(updateTrafficDistribution(client, { path: { Id: groupId }, body }));
  expect(await splitOf(client, groupId)).toMatchObject({ TelephonyConfig: { Distributions } });
});

const invalid = "400 InvalidRequestException";
const foreign = { Region: "eu-west-2", Percentage: 0 };

test.each<[what: string, update: UpdateTrafficDistributionInput]>([
  ["nothing", {}],
  ["a sum below 100", { TelephonyConfig: shares(60, 30) }],
  ["a sum above 100", { TelephonyConfig: shares(60, 50) }],
  ["a share that is no step of ten", { TelephonyConfig: shares(55, 45) }],
  ["a share above 100", { TelephonyConfig: shares(110, -10) }],
  ["a fraction", { TelephonyConfig: shares(40.5, 59.5) }],
  ["one Region alone", { TelephonyConfig: { Distributions: [{ Region: source, Percentage: 100 }] } }],
  ["no Region", { TelephonyConfig: { Distributions: [] } }],
  ["a foreign Region", { TelephonyConfig: { Distributions: [{ Region: source, Percentage: 100 }, foreign] } }],
  ["a third Region", { TelephonyConfig: { Distributions: [...shares(50, 50).Distributions, foreign] } }],
  [
    "a Region twice",
    { TelephonyConfig: { Distributions: [...shares(50, 0).Distributions, { Region: source, Percentage: 50 }] } },
  ],
  ["agents that do not make 100", { AgentConfig: shares(0, 90) }],
  ["agents in one Region alone", { AgentConfig: { Distributions: [{ Region: replica, Percentage: 100 }] } }],
  ["one good part and one bad", { TelephonyConfig: shares(50, 50), AgentConfig: shares(5, 95) }],
  ["sign-in of one Region alone", { SignInConfig: { Distributions: [{ Region: source, Enabled: true }] } }],
  ["sign-in of a foreign Region", { SignInConfig: { Distributions: [{ Region: "eu-west-2", Enabled: true }] } }],
  ["sign-in closed everywhere", { SignInConfig: signIn(false, false) }],
])("an update with %s is refused and changes nothing", async (_, body) => {
  const { client } = setUp();
  const before = await splitOf(client, defaultGroupId);
  const result = await updateTrafficDistribution(client, { path: { Id: defaultGroupId }, body });
  expect(outcome(result)).toBe(invalid);
  expect(await splitOf(client, defaultGroupId)).toEqual(before);
});

test("another group than the default one cannot change its sign-in, but may send back what it has", async () => {
  const { client } = setUp();
  const path = { Id: groupId };
  const changed = await updateTrafficDistribution(client, { path, body: { SignInConfig: signIn(true, false) } });
  expect(outcome(changed)).toBe(invalid);
  const { body } = await orThrow(getTrafficDistribution(client, { path }));
  const { Arn, Id, ...whole } = body;
  expect([Arn, Id]).toEqual([groupArn(groupId), groupId]);
  expect(outcome(await updateTrafficDistribution(client, { path, body: whole }))).toBe("200");
});

test.each<[what: string, id: string, region: string, expected: string]>([
  ["an unknown id", unknownId, source, "404 ResourceNotFoundException"],
  ["an unknown ARN", groupArn(unknownId), source, "404 ResourceNotFoundException"],
  ["the bare id in the replica Region", groupId, replica, "404 ResourceNotFoundException"],
  ["the ARN in the replica Region", groupArn(groupId), replica, "200"],
  ["the ARN in a third Region", groupArn(groupId), "eu-west-2", "404 ResourceNotFoundException"],
  ["an ARN that carries the replica Region", groupArn(groupId, replica), replica, "404 ResourceNotFoundException"],
  ["an ARN of another account", groupArn(groupId, source, "999999999999"), source, "404 ResourceNotFoundException"],
  [
    "an ARN of another partition",
    groupArn(groupId).replace("aws", "aws-us-gov"),
    source,
    "404 ResourceNotFoundException",
  ],
  ["text that is no id", "orders", source, invalid],
  ["an id in upper case", groupId.toUpperCase(), source, invalid],
])("by %s, reading and changing the split agree", async (_, Id, region, expected) => {
  const { mock } = setUp();
  const client = clientIn(mock, region);
  expect(outcome(await getTrafficDistribution(client, { path: { Id } }))).toBe(expected);
  const body = { TelephonyConfig: shares(50, 50) };
  expect(outcome(await updateTrafficDistribution(client, { path: { Id }, body }))).toBe(expected);
});

test("a change made in one Region is seen in the other", async () => {
  const { client, replicaClient } = setUp();
  const path = { Id: groupArn(groupId) };
  for (const [writer, ofSource] of [
    [client, 70],
    [replicaClient, 20],
  ] as const) {
    await orThrow(
      updateTrafficDistribution(writer, { path, body: { TelephonyConfig: shares(ofSource, 100 - ofSource) } }),
    );
    for (const reader of [client, replicaClient]) {
      expect(await splitOf(reader, path.Id)).toMatchObject({ TelephonyConfig: shares(ofSource, 100 - ofSource) });
    }
  }
});
