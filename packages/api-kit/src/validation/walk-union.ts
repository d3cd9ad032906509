import type { Accepts } from "./collections.ts";
import { isObject } from "./members.ts";
import {
  addFinding,
  addRequiredFinding,
  addTypesFinding,
  enumerate,
  type Finding,
  finding,
  here,
  jsonTypeOf,
  shown,
  type Visit,
  type Walk,
  withArticle,
} from "./walk.ts";

/** The member that decides between types names none of them, or is absent. */
export function addTagFinding(walk: Walk, key: string, tag: unknown, tags: readonly (string | number)[]): void {
  if (tag === undefined) return addRequiredFinding(walk, key);
  addFinding(walk, key, finding("discriminator", `must be one of ${enumerate(tags)}`, tags, shown(tag)));
}

/** One type of a union without a tag. */
export interface UnionOption {
  /** `string`, `number`, `boolean`, `object`, `array`, `null`. */
  readonly type: string;
  readonly accepts: Accepts;
  readonly visit: Visit;
}

/**
 * Looks at a value that may have one of several types. The JSON type decides which was meant; where several have that
 * one, no type's mistakes are told, because it is not known which was meant.
 */
export function walkAnyOf(walk: Walk, value: unknown, options: readonly UnionOption[]): unknown {
  const accepting = options.filter((option) => option.accepts(value));
  if (accepting.length > 0) return walkFullest(walk, value, accepting);
  const meant = options.filter((option) => option.type === jsonTypeOf(value));
  const [only] = meant;
  if (meant.length === 1) return only?.visit(walk, value);
  if (meant.length > 1) return addFinding(walk, here, finding("anyOf", "must have one of the allowed forms"));
  const types = [...new Set(options.map(({ type }) => type))];
  return addTypesFinding(walk, here, value, types, types.map(withArticle).join(" or "));
}

/** A member is unknown only if no type that takes the value knows it: the type that knows most decides. */
function walkFullest(walk: Walk, value: unknown, accepting: readonly UnionOption[]): unknown {
  const attempts = accepting.map(({ visit }) => {
    const findings: Finding[] = [];
    return { findings, copy: visit({ ...walk, findings }, value) };
  });
  const [fullest] = attempts.toSorted(
    (one, other) => one.findings.length - other.findings.length || memberCount(other.copy) - memberCount(one.copy),
  );
  walk.findings.push(...(fullest?.findings ?? []));
  return fullest?.copy;
}

function memberCount(value: unknown): number {
  return isObject(value) ? Object.keys(value).length : 0;
}
