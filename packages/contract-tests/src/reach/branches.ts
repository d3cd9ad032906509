import type { Direction } from "../document/directed-schema.ts";
import { isObject } from "../document/json.ts";
import type { Schema } from "../document/operation.ts";
import type { Schemas } from "../document/schemas.ts";
import { discriminatorValues } from "../document/directed-schema.ts";
import { textOf } from "../document/json.ts";
import type { Shape } from "../document/shape.ts";

const maxDepth = 5;

/** A branch of a schema by its place: a variant, an enum member, null, or an optional member. */
type Visit = (name: string) => void;

/** The names of all branches of a schema, down to a depth at which documents repeat themselves. */
export function branchesOf(schemas: Schemas, schema: Schema, direction: Direction): ReadonlySet<string> {
  const names = new Set<string>();
  declare(schemas, schema, direction, "", (name) => names.add(name), []);
  return names;
}

function declare(
  schemas: Schemas,
  schema: Schema,
  direction: Direction,
  at: string,
  visit: Visit,
  seen: readonly Shape["properties"][],
): void {
  const shape = schemas.shape(schema);
  const repeats = shape.properties.size > 0 && seen.includes(shape.properties);
  if (seen.length > maxDepth || repeats || !travels(shape, direction)) return;
  const deeper = [...seen, shape.properties];
  const go = (inner: Schema, place: string): void => declare(schemas, inner, direction, place, visit, deeper);
  if (shape.nullable) visit(`${at} null`);
  for (const each of (shape.enum ?? []).slice(0, 50)) visit(`${at} ${JSON.stringify(each)}`);
  shape.branches.forEach((branch, index) => {
    const name = branchName(schemas, shape, branch, index, at);
    visit(name);
    go(branch, name);
  });
  for (const [name, inner] of shape.properties) {
    if (!travels(schemas.shape(inner), direction)) continue;
    if (!shape.required.has(name)) visit(`${at}/${name} present`);
    go(inner, `${at}/${name}`);
  }
  if (shape.items !== undefined) go(shape.items, `${at}[]`);
  if (isObject(shape.additional) && shape.properties.size === 0) go(shape.additional, `${at}/*`);
}

/** Marks the branches that a value took. */
export function markBranches(
  schemas: Schemas,
  schema: Schema,
  direction: Direction,
  value: unknown,
  visit: Visit,
): void {
  mark(schemas, schema, direction, value, "", visit, 0);
}

function mark(
  schemas: Schemas,
  schema: Schema,
  direction: Direction,
  value: unknown,
  at: string,
  visit: Visit,
  depth: number,
): void {
  if (depth > maxDepth + 1) return;
  const shape = schemas.shape(schema);
  if (value === null) {
    visit(`${at} null`);
    return;
  }
  if (shape.enum !== undefined) visit(`${at} ${JSON.stringify(value)}`);
  shape.branches.forEach((branch, index) => {
    if (!takes(schemas, shape, branch, direction, value)) return;
    const name = branchName(schemas, shape, branch, index, at);
    visit(name);
    mark(schemas, branch, direction, value, name, visit, depth + 1);
  });
  if (Array.isArray(value)) {
    const { items } = shape;
    if (items !== undefined)
      for (const each of value.slice(0, 5)) mark(schemas, items, direction, each, `${at}[]`, visit, depth + 1);
    return;
  }
  if (!isObject(value)) return;
  for (const [name, each] of Object.entries(value)) {
    const inner = shape.properties.get(name);
    if (inner === undefined) {
      if (isObject(shape.additional)) mark(schemas, shape.additional, direction, each, `${at}/*`, visit, depth + 1);
      continue;
    }
    visit(`${at}/${name} present`);
    mark(schemas, inner, direction, each, `${at}/${name}`, visit, depth + 1);
  }
}

function takes(schemas: Schemas, shape: Shape, branch: Schema, direction: Direction, value: unknown): boolean {
  if (shape.discriminator === undefined || !isObject(value)) return schemas.fits(branch, direction, value);
  return kindsOf(schemas, shape.discriminator, branch).includes(value[shape.discriminator]);
}

function kindsOf(schemas: Schemas, discriminator: string, branch: Schema): readonly unknown[] {
  const known = schemas.shape(schemas.shape(branch).properties.get(discriminator)).enum;
  return known ?? discriminatorValues(schemas.root, {}, branch, discriminator);
}

function branchName(schemas: Schemas, shape: Shape, branch: Schema, index: number, at: string): string {
  const kind = shape.discriminator === undefined ? undefined : kindsOf(schemas, shape.discriminator, branch)[0];
  const reference = isObject(branch) ? textOf(branch.$ref)?.split("/").at(-1) : undefined;
  return `${at} <${typeof kind === "string" ? kind : (reference ?? `variant ${index + 1}`)}>`;
}

function travels({ readOnly, writeOnly }: Shape, direction: Direction): boolean {
  return direction === "request" ? !readOnly : !writeOnly;
}
