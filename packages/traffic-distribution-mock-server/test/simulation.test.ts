import { seededRandom } from "@trunkline/mock-kit";
import {
  deleteTrafficDistributionGroup,
  orThrow,
  updateTrafficDistribution,
} from "@trunkline/traffic-distribution-client";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { SimulationRequest } from "../src/index.ts";
import {
  defaultGroupId,
  groupArn,
  groupId,
  replica,
  setUp,
  type Setup,
  shares,
  signIn,
  source,
  unknownId,
} from "./contact-centre.fixtures.ts";

async function divide({ client }: Setup, Id: string, body: object): Promise<void> {
  await orThrow(updateTrafficDistribution(client, { path: { Id }, body }));
}

function inSource(sequence: readonly string[]): number {
  return sequence.filter((region) => region === source).length;
}

test("contacts follow the telephony part, agents the agents' part, sign-ins the sign-in part", async () => {
  const setup = setUp();
  await divide(setup, defaultGroupId, {
    TelephonyConfig: shares(30, 70),
    AgentConfig: shares(80, 20),
    SignInConfig: signIn(true, true),
  });
  const request = { group: defaultGroupId, contacts: 1000, agents: 500, signIns: 200 };
  const { contacts, agents, signIns } = setup.mock.simulate(request);
  expect(contacts.counts).toEqual({ [source]: 300, [replica]: 700 });
  expect(agents.counts).toEqual({ [source]: 400, [replica]: 100 });
  expect(signIns).toMatchObject({ counts: { [source]: 100, [replica]: 100 }, turnedAway: 0 });
  expect(contacts.sequence).toHaveLength(1000);
  expect(inSource(contacts.sequence)).toBe(300);
});

test.each([
  { open: [true, true], counts: { [source]: 50, [replica]: 50 }, turnedAway: 0 },
  { open: [true, false], counts: { [source]: 100, [replica]: 0 }, turnedAway: 0 },
  { open: [false, true], counts: { [source]: 0, [replica]: 100 }, turnedAway: 0 },
  { open: [false, false], counts: { [source]: 0, [replica]: 0 }, turnedAway: 100 },
])("a hundred sign-ins where sign-in is open: $open", async ({ open: [here = true, there = true], ...expected }) => {
  const setup = setUp({ choices: { signInClosedEverywhere: undefined } });
  await divide(setup, defaultGroupId, { SignInConfig: signIn(here, there) });
  expect(setup.mock.simulate({ group: defaultGroupId, signIns: 100 }).signIns).toMatchObject(expected);
});

test("a failover in steps of ten is seen contact by contact", async () => {
  const setup = setUp();
  for (let away = 0; away <= 100; away += 10) {
    await divide(setup, groupId, { TelephonyConfig: shares(100 - away, away) });
    const { contacts } = setup.mock.simulate({ group: groupId, contacts: 50 });
    expect(contacts.counts).toEqual({ [source]: (100 - away) / 2, [replica]: away / 2 });
  }
});

test("many small calls make the sequence of one large call", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 12 }), async (parts) => {
      const [one, many] = [setUp(), setUp()];
      for (const setup of [one, many]) await divide(setup, groupId, { TelephonyConfig: shares(30, 70) });
      many.mock.simulate({ group: groupId, seed: 5 });
      const pieces = parts.flatMap((contacts) => many.mock.simulate({ group: groupId, contacts }).contacts.sequence);
      const contacts = parts.reduce((sum, part) => sum + part, 0);
      expect(one.mock.simulate({ group: groupId, contacts, seed: 5 }).contacts.sequence).toEqual(pieces);
    }),
    { numRuns: 20 },
  );
});

test("a seed begins the same sequences anew, and the answer says which seed it was", async () => {
  const setup = setUp({ random: seededRandom("any") });
  await divide(setup, groupId, { TelephonyConfig: shares(50, 50) });
  const ask = (more: Partial<SimulationRequest> = {}): readonly string[] =>
    setup.mock.simulate({ group: groupId, contacts: 40, ...more }).contacts.sequence;
  const first = setup.mock.simulate({ group: groupId, contacts: 40 });
  expect(ask({ seed: first.seed })).toEqual(first.contacts.sequence);
  expect(ask({ seed: "monday" })).toEqual(ask({ seed: "monday" }));
  expect(ask({ seed: "tuesday" })).not.toEqual(ask({ seed: "monday" }));
  // Two mocks with the same chance draw the same seed.
  const twin = setUp({ random: seededRandom("any") });
  expect(twin.mock.simulate({ group: groupId }).seed).toBe(first.seed);
});

test("a change that takes time moves the traffic when it has taken effect", async () => {
  const setup = setUp({ delaysMs: { groupUpdate: 60_000 } });
  await divide(setup, groupId, { TelephonyConfig: shares(0, 100) });
  setup.clock.advance(59_999);
  expect(setup.mock.simulate({ group: groupId, contacts: 10 }).contacts.counts).toEqual({ [source]: 10, [replica]: 0 });
  setup.clock.advance(1);
  expect(setup.mock.simulate({ group: groupId, contacts: 10 }).contacts.counts).toEqual({ [source]: 0, [replica]: 10 });
});

test("groups do not disturb each other, and a restored state goes on as before", async () => {
  const setup = setUp();
  await divide(setup, groupId, { TelephonyConfig: shares(50, 50) });
  setup.mock.simulate({ group: groupId, contacts: 3, seed: 1 });
  const snapshot = setup.mock.state.snapshot();
  const ask = (): readonly string[] => setup.mock.simulate({ group: groupId, contacts: 20 }).contacts.sequence;
  const before = ask();
  setup.mock.state.restore(JSON.parse(JSON.stringify(snapshot)) as typeof snapshot);
  setup.mock.simulate({ group: defaultGroupId, contacts: 7, seed: 9 });
  expect(ask()).toEqual(before);
});

test("a deleted group leaves nothing behind", async () => {
  const { mock, client } = setUp();
  mock.simulate({ group: groupId, contacts: 1 });
  expect(mock.state.tables.simulations.size).toBe(1);
  await orThrow(deleteTrafficDistributionGroup(client, { path: { TrafficDistributionGroupId: groupId } }));
  expect(mock.state.tables.simulations.size).toBe(0);
});

test("the group may be named by its ARN, over http as in code", async () => {
  const { mock } = setUp();
  const init = { method: "POST", body: JSON.stringify({ group: groupArn(groupId), contacts: 2, seed: 4 }) };
  const answer = await mock.fetch("http://mock.invalid/_trunkline/simulate", init);
  expect([answer.status, await answer.json()]).toEqual([
    200,
    {
      groupId,
      seed: 4,
      contacts: { counts: { [source]: 2, [replica]: 0 }, sequence: [source, source] },
      agents: { counts: { [source]: 0, [replica]: 0 }, sequence: [] },
      signIns: { counts: { [source]: 0, [replica]: 0 }, sequence: [], turnedAway: 0 },
    },
  ]);
});

test.each<[input: object, sentence: string]>([
  [{}, '"group" must be the id or the ARN of a group.'],
  [{ group: unknownId }, `There is no traffic distribution group ${unknownId}.`],
  [{ group: groupArn(groupId, replica) }, `There is no traffic distribution group ${groupArn(groupId, replica)}.`],
  [{ group: groupId, contacts: "3" }, '"contacts" must be a number.'],
  [{ group: groupId, contacts: -1 }, '"contacts" must be a whole number from 0 to 10000.'],
  [{ group: groupId, agents: 1.5 }, '"agents" must be a whole number from 0 to 10000.'],
  [{ group: groupId, signIns: 10_001 }, '"signIns" must be a whole number from 0 to 10000.'],
  [{ group: groupId, seed: true }, '"seed" must be a string or a number.'],
])("%o is refused with a sentence, and nothing changes", async (input, sentence) => {
  const { mock } = setUp();
  const before = JSON.stringify(mock.state.snapshot());
  const answer = await mock.fetch("http://mock.invalid/_trunkline/simulate", {
    method: "POST",
    body: JSON.stringify(input),
  });
  expect([answer.status, await answer.json()]).toEqual([400, { error: { message: sentence } }]);
  expect(JSON.stringify(mock.state.snapshot())).toBe(before);
});

test.each(["CREATION_IN_PROGRESS", "CREATION_FAILED", "PENDING_DELETION"] as const)(
  "a group that is %s carries no traffic",
  (Status) => {
    const { mock } = setUp();
    const group = mock.state.tables.groups.get(groupId);
    if (group === undefined) throw new Error("The seed has no such group.");
    mock.state.tables.groups.put(groupId, { ...group, Status });
    expect(() => mock.simulate({ group: groupId, contacts: 1 })).toThrow(
      new RangeError(`The group is ${Status}: it carries no traffic.`),
    );
  },
);
