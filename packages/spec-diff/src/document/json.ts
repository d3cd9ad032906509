/** Any JSON value. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | JsonObject;

/** A JSON object. */
export interface JsonObject {
  readonly [key: string]: JsonValue;
}

/** An object, and neither an array nor null. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The object, or an empty one. */
export function objectOf(value: JsonValue | undefined): JsonObject {
  return isObject(value) ? value : {};
}

/** The list, or an empty one. */
export function listOf(value: JsonValue | undefined): readonly JsonValue[] {
  return Array.isArray(value) ? value : [];
}

/** The strings of a list; of anything else none. */
export function textsOf(value: JsonValue | undefined): readonly string[] {
  return listOf(value).filter((one) => typeof one === "string");
}

/** The string, or undefined. */
export function textOf(value: JsonValue | undefined): string | undefined {
  return typeof value === "string" ? value : undefined;
}

/** The number, or undefined. */
export function numberOf(value: JsonValue | undefined): number | undefined {
  return typeof value === "number" ? value : undefined;
}

/** One text for all values that are equal: the order of an object's members means nothing in JSON. */
export function canonical(value: JsonValue | undefined): string {
  if (value === undefined) return "";
  if (isObject(value)) {
    const members = Object.keys(value)
      .toSorted()
      .map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`);
    return `{${members.join(",")}}`;
  }
  if (Array.isArray(value)) return `[${value.map((one) => canonical(one)).join(",")}]`;
  return JSON.stringify(value);
}

/** Equal as JSON. */
export function isEqual(one: JsonValue | undefined, other: JsonValue | undefined): boolean {
  return one === other || canonical(one) === canonical(other);
}

/** Those of `one` that `other` lacks. */
export function without<T extends JsonValue>(one: readonly T[], other: readonly JsonValue[]): readonly T[] {
  const known = new Set(other.map((value) => canonical(value)));
  return one.filter((value) => !known.has(canonical(value)));
}
