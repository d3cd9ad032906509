import { type Table, createTable } from "@trunkline/mock-kit";

/** A table whose rows are also found by what is in them. */
export interface IndexedTable<Row> extends Table<Row> {
  /** Rows that have a key. Costs those rows, however many others there are. */
  withKey(key: string): readonly Row[];
  /** How many rows have a key. Costs the same however many they are. */
  countWithKey(key: string): number;
}

/** A key of several parts, none of which can be mistaken for another. */
export function keyOf(...parts: readonly string[]): string {
  return JSON.stringify(parts);
}

/** An empty table that keeps an index: `keysOf` says under which keys a row is found. */
export function createIndexedTable<Row>(keysOf: (row: Row) => readonly string[]): IndexedTable<Row> {
  const table = createTable<Row>();
  const idsByKey = new Map<string, Set<string>>();

  function reindex(id: string, before: Row | undefined, after: Row | undefined): void {
    const old = before === undefined ? [] : keysOf(before);
    const fresh = after === undefined ? [] : keysOf(after);
    for (const key of old) if (!fresh.includes(key)) unlink(key, id);
    for (const key of fresh) link(key, id);
  }

  function link(key: string, id: string): void {
    const ids = idsByKey.get(key);
    if (ids === undefined) idsByKey.set(key, new Set([id]));
    else ids.add(id);
  }

  function unlink(key: string, id: string): void {
    const ids = idsByKey.get(key);
    ids?.delete(id);
    if (ids?.size === 0) idsByKey.delete(key);
  }

  return {
    ...table,
    get size() {
      return table.size;
    },
    put(id, row) {
      reindex(id, table.get(id), row);
      table.put(id, row);
    },
    delete(id) {
      reindex(id, table.get(id), undefined);
      return table.delete(id);
    },
    restore(snapshot) {
      table.restore(snapshot);
      idsByKey.clear();
      for (const [id, , row] of snapshot.rows) reindex(id, undefined, row);
    },
    withKey: (key) => [...(idsByKey.get(key) ?? [])].flatMap((id) => table.get(id) ?? []),
    countWithKey: (key) => idsByKey.get(key)?.size ?? 0,
  };
}
