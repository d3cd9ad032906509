import type { Choices } from "./choices.ts";
import type { Kind, Resources, Stored, Tables } from "./state.ts";

/** A change of the router's state, decided. */
export type Command<K extends Kind> =
  | { readonly type: "put"; readonly kind: K; readonly id: string; readonly row: Stored<Resources[K]> }
  | { readonly type: "remove"; readonly kind: K; readonly id: string };

/** One Communication resource: what handlers read, and the one door through which they write. */
export interface Host {
  readonly tables: Tables;
  readonly choices: Choices;
  /**
   * Carries out one change, whole, before the next. A worker serves several queues and its capacity is shared, so the
   * unit of consistency is the whole router and everything that changes it comes through here.
   */
  dispatch<K extends Kind>(command: Command<K>): void;
}

/** Puts the door before a state. */
export function createHost(tables: Tables, choices: Choices): Host {
  return {
    tables,
    choices,
    dispatch(command) {
      const table = tables[command.kind];
      if (command.type === "put") table.put(command.id, command.row);
      else table.delete(command.id);
    },
  };
}
