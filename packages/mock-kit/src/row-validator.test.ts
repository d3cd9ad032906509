import { expect, test } from "vitest";
import { listValidator, rowValidator, valueValidator } from "./row-validator.ts";

interface Row {
  readonly name: string;
  readonly sizes?: readonly number[];
}

const text = valueValidator("must be text", (value) => typeof value === "string");
const whole = valueValidator("must be a whole number", (value): value is number => Number.isInteger(value));
const validator = rowValidator<Row>({ name: { required: text }, sizes: { optional: listValidator(whole) } });

test.each([{ name: "a" }, { name: "a", sizes: [] }, { name: "a", sizes: [1, 2] }, { name: "a", sizes: undefined }])(
  "%j is a row",
  (row) => {
    expect(validator.validate(row)).toEqual({ kind: "valid", value: row });
  },
);

test.each([
  { row: 1, violations: [{ pointer: "", keyword: "type", message: "must be an object" }] },
  { row: [], violations: [{ pointer: "", keyword: "type", message: "must be an object" }] },
  { row: {}, violations: [{ pointer: "/name", keyword: "required", message: "is required" }] },
  { row: { name: 1 }, violations: [{ pointer: "/name", keyword: "type", message: "must be text" }] },
  { row: { name: "a", sizes: {} }, violations: [{ pointer: "/sizes", keyword: "type", message: "must be a list" }] },
  {
    row: { name: "a", sizes: [1, 0.5], nmae: "" },
    violations: [
      { pointer: "/sizes/1", keyword: "type", message: "must be a whole number" },
      { pointer: "/nmae", keyword: "additionalProperties", message: "is not known here; known are name, sizes" },
    ],
  },
])("$row is none", ({ row, violations }) => {
  expect(validator.validate(row)).toEqual({ kind: "invalid", violations });
});
