import { type Mistake, mistakesIn, putAt, unitsOfSpec, valuesOf } from "@trunkline/codegen/testing";
import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { expect, test } from "vitest";

import * as published from "../src/gen/json-schema/index.ts";

const { units } = unitsOfSpec("specs/job-router");
const schemas = Object.entries(published).flatMap(([name, schema]) =>
  name.endsWith("JsonSchema") && "~standard" in schema ? [{ name, standard: schema["~standard"] }] : [],
);
const formats = {
  date: true,
  "date-time": true,
  "http-date": true,
  uri: true,
  "uri-reference": true,
  uuid: true,
} as const;
const ajv = new Ajv2020({ strict: false, strictNumbers: true, formats });

test.each(schemas)("$name says the same as the validator, by Ajv's account", ({ name, standard }) => {
  const accepts = ajv.compile(standard.jsonSchema.input({ target: "draft-2020-12" }));
  const unit = [...units.values()].find((one) => `${one.name}JsonSchema`.toLowerCase() === name.toLowerCase());
  if (unit === undefined) throw new Error(`${name} is of no type.`);
  const hasIssues = (value: unknown): boolean => "issues" in standard.validate(value);
  const check = (value: unknown): void => {
    expect([accepts(value), standard.validate(value)]).toEqual([true, { value }]);
    const mistakes = mistakesIn(units, unit, value).filter(isMistakeToAjv);
    expect(mistakes.filter((mistake) => accepts(putAt(value, mistake.at, mistake.value)))).toEqual([]);
    expect(mistakes.filter((mistake) => !hasIssues(putAt(value, mistake.at, mistake.value)))).toEqual([]);
  };
  fc.assert(fc.property(valuesOf(units, unit), check), { numRuns: 3 });
});

test.each(schemas)("$name is valid in draft 7 as well", ({ standard }) => {
  const schema = standard.jsonSchema.output({ target: "draft-07" });
  expect(JSON.stringify(schema)).not.toContain("$defs");
  expect(() => new Ajv({ strict: false, formats }).compile(schema)).not.toThrow();
});

test("other targets are refused", () => {
  const [first] = schemas;
  expect(() => first?.standard.jsonSchema.input({ target: "openapi-3.0" })).toThrow("no JSON Schema for openapi-3.0");
});

/** Unknown members are left alone, and formats are remarks to Ajv alone. */
function isMistakeToAjv({ isAllowed, keyword }: Mistake): boolean {
  return isAllowed !== true && keyword !== "format";
}
