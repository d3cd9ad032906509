import fc from "fast-check";
import type { MapShape, NumberShape, ObjectShape, Shape } from "../api-model.ts";
import { numberLimits } from "../printers/validators/rules.ts";
import type { AnswersShape, Unit, Units } from "../printers/validators/unit.ts";
import { isRecord } from "./json-path.ts";
import { stringsOf } from "./string-values.ts";

/** Types that contain themselves end here: below, members that may be absent are. */
const maxDepth = 5;

/** Values that keep all rules of a unit: a schema, a request, or one of the declared answers. */
export function valuesOf(units: Units, unit: Unit): fc.Arbitrary<unknown> {
  return unit.shape.kind === "answers" ? answers(units, unit.shape) : values(units, unit.shape, 0);
}

/** A status for each declared answer: an exact one, or one that only the range or `default` covers. */
export function statusesOf({ answers: declared }: AnswersShape, answer: string): readonly number[] {
  if (/^\d+$/.test(answer)) return [Number(answer)];
  const covered = new Set(declared.map(({ status }) => status));
  const first = answer === "default" ? 100 : Number(answer.charAt(0)) * 100;
  const last = answer === "default" ? 599 : first + 99;
  const candidates = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return candidates.filter(
    (status) => !covered.has(String(status)) && (answer !== "default" || !covered.has(`${Math.floor(status / 100)}XX`)),
  );
}

function answers(units: Units, shape: AnswersShape): fc.Arbitrary<unknown> {
  return fc.oneof(
    ...shape.answers.map(({ status: declared, name }) =>
      fc
        .tuple(fc.constantFrom(...statusesOf(shape, declared)), values(units, { kind: "reference", name }, 0))
        .map(([status, answer]) => ({ ...(isRecord(answer) ? answer : {}), status })),
    ),
  );
}

function values(units: Units, shape: Shape, depth: number): fc.Arbitrary<unknown> {
  switch (shape.kind) {
    case "any":
      return fc.jsonValue({ maxDepth: 2 });
    case "binary":
      return fc.uint8Array();
    case "boolean":
      return fc.boolean();
    case "literal":
      return fc.constant(shape.value);
    case "string":
      return stringsOf(shape);
    case "number":
      return numbers(shape);
    case "nullable":
      return fc.option(values(units, shape.of, depth), { nil: null });
    case "array": {
      const minLength = shape.minItems ?? 0;
      const maxLength = depth > maxDepth ? minLength : Math.min(shape.maxItems ?? Infinity, minLength + 3);
      return fc.array(values(units, shape.items, depth + 1), { minLength, maxLength });
    }
    case "map":
      return maps(units, shape, depth);
    case "object":
      return objects(units, shape, depth);
    case "union":
      return fc.oneof(...shape.options.map((option) => values(units, option, depth)));
    case "reference":
      return values(units, shapeNamed(units, shape.name), depth);
  }
}

/** The shape of a named type. */
export function shapeNamed(units: Units, name: string): Shape {
  const shape = units.get(name)?.shape;
  if (shape === undefined || shape.kind === "answers") throw new Error(`There is no type "${name}".`);
  return shape;
}

function numbers(shape: NumberShape): fc.Arbitrary<number> {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = numberLimits(shape);
  if (shape.integer || multipleOf !== undefined) {
    const step = multipleOf ?? 1;
    const least = Math.max(minimum ?? Number.MIN_SAFE_INTEGER, (exclusiveMinimum ?? -Infinity) + 1);
    const most = Math.min(maximum ?? Number.MAX_SAFE_INTEGER, (exclusiveMaximum ?? Infinity) - 1);
    return fc.maxSafeInteger().map((seed) => within(seed, Math.ceil(least / step), Math.floor(most / step)) * step);
  }
  return fc.double({
    noNaN: true,
    noDefaultInfinity: true,
    min: minimum ?? exclusiveMinimum ?? -Number.MAX_VALUE,
    max: maximum ?? exclusiveMaximum ?? Number.MAX_VALUE,
    minExcluded: minimum === undefined && exclusiveMinimum !== undefined,
    maxExcluded: maximum === undefined && exclusiveMaximum !== undefined,
  });
}

function within(seed: number, least: number, most: number): number {
  return seed >= least && seed <= most ? seed : least + (Math.abs(seed) % (Math.min(most - least, 1e9) + 1));
}

function maps(units: Units, shape: MapShape, depth: number): fc.Arbitrary<unknown> {
  const minKeys = shape.minProperties ?? 0;
  const maxKeys = depth > maxDepth ? minKeys : Math.min(shape.maxProperties ?? Infinity, minKeys + 3);
  const names = stringsOf(shape.keys ?? { kind: "string" });
  return fc.dictionary(names, values(units, shape.values, depth + 1), { minKeys, maxKeys });
}

function objects(units: Units, shape: ObjectShape, depth: number): fc.Arbitrary<unknown> {
  const kept = shape.members.filter(({ required }) => required || depth <= maxDepth);
  const model = Object.fromEntries(kept.map((member) => [member.name, values(units, member.shape, depth + 1)]));
  const requiredKeys = kept.filter(({ required }) => required).map(({ name }) => name);
  const { minProperties = 0, maxProperties = Infinity } = shape;
  return fc.record<Record<string, unknown>>(model, { requiredKeys }).filter((value) => {
    const count = Object.keys(value).length;
    return count >= minProperties && count <= maxProperties;
  });
}
