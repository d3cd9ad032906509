import { isJsonObject, type Json, type JsonObject } from "../json.ts";
import { alternativesOf, isUnion, ownConstraints } from "./alternatives.ts";
import { isBytes } from "./encoding-of.ts";
import { adaptDiscriminator } from "./adapt-discriminator.ts";
import { linkOf } from "./link-of.ts";
import { follow, listOf, objectOf, refuse, type Foreign } from "./foreign.ts";

const schemas = "#/components/schemas/";
const nothing: JsonObject = { type: "null" };

/** Says a schema in our form. References to named schemas stay, all others are followed. */
export function adaptSchema(foreign: Foreign, schema: Json, pointer: string): JsonObject {
  if (!isJsonObject(schema)) return {};
  const { $ref: reference } = schema;
  if (typeof reference === "string") return adaptReference(foreign, schema, reference, pointer);
  remarkUnread(foreign, schema, pointer);
  const core = foreign.circles.enter(schema, pointer, () => adaptCore(foreign, schema, pointer));
  const isNullable = schema["nullable"] === true || listOf(schema["enum"]).includes(null);
  const value = isNullable ? orNull(core) : core;
  return { ...value, ...annotationsOf(schema) };
}

function adaptReference(foreign: Foreign, schema: JsonObject, reference: string, pointer: string): JsonObject {
  if (foreign.form === "field" && isBytes(objectOf(follow(foreign, schema, pointer)))) return foreign.upload();
  const name = reference.startsWith(schemas) ? decodeURIComponent(reference.slice(schemas.length)) : undefined;
  const ours = name === undefined ? undefined : foreign.names.schemas.get(name);
  if (ours !== undefined) return { $ref: `${schemas}${ours}`, ...annotationsOf(schema) };
  return adaptSchema(foreign, follow(foreign, schema, pointer), `${pointer}/$ref`);
}

function adaptCore(foreign: Foreign, schema: JsonObject, pointer: string): JsonObject {
  if (schema["allOf"] === undefined && !isUnion(schema)) return adaptPlain(foreign, schema, pointer);
  const parts = listOf(schema["allOf"]).filter((part) => !isAnnotation(part));
  const isWrapper = Object.keys(ownConstraints(schema)).length === 0;
  if (parts.length === 1 && isWrapper && !isUnion(schema)) {
    return adaptSchema(foreign, parts[0] ?? {}, `${pointer}/allOf/0`);
  }
  if (parts.length === 0 && isWrapper) return adaptUnion(foreign, schema, pointer);
  const flat = alternativesOf(foreign, schema, pointer).map((one) => adaptPlain(foreign, one, pointer));
  const [only = {}, ...others] = flat;
  return others.length === 0 ? only : { anyOf: flat };
}

/** Options that stand alone. Where a tag decides, they keep it. */
function adaptUnion(foreign: Foreign, schema: JsonObject, pointer: string): JsonObject {
  const keyword = schema["oneOf"] === undefined ? "anyOf" : "oneOf";
  const options = listOf(schema[keyword]);
  const real = options.filter((one) => !isNull(one));
  if (real.length < options.length) return orNull(adaptUnion(foreign, { ...schema, [keyword]: real }, pointer));
  const [only = {}] = options;
  if (options.length < 2 && schema["discriminator"] === undefined)
    return adaptSchema(foreign, only, `${pointer}/${keyword}/0`);
  const adapted = options.map((one, index) => adaptSchema(foreign, one, `${pointer}/${keyword}/${index}`));
  const distinct = [...new Map(adapted.map((one) => [JSON.stringify(one), one])).values()];
  const discriminator = adaptDiscriminator(foreign, schema, distinct, pointer);
  return { [keyword]: distinct, ...(discriminator && { discriminator }) };
}

function isNull(schema: Json): boolean {
  return isJsonObject(schema) && (schema["type"] === "null" || schema["const"] === null);
}

/** A schema without combinators. Keywords that mean nothing for its type go. */
function adaptPlain(foreign: Foreign, schema: JsonObject, pointer: string): JsonObject {
  const { type } = schema;
  if (foreign.form === "field" && isBytes(schema)) return foreign.upload();
  if (Array.isArray(type)) return adaptTypes(foreign, schema, type, pointer);
  if (schema["const"] !== undefined && schema["const"] !== null) return { const: schema["const"] };
  const listed = [...new Set(listOf(schema["enum"]))].filter((value) => value !== null);
  const values = listed.filter((value) => typeof value !== "object");
  if (values.length < listed.length) foreign.remark(`${pointer}: values that are lists or objects are left out.`);
  if (values.length > 0) return { enum: values };
  switch (type ?? (schema["properties"] ? "object" : schema["items"] ? "array" : undefined)) {
    case "string":
      return adaptString(schema);
    case "number":
    case "integer":
      return adaptNumber(schema);
    case "boolean":
      return { type: "boolean" };
    case "array": {
      const items = adaptSchema(foreign, schema["items"] ?? {}, `${pointer}/items`);
      return { type: "array", items, ...pick(schema, ["minItems", "maxItems", "uniqueItems"]) };
    }
    case "object":
      return adaptObject(foreign, schema, pointer);
    case undefined:
    case "null":
      return {};
    default:
      return refuse(foreign, pointer, `The type ${JSON.stringify(type)} is unknown.`, "Use a type of JSON Schema.");
  }
}

/** `type: ["string", "number", "null"]`: each type with the keywords that are about it. */
function adaptTypes(foreign: Foreign, schema: JsonObject, types: readonly Json[], pointer: string): JsonObject {
  const real = types.filter((one) => one !== "null");
  const options = real.map((type) => adaptPlain(foreign, { ...schema, type }, pointer));
  const [only = {}, ...others] = options;
  const core = others.length === 0 ? only : { anyOf: options };
  return real.length === types.length ? core : orNull(core);
}

function adaptString(schema: JsonObject): JsonObject {
  const { pattern, format } = schema;
  return {
    type: "string",
    ...pick(schema, format === "binary" ? ["minLength", "maxLength"] : ["format", "minLength", "maxLength"]),
    ...(typeof pattern === "string" && isPattern(pattern) && { pattern }),
  };
}

/** OpenAPI 3.0 has no rule for patterns, and many are not ECMAScript's. */
function isPattern(pattern: string): boolean {
  try {
    return RegExp(pattern, "u").source !== "";
  } catch {
    return false;
  }
}

/** In 3.0 an exclusive bound is a flag beside the bound. */
function adaptNumber(schema: JsonObject): JsonObject {
  const { type, minimum, maximum, exclusiveMinimum: above, exclusiveMaximum: below } = schema;
  return {
    type: type ?? "number",
    ...pick(schema, ["format", "multipleOf"]),
    ...(typeof minimum === "number" && { [above === true ? "exclusiveMinimum" : "minimum"]: minimum }),
    ...(typeof maximum === "number" && { [below === true ? "exclusiveMaximum" : "maximum"]: maximum }),
    ...(typeof above === "number" && { exclusiveMinimum: above }),
    ...(typeof below === "number" && { exclusiveMaximum: below }),
  };
}

/** A closed object is read as an open one: services add members, and a client must not break when they do. */
function adaptObject(foreign: Foreign, schema: JsonObject, pointer: string): JsonObject {
  const { properties, additionalProperties: free } = schema;
  const inner: Foreign = { ...foreign, form: foreign.form === "body" ? "field" : undefined };
  const members = Object.entries(objectOf(properties)).map(([name, member]): [string, Json] => [
    name,
    adaptSchema(inner, member, `${pointer}/properties/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`),
  ]);
  const isFree = free === true || isJsonObject(free);
  const isRecord = members.length === 0 && (isFree || (properties === undefined && free === undefined));
  const values = isFree || isRecord ? adaptSchema(inner, free ?? {}, `${pointer}/additionalProperties`) : undefined;
  return {
    type: "object",
    ...(members.length > 0 && { properties: Object.fromEntries(members) }),
    ...(members.length > 0 && schema["required"] !== undefined && { required: schema["required"] }),
    ...(values && { additionalProperties: values, ...(members.length > 0 && { "x-free-members": true }) }),
    ...pick(schema, ["minProperties", "maxProperties"]),
  };
}

function orNull(schema: JsonObject): JsonObject {
  return Object.keys(schema).length === 0 ? schema : { anyOf: [schema, nothing] };
}

/** What is said about a schema, itself or by parts of its `allOf` that do nothing else. */
function annotationsOf(schema: JsonObject): JsonObject {
  const { description } = schema;
  const doc = typeof description === "string" && !description.trimEnd().endsWith("{") && { description };
  const said = listOf(schema["allOf"])
    .filter(isAnnotation)
    .map((part) => annotationsOf(objectOf(part)));
  return Object.assign({}, ...said, pick(schema, ["default", "readOnly", "deprecated"]), doc, linkOf(schema));
}

/** Demands nothing: `{ description }` in an `allOf` beside the schema that is meant. */
function isAnnotation(part: Json): boolean {
  if (!isJsonObject(part) || part["$ref"] !== undefined || part["allOf"] !== undefined || isUnion(part)) return false;
  return Object.keys(ownConstraints(part)).length === 0 && part["type"] === undefined;
}

/** Keywords that decide about a value and that no printer could honour: what is generated allows more without them. */
const unread = ["not", "if", "dependentSchemas", "dependentRequired", "prefixItems", "contains", "patternProperties"];

function remarkUnread(foreign: Foreign, schema: JsonObject, pointer: string): void {
  if (schema["$dynamicRef"] !== undefined) {
    refuse(foreign, pointer, 'The schema keyword "$dynamicRef" is not supported.', "Refer to a schema by its name.");
  }
  for (const keyword of unread) {
    if (schema[keyword] !== undefined) foreign.remark(`${pointer}: "${keyword}" is not checked.`);
  }
}

function pick(schema: JsonObject, keywords: readonly string[]): JsonObject {
  const found: Record<string, Json> = {};
  for (const keyword of keywords) {
    const value = schema[keyword];
    if (value !== undefined) found[keyword] = value;
  }
  return found;
}
