import { expect, test } from "vitest";
import { findBrokenInvariants } from "../../src/invariants.ts";
import { howMany } from "../thoroughness.ts";
import { driveEngine } from "./drive-engine.ts";
import { driveFullScan } from "./drive-full-scan.ts";
import { type Model, type Outcome, alike, arrivalsOf } from "./model.ts";

const jobs = howMany(800, 30_000);

const models: readonly (readonly [string, Model])[] = [
  ["one queue", { kinds: [{ rate: 8 }], workers: alike(10) }],
  ["impatience", { kinds: [{ rate: 5.5, patienceRate: 0.7 }], workers: alike(5) }],
  ["three priorities", { kinds: [3, 2, 1].map((priority) => ({ rate: 1.2, priority })), workers: alike(4) }],
  [
    "skills, priorities and impatience",
    {
      kinds: [
        { rate: 1, skills: ["a"], priority: 2 },
        { rate: 1, skills: ["b"], patienceRate: 0.2 },
        { rate: 0.8, skills: ["a", "b"] },
        { rate: 0.8, priority: 5, patienceRate: 1 },
      ],
      workers: [["a"], ["a", "b"], ["b"], ["a", "b"], []],
    },
  ],
];

test.each(models)("with %s, every job goes to the worker and at the instant that a full scan finds", (_, model) => {
  const [byEngine, byScan]: [Outcome[], Outcome[]] = [[], []];
  driveEngine(model, arrivalsOf(model, 7, jobs), { outcome: (outcome) => byEngine.push(outcome) });
  driveFullScan(model, arrivalsOf(model, 7, jobs), (outcome) => byScan.push(outcome));
  expect(byEngine.length).toBeGreaterThan(jobs * 0.8);
  expect(byEngine).toEqual(byScan);
});

test.each(models)("with %s, the invariants hold after every command", (_, model) => {
  driveEngine(model, arrivalsOf(model, 11, 60), {
    state: (state) => expect(findBrokenInvariants(state)).toEqual([]),
  });
});
