import fc from "fast-check";
import { expect, test } from "vitest";
import { enUs } from "../text/locale.ts";
import { parseFormat } from "./parse-format.ts";
import { writeDate } from "./write-date.ts";
import { writeNumber } from "./write-number.ts";

function written(number: string, format: string): string {
  const parsed = parseFormat(format);
  if (parsed?.kind !== "number") throw new Error(`${format} is not a format of numbers`);
  return writeNumber(number, parsed.sections, enUs);
}

test.each([
  ["1234.5", "0", "1235"],
  ["0.4", "#", ""],
  ["-0.4", "0", "0"],
  ["999.95", "0.0", "1000.0"],
  ["1234567", "#,#", "1,234,567"],
  ["1234567", "#,", "1235"],
  ["1234567", ",0", ",1234567"],
  ["12", "#.", "12."],
  ["5", "'0'", "'5'"],
  ["5", "\\0\\0 0", "00 5"],
  ["0.00012345", "0.00E-00", "1.23E-04"],
  ["0", "0.0E+0", "0.0E+0"],
  ["99999", "0.0E+0", "1.0E+5"],
  ["0.5", "0%", "50%"],
  ["-3", "0;(0)", "(3)"],
  ["0", "0;-0;nil", "nil"],
])("%s in %s is %s", (number, format, text) => {
  expect(written(number, format)).toBe(text);
});

test.each(["yyyy-mm-dd", "h:mm AM/PM", "ss.000", "dddd", "m/d/yy A/P"])("%s is a format of dates", (format) => {
  expect(parseFormat(format)?.kind).toBe("date");
});

test.each([
  "0 d",
  "hh:mm:00",
  "[h]",
  "_(0",
  "0/0",
  "#:#",
  "0E+0.0",
  "0;0;0;0",
  '"open',
  "tail\\",
  "mmmmm",
  "h a/p",
  "/0",
  "General",
])("%s is no format", (format) => {
  expect(parseFormat(format)).toBeUndefined();
});

test("any text is a format or not, and what is one can be used", () => {
  const formats = fc.string({ unit: fc.constantFrom(...Array.from("0#.,;%eE+-\\\"'ymdhsAP/: x")), maxLength: 14 });
  fc.assert(
    fc.property(formats, fc.double({ noNaN: true, noDefaultInfinity: true }), (format, number) => {
      const parsed = parseFormat(format);
      if (parsed?.kind === "number") writeNumber(number.toPrecision(15), parsed.sections, enUs);
      for (const items of parsed?.kind === "date" ? parsed.sections : []) writeDate(0, items, enUs);
    }),
    { numRuns: 2000 },
  );
});
