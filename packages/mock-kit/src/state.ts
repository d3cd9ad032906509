/** What reset, snapshots and diffs take hold of: all that a mock remembers, as plain data. */
export interface State<Snapshot = unknown> {
  /** Names of the parts that can be reset alone, usually one per kind of resource. */
  readonly kinds: readonly string[];
  /** A copy as plain data that survives `JSON.stringify`. */
  snapshot(): Snapshot;
  /** What a snapshot holds, row by row: how two are compared. */
  rows(snapshot: Snapshot): StateRows;
  /** Goes back to a snapshot, in all kinds or in the given ones. The snapshot can be used again. */
  restore(snapshot: Snapshot, kinds?: readonly string[]): void;
}

/** A state as rows of plain data: by kind, each with its id. */
export type StateRows = Readonly<Record<string, readonly StateRow[]>>;

/** One row of a state. */
export interface StateRow {
  readonly id: string;
  readonly row: unknown;
}
