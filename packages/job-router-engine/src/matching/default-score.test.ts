import { expect, test } from "vitest";
import { createCentre, jobInput, workerInput } from "../../test/contact-centre.fixtures.ts";
import type { Labels, SelectorInput } from "../state.ts";
import { defaultScore } from "./default-score.ts";

function score(
  labels: Labels,
  selectors: readonly SelectorInput[],
  jobLabels: Labels = {},
  scoreMean: "together" | "separate" = "together",
): number {
  const centre = createCentre();
  centre.send({ type: "upsertWorker", workerId: "w", worker: workerInput({ labels, queues: [] }) });
  centre.send({
    type: "upsertJob",
    jobId: "j",
    job: jobInput({ labels: jobLabels, requestedWorkerSelectors: selectors }),
  });
  return defaultScore(centre.job("j"), centre.worker("w"), scoreMean);
}

const atLeast = (key: string, value: number): SelectorInput => ({ key, labelOperator: "greaterThanOrEqual", value });

test.each([
  ["G", 10, 10, 0.667],
  ["H", 10, 15, 0.707],
  ["I", 10, 11, 0.675],
])("worker %s has the published score", (_, first, second, expected) => {
  const selectors = [{ key: "english", labelOperator: "equal", value: true }, atLeast("a", 10), atLeast("b", 10)];
  expect(score({ english: true, a: first, b: second }, selectors)).toBeCloseTo(expected, 3);
});

test.each<[string, Labels, SelectorInput, number]>([
  ["a missing label that should not be there", {}, { key: "a", labelOperator: "notEqual", value: 1 }, 1],
  ["a missing label that should be large", {}, atLeast("a", 1), 0],
  [
    "less than asked, where little is wanted",
    { a: 5 },
    { key: "a", labelOperator: "lessThan", value: 10 },
    1 / (1 + Math.exp(-0.5)),
  ],
  ["something where nothing is asked", { a: 2 }, atLeast("a", 0), 1 / (1 + Math.exp(-2))],
  ["a text in order", { a: "m" }, { key: "a", labelOperator: "lessThan", value: "z" }, 1],
])("%s is worth its part", (_, labels, selector, expected) => {
  expect(score(labels, [selector])).toBeCloseTo(expected, 12);
});

test("labels and selectors are averaged together, or each among themselves", () => {
  const given = [{ a: 1, ok: true }, [{ key: "ok", labelOperator: "equal", value: true }], { a: 1, b: 2 }] as const;
  expect(score(...given)).toBeCloseTo(2 / 3, 12);
  expect(score(...given, "separate")).toBeCloseTo(0.75, 12);
});

test("a job that asks nothing fits everybody alike", () => {
  expect(score({ a: 1 }, [])).toBe(0);
});
