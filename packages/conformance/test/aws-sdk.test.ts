// The AWS SDK for JavaScript, unmodified but for `endpoint`, against the traffic distribution mock over http.
import {
  AssociateTrafficDistributionGroupUserCommand,
  ConnectClient,
  CreateTrafficDistributionGroupCommand,
  DeleteTrafficDistributionGroupCommand,
  DescribeTrafficDistributionGroupCommand,
  DisassociateTrafficDistributionGroupUserCommand,
  GetTrafficDistributionCommand,
  InvalidRequestException,
  ListTrafficDistributionGroupsCommand,
  paginateListTrafficDistributionGroups,
  paginateListTrafficDistributionGroupUsers,
  ResourceConflictException,
  ResourceInUseException,
  ResourceNotFoundException,
  UpdateTrafficDistributionCommand,
  type UpdateTrafficDistributionCommandInput,
} from "@aws-sdk/client-connect";
import { exampleSeed } from "@trunkline/traffic-distribution-mock-server";
import { afterEach, beforeEach, expect } from "vitest";
import { conformanceTest as test } from "../src/conformance-test.ts";
import { replica, serveConnect, source, type ServedConnect } from "../src/serve-connect.ts";

/** The seeded group that a number is claimed to, and the seeded agents. */
const groupWithNumber = exampleSeed.phoneNumbers?.find(({ target }) => target.kind === "group")?.target.id ?? "none";
const users = exampleSeed.users?.map(({ Id }) => Id) ?? [];

let served: ServedConnect;
beforeEach(async () => {
  served = await serveConnect();
});
afterEach(() => served.stop());

function connect(region = source): ConnectClient {
  return region === source ? served.client : served.replicaClient;
}

/** The default group and its instance, as the seed has them. */
async function seeded(): Promise<{ Id: string; Arn: string; InstanceArn: string }> {
  const { TrafficDistributionGroupSummaryList } = await connect().send(new ListTrafficDistributionGroupsCommand({}));
  const group = TrafficDistributionGroupSummaryList?.find(({ IsDefault }) => IsDefault);
  if (!group?.Id || !group.Arn || !group.InstanceArn) throw new Error("The seed has no default group.");
  return { Id: group.Id, Arn: group.Arn, InstanceArn: group.InstanceArn };
}

async function created(Name: string): Promise<{ Id: string; Arn: string }> {
  const { InstanceArn } = await seeded();
  const { Id, Arn } = await connect().send(
    new CreateTrafficDistributionGroupCommand({ Name, InstanceId: InstanceArn }),
  );
  if (!Id || !Arn) throw new Error("The created group has no id.");
  return { Id, Arn };
}

const split = (first: number, second: number): { Distributions: { Region: string; Percentage: number }[] } => ({
  Distributions: [
    { Region: source, Percentage: first },
    { Region: replica, Percentage: second },
  ],
});

test("AWS SDK: the split is read by id and by ARN in the source Region", async () => {
  const { Id, Arn } = await seeded();
  for (const name of [Id, Arn]) {
    const answer = await connect().send(new GetTrafficDistributionCommand({ Id: name }));
    expect(answer).toMatchObject({ Id, Arn });
    expect(answer.TelephonyConfig?.Distributions?.map(({ Region }) => Region).toSorted()).toEqual([source, replica]);
  }
});

test("AWS SDK: the replica Region knows the ARN and not the id", async () => {
  const { Id, Arn } = await seeded();
  const answer = await connect(replica).send(new GetTrafficDistributionCommand({ Id: Arn }));
  expect(answer.Arn).toBe(Arn);
  await expect(connect(replica).send(new GetTrafficDistributionCommand({ Id }))).rejects.toBeInstanceOf(
    ResourceNotFoundException,
  );
});

test("AWS SDK: an update from either Region is seen in both", async () => {
  const { Arn } = await seeded();
  for (const [region, first] of [
    [source, 70],
    [replica, 20],
  ] as const) {
    await connect(region).send(
      new UpdateTrafficDistributionCommand({ Id: Arn, TelephonyConfig: split(first, 100 - first) }),
    );
    for (const reader of [source, replica]) {
      const { TelephonyConfig } = await connect(reader).send(new GetTrafficDistributionCommand({ Id: Arn }));
      expect(TelephonyConfig).toEqual(split(first, 100 - first));
    }
  }
});

const badSplits: readonly [string, Omit<UpdateTrafficDistributionCommandInput, "Id">][] = [
  ["a sum that is not 100", { TelephonyConfig: split(60, 30) }],
  ["a step that is not 10", { TelephonyConfig: split(55, 45) }],
  ["a share over 100", { TelephonyConfig: split(110, -10) }],
  ["a fraction", { AgentConfig: split(40.5, 59.5) }],
  ["one Region alone", { AgentConfig: { Distributions: [{ Region: source, Percentage: 100 }] } }],
  [
    "a foreign Region",
    {
      TelephonyConfig: {
        Distributions: [
          { Region: source, Percentage: 50 },
          { Region: "eu-west-2", Percentage: 50 },
        ],
      },
    },
  ],
  ["nothing to change", {}],
];
for (const [what, input] of badSplits) {
  test(`AWS SDK: an update with ${what} is an InvalidRequestException`, async () => {
    const { Id } = await seeded();
    const before = await connect().send(new GetTrafficDistributionCommand({ Id }));
    await expect(connect().send(new UpdateTrafficDistributionCommand({ Id, ...input }))).rejects.toBeInstanceOf(
      InvalidRequestException,
    );
    const after = await connect().send(new GetTrafficDistributionCommand({ Id }));
    expect(after.TelephonyConfig).toEqual(before.TelephonyConfig);
  });
}

test("AWS SDK: sign-in belongs to the default group alone", async () => {
  const SignInConfig = {
    Distributions: [
      { Region: source, Enabled: false },
      { Region: replica, Enabled: true },
    ],
  };
  const { Id } = await seeded();
  await connect().send(new UpdateTrafficDistributionCommand({ Id, SignInConfig }));
  expect((await connect().send(new GetTrafficDistributionCommand({ Id }))).SignInConfig).toEqual(SignInConfig);
  const other = await created("other");
  const refused = connect().send(new UpdateTrafficDistributionCommand({ Id: other.Id, SignInConfig }));
  await expect(refused).rejects.toBeInstanceOf(InvalidRequestException);
});

test("AWS SDK: a group is created, described, and deleted", async () => {
  const { Id, Arn } = await created("short-lived");
  const { TrafficDistributionGroup: group } = await connect().send(
    new DescribeTrafficDistributionGroupCommand({ TrafficDistributionGroupId: Id }),
  );
  expect(group).toMatchObject({ Id, Arn, Name: "short-lived", Status: "ACTIVE" });
  expect(group?.IsDefault ?? false).toBe(false);
  await connect().send(new DeleteTrafficDistributionGroupCommand({ TrafficDistributionGroupId: Id }));
  const gone = connect().send(new DescribeTrafficDistributionGroupCommand({ TrafficDistributionGroupId: Id }));
  await expect(gone).rejects.toBeInstanceOf(ResourceNotFoundException);
});

test("AWS SDK: the same client token gives the same group, and a taken name a ResourceConflictException", async () => {
  const { InstanceArn } = await seeded();
  const input = { Name: "twice", InstanceId: InstanceArn, ClientToken: "token-1" };
  const first = await connect().send(new CreateTrafficDistributionGroupCommand(input));
  const second = await connect().send(new CreateTrafficDistributionGroupCommand(input));
  expect(second.Id).toBe(first.Id);
  await expect(created("twice")).rejects.toBeInstanceOf(ResourceConflictException);
});

test("AWS SDK: a group is created in the source Region only", async () => {
  const { InstanceArn } = await seeded();
  const call = connect(replica).send(
    new CreateTrafficDistributionGroupCommand({ Name: "elsewhere", InstanceId: InstanceArn }),
  );
  await expect(call).rejects.toBeInstanceOf(InvalidRequestException);
});

test("AWS SDK: a group that numbers are claimed to is not deleted", async () => {
  const TrafficDistributionGroupId = groupWithNumber;
  const call = connect().send(new DeleteTrafficDistributionGroupCommand({ TrafficDistributionGroupId }));
  await expect(call).rejects.toBeInstanceOf(ResourceInUseException);
});

test("AWS SDK: the paginator walks groups page by page, each once", async () => {
  for (const name of ["a", "b", "c", "d"]) await created(name);
  const seen: string[] = [];
  let pages = 0;
  for await (const page of paginateListTrafficDistributionGroups({ client: connect(), pageSize: 2 }, {})) {
    pages += 1;
    seen.push(...(page.TrafficDistributionGroupSummaryList ?? []).map(({ Id }) => Id ?? ""));
  }
  expect(pages).toBeGreaterThanOrEqual(3);
  expect(new Set(seen).size).toBe(seen.length);
  const whole = await connect().send(new ListTrafficDistributionGroupsCommand({ MaxResults: 10 }));
  expect(seen.toSorted()).toEqual(whole.TrafficDistributionGroupSummaryList?.map(({ Id }) => Id).toSorted());
});

test("AWS SDK: users are associated, listed by pages and disassociated; repeating succeeds", async () => {
  const { Id, InstanceArn } = await seeded();
  const target = { TrafficDistributionGroupId: Id, InstanceId: InstanceArn };
  for (const UserId of [...users, ...users]) {
    await connect().send(new AssociateTrafficDistributionGroupUserCommand({ ...target, UserId }));
  }
  const listed: string[] = [];
  const pages = paginateListTrafficDistributionGroupUsers(
    { client: connect(), pageSize: 1 },
    { TrafficDistributionGroupId: Id },
  );
  for await (const page of pages)
    listed.push(...(page.TrafficDistributionGroupUserSummaryList ?? []).map(({ UserId }) => UserId ?? ""));
  expect(listed.toSorted()).toEqual([...users].toSorted());
  const [UserId = ""] = users;
  await connect().send(new DisassociateTrafficDistributionGroupUserCommand({ ...target, UserId }));
  await connect().send(new DisassociateTrafficDistributionGroupUserCommand({ ...target, UserId }));
  const stranger = connect().send(new AssociateTrafficDistributionGroupUserCommand({ ...target, UserId: "nobody" }));
  await expect(stranger).rejects.toBeInstanceOf(ResourceNotFoundException);
});

test("AWS SDK: errors carry message, status and request id", async () => {
  const error = await connect()
    .send(new GetTrafficDistributionCommand({ Id: "00000000-0000-4000-8000-000000000000" }))
    .catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(ResourceNotFoundException);
  const { message, $metadata } = error as ResourceNotFoundException;
  expect(message.length).toBeGreaterThan(10);
  expect($metadata).toMatchObject({
    httpStatusCode: 404,
    requestId: expect.stringMatching(/^[0-9a-f-]{36}$/u) as string,
  });
});

test("AWS SDK: an endpoint that ends in a slash works", async () => {
  const { Arn } = await seeded();
  const client = new ConnectClient({
    region: source,
    endpoint: `${served.endpoint}/`,
    credentials: { accessKeyId: "a", secretAccessKey: "b" },
    maxAttempts: 1,
  });
  expect((await client.send(new GetTrafficDistributionCommand({ Id: Arn }))).Arn).toBe(Arn);
});
