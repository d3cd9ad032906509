import { type Instant, type Table, createTable } from "@trunkline/mock-kit";

/** A table of things to come that knows when the first of them is due. */
export interface Agenda<Row> extends Table<Row> {
  /** The earliest instant of all rows; undefined while there are none. */
  firstDue(): Instant | undefined;
}

/** An empty agenda. To ask when the first is due costs a look at all rows only after the first one went. */
export function createAgenda<Row extends { readonly at: Instant }>(): Agenda<Row> {
  const table = createTable<Row>();
  let first: Instant | undefined;
  let isKnown = true;

  function forget(row: Row | undefined): void {
    if (row?.at === first) isKnown = false;
  }

  return {
    ...table,
    get size() {
      return table.size;
    },
    put(id, row) {
      forget(table.get(id));
      table.put(id, row);
      if (isKnown) first = Math.min(first ?? row.at, row.at);
    },
    delete(id) {
      forget(table.get(id));
      return table.delete(id);
    },
    restore(snapshot) {
      table.restore(snapshot);
      isKnown = false;
    },
    firstDue() {
      if (!isKnown) {
        first = table.rows().reduce<Instant | undefined>((least, { at }) => Math.min(least ?? at, at), undefined);
        isKnown = true;
      }
      return first;
    },
  };
}
