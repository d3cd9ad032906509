import { expect, test } from "vitest";
import { type Seed, createMockServer, exampleSeed } from "../src/index.ts";
import {
  defaultGroupId,
  groupId,
  instanceId,
  lonelyInstanceId,
  replica,
  setUp,
  shares,
  source,
  unknownId,
} from "./contact-centre.fixtures.ts";

const number = {
  PhoneNumberId: "n",
  PhoneNumber: "+15550100001",
  PhoneNumberCountryCode: "US",
  PhoneNumberType: "DID",
} as const;
const group = { Id: unknownId, instanceId, Name: "New" };

test.each<[what: string, seed: Seed]>([
  [
    "a pair of Regions that AWS does not offer",
    {
      instances: [
        {
          Id: "i",
          sourceRegion: source,
          replica: { region: "eu-west-2", ReplicationStatus: "INSTANCE_REPLICATION_COMPLETE" },
        },
      ],
    },
  ],
  ["a user of no instance", { users: [{ Id: "u", instanceId: "nowhere" }] }],
  ["a group of no instance", { groups: [{ ...group, instanceId: "nowhere" }] }],
  ["a group of an instance without a replica", { groups: [{ ...group, instanceId: lonelyInstanceId }] }],
  ["a group with a stranger in it", { groups: [{ ...group, users: ["stranger"] }] }],
  ["a group whose shares do not make 100", { groups: [{ ...group, split: { TelephonyConfig: shares(10, 10) } }] }],
  ["a number of no group", { phoneNumbers: [{ ...number, target: { kind: "group", id: unknownId } }] }],
  [
    "a number that is claimed twice",
    {
      phoneNumbers: ["n", "m"].map((PhoneNumberId) => ({
        ...number,
        PhoneNumberId,
        target: { kind: "group", id: groupId } as const,
      })),
    },
  ],
])("a seed with %s is refused whole", (_, bad) => {
  const { mock } = setUp();
  const before = mock.state.snapshot();
  expect(() => mock.seed({ users: [{ Id: "another", instanceId }], ...bad })).toThrow(/^Seed: /u);
  expect(mock.state.snapshot()).toEqual(before);
});

test("what is seeded later is there until the next reset", () => {
  const { mock } = setUp();
  mock.seed({ groups: [{ ...group, Status: "CREATION_FAILED", split: { TelephonyConfig: shares(40, 60) } }] });
  expect(mock.state.tables.groups.get(unknownId)).toMatchObject({
    Status: "CREATION_FAILED",
    sourceRegion: source,
    replicaRegion: replica,
    split: { TelephonyConfig: shares(40, 60) },
  });
  mock.reset();
  expect(mock.state.tables.groups.rows().map(({ Id }) => Id)).toEqual([defaultGroupId, groupId]);
});

test("the example has a default group, another with a number and an agent, and both Regions", () => {
  const { tables } = createMockServer({ seed: exampleSeed }).state;
  const [first, second] = tables.groups.rows();
  expect([first?.IsDefault, second?.IsDefault]).toEqual([true, false]);
  expect(tables.phoneNumbers.rows().some(({ target }) => target?.id === second?.Id)).toBe(true);
  expect(tables.groupUsers.rows()).toHaveLength(1);
  expect(tables.instances.rows()).toMatchObject([{ sourceRegion: source, replica: { region: replica } }]);
});
