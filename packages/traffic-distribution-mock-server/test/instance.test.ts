import {
  createInstance,
  describeInstance,
  items,
  listInstances,
  listInstancesPages,
  orThrow,
} from "@trunkline/traffic-distribution-client";
import type { CreateInstanceInput } from "@trunkline/traffic-distribution-models";
import { expect, test } from "vitest";
import {
  clientIn,
  instanceArn,
  instanceId,
  lonelyInstanceId,
  outcome,
  replica,
  setUp,
  source,
  unknownId,
} from "./contact-centre.fixtures.ts";

const input: CreateInstanceInput = {
  IdentityManagementType: "SAML",
  InstanceAlias: "new-centre",
  InboundCallsEnabled: true,
  OutboundCallsEnabled: false,
  Tags: { team: "new" },
  ClientToken: "token-1",
};

test("an instance is made at the pace of the clock and described with its time in seconds", async () => {
  const { mock, clock } = setUp({ delaysMs: { instanceCreation: 5000 } });
  const client = clientIn(mock, "eu-west-2");
  const { body } = await orThrow(createInstance(client, { body: input }));
  const Id = body.Id ?? "";
  const { ClientToken: _, ...shown } = input;
  const described = { ...shown, Id, Arn: instanceArn(Id, "eu-west-2"), CreatedTime: clock.now() / 1000 };
  for (const InstanceStatus of ["CREATION_IN_PROGRESS", "ACTIVE"]) {
    const answer = await orThrow(describeInstance(client, { path: { InstanceId: Id } }));
    expect(answer.body).toEqual({ Instance: { ...described, InstanceStatus } });
    clock.advance(5000);
  }
});

test.each<[what: string, change: Partial<CreateInstanceInput>, expected: string]>([
  ["without an alias", { InstanceAlias: undefined as never }, "200"],
  ["with a taken alias", { InstanceAlias: "taken" }, "400 InvalidRequestException"],
  ["with the alias of a replica", { InstanceAlias: "taken-too" }, "400 InvalidRequestException"],
  ["with an alias like a directory's", { InstanceAlias: "d-123" }, "400 InvalidRequestException"],
  ["with an alias that ends in a hyphen", { InstanceAlias: "a-" }, "400 InvalidRequestException"],
  ["with users from nowhere", { IdentityManagementType: "NONE" as never }, "400 InvalidRequestException"],
])("an instance made %s is answered as it should be", async (_, change, expected) => {
  const { mock } = setUp({ quotas: { instancesPerRegion: 10 } });
  const side = {
    region: replica,
    ReplicaAlias: "taken-too",
    ReplicationStatus: "INSTANCE_REPLICATION_COMPLETE",
  } as const;
  mock.seed({ instances: [{ Id: "other", sourceRegion: source, InstanceAlias: "taken", replica: side }] });
  expect(outcome(await createInstance(clientIn(mock, source), { body: { ...input, ...change } }))).toBe(expected);
});

test("the third instance of a Region is over the quota, a repeated request is not a third", async () => {
  const { client, replicaClient } = setUp();
  expect(outcome(await createInstance(client, { body: input }))).toBe("402 ServiceQuotaExceededException");
  for (let time = 0; time < 2; time += 1)
    expect(outcome(await createInstance(replicaClient, { body: input }))).toBe("200");
});

test("both sides of a pair answer to one id, each with its own ARN, and tell how replication stands", async () => {
  const { client, replicaClient } = setUp();
  for (const [reader, region] of [
    [client, source],
    [replicaClient, replica],
  ] as const) {
    for (const InstanceId of [instanceId, instanceArn(instanceId, region)]) {
      const { body } = await orThrow(describeInstance(reader, { path: { InstanceId } }));
      expect(body.Instance?.Arn).toBe(instanceArn(instanceId, region));
      expect(body.ReplicationConfiguration).toEqual({
        SourceRegion: source,
        ReplicationStatusSummaryList: [source, replica].map((Region) => ({
          Region,
          ReplicationStatus: "INSTANCE_REPLICATION_COMPLETE",
        })),
      });
    }
  }
});

test.each<[what: string, id: string, region: string, expected: string]>([
  ["one without a replica, in its Region", lonelyInstanceId, source, "200"],
  ["one without a replica, elsewhere", lonelyInstanceId, replica, "404 ResourceNotFoundException"],
  ["an unknown one", unknownId, source, "404 ResourceNotFoundException"],
  ["one with a name that is too long", "x".repeat(101), source, "400 InvalidRequestException"],
])("describing %s is answered as it should be", async (_, InstanceId, region, expected) => {
  const { mock } = setUp();
  expect(outcome(await describeInstance(clientIn(mock, region), { path: { InstanceId } }))).toBe(expected);
});

test("a Region lists the instances that have a side in it, page by page", async () => {
  const { client, replicaClient } = setUp();
  const ids: (string | undefined)[] = [];
  for await (const { Id } of items(listInstancesPages(client, { query: { maxResults: 1 } }))) ids.push(Id);
  expect(ids).toEqual([instanceId, lonelyInstanceId]);
  const { body } = await orThrow(listInstances(replicaClient));
  expect(body.InstanceSummaryList?.map(({ Arn }) => Arn)).toEqual([instanceArn(instanceId, replica)]);
});

test("the same token makes one instance, and is refused with other input", async () => {
  const { client } = setUp({ quotas: { instancesPerRegion: 10 } });
  const first = await orThrow(createInstance(client, { body: input }));
  expect((await orThrow(createInstance(client, { body: input }))).body).toEqual(first.body);
  const other = await createInstance(client, { body: { ...input, InstanceAlias: "other-centre" } });
  expect(outcome(other)).toBe("400 InvalidRequestException");
});
