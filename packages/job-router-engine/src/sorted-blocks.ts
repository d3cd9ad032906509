/** What entries are ordered by: compared part by part, numbers and texts each among themselves. */
export type Key = readonly (number | string)[];

/** A key with its value. */
export interface Entry<Value> {
  readonly key: Key;
  readonly value: Value;
}

/**
 * Entries in the order of their keys, changed in place: short lists, one after the other, none of them empty. Looking up
 * takes two binary searches, a change moves what comes after it in one list.
 */
export interface SortedBlocks<Value> {
  size: number;
  readonly blocks: Entry<Value>[][];
}

/** A block that grows beyond this is halved. */
const longestBlock = 128;

/** Negative when `a` comes first. */
export function compareKeys(a: Key, b: Key): number {
  for (let part = 0; part < a.length; part += 1) {
    const x = a[part] ?? 0;
    const y = b[part] ?? 0;
    if (x < y) return -1;
    if (x > y) return 1;
  }
  return 0;
}

/** Sets what a key has, `undefined` for nothing, and answers what it had. */
export function putEntry<Value>(sorted: SortedBlocks<Value>, key: Key, value: Value | undefined): Value | undefined {
  const { blocks } = sorted;
  const place = blockOf(blocks, key);
  const block = blocks[place];
  if (block === undefined) {
    if (value === undefined) return undefined;
    sorted.size += 1;
    blocks.push([{ key, value }]);
    return undefined;
  }
  const at = placeIn(block, key);
  const entry = block[at];
  const isThere = entry !== undefined && compareKeys(key, entry.key) === 0;
  if (value === undefined) {
    if (!isThere) return undefined;
    sorted.size -= 1;
    block.splice(at, 1);
    if (block.length === 0) blocks.splice(place, 1);
  } else if (isThere) block[at] = { key, value };
  else {
    sorted.size += 1;
    block.splice(at, 0, { key, value });
    if (block.length > longestBlock) blocks.splice(place + 1, 0, block.splice(longestBlock / 2));
  }
  return isThere ? entry.value : undefined;
}

/** The first entry. */
export function firstOf<Value>({ blocks }: SortedBlocks<Value>): Entry<Value> | undefined {
  return blocks[0]?.[0];
}

/** How many entries come before a key. */
export function countBefore(sorted: SortedBlocks<unknown>, key: Key): number {
  const place = blockOf(sorted.blocks, key);
  let count = 0;
  for (let before = 0; before < place; before += 1) count += sorted.blocks[before]?.length ?? 0;
  const block = sorted.blocks[place];
  return block === undefined ? count : count + placeIn(block, key);
}

/** The first value, in order, for which `test` holds; only after `from` when it is given. */
export function findIn<Value>(
  { blocks }: SortedBlocks<Value>,
  test: (value: Value) => boolean,
  from?: Key,
): Value | undefined {
  const first = from === undefined ? 0 : blockOf(blocks, from);
  for (let place = first; place < blocks.length; place += 1) {
    const block = blocks[place] ?? [];
    let at = 0;
    if (from !== undefined && place === first) {
      at = placeIn(block, from);
      const entry = block[at];
      if (entry !== undefined && compareKeys(entry.key, from) === 0) at += 1;
    }
    for (; at < block.length; at += 1) {
      const entry = block[at];
      if (entry !== undefined && test(entry.value)) return entry.value;
    }
  }
  return undefined;
}

/** The last block whose first key is not after `key`, or the first. */
function blockOf<Value>(blocks: readonly (readonly Entry<Value>[])[], key: Key): number {
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const first = blocks[middle]?.[0];
    if (first !== undefined && compareKeys(first.key, key) <= 0) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The first place in a block whose key is not before `key`. */
function placeIn<Value>(block: readonly Entry<Value>[], key: Key): number {
  let low = 0;
  let high = block.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const entry = block[middle];
    if (entry !== undefined && compareKeys(entry.key, key) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
