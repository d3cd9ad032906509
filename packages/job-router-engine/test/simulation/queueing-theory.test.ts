import { expect, test } from "vitest";
import type { Interval } from "./confidence.ts";
import { driveEngine } from "./drive-engine.ts";
import { driveFullScan } from "./drive-full-scan.ts";
import { erlangA, erlangC, priorityWaits } from "./erlang.ts";
import { fcfsAlis } from "./fcfs-alis.ts";
import { type Drive, type Measured, measure } from "./measure.ts";
import { type Model, alike } from "./model.ts";

// A full scan gives the same waits as the engine, job by job (full-scan.test.ts), and is thirty times as fast: it can
// have the jobs that narrow intervals need. The engine itself is measured where few jobs are enough, and everywhere when
// this variable says with how many: SIMULATION_JOBS=1000000 takes about ten minutes.
const engineJobs = Number(process.env["SIMULATION_JOBS"] ?? 0);

/** Drives the real engine. */
const byEngine: Drive = (model, arrivals, see) => void driveEngine(model, arrivals, { outcome: see });

/** A model, and what theory says of what is measured. */
interface Case {
  readonly name: string;
  /** With so many jobs the intervals of a full scan are narrow enough. */
  readonly scanJobs: number;
  readonly model: Model;
  readonly claims: (measured: Measured) => readonly Claim[];
}

type Claim = readonly [what: string, found: Interval | undefined, exact: number];

const impatience: Case = {
  name: "Erlang A",
  scanJobs: 60_000,
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
    scanJobs: 300_000,
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
    scanJobs: 500_000,
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
    scanJobs: 400_000,
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

/** Holds what was measured against the theory: within the 99 % interval, and that one within 3 % of the value. */
function compare(measured: Measured, claims: Case["claims"]): void {
  for (const [what, found, exact] of claims(measured)) {
    const { mean, halfWidth } = found ?? { mean: Number.NaN, halfWidth: Number.NaN };
    if (engineJobs > 0) console.log(`${what}: ${exact.toFixed(5)}, found ${mean.toFixed(5)} ± ${halfWidth.toFixed(5)}`);
    expect(Math.abs(mean - exact), `${what}: ${exact}, found ${mean} ± ${halfWidth}`).toBeLessThan(halfWidth);
    expect(halfWidth / exact, `relative width for ${what}`).toBeLessThan(0.03);
  }
}

test.each(cases)("a full scan agrees with the theory: $name", ({ model, claims, scanJobs }) => {
  compare(measure(driveFullScan, model, 1, scanJobs), claims);
});

test("the engine agrees with the theory: Erlang A", { timeout: 120_000 }, () => {
  compare(measure(byEngine, impatience.model, 1, 25_000), impatience.claims);
});

test.runIf(engineJobs > 0).each(cases)(
  "the engine agrees with the theory over many jobs: $name",
  { timeout: 1_800_000 },
  ({ model, claims }) => compare(measure(byEngine, model, 1, engineJobs), claims),
);
