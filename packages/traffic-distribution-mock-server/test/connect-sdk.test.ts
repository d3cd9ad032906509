// The AWS SDK signs with the machine's clock, which the mock here follows.
import {
  DisassociateTrafficDistributionGroupUserCommand,
  GetTrafficDistributionCommand,
  ListTrafficDistributionGroupsCommand,
  UntagResourceCommand,
  UpdateTrafficDistributionCommand,
} from "@aws-sdk/client-connect";
import { systemClock } from "@trunkline/mock-kit";
import { expect, test } from "vitest";
import { agent, groupArn, groupId, instanceArn, instanceId, shares, source } from "./contact-centre.fixtures.ts";
import { connectSdk } from "./connect-sdk.fixtures.ts";
import { keys, secretAccessKey, sessionToken, strict } from "./strict.fixtures.ts";

const Id = groupArn(groupId);
const temporary = { accessKeyId: "ASIDEXAMPLE", secretAccessKey, sessionToken };

test.each([
  { what: "a lasting key", credentials: { accessKeyId: "AKIDEXAMPLE", secretAccessKey } },
  { what: "a temporary key", credentials: temporary },
])("everything that the AWS SDK sends with $what verifies", async ({ credentials }) => {
  const { mock } = strict({}, { clock: systemClock() });
  const sdk = connectSdk(mock, { region: source, credentials, maxAttempts: 1 });
  await sdk.send(new UpdateTrafficDistributionCommand({ Id, TelephonyConfig: shares(60, 40) }));
  expect((await sdk.send(new GetTrafficDistributionCommand({ Id }))).TelephonyConfig).toEqual(shares(60, 40));
  const InstanceId = instanceArn(instanceId);
  const listed = await sdk.send(new ListTrafficDistributionGroupsCommand({ InstanceId, MaxResults: 1 }));
  expect(listed.NextToken).toBeDefined();
  await sdk.send(new ListTrafficDistributionGroupsCommand({ InstanceId, NextToken: listed.NextToken }));
  await sdk.send(
    new DisassociateTrafficDistributionGroupUserCommand({
      TrafficDistributionGroupId: Id,
      UserId: agent,
      InstanceId,
    }),
  );
  await sdk.send(new UntagResourceCommand({ resourceArn: Id, tagKeys: ["k 1", "b/c"] }));
  expect(mock.control.requests()).toHaveLength(6);
});

test.each([
  {
    what: "an unknown key",
    credentials: { ...temporary, accessKeyId: "AKIDNOBODY" },
    name: "UnrecognizedClientException",
  },
  { what: "a wrong secret", credentials: { ...temporary, secretAccessKey: "x" }, name: "InvalidSignatureException" },
  { what: "a wrong token", credentials: { ...temporary, sessionToken: "x" }, name: "UnrecognizedClientException" },
])("the AWS SDK tells its caller that $what is a $name", async ({ credentials, name }) => {
  const { mock } = strict({}, { clock: systemClock() });
  const sdk = connectSdk(mock, { region: source, credentials, maxAttempts: 1 });
  await expect(sdk.send(new GetTrafficDistributionCommand({ Id }))).rejects.toMatchObject({
    name,
    $metadata: { httpStatusCode: 403 },
  });
});

test("the AWS SDK finds out that the mock's clock is another one, and signs for it", async () => {
  const { mock } = strict({ keys: { AKIDEXAMPLE: keys.AKIDEXAMPLE } });
  const sdk = connectSdk(mock, { region: source, credentials: { accessKeyId: "AKIDEXAMPLE", secretAccessKey } });
  expect((await sdk.send(new GetTrafficDistributionCommand({ Id }))).Arn).toBe(Id);
  expect(mock.control.requests().map(({ status }) => status)).toEqual([403, 200]);
});
