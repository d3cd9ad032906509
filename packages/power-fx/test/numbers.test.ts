import { expect, test } from "vitest";
import { evaluated } from "./evaluate.fixtures.ts";

const numeric = "Error({Kind:ErrorKind.Numeric})";

test.each([
  ["0.1 + 0.2", "0.3"],
  ["1 / 3", "0.3333333333333333333333333333"],
  ["2 / 3", "0.6666666666666666666666666667"],
  ["79228162514264337593543950335 + 1", numeric],
  ["0.0000000000000000000000000001 / 2", "0"],
  ["10 * 0.1 = 1", "true"],
  ["2 ^ 3 ^ 2", "512"],
  ["2 ^ -2", "0.25"],
  ["-2 ^ 2", "-4"],
  ["25%", "0.25"],
  ["1 - 2 - 3", "-4"],
  ["2 + 3 * 4", "14"],
  ['"2" + "3"', "5"],
  ["true + 1", "2"],
  ["Float(0.1) + Float(0.2)", "0.30000000000000004"],
  ["1 + Float(0.5)", "1.5"],
  ["1e3", "1000"],
  [".5", "0.5"],
])("decimals are exact, doubles are asked for: %s", (source, result) => {
  expect(evaluated(source)).toBe(result);
});

test.each([
  ["0.1 + 0.2", "0.30000000000000004"],
  ["1 / 3", "0.3333333333333333"],
  ["Decimal(1) / Decimal(3)", "0.3333333333333333333333333333"],
])("doubles are the rule in v1-float: %s", (source, result) => {
  expect(evaluated(source, { profile: "v1-float" })).toBe(result);
});

test.each([
  ["Round(2.5, 0)", "3"],
  ["Round(-2.5, 0)", "-3"],
  ["Round(1234, -2)", "1200"],
  ["RoundUp(2.01, 1)", "2.1"],
  ["RoundDown(-2.09, 1)", "-2"],
  ["Int(-1.5)", "-2"],
  ["Trunc(-1.5)", "-1"],
  ["Mod(-7, 3)", "2"],
  ["Mod(7, -3)", "-2"],
  ["Mod(1, 0)", "Error({Kind:ErrorKind.Div0})"],
  ["Abs([-1, 2])", "Table({Value:1},{Value:2})"],
  ["Sqrt(-1)", numeric],
  ["Power(2, 10)", "1024"],
  ["Log(100)", "2"],
  ["Ln(0)", numeric],
  ["Sum([1, 2, 3], Value * 2)", "12"],
  ["Average(1, 2, 6)", "3"],
  ["Min(3, 1, 2)", "1"],
  ["Max([4, 9], Value)", "9"],
  ["VarP(2, 4)", "1"],
  ["StdevP(2, 4)", "1"],
  ["RandBetween(1, 10)", "6"],
  ["Rand()", "0.5"],
  ['Hex2Dec("FF")', "255"],
  ["Dec2Hex(-1)", '"FFFFFFFFFF"'],
  ["Degrees(Pi())", "180"],
  ["Atan2(0, 0)", "Error({Kind:ErrorKind.Div0})"],
])("functions of numbers: %s", (source, result) => {
  expect(evaluated(source)).toBe(result);
});

test.each([
  ['Value("10%")', "0.1"],
  ['Value("$1,234.5")', "1234.5"],
  ['Value("(5)")', "-5"],
  ['Value("")', "Blank()"],
  ['Value("five")', "Error({Kind:ErrorKind.InvalidArgument})"],
  ['Value("1.234,5", "de-DE")', "1234.5"],
  ['Value("1", "x1")', "Error({Kind:ErrorKind.BadLanguageCode})"],
  ['IsNumeric("12e1")', "true"],
  ["IsNumeric(true)", "false"],
  ['Boolean("TRUE")', "true"],
  ['Boolean(" true")', "Error({Kind:ErrorKind.InvalidArgument})"],
])("numbers are read as people write them: %s", (source, result) => {
  expect(evaluated(source)).toBe(result);
});

test.each([
  ['Text(1234.5, "#,##0.00")', '"1,234.50"'],
  ['Text(-5, "0;(0)")', '"(5)"'],
  ['Text(0, "0;-0;\\z\\e\\r\\o")', '"zero"'],
  ['Text(0.256, "0.0%")', '"25.6%"'],
  ['Text(1234567, "0,,.0")', '"1.2"'],
  ['Text(12345, "0.00E+00")', '"1.23E+04"'],
  ['Text(7, "000")', '"007"'],
  ['Text(123456789, "000-00-0000")', '"123-45-6789"'],
  ['Text(1234.5, "#,##0.0", "de-DE")', '"1.234,5"'],
  ["Text(1.5)", '"1.5"'],
  ['Text(Float("1e21"))', '"1E+21"'],
])("numbers in formats: %s", (source, result) => {
  expect(evaluated(source)).toBe(result);
});

test.each([
  'Text(1, "0/0")',
  'Text(1, "[red]0")',
  'Text(1, "0 y")',
  'Text(1, "0;0;0;0")',
  'Text("a", "0")',
  'Text(1, "general")',
])("a format that means nothing is an error before anything is computed: %s", (source) => {
  expect(evaluated(source)).toMatch(/^Errors: .*The function 'Text' has some invalid arguments/);
});
