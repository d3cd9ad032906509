import {
  items,
  searchAvailablePhoneNumbers,
  searchAvailablePhoneNumbersPages,
} from "@trunkline/traffic-distribution-client";
import type { SearchAvailablePhoneNumbersInput } from "@trunkline/traffic-distribution-models";
import { expect, test } from "vitest";
import { found, wanted } from "./available-numbers.fixtures.ts";
import { groupArn, groupId, instanceArn, instanceId, outcome, setUp, unknownId } from "./contact-centre.fixtures.ts";

test("the inventory is the same in every mock, and in both Regions of a group", async () => {
  const { client, replicaClient } = setUp();
  const numbers = await found(client, { MaxResults: 3 });
  expect(numbers).toEqual(["+15550100010", "+15550100011", "+15550100012"]);
  expect(await found(replicaClient, { MaxResults: 3 })).toEqual(numbers);
  expect(await found(setUp().client, { MaxResults: 3 })).toEqual(numbers);
});

test("a search is read page by page, each number once", async () => {
  const { client } = setUp();
  const numbers: unknown[] = [];
  for await (const { PhoneNumber } of items(searchAvailablePhoneNumbersPages(client, { body: wanted }))) {
    numbers.push(PhoneNumber);
  }
  expect(numbers).toHaveLength(90);
  expect(new Set(numbers).size).toBe(90);
});

test.each<[what: string, change: Partial<SearchAvailablePhoneNumbersInput>, expected: readonly string[]]>([
  ["a prefix", { PhoneNumberPrefix: "+1555010002" }, numbersFrom("+15550100020", 10)],
  ["a prefix without its plus", { PhoneNumberPrefix: "1555010002" }, numbersFrom("+15550100020", 10)],
  ["another country", { PhoneNumberCountryCode: "GB", MaxResults: 1 }, ["+442079460010"]],
  ["another kind", { PhoneNumberType: "TOLL_FREE", MaxResults: 1 }, ["+18005550110"]],
  ["a country without numbers", { PhoneNumberCountryCode: "AQ" }, []],
])("a search finds numbers of %s", async (_, change, expected) => {
  expect(await found(setUp().client, change)).toEqual(expected);
});

function numbersFrom(number: string, count: number): string[] {
  return Array.from({ length: count }, (_, place) => `+${Number(number.slice(1)) + place}`);
}

test.each<[what: string, body: SearchAvailablePhoneNumbersInput]>([
  ["nobody", { PhoneNumberCountryCode: "US", PhoneNumberType: "DID" }],
  ["an unknown group", { ...wanted, TargetArn: groupArn(unknownId) }],
  ["two at once", { ...wanted, InstanceId: instanceId }],
  ["an agent", { ...wanted, TargetArn: `${instanceArn(instanceId)}/agent/a` }],
  ["something that is no ARN", { ...wanted, TargetArn: groupId }],
  ["a page that is none", { ...wanted, NextToken: "?" }],
])("a search for %s is refused", async (_, body) => {
  expect(outcome(await searchAvailablePhoneNumbers(setUp().client, { body }))).toBe("400 InvalidParameterException");
});

test("numbers of an inventory of one's own can be found", async () => {
  const inventory = [
    { PhoneNumberCountryCode: "US", PhoneNumberType: "DID", first: "+15550177001", count: 2 },
  ] as const;
  expect(await found(setUp({ inventory }).client)).toEqual(["+15550177001", "+15550177002"]);
});
