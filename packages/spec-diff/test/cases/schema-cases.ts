import { boundRule, bounds, type BoundName } from "../../src/rules/bounds.ts";
import { schemaCases, type RuleCase } from "./rule-case.ts";

const cat = {
  type: "object",
  required: ["kind"],
  properties: { kind: { type: "string", const: "cat" }, lives: { type: "integer" } },
};
const dog = {
  type: "object",
  required: ["kind"],
  properties: { kind: { type: "string", const: "dog" }, tricks: { type: "integer" } },
};
const pets = { Cat: cat, Dog: dog };
const refs = [{ $ref: "#/components/schemas/Cat" }, { $ref: "#/components/schemas/Dog" }];
const byKind = (mapping: Record<string, string>): { propertyName: string; mapping: Record<string, string> } => ({
  propertyName: "kind",
  mapping: Object.fromEntries(Object.entries(mapping).map(([key, name]) => [key, `#/components/schemas/${name}`])),
});
const text = { type: "string" };
const open = (...values: readonly string[]): { anyOf: readonly object[] } => ({
  anyOf: [text, { type: "string", enum: values }],
});
const asJson = (value: object): never => JSON.parse(JSON.stringify(value)) as never; // Plain data of this file.

/** Cases of types, enumerations, formats, defaults and unions. */
export const typeCases: readonly RuleCase[] = [
  ...schemaCases("type-changed", { type: "string" }, { type: "integer" }, { back: "type-changed" }),
  ...schemaCases(
    "type-widened",
    { type: "integer" },
    { type: "number" },
    { back: "type-narrowed", name: "integer to number" },
  ),
  ...schemaCases("type-widened", { type: "string" }, { type: ["string", "number"] }, { back: "type-narrowed" }),
  ...schemaCases("type-widened", { type: "string" }, {}, { back: "type-narrowed", name: "anything" }),
  ...schemaCases("type-narrowed", { type: ["string", "boolean"] }, { type: "boolean" }, { back: "type-widened" }),
  ...schemaCases("became-nullable", { type: "string" }, { type: ["string", "null"] }, { back: "became-not-nullable" }),
  ...schemaCases(
    "became-nullable",
    { $ref: "#/components/schemas/Cat" },
    { anyOf: [{ $ref: "#/components/schemas/Cat" }, { type: "null" }] },
    { back: "became-not-nullable", schemas: asJson({ Cat: cat }), name: "reference" },
  ),
  ...schemaCases(
    "became-not-nullable",
    { type: ["integer", "null"] },
    { type: "integer" },
    { back: "became-nullable" },
  ),
  ...schemaCases("enum-value-added", { enum: ["a"] }, { enum: ["a", "b"] }, { back: "enum-value-removed" }),
  ...schemaCases(
    "enum-value-removed",
    { type: "integer", enum: [1, 2, 3] },
    { type: "integer", enum: [1, 3] },
    { back: "enum-value-added" },
  ),
  ...schemaCases("enum-set", { type: "string" }, { type: "string", enum: ["a", "b"] }, { back: "enum-unset" }),
  ...schemaCases("enum-unset", { type: "string", const: "a" }, { type: "string" }, { back: "enum-set" }),
  ...schemaCases("enum-opened", { type: "string", enum: ["a", "b"] }, asJson(open("a", "b")), { back: "enum-closed" }),
  ...schemaCases(
    "enum-closed",
    { type: "string", "x-extensible-enum": ["a"] },
    { type: "string", enum: ["a"] },
    { back: "enum-opened" },
  ),
  ...schemaCases("known-value-added", asJson(open("a")), asJson(open("a", "b")), { back: "known-value-removed" }),
  ...schemaCases(
    "known-value-removed",
    asJson(open("a")),
    { type: "string" },
    { back: "known-value-added", name: "the last one" },
  ),
  ...schemaCases("const-changed", { const: "a" }, { const: "b" }, { back: "const-changed" }),
  ...schemaCases("format-set", { type: "string" }, { type: "string", format: "uuid" }, { back: "format-unset" }),
  ...schemaCases("format-unset", { type: "number", format: "double" }, { type: "number" }, { back: "format-set" }),
  ...schemaCases(
    "format-widened",
    { type: "integer", format: "int32" },
    { type: "integer", format: "int64" },
    { back: "format-narrowed" },
  ),
  ...schemaCases(
    "format-narrowed",
    { type: "string", format: "uri-reference" },
    { type: "string", format: "uri" },
    { back: "format-widened" },
  ),
  ...schemaCases(
    "format-changed",
    { type: "string", format: "date" },
    { type: "string", format: "date-time" },
    { back: "format-changed" },
  ),
  ...schemaCases(
    "encoding-changed",
    { type: "string", contentEncoding: "base64" },
    { type: "string" },
    { back: "encoding-changed" },
  ),
  ...schemaCases("default-set", { type: "integer" }, { type: "integer", default: 1 }, { back: "default-unset" }),
  ...schemaCases("default-unset", { type: "boolean", default: false }, { type: "boolean" }, { back: "default-set" }),
  ...schemaCases(
    "default-changed",
    { type: "integer", default: 1 },
    { type: "integer", default: 2 },
    { back: "default-changed" },
  ),
  ...schemaCases("schema-deprecated", text, { type: "string", deprecated: true }, { back: "schema-undeprecated" }),
  ...schemaCases("schema-undeprecated", { type: "string", deprecated: true }, text, { back: "schema-deprecated" }),
];

/** Cases of unions and of what tells their options apart. */
export const unionCases: readonly RuleCase[] = [
  ...schemaCases("union-option-added", asJson({ oneOf: [cat] }), asJson({ oneOf: [cat, dog] }), {
    back: "union-option-removed",
  }),
  ...schemaCases("union-option-removed", asJson({ anyOf: refs }), asJson({ anyOf: refs.slice(1) }), {
    back: "union-option-added",
    schemas: asJson(pets),
    name: "by name",
  }),
  ...schemaCases(
    "union-option-added",
    asJson({ oneOf: refs.slice(0, 1), discriminator: byKind({ cat: "Cat" }) }),
    asJson({ oneOf: refs, discriminator: byKind({ cat: "Cat", dog: "Dog" }) }),
    { back: "union-option-removed", schemas: asJson(pets), name: "with a discriminator" },
  ),
  ...schemaCases("union-kind-changed", asJson({ oneOf: refs }), asJson({ anyOf: refs }), {
    back: "union-kind-changed",
    schemas: asJson(pets),
  }),
  ...schemaCases(
    "discriminator-set",
    asJson({ oneOf: refs }),
    asJson({ oneOf: refs, discriminator: byKind({ cat: "Cat", dog: "Dog" }) }),
    {
      back: "discriminator-unset",
      schemas: asJson(pets),
    },
  ),
  ...schemaCases(
    "discriminator-unset",
    asJson({ oneOf: refs, discriminator: { propertyName: "kind" } }),
    asJson({ oneOf: refs }),
    {
      back: "discriminator-set",
      schemas: asJson(pets),
    },
  ),
  ...schemaCases(
    "discriminator-property-changed",
    asJson({ oneOf: refs, discriminator: { propertyName: "kind" } }),
    asJson({ oneOf: refs, discriminator: { propertyName: "species" } }),
    { back: "discriminator-property-changed", schemas: asJson(pets) },
  ),
  ...schemaCases(
    "discriminator-value-added",
    asJson({ oneOf: refs, discriminator: byKind({ cat: "Cat", dog: "Dog" }) }),
    asJson({ oneOf: refs, discriminator: byKind({ cat: "Cat", kitten: "Cat", dog: "Dog" }) }),
    { back: "discriminator-value-removed", schemas: asJson(pets) },
  ),
  ...schemaCases(
    "discriminator-value-removed",
    asJson({ oneOf: refs, discriminator: byKind({ cat: "Cat", puppy: "Dog", dog: "Dog" }) }),
    asJson({ oneOf: refs, discriminator: byKind({ cat: "Cat", dog: "Dog" }) }),
    { back: "discriminator-value-added", schemas: asJson(pets) },
  ),
  ...schemaCases(
    "discriminator-value-changed",
    asJson({ oneOf: refs, discriminator: { propertyName: "kind" } }),
    asJson({ oneOf: refs, discriminator: byKind({ cat: "Cat", Dog: "Dog" }) }),
    { back: "discriminator-value-changed", schemas: asJson(pets), name: "from the name of the schema" },
  ),
];

const typeOfBound: Readonly<Record<BoundName, string>> = {
  minimum: "number",
  maximum: "number",
  minLength: "string",
  maxLength: "string",
  minItems: "array",
  maxItems: "array",
  minProperties: "object",
  maxProperties: "object",
};

/** Cases of every keyword that bounds something. */
export const boundCases: readonly RuleCase[] = (Object.keys(bounds) as BoundName[]).flatMap((name) => {
  // The keys of a constant table.
  const type = typeOfBound[name];
  return [
    ...schemaCases(boundRule(name, "set"), { type }, { type, [name]: 2 }, { back: boundRule(name, "unset") }),
    ...schemaCases(boundRule(name, "unset"), { type, [name]: 2 }, { type }, { back: boundRule(name, "set") }),
    ...schemaCases(
      boundRule(name, "raised"),
      { type, [name]: 2 },
      { type, [name]: 3 },
      { back: boundRule(name, "lowered") },
    ),
    ...schemaCases(
      boundRule(name, "lowered"),
      { type, [name]: 3 },
      { type, [name]: 2 },
      { back: boundRule(name, "raised") },
    ),
  ];
});

/** Cases of bounds that leave their own number out. */
export const exclusiveCases: readonly RuleCase[] = [
  ...schemaCases(
    "minimum-raised",
    { type: "number", minimum: 0 },
    { type: "number", exclusiveMinimum: 0 },
    { back: "minimum-lowered", name: "exclusive" },
  ),
  ...schemaCases(
    "maximum-lowered",
    { type: "number", maximum: 9 },
    { type: "number", exclusiveMaximum: 9 },
    { back: "maximum-raised", name: "exclusive" },
  ),
];
