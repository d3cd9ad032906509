import type { NumberShape, Shape, StringShape } from "../../api-model.ts";
import type { KitName } from "./kit.ts";

/** Formats that are checked, with the function of the kit. Any other format is a remark. */
const formats: Readonly<Record<string, KitName>> = {
  date: "isDate",
  "date-time": "isDateTime",
  "http-date": "isHttpDate",
  uri: "isUri",
  "uri-reference": "isUriReference",
  uuid: "isUuid",
};

/** Ranges of the integer formats. Of `int64` only whole doubles can come out of JSON; the last one below 2^63 ends it. */
const ranges: Readonly<Record<string, readonly [minimum: number, maximum: number]>> = {
  int8: [-128, 127],
  int16: [-32768, 32767],
  int32: [-2147483648, 2147483647],
  int64: [-9223372036854775808, 9223372036854774784],
  safeint: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
  uint8: [0, 255],
  uint16: [0, 65535],
  uint32: [0, 4294967295],
  uint64: [0, 18446744073709549568],
};

/** The function of the kit that checks a string's format, if that is a format to be checked. */
export function formatOf({ format }: StringShape): KitName | undefined {
  return format !== undefined && Object.hasOwn(formats, format) ? formats[format] : undefined;
}

/** Known values that are the only ones. */
export function closedValues({ values, open }: StringShape): readonly string[] | undefined {
  return open ? undefined : values;
}

/** Whether any string will do. */
export function isBareString(shape: StringShape): boolean {
  const { minLength = 0, maxLength, pattern } = shape;
  const isUnlimited = minLength === 0 && maxLength === undefined && pattern === undefined;
  return isUnlimited && closedValues(shape) === undefined && formatOf(shape) === undefined;
}

/** Whether a string's format is all there is to check. */
export function isOnlyFormat(shape: StringShape): boolean {
  const { format, ...others } = shape;
  return formatOf({ kind: "string", ...(format !== undefined && { format }) }) !== undefined && isBareString(others);
}

/** Whether a value has a type and then more to keep to, so that a function of its own looks at it. */
export function isLimited(shape: Shape): boolean {
  if (shape.kind === "number") return !isBareNumber(shape);
  return shape.kind === "string" && !isBareString(shape) && !isOnlyFormat(shape);
}

/** The limits of a number by the names of JSON Schema. */
export type NumberLimits = Readonly<Partial<Record<NumberLimit, number>>>;

export type NumberLimit = "minimum" | "maximum" | "exclusiveMinimum" | "exclusiveMaximum" | "multipleOf";

/** A number's limits: those of the contract, within those of its format. */
export function numberLimits(shape: NumberShape): NumberLimits {
  const [first, last] = rangeOf(shape);
  const { minimum = first, maximum = last, exclusiveMinimum, exclusiveMaximum, multipleOf } = shape;
  return {
    ...(minimum !== undefined && { minimum: Math.max(minimum, first ?? minimum) }),
    ...(maximum !== undefined && { maximum: Math.min(maximum, last ?? maximum) }),
    ...(exclusiveMinimum !== undefined && { exclusiveMinimum }),
    ...(exclusiveMaximum !== undefined && { exclusiveMaximum }),
    ...(multipleOf !== undefined && { multipleOf }),
  };
}

/** Whether a whole number has the limits of 32 bits and no others. */
export function isInt32(shape: NumberShape): boolean {
  const limits = numberLimits(shape);
  const [minimum, maximum] = ranges["int32"] ?? [];
  return shape.integer && Object.keys(limits).length === 2 && limits.minimum === minimum && limits.maximum === maximum;
}

/** Whether any number, or any whole number, will do. */
export function isBareNumber(shape: NumberShape): boolean {
  return isInt32(shape) || Object.keys(numberLimits(shape)).length === 0;
}

function rangeOf({ integer, format }: NumberShape): readonly [minimum?: number, maximum?: number] {
  return (integer && format !== undefined && Object.hasOwn(ranges, format) ? ranges[format] : undefined) ?? [];
}
