import type { Seed } from "./seed.ts";

const instanceId = "11111111-2222-4333-8444-555555555555";
const defaultGroupId = "0d0d0d0d-1111-4222-8333-444455556666";
const groupId = "0a1b2c3d-1111-4222-8333-444455556666";
const agents = ["a0000000-0000-4000-8000-000000000001", "a0000000-0000-4000-8000-000000000002"] as const;

/**
 * A contact centre in us-east-1 with its replica in us-west-2: the default group, one more group that a number is
 * claimed to, and two agents. What `npm start` and the examples begin with.
 */
export const exampleSeed: Seed = {
  instances: [
    {
      Id: instanceId,
      sourceRegion: "us-east-1",
      InstanceAlias: "trunkline-example",
      CreatedTime: 1_767_225_600,
      replica: {
        region: "us-west-2",
        ReplicaAlias: "trunkline-example-west",
        ReplicationStatus: "INSTANCE_REPLICATION_COMPLETE",
      },
    },
  ],
  users: agents.map((Id) => ({ Id, instanceId })),
  groups: [
    { Id: defaultGroupId, instanceId, Name: "Default traffic distribution group", IsDefault: true },
    {
      Id: groupId,
      instanceId,
      Name: "Orders",
      Description: "Everybody who takes orders by phone",
      Tags: { team: "orders" },
      users: [agents[0]],
    },
  ],
  phoneNumbers: [
    {
      PhoneNumberId: "b0000000-0000-4000-8000-000000000001",
      PhoneNumber: "+15550100001",
      PhoneNumberCountryCode: "US",
      PhoneNumberType: "DID",
      target: { kind: "group", id: groupId },
    },
    {
      PhoneNumberId: "b0000000-0000-4000-8000-000000000002",
      PhoneNumber: "+15550100002",
      PhoneNumberCountryCode: "US",
      PhoneNumberType: "DID",
      target: { kind: "instance", id: instanceId },
    },
  ],
};
