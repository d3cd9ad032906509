import { isObject, listOf, objectOf, textOf, type JsonObject, type JsonValue } from "../document/json.ts";
import { pointerTo, targetOf } from "../document/place.ts";
import type { SchemaPart, SchemaRef } from "./shape.ts";

/** Keywords that say nothing about which values are right. */
const annotations = new Set([
  "title",
  "description",
  "summary",
  "default",
  "deprecated",
  "readOnly",
  "writeOnly",
  "example",
  "examples",
  "externalDocs",
  "xml",
  "$comment",
  "$id",
  "$schema",
  "$anchor",
  "$defs",
]);

/** True for keywords that say nothing about which values are right. */
export function isAnnotation(keyword: string): boolean {
  return annotations.has(keyword) || keyword.startsWith("x-");
}

/** A schema below another; `true` and `false` become schemas that allow everything and nothing. */
export function schemaBelow(part: SchemaPart, ...keys: readonly (string | number)[]): SchemaPart | undefined {
  let value: JsonValue | undefined = part.value;
  for (const key of keys) value = Array.isArray(value) ? listOf(value)[Number(key)] : objectOf(value)[key];
  const pointer = pointerTo(part.pointer, ...keys);
  if (typeof value === "boolean") return { spec: part.spec, pointer, value: value ? {} : { not: {} } };
  return isObject(value) ? { spec: part.spec, pointer, value } : undefined;
}

/** The schemas of a list below. */
export function schemasBelow(part: SchemaPart, keyword: string): readonly SchemaPart[] {
  return listOf(part.value[keyword]).flatMap((_, index) => schemaBelow(part, keyword, index) ?? []);
}

/** The schema that a reference refers to. */
export function referredBy(part: SchemaPart): SchemaPart | undefined {
  const reference = textOf(part.value.$ref);
  return reference === undefined ? undefined : targetOf(part.spec, reference, part.pointer);
}

/** What stands at one place in terms of a schema with a name: `Pet`, `Pet or null`, or either with annotations. */
export interface NamedUse {
  readonly target: SchemaPart;
  readonly nullable: boolean;
  /** The place itself without what it refers to. */
  readonly site: SchemaPart;
}

/** Reads a schema as the use of another one, if it is nothing else. */
export function namedUse(ref: SchemaRef): NamedUse | undefined {
  const [part, ...more] = ref;
  if (more.length > 0) return undefined;
  const says = Object.keys(part.value).filter((keyword) => !isAnnotation(keyword) && keyword !== "type");
  const [keyword] = says;
  if (says.length !== 1 || keyword === undefined) return undefined;
  if ("type" in part.value && part.value.type !== "object") return undefined;
  const site = { ...part, value: onlyAnnotations(part.value) };
  if (keyword === "$ref") {
    const target = referredBy(part);
    return target && { target, nullable: false, site };
  }
  if (!["allOf", "anyOf", "oneOf"].includes(keyword)) return undefined;
  const options = schemasBelow(part, keyword);
  const rest = keyword === "allOf" ? options : options.filter((option) => !isNull(option));
  const [only] = rest;
  if (rest.length !== 1 || only === undefined || ("type" in part.value && rest.length < options.length))
    return undefined;
  const inner = namedUse([only]);
  if (!inner || Object.keys(inner.site.value).length > 0) return undefined;
  return { target: inner.target, nullable: inner.nullable || rest.length < options.length, site };
}

/** True for the schema of null alone. */
export function isNull({ value }: SchemaPart): boolean {
  const says = Object.keys(value).filter((keyword) => !isAnnotation(keyword));
  if (says.length !== 1) return false;
  return (
    value.type === "null" ||
    (Array.isArray(value.type) && value.type.length === 1 && value.type[0] === "null") ||
    value.const === null
  );
}

function onlyAnnotations(value: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(value).filter(([keyword]) => isAnnotation(keyword)));
}

/** The name of a schema in the document's components. */
export function schemaName(pointer: string): string | undefined {
  return /^#\/components\/schemas\/([^/]+)$/u.exec(pointer)?.[1]?.replaceAll("~1", "/").replaceAll("~0", "~");
}
