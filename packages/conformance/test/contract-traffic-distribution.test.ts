// The traffic distribution mock is held against its own contract, with every operation and every status that can be
// reached.
import { runContractTests } from "@trunkline/contract-tests";
import { createMockServer, exampleSeed, type Seed } from "@trunkline/traffic-distribution-mock-server";
import { manualClock, sequentialIds } from "@trunkline/mock-kit";
import { expect, test } from "vitest";
import { readDocumentOf } from "../src/contract-document.ts";
import { unreachableInTrafficDistribution } from "../src/unreachable-statuses.ts";
import { unreachedIn } from "../src/unreached.ts";

const instanceId = "11111111-2222-4333-8444-555555555555";
const groupId = "0a1b2c3d-1111-4222-8333-444455556666";
/** Without a replica yet. */
const lonelyInstanceId = "22222222-2222-4333-8444-555555555555";
const lonely: NonNullable<Seed["instances"]>[number] = {
  Id: lonelyInstanceId,
  sourceRegion: "us-east-1",
  InstanceAlias: "lonely",
  CreatedTime: 1_767_225_600,
};
const split = {
  Distributions: [
    { Region: "us-east-1", Percentage: 60 },
    { Region: "us-west-2", Percentage: 40 },
  ],
};
const seed: Seed = { ...exampleSeed, instances: [...(exampleSeed.instances ?? []), lonely] };

test(
  "the traffic distribution mock keeps its contract, in every operation and every status",
  { timeout: 240_000 },
  async () => {
    const mock = createMockServer({
      seed,
      quotas: { instancesPerRegion: 40, numbersPerTarget: 40 },
      clock: manualClock(),
      ids: sequentialIds(),
    });
    const report = await runContractTests({
      document: readDocumentOf("traffic-distribution", "2017-08-08"),
      target: "https://connect.us-east-1.amazonaws.com",
      fetch: mock.fetch,
      seed: 1,
      values: {
        "createTrafficDistributionGroup.InstanceId": instanceId,
        "listTrafficDistributionGroups.instanceId": instanceId,
        "describeInstance.InstanceId": instanceId,
        "replicateInstance.InstanceId": lonelyInstanceId,
        "replicateInstance.ReplicaRegion": "us-west-2",
        "associateTrafficDistributionGroupUser.TrafficDistributionGroupId": groupId,
        "associateTrafficDistributionGroupUser.InstanceId": instanceId,
        "associateTrafficDistributionGroupUser.UserId": "a0000000-0000-4000-8000-000000000002",
        "disassociateTrafficDistributionGroupUser.TrafficDistributionGroupId": groupId,
        "disassociateTrafficDistributionGroupUser.InstanceId": instanceId,
        "disassociateTrafficDistributionGroupUser.UserId": "a0000000-0000-4000-8000-000000000001",
      },
      bodies: {
        searchAvailablePhoneNumbers: { InstanceId: instanceId, PhoneNumberCountryCode: "US", PhoneNumberType: "DID" },
        claimPhoneNumber: { InstanceId: instanceId, PhoneNumber: "+15550100010" },
        updateTrafficDistribution: { TelephonyConfig: split },
        updatePhoneNumber: { InstanceId: instanceId },
        listPhoneNumbersV2: { InstanceId: instanceId },
      },
      links: [
        { from: "createTrafficDistributionGroup", value: "/Id", to: "getTrafficDistribution", parameter: "Id" },
        { from: "createTrafficDistributionGroup", value: "/Id", to: "updateTrafficDistribution", parameter: "Id" },
        { from: "createTrafficDistributionGroup", value: "/Arn", to: "*", parameter: "resourceArn" },
        {
          from: "searchAvailablePhoneNumbers",
          value: "/AvailableNumbersList/0/PhoneNumber",
          to: "claimPhoneNumber",
          parameter: "/PhoneNumber",
        },
        { from: "claimPhoneNumber", value: "/PhoneNumberId", to: "*", parameter: "PhoneNumberId" },
      ],
      // AWS reads a null member as one that was left out.
      cases: { exclude: ["*/broken/null/*"] },
    });
    expect(report.findings).toEqual([]);
    expect(report.ended).toBe("complete");
    expect(report.coverage.operations).toEqual({ reached: 22, declared: 22 });
    expect(unreachedIn(report)).toEqual(
      Object.fromEntries(unreachableInTrafficDistribution.map(({ status, operations }) => [status, operations])),
    );
  },
);
