import type { Ordered } from "./ordered.ts";
import type { Table } from "./table.ts";

/** Whose timer it is. */
export interface Deadline {
  readonly of: "job" | "offer" | "worker";
  readonly id: string;
}

/** What is known about a queue without searching. */
export interface QueueIndex {
  /** Ids of queued jobs, with or without offers, in the order they are served. */
  readonly queued: Ordered<string>;
  /**
   * Ids of queued jobs that may have more offers, in the order they are served, by what they ask of a worker: jobs with
   * one signature are eligible for the same workers.
   */
  readonly wanting: Table<Ordered<string>>;
  /** Ids of workers who take this queue and may have more offers, in the order the distribution mode asks them. */
  readonly available: Ordered<string>;
}

/** What can be computed from the rest of the state. */
export interface Index {
  /** By (due, ordinal of whose it is). */
  readonly deadlines: Ordered<Deadline>;
  /** By queue id, also of queues that do not exist but are named by workers. */
  readonly queues: Table<QueueIndex>;
  /** Jobs that may have found a worker since the last matching round. */
  readonly freshJobs: Table<true>;
  /** Workers that may have found a job since then. */
  readonly freshWorkers: Table<true>;
  /** Job by the id of a question that waits for its answer. */
  readonly evaluations: Table<string>;
}
