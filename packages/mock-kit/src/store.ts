import type { State } from "./state.ts";
import type { Table, TableSnapshot } from "./table.ts";

/** A store as plain data: each kind's table. */
export type StoreSnapshot = Readonly<Record<string, TableSnapshot<unknown>>>;

/** The tables of a mock, one per kind of resource, that are reset and restored together. */
export interface Store<Tables> extends State<StoreSnapshot> {
  readonly tables: Tables;
}

/** Holds tables together: `createStore({ groups: createTable<Group>(), users: createTable<User>() })`. */
export function createStore<Tables extends Readonly<Record<string, Table<unknown>>>>(tables: Tables): Store<Tables> {
  const entries = Object.entries<Table<unknown>>(tables);
  return {
    tables,
    kinds: entries.map(([kind]) => kind),
    snapshot: () => Object.fromEntries(entries.map(([kind, table]) => [kind, table.snapshot()])),
    rows: (snapshot) =>
      Object.fromEntries(
        Object.entries(snapshot).map(([kind, { rows }]) => [kind, rows.map(([id, , row]) => ({ id, row }))]),
      ),
    restore(snapshot, kinds) {
      for (const [kind, table] of entries) {
        const rows = snapshot[kind];
        if (rows !== undefined && (kinds === undefined || kinds.includes(kind))) table.restore(rows);
      }
    },
  };
}
