import fc from "fast-check";
import { discriminatorValues } from "../document/directed-schema.ts";
import { isObject, objectOf } from "../document/json.ts";
import type { Schema } from "../document/operation.ts";
import { resolve } from "../document/references.ts";
import type { Schemas } from "../document/schemas.ts";
import type { Shape } from "../document/shape.ts";
import { arbitraryFor } from "./arbitrary.ts";
import { textFor } from "./text-value.ts";

/** How to build a value. */
export interface BuildOptions {
  /** All optional members, too. */
  readonly full: boolean;
  /** Makes texts that are often unique differ from those of other values. */
  readonly n: number;
  /** Which variant to take where there is a choice; counted modulo their number. Default: 0. */
  readonly variant?: number;
}

const maxDepth = 6;

/** A plain value that fits a schema as a request; undefined when none was found. */
export function buildValue(schemas: Schemas, schema: Schema | undefined, options: BuildOptions, name = ""): unknown {
  if (schema === undefined) return "value";
  const built = build(schemas, schema, options, name, 0);
  if (schemas.fits(schema, "request", built)) return built;
  const candidates = fc.sample(arbitraryFor(schemas, schema), { seed: options.n + 1, numRuns: 100 });
  return candidates.find((each) => schemas.fits(schema, "request", each));
}

function build(schemas: Schemas, schema: Schema, options: BuildOptions, name: string, depth: number): unknown {
  const shape = schemas.shape(schema);
  if (shape.enum !== undefined) return shape.enum[0] ?? null;
  const example = shape.examples.find((each) => schemas.fits(schema, "request", each));
  if (example !== undefined && typeof example !== "string" && !(isObject(example) && !options.full)) return example;
  if (shape.branches.length > 0) return buildBranch(schemas, shape, options, name, depth);
  if (isObjectShape(shape)) return buildObject(schemas, shape, options, depth);
  const [type = "string"] = shape.types;
  switch (type) {
    case "array":
      return buildArray(schemas, shape, options, name, depth);
    case "string":
      return textFor(shape, name, options.n);
    case "integer":
    case "number":
      return numberFor(shape, type === "integer");
    case "boolean":
      return typeof shape.default === "boolean" ? shape.default : true;
    default:
      return null;
  }
}

/** True for schemas of objects, also when the type is left out. */
export function isObjectShape(shape: Shape): boolean {
  return shape.types.includes("object") || (shape.types.length === 0 && shape.properties.size > 0);
}

function buildBranch(schemas: Schemas, shape: Shape, options: BuildOptions, name: string, depth: number): unknown {
  const index = (options.variant ?? 0) % shape.branches.length;
  const branch = shape.branches[index] ?? true;
  const value = depth > maxDepth ? undefined : build(schemas, branch, options, name, depth + 1);
  if (!isObject(value)) return value;
  const own = shape.properties.size > 0 ? buildObject(schemas, shape, options, depth) : {};
  return { ...own, ...value, ...discriminated(schemas, shape, branch) };
}

function discriminated(schemas: Schemas, { discriminator, branches }: Shape, branch: Schema): object {
  if (discriminator === undefined || !branches.includes(branch)) return {};
  const property = schemas.shape(schemas.shape(branch).properties.get(discriminator)).enum;
  const [value] = property ?? discriminatorValues(schemas.root, {}, branch, discriminator);
  return { [discriminator]: value };
}

function buildObject(schemas: Schemas, shape: Shape, options: BuildOptions, depth: number): object {
  const members = [...shape.properties].filter(([name, schema]) => {
    const inner = schemas.shape(schema);
    if (inner.readOnly || schema === false) return false;
    return shape.required.has(name) || (options.full && depth < 4 && !isRecursive(schemas, schema, shape));
  });
  const made: Record<string, unknown> = {};
  for (const [name, schema] of members) {
    const value = depth > maxDepth ? undefined : build(schemas, schema, options, name, depth + 1);
    if (value !== undefined) made[name] = value;
  }
  for (const name of shape.required) {
    if (!(name in made) && !shape.properties.has(name)) made[name] = "value";
  }
  const wanted = Math.max(shape.minProperties ?? 0, options.full && isMap(shape) ? 1 : 0);
  for (let index = 1; Object.keys(made).length < wanted && shape.additional !== false && index <= wanted; index++) {
    made[`key${index}`] = isObject(shape.additional)
      ? build(schemas, shape.additional, options, "value", depth + 1)
      : "value";
  }
  return made;
}

function isMap({ properties, additional }: Shape): boolean {
  return properties.size === 0 && isObject(additional);
}

/** True when a member leads back to the shape it is a member of. */
function isRecursive(schemas: Schemas, schema: Schema, shape: Shape): boolean {
  const inner = schemas.shape(schema);
  const item = inner.items === undefined ? inner : schemas.shape(inner.items);
  return item.properties === shape.properties || resolve(schemas.root, schema) === undefined;
}

function buildArray(schemas: Schemas, shape: Shape, options: BuildOptions, name: string, depth: number): unknown[] {
  const length = Math.max(shape.minItems ?? 0, options.full && shape.maxItems !== 0 ? 1 : 0);
  if (depth > maxDepth) return [];
  return Array.from({ length }, (_, index) =>
    build(schemas, shape.items ?? true, { ...options, n: options.n + index }, name, depth + 1),
  );
}

/** A plain number within the bounds: an example or default, else the smallest that is not at a bound. */
function numberFor(shape: Shape, whole: boolean): number {
  const example = [...shape.examples, shape.default].find((each): each is number => typeof each === "number");
  if (example !== undefined) return example;
  const step = shape.multipleOf ?? 1;
  const low =
    shape.minimum ?? (shape.exclusiveMinimum === undefined ? undefined : shape.exclusiveMinimum + (whole ? 1 : step));
  const high =
    shape.maximum ?? (shape.exclusiveMaximum === undefined ? undefined : shape.exclusiveMaximum - (whole ? 1 : step));
  if (low === undefined && high === undefined) return step;
  if (low === undefined) return Math.min(step, Math.floor((high ?? 0) / step) * step);
  const first = Math.ceil(low / step) * step;
  if (high === undefined) return first + step;
  if (first + step <= high) return first + step;
  return first <= high ? first : (low + high) / 2;
}

/** A value with one place in it replaced; `undefined` removes the place. */
export function withPlace(value: unknown, path: readonly (string | number)[], made: unknown): unknown {
  const [head, ...rest] = path;
  if (head === undefined) return made;
  if (Array.isArray(value)) {
    if (rest.length === 0 && made === undefined) return value.filter((_, index) => index !== head);
    return value.map((each, index): unknown => (index === head ? withPlace(each, rest, made) : each));
  }
  const copy: Record<string, unknown> = { ...objectOf(value) };
  const next = withPlace(copy[head], rest, made);
  if (next === undefined) delete copy[head];
  else copy[head] = next;
  return copy;
}
