import {
  getTrafficDistribution,
  listPhoneNumbersV2,
  orThrow,
  releasePhoneNumber,
  searchAvailablePhoneNumbers,
} from "@trunkline/traffic-distribution-client";
import type { Distribution } from "@trunkline/traffic-distribution-models";
import fc from "fast-check";
import { expect, test } from "vitest";
import { groupArn, lonelyInstanceId, replica, shares, signIn, source } from "./contact-centre.fixtures.ts";
import { type Model, type Real, begin, numbers, steps } from "./state-machine.fixtures.ts";

/** Everything that a caller can see is as the model says. */
async function expectLikeModel(model: Model, real: Real): Promise<void> {
  for (const [id, group] of model.groups) {
    const { body } = await orThrow(getTrafficDistribution(real.client, { path: { Id: id } }));
    expect(body).toMatchObject({
      TelephonyConfig: shares(group.telephony, 100 - group.telephony),
      AgentConfig: shares(group.agents, 100 - group.agents),
      SignInConfig: signIn(...group.signIn),
    });
  }
  const seen = await placesIn(real);
  for (const [number, place] of model.places) {
    expect([number, seen.get(number) ?? []]).toEqual([number, shownAs(place)]);
  }
}

/** Numbers that rest or that a failed claim keeps are shown nowhere. */
function shownAs(place: "free" | "resting" | "failed" | { readonly target: string }): string[] {
  if (typeof place === "object") return [place.target];
  return place === "free" ? ["free"] : [];
}

/** Where each number is shown: in the search, with the instance, with each group. */
async function placesIn({ client, mock }: Real): Promise<Map<string, string[]>> {
  const places = new Map<string, string[]>();
  const note = (place: string, rows: readonly { readonly PhoneNumber?: string }[] = []): void => {
    for (const { PhoneNumber = "" } of rows) places.set(PhoneNumber, [...(places.get(PhoneNumber) ?? []), place]);
  };
  const wanted = { InstanceId: lonelyInstanceId, PhoneNumberCountryCode: "US", PhoneNumberType: "DID" } as const;
  const free = await orThrow(searchAvailablePhoneNumbers(client, { body: wanted }));
  note("free", free.body.AvailableNumbersList);
  const ofInstance = await orThrow(listPhoneNumbersV2(client, { body: {} }));
  note("instance", ofInstance.body.ListPhoneNumbersSummaryList);
  for (const { Id } of mock.state.tables.groups.rows()) {
    const ofGroup = await orThrow(listPhoneNumbersV2(client, { body: { TargetArn: groupArn(Id) } }));
    note(Id, ofGroup.body.ListPhoneNumbersSummaryList);
  }
  return places;
}

test("whatever is done, the mock comes out as a naive model says", { timeout: 30_000 }, async () => {
  const seen = { groups: 0, shifted: 0, "sign-in": 0, claimed: 0, failed: 0 };
  const check = async (model: Model, real: Real): Promise<void> => {
    await expectLikeModel(model, real);
    const groups = [...model.groups.values()];
    const places = [...model.places.values()];
    seen.groups += groups.length > 1 ? 1 : 0;
    seen.shifted += groups.some(({ telephony }) => telephony < 100) ? 1 : 0;
    seen["sign-in"] += groups.some((group) => group.signIn.includes(false)) ? 1 : 0;
    seen.claimed += places.some((place) => typeof place === "object" && place.target !== "instance") ? 1 : 0;
    seen.failed += places.includes("failed") ? 1 : 0;
  };
  await fc.assert(
    fc.asyncProperty(steps(true, check), (commands) => fc.asyncModelRun(begin, commands)),
    { numRuns: 60 },
  );
  // A walk that never got anywhere would prove nothing.
  expect(Object.entries(seen).filter(([, times]) => times === 0)).toEqual([]);
});

/** What holds at every moment, also while something is under way. */
async function expectSound(_: Model, real: Real): Promise<void> {
  const { groups, phoneNumbers } = real.mock.state.tables;
  for (const { split, IsDefault } of groups.rows()) {
    for (const { Distributions } of [split.TelephonyConfig, split.AgentConfig]) expectWhole(Distributions);
    const isOpen = split.SignInConfig.Distributions.every(({ Enabled }) => Enabled);
    expect(IsDefault || isOpen).toBe(true);
  }
  const held = phoneNumbers.rows().map(({ PhoneNumber }) => PhoneNumber);
  expect(new Set(held).size).toBe(held.length);
  for (const [number, places] of await placesIn(real)) {
    expect(numbers).toContain(number);
    expect(places).toHaveLength(1);
  }
}

function expectWhole(rows: readonly Distribution[]): void {
  expect(rows.map(({ Region }) => Region)).toEqual([source, replica]);
  expect(rows.every(({ Percentage }) => Percentage % 10 === 0 && Percentage >= 0)).toBe(true);
  expect(rows.reduce((sum, { Percentage }) => sum + Percentage, 0)).toBe(100);
}

const delay = fc.constantFrom(0, 500, 1000, 5000);
const delays = fc.record({
  groupCreation: delay,
  groupUpdate: delay,
  groupDeletion: delay,
  replication: delay,
  numberClaim: delay,
  numberMove: delay,
});

test(
  "also while things take their time, splits stay whole and no number is lost or doubled",
  { timeout: 30_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(delays, steps(false, expectSound), async (delaysMs, commands) => {
        const { model, real } = begin({ delaysMs });
        await fc.asyncModelRun(() => ({ model, real }), commands);
        real.clock.advance(60_000);
        // Half a year after everything has been given back all numbers are free again: none is lost.
        for (const { PhoneNumberId } of real.mock.state.tables.phoneNumbers.rows()) {
          await orThrow(releasePhoneNumber(real.client, { path: { PhoneNumberId } }));
        }
        real.clock.advance(180 * 24 * 60 * 60 * 1000);
        expect(await placesIn(real)).toEqual(new Map(numbers.map((number) => [number, ["free"]])));
      }),
      { numRuns: 60 },
    );
  },
);
