import type { NumberShape, Shape, StringShape } from "../api-model.ts";
import { closedValues, formatOf, numberLimits } from "../printers/validators/rules.ts";
import { lengthOf } from "./string-values.ts";

/** A wrong value in place of a scalar, and the keyword that it breaks first. */
export interface ScalarMistake {
  readonly keyword: string;
  readonly value: unknown;
}

/** Values of other JSON types than the wanted one, and such as JSON does not have. */
export function wrongTypes(wanted: "string" | "number" | "boolean" | "array" | "object"): readonly unknown[] {
  const samples: readonly (readonly [string, unknown])[] = [
    ["string", "7"],
    ["number", 7],
    ["boolean", true],
    ["array", []],
    ["object", {}],
  ];
  const others = samples.filter(([type]) => type !== wanted).map(([, value]) => value);
  return [...others, null, 7n, () => 7];
}

/** One wrong value for each keyword of a string, number, boolean or literal. */
export function scalarMistakes(shape: Shape): readonly ScalarMistake[] {
  switch (shape.kind) {
    case "string":
      return [...ofTypes("string"), ...stringMistakes(shape)];
    case "number":
      return [...ofTypes("number"), ...numberMistakes(shape)];
    case "boolean":
      return ofTypes("boolean");
    case "literal":
      return ["valueOfNoContract", null, 7.5, {}].map((value) => ({ keyword: "const", value }));
    default:
      return [];
  }
}

function ofTypes(wanted: "string" | "number" | "boolean"): readonly ScalarMistake[] {
  return wrongTypes(wanted).map((value) => ({ keyword: "type", value }));
}

function stringMistakes(shape: StringShape): readonly ScalarMistake[] {
  const values = closedValues(shape);
  if (values !== undefined) return ["valueOfNoContract", "constructor"].map((value) => ({ keyword: "enum", value }));
  const { minLength = 0, maxLength, pattern } = shape;
  return [
    ...(minLength > 0 ? ["😀".repeat(minLength - 1)].map((value) => ({ keyword: "minLength", value })) : []),
    ...(maxLength !== undefined
      ? ["a".repeat(maxLength + 1), "😀".repeat(maxLength + 1)].map((value) => ({ keyword: "maxLength", value }))
      : []),
    ...(pattern !== undefined ? againstPattern(new RegExp(pattern, "u"), minLength, maxLength) : []),
    ...(pattern === undefined && formatOf(shape) ? againstFormat(shape) : []),
  ];
}

function againstPattern(form: RegExp, minLength: number, maxLength = Infinity): readonly ScalarMistake[] {
  const seeds = ["", " ", "é", "!", "-", "aws:", "arn:aws", "\n", "x\n", "0", "d-", "😀"];
  const candidates = seeds.map((seed) => seed + "_".repeat(Math.max(0, minLength - lengthOf(seed))));
  return candidates
    .filter((text) => lengthOf(text) >= minLength && lengthOf(text) <= maxLength && !form.test(text))
    .map((value) => ({ keyword: "pattern", value }));
}

function againstFormat({ format = "" }: StringShape): readonly ScalarMistake[] {
  const wrong: Readonly<Record<string, readonly string[]>> = {
    date: ["2023-02-29", "2023-1-1", "today"],
    "date-time": ["2023-02-29T00:00:00Z", "2023-11-15", "2023-11-15T00:00:00", "2023-11-15 00:00:00Z"],
    "http-date": ["Wed, 31 Feb 2023 00:00:00 GMT", "2023-11-15T00:00:00Z", "Wed, 15 Nov 2023 25:00:00 GMT"],
    uri: ["", "no scheme", "https://a b", "https://a/%zz", "/only/a/path"],
    "uri-reference": ["a b", "%zz", "<>"],
    uuid: ["", "123", "g0000000-0000-4000-8000-000000000000"],
  };
  return (wrong[format] ?? []).map((value) => ({ keyword: "format", value }));
}

function numberMistakes(shape: NumberShape): readonly ScalarMistake[] {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = numberLimits(shape);
  const beyond = (limit: number, direction: number): number =>
    limit + direction * Math.max(1, Math.abs(limit) * Number.EPSILON * 2);
  return [
    ...[NaN, Infinity, -Infinity, ...(shape.integer ? [0.5] : [])].map((value) => ({ keyword: "type", value })),
    ...(minimum === undefined ? [] : [{ keyword: "minimum", value: beyond(minimum, -1) }]),
    ...(maximum === undefined ? [] : [{ keyword: "maximum", value: beyond(maximum, 1) }]),
    ...(exclusiveMinimum === undefined ? [] : [{ keyword: "exclusiveMinimum", value: exclusiveMinimum }]),
    ...(exclusiveMaximum === undefined ? [] : [{ keyword: "exclusiveMaximum", value: exclusiveMaximum }]),
    ...(multipleOf === undefined || multipleOf === 1 ? [] : [{ keyword: "multipleOf", value: multipleOf * 1.5 }]),
  ];
}
