/** Members and indices from the root of a value. */
export type Path = readonly (string | number)[];

/** An object that is no array. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A copy of an object without one member. */
export function without(value: Readonly<Record<string, unknown>>, name: string): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(value).filter(([other]) => other !== name));
}

/** A copy of a value with another one at a path. */
export function putAt(root: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined) return value;
  if (Array.isArray(root)) return root.map((item: unknown, index) => (index === key ? putAt(item, rest, value) : item));
  const members = isRecord(root) ? root : {};
  const inner = Object.hasOwn(members, key) ? members[key] : undefined;
  // `fromEntries` defines members; `__proto__` would otherwise set the prototype.
  const others = Object.entries(members).filter(([name]) => name !== key);
  return Object.fromEntries([...others, [String(key), putAt(inner, rest, value)]]);
}
