import {
  anyKey,
  facetsOf,
  shapesByName,
  type Answer,
  type Contract,
  type Facets,
  type Member,
  type Operation,
  type Shape,
} from "./contract.ts";
import { entriesOf, isObject, listOf, objectOf, stringOf, type Json, type JsonObject } from "../json.ts";
import { operationName } from "./read-aws-operations.ts";

const methods = new Set(["get", "put", "post", "patch", "delete", "head", "options"]);

/**
 * Reads Azure's Swagger 2.0: inheritance by `allOf` is flattened, a base with `discriminator` becomes the union of its
 * children, and the facts that live in `x-ms-…` extensions (extensible enums, paging) become facets.
 */
export function readSwagger(document: JsonObject): Contract {
  const reader = schemaReader(document);
  const operations = entriesOf(document.paths).flatMap(([path, item]) =>
    entriesOf(item)
      .filter(([method]) => methods.has(method))
      .map(([method, value]) => {
        const operation = objectOf(value);
        // `JobRouterOperations_GetJob`: what stands before the underscore is a class of the SDKs.
        const name = stringOf(operation.operationId).split("_").at(-1) ?? "";
        return [operationName(name), readOperation(document, reader, method, path, operation)] as const;
      }),
  );
  return { operations: new Map(operations) };
}

interface SchemaReader {
  /** The shape and the facets that stand beside a reference, for example `readOnly`. */
  readonly member: (schema: JsonObject, required: boolean) => Member;
  readonly shape: (schema: JsonObject) => Shape;
}

function schemaReader(document: JsonObject): SchemaReader {
  const definitions = objectOf(document.definitions);
  const named = shapesByName((name) => ({ ...readDefinition(name), name: shortName(name) }));

  function readDefinition(name: string): Shape {
    const schema = objectOf(definitions[name]);
    if (typeof schema.discriminator === "string") return readUnion(name, schema.discriminator);
    const read = readInline(schema);
    // A patch relaxes what the thing itself requires; null cannot remove that all the same.
    const itself = definitions[name.replace(/CreateOrUpdate$/u, "")];
    const needed = new Set(listOf(objectOf(itself).required));
    if (!read.members) return read;
    return {
      ...read,
      members: new Map(
        [...read.members].map(([key, value]) => [key, needed.has(key) ? { ...value, removable: false } : value]),
      ),
    };
  }

  function readUnion(base: string, discriminator: string): Shape {
    const children = entriesOf(definitions).filter(([, child]) => basesOf(objectOf(child)).includes(base));
    const tag = objectOf(objectOf(objectOf(definitions[base]).properties)[discriminator]);
    const open = shape(tag).facets.open;
    const variants = children.map(
      ([name, child]) => [stringOf(objectOf(child)["x-ms-discriminator-value"]), () => named(name)] as const,
    );
    return { facets: facetsOf({ type: "union", discriminator, open }), variants: new Map(variants) };
  }

  function readInline(schema: JsonObject): Shape {
    if (schema.type === "array") {
      return { facets: scalarFacets(schema), items: () => shape(objectOf(schema.items)) };
    }
    if (schema.additionalProperties !== undefined && schema.additionalProperties !== false) {
      const values = schema.additionalProperties === true ? {} : objectOf(schema.additionalProperties);
      return { facets: facetsOf({ ...scalarFacets(schema), type: "map" }), keys: anyKey, values: () => shape(values) };
    }
    if (schema.type === "object" || schema.properties !== undefined || schema.allOf !== undefined) {
      return { facets: scalarFacets({ ...schema, type: "object" }), members: membersOf(schema) };
    }
    return { facets: scalarFacets(schema) };
  }

  /** Own members after inherited ones; the member that tells the kinds apart holds just this kind's tag. */
  function membersOf(schema: JsonObject): ReadonlyMap<string, Member> {
    const inherited = basesOf(schema).flatMap((base) => [...membersOf(objectOf(definitions[base]))]);
    const required = new Set(listOf(schema.required));
    const own = entriesOf(schema.properties).map(
      ([name, value]) => [name, member(objectOf(value), required.has(name))] as const,
    );
    const members = new Map([...inherited, ...own]);
    const tag = schema["x-ms-discriminator-value"];
    const discriminator = basesOf(schema)
      .map((base) => objectOf(definitions[base]).discriminator)
      .find((found) => found !== undefined);
    if (typeof discriminator === "string" && tag !== undefined) {
      members.set(discriminator, {
        required: true,
        facets: {},
        shape: () => ({ facets: { type: "string", const: tag } }),
      });
    }
    return members;
  }

  function shape(schema: JsonObject): Shape {
    return typeof schema.$ref === "string" ? named(lastSegment(schema.$ref)) : readInline(schema);
  }

  function member(schema: JsonObject, required: boolean): Member {
    const { readOnly, default: standard } = schema;
    const facets = facetsOf({ readOnly: readOnly === true ? true : undefined, default: standard });
    return { required, removable: !required, facets, shape: () => shape(schema) };
  }

  return { member, shape };
}

/** Facets of one schema as written; `default` and `readOnly` belong to the place that uses it. */
function scalarFacets(schema: JsonObject): Facets {
  const {
    type,
    format,
    minimum,
    maximum,
    minLength,
    maxLength,
    minItems,
    maxItems,
    minProperties,
    maxProperties,
    pattern,
  } = schema;
  const exclusive = {
    exclusiveMinimum: schema.exclusiveMinimum === true,
    exclusiveMaximum: schema.exclusiveMaximum === true,
  };
  return facetsOf({
    type: type ?? "any",
    // One format, two spellings: that of the Azure emitter and that of the registry OpenAPI refers to.
    format: format === "date-time-rfc7231" ? "http-date" : format,
    enum: schema.enum,
    open: objectOf(schema["x-ms-enum"]).modelAsString === true ? true : undefined,
    ...(exclusive.exclusiveMinimum ? { exclusiveMinimum: minimum } : { minimum }),
    ...(exclusive.exclusiveMaximum ? { exclusiveMaximum: maximum } : { maximum }),
    minLength,
    maxLength,
    minItems,
    maxItems,
    minProperties,
    maxProperties,
    pattern,
    uniqueItems: schema.uniqueItems === true ? true : undefined,
    nullable: schema["x-nullable"] === true ? true : undefined,
    sensitive: schema["x-ms-secret"] === true ? true : undefined,
  });
}

function readOperation(
  document: JsonObject,
  reader: SchemaReader,
  method: string,
  path: string,
  operation: JsonObject,
): Operation {
  const parameters = listOf(operation.parameters).map((value) => resolveParameter(document, objectOf(value)));
  const consumes = listOf(operation.consumes ?? document.consumes);
  const body = parameters.find((parameter) => parameter.in === "body");
  const sent = body && { ...reader.member(objectOf(body.schema), body.required === true), removable: false };
  const others = parameters.filter((parameter) => parameter.in !== "body");
  return {
    facets: facetsOf({ method: method.toUpperCase(), path, paging: readPaging(operation, others) }),
    parameters: new Map(others.map((parameter) => readParameter(reader, parameter))),
    ...(sent && { body: { ...sent, facets: { ...sent.facets, contentType: consumes } } }),
    patch: consumes.includes("application/merge-patch+json"),
    answers: new Map(
      entriesOf(operation.responses).map(([status, value]) => [status, readAnswer(document, reader, objectOf(value))]),
    ),
  };
}

function resolveParameter(document: JsonObject, parameter: JsonObject): JsonObject {
  return typeof parameter.$ref === "string"
    ? objectOf(objectOf(document.parameters)[lastSegment(parameter.$ref)])
    : parameter;
}

function readParameter(reader: SchemaReader, parameter: JsonObject): readonly [string, Member] {
  const where = stringOf(parameter.in);
  const name = stringOf(parameter.name);
  const explode = parameter.collectionFormat === undefined ? undefined : parameter.collectionFormat === "multi";
  const member = reader.member(parameter, parameter.required === true);
  return [
    `${where}.${where === "header" ? name.toLowerCase() : name}`,
    { ...member, facets: facetsOf({ ...member.facets, explode }) },
  ];
}

function readAnswer(document: JsonObject, reader: SchemaReader, response: JsonObject): Answer {
  const headers = entriesOf(response.headers).map(([name, value]) => {
    const { required: _, ...header } = reader.member(objectOf(value), false);
    return [name.toLowerCase(), header] as const;
  });
  const schema = response.schema;
  return {
    facets: schema === undefined ? {} : { contentType: listOf(document.produces) },
    headers: new Map(headers),
    bodies: isObject(schema) ? [() => reader.shape(schema)] : [],
  };
}

/** Azure's lists name the member that holds the next link; items are in `value`, and `maxpagesize` asks for a size. */
function readPaging(operation: JsonObject, parameters: readonly JsonObject[]): Json | undefined {
  if (operation["x-ms-pageable"] === undefined) return undefined;
  const { itemName, nextLinkName } = objectOf(operation["x-ms-pageable"]);
  const sized = parameters.some((parameter) => parameter.name === "maxpagesize");
  return {
    style: "link",
    items: itemName ?? "value",
    next: stringOf(nextLinkName),
    ...(sized && { size: { in: "query", name: "maxpagesize" } }),
  };
}

function basesOf(schema: JsonObject): readonly string[] {
  return listOf(schema.allOf).map((base) => lastSegment(stringOf(objectOf(base).$ref)));
}

function lastSegment(reference: string): string {
  return reference.split("/").at(-1) ?? reference;
}

/** `Azure.Core.Foundations.ErrorResponse` is `ErrorResponse`. */
function shortName(name: string): string {
  return name.split(".").at(-1) ?? name;
}
