/** Whether two JSON values are equal, whatever the order of their members. What is undefined is not there. */
export function isEqualJson(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const left = new Map(membersOf(a));
  const right = membersOf(b);
  return (
    left.size === right.length && right.every(([name, value]) => left.has(name) && isEqualJson(left.get(name), value))
  );
}

function membersOf(value: object): [string, unknown][] {
  return Object.entries(value).filter(([, member]) => member !== undefined);
}
