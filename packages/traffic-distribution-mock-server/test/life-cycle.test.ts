import {
  associateTrafficDistributionGroupUser,
  createTrafficDistributionGroup,
  deleteTrafficDistributionGroup,
  describeTrafficDistributionGroup,
  getTrafficDistribution,
  orThrow,
  updateTrafficDistribution,
} from "@trunkline/traffic-distribution-client";
import type { TrafficDistributionGroupStatus } from "@trunkline/traffic-distribution-models";
import { expect, test } from "vitest";
import { agent, groupId, instanceId, outcome, seed, setUp, shares } from "./contact-centre.fixtures.ts";

const delaysMs = { groupCreation: 1000, groupUpdate: 2000, groupDeletion: 3000 };

async function statusOf(client: ReturnType<typeof setUp>["client"], id: string): Promise<string | undefined> {
  const result = await describeTrafficDistributionGroup(client, { path: { TrafficDistributionGroupId: id } });
  return result.ok ? result.body.TrafficDistributionGroup?.Status : outcome(result);
}

test("a group goes through its life at the pace of the clock", async () => {
  const { client, clock } = setUp({ delaysMs });
  const { body } = await orThrow(
    createTrafficDistributionGroup(client, { body: { Name: "New", InstanceId: instanceId } }),
  );
  const Id = body.Id ?? "";
  expect(await statusOf(client, Id)).toBe("CREATION_IN_PROGRESS");
  clock.advance(999);
  expect(await statusOf(client, Id)).toBe("CREATION_IN_PROGRESS");
  clock.advance(1);
  expect(await statusOf(client, Id)).toBe("ACTIVE");
  await orThrow(updateTrafficDistribution(client, { path: { Id }, body: { TelephonyConfig: shares(50, 50) } }));
  expect(await statusOf(client, Id)).toBe("UPDATE_IN_PROGRESS");
  clock.advance(2000);
  expect(await statusOf(client, Id)).toBe("ACTIVE");
  await orThrow(deleteTrafficDistributionGroup(client, { path: { TrafficDistributionGroupId: Id } }));
  expect(await statusOf(client, Id)).toBe("PENDING_DELETION");
  clock.advance(3000);
  expect(await statusOf(client, Id)).toBe("404 ResourceNotFoundException");
});

test("a deleted group takes its list of agents along", async () => {
  const { mock, client } = setUp({
    seed: { ...seed, groups: [{ Id: groupId, instanceId, Name: "Orders", users: [agent] }] },
  });
  expect(mock.state.tables.groupUsers.size).toBe(1);
  await orThrow(deleteTrafficDistributionGroup(client, { path: { TrafficDistributionGroupId: groupId } }));
  expect(mock.state.tables.groupUsers.size).toBe(0);
});

test("a reset in the middle of a life leaves nothing to come", async () => {
  const { mock, client, clock } = setUp({ delaysMs });
  await orThrow(deleteTrafficDistributionGroup(client, { path: { TrafficDistributionGroupId: groupId } }));
  mock.reset();
  clock.advance(10_000);
  expect(await statusOf(client, groupId)).toBe("ACTIVE");
});

const invalid = "400 InvalidRequestException";
const notFound = "404 ResourceNotFoundException";

test.each<[status: TrafficDistributionGroupStatus, read: string, update: string, addUser: string, remove: string]>([
  ["ACTIVE", "200", "200", "200", "200"],
  ["CREATION_IN_PROGRESS", invalid, invalid, notFound, invalid],
  ["CREATION_FAILED", invalid, invalid, notFound, "200"],
  ["UPDATE_IN_PROGRESS", invalid, invalid, notFound, invalid],
  ["PENDING_DELETION", invalid, invalid, notFound, invalid],
  ["DELETION_FAILED", invalid, invalid, notFound, "200"],
])("a group that is %s is read: %s, changed: %s, given agents: %s, deleted: %s", async (Status, ...expected) => {
  const { client } = setUp({ seed: { ...seed, groups: [{ Id: groupId, instanceId, Name: "Orders", Status }] } });
  const path = { TrafficDistributionGroupId: groupId };
  expect(await statusOf(client, groupId)).toBe(Status);
  const answers = [
    await getTrafficDistribution(client, { path: { Id: groupId } }),
    await updateTrafficDistribution(client, { path: { Id: groupId }, body: { TelephonyConfig: shares(50, 50) } }),
    await associateTrafficDistributionGroupUser(client, { path, body: { UserId: agent, InstanceId: instanceId } }),
    await deleteTrafficDistributionGroup(client, { path }),
  ];
  expect(answers.map(outcome)).toEqual(expected);
});
