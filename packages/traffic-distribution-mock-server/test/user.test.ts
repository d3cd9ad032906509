import {
  associateTrafficDistributionGroupUser,
  disassociateTrafficDistributionGroupUser,
  items,
  listTrafficDistributionGroupUsers,
  listTrafficDistributionGroupUsersPages,
  orThrow,
} from "@trunkline/traffic-distribution-client";
import { expect, test } from "vitest";
import {
  agent,
  clientIn,
  groupArn,
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

const group = { TrafficDistributionGroupId: groupId };

test("an agent joins once, however often asked, and leaves the same way", async () => {
  const { client } = setUp();
  const user = { UserId: agent, InstanceId: instanceId };
  for (const expected of [[agent], [agent]]) {
    expect(outcome(await associateTrafficDistributionGroupUser(client, { path: group, body: user }))).toBe("200");
    const { body } = await orThrow(listTrafficDistributionGroupUsers(client, { path: group }));
    expect(body.TrafficDistributionGroupUserSummaryList).toEqual(expected.map((UserId) => ({ UserId })));
  }
  for (let time = 0; time < 2; time += 1) {
    expect(outcome(await disassociateTrafficDistributionGroupUser(client, { path: group, query: user }))).toBe("200");
  }
  const { body } = await orThrow(listTrafficDistributionGroupUsers(client, { path: group }));
  expect(body).toEqual({ TrafficDistributionGroupUserSummaryList: [] });
});

const notFound = "404 ResourceNotFoundException";

test.each<[what: string, group: string, user: string, instance: string, region: string, expected: string]>([
  ["by ARNs", groupArn(groupId), `${instanceArn(instanceId)}/agent/${agent}`, instanceArn(instanceId), source, "200"],
  [
    "by an ARN of another instance",
    groupId,
    `${instanceArn(lonelyInstanceId)}/agent/${agent}`,
    instanceId,
    source,
    notFound,
  ],
  ["that is unknown", groupId, "nobody", instanceId, source, notFound],
  ["of another instance", groupId, agent, lonelyInstanceId, source, notFound],
  ["for an unknown group", unknownId, agent, instanceId, source, notFound],
  ["in the replica Region by id", groupId, agent, instanceId, replica, notFound],
  ["in the replica Region by ARN", groupArn(groupId), agent, instanceId, replica, "400 InvalidRequestException"],
  ["of an instance with no id", groupId, agent, "", source, "400 InvalidRequestException"],
])("an agent %s is answered alike on joining and on leaving", async (_, name, UserId, InstanceId, region, expected) => {
  const { mock } = setUp();
  const client = clientIn(mock, region);
  const path = { TrafficDistributionGroupId: name };
  const user = { UserId, InstanceId };
  expect(outcome(await associateTrafficDistributionGroupUser(client, { path, body: user }))).toBe(expected);
  expect(outcome(await disassociateTrafficDistributionGroupUser(client, { path, query: user }))).toBe(expected);
});

test("ten agents stand on a page, even when a thousand are asked for", async () => {
  const { mock, client } = setUp();
  const agents = Array.from({ length: 23 }, (_, number) => `agent-${number + 100}`);
  mock.seed({ users: agents.map((Id) => ({ Id, instanceId })) });
  for (const UserId of agents) {
    const body = { UserId, InstanceId: instanceId };
    await orThrow(associateTrafficDistributionGroupUser(client, { path: group, body }));
  }
  const sizes: number[] = [];
  const pages = listTrafficDistributionGroupUsersPages(client, { path: group, query: { maxResults: 1000 } });
  for await (const page of pages) sizes.push(page.items.length);
  expect(sizes).toEqual([10, 10, 3]);
  const seen: (string | undefined)[] = [];
  for await (const { UserId } of items(listTrafficDistributionGroupUsersPages(client, { path: group })))
    seen.push(UserId);
  expect(seen).toEqual(agents);
});

test("agents are listed in the replica Region by ARN alone", async () => {
  const { replicaClient } = setUp();
  const list = (name: string): Promise<{ status: number }> =>
    listTrafficDistributionGroupUsers(replicaClient, { path: { TrafficDistributionGroupId: name } });
  expect((await list(groupId)).status).toBe(404);
  expect((await list(groupArn(groupId))).status).toBe(200);
});
