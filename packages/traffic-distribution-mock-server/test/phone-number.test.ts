import {
  claimPhoneNumber,
  deleteTrafficDistributionGroup,
  describePhoneNumber,
  listPhoneNumbersV2,
  orThrow,
  releasePhoneNumber,
  updatePhoneNumber,
} from "@trunkline/traffic-distribution-client";
import type { ClaimedPhoneNumberSummary, ListPhoneNumbersV2Input } from "@trunkline/traffic-distribution-models";
import { expect, test } from "vitest";
import type { MockServerOptions } from "../src/index.ts";
import { found } from "./available-numbers.fixtures.ts";
import {
  type Setup,
  clientIn,
  groupArn,
  groupId,
  instanceArn,
  instanceId,
  lonelyInstanceId,
  outcome,
  replica,
  seed,
  setUp,
  source,
  unknownId,
} from "./contact-centre.fixtures.ts";

type Client = Setup["client"];

const day = 24 * 60 * 60 * 1000;
const group = { TargetArn: groupArn(groupId) };
const instance = { InstanceId: instanceId };
const [first, second, third] = ["+15550100010", "+15550100011", "+15550100012"] as const;

const notFound = "404 ResourceNotFoundException";
const badParameter = "400 InvalidParameterException";

async function claimed(client: Client, PhoneNumber: string, target: object = group): Promise<string> {
  const { body } = await orThrow(claimPhoneNumber(client, { body: { PhoneNumber, ...target } }));
  return body.PhoneNumberId ?? "";
}

async function described(client: Client, PhoneNumberId: string): Promise<ClaimedPhoneNumberSummary> {
  const { body } = await orThrow(describePhoneNumber(client, { path: { PhoneNumberId } }));
  return body.ClaimedPhoneNumberSummary ?? {};
}

async function statusOf(client: Client, id: string): Promise<string | undefined> {
  const result = await describePhoneNumber(client, { path: { PhoneNumberId: id } });
  return result.ok ? result.body.ClaimedPhoneNumberSummary?.PhoneNumberStatus?.Status : outcome(result);
}

async function listed(client: Client, body: ListPhoneNumbersV2Input = {}): Promise<readonly unknown[]> {
  const { body: page } = await orThrow(listPhoneNumbersV2(client, { body }));
  return (page.ListPhoneNumbersSummaryList ?? []).map(({ PhoneNumber }) => PhoneNumber);
}

function numberArn(id: string, region: string = source): string {
  return `arn:aws:connect:${region}:123456789012:phone-number/${id}`;
}

test("a number is claimed at the pace of the clock and then shown with all that was said of it", async () => {
  const { client, clock } = setUp({ delaysMs: { numberClaim: 1000 } });
  const more = { PhoneNumberDescription: "Orders", Tags: { team: "orders" } };
  const { body } = await orThrow(claimPhoneNumber(client, { body: { PhoneNumber: first, ...group, ...more } }));
  const { PhoneNumberId = "", PhoneNumberArn } = body;
  expect(PhoneNumberArn).toBe(numberArn(PhoneNumberId));
  expect(await found(client)).not.toContain(first);
  expect(await statusOf(client, PhoneNumberId)).toBe("IN_PROGRESS");
  clock.advance(1000);
  expect(await described(client, PhoneNumberId)).toEqual({
    PhoneNumberId,
    PhoneNumberArn,
    PhoneNumber: first,
    PhoneNumberCountryCode: "US",
    PhoneNumberType: "DID",
    ...group,
    ...more,
    PhoneNumberStatus: { Status: "CLAIMED" },
  });
});

test("a claim to a full target is answered with 200, fails, and keeps the number for a day", async () => {
  const quotas = { numbersPerTarget: 1 };
  const { client, clock, mock } = setUp({ quotas, delaysMs: { numberClaim: 1000 } });
  await claimed(client, first);
  const late = await claimed(client, second);
  clock.advance(1000);
  const { PhoneNumberStatus, TargetArn } = await described(client, late);
  expect(PhoneNumberStatus).toMatchObject({
    Status: "FAILED",
    Message: expect.stringContaining("limit of 1") as string,
  });
  expect(TargetArn).toBeUndefined();
  expect(await listed(client, group)).toEqual([first]);
  expect(await found(client)).not.toContain(second);
  const stranger = clientIn(mock, source);
  clock.advance(day - 1);
  expect(await statusOf(stranger, late)).toBe("FAILED");
  clock.advance(1);
  expect(await statusOf(client, late)).toBe(notFound);
  expect(await found(client)).toContain(second);
});

test("a claim that failed can be made again for another target, under a new id", async () => {
  const { client, clock } = setUp({ quotas: { numbersPerTarget: 1 } });
  await claimed(client, first);
  const failed = await claimed(client, second);
  expect(await statusOf(client, failed)).toBe("FAILED");
  const again = await claimed(client, second, instance);
  expect(await statusOf(client, again)).toBe("CLAIMED");
  expect(await statusOf(client, failed)).toBe(notFound);
  clock.advance(2 * day);
  expect(await statusOf(client, again)).toBe("CLAIMED");
});

test("a claim that failed can be given back, and the number is free at once", async () => {
  const { client } = setUp({ quotas: { numbersPerTarget: 0 } });
  const failed = await claimed(client, first);
  await orThrow(releasePhoneNumber(client, { path: { PhoneNumberId: failed } }));
  expect(await found(client)).toContain(first);
});

test.each<[what: string, body: object, expected: string]>([
  ["for a group", group, "200"],
  ["for an instance by id", instance, "200"],
  ["for an instance by ARN", { TargetArn: instanceArn(instanceId) }, "200"],
  ["for nobody", {}, badParameter],
  ["for two at once", { ...group, ...instance }, badParameter],
  ["for an unknown group", { TargetArn: groupArn(unknownId) }, notFound],
  ["for somebody else's group", { TargetArn: groupArn(groupId, source, "210987654321") }, notFound],
  ["for an unknown instance", { InstanceId: unknownId }, notFound],
  ["for the instance's other side", { TargetArn: instanceArn(instanceId, replica) }, badParameter],
  ["for something that is no ARN", { TargetArn: groupId }, badParameter],
  ["for an agent", { TargetArn: `${instanceArn(instanceId)}/agent/a` }, badParameter],
])("a claim %s is answered as it should be, and so is a move", async (_, target, expected) => {
  const { client } = setUp();
  const answer = await claimPhoneNumber(client, { body: { PhoneNumber: second, ...target } });
  expect(outcome(answer)).toBe(expected);
  const PhoneNumberId = await claimed(client, first, { InstanceId: lonelyInstanceId });
  expect(outcome(await updatePhoneNumber(client, { path: { PhoneNumberId }, body: target }))).toBe(expected);
});

test.each<[what: string, options: MockServerOptions]>([
  [
    "a group in the making",
    { seed: { ...seed, groups: [{ Id: groupId, instanceId, Name: "New", Status: "CREATION_IN_PROGRESS" }] } },
  ],
  [
    "a group that changes",
    { seed: { ...seed, groups: [{ Id: groupId, instanceId, Name: "New", Status: "UPDATE_IN_PROGRESS" }] } },
  ],
])("no number is claimed or moved to %s", async (_, options) => {
  const { client } = setUp(options);
  const PhoneNumberId = await claimed(client, first, instance);
  expect(outcome(await claimPhoneNumber(client, { body: { PhoneNumber: second, ...group } }))).toBe(notFound);
  expect(outcome(await updatePhoneNumber(client, { path: { PhoneNumberId }, body: group }))).toBe(notFound);
});

test("an instance takes numbers once it is active, unless a choice says otherwise", async () => {
  const instances = [{ Id: "i", sourceRegion: source, InstanceStatus: "CREATION_IN_PROGRESS" } as const];
  const body = { PhoneNumber: first, InstanceId: "i" };
  const strict = setUp({ seed: { instances } });
  expect(outcome(await claimPhoneNumber(strict.client, { body }))).toBe(notFound);
  const lax = setUp({ seed: { instances }, choices: { numberForInactiveInstance: undefined } });
  expect(outcome(await claimPhoneNumber(lax.client, { body }))).toBe("200");
});

test("a group takes numbers in its source Region, an instance in both", async () => {
  const { replicaClient } = setUp();
  const toGroup = await claimPhoneNumber(replicaClient, { body: { PhoneNumber: first, ...group } });
  expect(outcome(toGroup)).toBe(badParameter);
  const id = await claimed(replicaClient, first, instance);
  expect(await described(replicaClient, id)).toMatchObject({
    PhoneNumberArn: numberArn(id, replica),
    TargetArn: instanceArn(instanceId, replica),
    InstanceId: instanceId,
  });
});

test("a number that is taken or does not exist is not available, and the answer names it", async () => {
  const { client } = setUp();
  await claimed(client, first);
  for (const PhoneNumber of [first, "+15550199999"]) {
    const answer = await claimPhoneNumber(client, { body: { PhoneNumber, ...group } });
    expect(outcome(answer)).toBe(badParameter);
    expect(answer.ok || answer.error.message).toContain(`Phone number not available: ${PhoneNumber}`);
  }
});

test.each([
  ["by id", (id: string) => id, notFound],
  ["by ARN", numberArn, "200"],
])("a group's number is read in the replica Region %s: %3$s", async (_, name, expected) => {
  const { client, replicaClient } = setUp();
  const path = { PhoneNumberId: name(await claimed(client, first)) };
  expect(outcome(await describePhoneNumber(client, { path }))).toBe("200");
  expect(outcome(await describePhoneNumber(replicaClient, { path }))).toBe(expected);
  const elsewhere = expected === "200" ? badParameter : expected;
  expect(outcome(await updatePhoneNumber(replicaClient, { path, body: instance }))).toBe(elsewhere);
  expect(outcome(await releasePhoneNumber(replicaClient, { path }))).toBe(elsewhere);
});

test("an instance's number is unknown in the other Region", async () => {
  const { client, replicaClient } = setUp();
  const PhoneNumberId = numberArn(await claimed(client, first, instance));
  expect(outcome(await describePhoneNumber(replicaClient, { path: { PhoneNumberId } }))).toBe(notFound);
});

test("a number moves at the pace of the clock, and nothing else can be done to it meanwhile", async () => {
  const { client, clock } = setUp({ delaysMs: { numberMove: 1000 } });
  const PhoneNumberId = await claimed(client, first, instance);
  const path = { PhoneNumberId };
  const { body } = await orThrow(updatePhoneNumber(client, { path, body: group }));
  expect(body).toEqual({ PhoneNumberId, PhoneNumberArn: numberArn(PhoneNumberId) });
  expect(await described(client, PhoneNumberId)).toMatchObject({ PhoneNumberStatus: { Status: "IN_PROGRESS" } });
  const busy = "409 ResourceInUseException";
  expect(outcome(await updatePhoneNumber(client, { path, body: instance }))).toBe(busy);
  expect(outcome(await releasePhoneNumber(client, { path }))).toBe(busy);
  expect(outcome(await deleteTrafficDistributionGroup(client, { path: { TrafficDistributionGroupId: groupId } }))).toBe(
    busy,
  );
  clock.advance(1000);
  expect(await described(client, PhoneNumberId)).toMatchObject({ ...group, PhoneNumberStatus: { Status: "CLAIMED" } });
  expect(await listed(client, instance)).toEqual([]);
});

test("a move to a full target fails and leaves the number where it was", async () => {
  const { client } = setUp({ quotas: { numbersPerTarget: 1 } });
  await claimed(client, first);
  const PhoneNumberId = await claimed(client, second, instance);
  await orThrow(updatePhoneNumber(client, { path: { PhoneNumberId }, body: group }));
  expect(await described(client, PhoneNumberId)).toMatchObject({
    ...instance,
    PhoneNumberStatus: { Status: "FAILED", Message: expect.stringContaining("group") as string },
  });
  await orThrow(updatePhoneNumber(client, { path: { PhoneNumberId }, body: { InstanceId: lonelyInstanceId } }));
  expect(await described(client, PhoneNumberId)).toMatchObject({ PhoneNumberStatus: { Status: "CLAIMED" } });
});

test("a number whose claim failed is not moved", async () => {
  const { client } = setUp({ quotas: { numbersPerTarget: 0 } });
  const path = { PhoneNumberId: await claimed(client, first) };
  expect(outcome(await updatePhoneNumber(client, { path, body: instance }))).toBe(notFound);
});

test("lists show the numbers of a group, of an instance, or of all instances of the Region", async () => {
  const { client, replicaClient } = setUp();
  await claimed(client, first);
  await claimed(client, second, instance);
  await claimed(client, third, { InstanceId: lonelyInstanceId });
  await claimed(client, "+442079460010", instance);
  await claimed(replicaClient, "+18005550110", instance);
  expect(await listed(client, group)).toEqual([first]);
  expect(await listed(replicaClient, group)).toEqual([first]);
  expect(await listed(client, instance)).toEqual([second, "+442079460010"]);
  expect(await listed(client)).toEqual([second, third, "+442079460010"]);
  expect(await listed(replicaClient)).toEqual(["+18005550110"]);
  expect(await listed(client, { PhoneNumberCountryCodes: ["GB", "FR"] })).toEqual(["+442079460010"]);
  expect(await listed(replicaClient, { PhoneNumberTypes: ["DID"] })).toEqual([]);
  expect(await listed(client, { PhoneNumberPrefix: "+1555" })).toEqual([second, third]);
  expect(outcome(await listPhoneNumbersV2(client, { body: { TargetArn: groupArn(unknownId) } }))).toBe(notFound);
});

test("numbers that could not be claimed are listed when a choice says so", async () => {
  const { client } = setUp({ quotas: { numbersPerTarget: 0 }, choices: { failedClaimsListed: true } });
  await claimed(client, first);
  expect(await listed(client)).toEqual([first]);
  expect(await listed(client, group)).toEqual([]);
});

test("a released number is gone, and nobody can claim it for half a year", async () => {
  const { client, clock } = setUp();
  const path = { PhoneNumberId: await claimed(client, first) };
  await orThrow(releasePhoneNumber(client, { path }));
  expect(outcome(await releasePhoneNumber(client, { path }))).toBe(notFound);
  expect(outcome(await describePhoneNumber(client, { path }))).toBe(notFound);
  const claim = async (): Promise<string> =>
    outcome(await claimPhoneNumber(client, { body: { PhoneNumber: first, ...group } }));
  clock.advance(180 * day - 1);
  expect(await found(client)).not.toContain(first);
  expect(await claim()).toBe(badParameter);
  clock.advance(1);
  expect(await claim()).toBe("200");
});

test("who has released twice the quota claims no more until the oldest release is half a year old", async () => {
  const { client, clock } = setUp({ quotas: { numbersPerTarget: 1 } });
  for (const PhoneNumber of [first, second]) {
    await orThrow(releasePhoneNumber(client, { path: { PhoneNumberId: await claimed(client, PhoneNumber) } }));
    clock.advance(day);
  }
  const claim = async (): Promise<string> =>
    outcome(await claimPhoneNumber(client, { body: { PhoneNumber: third, ...group } }));
  expect(await claim()).toBe(badParameter);
  clock.advance(178 * day);
  expect(await claim()).toBe("200");
});

test("a group whose numbers were moved or released can be deleted", async () => {
  const { client } = setUp();
  const remove = async (): Promise<string> =>
    outcome(await deleteTrafficDistributionGroup(client, { path: { TrafficDistributionGroupId: groupId } }));
  const moved = await claimed(client, first);
  const released = await claimed(client, second);
  expect(await remove()).toBe("409 ResourceInUseException");
  await orThrow(updatePhoneNumber(client, { path: { PhoneNumberId: moved }, body: instance }));
  await orThrow(releasePhoneNumber(client, { path: { PhoneNumberId: released } }));
  expect(await remove()).toBe("200");
});

test("the same token claims, moves and releases once, and is refused with other input", async () => {
  const { client } = setUp();
  const ClientToken = "t";
  const claim = { PhoneNumber: first, ...group, ClientToken };
  const { body } = await orThrow(claimPhoneNumber(client, { body: claim }));
  expect((await orThrow(claimPhoneNumber(client, { body: claim }))).body).toEqual(body);
  const path = { PhoneNumberId: body.PhoneNumberId ?? "" };
  const conflict = "409 IdempotencyException";
  expect(outcome(await claimPhoneNumber(client, { body: { ...claim, PhoneNumber: second } }))).toBe(conflict);
  const move = { ...instance, ClientToken };
  for (const _ of [1, 2]) expect((await orThrow(updatePhoneNumber(client, { path, body: move }))).body).toEqual(body);
  expect(outcome(await updatePhoneNumber(client, { path, body: { ...group, ClientToken } }))).toBe(conflict);
  const query = { clientToken: ClientToken };
  for (const _ of [1, 2]) expect(outcome(await releasePhoneNumber(client, { path, query }))).toBe("200");
  const other = await releasePhoneNumber(client, { path: { PhoneNumberId: unknownId }, query });
  expect(outcome(other)).toBe(conflict);
});

test("both kinds of target may be named when nobody minds, and the ARN counts", async () => {
  const { client } = setUp({ choices: { bothTargets: undefined } });
  const id = await claimed(client, first, { ...group, ...instance });
  expect(await described(client, id)).toMatchObject(group);
});
