import { expect, test } from "vitest";
import type { Shape } from "../../api-model.ts";
import { readForeignOpenApi } from "../../read-openapi.ts";
import type { Json, JsonObject } from "../json.ts";

/** A document of 3.0 in which `It` is what `GET /it` answers, unless a test says otherwise. */
function documentOf(parts: {
  readonly schemas?: JsonObject;
  readonly paths?: JsonObject;
  readonly openapi?: string;
}): Json {
  const answer = {
    description: "It.",
    content: { "application/json": { schema: { $ref: "#/components/schemas/it" } } },
  };
  return {
    openapi: parts.openapi ?? "3.0.3",
    info: { title: "Somebody's", version: "1.2" },
    paths: parts.paths ?? { "/it": { get: { operationId: "its/get-it", responses: { "200": answer } } } },
    components: { schemas: { thing: { type: "object", properties: { a: { type: "string" } } }, ...parts.schemas } },
  };
}

const read = (document: Json, remarks: string[] = []) =>
  readForeignOpenApi("somebody", { path: "d.json", text: JSON.stringify(document) }, (one) => remarks.push(one));

function shapeOf(it: JsonObject, schemas: JsonObject = {}): Shape | undefined {
  return read(documentOf({ schemas: { ...schemas, it } })).schemas.find(({ name }) => name === "It")?.shape;
}

const text: Shape = { kind: "string" };
const member = (name: string, shape: Shape, required = false) => ({ name, shape, required });
const thing = { $ref: "#/components/schemas/thing" };

test.each<{ what: string; schema: JsonObject; shape: Shape }>([
  { what: "nullable", schema: { type: "string", nullable: true }, shape: { kind: "nullable", of: text } },
  {
    what: "a nullable reference",
    schema: { nullable: true, allOf: [thing] },
    shape: { kind: "nullable", of: { kind: "reference", name: "Thing" } },
  },
  {
    what: "null as an option",
    schema: { anyOf: [{ type: "string" }, { type: "null" }], description: "Perhaps." },
    shape: { kind: "nullable", of: text },
  },
  {
    what: "null as one of several options",
    schema: { oneOf: [thing, { type: "string" }, { type: "null" }] },
    shape: { kind: "nullable", of: { kind: "union", options: [{ kind: "reference", name: "Thing" }, text] } },
  },
  {
    what: "null among the values",
    schema: { type: "string", nullable: true, enum: ["a", "b", "a", null] },
    shape: { kind: "nullable", of: { kind: "string", values: ["a", "b"] } },
  },
  {
    what: "numbers as values",
    schema: { type: "integer", enum: [1, 2] },
    shape: {
      kind: "union",
      options: [
        { kind: "literal", value: 1 },
        { kind: "literal", value: 2 },
      ],
    },
  },
  {
    what: "a bound that is excluded by a flag",
    schema: { type: "number", minimum: 0, exclusiveMinimum: true },
    shape: { kind: "number", integer: false, exclusiveMinimum: 0 },
  },
  { what: "a bound that means nothing", schema: { type: "string", minimum: 1 }, shape: text },
  { what: "a pattern of another language", schema: { type: "string", pattern: "(?i)a" }, shape: text },
  { what: "a list of anything", schema: { type: "array" }, shape: { kind: "array", items: { kind: "any" } } },
  { what: "a free-form object", schema: { type: "object" }, shape: { kind: "map", values: { kind: "any" } } },
  {
    what: "a closed object as an open one",
    schema: { type: "object", properties: { b: { type: "string" } }, additionalProperties: false },
    shape: { kind: "object", members: [member("b", text)] },
  },
  {
    what: "free members beside known ones",
    schema: { properties: { b: { type: "string" } }, additionalProperties: { type: "boolean" } },
    shape: { kind: "object", members: [member("b", text)], rest: { kind: "boolean" } },
  },
  {
    what: "an extended object, flat",
    schema: { allOf: [thing, { type: "object", properties: { b: { type: "string" } }, required: ["a"] }] },
    shape: { kind: "object", members: [member("a", text, true), member("b", text)] },
  },
  {
    what: "one of two members, as two objects",
    schema: {
      type: "object",
      properties: { a: { type: "string" }, b: { type: "string" } },
      anyOf: [{ required: ["a"] }, { required: ["b"] }],
    },
    shape: {
      kind: "union",
      options: [
        { kind: "object", members: [member("a", text, true), member("b", text)] },
        { kind: "object", members: [member("a", text), member("b", text, true)] },
      ],
    },
  },
  {
    what: "a tag that does not decide, as a union without",
    schema: { oneOf: [thing, { type: "array", items: thing }], discriminator: { propertyName: "kind" } },
    shape: {
      kind: "union",
      options: [
        { kind: "reference", name: "Thing" },
        { kind: "array", items: { kind: "reference", name: "Thing" } },
      ],
    },
  },
  {
    what: "a named schema with a word about it",
    schema: { type: "object", properties: { b: { allOf: [thing, { description: "A thing." }] } } },
    shape: { kind: "object", members: [{ ...member("b", { kind: "reference", name: "Thing" }), doc: "A thing." }] },
  },
  {
    what: "an option that the rest rules out",
    schema: {
      type: "array",
      items: { type: "string" },
      oneOf: [{ type: "array" }, { type: "object", properties: {} }],
    },
    shape: { kind: "array", items: text },
  },
  {
    what: "values that are no single values",
    schema: { type: "string", enum: ["a", ["b"], { c: 1 }] },
    shape: { kind: "string", values: ["a"] },
  },
  {
    what: "nothing but lists as values",
    schema: { type: "integer", enum: [[1], [2]] },
    shape: { kind: "number", integer: true },
  },
  {
    what: "a union that contains its owner",
    schema: {
      type: "object",
      properties: { b: { anyOf: [{ type: "string" }, { $ref: "#/components/schemas/it" }] } },
    },
    shape: {
      kind: "object",
      members: [member("b", { kind: "union", options: [text, { kind: "reference", name: "It" }] })],
    },
  },
  {
    what: "a reference into another schema",
    schema: { type: "object", properties: { b: { $ref: "#/components/schemas/thing/properties/a" } } },
    shape: { kind: "object", members: [member("b", text)] },
  },
])("$what is read from anybody's document", ({ schema, shape }) => {
  expect(shapeOf(schema)).toEqual(shape);
});

test("a tag that decides is kept", () => {
  const variant = (tag: string) => ({
    type: "object",
    required: ["kind"],
    properties: { kind: { type: "string", enum: [tag] } },
  });
  const oneOf = [{ $ref: "#/components/schemas/desk" }, { $ref: "#/components/schemas/locker" }];
  const it = { oneOf, discriminator: { propertyName: "kind" } };
  expect(shapeOf(it, { desk: variant("desk"), locker: variant("locker") })).toMatchObject({
    discriminator: {
      member: "kind",
      variants: [
        { tag: "desk", name: "Desk" },
        { tag: "locker", name: "Locker" },
      ],
    },
  });
});

test("odd and equal names are made ours", () => {
  const ok = { "200": { description: "Yes." } };
  const { operations } = read(
    documentOf({
      paths: {
        "/a/{x}": {
          parameters: [{ name: "x", in: "path", required: true, schema: { type: "integer" } }],
          get: { operationId: "a/get-it", tags: ["A", "B"], responses: ok },
          put: { operationId: "a_get_it", responses: ok },
          delete: { operationId: "delete", responses: ok },
          post: { responses: ok },
        },
      },
    }),
  );
  expect(operations.map(({ id, tag }) => [id, tag])).toEqual([
    ["aGetIt", "A"],
    ["aGetItAgain", "Operations of no tag"],
    ["postAX", "Operations of no tag"],
    ["deleteOperation", "Operations of no tag"],
  ]);
});

test.each([
  { type: "application/scim+json", encoding: undefined, body: "map" },
  { type: "text/plain", encoding: "text", body: "string" },
  { type: "application/octet-stream", encoding: "binary", body: "binary" },
  { type: "application/x-www-form-urlencoded", encoding: "form", body: "map" },
  { type: "multipart/form-data", encoding: "multipart", body: "map" },
])("a body of $type is read as $body", ({ type, encoding, body }) => {
  const requestBody = { content: { [type]: { schema: { type: "object" } } } };
  const paths = { "/it": { post: { operationId: "send", requestBody, responses: {} } } };
  const [operation] = read(documentOf({ paths })).operations;
  expect(operation?.body?.encoding).toBe(encoding);
  expect(operation?.body?.shape.kind).toBe(body);
});

test("where several content types are offered, JSON is taken", () => {
  const content = {
    "text/html": {},
    "application/vnd.a+json": { schema: thing },
    "application/json": { schema: thing },
  };
  const paths = { "/it": { get: { responses: { "200": { description: "It.", content } } } } };
  expect(read(documentOf({ paths })).operations[0]?.responses[0]?.contentType).toBe("application/json");
});

test.each<{ what: string; page: Json; see: object | undefined }>([
  {
    what: "a page",
    page: { url: "https://a.example", description: "A" },
    see: { url: "https://a.example", title: "A" },
  },
  { what: "a page without a title", page: { url: "https://a.example" }, see: { url: "https://a.example" } },
  { what: "a file", page: { url: "docs/a.md" }, see: undefined },
  { what: "what is no page", page: "https://a.example", see: undefined },
])("$what that says more about an operation or a schema leads to $see", ({ page, see }) => {
  const responses = { "200": { description: "It.", content: { "application/json": { schema: thing } } } };
  const paths = { "/it": { get: { operationId: "it", externalDocs: page, responses } } };
  const { operations, schemas } = read(
    documentOf({ paths, schemas: { thing: { type: "object", externalDocs: page } } }),
  );
  expect([operations[0]?.see, schemas[0]?.see]).toEqual([see, see]);
});

test("schemas that no operation reaches are left out", () => {
  expect(read(documentOf({ schemas: { it: { type: "string" } } })).schemas.map(({ name }) => name)).toEqual(["It"]);
});

test.each<{ what: string; schema: JsonObject; says: string; shape: Shape }>([
  {
    what: "what a value may not be",
    schema: { type: "string", not: { enum: ["a"] } },
    says: '#/components/schemas/it: "not" is not checked.',
    shape: text,
  },
  {
    what: "two types at once",
    schema: { allOf: [thing, { type: "string" }] },
    says: '#/components/schemas/it: nothing is "object" and "string" at once, so anything is let pass.',
    shape: { kind: "any" },
  },
])("$what is let pass, and said to be", ({ schema, says, shape }) => {
  const remarks: string[] = [];
  const { schemas } = read(documentOf({ schemas: { it: schema } }), remarks);
  expect(schemas.find(({ name }) => name === "It")?.shape).toEqual(shape);
  expect(remarks).toEqual([says]);
});

test.each<{ what: string; schema: JsonObject; says: string }>([
  { what: "another document", schema: { $ref: "other.json" }, says: '"other.json" leaves the document' },
  { what: "a reference to nothing", schema: { $ref: "#/components/schemas/nobody" }, says: "names nothing" },
  { what: "a type that is none", schema: { type: "date" }, says: 'schemas/it: The type "date" is unknown' },
])("$what is refused, with its place", ({ schema, says }) => {
  expect(() => shapeOf(schema)).toThrow(says);
});

test("other versions are refused", () => {
  expect(() => read({ swagger: "2.0" })).toThrow('There is no "openapi" member');
  expect(() => read(documentOf({ openapi: "4.0.0" }))).toThrow("OpenAPI 4.0.0 is not read");
});

test("cookies are left out, and said to be", () => {
  const parameters = [
    { name: "session", in: "cookie", schema: { type: "string" } },
    { name: "top", in: "query", schema: { type: "integer" } },
  ];
  const get = { operationId: "getIt", parameters, responses: { "204": { description: "No." } } };
  const remarks: string[] = [];
  const document = { path: "d.json", text: JSON.stringify(documentOf({ paths: { "/it": { get } } })) };
  const [operation] = readForeignOpenApi("somebody", document, (sentence) => remarks.push(sentence)).operations;
  expect(operation?.parameters.map(({ name }) => name)).toEqual(["top"]);
  expect(remarks).toEqual(['getIt: the cookie "session" is not sent; middleware may.']);
});

const object = { type: "object", properties: { a: { type: "string" } } };
const list = { type: "array", items: { type: "string" } };

test.each<{ what: string; parameter: JsonObject; style: string | undefined }>([
  { what: "a text", parameter: { schema: { type: "string" }, style: "form", explode: false }, style: undefined },
  { what: "a list", parameter: { schema: list }, style: undefined },
  { what: "a list in one value", parameter: { schema: list, explode: false }, style: "," },
  { what: "a list with bars", parameter: { schema: list, style: "pipeDelimited" }, style: "|" },
  { what: "a list with spaces", parameter: { schema: list, style: "spaceDelimited", explode: false }, style: " " },
  {
    what: "a repeated list with bars",
    parameter: { schema: list, style: "pipeDelimited", explode: true },
    style: undefined,
  },
  { what: "an object", parameter: { schema: object }, style: "members" },
  { what: "an object in one value", parameter: { schema: object, explode: false }, style: "," },
  { what: "an object under its name", parameter: { schema: object, style: "deepObject" }, style: "deepObject" },
  { what: "a reference to one", parameter: { schema: thing, style: "deepObject", explode: true }, style: "deepObject" },
])("how $what stands in a query is told by its style", ({ parameter, style }) => {
  const parameters = [{ name: "p", in: "query", ...parameter }];
  const get = { operationId: "getIt", parameters, responses: { "204": { description: "No." } } };
  const [operation] = read(documentOf({ paths: { "/it": { get } } })).operations;
  expect(operation?.parameters[0]?.style).toBe(style);
});

test("what only examples mention is left out, and members that are called so are read", () => {
  const it = {
    type: "object",
    properties: { example: { $ref: "#/components/schemas/used" }, properties: thing },
    example: { $ref: "#/components/schemas/unused" },
  };
  const { schemas } = read(documentOf({ schemas: { it, used: { type: "string" }, unused: { type: "string" } } }));
  expect(schemas.map(({ name }) => name)).toEqual(["Thing", "It", "Used"]);
});
