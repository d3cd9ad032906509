import { isObject, isPlain, type Members, ownMember } from "./members.ts";
import { addFinding, addTypeFinding, finding, here, prefixFindings, type Visit, type Walk, wantsCopy } from "./walk.ts";

/**
 * The members to look at, or nothing when the value is no object. Where a copy is wanted it is that of the object, and
 * {@link walkMember} puts copies of what is inside into it.
 *
 * @param known Names that the contract knows.
 * @param defaults Makes the contract's defaults.
 */
export function walkObject(
  walk: Walk,
  value: unknown,
  known: readonly string[],
  defaults?: () => Members,
): Record<string, unknown> | undefined {
  if (!isObject(value)) {
    addTypeFinding(walk, here, value, "object");
    return undefined;
  }
  if (walk.rejectUnknown) findUnknown(walk, value, known);
  // An unknown member that is a mistake already must not be counted as one member too many as well.
  if (walk.rejectUnknown || wantsCopy(walk)) return copyMembers(walk, value, known, defaults);
  return isPlain(value) ? value : { ...value };
}

/** Looks at a member that has a function of its own. */
export function walkMember(
  walk: Walk,
  members: Record<string, unknown>,
  key: string,
  isRequired: boolean,
  visit: Visit,
): void {
  const value = ownMember(members, key);
  if (value === undefined && !isRequired) return;
  const copy = visitAt(walk, key, value, visit);
  if (wantsCopy(walk) && copy !== undefined) members[key] = copy;
}

/** Looks at a value inside another. Answers its copy, if it got one. */
export function visitAt(walk: Walk, key: string | number, value: unknown, visit: Visit): unknown {
  const from = walk.findings.length;
  const copy = visit(walk, value);
  if (walk.findings.length > from) prefixFindings(walk, from, key);
  return copy;
}

/** Where any name may stand beside those the contract knows, as among headers, none is a mistake. */
export function leniently(walk: Walk): Walk {
  return { ...walk, rejectUnknown: false };
}

function findUnknown(walk: Walk, members: Members, known: readonly string[]): void {
  for (const name of Object.keys(members)) {
    if (known.includes(name) || members[name] === undefined) continue;
    addFinding(walk, name, finding("unknownMember", "is not a known member"));
  }
}

/** Both `fromEntries` and spreading define members; assigning to `__proto__` would set the prototype instead. */
function copyMembers(
  { rejectUnknown, stripUnknown, applyDefaults }: Walk,
  members: Members,
  known: readonly string[],
  defaults?: () => Members,
): Record<string, unknown> {
  const keepsUnknown = !rejectUnknown && !stripUnknown;
  const kept = Object.entries(members).filter(
    ([name, member]) => member !== undefined && (keepsUnknown || known.includes(name)),
  );
  return { ...(applyDefaults && defaults?.()), ...Object.fromEntries(kept) };
}
