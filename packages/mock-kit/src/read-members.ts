import type { ControlInput } from "./control-operation.ts";
import type { LogFilter } from "./request-log.ts";

// Each of these gives a member of the input as what it should be, or throws a `RangeError` with a sentence.

/** A member that may be absent. */
export function optional<Value>(
  read: (name: string, value: unknown) => Value,
  name: string,
  value: unknown,
): Value | undefined {
  return value === undefined ? undefined : read(name, value);
}

/** A number. */
export function readNumber(name: string, value: unknown): number {
  if (typeof value === "number") return value;
  throw new RangeError(`"${name}" must be a number.`);
}

/** A whole number, perhaps from a query. */
export function readCount(name: string, value: unknown): number {
  if (/^\d{1,15}$/u.test(String(value))) return Number(value);
  throw new RangeError(`"${name}" must be a whole number.`);
}

/** A string. */
export function readText(name: string, value: unknown): string {
  if (typeof value === "string") return value;
  throw new RangeError(`"${name}" must be a string.`);
}

/** True or false. */
export function readBoolean(name: string, value: unknown): boolean {
  if (typeof value === "boolean") return value;
  throw new RangeError(`"${name}" must be true or false.`);
}

/** A list of strings. */
export function readNames(name: string, value: unknown): readonly string[] {
  if (Array.isArray(value) && value.every((item) => typeof item === "string")) return value;
  throw new RangeError(`"${name}" must be a list of names.`);
}

/** Strings by name. */
export function readTexts(name: string, value: unknown): Readonly<Record<string, string>> {
  const entries = Object.entries(readObject(name, value));
  return Object.fromEntries(entries.map(([member, text]) => [member, readText(`${name}.${member}`, text)]));
}

/** An object. */
export function readObject(name: string, value: unknown): ControlInput {
  if (isRecord(value)) return value;
  throw new RangeError(`"${name}" must be an object.`);
}

/** One of a few words. */
export function readOneOf<Word extends string>(name: string, value: unknown, words: readonly Word[]): Word {
  const found = words.find((word) => word === value);
  if (found !== undefined) return found;
  throw new RangeError(`"${name}" must be ${words.map((word) => `"${word}"`).join(" or ")}.`);
}

const statusClasses = ["1xx", "2xx", "3xx", "4xx", "5xx"] as const;

/** `404` or `4xx`. */
export function readStatusFilter(name: string, value: unknown): NonNullable<LogFilter["status"]> {
  const text = String(value);
  if (/^(?:0|[1-5]\d\d)$/u.test(text)) return Number(text);
  return readOneOf(name, text, statusClasses);
}

/** True for what JSON calls an object. */
export function isRecord(value: unknown): value is ControlInput {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
