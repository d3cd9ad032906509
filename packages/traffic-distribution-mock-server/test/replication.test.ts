import {
  claimPhoneNumber,
  createTrafficDistributionGroup,
  describeInstance,
  describePhoneNumber,
  listPhoneNumbersV2,
  listTrafficDistributionGroups,
  orThrow,
  replicateInstance,
} from "@trunkline/traffic-distribution-client";
import type { ReplicateInstanceInput } from "@trunkline/traffic-distribution-models";
import { expect, test } from "vitest";
import type { InstanceSeed, MockServerOptions, Seed } from "../src/index.ts";
import {
  type Setup,
  clientIn,
  groupId,
  instanceArn,
  instanceId,
  lonelyInstanceId,
  outcome,
  replica,
  setUp,
  source,
  unknownId,
} from "./contact-centre.fixtures.ts";

const instance: InstanceSeed = { Id: lonelyInstanceId, sourceRegion: source, InstanceAlias: "lonely" };
const path = { InstanceId: lonelyInstanceId };
const body: ReplicateInstanceInput = { ReplicaRegion: replica, ReplicaAlias: "lonely-west" };

function setUpAlone(change: Partial<InstanceSeed> = {}, options: MockServerOptions = {}): Setup {
  return setUp({ seed: { instances: [{ ...instance, ...change }] }, ...options });
}

async function replicationIn(client: Setup["client"]): Promise<readonly unknown[] | undefined> {
  const { body: shown } = await orThrow(describeInstance(client, { path }));
  return shown.ReplicationConfiguration?.ReplicationStatusSummaryList?.map((row) => row.ReplicationStatus);
}

async function groupsIn(client: Setup["client"]): Promise<readonly unknown[]> {
  const { body: page } = await orThrow(
    listTrafficDistributionGroups(client, { query: { instanceId: lonelyInstanceId } }),
  );
  return (page.TrafficDistributionGroupSummaryList ?? []).map(({ Status, IsDefault }) => [Status, IsDefault]);
}

test("replication answers with the replica's ARN, and both Regions show the same id", async () => {
  const { client, replicaClient } = setUpAlone();
  const before = await orThrow(describeInstance(client, { path }));
  expect(before.body.ReplicationConfiguration).toBeUndefined();
  expect(outcome(await describeInstance(replicaClient, { path }))).toBe("404 ResourceNotFoundException");
  const answer = await orThrow(replicateInstance(client, { path, body }));
  expect(answer.body).toEqual({ Id: lonelyInstanceId, Arn: instanceArn(lonelyInstanceId, replica) });
  for (const [each, region, InstanceAlias] of [
    [client, source, "lonely"],
    [replicaClient, replica, "lonely-west"],
  ] as const) {
    const { body: shown } = await orThrow(describeInstance(each, { path }));
    expect(shown.Instance).toMatchObject({
      Id: lonelyInstanceId,
      Arn: instanceArn(lonelyInstanceId, region),
      InstanceAlias,
    });
    expect(shown.ReplicationConfiguration).toEqual({
      SourceRegion: source,
      ReplicationStatusSummaryList: [source, replica].map((Region) => ({
        Region,
        ReplicationStatus: "INSTANCE_REPLICATION_COMPLETE",
      })),
    });
  }
});

test("replication and then the default group are finished at the pace of the clock", async () => {
  const { client, clock } = setUpAlone({}, { delaysMs: { replication: 5000, groupCreation: 1000 } });
  await orThrow(replicateInstance(client, { path, body }));
  const create = (): ReturnType<typeof createTrafficDistributionGroup> =>
    createTrafficDistributionGroup(client, { body: { Name: "Early", InstanceId: lonelyInstanceId } });
  const inProgress = "INSTANCE_REPLICATION_IN_PROGRESS";
  const complete = "INSTANCE_REPLICATION_COMPLETE";
  expect(await replicationIn(client)).toEqual([inProgress, inProgress]);
  expect(await groupsIn(client)).toEqual([["CREATION_IN_PROGRESS", true]]);
  expect(outcome(await create())).toBe("409 ResourceNotReadyException");
  clock.advance(5000);
  expect(await replicationIn(client)).toEqual([complete, complete]);
  expect(await groupsIn(client)).toEqual([["CREATION_IN_PROGRESS", true]]);
  clock.advance(1000);
  expect(await groupsIn(client)).toEqual([["ACTIVE", true]]);
  expect(outcome(await create())).toBe("200");
});

test("numbers of the instance belong to the default group once the replica is complete", async () => {
  const { mock, client, replicaClient, clock } = setUpAlone({}, { delaysMs: { replication: 5000, numberClaim: 9000 } });
  mock.seed({ phoneNumbers: [number("n", "+15550100001")] });
  const late = await orThrow(
    claimPhoneNumber(client, { body: { PhoneNumber: "+15550100010", InstanceId: lonelyInstanceId } }),
  );
  await orThrow(replicateInstance(client, { path, body }));
  expect(await listed(client)).toEqual(["+15550100001", "+15550100010"]);
  clock.advance(5000);
  // What is still being claimed goes where it was meant to go.
  expect(await listed(client)).toEqual(["+15550100010"]);
  const [group] = mock.state.tables.groups.rows();
  const { body: page } = await orThrow(
    listPhoneNumbersV2(replicaClient, { body: { TargetArn: groupArnOf(group?.Id ?? "") } }),
  );
  expect(page.ListPhoneNumbersSummaryList?.map(({ PhoneNumber }) => PhoneNumber)).toEqual(["+15550100001"]);
  clock.advance(5000);
  const { body: shown } = await orThrow(
    describePhoneNumber(client, { path: { PhoneNumberId: late.body.PhoneNumberId ?? "" } }),
  );
  expect(shown.ClaimedPhoneNumberSummary).toMatchObject({
    InstanceId: lonelyInstanceId,
    PhoneNumberStatus: { Status: "CLAIMED" },
  });
});

function number(PhoneNumberId: string, PhoneNumber: string): NonNullable<Seed["phoneNumbers"]>[number] {
  const target = { kind: "instance", id: lonelyInstanceId } as const;
  return { PhoneNumberId, PhoneNumber, PhoneNumberCountryCode: "US", PhoneNumberType: "DID", target };
}

function groupArnOf(id: string): string {
  return `arn:aws:connect:${source}:123456789012:traffic-distribution-group/${id}`;
}

async function listed(client: Setup["client"]): Promise<readonly unknown[]> {
  const { body: page } = await orThrow(listPhoneNumbersV2(client, { body: {} }));
  return (page.ListPhoneNumbersSummaryList ?? []).map(({ PhoneNumber }) => PhoneNumber);
}

test("an instance that has a default group gets no second one", async () => {
  const failed = { region: replica, ReplicationStatus: "INSTANCE_REPLICATION_FAILED" } as const;
  const { mock, client } = setUpAlone({ replica: failed });
  mock.seed({ groups: [{ Id: groupId, instanceId: lonelyInstanceId, Name: "Default", IsDefault: true }] });
  expect(outcome(await replicateInstance(client, { path, body }))).toBe("200");
  expect(mock.state.tables.groups.rows().map(({ Id }) => Id)).toEqual([groupId]);
});

test.each([
  ["us-west-2", "us-east-1"],
  ["eu-central-1", "eu-west-2"],
  ["eu-west-2", "eu-central-1"],
  ["ap-northeast-1", "ap-northeast-3"],
])("an instance of %s may be replicated to %s", async (sourceRegion, ReplicaRegion) => {
  const { mock } = setUpAlone({ sourceRegion });
  const answer = await replicateInstance(clientIn(mock, sourceRegion), { path, body: { ...body, ReplicaRegion } });
  expect(outcome(answer)).toBe("200");
});

const invalid = "400 InvalidRequestException";
const complete = { region: replica, ReplicationStatus: "INSTANCE_REPLICATION_COMPLETE" } as const;
const other: InstanceSeed = {
  Id: instanceId,
  sourceRegion: replica,
  InstanceAlias: "taken",
  replica: { ...complete, region: source, ReplicaAlias: "taken-too" },
};

test.each<[what: string, change: Partial<InstanceSeed>, input: Partial<ReplicateInstanceInput>, expected: string]>([
  ["to its own Region", {}, { ReplicaRegion: source }, invalid],
  ["to a Region that is not offered", {}, { ReplicaRegion: "eu-west-2" }, invalid],
  ["to a Region that is none", {}, { ReplicaRegion: "west" }, invalid],
  ["a second time", { replica: complete }, {}, invalid],
  ["after it failed", { replica: { ...complete, ReplicationStatus: "INSTANCE_REPLICATION_FAILED" } }, {}, "200"],
  ["while it is being made", { InstanceStatus: "CREATION_IN_PROGRESS" }, {}, invalid],
  ["without SAML", { IdentityManagementType: "CONNECT_MANAGED" }, {}, invalid],
  ["under a taken alias", {}, { ReplicaAlias: "taken" }, "409 ResourceConflictException"],
  ["under a replica's alias", {}, { ReplicaAlias: "taken-too" }, "409 ResourceConflictException"],
  ["under an alias like a directory's", {}, { ReplicaAlias: "d-1" }, invalid],
])("replicating an instance %s is answered as it should be", async (_, change, input, expected) => {
  const { mock, client } = setUpAlone(change);
  mock.seed({ instances: [other] });
  expect(outcome(await replicateInstance(client, { path, body: { ...body, ...input } }))).toBe(expected);
});

test("an instance without an alias is not replicated", async () => {
  const { client } = setUp();
  expect(outcome(await replicateInstance(client, { path, body }))).toBe(invalid);
});

test("an instance is replicated from its source Region alone, by id or by ARN", async () => {
  const { client, replicaClient, mock } = setUpAlone();
  const byArn = { InstanceId: instanceArn(lonelyInstanceId) };
  expect(outcome(await replicateInstance(replicaClient, { path, body }))).toBe("404 ResourceNotFoundException");
  expect(outcome(await replicateInstance(client, { path: byArn, body }))).toBe("200");
  expect(outcome(await replicateInstance(replicaClient, { path, body }))).toBe(invalid);
  const unknown = await replicateInstance(clientIn(mock, source), { path: { InstanceId: unknownId }, body });
  expect(outcome(unknown)).toBe("404 ResourceNotFoundException");
});

test("a Region that has all the instances it may have takes no replica", async () => {
  const { mock, client } = setUpAlone();
  mock.seed({ instances: ["a", "b"].map((Id) => ({ Id, sourceRegion: replica })) });
  expect(outcome(await replicateInstance(client, { path, body }))).toBe("402 ServiceQuotaExceededException");
});

test("the same token replicates once, and is refused with other input", async () => {
  const { client } = setUpAlone();
  const first = await orThrow(replicateInstance(client, { path, body: { ...body, ClientToken: "t" } }));
  const second = await orThrow(replicateInstance(client, { path, body: { ...body, ClientToken: "t" } }));
  expect(second.body).toEqual(first.body);
  const otherInput = await replicateInstance(client, { path, body: { ReplicaRegion: replica, ClientToken: "t" } });
  expect(outcome(otherInput)).toBe("409 ResourceConflictException");
});

test.each([
  ["none", undefined],
  ["source", "lonely"],
] as const)("a replica without an alias of its own has %s", async (missingReplicaAlias, alias) => {
  const { client, replicaClient } = setUpAlone({}, { choices: { missingReplicaAlias } });
  await orThrow(replicateInstance(client, { path, body: { ReplicaRegion: replica } }));
  const { body: shown } = await orThrow(describeInstance(replicaClient, { path }));
  expect(shown.Instance?.InstanceAlias).toBe(alias);
});

test.each([
  ["INSTANCE_REPLICATION_FAILED", invalid],
  ["INSTANCE_REPLICA_DELETING", invalid],
  ["RESOURCE_REPLICATION_NOT_STARTED", "409 ResourceNotReadyException"],
] as const)("no group is made while the replica is %s", async (ReplicationStatus, expected) => {
  const { client } = setUpAlone({ replica: { region: replica, ReplicationStatus } });
  const answer = await createTrafficDistributionGroup(client, { body: { Name: "New", InstanceId: lonelyInstanceId } });
  expect(outcome(answer)).toBe(expected);
});
