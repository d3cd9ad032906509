import {
  createTrafficDistributionGroup,
  deleteTrafficDistributionGroup,
  describeTrafficDistributionGroup,
  items,
  listTrafficDistributionGroups,
  listTrafficDistributionGroupsPages,
  orThrow,
} from "@trunkline/traffic-distribution-client";
import type { CreateTrafficDistributionGroupInput } from "@trunkline/traffic-distribution-models";
import { expect, test } from "vitest";
import {
  clientIn,
  defaultGroupId,
  groupArn,
  groupId,
  instanceArn,
  instanceId,
  lonelyInstanceId,
  outcome,
  replica,
  setUp,
  shares,
  source,
  unknownId,
} from "./contact-centre.fixtures.ts";

const complaints: CreateTrafficDistributionGroupInput = {
  Name: "Complaints",
  InstanceId: instanceId,
  ClientToken: "token-1",
};

test("a group is made, described and deleted", async () => {
  const { client } = setUp();
  const body = { ...complaints, Description: "All of them", Tags: { team: "complaints", empty: "" } };
  const created = await orThrow(createTrafficDistributionGroup(client, { body }));
  const Id = created.body.Id ?? "";
  expect(created.body).toEqual({ Id, Arn: groupArn(Id) });
  const path = { TrafficDistributionGroupId: Id };
  const { body: described } = await orThrow(describeTrafficDistributionGroup(client, { path }));
  expect(described.TrafficDistributionGroup).toEqual({
    Id,
    Arn: groupArn(Id),
    Name: "Complaints",
    Description: "All of them",
    InstanceArn: instanceArn(instanceId),
    Status: "ACTIVE",
    Tags: { team: "complaints", empty: "" },
    IsDefault: false,
  });
  expect(outcome(await deleteTrafficDistributionGroup(client, { path }))).toBe("200");
  expect(outcome(await describeTrafficDistributionGroup(client, { path }))).toBe("404 ResourceNotFoundException");
});

test.each<[what: string, change: Partial<CreateTrafficDistributionGroupInput>, region: string, expected: string]>([
  ["by the instance's ARN", { InstanceId: instanceArn(instanceId) }, source, "200"],
  ["without a token", { ClientToken: "" }, source, "200"],
  ["for an unknown instance", { InstanceId: unknownId }, source, "404 ResourceNotFoundException"],
  [
    "for an instance of another account",
    { InstanceId: instanceArn(instanceId, source, "999999999999") },
    source,
    "404 ResourceNotFoundException",
  ],
  ["for an instance without a replica", { InstanceId: lonelyInstanceId }, source, "400 InvalidRequestException"],
  [
    "for an ARN of another partition",
    { InstanceId: instanceArn(instanceId).replace("aws", "aws-cn") },
    source,
    "404 ResourceNotFoundException",
  ],
  ["in the replica Region", {}, replica, "400 InvalidRequestException"],
  [
    "in the replica Region by the replica's ARN",
    { InstanceId: instanceArn(instanceId, replica) },
    replica,
    "400 InvalidRequestException",
  ],
  ["in a third Region", {}, "eu-west-2", "404 ResourceNotFoundException"],
  ["with a name that is taken", { Name: "Orders" }, source, "409 ResourceConflictException"],
  ["with no name", { Name: "" }, source, "400 InvalidRequestException"],
  ["with a name of blanks", { Name: "  " }, source, "400 InvalidRequestException"],
  ["with a line feed in its name", { Name: "a\nb" }, source, "400 InvalidRequestException"],
  ["with a name of 129 characters", { Name: "x".repeat(129) }, source, "400 InvalidRequestException"],
  ["with a tag of the service's own", { Tags: { "aws:x": "y" } }, source, "400 InvalidRequestException"],
  ["with no tags where tags are given", { Tags: {} }, source, "400 InvalidRequestException"],
])("a group made %s is answered as it should be", async (_, change, region, expected) => {
  const { mock } = setUp();
  const before = mock.state.tables.groups.size;
  const result = await createTrafficDistributionGroup(clientIn(mock, region), { body: { ...complaints, ...change } });
  expect(outcome(result)).toBe(expected);
  expect(mock.state.tables.groups.size).toBe(expected === "200" ? before + 1 : before);
});

test("while the instance is being replicated it is not ready for groups", async () => {
  const { mock, client } = setUp();
  const replicating = { region: replica, ReplicationStatus: "INSTANCE_REPLICATION_IN_PROGRESS" } as const;
  mock.seed({ instances: [{ Id: lonelyInstanceId, sourceRegion: source, replica: replicating }] });
  const result = await createTrafficDistributionGroup(client, {
    body: { ...complaints, InstanceId: lonelyInstanceId },
  });
  expect(outcome(result)).toBe("409 ResourceNotReadyException");
});

test("a quota of groups, if one is set, is refused with 402", async () => {
  const { client } = setUp({ quotas: { groupsPerInstance: 2 } });
  const result = await createTrafficDistributionGroup(client, { body: complaints });
  expect(outcome(result)).toBe("402 ServiceQuotaExceededException");
});

test("the same token with the same input gives the same group, with other input a conflict", async () => {
  const { mock, client } = setUp();
  const first = await orThrow(createTrafficDistributionGroup(client, { body: complaints }));
  const again = await orThrow(createTrafficDistributionGroup(client, { body: complaints }));
  expect(again.body).toEqual(first.body);
  expect(mock.state.tables.groups.size).toBe(3);
  const other = await createTrafficDistributionGroup(client, { body: { ...complaints, Name: "Praise" } });
  expect(outcome(other)).toBe("409 ResourceConflictException");
});

test("a token that was refused may be tried again with the mistake put right", async () => {
  const { client } = setUp();
  expect(outcome(await createTrafficDistributionGroup(client, { body: { ...complaints, Name: "Orders" } }))).toBe(
    "409 ResourceConflictException",
  );
  expect(outcome(await createTrafficDistributionGroup(client, { body: complaints }))).toBe("200");
});

test.each<[what: string, name: string, region: string, expected: string]>([
  ["by id", groupId, source, "200"],
  ["by ARN", groupArn(groupId), source, "200"],
  ["when it is the default group", defaultGroupId, source, "400 InvalidRequestException"],
  ["when there is none", unknownId, source, "400 InvalidRequestException"],
  ["in the replica Region by id", groupId, replica, "400 InvalidRequestException"],
  ["in the replica Region by ARN", groupArn(groupId), replica, "400 InvalidRequestException"],
])("a group deleted %s is answered as it should be", async (_, name, region, expected) => {
  const { mock } = setUp();
  const result = await deleteTrafficDistributionGroup(clientIn(mock, region), {
    path: { TrafficDistributionGroupId: name },
  });
  expect(outcome(result)).toBe(expected);
  expect(mock.state.tables.groups.has(groupId)).toBe(expected !== "200");
});

test("a group that numbers are claimed to stays, and the refusal names one", async () => {
  const { mock, client } = setUp();
  const number = { PhoneNumber: "+15550100001", PhoneNumberCountryCode: "US", PhoneNumberType: "DID" } as const;
  mock.seed({ phoneNumbers: [{ PhoneNumberId: "n1", ...number, target: { kind: "group", id: groupId } }] });
  const result = await deleteTrafficDistributionGroup(client, { path: { TrafficDistributionGroupId: groupId } });
  expect(outcome(result)).toBe("409 ResourceInUseException");
  if (result.ok) throw new Error("A group in use was deleted.");
  expect(result.error.body).toMatchObject({
    ResourceType: "PHONE_NUMBER",
    ResourceId: "arn:aws:connect:us-east-1:123456789012:phone-number/n1",
  });
});

test.each<[what: string, name: string, region: string, expected: string]>([
  ["id in the source Region", groupId, source, "200"],
  ["ARN in the source Region", groupArn(groupId), source, "200"],
  ["id in the replica Region", groupId, replica, "404 ResourceNotFoundException"],
  ["ARN in the replica Region", groupArn(groupId), replica, "200"],
])("describing by %s is answered as it should be", async (_, name, region, expected) => {
  const { mock } = setUp();
  const path = { TrafficDistributionGroupId: name };
  const result = await describeTrafficDistributionGroup(clientIn(mock, region), { path });
  expect(outcome(result)).toBe(expected);
  expect(result.ok ? result.body.TrafficDistributionGroup?.Arn : groupArn(groupId)).toBe(groupArn(groupId));
});

test("both Regions list a group with its source-Region ARN, and a third lists none", async () => {
  const { mock } = setUp();
  for (const [region, count] of [
    [source, 2],
    [replica, 2],
    ["eu-west-2", 0],
  ] as const) {
    const { body } = await orThrow(listTrafficDistributionGroups(clientIn(mock, region)));
    const rows = body.TrafficDistributionGroupSummaryList ?? [];
    expect(rows).toHaveLength(count);
    expect(rows.every(({ Arn }) => Arn?.includes(`:${source}:`))).toBe(true);
  }
});

test.each<[what: string, instance: string, region: string, count: number]>([
  ["id", instanceId, source, 2],
  ["ARN", instanceArn(instanceId), source, 2],
  ["replica's ARN", instanceArn(instanceId, replica), replica, 2],
  ["unknown id", unknownId, source, 0],
  ["ARN in another account", instanceArn(instanceId, source, "999999999999"), source, 0],
])("listing by an instance's %s shows its groups", async (_, instance, region, count) => {
  const { mock } = setUp();
  const query = { instanceId: instance };
  const { body } = await orThrow(listTrafficDistributionGroups(clientIn(mock, region), { query }));
  expect(body.TrafficDistributionGroupSummaryList).toHaveLength(count);
});

test("pages hold ten groups unless fewer are wanted, each group once, and the last has no token", async () => {
  const { client } = setUp();
  for (let number = 1; number <= 21; number += 1) {
    await orThrow(
      createTrafficDistributionGroup(client, { body: { Name: `Group ${number}`, InstanceId: instanceId } }),
    );
  }
  for (const [maxResults, expected] of [
    [undefined, [10, 10, 3]],
    [7, [7, 7, 7, 2]],
  ] as const) {
    const sizes: number[] = [];
    const query = maxResults === undefined ? {} : { maxResults };
    for await (const page of listTrafficDistributionGroupsPages(client, { query })) sizes.push(page.items.length);
    expect(sizes).toEqual(expected);
  }
  const names = new Set<string | undefined>();
  for await (const { Name } of items(listTrafficDistributionGroupsPages(client))) names.add(Name);
  expect(names.size).toBe(23);
});

test.each([[0], [11], [-1]])("a page of %i rows is refused", async (maxResults) => {
  const { client } = setUp();
  const result = await listTrafficDistributionGroups(client, { query: { maxResults } });
  expect(outcome(result)).toBe("400 InvalidRequestException");
});

test("a token that is none of ours is refused", async () => {
  const { client } = setUp();
  const result = await listTrafficDistributionGroups(client, { query: { nextToken: "made/up+=" } });
  expect(outcome(result)).toBe("400 InvalidRequestException");
});

test("accounts do not see each other's groups", async () => {
  const { mock } = setUp({ accounts: { AKIDOTHER: "999999999999" } });
  const signed = (key: string): Promise<Response> =>
    mock.fetch(`https://mock.invalid/traffic-distribution/${groupId}`, {
      headers: {
        authorization: `AWS4-HMAC-SHA256 Credential=${key}/20300101/${source}/connect/aws4_request, Signature=x`,
      },
    });
  expect((await signed("AKIDANYONE")).status).toBe(200);
  expect((await signed("AKIDOTHER")).status).toBe(404);
  expect((await signed("999999999999")).status).toBe(404);
});

test("shares of a new group follow the choices", async () => {
  const { mock, client } = setUp({
    choices: { firstAgentPercentage: 60, firstSignIn: { source: true, replica: false }, nameScope: "account" },
  });
  const { body } = await orThrow(createTrafficDistributionGroup(client, { body: complaints }));
  expect(mock.state.tables.groups.get(body.Id ?? "")?.split).toMatchObject({
    TelephonyConfig: shares(100, 0),
    AgentConfig: shares(60, 40),
  });
});
