/** The members of an object by name, of which nothing is known yet. */
export type Members = Readonly<Record<string, unknown>>;

/**
 * An object's own members, or `undefined` when the value is no object.
 *
 * Members that a value inherits never reach the wire, so they do not count: an object with a prototype of its own is
 * looked at through a copy of its own members. Names that every object inherits are read with {@link ownMember}.
 */
export function membersOf(value: unknown): Members | undefined {
  if (!isObject(value)) return undefined;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null ? value : { __proto__: null, ...value };
}

function isObject(value: unknown): value is Members {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Reads a member whose name every object inherits something under, such as `constructor` or `__proto__`. */
export function ownMember(members: Members, name: string): unknown {
  return Object.hasOwn(members, name) ? members[name] : undefined;
}
