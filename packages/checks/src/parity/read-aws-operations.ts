import {
  facetsOf,
  shapesByName,
  type Answer,
  type Contract,
  type Facets,
  type Member,
  type Operation,
  type Shape,
} from "./contract.ts";
import { entriesOf, listOf, objectOf, stringOf, textOf, type Json, type JsonObject } from "../json.ts";

/** `GetTrafficDistribution` is `getTrafficDistribution` with us. */
export function operationName(official: string): string {
  return official.charAt(0).toLowerCase() + official.slice(1);
}

/**
 * Reads operations and shapes as extracted from the AWS service model: `operations` with their bindings, errors and
 * traits, `shapes` by name, `smithyDefaults` by `Shape.Member`.
 */
export function readAwsOperations(document: JsonObject): Contract {
  const shapeOf: ShapeOf = shapesByName((name) => readShape(document, name, shapeOf));
  const operations = entriesOf(document.operations).map(
    ([name, value]) => [operationName(name), readOperation(objectOf(value), shapeOf)] as const,
  );
  return { operations: new Map(operations) };
}

type ShapeOf = (name: string) => Shape;

function readShape(document: JsonObject, name: string, shapeOf: ShapeOf): Shape {
  const shape = objectOf(objectOf(document.shapes)[name]);
  const type = stringOf(shape.type);
  if (type === "structure") return readStructure(name, shape, objectOf(document.smithyDefaults), shapeOf);
  if (type === "list") {
    const item = stringOf(shape.member);
    const facets = facetsOf({ type: "array", minItems: shape.min, maxItems: shape.max });
    return { name, facets, items: () => shapeOf(item) };
  }
  if (type === "map") {
    const [key, value] = [stringOf(shape.key), stringOf(shape.value)];
    const facets = facetsOf({ type: "map", minProperties: shape.min, maxProperties: shape.max });
    return { name, facets, keys: () => shapeOf(key), values: () => shapeOf(value) };
  }
  return { name, facets: scalarFacets(type, shape) };
}

function readStructure(name: string, shape: JsonObject, defaults: JsonObject, shapeOf: ShapeOf): Shape {
  const members = entriesOf(shape.members).map(([member, value]) => {
    const read = readMember(objectOf(value), shapeOf, defaults[`${name}.${member}`]);
    return [stringOf(objectOf(value).name), read] as const;
  });
  // A Smithy union is a structure of which exactly one member is set.
  const bounds = shape.union === true ? { minProperties: 1, maxProperties: 1 } : {};
  return { name, facets: facetsOf({ type: "object", ...bounds }), members: new Map(members) };
}

/** A member of a structure or of an operation's request: both name their shape, and whether they must be there. */
function readMember(member: JsonObject, shapeOf: ShapeOf, standard?: Json): Member {
  const shape = stringOf(member.shape);
  const facets = facetsOf({ default: standard, idempotencyToken: member.idempotencyToken });
  return { required: member.required === true, facets, shape: () => shapeOf(shape) };
}

function readOperation(operation: JsonObject, shapeOf: ShapeOf): Operation {
  const http = objectOf(operation.http);
  const request = objectOf(operation.request);
  const body = readBody(request, shapeOf);
  return {
    facets: facetsOf({ method: http.method, path: http.uri, paging: readPaging(operation) }),
    parameters: new Map(["path", "query", "header"].flatMap((where) => readParameters(where, request, shapeOf))),
    ...(body && { body }),
    patch: false,
    answers: readAnswers(operation, shapeOf),
  };
}

/** What the extract says of a string, integer, boolean or timestamp, in the words of JSON Schema. */
function scalarFacets(type: string, shape: JsonObject): Facets {
  const sensitive = shape.sensitive;
  if (type === "string") {
    const { pattern } = shape;
    return facetsOf({ type, enum: shape.enum, minLength: shape.min, maxLength: shape.max, pattern, sensitive });
  }
  // Smithy's integer has 32 bits; a timestamp in a JSON body is a number of seconds since 1970, fractions allowed.
  if (type === "integer") return facetsOf({ type, format: "int32", minimum: shape.min, maximum: shape.max, sensitive });
  if (type === "timestamp") return facetsOf({ type: "number", format: "unixtime" });
  return facetsOf({ type, sensitive });
}

function readParameters(where: string, request: JsonObject, shapeOf: ShapeOf): readonly (readonly [string, Member])[] {
  return listOf(request[where]).map((value) => {
    const parameter = objectOf(value);
    const wireName = stringOf(parameter.wireName);
    const member = readMember(parameter, shapeOf);
    // REST-JSON repeats the parameter for each value of a list.
    const repeated = shapeOf(stringOf(parameter.shape)).facets.type === "array";
    const facets = repeated ? { ...member.facets, explode: true } : member.facets;
    return [`${where}.${where === "header" ? wireName.toLowerCase() : wireName}`, { ...member, facets }];
  });
}

/** The members bound to the body, as one object. It must be sent when one of them must. */
function readBody(request: JsonObject, shapeOf: ShapeOf): Member | undefined {
  const members = new Map(
    listOf(request.body).map((value) => [stringOf(objectOf(value).wireName), readMember(objectOf(value), shapeOf)]),
  );
  if (members.size === 0) return undefined;
  const shape: Shape = { facets: { type: "object" }, members };
  const required = [...members.values()].some((member) => member.required);
  return { required, facets: { contentType: ["application/json"] }, shape: () => shape };
}

/** REST-JSON names the error in a header of every error answer; the model need not say so. */
const errorHeaders: ReadonlyMap<string, Member> = new Map([
  ["x-amzn-errortype", { required: true, facets: {}, shape: () => ({ facets: { type: "string" } }) }],
]);

function readAnswers(operation: JsonObject, shapeOf: ShapeOf): ReadonlyMap<string, Answer> {
  const json = { contentType: ["application/json"] };
  const answers = new Map<string, Answer>();
  const output = operation.outputBody === "json" ? stringOf(operation.output) : undefined;
  answers.set(textOf(objectOf(operation.http).successStatus), {
    facets: output === undefined ? {} : json,
    headers: new Map(),
    bodies: output === undefined ? [] : [() => shapeOf(output)],
  });
  for (const value of listOf(operation.errors)) {
    const error = objectOf(value);
    const status = textOf(error.httpStatus);
    const name = stringOf(error.shape);
    const bodies = [...(answers.get(status)?.bodies ?? []), () => shapeOf(name)];
    answers.set(status, { facets: json, headers: errorHeaders, bodies });
  }
  return answers;
}

/** Where the items, the next token and the page size stand, by wire name. */
function readPaging(operation: JsonObject): Json | undefined {
  if (operation.pagination === null) return undefined;
  const { inputToken, outputToken, pageSize, items } = objectOf(operation.pagination);
  const bound = (member: Json | undefined): Json => {
    for (const [where, values] of entriesOf(operation.request)) {
      const found = listOf(values)
        .map(objectOf)
        .find((parameter) => parameter.member === member);
      if (found) return { in: where, name: stringOf(found.wireName) };
    }
    throw new TypeError(`paging names ${textOf(member)}, which the request lacks`);
  };
  return {
    style: "token",
    items: stringOf(items),
    next: stringOf(outputToken),
    token: bound(inputToken),
    size: bound(pageSize),
  };
}
