import type { Ordered } from "../ordered.ts";
import type { Table } from "../table.ts";
import type { ClassBook } from "./label-classes.ts";
import type { QueueBooks } from "./queue-book.ts";

/** Whose timer it is. */
export interface Deadline {
  readonly of: "job" | "offer" | "worker";
  readonly id: string;
}

/** What can be computed from the rest of the state, kept so that nothing has to be searched. Not written down. */
export interface Index {
  /** By (due, ordinal of whose it is). */
  readonly deadlines: Ordered<Deadline>;
  readonly books: QueueBooks;
  /** Label classes and demands met so far. Versions share it: what it says of them is never different. */
  readonly classes: ClassBook;
  /** Job by the id of a question that waits for its answer. */
  readonly evaluations: Table<string>;
  readonly toJSON: () => undefined;
}
