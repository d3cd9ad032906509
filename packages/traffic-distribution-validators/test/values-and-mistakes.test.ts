import { expectMistakesAreFound, expectValuesPass, unitsOfSpec } from "@trunkline/codegen/testing";
import { expect, test } from "vitest";
import { strict, strip, type Validator, withDefaults } from "@trunkline/validator-kit";
import * as published from "../src/index.ts";

const { units, validated } = unitsOfSpec("specs/traffic-distribution");
const modes = { strict, strip, withDefaults };
const validators: ReadonlyMap<string, Validator<unknown>> = new Map(Object.entries(published));

test("each schema, request and answer has a validator, and nothing else is published", () => {
  expect([...validators.keys()].sort()).toEqual(validated.map(({ validator }) => validator).sort());
});

test.each(validated)("$validator takes what the contract allows", ({ validator, unit }) => {
  expectValuesPass(units, unit, find(validator), modes, 12);
});

test.each(validated)("$validator finds each kind of mistake once, at its place", ({ validator, unit }) => {
  expectMistakesAreFound(units, unit, find(validator), modes, 4);
});

function find(name: string): Validator<unknown> {
  const validator = validators.get(name);
  if (validator === undefined) throw new Error(`${name} is not published.`);
  return validator;
}
