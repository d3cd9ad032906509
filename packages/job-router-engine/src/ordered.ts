/** What entries are ordered by: compared part by part, numbers and texts each among themselves. */
export type Key = readonly (number | string)[];

/** Entry of an ordered collection, with the entries before and after it. */
export interface Branch<Value> {
  readonly key: Key;
  readonly value: Value;
  readonly size: number;
  readonly before: Ordered<Value>;
  readonly after: Ordered<Value>;
}

/**
 * Entries in the order of their keys, as plain data: a weight-balanced tree that is never changed. Looking up, changing
 * and counting cost the logarithm of its size. Empty: `null`.
 */
export type Ordered<Value> = Branch<Value> | null;

/** Balance of Adams' trees as Hirai and Yamamoto proved it sound: a side weighs at most three times the other. */
const delta = 3;
const gamma = 2;

/** Negative when `a` comes first. */
export function compareKeys(a: Key, b: Key): number {
  for (let part = 0; part < a.length; part += 1) {
    const [x = 0, y = 0] = [a[part], b[part]];
    if (x < y) return -1;
    if (x > y) return 1;
  }
  return 0;
}

/** Number of entries. */
export function sizeOf(tree: Ordered<unknown>): number {
  return tree === null ? 0 : tree.size;
}

/** The collection with an entry added or replaced. */
export function withEntry<Value>(tree: Ordered<Value>, key: Key, value: Value): Branch<Value> {
  if (tree === null) return { key, value, size: 1, before: null, after: null };
  const side = compareKeys(key, tree.key);
  if (side < 0) return balanced(tree, withEntry(tree.before, key, value), tree.after);
  if (side > 0) return balanced(tree, tree.before, withEntry(tree.after, key, value));
  return { ...tree, key, value };
}

/** The collection without an entry. */
export function withoutEntry<Value>(tree: Ordered<Value>, key: Key): Ordered<Value> {
  if (tree === null) return null;
  const side = compareKeys(key, tree.key);
  if (side < 0) return balanced(tree, withoutEntry(tree.before, key), tree.after);
  if (side > 0) return balanced(tree, tree.before, withoutEntry(tree.after, key));
  if (tree.before === null) return tree.after;
  if (tree.after === null) return tree.before;
  const next = leftmost(tree.after);
  return balanced(next, tree.before, withoutEntry(tree.after, next.key));
}

/** The first entry. */
export function firstEntry<Value>(tree: Ordered<Value>): Branch<Value> | undefined {
  return tree === null ? undefined : leftmost(tree);
}

/** How many entries come before a key. */
export function rankOf(tree: Ordered<unknown>, key: Key): number {
  let rank = 0;
  for (let at = tree; at !== null;) {
    const side = compareKeys(key, at.key);
    if (side <= 0) at = at.before;
    else {
      rank += sizeOf(at.before) + 1;
      at = at.after;
    }
  }
  return rank;
}

/** The first value, in order, for which `test` holds; only after `from` when it is given. */
export function findValue<Value>(tree: Ordered<Value>, test: (value: Value) => boolean, from?: Key): Value | undefined {
  if (tree === null) return undefined;
  if (from !== undefined && compareKeys(tree.key, from) <= 0) return findValue(tree.after, test, from);
  const found = findValue(tree.before, test, from);
  if (found !== undefined) return found;
  return test(tree.value) ? tree.value : findValue(tree.after, test);
}

/** All values in order. */
export function valuesOf<Value>(tree: Ordered<Value>, into: Value[] = []): Value[] {
  if (tree === null) return into;
  valuesOf(tree.before, into).push(tree.value);
  return valuesOf(tree.after, into);
}

function leftmost<Value>(tree: Branch<Value>): Branch<Value> {
  let at = tree;
  while (at.before !== null) at = at.before;
  return at;
}

type Entry<Value> = Pick<Branch<Value>, "key" | "value">;

function joined<Value>({ key, value }: Entry<Value>, before: Ordered<Value>, after: Ordered<Value>): Branch<Value> {
  return { key, value, size: sizeOf(before) + sizeOf(after) + 1, before, after };
}

function balanced<Value>(entry: Entry<Value>, before: Ordered<Value>, after: Ordered<Value>): Branch<Value> {
  const [left, right] = [sizeOf(before) + 1, sizeOf(after) + 1];
  if (after !== null && right > delta * left) {
    const isSingle = sizeOf(after.before) + 1 < gamma * (sizeOf(after.after) + 1);
    const inner = after.before;
    if (isSingle || inner === null) return joined(after, joined(entry, before, inner), after.after);
    return joined(inner, joined(entry, before, inner.before), joined(after, inner.after, after.after));
  }
  if (before !== null && left > delta * right) {
    const isSingle = sizeOf(before.after) + 1 < gamma * (sizeOf(before.before) + 1);
    const inner = before.after;
    if (isSingle || inner === null) return joined(before, before.before, joined(entry, inner, after));
    return joined(inner, joined(before, before.before, inner.before), joined(entry, inner.after, after));
  }
  return joined(entry, before, after);
}
