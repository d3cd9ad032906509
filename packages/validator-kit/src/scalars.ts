import { isDate, isDateTime } from "./date-formats.ts";
import { isHttpDate } from "./http-date-format.ts";
import { isInt32, isInteger, isNumber } from "./numbers.ts";
import { isUri, isUriReference, isUuid } from "./text-formats.ts";
import { type Check, mistyped, unequal, type Walk, wrong } from "./walk.ts";

/** A value that may be anything, but must be there. */
export const anything: Check = (value, walk) => value !== undefined || absent(walk, "");

/** A string. */
export const aString: Check = (value, walk) => typeof value === "string" || mistyped(walk, "", value, "string");

/** A number. */
export const aNumber: Check = (value, walk) => isNumber(value) || mistyped(walk, "", value, "number");

/** A whole number. */
export const anInteger: Check = (value, walk) => isInteger(value) || mistyped(walk, "", value, "integer");

/** A whole number of 32 bits with sign. */
export const anInt32: Check = (value, walk) => isInt32(value) || wrongInt32(walk, "", value);

/** True or false. */
export const aBoolean: Check = (value, walk) => typeof value === "boolean" || mistyped(walk, "", value, "boolean");

/** Bytes. */
export const bytes: Check = (value, walk) => value instanceof Uint8Array || notBytes(walk, "", value);

/** The only value there is. */
export function literally(literal: string | number | boolean): Check {
  return (value, walk) => value === literal || unequal(walk, "", value, literal);
}

/** Null, or a value of a type. */
export function nullOr(check: Check): Check {
  return (value, walk) => value === null || check(value, walk);
}

/** A value is not there. */
export function absent(walk: Walk | undefined, key: string): boolean {
  return wrong(walk, key, undefined, "required", undefined, "is required");
}

/** A value is no bytes. */
export function notBytes(walk: Walk | undefined, key: string, value: unknown): boolean {
  return wrong(walk, key, value, "type", "binary", "must be bytes");
}

/** A value is no whole number of 32 bits: why not? */
export function wrongInt32(walk: Walk | undefined, key: string, value: unknown): boolean {
  if (walk === undefined) return false;
  if (!isInteger(value)) return mistyped(walk, key, value, "integer");
  return value < 0
    ? wrong(walk, key, value, "minimum", -2147483648, "must be at least -2147483648")
    : wrong(walk, key, value, "maximum", 2147483647, "must be at most 2147483647");
}

/** Format `date`. */
export const aDate: Check = (value, walk) => hasFormat(value, walk, "date", isDate);

/** Format `date-time`. */
export const aDateTime: Check = (value, walk) => hasFormat(value, walk, "date-time", isDateTime);

/** Format `http-date`. */
export const anHttpDate: Check = (value, walk) => hasFormat(value, walk, "http-date", isHttpDate);

/** Format `uri`. */
export const aUri: Check = (value, walk) => hasFormat(value, walk, "uri", isUri);

/** Format `uri-reference`. */
export const aUriReference: Check = (value, walk) => hasFormat(value, walk, "uri-reference", isUriReference);

/** Format `uuid`. */
export const aUuid: Check = (value, walk) => hasFormat(value, walk, "uuid", isUuid);

function hasFormat(value: unknown, walk: Walk | undefined, format: string, isOne: (text: string) => boolean): boolean {
  if (typeof value !== "string") return mistyped(walk, "", value, "string");
  return isOne(value) || wrong(walk, "", value, "format", format, `must be a valid ${format}`);
}
