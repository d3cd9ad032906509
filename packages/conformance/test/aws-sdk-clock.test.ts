// The AWS SDK for JavaScript, unmodified, waits for the mock as programs wait for the real service, while somebody else
// moves the mock's clock through the control API, over http as well.
import {
  ClaimPhoneNumberCommand,
  CreateTrafficDistributionGroupCommand,
  DescribePhoneNumberCommand,
  DescribeTrafficDistributionGroupCommand,
} from "@aws-sdk/client-connect";
import { controlPrefix } from "@trunkline/mock-kit";
import { afterEach, beforeEach, expect, test } from "vitest";
import { freeNumbers, groupArn, instanceId } from "../src/example-names.ts";
import { type ServedConnect, serveConnect } from "../src/serve-connect.ts";

let served: ServedConnect;
beforeEach(async () => {
  served = await serveConnect({ delaysMs: { groupCreation: 60_000, numberClaim: 30_000 } });
});
afterEach(() => served.stop());

async function control(path: string, body: object = {}): Promise<void> {
  const answer = await fetch(`${served.endpoint}${controlPrefix}${path}`, {
    method: "POST",
    body: JSON.stringify(body),
  });
  expect(answer.status).toBe(200);
}

test("AWS SDK: what is under way is finished by moving the clock over http, and forgotten by a reset", async () => {
  const { client } = served;
  const { Id } = await client.send(new CreateTrafficDistributionGroupCommand({ Name: "Slow", InstanceId: instanceId }));
  const [PhoneNumber] = freeNumbers;
  const { PhoneNumberId } = await client.send(new ClaimPhoneNumberCommand({ PhoneNumber, TargetArn: groupArn }));
  const statuses = async (): Promise<(string | undefined)[]> => [
    (await client.send(new DescribeTrafficDistributionGroupCommand({ TrafficDistributionGroupId: Id })))
      .TrafficDistributionGroup?.Status,
    (await client.send(new DescribePhoneNumberCommand({ PhoneNumberId }))).ClaimedPhoneNumberSummary?.PhoneNumberStatus
      ?.Status,
  ];
  expect(await statuses()).toEqual(["CREATION_IN_PROGRESS", "IN_PROGRESS"]);
  await control("/clock/advance", { milliseconds: 30_000 });
  expect(await statuses()).toEqual(["CREATION_IN_PROGRESS", "CLAIMED"]);
  await control("/clock/advance", { milliseconds: 30_000 });
  expect(await statuses()).toEqual(["ACTIVE", "CLAIMED"]);
  await control("/reset");
  await expect(statuses()).rejects.toMatchObject({ name: "ResourceNotFoundException" });
  const again = await client.send(new ClaimPhoneNumberCommand({ PhoneNumber, TargetArn: groupArn }));
  await control("/reset");
  await control("/clock/advance", { milliseconds: 60_000 });
  const gone = client.send(new DescribePhoneNumberCommand({ PhoneNumberId: again.PhoneNumberId }));
  await expect(gone).rejects.toMatchObject({ name: "ResourceNotFoundException" });
});
