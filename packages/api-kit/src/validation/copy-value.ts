import { isObject } from "./members.ts";

/**
 * A copy at every depth of what JSON could carry. An object's copy inherits nothing and holds its own members. Bytes are
 * not copied.
 */
export function copyValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copyValue);
  if (!isObject(value) || value instanceof Uint8Array) return value;
  // `fromEntries` defines members; assigning to `__proto__` would set the prototype instead.
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, copyValue(member)]));
}
