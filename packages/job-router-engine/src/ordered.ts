import {
  type Entry,
  type Key,
  type SortedBlocks,
  copySorted,
  createSorted,
  entriesIn,
  firstOf,
  putEntry,
} from "./sorted-blocks.ts";
import { type ContentKind, type Versioned, changed, claimed, contentOf, writeDown } from "./versioned.ts";

/** Entries in the order of their keys, as a value that never changes: `versioned.ts` says how. */
export type Ordered<Value> = Versioned<SortedBlocks<Value>, Key, Value>;

const kindOfEntries: ContentKind<SortedBlocks<unknown>, Key, unknown> = {
  create: createSorted,
  copy: copySorted,
  sizeOf: ({ size }) => size,
  put: putEntry,
  entriesOf: (sorted) => entriesIn(sorted).map(({ key, value }) => [key, value] as const),
  toJSON() {
    return writeDown(kindOfEntries, this);
  },
};

function kindOf<Value>(): ContentKind<SortedBlocks<Value>, Key, Value> {
  // Nothing in there looks at a value: what holds for values of any type holds for those of one.
  return kindOfEntries as ContentKind<SortedBlocks<Value>, Key, Value>;
}

/** No entries. */
export const emptyOrdered: Ordered<never> = { size: 0, entries: [] };

/** The collection with an entry added or replaced. */
export function withEntry<Value>(ordered: Ordered<Value>, key: Key, value: Value): Ordered<Value> {
  return changed(kindOf<Value>(), ordered, key, value);
}

/** The collection without an entry. */
export function withoutEntry<Value>(ordered: Ordered<Value>, key: Key): Ordered<Value> {
  return ordered.size === 0 ? ordered : changed(kindOf<Value>(), ordered, key, undefined);
}

/** The same collection for one user, who will not keep it: `versioned.ts` says how. */
export function claimedOrdered<Value>(ordered: Ordered<Value>): Ordered<Value> {
  return claimed(kindOf<Value>(), ordered);
}

/** The first entry. */
export function firstEntry<Value>(ordered: Ordered<Value>): Entry<Value> | undefined {
  return ordered.size === 0 ? undefined : firstOf(contentOf(kindOf<Value>(), ordered));
}

/** All values in order. */
export function valuesOf<Value>(ordered: Ordered<Value>): Value[] {
  return ordered.size === 0 ? [] : entriesIn(contentOf(kindOf<Value>(), ordered)).map(({ value }) => value);
}
