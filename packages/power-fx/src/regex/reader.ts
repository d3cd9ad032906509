import type { GroupFrame } from "./group-frame.ts";
import { openFrame } from "./group-frame.ts";
import type { Pattern, PatternError, PatternOptions } from "./pattern.ts";

/** What a quantifier would apply to. */
export type LastItem = {
  readonly min: number;
  readonly max: number;
  /** Set when the item is a group. */
  readonly group: GroupFrame | undefined;
};

/** A pattern while it is read. */
export type Reader = {
  readonly source: string;
  readonly options: PatternOptions;
  at: number;
  readonly stack: GroupFrame[];
  readonly names: (string | undefined)[];
  /** The most characters of each closed capture; undefined while it is open. */
  readonly widths: (number | undefined)[];
  /** Captures that may not have happened when a reference is reached. */
  readonly unsure: Set<number>;
  readonly inLook: Set<number>;
  last: LastItem | undefined;
  /** What to report when nothing else is found wrong. */
  pending: PatternError | undefined;
};

/** The innermost open group. */
export function topFrame(reader: Reader): GroupFrame {
  return reader.stack.at(-1) ?? openFrame({ kind: "root", start: 0, capture: undefined });
}

/** Adds an item to the branch being read. */
export function addItem(
  reader: Reader,
  item: Pattern,
  min: number,
  max: number,
  end: number,
  group?: GroupFrame,
): void {
  const frame = topFrame(reader);
  frame.items.push(item);
  frame.min += min;
  frame.max += max;
  reader.at = end;
  const isAnchor = item.kind === "assertion";
  reader.last = isAnchor ? undefined : { min, max, group };
}
