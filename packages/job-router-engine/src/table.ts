import { type ContentKind, type Versioned, changed, claimed, contentOf, emptied, writeDown } from "./versioned.ts";

/** Rows by id, as a value that never changes: `versioned.ts` says how. Read it with `rowOf`, `rowsOf` and `idsOf`. */
export type Table<Row> = Versioned<Map<string, Row>, string, Row>;

const kindOfRows: ContentKind<Map<string, unknown>, string, unknown> = {
  create: () => new Map(),
  copy: (rows) => new Map(rows),
  sizeOf: (rows) => rows.size,
  put(rows, id, row) {
    const had = rows.get(id);
    if (row === undefined) rows.delete(id);
    else rows.set(id, row);
    return had;
  },
  entriesOf: (rows) => [...rows].toSorted(([a], [b]) => (a < b ? -1 : 1)),
  toJSON() {
    return writeDown(kindOfRows, this);
  },
};

function kindOf<Row>(): ContentKind<Map<string, Row>, string, Row> {
  // Nothing in there looks at a row: what holds for rows of any type holds for those of one.
  return kindOfRows as ContentKind<Map<string, Row>, string, Row>;
}

/** A table without rows. */
export const emptyTable: Table<never> = { size: 0, entries: [] };

/** The row with an id. */
export function rowOf<Row>(table: Table<Row>, id: string): Row | undefined {
  return table.size === 0 ? undefined : contentOf(kindOf<Row>(), table).get(id);
}

/** The table with a row added or replaced. */
export function withRow<Row>(table: Table<Row>, id: string, row: Row): Table<Row> {
  return changed(kindOf<Row>(), table, id, row);
}

/** The table without a row. */
export function withoutRow<Row>(table: Table<Row>, id: string): Table<Row> {
  return table.size === 0 ? table : changed(kindOf<Row>(), table, id, undefined);
}

/** The table without any row. */
export function withoutRows<Row>(table: Table<Row>): Table<Row> {
  return table.size === 0 ? table : emptied(kindOf<Row>(), table);
}

/** The same table for one user, who will not keep it: `versioned.ts` says how. */
export function claimedTable<Row>(table: Table<Row>): Table<Row> {
  return claimed(kindOf<Row>(), table);
}

/** All rows, in the order of their ids. */
export function rowsOf<Row>(table: Table<Row>): Row[] {
  return entriesOf(table).map(([, row]) => row);
}

/** All ids, in no order to rely on. */
export function idsIn<Row>(table: Table<Row>): Iterable<string> {
  return table.size === 0 ? [] : contentOf(kindOf<Row>(), table).keys();
}

/** All ids, in their order. */
export function idsOf(table: Table<unknown>): string[] {
  return entriesOf(table).map(([id]) => id);
}

function entriesOf<Row>(table: Table<Row>): readonly (readonly [string, Row])[] {
  return table.size === 0 ? [] : kindOf<Row>().entriesOf(contentOf(kindOf<Row>(), table));
}
