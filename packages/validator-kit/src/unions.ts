import { strict, together } from "./modes.ts";
import { jsonTypeOf, type Check, type Errand, type Walk, wrong } from "./walk.ts";

/** One type of a union without a tag. */
export interface UnionOption {
  /** `string`, `number`, `boolean`, `object`, `array`, `null`. */
  readonly type: string;
  readonly check: Check;
}

/**
 * Looks at a value that may have one of several types. The JSON type decides which was meant; where several have that
 * one, no type's mistakes are told, because it is not known which was meant.
 */
export function walkAnyOf(walk: Walk, value: unknown, options: readonly UnionOption[]): boolean {
  const accepting = options.filter(({ check }) => check(value));
  if (accepting.length > 0) return fullest(accepting, value)?.check(value, walk) ?? true;
  const meant = options.filter(({ type }) => type === jsonTypeOf(value));
  const [only] = meant;
  if (meant.length === 1) return only?.check(value, walk) ?? true;
  if (meant.length > 1) return wrong(walk, "", value, "anyOf", undefined, "must have one of the allowed forms");
  const types = [...new Set(options.map(({ type }) => type))];
  return wrong(walk, "", value, "type", types, `must be ${types.map(withArticle).join(" or ")}`);
}

/** A member is unknown only if no type that takes the value knows it: the type that knows most decides. */
function fullest(accepting: readonly UnionOption[], value: unknown): UnionOption | undefined {
  if (accepting.length === 1) return accepting[0];
  const strangers = accepting.map(({ check }) => {
    const errand: Errand = { findings: undefined };
    check(value, { errand, at: "", isSecret: true, modes: together([strict]) });
    return errand.findings?.length ?? 0;
  });
  return accepting[strangers.indexOf(Math.min(...strangers))];
}

/** `a string`, `an object`. */
function withArticle(type: string): string {
  return `${"aio".includes(type.charAt(0)) ? "an" : "a"} ${type}`;
}
