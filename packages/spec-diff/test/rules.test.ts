import { expect, test } from "vitest";
import { diffSpecs, readSpec, rules, type JsonObject } from "../src/index.ts";
import { documentCases, operationCases, securityCases, serverCases } from "./cases/operation-cases.ts";
import { nameCases, parameterCases, requestCases, responseCases } from "./cases/message-cases.ts";
import { conditionCases, propertyCases } from "./cases/property-cases.ts";
import { boundCases, exclusiveCases, typeCases, unionCases } from "./cases/schema-cases.ts";

const cases = [
  operationCases,
  parameterCases,
  requestCases,
  responseCases,
  nameCases,
  typeCases,
  unionCases,
  boundCases,
  exclusiveCases,
  propertyCases,
  conditionCases,
  securityCases,
  serverCases,
  documentCases,
]
  .flat()
  .map((one) => ({ ...one, name: one.name ?? "" }));

function rulesFound(before: JsonObject, after: JsonObject): readonly string[] {
  return diffSpecs(readSpec(before), readSpec(after), { today: "2026-01-31" })
    .map(({ rule }) => rule)
    .toSorted();
}

test.each(cases)("$rule ($name) is found, and nothing else", ({ before, after, there }) => {
  expect(rulesFound(before, after)).toEqual(there);
});

test.each(cases)("$rule ($name) is undone by its reverse, and nothing else", ({ before, after, back }) => {
  expect(rulesFound(after, before)).toEqual(back);
});

test.each(cases)("$rule ($name): a document equals itself", ({ before, after }) => {
  expect([...rulesFound(before, before), ...rulesFound(after, after)]).toEqual([]);
});

test("every rule has a case, and every case a rule", () => {
  const covered = new Set(cases.filter(({ rule, there }) => there.includes(rule)).map(({ rule }) => rule));
  expect(rules.map(({ id }) => id).filter((id) => !covered.has(id))).toEqual([]);
  const ids = new Set(rules.map(({ id }) => id));
  expect(cases.map(({ rule }) => rule).filter((rule) => !ids.has(rule))).toEqual([]);
});

test("every direction of a rule has a case", () => {
  const seen = new Set(
    cases.flatMap(({ before, after }) =>
      [
        diffSpecs(readSpec(before), readSpec(after), { today: "2026-01-31" }),
        diffSpecs(readSpec(after), readSpec(before), { today: "2026-01-31" }),
      ]
        .flat()
        .map(({ rule, direction }) => `${rule} ${direction}`),
    ),
  );
  const all = rules.flatMap(({ id, byDirection }) => Object.keys(byDirection).map((direction) => `${id} ${direction}`));
  expect(all.filter((one) => !seen.has(one))).toEqual([]);
});
