import { expect, test } from "vitest";
import type { Shape } from "../api-model.ts";
import { documentText, ref } from "./document.fixtures.ts";
import type { JsonObject } from "./json.ts";
import { readDocument } from "./read-document.ts";

const genre = { type: "string", enum: ["fiction", "essay"] };
const slug = { type: "string", minLength: 1, maxLength: 40 };
const base = { type: "object", properties: { a: { type: "string" }, b: { type: "string" } }, required: ["a"] };
const tagged = (tag: string): JsonObject => ({
  type: "object",
  properties: { kind: { type: "string", enum: [tag] } },
  required: ["kind"],
});

/** The shape of `schema` as a member, with some named schemas to refer to. */
function shapeOf(schema: JsonObject): Shape | undefined {
  const schemas = { genre, slug, base, desk: tagged("desk"), locker: tagged("locker") };
  const holder = { type: "object", properties: { it: schema } };
  const read = readDocument("d.json", documentText({ schemas: { ...schemas, holder } }));
  const shape = read.schemas.find(({ name }) => name === "Holder")?.shape;
  return shape?.kind === "object" ? shape.members[0]?.shape : undefined;
}

const text: Shape = { kind: "string" };
const nullableText: Shape = { kind: "nullable", of: text };

test.each<{ what: string; schema: JsonObject; shape: Shape }>([
  { what: "a bounded string", schema: slug, shape: { kind: "string", minLength: 1, maxLength: 40 } },
  {
    what: "encoded bytes",
    schema: { type: "string", contentEncoding: "base64" },
    shape: { kind: "string", format: "base64" },
  },
  {
    what: "a bounded whole number",
    schema: { type: "integer", format: "int32", minimum: 1, exclusiveMaximum: 9, multipleOf: 2 },
    shape: { kind: "number", integer: true, format: "int32", minimum: 1, exclusiveMaximum: 9, multipleOf: 2 },
  },
  { what: "a number", schema: { type: "number" }, shape: { kind: "number", integer: false } },
  { what: "a boolean", schema: { type: "boolean" }, shape: { kind: "boolean" } },
  { what: "anything", schema: {}, shape: { kind: "any" } },
  { what: "a constant", schema: { const: 7 }, shape: { kind: "literal", value: 7 } },
  {
    what: "an enum with one value, as a tag",
    schema: { type: "string", enum: ["desk"] },
    shape: { kind: "literal", value: "desk" },
  },
  { what: "an enum", schema: genre, shape: { kind: "string", values: ["fiction", "essay"] } },
  {
    what: "an enum of numbers",
    schema: { enum: [1, 2] },
    shape: {
      kind: "union",
      options: [
        { kind: "literal", value: 1 },
        { kind: "literal", value: 2 },
      ],
    },
  },
  {
    what: "an enum with null",
    schema: { enum: ["a", "b", null] },
    shape: { kind: "nullable", of: { kind: "string", values: ["a", "b"] } },
  },
  { what: "string or null, as types", schema: { type: ["string", "null"] }, shape: nullableText },
  {
    what: "string or number, as types",
    schema: { type: ["string", "number"] },
    shape: { kind: "union", options: [text, { kind: "number", integer: false }] },
  },
  {
    what: "string or null, as options",
    schema: { anyOf: [{ type: "string" }, { type: "null" }] },
    shape: nullableText,
  },
  {
    what: "null said twice",
    schema: { anyOf: [{ anyOf: [{ type: "string" }, { type: "null" }] }, { type: "null" }] },
    shape: nullableText,
  },
  { what: "anything or null", schema: { anyOf: [{}, { type: "null" }] }, shape: { kind: "any" } },
  {
    what: "bounds beside a nullable value",
    schema: { anyOf: [{ type: "integer" }, { type: "null" }], minimum: 1 },
    shape: { kind: "nullable", of: { kind: "number", integer: true, minimum: 1 } },
  },
  {
    what: "bounds beside a reference",
    schema: { ...ref("slug"), maxLength: 9 },
    shape: { kind: "string", minLength: 1, maxLength: 9 },
  },
  { what: "one annotated reference", schema: { allOf: [ref("slug")] }, shape: { kind: "reference", name: "Slug" } },
  {
    what: "an extensible enum",
    schema: {
      anyOf: [
        { type: "string", maxLength: 9 },
        { type: "string", enum: ["open"] },
      ],
    },
    shape: { kind: "string", maxLength: 9, values: ["open"], open: true },
  },
  {
    what: "an extensible enum over a named one",
    schema: { anyOf: [{ type: "string" }, ref("genre")] },
    shape: { kind: "string", values: ["fiction", "essay"], open: true },
  },
  {
    what: "a closed union of constants",
    schema: { anyOf: [{ const: "a" }, { const: "b" }] },
    shape: { kind: "string", values: ["a", "b"] },
  },
  {
    what: "a union of kinds of values",
    schema: { anyOf: [{ type: "string" }, { type: "number" }, { type: "boolean" }] },
    shape: { kind: "union", options: [text, { kind: "number", integer: false }, { kind: "boolean" }] },
  },
  { what: "a union of one", schema: { oneOf: [ref("base")] }, shape: { kind: "reference", name: "Base" } },
  {
    what: "a tagged union without mapping",
    schema: { type: "object", oneOf: [ref("desk"), ref("locker")], discriminator: { propertyName: "kind" } },
    shape: {
      kind: "union",
      discriminator: {
        member: "kind",
        variants: [
          { tag: "desk", name: "Desk" },
          { tag: "locker", name: "Locker" },
        ],
      },
      options: [
        { kind: "reference", name: "Desk" },
        { kind: "reference", name: "Locker" },
      ],
    },
  },
  {
    what: "a list",
    schema: { type: "array", items: genre, minItems: 1 },
    shape: { kind: "array", items: { kind: "string", values: ["fiction", "essay"] }, minItems: 1 },
  },
  {
    what: "a record",
    schema: { type: "object", unevaluatedProperties: ref("slug"), propertyNames: { maxLength: 3 }, maxProperties: 5 },
    shape: {
      kind: "map",
      values: { kind: "reference", name: "Slug" },
      keys: { kind: "string", maxLength: 3 },
      maxProperties: 5,
    },
  },
  {
    what: "a record of anything",
    schema: { type: "object", additionalProperties: true },
    shape: { kind: "map", values: { kind: "any" } },
  },
  {
    what: "a list without repetitions",
    schema: { type: "array", items: { type: "string" }, uniqueItems: true },
    shape: { kind: "array", items: text, unique: true },
  },
  {
    what: "an object with free members beside known ones, where a document says so",
    schema: {
      type: "object",
      properties: { a: { type: "string" } },
      additionalProperties: { type: "boolean" },
      "x-free-members": true,
    },
    shape: { kind: "object", members: [{ name: "a", shape: text, required: false }], rest: { kind: "boolean" } },
  },
  { what: "bytes, where a document says so", schema: { "x-binary": true }, shape: { kind: "binary" } },
  { what: "an object without members", schema: { type: "object" }, shape: { kind: "object", members: [] } },
  {
    what: "a choice between members",
    schema: { type: "object", properties: { a: { type: "string" } }, minProperties: 1, maxProperties: 1 },
    shape: {
      kind: "object",
      members: [{ name: "a", shape: text, required: false }],
      minProperties: 1,
      maxProperties: 1,
    },
  },
  {
    what: "an extended object",
    schema: { allOf: [ref("base")], properties: { b: { type: "number" } }, required: ["b"] },
    shape: {
      kind: "object",
      members: [
        { name: "a", shape: text, required: true },
        { name: "b", shape: { kind: "number", integer: false }, required: true },
      ],
    },
  },
])("reads $what", ({ schema, shape }) => {
  expect(shapeOf(schema)).toEqual(shape);
});

test("a member carries what its place says about it", () => {
  const member = {
    ...ref("slug"),
    description: "Its name.",
    default: "x",
    readOnly: true,
    deprecated: true,
    "x-sensitive": true,
    "x-idempotency-token": true,
  };
  const schemas = { slug, book: { type: "object", properties: { name: member }, required: ["name"] } };
  const read = readDocument("d.json", documentText({ schemas })).schemas.find(({ name }) => name === "Book");
  expect(read?.shape).toEqual({
    kind: "object",
    members: [
      {
        name: "name",
        shape: { kind: "reference", name: "Slug" },
        required: true,
        doc: "Its name.",
        default: "x",
        readOnly: true,
        deprecated: true,
        sensitive: true,
        idempotencyToken: true,
      },
    ],
  });
});

test("a password is sensitive", () => {
  const schemas = { login: { type: "object", properties: { key: { type: "string", format: "password" } } } };
  const read = readDocument("d.json", documentText({ schemas }));
  expect(read.schemas[0]?.shape).toMatchObject({ members: [{ name: "key", sensitive: true }] });
});

test.each<{ what: string; schema: JsonObject; says: string }>([
  {
    what: "an unknown keyword",
    schema: { type: "array", items: {}, contains: {} },
    says: 'it/contains: The schema keyword "contains"',
  },
  {
    what: "a reference to nothing",
    schema: ref("nobody"),
    says: 'it/$ref: "#/components/schemas/nobody" names nothing',
  },
  { what: "a reference out of the document", schema: { $ref: "other.json#/x" }, says: "leaves the document" },
  {
    what: "a reference to something without a name",
    schema: { $ref: "#/components/schemas/base/properties/a" },
    says: "does not name a schema",
  },
  { what: "null alone", schema: { type: "null" }, says: 'The type "null" is not supported on its own' },
  { what: "only null", schema: { type: ["null"] }, says: "Nothing but null" },
  { what: "an unknown type", schema: { type: "date" }, says: 'The type "date"' },
  { what: "a list of nothing", schema: { type: "array" }, says: '"items" is missing' },
  {
    what: "a bound of another type",
    schema: { type: "string", minimum: 1 },
    says: '"minimum" means nothing for a value that is of kind string',
  },
  { what: "a bound on anything", schema: { maxLength: 3 }, says: "not typed" },
  {
    what: "a closed object",
    schema: { type: "object", additionalProperties: false },
    says: "A closed object is not supported",
  },
  {
    what: "a closed object as TypeSpec has it",
    schema: { type: "object", unevaluatedProperties: { not: {} } },
    says: "A closed object",
  },
  {
    what: "names of members that are no strings",
    schema: { type: "object", additionalProperties: {}, propertyNames: { type: "number" } },
    says: "Names of members are strings",
  },
  {
    what: "an object mixed with a string",
    schema: { allOf: [ref("base"), ref("slug")] },
    says: '"allOf" mixes an object with a string',
  },
  { what: "a union of nothing", schema: { anyOf: [] }, says: "The union has no option" },
  {
    what: "a tag that leads elsewhere",
    schema: {
      oneOf: [ref("desk"), ref("locker")],
      discriminator: { propertyName: "kind", mapping: { shelf: "#/components/schemas/desk" } },
    },
    says: 'Desk has "desk" as its kind, not "shelf"',
  },
  {
    what: "a tag of a stranger",
    schema: {
      oneOf: [ref("desk")],
      discriminator: { propertyName: "kind", mapping: { a: "#/components/schemas/base" } },
    },
    says: '"a" is mapped to Base, which is no option',
  },
  {
    what: "an option without a tag",
    schema: { oneOf: [ref("base")], discriminator: { propertyName: "kind" } },
    says: 'Base does not fix "kind" to one value',
  },
  {
    what: "an option without a name",
    schema: { oneOf: [tagged("desk"), ref("locker")], discriminator: { propertyName: "kind" } },
    says: "An option of the union has no name",
  },
])("refuses $what", ({ schema, says }) => {
  expect(() => shapeOf(schema)).toThrow(says);
});

test("a schema that is defined by itself is refused", () => {
  const schemas = { a: { allOf: [ref("b"), ref("a")] }, b: base };
  expect(() => readDocument("d.json", documentText({ schemas }))).toThrow("A is defined by itself");
});

test("a reference that leads back to itself is refused", () => {
  const loop = { $ref: "#/components/parameters/loop" };
  const paths = { "/": { get: { operationId: "getIt", tags: ["It"], parameters: [loop], responses: {} } } };
  const source = documentText({ paths, extensions: { components: { parameters: { loop } } } });
  expect(() => readDocument("d.json", source)).toThrow("The reference leads back to itself");
});
