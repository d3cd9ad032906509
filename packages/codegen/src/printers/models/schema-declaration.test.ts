import { expect, test } from "vitest";
import type { Shape } from "../../api-model.ts";
import { declare, subjectOfSchema } from "./schema-declaration.ts";

const lookUp = (): undefined => undefined;
const text = (shape: Shape): string =>
  declare(subjectOfSchema({ name: "It", shape, room: "shared" }, lookUp), { audience: "client", lookUp }).text;
const reference = (name: string): Shape => ({ kind: "reference", name });
const long = (name: string): Shape => reference(`${name}WithANameThatIsLongEnoughToFillTheLine`);

test.each<{ what: string; shape: Shape; declared: string }>([
  {
    what: "a scalar",
    shape: { kind: "number", integer: true },
    declared: "/** Whole number. */\nexport type It = number;\n",
  },
  { what: "another name", shape: reference("Other"), declared: "export type It = Other;\n" },
  {
    what: "a union of literals",
    shape: {
      kind: "union",
      options: [
        { kind: "literal", value: -1 },
        { kind: "literal", value: true },
        { kind: "literal", value: "a" },
      ],
    },
    declared: 'export type It = -1 | true | "a";\n',
  },
  {
    what: "a list of a union",
    shape: { kind: "array", items: { kind: "union", options: [reference("A"), reference("B")] } },
    declared: "export type It = (A | B)[];\n",
  },
  {
    what: "lists of lists",
    shape: { kind: "array", items: { kind: "array", items: reference("A") } },
    declared: "export type It = A[][];\n",
  },
  {
    what: "a record",
    shape: { kind: "map", values: { kind: "nullable", of: reference("A") } },
    declared: "export type It = { [key: string]: A | null };\n",
  },
  {
    what: "an object without members",
    shape: { kind: "object", members: [] },
    declared: "export type It = Record<string, never>;\n",
  },
  { what: "anything", shape: { kind: "any" }, declared: "export type It = unknown;\n" },
  {
    what: "a union that does not fit on a line",
    shape: { kind: "union", options: ["A", "B", "C"].map(long) },
    declared:
      "export type It =\n  | AWithANameThatIsLongEnoughToFillTheLine\n  | BWithANameThatIsLongEnoughToFillTheLine\n  | CWithANameThatIsLongEnoughToFillTheLine;\n",
  },
  {
    what: "a nested object, on a line of its own only when it must be",
    shape: {
      kind: "object",
      members: [
        {
          name: "small",
          required: true,
          shape: { kind: "object", members: [{ name: "a-b", required: false, shape: reference("A") }] },
        },
        {
          name: "told",
          required: true,
          shape: {
            kind: "array",
            items: { kind: "object", members: [{ name: "a", required: true, doc: "An a.", shape: reference("A") }] },
          },
        },
      ],
    },
    declared: 'export interface It {\n  small: { "a-b"?: A };\n  told: {\n    /** An a. */\n    a: A;\n  }[];\n}\n',
  },
  {
    what: "an extensible enum in place",
    shape: {
      kind: "object",
      members: [
        { name: "a", required: false, shape: { kind: "nullable", of: { kind: "string", values: ["x"], open: true } } },
      ],
    },
    declared: 'export interface It {\n  a?: "x" | Unrecognized | null;\n}\n',
  },
])("$what is declared", ({ shape, declared }) => {
  expect(text(shape)).toBe(declared);
});
