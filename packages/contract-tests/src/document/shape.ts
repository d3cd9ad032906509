import { isMarked } from "./directed-schema.ts";
import { isObject, listOf, numberOf, objectOf, textOf, type JsonObject } from "./json.ts";
import type { Schema } from "./operation.ts";
import { resolve } from "./references.ts";

/** What a schema demands at its own level, allOf and references put together. */
export interface Shape {
  /** Names of JSON types, without null; empty: any. */
  readonly types: readonly string[];
  readonly nullable: boolean;
  readonly enum: readonly unknown[] | undefined;
  readonly properties: ReadonlyMap<string, Schema>;
  readonly required: ReadonlySet<string>;
  /** False: no other members. A schema: what others must fit. */
  readonly additional: Schema;
  readonly items: Schema | undefined;
  /** oneOf or anyOf, without null. */
  readonly branches: readonly Schema[];
  readonly discriminator: string | undefined;
  readonly format: string | undefined;
  readonly pattern: string | undefined;
  readonly minimum: number | undefined;
  readonly maximum: number | undefined;
  readonly exclusiveMinimum: number | undefined;
  readonly exclusiveMaximum: number | undefined;
  readonly multipleOf: number | undefined;
  readonly minLength: number | undefined;
  readonly maxLength: number | undefined;
  readonly minItems: number | undefined;
  readonly maxItems: number | undefined;
  readonly uniqueItems: boolean;
  readonly minProperties: number | undefined;
  readonly maxProperties: number | undefined;
  readonly examples: readonly unknown[];
  /** Absent: no default is declared. */
  readonly default: unknown;
  readonly readOnly: boolean;
  readonly writeOnly: boolean;
}

/** Puts together what a schema demands at its own level. Branches are left apart: they are choices. */
export function shapeOf(root: JsonObject, schema: Schema | undefined): Shape {
  const parts = partsOf(root, schema, 0);
  const all = (keyword: string): readonly unknown[] =>
    parts.flatMap((part) => (keyword in part ? [part[keyword]] : []));
  const numbers = (keyword: string): readonly number[] => all(keyword).flatMap((each) => numberOf(each) ?? []);
  const highest = (keyword: string): number | undefined => reduce(numbers(keyword), Math.max);
  const lowest = (keyword: string): number | undefined => reduce(numbers(keyword), Math.min);
  const choices = branchesOf(root, parts);
  const types = parts.reduce<readonly string[] | undefined>((known, part) => narrowed(known, typesOf(part)), undefined);
  const enums = [...all("enum").map(listOf), ...all("const").map((each) => [each])];
  const values = enums.length === 0 ? undefined : enums.reduce((a, b) => a.filter((each) => b.includes(each)));
  return {
    types: (types ?? []).filter((each) => each !== "null"),
    nullable: (types?.includes("null") ?? false) || choices.nullable || all("nullable").includes(true),
    enum: values?.filter((each) => each !== null),
    properties: propertiesOf(parts),
    required: new Set(all("required").flatMap(listOf).map(String)),
    additional: additionalOf(parts),
    items: all("items").find((each): each is Schema => isObject(each) || typeof each === "boolean"),
    branches: choices.branches,
    discriminator: all("discriminator").map((each) => textOf(objectOf(each).propertyName))[0],
    format: all("format").map(textOf)[0],
    pattern: all("pattern").map(textOf)[0],
    minimum: highest("minimum"),
    maximum: lowest("maximum"),
    exclusiveMinimum: highest("exclusiveMinimum"),
    exclusiveMaximum: lowest("exclusiveMaximum"),
    multipleOf: highest("multipleOf"),
    minLength: highest("minLength"),
    maxLength: lowest("maxLength"),
    minItems: highest("minItems"),
    maxItems: lowest("maxItems"),
    uniqueItems: all("uniqueItems").includes(true),
    minProperties: highest("minProperties"),
    maxProperties: lowest("maxProperties"),
    examples: [...all("example"), ...all("examples").flatMap(listOf)],
    default: all("default")[0],
    readOnly: schema !== undefined && isMarked(root, schema, "readOnly"),
    writeOnly: schema !== undefined && isMarked(root, schema, "writeOnly"),
  };
}

/** The schema, what it refers to, and the members of its allOf, as one list. */
function partsOf(root: JsonObject, schema: unknown, depth: number): readonly JsonObject[] {
  if (!isObject(schema) || depth > 20) return [];
  const referred = schema.$ref === undefined ? [] : partsOf(root, resolveOnce(root, schema), depth + 1);
  const merged = listOf(schema.allOf).flatMap((each) => partsOf(root, each, depth + 1));
  return [...[schema, ...referred, ...merged].reduce((seen, part) => seen.add(part), new Set<JsonObject>())];
}

function resolveOnce(root: JsonObject, schema: JsonObject): unknown {
  return resolve(root, { $ref: schema.$ref });
}

function branchesOf(
  root: JsonObject,
  parts: readonly JsonObject[],
): { readonly branches: readonly Schema[]; readonly nullable: boolean } {
  const lists = parts.flatMap((part) => [listOf(part.oneOf), listOf(part.anyOf)]).filter((list) => list.length > 0);
  const [first = []] = lists;
  const isNull = (each: unknown): boolean => objectOf(resolve(root, each)).type === "null";
  const branches = first.filter(
    (each): each is Schema => (isObject(each) || typeof each === "boolean") && !isNull(each),
  );
  return { branches, nullable: first.some(isNull) };
}

function typesOf(part: JsonObject): readonly string[] | undefined {
  if (typeof part.type === "string") return [part.type];
  return Array.isArray(part.type) ? part.type.map(String) : undefined;
}

function narrowed(
  known: readonly string[] | undefined,
  more: readonly string[] | undefined,
): readonly string[] | undefined {
  if (known === undefined || more === undefined) return known ?? more;
  return known.filter((each) => more.includes(each) || (each === "integer" && more.includes("number")));
}

function propertiesOf(parts: readonly JsonObject[]): ReadonlyMap<string, Schema> {
  const properties = new Map<string, Schema>();
  for (const part of parts) {
    for (const [name, found] of Object.entries(objectOf(part.properties))) {
      if (!isObject(found) && typeof found !== "boolean") continue;
      const known = properties.get(name);
      properties.set(name, known === undefined || known === found ? found : { allOf: [known, found] });
    }
  }
  return properties;
}

function additionalOf(parts: readonly JsonObject[]): Schema {
  const found = parts
    .flatMap((part) => [part.additionalProperties, part.unevaluatedProperties])
    .filter((each): each is Schema => isObject(each) || typeof each === "boolean");
  return found.includes(false) ? false : (found[0] ?? true);
}

function reduce(values: readonly number[], join: (...values: number[]) => number): number | undefined {
  return values.length === 0 ? undefined : join(...values);
}
