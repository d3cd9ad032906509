// The AWS SDK for JavaScript, unmodified, plays a failover drill: build the contact centre, move its traffic away in steps
// of 10 %, work from the other Region while the first is down, and come back.
import {
  AssociateTrafficDistributionGroupUserCommand,
  ClaimPhoneNumberCommand,
  type ConnectClient,
  CreateInstanceCommand,
  CreateTrafficDistributionGroupCommand,
  DeleteTrafficDistributionGroupCommand,
  DescribeInstanceCommand,
  DescribePhoneNumberCommand,
  DescribeTrafficDistributionGroupCommand,
  GetTrafficDistributionCommand,
  type GetTrafficDistributionCommandOutput,
  InvalidRequestException,
  ListPhoneNumbersV2Command,
  ListTrafficDistributionGroupUsersCommand,
  ListTrafficDistributionGroupsCommand,
  ReleasePhoneNumberCommand,
  ReplicateInstanceCommand,
  ResourceInUseException,
  ResourceNotFoundException,
  SearchAvailablePhoneNumbersCommand,
  UpdatePhoneNumberCommand,
  UpdateTrafficDistributionCommand,
} from "@aws-sdk/client-connect";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type ServedConnect, replica, serveConnect, source } from "../src/serve-connect.ts";

const delay = 60_000;

let served: ServedConnect;
beforeEach(async () => {
  const delaysMs = {
    instanceCreation: delay,
    replication: delay,
    groupCreation: delay,
    groupUpdate: delay,
    groupDeletion: delay,
    numberClaim: delay,
    numberMove: delay,
  };
  served = await serveConnect({ seed: {}, delaysMs });
});
afterEach(() => served.stop());

/** Everything that was begun is done. */
const wait = (): void => served.clock.advance(2 * delay);

const shares = (first: number): { Distributions: { Region: string; Percentage: number }[] } => ({
  Distributions: [
    { Region: source, Percentage: first },
    { Region: replica, Percentage: 100 - first },
  ],
});

const signIn = (inSource: boolean, inReplica: boolean): { Distributions: { Region: string; Enabled: boolean }[] } => ({
  Distributions: [
    { Region: source, Enabled: inSource },
    { Region: replica, Enabled: inReplica },
  ],
});

/** A group by its names. */
interface Named {
  readonly Id: string;
  readonly Arn: string;
}

function named({ Id, Arn }: { Id?: string | undefined; Arn?: string | undefined }): Named {
  if (Id === undefined || Arn === undefined) throw new Error("The answer has no id or no ARN.");
  return { Id, Arn };
}

/** An instance with its replica. */
async function build(): Promise<Named> {
  const { client, replicaClient } = served;
  const instance = named(
    await client.send(
      new CreateInstanceCommand({
        IdentityManagementType: "SAML",
        InstanceAlias: "drill",
        InboundCallsEnabled: true,
        OutboundCallsEnabled: true,
      }),
    ),
  );
  const InstanceId = instance.Id;
  const replicate = new ReplicateInstanceCommand({ InstanceId, ReplicaRegion: replica, ReplicaAlias: "drill-west" });
  await expect(client.send(replicate)).rejects.toBeInstanceOf(InvalidRequestException);
  wait();
  await client.send(replicate);
  const early = new CreateTrafficDistributionGroupCommand({ Name: "Drill", InstanceId });
  await expect(client.send(early)).rejects.toMatchObject({ name: "ResourceNotReadyException" });
  wait();
  const { ReplicationConfiguration } = await replicaClient.send(new DescribeInstanceCommand({ InstanceId }));
  expect(ReplicationConfiguration?.ReplicationStatusSummaryList?.map((row) => row.ReplicationStatus)).toEqual([
    "INSTANCE_REPLICATION_COMPLETE",
    "INSTANCE_REPLICATION_COMPLETE",
  ]);
  return instance;
}

/** A group, once it is active. */
async function makeGroup(InstanceId: string): Promise<Named> {
  const { client } = served;
  const group = named(await client.send(new CreateTrafficDistributionGroupCommand({ Name: "Drill", InstanceId })));
  const describe = new DescribeTrafficDistributionGroupCommand({ TrafficDistributionGroupId: group.Id });
  for (const Status of ["CREATION_IN_PROGRESS", "ACTIVE"]) {
    expect((await client.send(describe)).TrafficDistributionGroup).toMatchObject({ ...group, Status });
    wait();
  }
  return group;
}

async function defaultGroup(): Promise<Named> {
  const { TrafficDistributionGroupSummaryList: groups = [] } = await served.client.send(
    new ListTrafficDistributionGroupsCommand({}),
  );
  return named(groups.find(({ IsDefault }) => IsDefault) ?? {});
}

/** Two numbers of the group, the second of which came from the instance. */
async function claimNumbers(group: Named, InstanceId: string): Promise<string[]> {
  const { client } = served;
  const { AvailableNumbersList = [] } = await client.send(
    new SearchAvailablePhoneNumbersCommand({
      TargetArn: group.Arn,
      PhoneNumberCountryCode: "US",
      PhoneNumberType: "TOLL_FREE",
      MaxResults: 2,
    }),
  );
  const ids: string[] = [];
  for (const [place, { PhoneNumber }] of AvailableNumbersList.entries()) {
    const target = place === 0 ? { TargetArn: group.Arn } : { InstanceId };
    const { PhoneNumberId = "" } = await client.send(new ClaimPhoneNumberCommand({ PhoneNumber, ...target }));
    ids.push(PhoneNumberId);
  }
  const statusOf = async (PhoneNumberId: string): Promise<string | undefined> => {
    const { ClaimedPhoneNumberSummary } = await client.send(new DescribePhoneNumberCommand({ PhoneNumberId }));
    return ClaimedPhoneNumberSummary?.PhoneNumberStatus?.Status;
  };
  expect(await Promise.all(ids.map(statusOf))).toEqual(["IN_PROGRESS", "IN_PROGRESS"]);
  wait();
  await client.send(new UpdatePhoneNumberCommand({ PhoneNumberId: ids[1], TargetArn: group.Arn }));
  wait();
  expect(await Promise.all(ids.map(statusOf))).toEqual(["CLAIMED", "CLAIMED"]);
  return ids;
}

/** What both Regions answer for a group by its ARN: the same, or this fails. */
async function readEverywhere(group: Named): Promise<GetTrafficDistributionCommandOutput> {
  const [here, there] = await Promise.all(
    [served.client, served.replicaClient].map((each) =>
      each.send(new GetTrafficDistributionCommand({ Id: group.Arn })),
    ),
  );
  const { $metadata: _, ...seenHere } = here ?? { $metadata: {} };
  const { $metadata: __, ...seenThere } = there ?? { $metadata: {} };
  expect(seenHere).toEqual(seenThere);
  return { ...seenHere, $metadata: {} };
}

/** Moves calls and agents, and waits until that is done. */
async function shift(by: ConnectClient, group: Named, first: number): Promise<void> {
  await by.send(
    new UpdateTrafficDistributionCommand({
      Id: group.Arn,
      TelephonyConfig: shares(first),
      AgentConfig: shares(first),
    }),
  );
  const again = by.send(new UpdateTrafficDistributionCommand({ Id: group.Arn, TelephonyConfig: shares(first) }));
  await expect(again).rejects.toBeInstanceOf(InvalidRequestException);
  wait();
  expect(await readEverywhere(group)).toMatchObject({ TelephonyConfig: shares(first), AgentConfig: shares(first) });
}

test("AWS SDK: a failover drill is played from both Regions", async () => {
  const { client, replicaClient, mock } = served;
  const instance = await build();
  const group = await makeGroup(instance.Id);
  const fallback = await defaultGroup();
  mock.seed({ users: [{ Id: "agent", instanceId: instance.Id }] });
  const place = { TrafficDistributionGroupId: group.Id, UserId: "agent", InstanceId: instance.Id };
  await client.send(new AssociateTrafficDistributionGroupUserCommand(place));
  const ids = await claimNumbers(group, instance.Id);

  expect(await readEverywhere(group)).toMatchObject({ TelephonyConfig: shares(100), SignInConfig: signIn(true, true) });
  // The Region that should get the traffic makes the call, and knows the group by its ARN alone.
  const byId = new UpdateTrafficDistributionCommand({ Id: group.Id, TelephonyConfig: shares(0) });
  await expect(replicaClient.send(byId)).rejects.toBeInstanceOf(ResourceNotFoundException);
  for (let first = 90; first >= 0; first -= 10) await shift(replicaClient, group, first);

  const close = { Id: fallback.Arn, SignInConfig: signIn(false, true) };
  await replicaClient.send(new UpdateTrafficDistributionCommand(close));
  wait();
  expect((await readEverywhere(fallback)).SignInConfig).toEqual(signIn(false, true));
  const notDefault = new UpdateTrafficDistributionCommand({ ...close, Id: group.Arn });
  await expect(replicaClient.send(notDefault)).rejects.toBeInstanceOf(InvalidRequestException);

  // What is needed while the first Region is down can be read in the second.
  const { ListPhoneNumbersSummaryList: numbers } = await replicaClient.send(
    new ListPhoneNumbersV2Command({ TargetArn: group.Arn }),
  );
  expect(numbers?.map(({ PhoneNumberId }) => PhoneNumberId)).toEqual(ids);
  const { TrafficDistributionGroupUserSummaryList: users } = await replicaClient.send(
    new ListTrafficDistributionGroupUsersCommand({ TrafficDistributionGroupId: group.Arn }),
  );
  expect(users).toEqual([{ UserId: "agent" }]);

  await client.send(new UpdateTrafficDistributionCommand({ Id: fallback.Id, SignInConfig: signIn(true, true) }));
  wait();
  for (let first = 10; first <= 100; first += 10) await shift(client, group, first);
  expect((await readEverywhere(fallback)).SignInConfig).toEqual(signIn(true, true));

  const remove = new DeleteTrafficDistributionGroupCommand({ TrafficDistributionGroupId: group.Id });
  await expect(client.send(remove)).rejects.toBeInstanceOf(ResourceInUseException);
  for (const PhoneNumberId of ids) await client.send(new ReleasePhoneNumberCommand({ PhoneNumberId }));
  await client.send(remove);
  wait();
  const { TrafficDistributionGroupSummaryList: left } = await client.send(new ListTrafficDistributionGroupsCommand({}));
  expect(left?.map(({ Id }) => Id)).toEqual([fallback.Id]);
});
