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
  const definitions = definitionsOf(document);
  const operations = entriesOf(document.paths).flatMap(([path, item]) =>
    entriesOf(item)
      .filter(([method]) => methods.has(method))
      .map(([method, value]) => {
        const operation = objectOf(value);
        // `JobRouterOperations_GetJob`: what stands before the underscore is a class of the SDKs.
        const name = stringOf(operation.operationId).split("_").at(-1) ?? "";
        return [operationName(name), readOperation(document, definitions, method, path, operation)] as const;
      }),
  );
  return { operations: new Map(operations) };
}

/** The definitions of a document, and their shapes by name. */
interface Definitions {
  readonly schemas: JsonObject;
  readonly named: (name: string) => Shape;
}

function definitionsOf(document: JsonObject): Definitions {
  const schemas = objectOf(document.definitions);
  const definitions: Definitions = {
    schemas,
    named: shapesByName((name) => ({ ...readDefinition(definitions, name), name: shortName(name) })),
  };
  return definitions;
}

function readDefinition(definitions: Definitions, name: string): Shape {
  const schema = objectOf(definitions.schemas[name]);
  if (typeof schema.discriminator === "string") return readUnion(definitions, name, schema.discriminator);
  const read = readInline(definitions, schema);
  if (!read.members) return read;
  // A patch relaxes what the thing itself requires; null cannot remove that all the same.
  const itself = objectOf(definitions.schemas[name.replace(/CreateOrUpdate$/u, "")]);
  const needed = new Set(listOf(itself.required));
  const members = [...read.members].map(
    ([key, member]) => [key, needed.has(key) ? { ...member, removable: false } : member] as const,
  );
  return { ...read, members: new Map(members) };
}

function readUnion(definitions: Definitions, base: string, discriminator: string): Shape {
  const { schemas, named } = definitions;
  const children = entriesOf(schemas).filter(([, child]) => basesOf(objectOf(child)).includes(base));
  const tag = objectOf(objectOf(objectOf(schemas[base]).properties)[discriminator]);
  const { open } = shapeOf(definitions, tag).facets;
  const variants = children.map(
    ([name, child]) => [stringOf(objectOf(child)["x-ms-discriminator-value"]), () => named(name)] as const,
  );
  return { facets: facetsOf({ type: "union", discriminator, open }), variants: new Map(variants) };
}

function readInline(definitions: Definitions, schema: JsonObject): Shape {
  const { additionalProperties } = schema;
  if (schema.type === "array") {
    return { facets: scalarFacets(schema), items: () => shapeOf(definitions, objectOf(schema.items)) };
  }
  if (additionalProperties !== undefined && additionalProperties !== false) {
    const values = additionalProperties === true ? {} : objectOf(additionalProperties);
    const facets = facetsOf({ ...scalarFacets(schema), type: "map" });
    return { facets, keys: anyKey, values: () => shapeOf(definitions, values) };
  }
  if (schema.type === "object" || schema.properties !== undefined || schema.allOf !== undefined) {
    return { facets: scalarFacets({ ...schema, type: "object" }), members: membersOf(definitions, schema) };
  }
  return { facets: scalarFacets(schema) };
}

/** Own members after inherited ones; the member that tells the kinds apart holds just this kind's tag. */
function membersOf(definitions: Definitions, schema: JsonObject): ReadonlyMap<string, Member> {
  const bases = basesOf(schema).map((base) => objectOf(definitions.schemas[base]));
  const required = new Set(listOf(schema.required));
  const own = entriesOf(schema.properties).map(
    ([name, value]) => [name, readMember(definitions, objectOf(value), required.has(name))] as const,
  );
  const members = new Map([...bases.flatMap((base) => [...membersOf(definitions, base)]), ...own]);
  const tag = schema["x-ms-discriminator-value"];
  const discriminator = bases.map((base) => base.discriminator).find((found) => found !== undefined);
  if (typeof discriminator === "string" && tag !== undefined) {
    const shape: Shape = { facets: { type: "string", const: tag } };
    members.set(discriminator, { required: true, facets: {}, shape: () => shape });
  }
  return members;
}

function shapeOf(definitions: Definitions, schema: JsonObject): Shape {
  const { $ref } = schema;
  return typeof $ref === "string" ? definitions.named(lastSegment($ref)) : readInline(definitions, schema);
}

/** The shape and the facets that stand beside a reference, for example `readOnly`. */
function readMember(definitions: Definitions, schema: JsonObject, required: boolean): Member {
  const { readOnly, default: standard } = schema;
  const facets = facetsOf({ readOnly: readOnly === true ? true : undefined, default: standard });
  return { required, removable: !required, facets, shape: () => shapeOf(definitions, schema) };
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
  definitions: Definitions,
  method: string,
  path: string,
  operation: JsonObject,
): Operation {
  const parameters = listOf(operation.parameters).map((value) => resolveParameter(document, objectOf(value)));
  const consumes = listOf(operation.consumes ?? document.consumes);
  const body = parameters.find((parameter) => parameter.in === "body");
  const sent = body && { ...readMember(definitions, objectOf(body.schema), body.required === true), removable: false };
  const others = parameters.filter((parameter) => parameter.in !== "body");
  return {
    facets: facetsOf({ method: method.toUpperCase(), path, paging: readPaging(operation, others) }),
    parameters: new Map(others.map((parameter) => readParameter(definitions, parameter))),
    ...(sent && { body: { ...sent, facets: { ...sent.facets, contentType: consumes } } }),
    patch: consumes.includes("application/merge-patch+json"),
    answers: new Map(
      entriesOf(operation.responses).map(([status, value]) => [
        status,
        readAnswer(document, definitions, objectOf(value)),
      ]),
    ),
  };
}

function resolveParameter(document: JsonObject, parameter: JsonObject): JsonObject {
  return typeof parameter.$ref === "string"
    ? objectOf(objectOf(document.parameters)[lastSegment(parameter.$ref)])
    : parameter;
}

function readParameter(definitions: Definitions, parameter: JsonObject): readonly [string, Member] {
  const where = stringOf(parameter.in);
  const name = stringOf(parameter.name);
  const explode = parameter.collectionFormat === undefined ? undefined : parameter.collectionFormat === "multi";
  const member = readMember(definitions, parameter, parameter.required === true);
  return [
    `${where}.${where === "header" ? name.toLowerCase() : name}`,
    { ...member, facets: facetsOf({ ...member.facets, explode }) },
  ];
}

function readAnswer(document: JsonObject, definitions: Definitions, response: JsonObject): Answer {
  const headers = entriesOf(response.headers).map(([name, value]) => {
    const { required: _, ...header } = readMember(definitions, objectOf(value), false);
    return [name.toLowerCase(), header] as const;
  });
  const schema = response.schema;
  return {
    facets: schema === undefined ? {} : { contentType: listOf(document.produces) },
    headers: new Map(headers),
    bodies: isObject(schema) ? [() => shapeOf(definitions, schema)] : [],
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
