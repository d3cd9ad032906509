import { type Order, pageTokenOf, positionOf } from "./page-token.ts";

/** Which part of a list is wanted. */
export interface PageRequest<Row> {
  /** At most this many rows. */
  readonly size: number;
  /** Default `oldestFirst`. */
  readonly order?: Order;
  /** The `next` of the page before. */
  readonly after?: string;
  /** Only rows for which this is true. */
  readonly where?: (row: Row) => boolean;
}

/** A page, or word that `after` is no token of a table. */
export type PageOutcome<Row> =
  | {
      readonly kind: "page";
      readonly rows: readonly Row[];
      /** Opaque; absent on the last page. Holds its place when rows come and go. */
      readonly next?: string;
    }
  | { readonly kind: "badToken" };

/** A table as plain data. */
export interface TableSnapshot<Row> {
  /** What the next new row is numbered. */
  readonly next: number;
  /** Id, number and row, oldest first. */
  readonly rows: readonly (readonly [id: string, number: number, row: Row])[];
}

/** Rows by id. Rows are plain data and never changed in place: put a new one. */
export interface Table<Row> {
  readonly size: number;
  get(id: string): Row | undefined;
  has(id: string): boolean;
  /** Puts a row in or replaces the one with this id, which keeps its place in lists. */
  put(id: string, row: Row): void;
  /** True when there was such a row. */
  delete(id: string): boolean;
  /** All rows, oldest first. */
  rows(): readonly Row[];
  page(request: PageRequest<Row>): PageOutcome<Row>;
  snapshot(): TableSnapshot<Row>;
  restore(snapshot: TableSnapshot<Row>): void;
}

interface Entry<Row> {
  readonly id: string;
  readonly number: number;
  row: Row;
  gone: boolean;
}

/** Deleted rows stay in the list until there are this many and they are the half of it: then it is swept. */
const sweepAt = 32;

/** An empty table. Reading by id costs the same however many rows there are; a page costs its rows. */
export function createTable<Row>(): Table<Row> {
  const byId = new Map<string, Entry<Row>>();
  /** Ascending by number. */
  let entries: Entry<Row>[] = [];
  let next = 1;

  return {
    get size() {
      return byId.size;
    },
    get: (id) => byId.get(id)?.row,
    has: (id) => byId.has(id),
    put(id, row) {
      const known = byId.get(id);
      if (known !== undefined) {
        known.row = row;
        return;
      }
      const entry = { id, number: next++, row, gone: false };
      byId.set(id, entry);
      entries.push(entry);
    },
    delete(id) {
      const entry = byId.get(id);
      if (entry === undefined) return false;
      entry.gone = true;
      byId.delete(id);
      const gone = entries.length - byId.size;
      if (gone >= sweepAt && gone * 2 >= entries.length) entries = liveOf(entries);
      return true;
    },
    rows: () => liveOf(entries).map(({ row }) => row),
    page: (request) => readPage(entries, request),
    snapshot: () => ({
      next,
      rows: liveOf(entries).map(({ id, number, row }) => [id, number, structuredClone(row)] as const),
    }),
    restore(snapshot) {
      entries = snapshot.rows.map(([id, number, row]) => ({ id, number, row: structuredClone(row), gone: false }));
      next = snapshot.next;
      byId.clear();
      for (const entry of entries) byId.set(entry.id, entry);
    },
  };
}

function liveOf<Row>(entries: readonly Entry<Row>[]): Entry<Row>[] {
  return entries.filter((entry) => !entry.gone);
}

function readPage<Row>(entries: readonly Entry<Row>[], request: PageRequest<Row>): PageOutcome<Row> {
  const { size, order = "oldestFirst", after, where } = request;
  const position = after === undefined ? undefined : positionOf(after, order);
  if (after !== undefined && position === undefined) return { kind: "badToken" };
  const step = order === "oldestFirst" ? 1 : -1;
  const rows: Row[] = [];
  let last = 0;
  for (let place = firstPlace(entries, order, position); ; place += step) {
    const entry = entries[place];
    if (entry === undefined) return { kind: "page", rows };
    if (entry.gone || where?.(entry.row) === false) continue;
    if (rows.length >= size) return { kind: "page", rows, next: pageTokenOf(last, order) };
    rows.push(entry.row);
    last = entry.number;
  }
}

/** Where a list goes on after the row numbered `position`, whether that row is still there or not. */
function firstPlace(entries: readonly Entry<unknown>[], order: Order, position: number | undefined): number {
  if (position === undefined) return order === "oldestFirst" ? 0 : entries.length - 1;
  return order === "oldestFirst" ? countBelow(entries, position + 1) : countBelow(entries, position) - 1;
}

/** How many entries are numbered below `number`. */
function countBelow(entries: readonly Entry<unknown>[], number: number): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((entries[middle]?.number ?? number) < number) low = middle + 1;
    else high = middle;
  }
  return low;
}
