import { having, schemaCases, type RuleCase } from "./rule-case.ts";

const text = { type: "string" };
const empty = { type: "object" };
const closed = { type: "object", additionalProperties: false };
const texts = { type: "object", additionalProperties: text };
const numbers = { type: "object", additionalProperties: { type: "number" } };
const none: readonly string[] = [];

/** Cases of properties: there or not, required or not, seen or not. */
export const propertyCases: readonly RuleCase[] = [
  ...schemaCases("property-added-required", empty, having(text, { required: ["x"] }), {
    back: "required-property-removed",
  }),
  ...schemaCases("property-added-optional", empty, having(text), { back: "property-removed" }),
  ...schemaCases("property-added-to-closed", closed, having(text, { additionalProperties: false }), {
    there: { request: ["property-added-optional"], response: ["property-added-to-closed"] },
    back: { request: ["property-removed-from-closed"], response: ["property-removed"] },
  }),
  ...schemaCases("property-removed-from-closed", having(text, { additionalProperties: false }), closed, {
    there: { request: ["property-removed-from-closed"], response: ["property-removed"] },
    back: { request: ["property-added-optional"], response: ["property-added-to-closed"] },
  }),
  ...schemaCases("property-removed", having(text), empty, { back: "property-added-optional" }),
  ...schemaCases("required-property-removed", having(text, { required: ["x"] }), empty, {
    back: "property-added-required",
  }),
  ...schemaCases("property-over-additional", texts, having({ type: "integer" }, texts), {
    back: "property-under-additional",
  }),
  ...schemaCases("property-over-additional", numbers, having({ type: "integer" }, numbers), {
    there: { request: ["property-over-additional"], response: ["property-added-optional"] },
    back: { request: ["property-removed"], response: ["property-under-additional"] },
    name: "narrower",
  }),
  ...schemaCases("property-under-additional", having({ type: "boolean" }, texts), texts, {
    back: "property-over-additional",
  }),
  ...schemaCases("property-became-required", having(text), having(text, { required: ["x"] }), {
    back: "property-became-optional",
  }),
  ...schemaCases("property-became-optional", having(text, { required: ["x"] }), having(text), {
    back: "property-became-required",
  }),
  ...schemaCases(
    "property-became-required",
    empty,
    { ...empty, required: ["x"] },
    { back: "property-became-optional", name: "without a schema" },
  ),
  ...schemaCases("became-read-only", having(text), having({ ...text, readOnly: true }), {
    there: { request: ["became-read-only"], response: none },
    back: { request: ["became-writable"], response: none },
  }),
  ...schemaCases("became-writable", having({ ...text, readOnly: true }), having(text), {
    there: { request: ["became-writable"], response: none },
    back: { request: ["became-read-only"], response: none },
  }),
  ...schemaCases(
    "became-writable-required",
    having({ ...text, readOnly: true }, { required: ["x"] }),
    having(text, { required: ["x"] }),
    {
      there: { request: ["became-writable-required"], response: none },
      back: { request: ["became-read-only"], response: none },
    },
  ),
  ...schemaCases("became-write-only", having(text), having({ ...text, writeOnly: true }), {
    there: { request: none, response: ["became-write-only"] },
    back: { request: none, response: ["became-readable"] },
  }),
  ...schemaCases("became-readable", having({ ...text, writeOnly: true }), having(text), {
    there: { request: none, response: ["became-readable"] },
    back: { request: none, response: ["became-write-only"] },
  }),
  ...schemaCases("additional-properties-closed", empty, closed, { back: "additional-properties-opened" }),
  ...schemaCases("additional-properties-opened", closed, texts, {
    back: "additional-properties-closed",
    name: "to a schema",
  }),
];

const list = { type: "array", items: text };

/** Cases of items, steps, patterns, and conditions that are compared as they are written. */
export const conditionCases: readonly RuleCase[] = [
  ...schemaCases("unique-items-set", list, { ...list, uniqueItems: true }, { back: "unique-items-unset" }),
  ...schemaCases("unique-items-unset", { ...list, uniqueItems: true }, list, { back: "unique-items-set" }),
  ...schemaCases(
    "tuple-item-added",
    { type: "array", prefixItems: [text] },
    { type: "array", prefixItems: [text, text] },
    { back: "tuple-item-removed" },
  ),
  ...schemaCases(
    "tuple-item-removed",
    { type: "array", prefixItems: [text] },
    { type: "array" },
    { back: "tuple-item-added" },
  ),
  ...schemaCases(
    "multiple-of-set",
    { type: "number" },
    { type: "number", multipleOf: 0.5 },
    { back: "multiple-of-unset" },
  ),
  ...schemaCases(
    "multiple-of-unset",
    { type: "integer", multipleOf: 2 },
    { type: "integer" },
    { back: "multiple-of-set" },
  ),
  ...schemaCases(
    "multiple-of-narrowed",
    { type: "number", multipleOf: 0.1 },
    { type: "number", multipleOf: 0.3 },
    { back: "multiple-of-widened" },
  ),
  ...schemaCases(
    "multiple-of-widened",
    { type: "integer", multipleOf: 6 },
    { type: "integer", multipleOf: 3 },
    { back: "multiple-of-narrowed" },
  ),
  ...schemaCases(
    "multiple-of-changed",
    { type: "integer", multipleOf: 2 },
    { type: "integer", multipleOf: 3 },
    { back: "multiple-of-changed" },
  ),
  ...schemaCases("pattern-set", text, { ...text, pattern: "^a" }, { back: "pattern-unset" }),
  ...schemaCases("pattern-unset", { ...text, pattern: "^a" }, text, { back: "pattern-set" }),
  ...schemaCases(
    "pattern-changed",
    { ...text, pattern: "^a" },
    { ...text, pattern: "^b" },
    { back: "pattern-changed" },
  ),
  ...schemaCases(
    "condition-changed",
    { ...text, not: { const: "a" } },
    { ...text, not: { const: "b" } },
    { back: "condition-changed" },
  ),
  ...schemaCases("type-widened", list, { type: "array" }, { back: "type-narrowed", name: "items" }),
  ...schemaCases("type-widened", texts, empty, { back: "type-narrowed", name: "additional properties" }),
];
