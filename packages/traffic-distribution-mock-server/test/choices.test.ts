import { readFileSync } from "node:fs";
import {
  deleteTrafficDistributionGroup,
  getTrafficDistribution,
  orThrow,
  updateTrafficDistribution,
} from "@trunkline/traffic-distribution-client";
import { expect, test } from "vitest";
import { defaultChoices } from "../src/index.ts";
import {
  defaultGroupId,
  groupId,
  outcome,
  replica,
  setUp,
  shares,
  signIn,
  source,
  unknownId,
} from "./contact-centre.fixtures.ts";

test("each choice has its row among the open questions, and each row its choice", () => {
  const page = readFileSync(
    new URL("../../../docs/facts/traffic-distribution/open-questions.md", import.meta.url),
    "utf8",
  );
  const rows = [...page.matchAll(/^\| `(\w+)`/gmu)].map(([, name]) => name);
  expect(rows).toHaveLength(Object.keys(defaultChoices).length);
  expect(new Set(rows)).toEqual(new Set(Object.keys(defaultChoices)));
});

test("sign-in of other groups than the default one can be left out", async () => {
  const { client } = setUp({ choices: { signInOfOtherGroups: false } });
  for (const [Id, shown] of [
    [groupId, false],
    [defaultGroupId, true],
  ] as const) {
    const { body } = await orThrow(getTrafficDistribution(client, { path: { Id } }));
    expect("SignInConfig" in body).toBe(shown);
  }
});

test("rows can be kept in the order in which they were sent", async () => {
  const { client } = setUp({ choices: { rowOrder: "asGiven" } });
  const Distributions = shares(30, 70).Distributions.toReversed();
  await orThrow(updateTrafficDistribution(client, { path: { Id: groupId }, body: { AgentConfig: { Distributions } } }));
  const { body } = await orThrow(getTrafficDistribution(client, { path: { Id: groupId } }));
  expect(body.AgentConfig?.Distributions.map(({ Region }) => Region)).toEqual([replica, source]);
});

test("sign-in may be closed everywhere when nobody minds", async () => {
  const { client } = setUp({ choices: { signInClosedEverywhere: undefined } });
  const body = { SignInConfig: signIn(false, false) };
  expect(outcome(await updateTrafficDistribution(client, { path: { Id: defaultGroupId }, body }))).toBe("200");
});

test("an unknown group may be not found on deletion, which the contract does not declare", async () => {
  const { client } = setUp({ choices: { deleteUnknownGroup: "ResourceNotFoundException" }, checkAnswers: false });
  const result = await deleteTrafficDistributionGroup(client, { path: { TrafficDistributionGroupId: unknownId } });
  expect(outcome(result)).toBe("404 ResourceNotFoundException");
});
