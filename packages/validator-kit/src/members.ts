/** The members of an object by name, of which nothing is known yet. */
export type Members = Readonly<Record<string, unknown>>;

/** Whether a value is an object. Arrays are none here, and neither is null. */
export function isObject(value: unknown): value is Members {
  return isObjectLike(value) && !Array.isArray(value);
}

/** Whether members can be read: of an object or an array. What goes on to ask {@link isPlain} finds arrays out there. */
export function isObjectLike(value: unknown): value is Members {
  return typeof value === "object" && value !== null;
}

/**
 * Whether an object inherits from `Object.prototype` only, as all that comes out of JSON does. Ask after members were
 * read: the compiler then knows the object's layout, and the question costs nothing.
 *
 * Members that a value inherits never reach the wire, so they do not count. An object that may inherit some (an instance
 * of a class, one from another realm) is checked through a copy of its own members.
 */
export function isPlain(members: Members): boolean {
  return Object.getPrototypeOf(members) === Object.prototype;
}

/** Reads a member whose name every object inherits something under, such as `constructor` or `__proto__`. */
export function ownMember(members: Members, name: string): unknown {
  return Object.hasOwn(members, name) ? members[name] : undefined;
}
