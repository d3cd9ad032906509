import { expect, test } from "vitest";
import { evaluated } from "./evaluate.fixtures.ts";

const div0 = "Error({Kind:ErrorKind.Div0})";
const invalid = "Error({Kind:ErrorKind.InvalidArgument})";

test.each([
  ["If(2 > 1, 7, 8)", "7"],
  ["If(2 < 1, 7)", "Blank()"],
  ["If(false, 1, true, 2, 3)", "2"],
  ["If(Blank(), 1, 2)", "2"],
  ["If(1/0 > 0, 1, 2)", div0],
  ['If(false, 1, "42")', "42"],
  ['If(false, "a", 42)', '"42"'],
  ["If(true, {a: 1}, {b: 2})", "{a:1,b:Blank()}"],
  ['Switch("b", "a", 1, "b", 2, 3)', "2"],
  ['Switch("z", "a", 1, "b", 2)', "Blank()"],
  ["Switch(2, 1, 1/0, 2, 5)", "5"],
  ['Coalesce(Blank(), "", "x")', '"x"'],
  ["Coalesce(Blank(), 1/0, 3)", div0],
  ['And(true, 1, "true")', "true"],
  ["false && 1/0 = 1", "false"],
  ["true Or 1/0 = 1", "true"],
  ["Not Blank()", "true"],
  ["!true || !false", "true"],
  [
    "Not 1 = 2",
    "Errors: Error 6-7: Incompatible types for comparison. These types can't be compared: Boolean, Decimal.",
  ],
])("choices and conditions: %s", (source, result) => {
  expect(evaluated(source)).toBe(result);
});

test.each([
  ["IsError(1/0)", "true"],
  ['IsBlank("")', "true"],
  ["IsBlank(0)", "false"],
  ["IsBlankOrError(Sqrt(-1))", "true"],
  ["IfError(1/0, 5)", "5"],
  ["IfError(3, 5, 9)", "9"],
  ["IfError(1/0, FirstError.Kind)", "13"],
  ["IfError(Sqrt(-1) + 1/0, CountRows(AllErrors))", "2"],
  ["Sqrt(-1) + 1/0", "Error(Table({Kind:ErrorKind.Numeric},{Kind:ErrorKind.Div0}))"],
  ['Error("no")', "Error({Kind:ErrorKind.Custom})"],
  ["Error({Kind: ErrorKind.NotFound})", "Error({Kind:ErrorKind.NotFound})"],
  ['IfError(Error({Kind: 11, Message: "bad"}), FirstError.Message)', '"bad"'],
  ['1 + "x"', invalid],
])("errors are values: %s", (source, result) => {
  expect(evaluated(source)).toBe(result);
});

test.each([
  ["Blank() = 0", "false"],
  ['Blank() = ""', "false"],
  ["Blank() = Blank()", "true"],
  ["Blank() + 1", "1"],
  ['"x" & Blank() & true', '"xtrue"'],
  ["Blank() < 1", "true"],
  ["Sum(Blank(), 2)", "2"],
  ["Max(Blank())", "Blank()"],
])("blank counts as what is wanted, but equals nothing else: %s", (source, result) => {
  expect(evaluated(source)).toBe(result);
});

test.each([
  ['"a" = "A"', "false"],
  ['"A" in "cat"', "true"],
  ['"A" exactin "cat"', "false"],
  ["2 in [1, 2]", "true"],
  ['"b" in ["A", "B"]', "true"],
  ['"b" exactin ["A", "B"]', "false"],
  ["{a: 1} in Table({a: 2}, {a: 1})", "true"],
  ['$"{1 + 1} is {true}"', '"2 is true"'],
  ['$"{{x}}"', '"{x}"'],
])("equality, membership and interpolation: %s", (source, result) => {
  expect(evaluated(source)).toBe(result);
});
