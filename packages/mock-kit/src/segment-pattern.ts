/** A segment of a template that holds more than one name or none alone: `{sid}.json`, `{owner}-{repository}`. */
export interface SegmentPattern {
  readonly names: readonly string[];
  /** What stands before, between and after the names. */
  readonly literals: readonly string[];
}

/** Reads a template's segment; nothing where it is malformed, or names stand side by side. */
export function segmentPattern(segment: string): SegmentPattern | undefined {
  const parts = segment.split(/\{([^{}]+)\}/u);
  const literals = parts.filter((_, index) => index % 2 === 0);
  const isPlain = literals.every((literal) => !/[{}]/u.test(literal));
  const isApart = literals.slice(1, -1).every((literal) => literal !== "");
  return isPlain && isApart ? { names: parts.filter((_, index) => index % 2 === 1), literals } : undefined;
}

/**
 * What a segment of a path has in place of the names, or nothing where it does not fit. Each name but the last takes as
 * little as it can, and at least one character: no segment, however long, is looked through twice.
 */
export function capturesOf({ literals }: SegmentPattern, segment: string): readonly string[] | undefined {
  const [first = "", ...others] = literals;
  const last = others.pop() ?? "";
  if (!segment.startsWith(first) || !segment.endsWith(last)) return undefined;
  const end = segment.length - last.length;
  const captures: string[] = [];
  let start = first.length;
  for (const literal of others) {
    const at = segment.indexOf(literal, start + 1);
    if (at === -1) return undefined;
    captures.push(segment.slice(start, at));
    start = at + literal.length;
  }
  return start < end ? [...captures, segment.slice(start, end)] : undefined;
}
