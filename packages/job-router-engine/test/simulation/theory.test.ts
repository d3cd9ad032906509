import { expect, test } from "vitest";
import { erlangA, erlangC, priorityWaits } from "./erlang.ts";
import { fcfsAlis } from "./fcfs-alis.ts";
import { type JobKind, alike } from "./model.ts";

// Numbers: docs/facts/job-router/queueing-theory.md, found there by other means than the formulas of this folder.

test.each([
  [0.8, 1, 0.8, 4],
  [1.5, 2, 0.64285714, 1.2857143],
  [8, 10, 0.40918015, 0.20459008],
  [18, 20, 0.550769, 0.2753845],
  [45, 50, 0.36386447, 0.072772893],
  [90, 100, 0.21694048, 0.021694048],
  [95, 100, 0.50645685, 0.10129137],
])("Erlang C of %d jobs for %d workers is the published number", (rate, workers, pWait, meanWait) => {
  const found = erlangC(rate, workers);
  expect(found.pWait).toBeCloseTo(pWait, 7);
  expect(found.meanWait).toBeCloseTo(meanWait, 7);
});

test.each([
  [10, 0.5, 10, 0.61965523, 0.10391321, 0.20782642],
  [50, 1, 50, 0.51880832, 0.056325006, 0.056325006],
  [100, 2, 100, 0.42999877, 0.046683298, 0.023341649],
  [105, 0.5, 100, 0.80261267, 0.060369445, 0.12073889],
])("Erlang A of %d jobs with patience rate %d is the known number", (rate, patience, workers, pWait, gone, wait) => {
  const found = erlangA(rate, workers, patience);
  expect(found.pWait).toBeCloseTo(pWait, 7);
  expect(found.pAbandon).toBeCloseTo(gone, 7);
  expect(found.meanWait).toBeCloseTo(wait, 7);
});

test.each([
  [[2, 3, 4], 10, [0.083591441, 0.16718288, 1.337463]],
  [[10, 10, 25], 50, [0.0090966117, 0.015161019, 0.12128816]],
])("priorities %j wait as Cobham says", (rates, workers, waits) => {
  const found = priorityWaits(rates, workers);
  for (const [place, wait] of waits.entries()) expect(found[place]).toBeCloseTo(wait, 6);
});

test("a single class is Erlang C in every formula", () => {
  const { pWait, meanWait } = erlangC(2.1, 3);
  expect(priorityWaits([2.1], 3)[0]).toBeCloseTo(meanWait, 12);
  expect(erlangA(2.1, 3, 1e-9).meanWait).toBeCloseTo(meanWait, 6);
  const { kinds, utilisation } = fcfsAlis({ kinds: [{ rate: 2.1 }], workers: alike(3) });
  expect(kinds[0]?.pWait).toBeCloseTo(pWait, 12);
  expect(kinds[0]?.meanWait).toBeCloseTo(meanWait, 12);
  for (const share of utilisation) expect(share).toBeCloseTo(0.7, 12);
});

const graphs: readonly [string, readonly JobKind[], readonly (readonly string[])[], readonly [number, number][]][] = [
  [
    "N",
    [
      { rate: 0.6, skills: ["a"] },
      { rate: 0.7, skills: ["b"] },
    ],
    [["a", "b"], ["b"]],
    [
      [0.77701149, 2.2662835],
      [0.4532567, 0.64750958],
    ],
  ],
  [
    "W",
    [
      { rate: 1.1, skills: ["a"] },
      { rate: 1.2, skills: ["b"] },
    ],
    [["a"], ["a", "b"], ["b"]],
    [
      [0.64894768, 1.1173196],
      [0.67618823, 1.2286599],
    ],
  ],
  [
    "M",
    [{ rate: 0.5, skills: ["a"] }, { rate: 0.4, skills: ["b"] }, { rate: 0.6 }],
    [["a"], ["b"]],
    [
      [0.77, 2.2],
      [0.73, 1.8766667],
      [0.605, 1.21],
    ],
  ],
];

test.each(graphs)("the product form of graph %s gives the known numbers", (_, kinds, workers, known) => {
  const found = fcfsAlis({ kinds, workers });
  for (const [kind, [pWait, meanWait]] of known.entries()) {
    expect(found.kinds[kind]?.pWait).toBeCloseTo(pWait, 7);
    expect(found.kinds[kind]?.meanWait).toBeCloseTo(meanWait, 6);
  }
  const work = kinds.reduce((sum, { rate }) => sum + rate, 0);
  expect(found.utilisation.reduce((sum, share) => sum + share, 0)).toBeCloseTo(work, 12);
});
