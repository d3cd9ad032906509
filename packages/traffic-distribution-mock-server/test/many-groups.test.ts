import {
  createTrafficDistributionGroup,
  getTrafficDistribution,
  updateTrafficDistribution,
} from "@trunkline/traffic-distribution-client";
import { expect, test, vi } from "vitest";
import { groupId, instanceId, outcome, setUp, shares } from "./contact-centre.fixtures.ts";

const groups = Array.from({ length: 10_000 }, (_, place) => ({
  Id: `00000000-0000-4000-8000-1${String(place).padStart(11, "0")}`,
  instanceId,
  Name: `Group ${place}`,
}));

test("among ten thousand groups, the split of one is read and changed and another is made without a look at the rest", async () => {
  const { mock, client } = setUp({ quotas: { groupsPerInstance: 20_000 }, delaysMs: { groupCreation: 1000 } });
  mock.seed({ groups });
  const { groups: table, transitions } = mock.state.tables;
  const walks = [
    vi.spyOn(table, "rows"),
    vi.spyOn(table, "page"),
    vi.spyOn(table, "withKey"),
    vi.spyOn(transitions, "rows"),
  ];
  const body = { TelephonyConfig: shares(50, 50) };
  expect(outcome(await getTrafficDistribution(client, { path: { Id: groupId } }))).toBe("200");
  expect(outcome(await updateTrafficDistribution(client, { path: { Id: groupId }, body }))).toBe("200");
  const create = async (Name: string): Promise<string> =>
    outcome(await createTrafficDistributionGroup(client, { body: { Name, InstanceId: instanceId } }));
  expect(await create("One more")).toBe("200");
  expect(await create("Group 9999")).toBe("409 ResourceConflictException");
  expect(walks.map(({ mock: { calls } }) => calls.length)).toEqual([0, 0, 0, 0]);
});
