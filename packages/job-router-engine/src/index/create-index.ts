import { emptyOrdered } from "../ordered.ts";
import { emptyTable } from "../table.ts";
import type { Index } from "./index-types.ts";
import { createClassBook } from "./label-classes.ts";
import { emptyBook } from "./queue-book.ts";

/** What follows from nothing. */
export function createIndex(): Index {
  return {
    deadlines: emptyOrdered,
    books: emptyBook,
    classes: createClassBook(),
    evaluations: emptyTable,
    toJSON: () => undefined,
  };
}
