import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { ApiModel, NamedSchema } from "../../api-model.ts";
import { kitModule } from "./kit.ts";
import { oddShelf } from "./odd-shelf.fixtures.ts";
import { printValidators } from "./print-validators.ts";

interface Result {
  readonly kind: string;
  readonly value?: unknown;
  readonly violations?: readonly { readonly pointer: string; readonly keyword: string }[];
}

interface Validator {
  readonly accepts: (value: unknown) => boolean;
  readonly validate: (value: unknown, ...modes: readonly unknown[]) => Result;
}

const folder = join(import.meta.dirname, "../../../reports/odd-shelf-validators");
const files = new Map(printValidators(oddShelf).map(({ path, content }) => [path, content]));
type ModeName = "strict" | "strip" | "withDefaults";

let modesByName: Readonly<Record<string, unknown>> = {};
let validators: Readonly<Record<string, Validator>> = {};

beforeAll(async () => {
  mkdirSync(folder, { recursive: true });
  for (const [path, content] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  writeFileSync(join(folder, "modes.ts"), `export { strict, strip, withDefaults } from "${kitModule}";\n`);
  modesByName = (await import(join(folder, "modes.ts"))) as Readonly<Record<string, unknown>>;
  validators = (await import(join(folder, "index.ts"))) as Readonly<Record<string, Validator>>;
});

afterAll(() => rmSync(folder, { recursive: true }));

function find(name: string): Validator {
  const validator = validators[`${name}Validator`];
  if (!validator) throw new Error(`${name} has no validator.`);
  return validator;
}

function validate(name: string, value: unknown, ...names: readonly ModeName[]): Result {
  return find(name).validate(value, ...names.map((mode) => modesByName[mode]));
}

/** Where which keyword is broken: `a.0.b required`. */
function findings(name: string, value: unknown, ...modes: readonly ModeName[]): readonly string[] {
  const { violations = [] } = validate(name, value, ...modes);
  return violations.map(({ pointer, keyword }) => `${pointer.slice(1).replaceAll("/", ".")} ${keyword}`.trim());
}

/** JSON as it comes over the wire: `__proto__` is a member like any other. */
const json = (text: string): unknown => JSON.parse(text);

test("one module for the schemas of a room and one for its messages; types without a validator are not published", () => {
  expect([...files.keys()].filter((path) => !path.startsWith("json-schema/"))).toEqual([
    "shelves.ts",
    "shared.ts",
    "shelves-received.ts",
    "shelves-messages.ts",
    "index.ts",
  ]);
  expect(Object.keys(validators).sort()).toEqual([
    "branchValidator",
    "choiceValidator",
    "leafValidator",
    "lendBookRequestValidator",
    "lendBookResponseValidator",
    "limitsReceivedValidator",
    "limitsValidator",
    "names128Validator",
    "namesValidator",
    "treeValidator",
    "uuidValidator",
    "walkValidator",
  ]);
});

test.each([
  { value: '{"constructor":"x"}', found: [] },
  { value: "{}", found: ["constructor required"] },
  { value: '{"constructor":1,"function":2,"input":3}', found: ["constructor type", "function type", "input type"] },
  {
    value: '{"constructor":"x","required":4,"two words":5,"twoWords":6}',
    found: ["required type", "two words type", "twoWords type"],
  },
  { value: '{"constructor":"x","__proto__":{"count":0.5}}', found: ["__proto__.count type"] },
  { value: '{"constructor":"x","__proto__":{"nobody":1}}', found: ["__proto__.nobody additionalProperties"] },
  { value: '{"constructor":"x","isLimits":{"count":"1"}}', found: ["isLimits.count type"] },
])("names that mean something to JavaScript are names like others: $value", ({ value, found }) => {
  expect(findings("names", json(value), "strict")).toEqual(found);
});

test("a default under such a name is a member of the copy, made anew each time", () => {
  const fill = (): object => validate("names", { constructor: "x" }, "withDefaults").value as object;
  expect(Object.getOwnPropertyNames(fill())).toContain("__proto__");
  expect(Object.getOwnPropertyDescriptor(fill(), "__proto__")?.value).toEqual({ step: 0.1 });
  expect(Object.getPrototypeOf(fill())).toBe(Object.prototype);
});

test.each([
  { value: { step: 0.3, count: -(2 ** 63), byte: 255, code: "a", day: "2024-02-29" }, found: [] },
  { value: { step: 0.35 }, found: ["step multipleOf"] },
  { value: { step: 0 }, found: ["step exclusiveMinimum"] },
  { value: { step: 1 }, found: ["step exclusiveMaximum"] },
  { value: { count: 2 ** 63 }, found: ["count maximum"] },
  { value: { byte: 256 }, found: ["byte maximum"] },
  { value: { byte: -1 }, found: ["byte minimum"] },
  { value: { code: "c" }, found: ["code enum"] },
  { value: { day: "2023-02-29" }, found: ["day format"] },
  { value: { day: "2" }, found: ["day minLength"] },
  { value: { rows: [["a", "b"], []] }, found: [] },
  { value: { rows: [] }, found: ["rows minItems"] },
  { value: { rows: [["a", 1], "b", ["a", "b", "c"]] }, found: ["rows.0.1 type", "rows.1 type", "rows.2 maxItems"] },
  { value: { either: null }, found: [] },
  { value: { either: 1 }, found: ["either type"] },
  { value: { inner: { deep: { x: null } } }, found: [] },
  { value: { inner: { deep: {} } }, found: ["inner.deep.x required"] },
  { value: { labels: { "a/b": { any: ["thing"] }, c: null } }, found: [] },
  { value: { labels: { A: 1 } }, found: ["labels.A propertyNames"] },
  { value: { labels: { a: 1, b: 2, c: 3 } }, found: ["labels maxProperties"] },
])("each limit is kept: $value", ({ value, found }) => {
  expect(findings("limits", value)).toEqual(found);
  expect(find("limits").accepts(value)).toBe(found.length === 0);
});

test("a secret is not in the findings", () => {
  expect(JSON.stringify(find("limits").validate({ code: "hunter2" }))).not.toContain("hunter2");
});

test.each([
  { value: { kind: "leaf" }, found: [] },
  { value: { kind: "__proto__", trees: [{ kind: "leaf" }], byName: { a: null } }, found: [] },
  { value: { kind: "__proto__", trees: [{ kind: "twig" }] }, found: ["trees.0.kind discriminator"] },
  { value: { kind: "constructor" }, found: ["kind discriminator"] },
  { value: {}, found: ["kind required"] },
  { value: [], found: ["type"] },
  { value: { kind: "__proto__" }, found: ["trees required"] },
])("a tree is what its tag says: $value", ({ value, found }) => {
  expect(findings("tree", value)).toEqual(found);
});

test("hostile nesting ends in a finding, not in a stack overflow", () => {
  let tree: object = { kind: "leaf" };
  for (let depth = 0; depth < 60; depth++) tree = { kind: "__proto__", trees: [tree] };
  expect(findings("tree", tree)).toEqual([]);
  for (let depth = 0; depth < 100_000; depth++) tree = { kind: "__proto__", trees: [tree] };
  expect(findings("tree", tree)).toEqual([`${"trees.0.".repeat(65).slice(0, -1)} maxDepth`]);
  expect(find("tree").accepts(tree)).toBe(false);
});

test("accepts may be handed to functions that call it with more than the value", () => {
  expect(Array.from({ length: 200 }, () => ({ kind: "leaf" })).every(find("leaf").accepts)).toBe(true);
  expect(Array.from({ length: 200 }, () => ({ kind: "leaf" })).every(find("tree").accepts)).toBe(true);
});

test.each([
  { value: { one: "x" }, found: [] },
  { value: {}, found: ["minProperties"] },
  { value: { one: "x", other: "y" }, found: ["maxProperties"] },
  { value: { one: "x", other: undefined }, found: [] },
])("an object that is a choice has one member: $value", ({ value, found }) => {
  expect(findings("choice", value)).toEqual(found);
});

const request = { path: { bookId: "0a1b2c3d-1111-4222-8333-444455556666" } };

test.each([
  { value: request, found: [] },
  { value: { ...request, query: {}, headers: { "if-match": '"1"', host: "x" }, body: { one: "a" } }, found: [] },
  { value: {}, found: ["path required"] },
  { value: { path: { bookId: "7" }, query: { limit: "7" } }, found: ["path.bookId format", "query.limit type"] },
  { value: { ...request, query: { what: 1 }, headers: { host: "x" } }, found: ["query.what additionalProperties"] },
])("a request is path, query, headers and body; other headers are nobody's mistake: $value", ({ value, found }) => {
  expect(findings("lendBookRequest", value, "strict")).toEqual(found);
});

test("defaults of parameters are filled in, and unknown parameters stripped", () => {
  const value = { ...request, query: { what: 1 }, headers: { host: "x" } };
  expect(validate("lendBookRequest", value, "strip", "withDefaults").value).toEqual({
    ...request,
    query: { limit: 10 },
    headers: {},
  });
});

test.each([
  { value: { status: 200, headers: { etag: "x", date: "today" }, body: {} }, found: [] },
  { value: { status: 200, body: {} }, found: ["headers required"] },
  { value: { status: 204 }, found: [] },
  { value: { status: 404, body: { one: "x" } }, found: [] },
  { value: { status: 404, body: {} }, found: ["body minProperties"] },
  { value: { status: 500, body: {} }, found: [] },
  { value: { status: 500 }, found: ["body required"] },
  { value: { status: 700, body: {} }, found: ["status discriminator"] },
  { value: { status: "200", body: {} }, found: ["status discriminator"] },
  { value: { body: {} }, found: ["status required"] },
])("the status decides what an answer must be: $value", ({ value, found }) => {
  expect(findings("lendBookResponse", value, "strict")).toEqual(found);
});

test("answers leave room for values that came later, strict walks and what is sent do not", () => {
  const answer = { status: 200, headers: { etag: "x" }, body: { code: "c" } };
  expect(findings("lendBookResponse", answer)).toEqual([]);
  expect(findings("limitsReceived", { code: "c" })).toEqual([]);
  expect(findings("lendBookResponse", answer, "strict")).toEqual(["body.code enum"]);
  expect(findings("limits", { code: "c" })).toEqual(["code enum"]);
  expect(validate("limitsReceived", { code: "c" }, "strip").value).toEqual({ code: "c" });
});

test("only what others need is exported, and printed only what somebody needs", () => {
  const shared = files.get("shared.ts") ?? "";
  expect(shared).toContain("export function isUuidSchema(");
  expect(shared).toContain("import type { Choice, Names128, Uuid, Walk as WalkModel }");
  expect(shared).toMatch(/^function isNames128\(/m);
  expect([...files.values()].join("")).not.toMatch(/function \w+Other\(/);
});

test.each([
  { what: "a pattern that is none", change: { pattern: "(" }, message: /pattern of uuid is no regular expression/ },
])("$what stops the printer with a sentence", ({ change, message }) => {
  const schemas = oddShelf.schemas.map((schema) =>
    schema.name === "Uuid" ? { ...schema, shape: { kind: "string", ...change } as const } : schema,
  );
  expect(() => printValidators({ ...oddShelf, schemas })).toThrow(message);
});

test("two rooms that need each other are refused", () => {
  const apart = (name: string, other: string): ApiModel["schemas"][number] => ({
    name,
    room: name.toLowerCase(),
    shape: { kind: "object", members: [{ name: "other", shape: { kind: "reference", name: other }, required: false }] },
  });
  const model: ApiModel = { ...oddShelf, schemas: [apart("Egg", "Hen"), apart("Hen", "Egg")], operations: [] };
  expect(() => printValidators(model)).toThrow("Generated modules would import each other: egg, hen, egg.");
});

test("a union imports what it asks, and not what would tell of mistakes in its options", () => {
  const options: NamedSchema["shape"][] = [
    { kind: "map", values: { kind: "any" } },
    { kind: "literal", value: "" },
  ];
  const schemas = [{ name: "Choice", room: "shared", shape: { kind: "union", options } } as const];
  const [shared] = printValidators({ ...oddShelf, schemas, operations: [] });
  expect(shared?.content).toContain("literally");
  expect(shared?.content).not.toMatch(/unequal|mistyped/);
});
