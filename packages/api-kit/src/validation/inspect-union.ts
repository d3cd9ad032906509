import { inspectObject } from "./inspect-object.ts";
import {
  addFinding,
  addTypeFinding,
  enumerate,
  type Inspect,
  type Findings,
  here,
  isPresent,
  jsonTypeOf,
  required,
  shown,
} from "./findings.ts";
import { ofStatus } from "./status.ts";
import type { Accepts } from "./collections.ts";

/** Lets the tag decide which of the types the value was meant to have, and looks for that type's mistakes only. */
export function inspectByTag(
  to: Findings,
  value: unknown,
  tagName: string,
  types: Readonly<Record<string, Inspect>>,
): void {
  const members = inspectObject(to, value);
  if (members === undefined) return;
  const tag = Object.hasOwn(members, tagName) ? members[tagName] : undefined;
  if (!isPresent(to, tagName, tag, required)) return;
  const inspect = typeof tag === "string" && Object.hasOwn(types, tag) ? types[tag] : undefined;
  if (inspect !== undefined) return inspect(to, members);
  const tags = Object.keys(types);
  addFinding(to, tagName, "discriminator", `must be one of ${enumerate(tags)}`, tags, shown(tag));
}

/** One type of a union without a tag. */
export interface UnionOption {
  /** `string`, `number`, `boolean`, `object`, `array`, `null`, or `any`. */
  readonly type: string;
  readonly accepts: Accepts;
  readonly inspect: Inspect;
}

/**
 * Looks at a value that may have one of several types. The JSON type decides which was meant; where several have that
 * one, no option's mistakes are told, because it is not known which was meant.
 */
export function inspectAnyOf(to: Findings, value: unknown, options: readonly UnionOption[]): void {
  const accepting = options.filter((option) => option.accepts(value));
  if (accepting.length > 0) return inspectKnownOfAny(to, value, accepting);
  const type = jsonTypeOf(value);
  const meant = options.filter((option) => option.type === type);
  if (meant.length === 0)
    return addTypeFinding(to, here, value, [...new Set(options.map((option) => option.type))].join(" or "));
  if (meant.length === 1) return meant[0]?.inspect(to, value);
  addFinding(to, here, "anyOf", "must have one of the allowed forms");
}

/** A member is unknown only if no type that takes the value knows it; the type that knows most decides. */
function inspectKnownOfAny(to: Findings, value: unknown, accepting: readonly UnionOption[]): void {
  const attempts = accepting.map(({ inspect }) => {
    const attempt: Findings = { ...to, list: [] };
    inspect(attempt, value);
    return attempt.list;
  });
  const [fewest = []] = attempts.toSorted((a, b) => a.length - b.length);
  to.list.push(...fewest);
}

/** Lets the status decide which answer was meant. A key of `types` is a status, a range such as `4XX`, or `default`. */
export function inspectByStatus(to: Findings, value: unknown, types: Readonly<Record<string, Inspect>>): void {
  const members = inspectObject(to, value);
  if (members === undefined) return;
  const { status } = members;
  if (!isPresent(to, "status", status, required)) return;
  const inspect = ofStatus(status, types);
  if (inspect !== undefined) return inspect(to, members);
  const statuses = Object.keys(types);
  addFinding(to, "status", "discriminator", `must be one of ${enumerate(statuses)}`, statuses, shown(status));
}
