import { expect, test } from "vitest";
import { type Seed, createMockServer, exampleSeed } from "../src/index.ts";
import { seed, setUp } from "./contact-centre.fixtures.ts";

test("a seed goes through the same door as a PATCH: defaults are filled in", () => {
  const { mock } = setUp();
  expect(mock.state.tables.queues.get("q")?.value).toMatchObject({ labels: { Region: "NA", Id: "q" } });
  expect(mock.state.tables.distributionPolicies.get("dp")?.value.mode).toEqual({
    kind: "longestIdle",
    minConcurrentOffers: 1,
    maxConcurrentOffers: 5,
    bypassSelectors: false,
  });
});

test.each<[what: string, bad: Seed]>([
  ["a queue of no distribution policy", { queues: { b: { distributionPolicyId: "none" } } }],
  ["a fallback to no queue", { classificationPolicies: { b: { fallbackQueueId: "none" } } }],
  ["a rule without its expression", { classificationPolicies: { b: { prioritizationRule: { kind: "expression" } } } }],
  ["a value that the service refuses", { workers: { b: { capacity: -1 } } }],
  ["a value that the contract refuses", { workers: { b: { capacity: 0.5 } } }],
  ["an empty id", { workers: { "": {} } }],
])("a seed with %s is refused whole", (_, bad) => {
  const { mock } = setUp();
  const before = mock.state.snapshot();
  expect(() => mock.seed({ distributionPolicies: { good: {} }, ...bad })).toThrow(/^Seed: /u);
  expect(mock.state.snapshot()).toEqual(before);
  expect(() => createMockServer({ seed: bad })).toThrow(RangeError);
});

test("a member that the contract does not know is a mistake in a seed", () => {
  const { mock } = setUp();
  const misspelt = JSON.parse('{"queues":{"b":{"nmae":"n"}}}') as Seed;
  expect(() => mock.seed(misspelt)).toThrow("Seed: queues.b.nmae is not a known member.");
});

test("what is seeded later is there until the next reset", () => {
  const { mock } = setUp();
  const start = mock.state.snapshot();
  mock.seed({ queues: { later: {} } });
  expect(mock.state.tables.queues.has("later")).toBe(true);
  mock.reset();
  expect(mock.state.snapshot()).toEqual(start);
});

test("resources may name each other in a circle", () => {
  expect(Object.keys(seed)).toHaveLength(5);
  expect(setUp().mock.state.tables.exceptionPolicies.has("ep")).toBe(true);
});

test("the example is the policy of the REST reference", () => {
  const { tables } = createMockServer({ seed: exampleSeed }).state;
  expect(tables.distributionPolicies.rows().map(({ value }) => value.id)).toEqual(["MainDistributionPolicy"]);
});
