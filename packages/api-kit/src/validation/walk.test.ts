import { expect, test } from "vitest";
import { checkInteger, checkLiteral, checkNumber, checkPresent, checkString, visitPresent } from "./check-value.ts";
import { exclusiveMaximum, exclusiveMinimum, maximum, minimum, multipleOf } from "./number-constraints.ts";
import { maxItems, maxProperties, minItems, minProperties } from "./size-constraints.ts";
import { minLength, oneOf, pattern } from "./string-constraints.ts";
import { dateTimeFormat } from "./date-formats.ts";
import { checkConstraints } from "./constraint.ts";
import { itemsOf, mapOf, nullOr } from "./walk-collection.ts";
import { leniently, walkObject } from "./walk-object.ts";
import { addTagFinding, type UnionOption, walkAnyOf } from "./walk-union.ts";
import { addDepthFinding, type Finding, here, optional, required, secretly, type Visit, type Walk } from "./walk.ts";

const silent = { rejectUnknown: false, stripUnknown: false, applyDefaults: false, isSecret: false };

function findings(visit: (walk: Walk) => unknown, options: Partial<Walk> = {}): readonly Finding[] {
  const walk: Walk = { findings: [], ...silent, ...options };
  visit(walk);
  return walk.findings;
}

const aString: Visit = (walk, value) => checkString(walk, here, value, required);

test.each([
  { is: "enum", wrong: oneOf(["a", "b"])("c"), message: "must be one of a, b", allowed: ["a", "b"], received: "c" },
  { is: "minLength", wrong: minLength(1)(""), message: "must have at least 1 character", allowed: 1, received: "" },
  { is: "pattern", wrong: pattern(/^x$/u)("y"), message: "must match the pattern ^x$", allowed: "^x$", received: "y" },
  {
    is: "format",
    wrong: dateTimeFormat("today"),
    message: "must be a date and time such as 2024-01-31T23:59:59Z",
    allowed: "date-time",
    received: "today",
  },
  { is: "minimum", wrong: minimum(1)(0), message: "must be at least 1", allowed: 1, received: 0 },
  { is: "maximum", wrong: maximum(1)(2), message: "must be at most 1", allowed: 1, received: 2 },
  { is: "exclusiveMinimum", wrong: exclusiveMinimum(0)(0), message: "must be greater than 0", allowed: 0, received: 0 },
  { is: "exclusiveMaximum", wrong: exclusiveMaximum(0)(0), message: "must be less than 0", allowed: 0, received: 0 },
  { is: "multipleOf", wrong: multipleOf(10)(5), message: "must be a multiple of 10", allowed: 10, received: 5 },
  { is: "minItems", wrong: minItems(2)([1]), message: "must have at least 2 items", allowed: 2, received: 1 },
  { is: "maxItems", wrong: maxItems(1)([1, 2]), message: "must have at most 1 item", allowed: 1, received: 2 },
  { is: "minProperties", wrong: minProperties(1)({}), message: "must have at least 1 member", allowed: 1, received: 0 },
  {
    is: "maxProperties",
    wrong: maxProperties(1)({ a: 1, b: 1 }),
    message: "must have at most 1 member",
    allowed: 1,
    received: 2,
  },
])("$is says what is wrong in a sentence", ({ is, wrong, message, allowed, received }) => {
  expect(wrong).toEqual({ path: [], rule: is, message, allowed, received });
});

test("what fits a constraint is not found", () => {
  const fitting = [
    oneOf(["a"])("a"),
    minLength(1)("😀"),
    minimum(1)(1),
    maximum(1)(1),
    exclusiveMinimum(0)(0.1),
    multipleOf(10)(20),
    minProperties(1)({ a: 1, b: undefined }),
    maxProperties(1)({ a: 1, b: undefined }),
  ];
  expect(fitting).toEqual(fitting.map(() => undefined));
});

test("of several constraints only the first that is broken is found", () => {
  const constraints = [minLength(3), pattern(/^x/u)];
  expect(findings((walk) => checkString(walk, "a", "y", required, constraints))).toMatchObject([{ rule: "minLength" }]);
  expect(findings((walk) => checkString(walk, "a", "yyy", required, constraints))).toMatchObject([{ rule: "pattern" }]);
});

test("long values are shortened, and of containers only the type is told", () => {
  const [long] = findings((walk) => checkString(walk, here, "y".repeat(5000), required, [pattern(/^x/u)]));
  expect(String(long?.received)).toHaveLength(100);
  expect(findings((walk) => checkLiteral(walk, here, { a: 1 }, required, "b"))).toMatchObject([{ received: "object" }]);
  const many = oneOf(Array.from({ length: 240 }, (_, index) => `value${index}`))("x");
  expect(many?.message.length).toBeLessThan(150);
  expect(many?.allowed).toHaveLength(240);
});

test.each([
  { what: "a fraction", visit: (walk: Walk) => checkInteger(walk, "n", 1.5, required), received: 1.5 },
  { what: "NaN", visit: (walk: Walk) => checkNumber(walk, "n", NaN, required), received: NaN },
  { what: "text", visit: (walk: Walk) => checkNumber(walk, "n", "1", required), received: "string" },
])("$what is of the wrong type", ({ visit, received }) => {
  expect(findings(visit)).toMatchObject([{ path: ["n"], rule: "type", received }]);
});

test("what is absent is found only where it is required", () => {
  const absent = [
    (walk: Walk) => checkString(walk, "a", undefined, optional),
    (walk: Walk) => checkInteger(walk, "a", undefined, optional),
    (walk: Walk) => checkLiteral(walk, "a", undefined, optional, 1),
  ];
  expect(absent.flatMap((visit) => findings(visit))).toEqual([]);
  const missing = [
    (walk: Walk) => checkString(walk, "a", undefined, required),
    (walk: Walk) => checkLiteral(walk, "a", undefined, required, 1),
    (walk: Walk) => checkPresent(walk, "a", undefined),
  ];
  const found = { path: ["a"], rule: "required", message: "is required" };
  expect(missing.flatMap((visit) => findings(visit))).toEqual([found, found, found]);
});

test("items that are missing from an array are found at their place", () => {
  const sparse: unknown[] = ["a"];
  sparse[2] = 3;
  expect(findings((walk) => itemsOf(aString)(walk, sparse))).toMatchObject([
    { path: [1], rule: "required" },
    { path: [2], rule: "type" },
  ]);
  expect(findings((walk) => itemsOf(visitPresent)(walk, Array.from({ length: 1 })))).toMatchObject([
    { rule: "required" },
  ]);
});

test("a map's names and values are looked at, whatever they are called", () => {
  const visitName: Visit = (walk, name) => checkString(walk, here, name, required, [pattern(/^[a-z_]+$/u)]);
  const map: unknown = JSON.parse('{"ok":"x","__proto__":1,"constructor":2,"NO":"x"}');
  expect(findings((walk) => mapOf(aString, [maxProperties(9)], visitName)(walk, map))).toEqual([
    {
      path: ["NO"],
      rule: "propertyName",
      message: "has a name that must match the pattern ^[a-z_]+$",
      allowed: "^[a-z_]+$",
      received: "NO",
    },
    { path: ["__proto__"], rule: "type", message: "must be a string", allowed: "string", received: 1 },
    { path: ["constructor"], rule: "type", message: "must be a string", allowed: "string", received: 2 },
  ]);
});

test("copies of maps and arrays keep what needs no copy", () => {
  const walk: Walk = { findings: [], ...silent, stripUnknown: true };
  const visit: Visit = (inner, value) => walkObject(inner, value, ["a"]);
  expect(mapOf(nullOr(visit))(walk, { x: { a: 1, b: 2 }, y: null, z: undefined })).toEqual({ x: { a: 1 }, y: null });
  expect(itemsOf(nullOr(visit))(walk, [null, { b: 2 }])).toEqual([null, {}]);
});

const options: readonly UnionOption[] = [
  {
    type: "string",
    accepts: (item) => typeof item === "string" && item !== "",
    visit: (walk, value) => checkString(walk, here, value, required, [minLength(1)]),
  },
  {
    type: "object",
    accepts: (item) => hasMember(item, "a"),
    visit: (walk, value) => walkObject(walk, value, ["a", "x"]),
  },
  {
    type: "object",
    accepts: (item) => hasMember(item, "b"),
    visit: (walk, value) => walkObject(walk, value, ["b", "y"]),
  },
];

test.each([
  { value: "", found: [{ path: [], rule: "minLength" }] },
  { value: 7, found: [{ path: [], rule: "type", message: "must be a string or an object" }] },
  { value: { c: 1 }, found: [{ path: [], rule: "anyOf" }] },
  { value: { b: 1 }, found: [] },
])("of a union without tag the JSON type decides: $value", ({ value, found }) => {
  expect(findings((walk) => walkAnyOf(walk, value, options))).toMatchObject(found);
});

test("in a union without tag a member is unknown only if no fitting type knows it", () => {
  const both = { a: 1, b: 1, y: 2 };
  expect(findings((walk) => walkAnyOf(walk, both, options), { rejectUnknown: true })).toMatchObject([{ path: ["a"] }]);
  const walk: Walk = { findings: [], ...silent, stripUnknown: true };
  expect(walkAnyOf(walk, both, options)).toEqual({ b: 1, y: 2 });
});

test("an unknown tag names the known ones, and a missing one is required", () => {
  expect(findings((walk) => addTagFinding(walk, "kind", "c", ["a", "b"]))).toEqual([
    { path: ["kind"], rule: "discriminator", message: "must be one of a, b", allowed: ["a", "b"], received: "c" },
  ]);
  expect(findings((walk) => addTagFinding(walk, "kind", undefined, ["a"]))).toMatchObject([{ rule: "required" }]);
});

test("secrets are left out of findings, and lenient walks let unknown members be", () => {
  expect(findings((walk) => checkString(secretly(walk), here, "s3cret", required, [minLength(9)]))).toEqual([
    { path: [], rule: "minLength", message: "must have at least 9 characters", allowed: 9 },
  ]);
  const rejecting = { rejectUnknown: true };
  expect(findings((walk) => walkObject(walk, { x: 1, y: undefined }, []), rejecting)).toMatchObject([{ path: ["x"] }]);
  expect(findings((walk) => walkObject(leniently(walk), { x: 1 }, []), rejecting)).toEqual([]);
});

test("a depth that is too great is one finding, and members are counted once", () => {
  expect(findings(addDepthFinding)).toMatchObject([{ path: [], rule: "maxDepth", allowed: 64 }]);
  expect(findings((walk) => checkConstraints(walk, here, { a: 1 }, [minProperties(2)]))).toHaveLength(1);
});

function hasMember(value: unknown, name: string): boolean {
  return typeof value === "object" && value !== null && Object.hasOwn(value, name);
}
