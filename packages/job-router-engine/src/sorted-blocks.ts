/** What entries are ordered by: part by part, texts by their code units. One form for all keys makes comparing cheap. */
export interface Key {
  readonly first: number;
  readonly second: number;
  readonly third: number;
  readonly fourth: number;
  readonly text: string;
}

/** A key; what is not given does not matter. */
export function keyOf(first: number, second = 0, third = 0, fourth = 0, text = ""): Key {
  return { first, second, third, fourth, text };
}

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
const longestBlock = 64;

/** No entries. */
export function createSorted<Value>(): SortedBlocks<Value> {
  return { size: 0, blocks: [] };
}

/** The same entries in other lists. */
export function copySorted<Value>({ size, blocks }: SortedBlocks<Value>): SortedBlocks<Value> {
  return { size, blocks: blocks.map((block) => block.slice()) };
}

/** Negative when `a` comes first. */
export function compareKeys(a: Key, b: Key): number {
  if (a.first !== b.first) return a.first < b.first ? -1 : 1;
  if (a.second !== b.second) return a.second < b.second ? -1 : 1;
  if (a.third !== b.third) return a.third < b.third ? -1 : 1;
  if (a.fourth !== b.fourth) return a.fourth < b.fourth ? -1 : 1;
  if (a.text !== b.text) return a.text < b.text ? -1 : 1;
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
    if (block.length === 1) blocks.splice(place, 1);
    else removeAt(block, at);
  } else if (isThere) block[at] = { key, value };
  else {
    sorted.size += 1;
    insertAt(block, at, { key, value });
    if (block.length > longestBlock) split(blocks, place, block);
  }
  return isThere ? entry.value : undefined;
}

/** Halves a block, unless entries come in order: then the next one begins anew and the blocks stay full. */
function split<Value>(blocks: Entry<Value>[][], place: number, block: Entry<Value>[]): void {
  const isLast = place === blocks.length - 1;
  blocks.splice(place + 1, 0, block.splice(isLast ? longestBlock : longestBlock / 2));
}

function insertAt<Value>(block: Entry<Value>[], at: number, entry: Entry<Value>): void {
  let next: Entry<Value> | undefined = entry;
  for (let place = at; next !== undefined; place += 1) {
    const moved: Entry<Value> | undefined = block[place];
    if (place === block.length) block.push(next);
    else block[place] = next;
    next = moved;
  }
}

/** Closes the gap from the nearer end. */
function removeAt<Value>(block: Entry<Value>[], at: number): void {
  if (at < block.length / 4) {
    for (let place = at; place > 0; place -= 1) move(block, place - 1, place);
    block.shift();
  } else {
    for (let place = at; place < block.length - 1; place += 1) move(block, place + 1, place);
    block.pop();
  }
}

function move<Value>(block: Entry<Value>[], from: number, to: number): void {
  const entry = block[from];
  if (entry !== undefined) block[to] = entry;
}

/** The first entry. */
export function firstOf<Value>({ blocks }: SortedBlocks<Value>): Entry<Value> | undefined {
  return blocks[0]?.[0];
}

/** How many entries come before a key. */
export function countBefore<Value>(sorted: SortedBlocks<Value> | undefined, key: Key): number {
  if (sorted === undefined) return 0;
  const place = blockOf(sorted.blocks, key);
  let count = 0;
  for (let before = 0; before < place; before += 1) count += sorted.blocks[before]?.length ?? 0;
  const block = sorted.blocks[place];
  return block === undefined ? count : count + placeIn(block, key);
}

/** The first entry, in order, for which `test` holds; only after `from` when it is given. */
export function findEntry<Value>(
  { blocks }: SortedBlocks<Value>,
  test: (value: Value) => boolean,
  from?: Key,
): Entry<Value> | undefined {
  const first = from === undefined ? 0 : blockOf(blocks, from);
  for (let place = first; place < blocks.length; place += 1) {
    const block = blocks[place] ?? [];
    let at = from === undefined || place !== first ? 0 : placeAfter(block, from);
    for (; at < block.length; at += 1) {
      const entry = block[at];
      if (entry !== undefined && test(entry.value)) return entry;
    }
  }
  return undefined;
}

function placeAfter<Value>(block: readonly Entry<Value>[], key: Key): number {
  const at = placeIn(block, key);
  const entry = block[at];
  return entry !== undefined && compareKeys(entry.key, key) === 0 ? at + 1 : at;
}

/** All entries in order, in a list of their own; none of nothing. */
export function entriesIn<Value>(sorted: SortedBlocks<Value> | undefined): readonly Entry<Value>[] {
  return sorted?.blocks.flat() ?? [];
}

/** The last block whose first key is not after `key`, or the first. */
function blockOf<Value>(blocks: readonly (readonly Entry<Value>[])[], key: Key): number {
  let low = 0;
  let high = blocks.length - 1;
  // What is added comes last more often than not.
  const latest = blocks[high]?.[0];
  if (latest === undefined || compareKeys(latest.key, key) <= 0) return Math.max(0, high);
  high -= 1;
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
  const last = block[high - 1];
  if (last !== undefined && compareKeys(last.key, key) < 0) return high;
  while (low < high) {
    const middle = (low + high) >> 1;
    const entry = block[middle];
    if (entry !== undefined && compareKeys(entry.key, key) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
