import type { FieldType } from "./route.ts";

const number = /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/u;

/** A value that stands as text. What cannot be read as its type stays text, for the validator to judge. */
export function readScalar(text: string, type: FieldType): unknown {
  switch (type) {
    case "boolean":
      return text === "true" ? true : text === "false" ? false : text;
    case "integer":
    case "number": {
      const value = number.test(text) ? Number(text) : Number.NaN;
      return Number.isFinite(value) ? value : text;
    }
    case "json":
      return parsed(text);
    default:
      return text;
  }
}

/** The values of one field of a form: one, or all of a list. */
export function readValues<Entry>(
  values: readonly Entry[],
  type: FieldType,
  read: (value: Entry, type: FieldType) => unknown,
): unknown {
  if (typeof type === "object" && "list" in type) return values.map((value) => read(value, type.list));
  const all = values.map((value) => read(value, type));
  return all.length === 1 ? all[0] : all;
}

/** An object of a form's fields. Nobody's prototype is changed by one of them. */
export function objectOfFields(fields: Iterable<readonly [string, unknown]>): Record<string, unknown> {
  return Object.fromEntries([...fields].filter(([name, value]) => name !== "__proto__" && value !== undefined));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text, (name, value: unknown) => (name === "__proto__" ? undefined : value));
  } catch {
    return text;
  }
}
