import type { NumberShape, StringShape } from "../../api-model.ts";
import { camelCase } from "../../names.ts";
import { quote } from "../../text/literals.ts";
import { input, refusal } from "./conditions.ts";
import type { Sheet } from "./declaration.ts";
import { type Code, prefixed, returnAll, statementIf } from "./layout.ts";
import { closedValues, formatOf, numberLimits } from "./rules.ts";
import { patternTest, valuesConstant } from "./shape-parts.ts";

/** Something that a contract asks of a value of the right type. */
interface Limit {
  readonly keyword: string;
  /** What the keyword allows, and the sentence; as source text. Enums name their values, patterns themselves. */
  readonly details: readonly string[];
  /** Holds where the limit is kept. */
  readonly kept: string;
  /** The opposite. */
  readonly broken: string;
}

/** The body of a function that looks at a string: its type, then its limits up to the first that it breaks. */
export function printStringLimits(sheet: Sheet, shape: StringShape): string {
  return printLimits(sheet, `typeof input !== "string"`, "string", stringLimits(sheet, shape));
}

/** The same for a number. */
export function printNumberLimits(sheet: Sheet, shape: NumberShape): string {
  const [test, type] = shape.integer ? (["isInteger", "integer"] as const) : (["isNumber", "number"] as const);
  return printLimits(sheet, `!${sheet.kit(test)}(input)`, type, limitsOfNumber(sheet, shape));
}

function printLimits(sheet: Sheet, isOther: string, type: string, limits: readonly Limit[]): string {
  const [last] = limits.slice(-1);
  if (last === undefined) throw new Error(`${sheet.unit.name} has no limits.`);
  const refuse = ({ keyword, details }: Limit): Code => {
    if (keyword === "pattern") return refusal(sheet, "unmatched", input, ...details);
    return refusal(sheet, keyword === "enum" ? "notAmong" : "wrong", input, quote(keyword), ...details);
  };
  return [
    statementIf(isOther, prefixed("return ", refusal(sheet, "mistyped", input, quote(type)))),
    ...limits.slice(0, -1).map((limit) => statementIf(limit.broken, prefixed("return ", refuse(limit)))),
    returnAll([[last.kept, refuse(last)]]),
  ].join("");
}

function stringLimits(sheet: Sheet, shape: StringShape): readonly Limit[] {
  const place = camelCase(sheet.unit.name);
  const { minLength = 0, maxLength, pattern } = shape;
  const values = closedValues(shape);
  const format = formatOf(shape);
  const limits: Limit[] = [];
  if (values !== undefined) limits.push(enumLimit(sheet, valuesConstant(sheet, values, place)));
  if (minLength === 1)
    limits.push({ ...lengthLimit("minLength", 1, ""), kept: 'input !== ""', broken: 'input === ""' });
  if (minLength > 1) limits.push(lengthLimit("minLength", minLength, `${sheet.kit("isShorter")}(input, ${minLength})`));
  if (maxLength !== undefined) {
    limits.push(lengthLimit("maxLength", maxLength, `${sheet.kit("isLonger")}(input, ${maxLength})`));
  }
  if (pattern !== undefined) {
    const { test, constant } = patternTest(sheet, shape, "input", place);
    limits.push({ keyword: "pattern", details: [constant], kept: test, broken: `!${test}` });
  }
  if (format !== undefined) {
    const test = `${sheet.kit(format)}(input)`;
    const name = shape.format ?? "";
    const details = [quote(name), quote(`must be a valid ${name}`)];
    limits.push({ keyword: "format", details, kept: test, broken: `!${test}` });
  }
  return limits;
}

/** In an answer a value that came later passes, unless the walk is strict. */
function enumLimit(sheet: Sheet, values: string): Limit {
  const kept = `${values}.includes(input)`;
  const broken = `!${kept}`;
  if (sheet.unit.isReceived !== true) return { keyword: "enum", details: [values], kept, broken };
  const isLenient = `${sheet.kit("isLenient")}(walk)`;
  return { keyword: "enum", details: [values], kept: `${isLenient} || ${kept}`, broken: `!${isLenient} && ${broken}` };
}

function lengthLimit(keyword: "minLength" | "maxLength", limit: number, broken: string): Limit {
  const [side, noun] = [keyword === "minLength" ? "least" : "most", limit === 1 ? "character" : "characters"];
  const details = [String(limit), quote(`must have at ${side} ${limit} ${noun}`)];
  return { keyword, details, kept: `!${broken}`, broken };
}

function limitsOfNumber(sheet: Sheet, shape: NumberShape): readonly Limit[] {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = numberLimits(shape);
  const comparisons = [
    ["minimum", ">=", "<", minimum, "at least"],
    ["maximum", "<=", ">", maximum, "at most"],
    ["exclusiveMinimum", ">", "<=", exclusiveMinimum, "greater than"],
    ["exclusiveMaximum", "<", ">=", exclusiveMaximum, "less than"],
  ] as const;
  const limits: Limit[] = comparisons.flatMap(([keyword, within, beyond, limit, words]) => {
    if (limit === undefined) return [];
    const details = [String(limit), quote(`must be ${words} ${limit}`)];
    return [{ keyword, details, kept: `input ${within} ${limit}`, broken: `input ${beyond} ${limit}` }];
  });
  if (multipleOf !== undefined) {
    const test = `${sheet.kit("isMultipleOf")}(input, ${multipleOf})`;
    const details = [String(multipleOf), quote(`must be a multiple of ${multipleOf}`)];
    limits.push({ keyword: "multipleOf", details, kept: test, broken: `!${test}` });
  }
  return limits;
}
