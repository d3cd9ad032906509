import { type Key, type SortedBlocks, copySorted, createSorted, putEntry } from "../sorted-blocks.ts";
import { type ContentKind, type Versioned, changed, claimed, contentOf, writeDown } from "../versioned.ts";
import type { Demand } from "./label-classes.ts";
import { type Pool, type Seat, copyPool, createPool, putSeat } from "./pool.ts";

/** What is known about a queue without searching. */
export interface QueueLists {
  /** Ids of queued jobs, with or without offers, in the order they are served. */
  readonly queued: SortedBlocks<string>;
  /** Queued jobs that may have more offers, by what they ask of a worker. */
  readonly wanting: Map<string, Wanting>;
  /** Workers who take this queue and may have more offers. */
  readonly pool: Pool;
}

/** Jobs of one queue that ask the same: their ids in the order they are served. */
export interface Wanting {
  readonly demand: Demand;
  readonly jobs: SortedBlocks<string>;
}

/** A place in one list of one queue. */
export type Line =
  | { readonly list: "queued"; readonly queueId: string; readonly key: Key }
  | { readonly list: "wanting"; readonly queueId: string; readonly key: Key; readonly demand: Demand }
  | { readonly list: "pool"; readonly queueId: string; readonly key: Key };

/** Who stands in a line: a job by its id, or a worker in its seat. */
export type Standing = string | Seat;

/** The lists of all queues, also of those that do not exist but are named by workers. */
export interface QueueBook {
  /** Entries in all lists. */
  size: number;
  readonly queues: Map<string, QueueLists>;
}

/** The lists of all queues, as a value that never changes: `versioned.ts` says how. */
export type QueueBooks = Versioned<QueueBook, Line, Standing>;

const kindOfBook: ContentKind<QueueBook, Line, Standing> = {
  create: () => ({ size: 0, queues: new Map() }),
  copy: ({ size, queues }) => ({
    size,
    queues: new Map([...queues].map(([queueId, lists]) => [queueId, copyLists(lists)])),
  }),
  sizeOf: ({ size }) => size,
  put(book, line, standing) {
    const had = putInto(book, line, standing);
    book.size += Number(standing !== undefined) - Number(had !== undefined);
    return had;
  },
  // It follows from the rest of the state, so nobody needs it written.
  entriesOf: () => [],
  toJSON() {
    return writeDown(kindOfBook, this);
  },
};

/** A book without queues. */
export const emptyBook: QueueBooks = { size: 0, entries: [] };

/** The lists of a queue. Absent: they are all empty. */
export function listsOf(books: QueueBooks, queueId: string): QueueLists | undefined {
  return books.size === 0 ? undefined : contentOf(kindOfBook, books).queues.get(queueId);
}

/** Ids of the queues that have lists. */
export function listedQueues(books: QueueBooks): readonly string[] {
  return books.size === 0 ? [] : [...contentOf(kindOfBook, books).queues.keys()];
}

/** The book with somebody in a line, or nobody. */
export function withStanding(books: QueueBooks, line: Line, standing: Standing | undefined): QueueBooks {
  return changed(kindOfBook, books, line, standing);
}

/** The same book for one user, who will not keep it: `versioned.ts` says how. */
export function claimedBook(books: QueueBooks): QueueBooks {
  return claimed(kindOfBook, books);
}

function putInto({ queues }: QueueBook, line: Line, standing: Standing | undefined): Standing | undefined {
  let lists = queues.get(line.queueId);
  if (lists === undefined) {
    lists = { queued: createSorted(), wanting: new Map(), pool: createPool() };
    queues.set(line.queueId, lists);
  }
  switch (line.list) {
    case "queued":
      return putEntry(lists.queued, line.key, idOf(standing));
    case "wanting":
      return putWanting(lists.wanting, line.demand, line.key, idOf(standing));
    case "pool":
      return putSeat(lists.pool, line.key, typeof standing === "string" ? undefined : standing);
  }
}

function idOf(standing: Standing | undefined): string | undefined {
  return typeof standing === "string" ? standing : undefined;
}

function putWanting(
  wanting: QueueLists["wanting"],
  demand: Demand,
  key: Key,
  jobId: string | undefined,
): string | undefined {
  let alike = wanting.get(demand.signature);
  if (alike === undefined) {
    alike = { demand, jobs: createSorted() };
    wanting.set(demand.signature, alike);
  }
  const had = putEntry(alike.jobs, key, jobId);
  if (alike.jobs.size === 0) wanting.delete(demand.signature);
  return had;
}

function copyLists({ queued, wanting, pool }: QueueLists): QueueLists {
  const copies = [...wanting].map(
    ([signature, { demand, jobs }]) => [signature, { demand, jobs: copySorted(jobs) }] as const,
  );
  return { queued: copySorted(queued), wanting: new Map(copies), pool: copyPool(pool) };
}
