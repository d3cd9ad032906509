import { isObject } from "./members.ts";

/**
 * A copy at every depth of what JSON could carry. An object's copy inherits nothing and holds its own members. Bytes are
 * not copied.
 */
export function copyValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copyValue);
  if (!isObject(value) || ArrayBuffer.isView(value)) return value;
  // `fromEntries` defines members; assigning to `__proto__` would set the prototype instead.
  // A name with its member is a list of two, and the copy of a name is the name.
  return Object.fromEntries(Object.entries(value).map(copyValue) as [string, unknown][]);
}
