import { isObject } from "../document/json.ts";
import type { Schema } from "../document/operation.ts";
import type { Schemas } from "../document/schemas.ts";
import type { Shape } from "../document/shape.ts";
import { discriminatorValues } from "../document/directed-schema.ts";

/** Where something stands in a value: names of members and indexes of items. */
export type Path = readonly (string | number)[];

/** A place of a valid value, with the schema that holds there. */
export interface Place {
  readonly path: Path;
  /** `/mode/kind`; empty for the whole. */
  readonly name: string;
  readonly schema: Schema;
  readonly shape: Shape;
  readonly value: unknown;
  /** True: the member must be there. */
  readonly required: boolean;
}

/** Every place of a valid value, the whole first. Of lists only the first item is looked into. */
export function placesOf(schemas: Schemas, schema: Schema, value: unknown): readonly Place[] {
  return placesAt(schemas, schema, value, [], true);
}

function placesAt(schemas: Schemas, schema: Schema, value: unknown, path: Path, required: boolean): readonly Place[] {
  if (path.length > 6 || schema === false) return [];
  const shape = chosenShape(schemas, schema, value);
  const here: Place = { path, name: path.map((each) => `/${each}`).join(""), schema, shape, value, required };
  if (Array.isArray(value)) {
    if (value.length === 0 || shape.items === undefined) return [here];
    return [here, ...placesAt(schemas, shape.items, value[0], [...path, 0], false)];
  }
  if (!isObject(value)) return [here];
  const inner = Object.entries(value).flatMap(([name, each]) => {
    const declared = shape.properties.get(name) ?? (isObject(shape.additional) ? shape.additional : undefined);
    if (declared === undefined || schemas.shape(declared).readOnly) return [];
    return placesAt(schemas, declared, each, [...path, name], shape.required.has(name));
  });
  return [here, ...inner];
}

/** The shape that holds for a value: with the branch that it fits put together with the rest. */
export function chosenShape(schemas: Schemas, schema: Schema, value: unknown): Shape {
  const shape = schemas.shape(schema);
  if (shape.branches.length === 0) return shape;
  const branch = shape.branches.find((each) => suits(schemas, shape, each, value));
  if (branch === undefined) return shape;
  const inner = chosenShape(schemas, branch, value);
  return {
    ...inner,
    properties: new Map([...shape.properties, ...inner.properties]),
    required: new Set([...shape.required, ...inner.required]),
    additional: shape.additional === false ? false : inner.additional,
    nullable: shape.nullable || inner.nullable,
    branches: shape.branches,
    discriminator: shape.discriminator,
  };
}

function suits(schemas: Schemas, shape: Shape, branch: Schema, value: unknown): boolean {
  if (shape.discriminator === undefined || !isObject(value)) return schemas.fits(branch, "request", value);
  const name = shape.discriminator;
  const known = schemas.shape(schemas.shape(branch).properties.get(name)).enum;
  return (known ?? discriminatorValues(schemas.root, {}, branch, name)).includes(value[name]);
}
