/**
 * A body without the members that are null: to this service they are the same as absent. Nulls in lists stay, and
 * break the contract. Facts: docs/facts/traffic-distribution/protocol.md
 */
export function dropNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(dropNulls);
  if (typeof value !== "object" || value === null) return value;
  const members = Object.entries(value).filter(([, member]) => member !== null);
  return Object.fromEntries(members.map(([name, member]) => [name, dropNulls(member)]));
}
