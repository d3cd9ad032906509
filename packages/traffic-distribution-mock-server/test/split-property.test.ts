import { getTrafficDistribution, orThrow, updateTrafficDistribution } from "@trunkline/traffic-distribution-client";
import type { Distribution, SignInDistribution } from "@trunkline/traffic-distribution-models";
import fc from "fast-check";
import { expect, test } from "vitest";
import { defaultGroupId, groupArn, groupId, replica, setUp, source } from "./contact-centre.fixtures.ts";

const region = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom(source, replica) },
  fc.constantFrom("eu-west-2", "us-east-2"),
);
// Mostly steps of ten that fit together, so that many updates pass; the rest is any number.
const fitting = fc.integer({ min: 0, max: 10 }).map((tens): Distribution[] => [
  { Region: source, Percentage: tens * 10 },
  { Region: replica, Percentage: 100 - tens * 10 },
]);
const anyShares = fc.array(fc.record({ Region: region, Percentage: fc.integer({ min: -10, max: 110 }) }), {
  maxLength: 4,
});
const anySignIn = fc.array(fc.record({ Region: region, Enabled: fc.boolean() }), { maxLength: 3 });
const openSignIn = fc
  .constantFrom([true, true], [true, false], [false, true])
  .map(([inSource = true, inReplica = true]) => [
    { Region: source, Enabled: inSource },
    { Region: replica, Enabled: inReplica },
  ]);
const signIn = fc.oneof({ weight: 4, arbitrary: openSignIn }, { weight: 1, arbitrary: anySignIn });
const shares = fc
  .oneof({ weight: 6, arbitrary: fitting }, { weight: 1, arbitrary: anyShares })
  .map((Distributions) => ({ Distributions }));
const update = fc.record(
  { TelephonyConfig: shares, AgentConfig: shares, SignInConfig: signIn.map((Distributions) => ({ Distributions })) },
  { requiredKeys: [] },
);
const step = fc.record({ body: update, Id: fc.constantFrom(defaultGroupId, groupId), inReplica: fc.boolean() });

function expectWhole(rows: readonly Distribution[] | undefined): void {
  expect(rows?.map(({ Region }) => Region)).toEqual([source, replica]);
  expect(rows?.every(({ Percentage }) => Percentage % 10 === 0 && Percentage >= 0)).toBe(true);
  expect(rows?.reduce((sum, { Percentage }) => sum + Percentage, 0)).toBe(100);
}

function expectOpen(rows: readonly SignInDistribution[] | undefined): void {
  expect(rows?.map(({ Region }) => Region)).toEqual([source, replica]);
  expect(rows?.some(({ Enabled }) => Enabled)).toBe(true);
}

test("after any updates each split is of steps of ten over both Regions and makes 100, and sign-in stays open", async () => {
  let accepted = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
      const { client, replicaClient } = setUp();
      for (const { body, Id, inReplica } of steps) {
        const request = { path: { Id: inReplica ? groupArn(Id) : Id }, body };
        const { status } = await updateTrafficDistribution(inReplica ? replicaClient : client, request);
        expect([200, 400]).toContain(status);
        if (status === 200) accepted += 1;
      }
      for (const Id of [defaultGroupId, groupId]) {
        const { body } = await orThrow(getTrafficDistribution(client, { path: { Id } }));
        expectWhole(body.TelephonyConfig?.Distributions);
        expectWhole(body.AgentConfig?.Distributions);
        expectOpen(body.SignInConfig?.Distributions);
        // Only the default group's sign-in ever moves.
        expect(Id === defaultGroupId || body.SignInConfig?.Distributions.every(({ Enabled }) => Enabled)).toBe(true);
      }
    }),
    { numRuns: 150 },
  );
  // Updates that all were refused would prove nothing.
  expect(accepted).toBeGreaterThan(50);
});
