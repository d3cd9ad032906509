import { expect, test } from "vitest";
import { memberAccess, memberKey, quote } from "./literals.ts";

test.each([
  { name: "title", key: "title", access: ".title" },
  { name: "$ref", key: "$ref", access: ".$ref" },
  { name: "api-version", key: '"api-version"', access: '["api-version"]' },
  { name: "2nd", key: '"2nd"', access: '["2nd"]' },
  { name: 'a"b', key: '"a\\"b"', access: '["a\\"b"]' },
])("a member named $name is quoted only where it must be", ({ name, key, access }) => {
  expect([memberKey(name), memberAccess(name)]).toEqual([key, access]);
});

test("line separators cannot end a string", () => {
  expect(quote("a\u2028b\n")).toBe('"a\\u2028b\\n"');
});
