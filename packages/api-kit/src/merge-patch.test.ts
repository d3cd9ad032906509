import * as fc from "fast-check";
import { expect, test } from "vitest";
import { applyMergePatch } from "./merge-patch.ts";

// The table of RFC 7396, appendix A.
test.each<{ target: unknown; patch: unknown; result: unknown }>([
  { target: { a: "b" }, patch: { a: "c" }, result: { a: "c" } },
  { target: { a: "b" }, patch: { b: "c" }, result: { a: "b", b: "c" } },
  { target: { a: "b" }, patch: { a: null }, result: {} },
  { target: { a: "b", b: "c" }, patch: { a: null }, result: { b: "c" } },
  { target: { a: ["b"] }, patch: { a: "c" }, result: { a: "c" } },
  { target: { a: "c" }, patch: { a: ["b"] }, result: { a: ["b"] } },
  { target: { a: { b: "c" } }, patch: { a: { b: "d", c: null } }, result: { a: { b: "d" } } },
  { target: { a: [{ b: "c" }] }, patch: { a: [1] }, result: { a: [1] } },
  { target: ["a", "b"], patch: ["c", "d"], result: ["c", "d"] },
  { target: { a: "b" }, patch: ["c"], result: ["c"] },
  { target: { a: "foo" }, patch: null, result: null },
  { target: { a: "foo" }, patch: "bar", result: "bar" },
  { target: { e: null }, patch: { a: 1 }, result: { e: null, a: 1 } },
  { target: [1, 2], patch: { a: "b", c: null }, result: { a: "b" } },
  { target: {}, patch: { a: { bb: { ccc: null } } }, result: { a: { bb: {} } } },
])("$patch makes $result of $target", ({ target, patch, result }) => {
  expect(applyMergePatch(target, patch)).toEqual(result);
});

test("neither the target nor the patch changes", () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (target, patch) => {
      const before = JSON.stringify([target, patch]);
      applyMergePatch(target, patch);
      expect(JSON.stringify([target, patch])).toBe(before);
    }),
  );
});

test("applying a patch twice is applying it once", () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (target, patch) => {
      const once = applyMergePatch(target, patch);
      expect(applyMergePatch(once, patch)).toEqual(once);
    }),
  );
});

test("a member named __proto__ is merged like any other and pollutes nothing", () => {
  const patch: unknown = JSON.parse('{"__proto__": {"admin": true}, "a": 1}');
  const result = applyMergePatch({ b: 2 }, patch);
  expect(JSON.stringify(result)).toBe('{"b":2,"__proto__":{"admin":true},"a":1}');
  expect(Object.getPrototypeOf(result)).toBe(Object.prototype);
});
