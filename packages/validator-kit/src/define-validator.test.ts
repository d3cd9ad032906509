import { expect, expectTypeOf, test } from "vitest";
import { defineValidator } from "./define-validator.ts";
import { type Shelf, shelfValidator } from "./define-validator.fixtures.ts";
import { strict, strip, withDefaults } from "./modes.ts";
import type { Violation } from "./violation.ts";
import type { Mode } from "./walk.ts";

const { validate, accepts } = shelfValidator;
const shelf = { room: "A", books: [{ title: "Emma", copies: 2 }] };

function violationsOf(value: unknown, ...modes: readonly Mode[]): readonly Violation[] {
  const result = validate(value, ...modes);
  return result.kind === "invalid" ? result.violations : [];
}

test("a right value comes back as it is, with its type", () => {
  const result = validate(shelf);
  expect(result).toEqual({ kind: "valid", value: shelf });
  if (result.kind === "valid") expectTypeOf(result.value).toEqualTypeOf<Shelf>();
  expect(result.kind === "valid" && result.value).toBe(shelf);
});

test("accepts is a type guard and agrees with validate", () => {
  const value: unknown = shelf;
  if (accepts(value)) expectTypeOf(value).toEqualTypeOf<Shelf>();
  expect(accepts(value)).toBe(true);
  expect(accepts({})).toBe(false);
});

test("each mistake is one finding with pointer, keyword, sentence, and what is allowed and was received", () => {
  expect(
    violationsOf({ books: [{ title: 7 }, { title: "Emma", copies: 2 ** 31 }, "Persuasion"], code: "12345" }),
  ).toEqual([
    { pointer: "/room", keyword: "required", message: "is required" },
    { pointer: "/books/0/title", keyword: "type", message: "must be a string", allowed: "string", received: 7 },
    {
      pointer: "/books/1/copies",
      keyword: "maximum",
      message: "must be at most 2147483647",
      allowed: 2147483647,
      received: 2147483648,
    },
    { pointer: "/books/2", keyword: "type", message: "must be an object", allowed: "object", received: "string" },
    { pointer: "/code", keyword: "maxLength", message: "must have at most 4 characters", allowed: 4 },
  ]);
});

test("a secret never stands in a finding", () => {
  const secret = "hunter2hunter2";
  expect(JSON.stringify(violationsOf({ room: "A", code: secret }))).not.toContain(secret);
  expect(JSON.stringify(violationsOf({ room: "A", books: secret }))).not.toContain(secret);
  expect(JSON.stringify(violationsOf(secret))).not.toContain(secret);
});

test("members that are undefined are absent, and null is a value", () => {
  expect(violationsOf({ room: "A", books: undefined })).toEqual([]);
  expect(violationsOf({ room: undefined })).toMatchObject([{ pointer: "/room", keyword: "required" }]);
  expect(violationsOf({ room: "A", books: null })).toMatchObject([
    { pointer: "/books", keyword: "type", received: "null" },
  ]);
});

const untidy = { room: "A", lamp: true, books: [{ title: "Emma", stains: 3 }] };

test("unknown members are kept, left out of a copy, or refused, at every depth", () => {
  expect(validate(untidy)).toEqual({ kind: "valid", value: untidy });
  expect(validate(untidy, strip)).toEqual({
    kind: "valid",
    value: { room: "A", books: [{ title: "Emma" }] },
  });
  expect(violationsOf(untidy, strict)).toEqual([
    { pointer: "/lamp", keyword: "additionalProperties", message: "is not a known member" },
    { pointer: "/books/0/stains", keyword: "additionalProperties", message: "is not a known member" },
  ]);
});

test("defaults are filled in where a member is absent, and only there", () => {
  const books = [{ title: "Emma" }, { title: "Persuasion", copies: 3 }, { title: "Sanditon", copies: undefined }];
  expect(validate({ room: "A", books }, withDefaults)).toEqual({
    kind: "valid",
    value: {
      room: "A",
      books: [
        { title: "Emma", copies: 1 },
        { title: "Persuasion", copies: 3 },
        { title: "Sanditon", copies: 1 },
      ],
    },
  });
  expect(books[0]).toEqual({ title: "Emma" });
});

test("nothing is copied unless it is asked for, and then the original stays as it was", () => {
  const original = structuredClone(untidy);
  const stripped = validate(original, strip, withDefaults);
  expect(original).toEqual(untidy);
  expect(stripped.kind === "valid" && stripped.value).not.toBe(original);
  const kept = validate(shelf, strict);
  expect(kept.kind === "valid" && kept.value).toBe(shelf);
});

test("the Standard Schema face answers a value or issues", () => {
  const standard = shelfValidator["~standard"];
  expect(standard).toMatchObject({ version: 1, vendor: "trunkline" });
  expect(standard.validate(shelf)).toEqual({ value: shelf });
  expect(standard.validate({ room: 1 })).toMatchObject({
    issues: [{ message: "must be a string", path: ["room"] }],
  });
});

test.each([
  { what: "a getter that throws", value: Object.defineProperty({}, "room", { get: () => expect.fail("read") }) },
  { what: "a revoked proxy", value: revokedProxy() },
  { what: "a member that changes when it is read again", value: fickle() },
])("validate does not throw for $what", ({ value }) => {
  expect(violationsOf(value)).toHaveLength(1);
});

test("a walk that finds nothing wrong with a refused value still answers a violation", () => {
  const { validate: refuse } = defineValidator(() => false);
  expect(refuse(1)).toEqual({
    kind: "invalid",
    violations: [{ pointer: "", keyword: "type", message: "cannot be read" }],
  });
});

test("a value that is refused is neither stripped nor filled", () => {
  const refused = { lamp: true, books: [{ title: "Emma" }] };
  expect(validate(refused, strip, withDefaults)).toMatchObject({ violations: [{ pointer: "/room" }] });
  expect(refused).toEqual({ lamp: true, books: [{ title: "Emma" }] });
});

test("modes go together: strict findings come with the others, and defaults with a strict check", () => {
  expect(violationsOf({ lamp: true }, strict)).toMatchObject([{ pointer: "/lamp" }, { pointer: "/room" }]);
  const filled = validate({ room: "A", books: [{ title: "Emma" }] }, strict, withDefaults);
  expect(filled).toEqual({ kind: "valid", value: { room: "A", books: [{ title: "Emma", copies: 1 }] } });
});

test("a hostile value does not give more findings than anybody reads", () => {
  expect(violationsOf({ room: "A", books: Array.from({ length: 5000 }, () => 0) })).toHaveLength(1000);
});

function revokedProxy(): unknown {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

function fickle(): unknown {
  let reads = 0;
  return Object.defineProperty({}, "room", { get: () => (reads++ === 0 ? 1 : "A"), enumerable: true });
}
