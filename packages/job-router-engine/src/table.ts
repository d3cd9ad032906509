/**
 * Rows by id, as plain data. A table is never changed: a change makes a new one that has most of the old in it, at the
 * cost of a few short arrays whatever the number of rows. Equal content has equal form, whatever the history.
 */
export interface Table<Row> {
  readonly size: number;
  readonly root: Node<Row> | null;
}

type Node<Row> = readonly Slot<Row>[];
type Slot<Row> = Node<Row> | Leaf<Row> | null;
interface Leaf<Row> {
  readonly id: string;
  readonly row: Row;
}

const bits = 4;
const width = 1 << bits;
/** Levels that one hash of 32 bits feeds; below them the id is hashed anew. */
const levelsPerHash = 32 / bits;
const emptyNode: Node<never> = Array.from({ length: width }, () => null);

/** A table without rows. */
export const emptyTable: Table<never> = { size: 0, root: null };

/** The row with an id. */
export function rowOf<Row>(table: Table<Row>, id: string): Row | undefined {
  let slot: Slot<Row> = table.root;
  let hash = 0;
  for (let level = 0; slot !== null; level += 1) {
    if (!isNode(slot)) return slot.id === id ? slot.row : undefined;
    if (level % levelsPerHash === 0) hash = hashOf(id, level);
    slot = slot[placeOf(hash, level)] ?? null;
  }
  return undefined;
}

/** The table with a row added or replaced. */
export function withRow<Row>(table: Table<Row>, id: string, row: Row): Table<Row> {
  const isNew = rowOf(table, id) === undefined;
  const root = put(table.root ?? emptyNode, { id, row }, 0, hashOf(id, 0));
  return { size: isNew ? table.size + 1 : table.size, root };
}

/** The table without a row. */
export function withoutRow<Row>(table: Table<Row>, id: string): Table<Row> {
  if (table.root === null || rowOf(table, id) === undefined) return table;
  const slot = take(table.root, id, 0, hashOf(id, 0));
  // The root stays a node, so that a table of one row has one form.
  const root = slot === null || isNode(slot) ? slot : put(emptyNode, slot, 0, hashOf(slot.id, 0));
  return { size: table.size - 1, root };
}

/** All rows, in an order that only their ids decide. */
export function rowsOf<Row>(table: Table<Row>): Row[] {
  const rows: Row[] = [];
  collect(table.root, rows, ({ row }) => row);
  return rows;
}

/** All ids, in the order of `rowsOf`. */
export function idsOf(table: Table<unknown>): string[] {
  const ids: string[] = [];
  collect(table.root, ids, ({ id }) => id);
  return ids;
}

function collect<Row, Part>(slot: Slot<Row>, into: Part[], part: (leaf: Leaf<Row>) => Part): void {
  if (slot === null) return;
  if (!isNode(slot)) into.push(part(slot));
  else for (const below of slot) collect(below, into, part);
}

function put<Row>(node: Node<Row>, leaf: Leaf<Row>, level: number, hash: number): Node<Row> {
  const place = placeOf(hash, level);
  const slot = node[place] ?? null;
  const copy = node.slice();
  if (slot === null || (!isNode(slot) && slot.id === leaf.id)) copy[place] = leaf;
  else {
    const below = isNode(slot) ? slot : put(emptyNode, slot, level + 1, hashAt(slot.id, level + 1));
    copy[place] = put(below, leaf, level + 1, hashBelow(leaf.id, level + 1, hash));
  }
  return copy;
}

function take<Row>(node: Node<Row>, id: string, level: number, hash: number): Slot<Row> {
  const place = placeOf(hash, level);
  const slot = node[place] ?? null;
  const copy = node.slice();
  copy[place] = slot !== null && isNode(slot) ? take(slot, id, level + 1, hashBelow(id, level + 1, hash)) : null;
  return lifted(copy);
}

/** A node with a single leaf is that leaf: the form a table without the removed row has. */
function lifted<Row>(node: Node<Row>): Slot<Row> {
  let only: Slot<Row> = null;
  for (const slot of node) {
    if (slot === null) continue;
    if (only !== null || isNode(slot)) return node;
    only = slot;
  }
  return only;
}

function isNode<Row>(slot: Node<Row> | Leaf<Row>): slot is Node<Row> {
  return Array.isArray(slot);
}

function placeOf(hash: number, level: number): number {
  return (hash >>> ((level % levelsPerHash) * bits)) & (width - 1);
}

function hashBelow(id: string, level: number, hash: number): number {
  return level % levelsPerHash === 0 ? hashOf(id, level) : hash;
}

function hashAt(id: string, level: number): number {
  return hashOf(id, level - (level % levelsPerHash));
}

/** FNV-1a with a final mix, 32 bits; another one for each `level` that it starts at. */
function hashOf(id: string, level: number): number {
  let value = 0x811c9dc5 ^ level;
  for (let at = 0; at < id.length; at += 1) value = Math.imul(value ^ id.charCodeAt(at), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  return value ^ (value >>> 13);
}
