import { orThrow, searchAvailablePhoneNumbers } from "@trunkline/traffic-distribution-client";
import type { SearchAvailablePhoneNumbersInput } from "@trunkline/traffic-distribution-models";
import { groupArn, groupId, type Setup } from "./contact-centre.fixtures.ts";

/** A search that finds most of the inventory, for the group. */
export const wanted: SearchAvailablePhoneNumbersInput = {
  TargetArn: groupArn(groupId),
  PhoneNumberCountryCode: "US",
  PhoneNumberType: "DID",
};

/** The first page of what a search finds. */
export async function found(
  client: Setup["client"],
  more: Partial<SearchAvailablePhoneNumbersInput> = {},
): Promise<readonly unknown[]> {
  const { body } = await orThrow(searchAvailablePhoneNumbers(client, { body: { ...wanted, ...more } }));
  return (body.AvailableNumbersList ?? []).map(({ PhoneNumber }) => PhoneNumber);
}
