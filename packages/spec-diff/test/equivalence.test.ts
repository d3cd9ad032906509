import { expect, test } from "vitest";
import { stringify } from "yaml";
import { diffSpecs, readSpec, type JsonObject, type JsonValue } from "../src/index.ts";
import { documentOf, having, inRequest, inResponse, withOperation } from "./cases/rule-case.ts";

const text = { type: "string" };
const number = { type: "number" };
const one = having(text, { required: ["x"] });
const two = { type: "object", properties: { y: number }, required: ["y"] };
const merged = { type: "object", properties: { x: text, y: number }, required: ["x", "y"] };
const base = { components: { schemas: { Base: one } } };
const base30 = (schema: JsonObject): JsonObject => ({ ...inResponse(schema), openapi: "3.0.3" });

function messages(before: JsonObject, after: JsonObject): readonly string[] {
  return diffSpecs(readSpec(before), readSpec(after)).map(({ message }) => message);
}

test.each<{ what: string; before: JsonObject; after: JsonObject }>([
  { what: "a schema in parts", before: inRequest(merged), after: inRequest({ allOf: [one, two] }) },
  {
    what: "a part that became a schema with a name",
    before: inRequest(merged),
    after: inRequest({ allOf: [{ $ref: "#/components/schemas/Base" }, two] }, base),
  },
  {
    what: "a schema that became one with a name",
    before: inResponse(one),
    after: inResponse({ $ref: "#/components/schemas/Base" }, base),
  },
  {
    what: "a reference with siblings",
    before: inResponse({ allOf: [{ $ref: "#/components/schemas/Base" }, two] }, base),
    after: inResponse({ $ref: "#/components/schemas/Base", ...two }, base),
  },
  {
    what: "a reference wrapped in allOf",
    before: inResponse({ $ref: "#/components/schemas/Base" }, base),
    after: inResponse({ allOf: [{ $ref: "#/components/schemas/Base" }] }, base),
  },
  { what: "a union of one", before: inResponse(one), after: inResponse({ oneOf: [one] }) },
  {
    what: "kinds as a union",
    before: inResponse({ type: ["string", "number"] }),
    after: inResponse({ anyOf: [number, text] }),
  },
  {
    what: "null as an option",
    before: inResponse({ type: ["string", "null"], maxLength: 3 }),
    after: inResponse({ oneOf: [{ type: "null" }, { ...text, maxLength: 3 }] }),
  },
  {
    what: "a constant as an enumeration of one",
    before: inResponse({ const: "a" }),
    after: inResponse({ type: "string", enum: ["a"] }),
  },
  {
    what: "an exclusive bound of whole numbers",
    before: inResponse({ type: "integer", exclusiveMinimum: 0 }),
    after: inResponse({ type: "integer", minimum: 1 }),
  },
  {
    what: "the default of additional properties",
    before: inResponse(one),
    after: inResponse({ ...one, additionalProperties: true }),
  },
  {
    what: "what a keyword says by default",
    before: inResponse({ type: "array", minItems: 0, uniqueItems: false }),
    after: inResponse({ type: "array" }),
  },
  {
    what: "3.0: nullable",
    before: base30({ ...text, nullable: true }),
    after: inResponse({ type: ["string", "null"] }),
  },
  {
    what: "3.0: an exclusive bound",
    before: base30({ ...number, minimum: 1, exclusiveMinimum: true }),
    after: inResponse({ ...number, exclusiveMinimum: 1 }),
  },
  {
    what: "the name of a path parameter inside a template",
    before: withOperation({}, "/a/{x}"),
    after: withOperation({}, "/a/{y}"),
  },
  { what: "the case of header names", before: headed("ETag"), after: headed("etag") },
  { what: "parameters of the path", before: sharing(true), after: sharing(false) },
  {
    what: "an open enumeration by extension",
    before: inResponse({ ...text, "x-extensible-enum": ["a"] }),
    after: inResponse({ anyOf: [text, { enum: ["a"] }] }),
  },
])("$what changes nothing", ({ before, after }) => {
  expect([
    ...messages(before, after),
    ...messages(after, before).filter((line) => !line.includes("schema with a name")),
  ]).toEqual([]);
});

function headed(name: string): JsonObject {
  return withOperation({ responses: { "200": { description: "", headers: { [name]: { schema: text } } } } });
}

function sharing(byPath: boolean): JsonObject {
  const parameters = [{ in: "query", name: "q", schema: text }];
  const get = { responses: {} };
  return documentOf({ paths: { "/things": byPath ? { parameters, get } : { get: { ...get, parameters } } } });
}

test("the order of members, parameters, options and values makes no difference", () => {
  const schema = { oneOf: [one, two], description: "Either." };
  const document = withOperation(
    {
      parameters: ["a", "b"].map((name) => ({ in: "query", name, schema: { enum: ["x", "y"] } })),
      requestBody: { content: { "application/json": { schema } } },
      tags: ["a", "b"],
    },
    "/things",
    "post",
    { servers: [{ url: "/a" }, { url: "/b" }], security: [{ key: [] }, { token: [] }] },
  );
  const reversed = reverse(document);
  expect(JSON.stringify(reversed)).not.toBe(JSON.stringify(document));
  expect(messages(document, reversed as JsonObject)).toEqual([]); // Reversed objects stay objects.
});

function reverse(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return value.map((item: JsonValue) => reverse(item)).toReversed();
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, member]) => [key, reverse(member)] as const)
      .toReversed(),
  );
}

test("a document in YAML equals the same in JSON", () => {
  const document = inResponse(merged);
  expect(diffSpecs(readSpec(stringify(document)), readSpec(JSON.stringify(document)))).toEqual([]);
});

test("a schema that holds itself comes to an end, and is told once for each direction", () => {
  const tree = (member: JsonObject): JsonObject => ({
    Tree: {
      type: "object",
      properties: { value: member, children: { type: "array", items: { $ref: "#/components/schemas/Tree" } } },
    },
  });
  const root = { $ref: "#/components/schemas/Tree" };
  const before = inResponse(root, { components: { schemas: tree(text) } });
  const after = inResponse(root, { components: { schemas: tree({ type: ["string", "null"] }) } });
  expect(messages(before, after)).toEqual(["Tree.value of GET /things may be null now."]);
});

test("a schema that is a part of itself, and one that only refers to itself, come to an end", () => {
  const self = { $ref: "#/components/schemas/Self" };
  const schemas = (member: JsonObject): JsonObject => ({
    components: { schemas: { Self: { allOf: [self, having(member)] }, Loop: { $ref: "#/components/schemas/Loop" } } },
  });
  const schema = { type: "object", properties: { self, loop: { $ref: "#/components/schemas/Loop" } } };
  expect(messages(inRequest(schema, schemas(text)), inRequest(schema, schemas(number)))).toEqual([
    "Self.x of POST /things has another type: from string to number.",
  ]);
});

test("a chain of schemas may be longer than a call stack is deep", () => {
  const chain = (last: JsonObject): JsonObject => {
    const link = (index: number): JsonObject => having({ $ref: `#/components/schemas/Link${index + 1}` });
    const links = Array.from({ length: 5000 }, (_, index) => [
      `Link${index}`,
      index === 4999 ? having(last) : link(index),
    ]);
    return inResponse(
      { $ref: "#/components/schemas/Link0" },
      { components: { schemas: Object.fromEntries(links) as JsonObject } },
    ); // Made of JSON.
  };
  expect(messages(chain(text), chain(number))).toEqual([
    "Link4999.x of GET /things has another type: from string to number.",
  ]);
});

test("a shared schema is judged in each direction, with all operations that it is felt in", () => {
  const shared = (schema: JsonObject): JsonObject => {
    const content = { "application/json": { schema: { $ref: "#/components/schemas/Thing" } } };
    const responses = { "200": { description: "", content } };
    const paths = { "/things": { get: { responses }, put: { requestBody: { content }, responses } } };
    return documentOf({ paths, components: { schemas: { Thing: schema } } });
  };
  const changes = diffSpecs(readSpec(shared(having({ enum: ["a"] }))), readSpec(shared(having({ enum: ["a", "b"] }))));
  expect(changes).toMatchObject([
    { class: "breaking", direction: "response", hurts: ["wire", "source"], operations: ["GET /things", "PUT /things"] },
    { class: "compatible", direction: "request", hurts: ["server"], operations: ["PUT /things"] },
  ]);
});

test("what a callback sends is what callers get", () => {
  const calling = (schema: JsonObject): JsonObject => {
    const post = { requestBody: { content: { "application/json": { schema } } }, responses: {} };
    return withOperation({ callbacks: { onEvent: { "{$url}": { post } } } });
  };
  expect(diffSpecs(readSpec(calling({ enum: ["a"] })), readSpec(calling({ enum: ["a", "b"] })))).toMatchObject([
    { rule: "enum-value-added", direction: "response", class: "breaking" },
  ]);
});
