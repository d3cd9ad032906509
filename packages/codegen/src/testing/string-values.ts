import fc from "fast-check";
import type { StringShape } from "../api-model.ts";
import { closedValues } from "../printers/validators/rules.ts";

const formats: Readonly<Record<string, () => fc.Arbitrary<string>>> = {
  date: () => dates().map((date) => date.toISOString().slice(0, 10)),
  "date-time": () => dates().map((date) => date.toISOString()),
  "http-date": () => dates().map((date) => date.toUTCString()),
  uri: () => fc.webUrl({ withQueryParameters: true }),
  "uri-reference": () => fc.oneof(fc.webUrl(), fc.webPath()),
  uuid: () => fc.uuid(),
};

/** Strings that keep all rules of a shape. */
export function stringsOf(shape: StringShape): fc.Arbitrary<string> {
  const values = closedValues(shape);
  if (values !== undefined) return fc.constantFrom(...values);
  const known = shape.values ?? [];
  const others = otherStrings(shape);
  return known.length > 0 ? fc.oneof(fc.constantFrom(...known), others) : others;
}

/** Characters as JSON Schema counts them. */
export function lengthOf(text: string): number {
  return [...text].length;
}

function otherStrings({ format, pattern, minLength = 0, maxLength = Infinity }: StringShape): fc.Arbitrary<string> {
  const formatted = format === undefined ? undefined : formats[format];
  if (formatted !== undefined) return formatted();
  const longest = Math.min(maxLength, minLength + 40);
  if (pattern === undefined) return fc.string({ unit: "binary", minLength, maxLength: longest });
  const form = new RegExp(pattern, "u");
  return matching(form, minLength, longest).filter(
    (text) => form.test(text) && lengthOf(text) >= minLength && lengthOf(text) <= maxLength,
  );
}

/** fast-check cannot make strings from every pattern; the others are drawn until one fits. */
function matching(form: RegExp, minLength: number, maxLength: number): fc.Arbitrary<string> {
  try {
    return fc.stringMatching(form, { size: "-1" });
  } catch {
    const unit = fc.constantFrom(...Array.from("abcxyzABCXYZ0189-_.:é中"));
    return fc.string({ unit, minLength, maxLength: Math.min(maxLength, minLength + 8) });
  }
}

/** The years that a date of HTTP can name. */
function dates(): fc.Arbitrary<Date> {
  return fc.date({ min: new Date("1000-01-01"), max: new Date("9999-12-31"), noInvalidDate: true });
}
