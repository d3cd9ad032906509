// The paginators of the AWS SDK for JavaScript, unmodified: small pages give what one large page gives, each row once.
import {
  type ConnectClient,
  type ConnectPaginationConfiguration,
  paginateListInstances,
  paginateListPhoneNumbersV2,
  paginateListTrafficDistributionGroupUsers,
  paginateListTrafficDistributionGroups,
  paginateSearchAvailablePhoneNumbers,
} from "@aws-sdk/client-connect";
import { type Seed, exampleSeed } from "@trunkline/traffic-distribution-mock-server";
import { afterEach, beforeEach, expect, test } from "vitest";
import { groupArn, groupId, instanceId } from "../src/example-names.ts";
import { type ServedConnect, serveConnect, source } from "../src/serve-connect.ts";

const places = Array.from({ length: 5 }, (_, place) => place);
const seed: Seed = {
  ...exampleSeed,
  instances: [...(exampleSeed.instances ?? []), ...places.map((place) => ({ Id: `i${place}`, sourceRegion: source }))],
  users: [...(exampleSeed.users ?? []), ...places.map((place) => ({ Id: `u${place}`, instanceId }))],
  groups: (exampleSeed.groups ?? []).map((group) => ({ ...group, users: places.map((place) => `u${place}`) })),
  phoneNumbers: places.map((place) => ({
    PhoneNumberId: `n${place}`,
    PhoneNumber: `+1555010050${place}`,
    PhoneNumberCountryCode: "US",
    PhoneNumberType: "DID",
    target: { kind: "group", id: groupId },
  })),
};

let served: ServedConnect;
beforeEach(async () => {
  served = await serveConnect({ seed });
});
afterEach(() => served.stop());

// Copied for each walk: the paginators write the page size into what they are given.
const group = { TrafficDistributionGroupId: groupId };
const wanted = {
  TargetArn: groupArn,
  PhoneNumberCountryCode: "US",
  PhoneNumberType: "DID",
  PhoneNumberPrefix: "+1555010002",
} as const;

/** A paginator, by what names the rows of each page. */
interface Walk {
  readonly what: string;
  readonly rows: number;
  readonly pages: (config: ConnectPaginationConfiguration) => AsyncIterable<readonly unknown[]>;
}

async function* rowsOf<Page, Row>(
  pages: AsyncIterable<Page>,
  rows: (page: Page) => readonly Row[] | undefined,
): AsyncGenerator<readonly Row[]> {
  for await (const page of pages) yield rows(page) ?? [];
}

const walks: readonly Walk[] = [
  {
    what: "groups",
    rows: 2,
    pages: (config) =>
      rowsOf(paginateListTrafficDistributionGroups(config, {}), (page) =>
        page.TrafficDistributionGroupSummaryList?.map(({ Id }) => Id),
      ),
  },
  {
    what: "agents of a group",
    rows: 5,
    pages: (config) =>
      rowsOf(paginateListTrafficDistributionGroupUsers(config, { ...group }), (page) =>
        page.TrafficDistributionGroupUserSummaryList?.map(({ UserId }) => UserId),
      ),
  },
  {
    what: "instances",
    rows: 6,
    pages: (config) =>
      rowsOf(paginateListInstances(config, {}), (page) => page.InstanceSummaryList?.map(({ Id }) => Id)),
  },
  {
    what: "numbers of a group",
    rows: 5,
    pages: (config) =>
      rowsOf(paginateListPhoneNumbersV2(config, { TargetArn: groupArn }), (page) =>
        page.ListPhoneNumbersSummaryList?.map(({ PhoneNumberId }) => PhoneNumberId),
      ),
  },
  {
    what: "numbers to be claimed",
    rows: 10,
    pages: (config) =>
      rowsOf(paginateSearchAvailablePhoneNumbers(config, { ...wanted }), (page) =>
        page.AvailableNumbersList?.map(({ PhoneNumber }) => PhoneNumber),
      ),
  },
];

async function walk(
  { pages }: Walk,
  client: ConnectClient,
  pageSize?: number,
): Promise<readonly (readonly unknown[])[]> {
  const seen: (readonly unknown[])[] = [];
  for await (const rows of pages({ client, ...(pageSize !== undefined && { pageSize }) })) seen.push(rows);
  return seen;
}

test.each(walks)("AWS SDK: small pages of $what give what one large page gives", async (each) => {
  const whole = await walk(each, served.client, 10);
  const small = await walk(each, served.client, 2);
  expect(whole).toHaveLength(1);
  expect(whole.flat()).toHaveLength(each.rows);
  expect(small.map(({ length }) => length)).toEqual(
    Array.from({ length: Math.ceil(each.rows / 2) }, (_, page) => Math.min(2, each.rows - page * 2)),
  );
  expect(small.flat()).toEqual(whole.flat());
});

test.each(walks)("AWS SDK: $what are listed without a page size", async (each) => {
  expect((await walk(each, served.client)).flat()).toHaveLength(each.rows);
});
