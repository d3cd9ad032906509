/**
 * Whether an `If-Match` header lets a change through, by RFC 9110: `*` wants the resource to exist, a list wants one
 * of its tags to be the current one. Weak tags never match.
 *
 * @param current The resource's entity tag, quotes included; `undefined` when there is no resource.
 */
export function ifMatchHolds(header: string, current: string | undefined): boolean {
  if (current === undefined) return false;
  return header.trim() === "*" || (!current.startsWith("W/") && entityTags(header).includes(current));
}

/** The tags of a header, quotes and `W/` included. Commas inside quotes belong to the tag. */
function entityTags(header: string): readonly string[] {
  return header.match(/(?:W\/)?"[^"]*"/g) ?? [];
}
