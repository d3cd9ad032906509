import type { MapShape, NumberShape, Shape, StringShape } from "../../api-model.ts";
import { quote } from "../../text/literals.ts";
import type { Sheet } from "./declaration.ts";
import { call, type Code, flat } from "./layout.ts";
import { closedValues, formatOf, isInt32, numberLimits } from "./rules.ts";
import { nextDepth, patternConstant, valuesConstant } from "./shape-parts.ts";

/**
 * The conditions under which a value that is present has a shape: all of them must hold. None means that anything will do.
 *
 * @param value The variable that holds the value.
 * @param place What constants are named after: `distributionPolicyName`.
 */
export function conditionsOf(sheet: Sheet, given: Shape, value: string, place: string): readonly Code[] {
  const shape = sheet.catalogue.resolve(given);
  switch (shape.kind) {
    case "any":
      return [];
    case "binary":
      return [`${value} instanceof Uint8Array`];
    case "boolean":
      return [`typeof ${value} === "boolean"`];
    case "literal":
      return [`${value} === ${printLiteral(shape.value)}`];
    case "string":
      return stringConditions(sheet, shape, value, place);
    case "number":
      return numberConditions(sheet, shape, value);
    case "array": {
      const limits = trailing(shape.minItems, shape.maxItems);
      const accepts = acceptsFunction(sheet, shape.items, `${place}Item`, "item !== undefined");
      return [call(sheet.kit("isArrayOf"), [value, accepts, ...limits])];
    }
    case "map":
      return [mapCondition(sheet, shape, value, place)];
    case "nullable":
      return nullableCondition(sheet, shape.of, value, place);
    case "reference": {
      const { argument } = nextDepth(sheet, shape.name);
      return [`${sheet.of("is", shape.name)}(${value}${argument})`];
    }
    case "object":
    case "union":
      throw new Error(`The ${shape.kind} at ${place} has no name.`);
  }
}

/** Several conditions as one operand of `||`. */
export function allOf(conditions: readonly Code[]): Code {
  const [only = ""] = conditions;
  return conditions.length === 1 ? only : `(${conditions.map(flat).join(" && ")})`;
}

/** A function that answers whether a value has a shape. `anything`: what to ask of a value that may be anything. */
export function acceptsFunction(sheet: Sheet, given: Shape, place: string, anything: string): string {
  const shape = sheet.catalogue.resolve(given);
  if (shape.kind === "reference" && !nextDepth(sheet, shape.name).isNeeded) return sheet.of("is", shape.name);
  const conditions = conditionsOf(sheet, shape, "item", place).map(flat);
  const [only = ""] = conditions;
  const direct = /^(\w+)\(item\)$/.exec(only)?.[1];
  if (conditions.length === 1 && direct !== undefined) return direct;
  const body = shape.kind === "nullable" ? only.replace(/^\((.*)\)$/s, "$1") : conditions.join(" && ");
  return `(${conditions.length === 0 && anything === "true" ? "" : "item"}) => ${body || anything}`;
}

export function printLiteral(value: string | number | boolean): string {
  return typeof value === "string" ? quote(value) : String(value);
}

function stringConditions(sheet: Sheet, shape: StringShape, value: string, place: string): readonly string[] {
  const values = closedValues(shape);
  const { minLength = 0, maxLength, pattern } = shape;
  const format = formatOf(shape);
  return [
    `typeof ${value} === "string"`,
    ...(values ? [`${valuesConstant(sheet, values, place)}.includes(${value})`] : []),
    ...(minLength === 1 ? [`${value} !== ""`] : []),
    ...(minLength > 1 ? [`!${sheet.kit("isShorter")}(${value}, ${minLength})`] : []),
    ...(maxLength !== undefined ? [`!${sheet.kit("isLonger")}(${value}, ${maxLength})`] : []),
    ...(pattern !== undefined ? [`${patternConstant(sheet, pattern, place)}.test(${value})`] : []),
    ...(format ? [`${sheet.kit(format.test)}(${value})`] : []),
  ];
}

function numberConditions(sheet: Sheet, shape: NumberShape, value: string): readonly string[] {
  if (isInt32(shape)) return [`${sheet.kit("isInt32")}(${value})`];
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = numberLimits(shape);
  const comparisons = [
    [">=", minimum],
    ["<=", maximum],
    [">", exclusiveMinimum],
    ["<", exclusiveMaximum],
  ] as const;
  return [
    `${sheet.kit(shape.integer ? "isInteger" : "isNumber")}(${value})`,
    ...comparisons.flatMap(([operator, limit]) => (limit === undefined ? [] : [`${value} ${operator} ${limit}`])),
    ...(multipleOf === undefined ? [] : [`${sheet.kit("isMultipleOf")}(${value}, ${multipleOf})`]),
  ];
}

function mapCondition(sheet: Sheet, shape: MapShape, value: string, place: string): Code {
  const accepts = acceptsFunction(sheet, shape.values, `${place}Value`, "true");
  const names = shape.keys && acceptsFunction(sheet, shape.keys, `${place}Name`, "true");
  const limits = trailing(shape.minProperties, shape.maxProperties, names);
  return call(sheet.kit("isMapOf"), [value, accepts, ...limits]);
}

function nullableCondition(sheet: Sheet, shape: Shape, value: string, place: string): readonly Code[] {
  const conditions = conditionsOf(sheet, shape, value, place);
  return conditions.length === 0 ? [] : [`(${value} === null || ${flat(allOf(conditions))})`];
}

/** Optional arguments at the end: nothing after the last that is given, the defaults before it. */
function trailing(minimum?: number, maximum?: number, last?: string): readonly string[] {
  if (last !== undefined) return [String(minimum ?? 0), String(maximum ?? Infinity), last];
  if (maximum !== undefined) return [String(minimum ?? 0), String(maximum)];
  return minimum === undefined || minimum === 0 ? [] : [String(minimum)];
}
