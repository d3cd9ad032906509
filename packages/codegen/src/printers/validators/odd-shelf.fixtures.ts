import type { ApiModel, Member, Operation, Shape } from "../../api-model.ts";

const text: Shape = { kind: "string" };
const reference = (name: string): Shape => ({ kind: "reference", name });
const object = (members: readonly Member[]): Shape => ({ kind: "object", members });

function member(name: string, shape: Shape, more: Partial<Member> = {}): Member {
  return { name, shape, required: false, ...more };
}

/** What a contract may say and ours do not: odd names, nested types without name, every limit, ranges of statuses. */
export const oddShelf: ApiModel = {
  api: "odd-shelf",
  source: "specs/odd-shelf/gen/openapi.1.json",
  title: "Odd shelf",
  versions: ["1"],
  defaultVersion: "1",
  errorEnvelope: { codePaths: [], messagePaths: [] },
  schemas: [
    {
      name: "Names",
      doc: "Members whose names mean something to JavaScript.",
      room: "shelves",
      shape: object([
        member("constructor", text, { required: true }),
        member("__proto__", reference("Limits"), { default: { step: 0.1 } }),
        member("function", text),
        member("input", text),
        member("required", text),
        member("two words", text),
        member("twoWords", { kind: "boolean" }),
        member("isLimits", reference("Limits")),
      ]),
    },
    {
      name: "Limits",
      room: "shelves",
      shape: object([
        member("step", { kind: "number", integer: false, multipleOf: 0.1, exclusiveMinimum: 0, exclusiveMaximum: 1 }),
        member("count", { kind: "number", integer: true, format: "int64" }),
        member("byte", { kind: "number", integer: true, format: "uint8", maximum: 1000 }),
        member("code", { kind: "string", values: ["a", "b"] }, { sensitive: true }),
        member("day", { kind: "string", format: "date", minLength: 2 }),
        member("rows", { kind: "array", items: { kind: "array", items: text, maxItems: 2 }, minItems: 1 }),
        member("either", { kind: "nullable", of: { kind: "union", options: [text, { kind: "boolean" }] } }),
        member("inner", object([member("deep", object([member("x", { kind: "any" }, { required: true })]))])),
        member("labels", {
          kind: "map",
          values: { kind: "nullable", of: { kind: "any" } },
          keys: { kind: "string", pattern: "^[a-z/]+$" },
          maxProperties: 2,
        }),
      ]),
    },
    {
      name: "Tree",
      room: "shelves",
      shape: {
        kind: "union",
        discriminator: {
          member: "kind",
          variants: [
            { tag: "leaf", name: "Leaf" },
            { tag: "__proto__", name: "Branch" },
          ],
        },
        options: [reference("Leaf"), reference("Branch")],
      },
    },
    {
      name: "Leaf",
      room: "shelves",
      shape: object([member("kind", { kind: "literal", value: "leaf" }, { required: true })]),
    },
    {
      name: "Branch",
      room: "shelves",
      shape: object([
        member("kind", { kind: "literal", value: "__proto__" }, { required: true }),
        member("trees", { kind: "array", items: reference("Tree") }, { required: true }),
        member("byName", { kind: "map", values: { kind: "nullable", of: reference("Tree") } }),
      ]),
    },
    {
      name: "Choice",
      room: "shared",
      shape: { ...object([member("one", text), member("other", text)]), minProperties: 1, maxProperties: 1 } as Shape,
    },
    {
      name: "Uuid",
      doc: "Has the name of a function of the kit.",
      room: "shared",
      shape: { kind: "string", format: "uuid" },
    },
    { name: "Walk", room: "shared", shape: object([]) },
    {
      name: "Names128",
      room: "shared",
      shape: { kind: "array", items: { kind: "string", maxLength: 2 }, maxItems: 2 },
    },
  ],
  operations: [lendBook()],
};

function lendBook(): Operation {
  const errors = [] as const;
  return {
    id: "lendBook",
    doc: "Lends a book.",
    method: "POST",
    path: "/books/{bookId}:lend",
    tag: "Shelves",
    parameters: [
      { ...member("bookId", reference("Uuid"), { required: true }), in: "path" },
      { ...member("limit", { kind: "number", integer: true, format: "int32" }, { default: 10 }), in: "query" },
      { ...member("if-match", text), in: "header" },
    ],
    body: { contentType: "application/json", required: false, shape: reference("Choice") },
    responses: [
      { status: 200, headers: [member("etag", text, { required: true })], body: reference("Limits"), errors },
      { status: 204, headers: [], errors },
      { status: "4XX", headers: [], body: reference("Choice"), errors },
      {
        status: "default",
        headers: [],
        body: { kind: "union", options: [reference("Walk"), reference("Choice")] },
        errors,
      },
    ],
    examples: [],
  };
}
