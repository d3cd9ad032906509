import { expect, test } from "vitest";
import type { Interval } from "./confidence.ts";
import { driveEngine } from "./drive-engine.ts";
import { driveFullScan } from "./drive-full-scan.ts";
import { erlangA, erlangC, priorityWaits } from "./erlang.ts";
import { fcfsAlis } from "./fcfs-alis.ts";
import { type Drive, type Measured, measure } from "./measure.ts";
import { type Model, alike } from "./model.ts";
import { howMany, isThorough } from "../thoroughness.ts";

// A full scan gives the same waits as the engine, job by job (full-scan.test.ts), and is several times as fast. Every run
// has enough jobs to see that the exact value lies in the interval; a thorough one has those that narrow it to 3 %.
const widest = howMany(0.35, 0.03);

/** Drives the real engine. */
const byEngine: Drive = (model, arrivals, see) => void driveEngine(model, arrivals, { outcome: see });

/** A model, and what theory says of what is measured. */
interface Case {
  readonly name: string;
  /** With so many jobs the intervals are narrower than 3 %. */
  readonly jobs: number;
  readonly model: Model;
  readonly claims: (measured: Measured) => readonly Claim[];
}

type Claim = readonly [what: string, found: Interval | undefined, exact: number];

const impatience: Case = {
  name: "Erlang A",
  jobs: 60_000,
  model: { kinds: [{ rate: 10, patienceRate: 1 }], workers: alike(5) },
  claims({ kinds: [jobs] }) {
    const { pWait, meanWait, pAbandon } = erlangA(10, 5, 1);
    return [
      ["share that waits", jobs?.pWait, pWait],
      ["mean wait", jobs?.meanWait, meanWait],
      ["share that gives up", jobs?.pAbandon, pAbandon],
    ];
  },
};

const skills: Model = {
  kinds: [
    { rate: 0.3, skills: ["a"] },
    { rate: 0.7, skills: ["b"] },
  ],
  workers: [["a", "b"], ["b"]],
};

const cases: readonly Case[] = [
  {
    name: "Erlang C",
    jobs: 300_000,
    model: { kinds: [{ rate: 1 }], workers: alike(2) },
    claims({ kinds: [jobs], utilisation }) {
      const { pWait, meanWait } = erlangC(1, 2);
      return [
        ["share that waits", jobs?.pWait, pWait],
        ["mean wait", jobs?.meanWait, meanWait],
        ...utilisation.map((found): Claim => ["utilisation", found, 0.5]),
      ];
    },
  },
  impatience,
  {
    name: "two priorities",
    jobs: 500_000,
    model: {
      kinds: [
        { rate: 0.6, priority: 2 },
        { rate: 0.5, priority: 1 },
      ],
      workers: alike(2),
    },
    claims({ kinds }) {
      return priorityWaits([0.6, 0.5], 2).map((wait, kind) => [`mean wait ${kind}`, kinds[kind]?.meanWait, wait]);
    },
  },
  {
    name: "the longest idle worker with the skill (graph N)",
    jobs: 400_000,
    model: skills,
    claims({ kinds, utilisation }) {
      const theory = fcfsAlis(skills);
      return [
        ...theory.kinds.flatMap(({ pWait, meanWait }, kind): Claim[] => [
          [`share that waits ${kind}`, kinds[kind]?.pWait, pWait],
          [`mean wait ${kind}`, kinds[kind]?.meanWait, meanWait],
        ]),
        ...theory.utilisation.map((share, worker): Claim => [`utilisation ${worker}`, utilisation[worker], share]),
      ];
    },
  },
];

/** Holds what was measured against the theory: within the 99 % interval, and that one narrow. */
function compare(measured: Measured, claims: Case["claims"]): void {
  for (const [what, found, exact] of claims(measured)) {
    const { mean, halfWidth } = found ?? { mean: Number.NaN, halfWidth: Number.NaN };
    if (isThorough) console.log(`${what}: ${exact.toFixed(5)}, found ${mean.toFixed(5)} ± ${halfWidth.toFixed(5)}`);
    expect(Math.abs(mean - exact), `${what}: ${exact}, found ${mean} ± ${halfWidth}`).toBeLessThan(halfWidth);
    expect(halfWidth / exact, `relative width for ${what}`).toBeLessThan(widest);
  }
}

test.each(cases)("a full scan agrees with the theory: $name", { timeout: 600_000 }, ({ model, claims, jobs }) => {
  compare(measure(driveFullScan, model, 1, howMany(20_000, jobs)), claims);
});

test.each(cases)("the engine agrees with the theory: $name", { timeout: 1_800_000 }, ({ model, claims, jobs }) => {
  compare(measure(byEngine, model, 1, howMany(8000, jobs)), claims);
});
