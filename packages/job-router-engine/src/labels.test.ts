import { expect, test } from "vitest";
import { satisfies } from "./labels.ts";

const labels = { skill: 5, lang: "en", isVip: true };
const everyOperator = ["equal", "notEqual", "lessThan", "lessThanOrEqual", "greaterThan", "greaterThanOrEqual"];

test.each([
  ["a smaller number", "skill", 4, ["notEqual", "greaterThan", "greaterThanOrEqual"]],
  ["the same number", "skill", 5, ["equal", "lessThanOrEqual", "greaterThanOrEqual"]],
  ["a larger number", "skill", 6, ["notEqual", "lessThan", "lessThanOrEqual"]],
  ["a number as text", "skill", "5", ["notEqual"]],
  ["the same text", "lang", "en", ["equal", "lessThanOrEqual", "greaterThanOrEqual"]],
  [
    "a text in capitals, which come before small letters",
    "lang",
    "EN",
    ["notEqual", "greaterThan", "greaterThanOrEqual"],
  ],
  ["the same truth value", "isVip", true, ["equal"]],
  ["the other truth value", "isVip", false, ["notEqual"]],
  ["anything, when the label is missing", "age", 5, ["notEqual"]],
  ["anything, when the key is spelt differently", "Skill", 5, ["notEqual"]],
  ["a missing label named as an inherited member", "toString", 5, ["notEqual"]],
  ["an object", "lang", { a: 1 }, ["notEqual"]],
])("compared with %s, exactly the right operators hold", (_, key, value, holding) => {
  const holds = everyOperator.filter((labelOperator) => satisfies(labels, { key, labelOperator, value }));
  expect(holds).toEqual(holding);
});

test("an operator that nobody knows matches nothing", () => {
  expect(satisfies(labels, { key: "skill", labelOperator: "between", value: 5 })).toBe(false);
});
