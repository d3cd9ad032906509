import type { Draft } from "../draft.ts";
import type { EventType, RouterEvent } from "../events.ts";
import { type FreshRow, freshJob, freshWorker } from "../fresh-row.ts";
import { replaceJob, replaceWorker } from "../reindex.ts";
import type { Instant, Job, Worker } from "../state.ts";
import { rowOf } from "../table.ts";

/** Makes an event part of the state. What it names exists: `decide` saw to that. */
export type Applier<Event> = (draft: Draft, event: Event) => void;

/** One applier for each event of a kind. */
export type Appliers<Type extends EventType> = {
  readonly [One in Type]: Applier<Extract<RouterEvent, { readonly type: One }>>;
};

/** Changes a copy of a job, and counts the change. */
export function changeJob(draft: Draft, jobId: string, at: Instant, change: (job: FreshRow<Job>) => void): void {
  const before = rowOf(draft.jobs, jobId);
  if (before === undefined) return;
  const after = freshJob(before);
  after.changedAt = at;
  after.revision += 1;
  change(after);
  replaceJob(draft, before, after);
}

/** Changes a copy of a worker, and counts the change. */
export function changeWorker(
  draft: Draft,
  workerId: string,
  at: Instant,
  change: (worker: FreshRow<Worker>) => void,
): void {
  const before = rowOf(draft.workers, workerId);
  if (before === undefined) return;
  const after = freshWorker(before);
  after.changedAt = at;
  after.revision += 1;
  change(after);
  replaceWorker(draft, before, after);
}
