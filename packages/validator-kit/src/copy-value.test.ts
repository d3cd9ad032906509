import { expect, test } from "vitest";
import { copyValue } from "./copy-value.ts";

test("a copy shares nothing that may be changed in place, except bytes", () => {
  const bytes = Uint8Array.of(1, 2);
  const value = { list: [{ name: "a" }], file: { bytes } };
  const copy = copyValue(value);
  expect(copy).toEqual(value);
  expect(Object(copy).list[0]).not.toBe(value.list[0]);
  expect(Object(copy).file.bytes).toBe(bytes);
});
