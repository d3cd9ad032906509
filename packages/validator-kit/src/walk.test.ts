import { expect, test } from "vitest";
import { hasItems, hasMembers, hasNoneTwice, isArrayOf, isMapOf, isRestOf } from "./collections.ts";
import { strict, together } from "./modes.ts";
import {
  aBoolean,
  aDateTime,
  aNumber,
  anInt32,
  anInteger,
  anything,
  aString,
  bytes,
  literally,
  nullOr,
} from "./scalars.ts";
import { type UnionOption, walkAnyOf } from "./unions.ts";
import type { Violation } from "./violation.ts";
import {
  type Check,
  type Errand,
  inside,
  isLenient,
  notAmong,
  secretly,
  unequal,
  type Walk,
  wrong,
  type Mode,
} from "./walk.ts";

function findings(look: (walk: Walk) => unknown, ...modes: readonly Mode[]): readonly Violation[] {
  const errand: Errand = { findings: undefined };
  look({ errand, at: "", isSecret: false, modes: modes.length > 0 ? together(modes) : undefined });
  return errand.findings ?? [];
}

const found = (check: Check, value: unknown): readonly Violation[] => findings((walk) => check(value, walk));

test.each<[string, Check, unknown, object]>([
  ["text", aNumber, "1", { keyword: "type", message: "must be a number", allowed: "number", received: "string" }],
  ["NaN", aNumber, NaN, { keyword: "type", allowed: "number", received: NaN }],
  ["a fraction", anInteger, 1.5, { keyword: "type", message: "must be an integer", received: 1.5 }],
  ["a fraction of 32 bits", anInt32, 0.5, { keyword: "type", allowed: "integer", received: 0.5 }],
  ["2^31", anInt32, 2 ** 31, { keyword: "maximum", message: "must be at most 2147483647", allowed: 2147483647 }],
  ["-2^31 - 1", anInt32, -(2 ** 31) - 1, { keyword: "minimum", allowed: -2147483648, received: -2147483649 }],
  ["null", aString, null, { keyword: "type", message: "must be a string", received: "null" }],
  ["a list", aBoolean, [], { keyword: "type", message: "must be a boolean", received: "array" }],
  ["text instead of bytes", bytes, "x", { keyword: "type", message: "must be bytes", received: "string" }],
  ["another literal", literally("a"), "b", { keyword: "const", message: "must be a", allowed: "a", received: "b" }],
  ["no date", aDateTime, "today", { keyword: "format", message: "must be a valid date-time", allowed: "date-time" }],
  ["no text for a date", aDateTime, 7, { keyword: "type", allowed: "string", received: 7 }],
  ["nothing", anything, undefined, { keyword: "required", message: "is required" }],
  ["nothing for text", aString, undefined, { keyword: "required", message: "is required" }],
])("%s is found once, and refused without a walk", (_, check, value, finding) => {
  expect(check(value)).toBe(false);
  expect(found(check, value)).toMatchObject([{ pointer: "", ...finding }]);
});

test.each<[string, Check, unknown]>([
  ["a number", aNumber, -0],
  ["an integer beyond 32 bits", anInteger, 2 ** 53],
  ["bytes", bytes, new Uint8Array()],
  ["null where it may be", nullOr(aString), null],
  ["null where anything may be", anything, null],
])("%s passes", (_, check, value) => {
  expect([check(value), found(check, value)]).toEqual([true, []]);
});

test("long values are shortened, long lists of values named in part, and of containers only the type is told", () => {
  const [long] = findings((walk) => wrong(walk, "", "y".repeat(5000), "pattern", "^x", "must match"));
  expect(String(long?.received)).toHaveLength(121);
  const [rockets] = findings((walk) => wrong(walk, "", `x${"🚀".repeat(129)}`, "maxLength", 128, "is too long"));
  expect(rockets?.received).toBe(`x${"🚀".repeat(59)}…`);
  expect(found(literally("b"), { a: 1 })).toMatchObject([{ received: "object" }]);
  const many = Array.from({ length: 240 }, (_, index) => `value${index}`);
  const [one] = findings((walk) => notAmong(walk, "", "x", "enum", many));
  expect(one?.message.length).toBeLessThan(150);
  expect(one?.allowed).toBe(many);
});

test("items are looked at one by one, and told where they stand", () => {
  const sparse: unknown[] = ["a"];
  sparse[2] = 3;
  expect(findings((walk) => isArrayOf(sparse, aString, inside(walk, "/list")))).toMatchObject([
    { pointer: "/list/1", keyword: "required" },
    { pointer: "/list/2", keyword: "type" },
  ]);
  expect([isArrayOf(["a"], aString), isArrayOf(sparse, aString), isArrayOf({}, aString)]).toEqual([true, false, false]);
});

test("a map's names and values are looked at, whatever they are called", () => {
  const checkName: Check = (name, walk) => /^[a-z_]+$/.test(String(name)) || unequal(walk, "", name, "small");
  const map: unknown = JSON.parse('{"ok":"x","a/b":"x","__proto__":1,"constructor":2}');
  expect(findings((walk) => isMapOf(map, aString, walk, checkName))).toEqual([
    {
      pointer: "/a~1b",
      keyword: "propertyNames",
      message: "has a name that must be small",
      allowed: "small",
      received: "a/b",
    },
    { pointer: "/__proto__", keyword: "type", message: "must be a string", allowed: "string", received: 1 },
    { pointer: "/constructor", keyword: "type", message: "must be a string", allowed: "string", received: 2 },
  ]);
  expect([isMapOf(map, aString), isMapOf({ a: "b", c: undefined }, aString)]).toEqual([false, true]);
});

test.each([
  { what: "too few items", look: (walk?: Walk) => hasItems([1], walk, 2), message: "must have at least 2 items" },
  { what: "too many items", look: (walk?: Walk) => hasItems([1, 2], walk, 0, 1), message: "must have at most 1 item" },
  { what: "too few members", look: (walk?: Walk) => hasMembers({}, walk, 1), message: "must have at least 1 member" },
  {
    what: "too many members",
    look: (walk?: Walk) => hasMembers({ a: 1, b: 2, c: undefined }, walk, 0, 1),
    message: "must have at most 1 member",
  },
  {
    what: "an item twice",
    look: (walk?: Walk) =>
      hasNoneTwice(
        [
          { a: 1, b: 2 },
          { b: 2, a: 1 },
        ],
        walk,
      ),
    message: "must have no item twice",
  },
])("$what is one finding", ({ look, message }) => {
  expect(look()).toBe(false);
  expect(findings(look)).toMatchObject([{ pointer: "", message }]);
});

test("sizes of what is no collection are nobody's business", () => {
  const looks = (walk: Walk): unknown => [hasItems(1, walk, 2), hasNoneTwice(1, walk), hasMembers(1, walk, 2)];
  expect(findings(looks)).toEqual([]);
});

test("a strict walk does not count members that are mistakes already", () => {
  const look = (walk: Walk): boolean => hasMembers({ a: 1, b: 2 }, walk, 0, 1, ["a"]);
  expect([findings(look).length, findings(look, strict).length]).toEqual([1, 0]);
});

test("members beyond the known ones have a shape of their own", () => {
  expect(isRestOf({ a: 1, b: "x" }, ["a"], aString)).toBe(true);
  expect(findings((walk) => isRestOf({ a: 1, b: 2 }, ["a"], aString, walk))).toMatchObject([{ pointer: "/b" }]);
});

const nonEmpty: Check = (value, walk) =>
  (typeof value === "string" && value !== "") || wrong(walk, "", value, "minLength", 1, "must not be empty");
const options: readonly UnionOption[] = [
  { type: "string", check: nonEmpty },
  { type: "object", check: (value, walk) => hasMember(value, "a", ["a", "x"], walk) },
  { type: "object", check: (value, walk) => hasMember(value, "b", ["b", "y"], walk) },
];

test.each([
  { value: "", found: [{ pointer: "", keyword: "minLength" }] },
  { value: 7, found: [{ pointer: "", keyword: "type", message: "must be a string or an object" }] },
  { value: { c: 1 }, found: [{ pointer: "", keyword: "anyOf" }] },
  { value: { b: 1 }, found: [] },
])("of a union without tag the JSON type decides: $value", ({ value, found: expected }) => {
  expect(findings((walk) => walkAnyOf(walk, value, options))).toMatchObject(expected);
});

test("in a union without tag a member is unknown only if no fitting type knows it", () => {
  const both = { a: 1, b: 1, y: 2 };
  expect(findings((walk) => walkAnyOf(walk, both, options), strict)).toMatchObject([{ pointer: "/a" }]);
});

test("secrets are left out of findings, and lenient places let unknown members be", () => {
  expect(findings((walk) => nonEmpty("", secretly(walk)))).toEqual([
    { pointer: "", keyword: "minLength", message: "must not be empty", allowed: 1 },
  ]);
  expect(findings((walk) => walk.modes?.tidyLeniently(walk, { x: 1 }, []), strict)).toEqual([]);
});

test("only a strict walk is not lenient", () => {
  const answers: boolean[] = [isLenient(undefined)];
  findings((walk) => answers.push(isLenient(walk)));
  findings((walk) => answers.push(isLenient(walk)), strict);
  expect(answers).toEqual([true, true, false]);
});

function hasMember(value: unknown, name: string, known: readonly string[], walk?: Walk): boolean {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, name)) return false;
  walk?.modes?.tidy(walk, { ...value }, known);
  return true;
}
