import { exampleSeed } from "@trunkline/traffic-distribution-mock-server";
import { source } from "./serve-connect.ts";

/** Names in the example seed, as clients use them. */
const [instance] = exampleSeed.instances ?? [];
const [defaultGroup, group] = exampleSeed.groups ?? [];
const [groupNumber, instanceNumber] = exampleSeed.phoneNumbers ?? [];
const [user, otherUser] = exampleSeed.users ?? [];
if (!instance || !defaultGroup || !group || !groupNumber || !instanceNumber || !user || !otherUser) {
  throw new Error("The example seed lacks what the cases rest on.");
}

const account = "123456789012";

/** The ARN of something in the source Region. */
export function arn(kind: "instance" | "traffic-distribution-group" | "phone-number", id: string): string {
  return `arn:aws:connect:${source}:${account}:${kind}/${id}`;
}

export const instanceId = instance.Id;
export const instanceArn = arn("instance", instanceId);
export const defaultGroupId = defaultGroup.Id;
export const groupId = group.Id;
export const groupArn = arn("traffic-distribution-group", groupId);
export const groupNumberId = groupNumber.PhoneNumberId;
export const instanceNumberId = instanceNumber.PhoneNumberId;
export const instanceNumberArn = arn("phone-number", instanceNumberId);
export const userId = user.Id;
export const otherUserId = otherUser.Id;

/** An id that nothing has. */
export const unknownId = "00000000-0000-4000-8000-0000000000ff";

/** Numbers that the mock's inventory begins with. */
export const freeNumbers = ["+15550100010", "+15550100011", "+15550100012", "+15550100013"] as const;
