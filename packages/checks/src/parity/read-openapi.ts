import {
  anyKey,
  facetsOf,
  shapesByName,
  type Answer,
  type Contract,
  type Facets,
  type Lazy,
  type Member,
  type Operation,
  type Shape,
} from "./contract.ts";
import { entriesOf, isObject, listOf, objectOf, stringOf, type Json, type JsonObject } from "../json.ts";

const methods = new Set(["get", "put", "post", "patch", "delete", "head", "options"]);

/** Reads our own OpenAPI 3.1, in the spelling of the TypeSpec emitter and with the extensions the specs use. */
export function readOpenApi(document: JsonObject): Contract {
  const reader = schemaReader(document);
  const operations = entriesOf(document.paths).flatMap(([path, item]) =>
    entriesOf(item)
      .filter(([method]) => methods.has(method))
      .map(([method, value]) => {
        const operation = objectOf(value);
        return [stringOf(operation.operationId), readOperation(document, reader, method, path, operation)] as const;
      }),
  );
  return { operations: new Map(operations) };
}

type ReadShape = (schema: JsonObject) => Shape;

interface SchemaReader {
  readonly member: (schema: JsonObject, required: boolean) => Member;
  readonly shape: ReadShape;
}

function schemaReader(document: JsonObject): SchemaReader {
  const schemas = objectOf(objectOf(document.components).schemas);
  const named = shapesByName((name) => {
    const schema = objectOf(schemas[name]);
    const code = schema["x-error-code"];
    return { ...readInline(schema), name: typeof code === "string" ? code : name };
  });

  function shape(schema: JsonObject): Shape {
    const nullable = withoutNull(schema);
    if (nullable) {
      const inner = shape(nullable);
      // Null is one of the values that "any" allows anyway.
      return inner.facets.type === "any" ? inner : { ...inner, facets: { ...inner.facets, nullable: true } };
    }
    const reference = referenceOf(schema);
    return reference === undefined ? readInline(schema) : named(lastSegment(reference));
  }

  function readInline(schema: JsonObject): Shape {
    return (
      readExtensibleEnum(schema) ??
      readUnion(schema, shape) ??
      readContainer(schema, shape, membersOf) ?? { facets: scalarFacets(schema) }
    );
  }

  function membersOf(schema: JsonObject): ReadonlyMap<string, Member> {
    const required = new Set(listOf(schema.required));
    return new Map(
      entriesOf(schema.properties).map(([name, value]) => [name, member(objectOf(value), required.has(name))]),
    );
  }

  /** What stands beside a reference belongs to the place, and so do a default and the extensions. */
  function member(schema: JsonObject, required: boolean): Member {
    const beside =
      referenceOf(schema) === undefined && !withoutNull(schema) ? {} : scalarFacets({ ...schema, type: undefined });
    const facets = facetsOf({ ...beside, ...placeFacets(schema), type: undefined });
    return { required, facets, shape: () => shape(schema) };
  }

  return { member, shape };
}

function placeFacets(schema: JsonObject): Facets {
  return facetsOf({
    default: schema.default,
    readOnly: schema.readOnly === true ? true : undefined,
    sensitive: schema["x-sensitive"] === true || schema.format === "password" ? true : undefined,
    idempotencyToken: schema["x-idempotency-token"] === true ? true : undefined,
  });
}

/** `$ref`, alone, with siblings, or wrapped in an `allOf` of one. */
function referenceOf(schema: JsonObject): string | undefined {
  if (typeof schema.$ref === "string") return schema.$ref;
  const [only, ...others] = listOf(schema.allOf).map(objectOf);
  return others.length === 0 && typeof only?.$ref === "string" ? only.$ref : undefined;
}

/** What remains of a schema that also allows null, or nothing when it does not. */
function withoutNull(schema: JsonObject): JsonObject | undefined {
  const options = listOf(schema.anyOf).map(objectOf);
  const others = options.filter((option) => option.type !== "null");
  if (others.length < options.length) {
    const { anyOf: _, ...rest } = schema;
    return others.length === 1 ? { ...rest, ...others[0] } : { ...rest, anyOf: others };
  }
  if (!Array.isArray(schema.type)) return undefined;
  const types = listOf(schema.type).filter((type) => type !== "null");
  return { ...schema, type: types.length === 1 ? types[0] : types };
}

/** `anyOf` a string and known values. */
function readExtensibleEnum(schema: JsonObject): Shape | undefined {
  const options = listOf(schema.anyOf).map(objectOf);
  const known = options.find((option) => option.enum !== undefined);
  const open = options.some((option) => option.type === "string" && Object.keys(option).length === 1);
  if (options.length !== 2 || !known || !open) return undefined;
  return { facets: facetsOf({ ...scalarFacets(known), const: undefined, enum: listOf(known.enum), open: true }) };
}

function readUnion(schema: JsonObject, shape: ReadShape): Shape | undefined {
  const options = listOf(schema.oneOf ?? schema.anyOf).map(objectOf);
  if (options.length === 0) return undefined;
  const { propertyName, mapping } = objectOf(schema.discriminator);
  const variants: readonly (readonly [string, Lazy<Shape>])[] =
    mapping === undefined
      ? options.map((option, index) => [String(index), () => shape(option)] as const)
      : entriesOf(mapping).map(([tag, reference]) => [tag, () => shape({ $ref: reference })] as const);
  return { facets: facetsOf({ type: "union", discriminator: propertyName }), variants: new Map(variants) };
}

function readContainer(
  schema: JsonObject,
  shape: ReadShape,
  membersOf: (schema: JsonObject) => ReadonlyMap<string, Member>,
): Shape | undefined {
  if (schema.type === "array") return { facets: scalarFacets(schema), items: () => shape(objectOf(schema.items)) };
  const others = schema.unevaluatedProperties ?? schema.additionalProperties;
  if (others !== undefined && others !== false && schema.properties === undefined && !isNever(others)) {
    const { propertyNames } = schema;
    return {
      facets: facetsOf({ ...scalarFacets(schema), type: "map" }),
      values: () => shape(others === true ? {} : objectOf(others)),
      keys: isObject(propertyNames) ? () => shape({ type: "string", ...propertyNames }) : anyKey,
    };
  }
  if (schema.type === "object" || schema.properties !== undefined) {
    return { facets: facetsOf({ ...scalarFacets(schema), type: "object" }), members: membersOf(schema) };
  }
  return undefined;
}

/** `{ "not": {} }`: nothing else is allowed. */
function isNever(schema: Json): boolean {
  return isObject(schema) && schema.not !== undefined;
}

function scalarFacets(schema: JsonObject): Facets {
  const { type, minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf, pattern } = schema;
  const { minLength, maxLength, minItems, maxItems, minProperties, maxProperties } = schema;
  const values = listOf(schema.enum);
  // An enum of one value is how a tag is written.
  const only = values.length === 1 ? values[0] : undefined;
  return facetsOf({
    type: type ?? "any",
    format: schema.format === "password" ? undefined : schema.format,
    enum: values.length > 1 ? values : undefined,
    const: schema.const ?? only,
    minimum,
    maximum,
    exclusiveMinimum,
    exclusiveMaximum,
    multipleOf,
    pattern,
    minLength,
    maxLength,
    minItems,
    maxItems,
    minProperties,
    maxProperties,
    uniqueItems: schema.uniqueItems === true ? true : undefined,
    sensitive: schema["x-sensitive"] === true || schema.format === "password" ? true : undefined,
  });
}

function readOperation(
  document: JsonObject,
  reader: SchemaReader,
  method: string,
  path: string,
  operation: JsonObject,
): Operation {
  const parameters = listOf(operation.parameters).map((value) => resolve(document, objectOf(value)));
  const requestBody = objectOf(operation.requestBody);
  const content = entriesOf(requestBody.content);
  const [media] = content.map(([, value]) => objectOf(objectOf(value).schema));
  const contentType = content.map(([name]) => name);
  const sent = media && reader.member(media, requestBody.required === true);
  return {
    facets: facetsOf({ method: method.toUpperCase(), path, paging: operation["x-paging"] }),
    parameters: new Map(parameters.map((parameter) => readParameter(reader, parameter))),
    ...(sent && { body: { ...sent, facets: { ...sent.facets, contentType } } }),
    patch: contentType.includes("application/merge-patch+json"),
    answers: new Map(
      entriesOf(operation.responses).map(([status, value]) => [
        status,
        readAnswer(reader, resolve(document, objectOf(value))),
      ]),
    ),
  };
}

/** Follows a reference to a shared parameter or response. */
function resolve(document: JsonObject, value: JsonObject): JsonObject {
  if (typeof value.$ref !== "string") return value;
  const path = value.$ref.split("/").slice(1);
  return path.reduce<JsonObject>((place, name) => objectOf(place[name]), document);
}

function readParameter(reader: SchemaReader, parameter: JsonObject): readonly [string, Member] {
  const where = stringOf(parameter.in);
  const name = stringOf(parameter.name);
  const member = reader.member(objectOf(parameter.schema), parameter.required === true);
  // How a list is spelled matters only where there is a list; `explode` is OpenAPI's default in queries.
  const listed = where === "query" && member.shape().facets.type === "array";
  const explode = listed ? parameter.explode !== false : undefined;
  const facets = facetsOf({ ...member.facets, ...placeFacets(parameter), explode });
  return [`${where}.${where === "header" ? name.toLowerCase() : name}`, { ...member, facets }];
}

function readAnswer(reader: SchemaReader, response: JsonObject): Answer {
  const headers = entriesOf(response.headers).map(([name, value]) => {
    const header = objectOf(value);
    return [name.toLowerCase(), reader.member(objectOf(header.schema), header.required === true)] as const;
  });
  const content = entriesOf(response.content);
  const schemas = content.map(([, value]) => objectOf(objectOf(value).schema));
  return {
    facets: content.length === 0 ? {} : { contentType: content.map(([name]) => name) },
    headers: new Map(headers),
    bodies: schemas.flatMap((schema) => bodiesOf(reader, schema)),
  };
}

/** Several error shapes on one status are an `anyOf` of references. */
function bodiesOf(reader: SchemaReader, schema: JsonObject): readonly Lazy<Shape>[] {
  const options = listOf(schema.anyOf).map(objectOf);
  if (options.length > 0 && options.every((option) => typeof option.$ref === "string")) {
    return options.map((option) => () => reader.shape(option));
  }
  return [() => reader.shape(schema)];
}

function lastSegment(reference: string): string {
  return reference.split("/").at(-1) ?? reference;
}
