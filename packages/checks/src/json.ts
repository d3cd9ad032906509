/** A JSON value as `JSON.parse` gives it. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
/** A JSON object; what it does not hold reads as `undefined`. */
export interface JsonObject {
  readonly [key: string]: Json | undefined;
}

/** Parses a document that must hold an object. */
export function parseObject(text: string): JsonObject {
  const value: Json = JSON.parse(text);
  return objectOf(value);
}

/** The object at this place, or an empty one where there is none. Anything else is a document we do not understand. */
export function objectOf(value: Json | undefined): JsonObject {
  if (value === undefined) return {};
  if (isObject(value)) return value;
  throw new TypeError(`expected an object, found ${JSON.stringify(value)}`);
}

/** The list at this place, or an empty one where there is none. */
export function listOf(value: Json | undefined): readonly Json[] {
  if (value === undefined) return [];
  if (isList(value)) return value;
  throw new TypeError(`expected a list, found ${JSON.stringify(value)}`);
}

/** The string at this place; it must be there. */
export function stringOf(value: Json | undefined): string {
  if (typeof value === "string") return value;
  throw new TypeError(`expected a string, found ${JSON.stringify(value)}`);
}

/** The string at this place as it is, anything else as JSON. */
export function textOf(value: Json | undefined): string {
  return typeof value === "string" ? value : (JSON.stringify(value) ?? "");
}

/** True for objects, false for lists and null. */
export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !isList(value);
}

/** `Array.isArray`, which does not narrow readonly lists by itself. */
export function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

/** The members of an object that are there. */
export function entriesOf(value: Json | undefined): readonly (readonly [string, Json])[] {
  return Object.entries(objectOf(value)).flatMap(([key, member]) =>
    member === undefined ? [] : [[key, member] as const],
  );
}
