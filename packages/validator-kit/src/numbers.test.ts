import { expect, test } from "vitest";
import { isInt32, isInteger, isMultipleOf, isNumber } from "./numbers.ts";

test.each([
  { value: 0, number: true, integer: true, int32: true },
  { value: -0, number: true, integer: true, int32: true },
  { value: 1.5, number: true, integer: false, int32: false },
  { value: 2147483647, number: true, integer: true, int32: true },
  { value: 2147483648, number: true, integer: true, int32: false },
  { value: -2147483648, number: true, integer: true, int32: true },
  { value: -2147483649, number: true, integer: true, int32: false },
  { value: 1e20, number: true, integer: true, int32: false },
  { value: Number.MAX_VALUE, number: true, integer: true, int32: false },
  { value: 5e-324, number: true, integer: false, int32: false },
  { value: NaN, number: false, integer: false, int32: false },
  { value: Infinity, number: false, integer: false, int32: false },
  { value: -Infinity, number: false, integer: false, int32: false },
  { value: "1", number: false, integer: false, int32: false },
  { value: 1n, number: false, integer: false, int32: false },
  { value: null, number: false, integer: false, int32: false },
])("$value is a number: $number, whole: $integer, of 32 bits: $int32", ({ value, number, integer, int32 }) => {
  expect([isNumber(value), isInteger(value), isInt32(value)]).toEqual([number, integer, int32]);
});

test.each([
  { value: 30, step: 10, is: true },
  { value: 35, step: 10, is: false },
  { value: 0, step: 10, is: true },
  { value: -20, step: 10, is: true },
  { value: 0.3, step: 0.1, is: true },
  { value: 0.35, step: 0.1, is: false },
  { value: 19.99, step: 0.01, is: true },
  { value: 19.995, step: 0.01, is: false },
  { value: 1e300, step: 1e-300, is: false },
])("$value is a multiple of $step: $is", ({ value, step, is }) => {
  expect(isMultipleOf(value, step)).toBe(is);
});
