import { expect, test } from "vitest";
import { createEvaluator, findMistake } from "./expression.ts";

const evaluate = createEvaluator(() => 0);

// The published samples. Facts: docs/facts/job-router/router-rule.md, "Expressions"
test.each<[expression: string, labels: Record<string, unknown>, value: unknown]>([
  ["If(job.Escalated = true, 10, 5)", { Escalated: true }, 10],
  ["If(job.Escalated = true, 10, 5)", { Escalated: false }, 5],
  ["If(job.Escalated = true, 10, 5)", {}, 5],
  ["If(job.Escalated = true, 10, 5)", { Escalated: "true" }, 5],
  ["If(job.Hardware_VIP = true, 10, 1)", { Hardware_VIP: true }, 10],
  ["job.Urgent = true", { Urgent: true }, true],
  ["job.Urgent = true", {}, false],
  ['If(job.department = "xbox", 2, 1)', { department: "xbox" }, 2],
  ['job.Region = "NA"', { Region: "NA" }, true],
  ['job.Region = "NA"', { Region: 5 }, false],
  ['If(job.Product = "O365", true, false)', { Product: "O365" }, true],
  ['If(job.Location = "United States", true, false)', {}, false],
  ["1 = 1", {}, true],
  ["job.Level * 2 + 1", { Level: 2.5 }, 6],
  ["job.Nothing", {}, null],
])("%s with the labels %j is %j", (expression, job, value) => {
  expect(evaluate(expression, { job })).toEqual({ ok: true, value });
});

test("scoring sees worker, job and selectors", () => {
  const selectors = [{ key: "Skill", operator: "GreaterThan", value: 3 }];
  const scope = { job: { Level: 2 }, worker: { Id: "w", HandleEscalation: true, Skill: 5 }, selectors };
  expect(evaluate("If(worker.HandleEscalation = true, 100, 1)", scope)).toEqual({ ok: true, value: 100 });
  expect(evaluate("worker.Skill + job.Level + CountRows(selectors)", scope)).toEqual({ ok: true, value: 8 });
});

test("an error of the expression is an answer that failed", () => {
  expect(evaluate("1 / job.Nothing", { job: {} })).toMatchObject({ ok: false });
  expect(evaluate("If(", { job: {} })).toMatchObject({ ok: false });
});

test("the same expression of the same scope at the same time draws the same", () => {
  const drawn = [1, 2].map(() => createEvaluator(() => 7)("Rand()", { job: {} }));
  expect(drawn[0]).toEqual(drawn[1]);
});

test.each([
  ["If(job.Urgent = true, 10, 5)", "classification"],
  ["If(worker.Skill > 5, 10, 5)", "scoring"],
] as const)("%s is taken in %s", (expression, place) => {
  expect(findMistake(expression, place)).toBeUndefined();
});

test.each([
  ["If(worker.Skill > 5, 10, 5)", "classification"],
  ["If(job.Urgent = true, 10", "classification"],
  ["If(nobody.Skill > 5, 10, 5)", "scoring"],
] as const)("%s is refused in %s when it is written", (expression, place) => {
  expect(findMistake(expression, place)).toMatch(/^Error \d+-\d+: /u);
});
