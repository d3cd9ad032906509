import fc from "fast-check";
import { discriminatorValues } from "../document/directed-schema.ts";
import { isObject } from "../document/json.ts";
import type { Schema } from "../document/operation.ts";
import type { Schemas } from "../document/schemas.ts";
import type { Shape } from "../document/shape.ts";
import { textFor, textsMatching } from "./text-value.ts";

/**
 * Random values for a schema, that shrink towards plain ones. Nearly all fit it; what no single level tells (`not`,
 * overlapping branches) is left to the caller to check.
 */
export function arbitraryFor(schemas: Schemas, schema: Schema | undefined, depth = 0): fc.Arbitrary<unknown> {
  if (schema === undefined || schema === true) return fc.constantFrom<unknown>("value", 1, true);
  const shape = schemas.shape(schema);
  const plain = plainArbitrary(schemas, shape, depth);
  return shape.nullable && depth > 0
    ? fc.oneof({ weight: 5, arbitrary: plain }, { weight: 1, arbitrary: fc.constant(null) })
    : plain;
}

function plainArbitrary(schemas: Schemas, shape: Shape, depth: number): fc.Arbitrary<unknown> {
  if (shape.enum !== undefined) return shape.enum.length === 0 ? fc.constant(null) : fc.constantFrom(...shape.enum);
  if (shape.branches.length > 0) return branches(schemas, shape, depth);
  if (shape.types.length === 0 && shape.properties.size > 0) return objects(schemas, shape, depth);
  if (shape.types.length === 0) return fc.constantFrom<unknown>("value", 1, true);
  return fc.oneof(...shape.types.map((type) => typed(schemas, shape, type, depth)));
}

function branches(schemas: Schemas, shape: Shape, depth: number): fc.Arbitrary<unknown> {
  const taken = depth > 5 ? shape.branches.slice(0, 1) : shape.branches;
  const own = shape.properties.size > 0 ? objects(schemas, shape, depth) : fc.constant({});
  const each = taken.map((branch) =>
    fc
      .tuple(own, arbitraryFor(schemas, branch, depth + 1))
      .map(([mine, value]): unknown =>
        isObject(value) ? { ...mine, ...value, ...discriminator(schemas, shape, branch) } : value,
      ),
  );
  return fc.oneof(...each);
}

function discriminator(schemas: Schemas, shape: Shape, branch: Schema): object {
  if (shape.discriminator === undefined) return {};
  const known = schemas.shape(schemas.shape(branch).properties.get(shape.discriminator)).enum;
  const [value] = known ?? discriminatorValues(schemas.root, {}, branch, shape.discriminator);
  return { [shape.discriminator]: value };
}

function typed(schemas: Schemas, shape: Shape, type: string, depth: number): fc.Arbitrary<unknown> {
  switch (type) {
    case "object":
      return objects(schemas, shape, depth);
    case "array":
      return arrays(schemas, shape, depth);
    case "string":
      return texts(shape);
    case "integer":
      return integers(shape);
    case "number":
      return numbers(shape);
    case "boolean":
      return fc.boolean();
    default:
      return fc.constant(null);
  }
}

function objects(schemas: Schemas, shape: Shape, depth: number): fc.Arbitrary<object> {
  const members = [...shape.properties].filter(([name, schema]) => {
    if (schema === false || schemas.shape(schema).readOnly) return false;
    return depth < 4 || shape.required.has(name);
  });
  if (depth > 8) return fc.constant({});
  const model = Object.fromEntries(members.map(([name, schema]) => [name, arbitraryFor(schemas, schema, depth + 1)]));
  const required = members.map(([name]) => name).filter((name) => shape.required.has(name));
  const known = fc.record(model, { requiredKeys: required, noNullPrototype: true });
  if (shape.properties.size > 0 || !isObject(shape.additional)) return known;
  return fc.dictionary(
    fc.stringMatching(/^[a-z][a-zA-Z0-9]{0,8}$/u),
    arbitraryFor(schemas, shape.additional, depth + 1),
    {
      minKeys: shape.minProperties ?? 0,
      maxKeys: Math.min(shape.maxProperties ?? 3, 20),
      noNullPrototype: true,
    },
  );
}

function arrays(schemas: Schemas, shape: Shape, depth: number): fc.Arbitrary<readonly unknown[]> {
  const minLength = shape.minItems ?? 0;
  const maxLength = Math.max(minLength, Math.min(shape.maxItems ?? 3, minLength + 3));
  if (depth > 5 && minLength === 0) return fc.constant([]);
  const item = arbitraryFor(schemas, shape.items ?? true, depth + 1);
  if (!shape.uniqueItems) return fc.array(item, { minLength, maxLength });
  return fc.uniqueArray(item, { minLength: 0, maxLength, selector: (each) => JSON.stringify(each) });
}

function texts(shape: Shape): fc.Arbitrary<unknown> {
  const { minLength = 0, format, pattern } = shape;
  const maxLength = Math.max(minLength, Math.min(shape.maxLength ?? 40, minLength + 40));
  if (pattern !== undefined) {
    const fits = (text: string): boolean =>
      [...text].length >= minLength && [...text].length <= (shape.maxLength ?? Infinity);
    const fallback = textFor(shape, "", 0);
    const made = textsMatching(shape) ?? fc.constant(fallback ?? "");
    return made.map((text) => (fits(text) ? text : fallback));
  }
  if (format === "date-time")
    return fc.date({ min: new Date(0), max: new Date(4e12), noInvalidDate: true }).map((each) => each.toISOString());
  if (format === "uuid") return fc.uuid();
  if (format !== undefined && format !== "password") return fc.nat({ max: 1000 }).map((n) => textFor(shape, "", n));
  // Control characters are left out: many servers may refuse them with good reason.
  const unit = fc.constantFrom(..."aZ09 -_.,:;!?'\"\\/<>&%+#".split(""), "é", "ß", "東", "京", "😀", "ا");
  return fc.array(unit, { minLength, maxLength }).map((units) => units.join("").slice(0, maxLength));
}

function integers(shape: Shape): fc.Arbitrary<number> {
  const step = shape.multipleOf ?? 1;
  const low = Math.max(shape.minimum ?? -1_000_000, (shape.exclusiveMinimum ?? -Infinity) + 1);
  const high = Math.min(shape.maximum ?? Math.max(low, 0) + 1_000_000, (shape.exclusiveMaximum ?? Infinity) - 1);
  const min = Math.ceil(low / step);
  const max = Math.floor(high / step);
  return min > max ? fc.constant(low) : fc.integer({ min, max }).map((each) => each * step);
}

function numbers(shape: Shape): fc.Arbitrary<number> {
  const step = shape.multipleOf ?? 0.25;
  const low = shape.minimum ?? (shape.exclusiveMinimum === undefined ? -1_000_000 : shape.exclusiveMinimum + step);
  const high =
    shape.maximum ??
    (shape.exclusiveMaximum === undefined ? Math.max(low, 0) + 1_000_000 : shape.exclusiveMaximum - step);
  const min = Math.ceil(low / step);
  const max = Math.floor(high / step);
  return min > max
    ? fc.constant((low + high) / 2)
    : fc.integer({ min, max }).map((each) => Number((each * step).toPrecision(12)));
}
