import { isObject, listOf, objectOf, textOf, type JsonObject } from "./json.ts";
import { resolve } from "./references.ts";

/** Which way a value travels: read-only members count in answers, write-only ones in requests. */
export type Direction = "request" | "response";

/** Members of a schema object that hold no schema and decide nothing. */
const annotations = new Set([
  "$id",
  "$schema",
  "$anchor",
  "title",
  "description",
  "default",
  "example",
  "examples",
  "deprecated",
  "readOnly",
  "writeOnly",
  "externalDocs",
  "xml",
  "discriminator",
  "nullable",
]);
const single = new Set([
  "additionalProperties",
  "unevaluatedProperties",
  "items",
  "unevaluatedItems",
  "contains",
  "not",
  "if",
  "then",
  "else",
  "propertyNames",
]);
const lists = new Set(["allOf", "anyOf", "oneOf", "prefixItems"]);
const maps = new Set(["properties", "patternProperties", "dependentSchemas", "$defs", "definitions"]);

/**
 * A schema as a JSON Schema validator takes it, for values that travel one way. `refer` is told every reference and
 * answers what to write instead.
 */
export function directSchema(
  root: JsonObject,
  schema: unknown,
  direction: Direction,
  refer: (reference: string) => string,
): unknown {
  if (!isObject(schema)) return schema === undefined ? true : schema;
  const go = (each: unknown): unknown => directSchema(root, each, direction, refer);
  const entries = Object.entries(schema).flatMap(([keyword, value]): readonly (readonly [string, unknown])[] => {
    if (annotations.has(keyword) || keyword.startsWith("x-")) return [];
    if (keyword === "$ref") return [[keyword, refer(textOf(value) ?? "")]];
    if (keyword === "properties") return [[keyword, directProperties(root, objectOf(value), direction, go)]];
    if (keyword === "required") return [[keyword, directRequired(root, schema, direction)]];
    if (keyword === "oneOf" || keyword === "anyOf") return [[keyword, listOf(value).map(go)]];
    if (single.has(keyword)) return [[keyword, go(value)]];
    if (lists.has(keyword)) return [[keyword, listOf(value).map(go)]];
    if (maps.has(keyword)) {
      return [[keyword, Object.fromEntries(Object.entries(objectOf(value)).map(([name, each]) => [name, go(each)]))]];
    }
    return [[keyword, value]];
  });
  return withNull(schema, withDiscriminator(root, schema, Object.fromEntries(entries)));
}

function directProperties(
  root: JsonObject,
  properties: JsonObject,
  direction: Direction,
  go: (each: unknown) => unknown,
): JsonObject {
  return Object.fromEntries(
    Object.entries(properties).map(([name, each]) => [
      name,
      direction === "response" && isMarked(root, each, "writeOnly") ? false : go(each),
    ]),
  );
}

function directRequired(root: JsonObject, schema: JsonObject, direction: Direction): readonly unknown[] {
  const mark = direction === "request" ? "readOnly" : "writeOnly";
  const properties = objectOf(schema.properties);
  return listOf(schema.required).filter((name) => !isMarked(root, properties[String(name)], mark));
}

/** True when a schema, or what it refers to, bears the mark. */
export function isMarked(root: JsonObject, schema: unknown, mark: "readOnly" | "writeOnly"): boolean {
  if (objectOf(schema)[mark] === true) return true;
  const found = objectOf(resolve(root, schema));
  return found[mark] === true || listOf(found.allOf).some((each) => isMarked(root, each, mark));
}

/** What the upgrade from 3.0 leaves: `nullable` beside keywords without a type, and enums without their null. */
function withNull(schema: JsonObject, made: JsonObject): JsonObject {
  const types = listOf(schema.type);
  if (types.includes("null") && Array.isArray(schema.enum) && !schema.enum.includes(null)) {
    return { ...made, enum: [...schema.enum, null] };
  }
  if (schema.nullable === true && !types.includes("null")) return { anyOf: [made, { type: "null" }] };
  return made;
}

/**
 * With a discriminator, its value alone decides which of several schemas counts. Without this, variants that do not
 * name their own value would all fit, and oneOf would fail.
 */
function withDiscriminator(root: JsonObject, schema: JsonObject, made: JsonObject): JsonObject {
  const keyword = ["oneOf", "anyOf"].find((each) => Array.isArray(schema[each]));
  const name = textOf(objectOf(schema.discriminator).propertyName);
  if (keyword === undefined || name === undefined) return made;
  const variants = listOf(schema[keyword]);
  const directed = listOf(made[keyword]);
  const nulls = directed.filter((_, index) => objectOf(variants[index]).type === "null");
  const chosen = directed.flatMap((each, index) => {
    if (nulls.includes(each)) return [];
    const values = discriminatorValues(root, schema, variants[index], name);
    return [{ allOf: [{ type: "object", properties: { [name]: { enum: values } }, required: [name] }, each] }];
  });
  return { ...made, [keyword]: undefined, anyOf: [...chosen, ...nulls] };
}

/** The values of a discriminator that choose one variant: from its schema, the mapping, or its name. */
export function discriminatorValues(
  root: JsonObject,
  schema: JsonObject,
  variant: unknown,
  name: string,
): readonly unknown[] {
  const own = ownDiscriminator(root, variant, name);
  const reference = textOf(objectOf(variant).$ref) ?? "";
  const short = reference.slice(reference.lastIndexOf("/") + 1);
  const mapped = Object.entries(objectOf(objectOf(schema.discriminator).mapping)).filter(
    ([, to]) => to === reference || to === short,
  );
  if (mapped.length > 0) return mapped.map(([value]) => value);
  return own.length > 0 ? own : [short];
}

function ownDiscriminator(root: JsonObject, variant: unknown, name: string): readonly unknown[] {
  const found = objectOf(resolve(root, variant));
  const property = objectOf(resolve(root, objectOf(found.properties)[name]));
  if ("const" in property) return [property.const];
  if (Array.isArray(property.enum)) return property.enum;
  return listOf(found.allOf).flatMap((each) => ownDiscriminator(root, each, name));
}
