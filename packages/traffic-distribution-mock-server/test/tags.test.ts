import {
  describeTrafficDistributionGroup,
  listTagsForResource,
  orThrow,
  tagResource,
  untagResource,
} from "@trunkline/traffic-distribution-client";
import { expect, test } from "vitest";
import {
  clientIn,
  groupArn,
  groupId,
  instanceArn,
  instanceId,
  outcome,
  replica,
  setUp,
  source,
  unknownId,
} from "./contact-centre.fixtures.ts";

const number = {
  PhoneNumberId: "number-1",
  PhoneNumber: "+15550100001",
  PhoneNumberCountryCode: "US",
  PhoneNumberType: "DID",
  target: { kind: "instance", id: instanceId },
} as const;
const numberArn = `arn:aws:connect:${source}:123456789012:phone-number/number-1`;

test.each([[groupArn(groupId)], [instanceArn(instanceId)], [numberArn]])(
  "tags of %s come and go",
  async (resourceArn) => {
    const { mock, client } = setUp();
    mock.seed({ phoneNumbers: [number] });
    const path = { resourceArn };
    const read = async (): Promise<object> => (await orThrow(listTagsForResource(client, { path }))).body;
    expect(await read()).toEqual({});
    await orThrow(tagResource(client, { path, body: { tags: { "cost centre": "1", Team: "a" } } }));
    await orThrow(tagResource(client, { path, body: { tags: { team: "b", Team: "" } } }));
    expect(await read()).toEqual({ tags: { "cost centre": "1", Team: "", team: "b" } });
    await orThrow(untagResource(client, { path, query: { tagKeys: ["Team", "cost centre", "absent"] } }));
    expect(await read()).toEqual({ tags: { team: "b" } });
    await orThrow(untagResource(client, { path, query: { tagKeys: ["team"] } }));
    expect(await read()).toEqual({});
  },
);

test("a group shows the tags it was given", async () => {
  const { client } = setUp();
  await orThrow(tagResource(client, { path: { resourceArn: groupArn(groupId) }, body: { tags: { a: "b" } } }));
  const path = { TrafficDistributionGroupId: groupId };
  const { body } = await orThrow(describeTrafficDistributionGroup(client, { path }));
  expect(body.TrafficDistributionGroup).toMatchObject({ Name: "Orders", Tags: { a: "b" } });
});

test.each<[what: string, resourceArn: string, region: string, expected: string]>([
  ["a group in its replica Region", groupArn(groupId), replica, "200"],
  ["an instance's other side", instanceArn(instanceId, replica), replica, "200"],
  ["an unknown group", groupArn(unknownId), source, "404 ResourceNotFoundException"],
  ["an unknown kind", `arn:aws:connect:${source}:123456789012:queue/x`, source, "404 ResourceNotFoundException"],
  ["a number in another Region", numberArn, replica, "404 ResourceNotFoundException"],
  ["a bare id", groupId, source, "400 InvalidParameterException"],
])("tags of %s are answered alike by all three calls", async (_, resourceArn, region, expected) => {
  const { mock } = setUp();
  mock.seed({ phoneNumbers: [number] });
  const client = clientIn(mock, region);
  const path = { resourceArn };
  expect(outcome(await tagResource(client, { path, body: { tags: { a: "b" } } }))).toBe(expected);
  expect(outcome(await listTagsForResource(client, { path }))).toBe(expected);
  expect(outcome(await untagResource(client, { path, query: { tagKeys: ["a"] } }))).toBe(expected);
});

test("a resource has fifty tags at most", async () => {
  const { client } = setUp();
  const path = { resourceArn: groupArn(groupId) };
  const tags = Object.fromEntries(Array.from({ length: 50 }, (_, place) => [`key ${place}`, ""]));
  expect(outcome(await tagResource(client, { path, body: { tags } }))).toBe("200");
  expect(outcome(await tagResource(client, { path, body: { tags: { "key 7": "again" } } }))).toBe("200");
  expect(outcome(await tagResource(client, { path, body: { tags: { more: "" } } }))).toBe(
    "400 InvalidRequestException",
  );
});

test.each<[what: string, tags: Record<string, string>]>([
  ["none", {}],
  ["the service's own", { "aws:x": "y" }],
  ["a key of 129 characters", { ["k".repeat(129)]: "" }],
  ["a key with a character that none may have", { "a?": "" }],
  ["a value of 257 characters", { a: "v".repeat(257) }],
])("tags that break the contract are refused: %s", async (_, tags) => {
  const { client } = setUp();
  const result = await tagResource(client, { path: { resourceArn: groupArn(groupId) }, body: { tags } });
  expect(outcome(result)).toBe("400 InvalidRequestException");
});
