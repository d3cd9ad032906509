import type { DistributionMode } from "@trunkline/job-router-models/server";
import { expect, test } from "vitest";
import { explore } from "./explore.ts";
import { isThorough } from "../thoroughness.ts";
import { seededFaults } from "./seeded-faults.ts";

const modes: readonly (readonly [string, DistributionMode])[] = [
  ["longest idle", { kind: "longestIdle" }],
  ["round robin", { kind: "roundRobin" }],
  ["best worker", { kind: "bestWorker" }],
  ["longest idle with two offers at a time", { kind: "longestIdle", maxConcurrentOffers: 2 }],
];

test.each(modes)("nothing goes wrong with two workers and two jobs, whatever happens: %s", (_, mode) => {
  const { violation, isComplete, states } = explore({ mode, workers: 2, jobs: 2 }, 5000);
  expect(violation).toBeUndefined();
  expect(isComplete).toBe(true);
  expect(states).toBeGreaterThan(300);
});

test.each(modes)("nor in the first 400 states of three workers and three jobs: %s", (_, mode) => {
  expect(explore({ mode, workers: 3, jobs: 3 }, 400).violation).toBeUndefined();
});

test.runIf(isThorough).each(modes)("nor with three workers and three jobs: %s", { timeout: 600_000 }, (_, mode) => {
  const before = process.cpuUsage();
  const { violation, isComplete, states, transitions } = explore({ mode, workers: 3, jobs: 3 }, 1_000_000);
  const { user, system } = process.cpuUsage(before);
  console.log(
    `${states} states, ${transitions} transitions, ${((user + system) / 1e6).toFixed(1)} s of processor time`,
  );
  expect(violation).toBeUndefined();
  expect(isComplete).toBe(true);
});

test.each(seededFaults)("the search finds it when $name", ({ mode, told, ...fault }) => {
  const { violation } = explore({ mode, workers: 3, jobs: 3 }, 3000, fault);
  expect(violation?.sentences.join("\n")).toMatch(told);
});
