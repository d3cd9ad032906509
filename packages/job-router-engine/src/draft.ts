import type { Index } from "./index/index-types.ts";
import type { State } from "./state.ts";
import { rowOf, withRow } from "./table.ts";
import { isAvailable } from "./worker-load.ts";

/**
 * A state while a step is made of it: its members may be replaced, but what they hold is never changed in place. It is
 * made for one step, by `draftOf`, and becomes the next state; nobody else sees it before.
 */
export type Draft = { -readonly [Name in keyof Omit<State, "index">]: State[Name] } & {
  index: Mutable<Index>;
};

type Mutable<Record> = { -readonly [Name in keyof Record]: Record[Name] };

/** Remembers that a job may have found a worker, and asks for a matching round. */
export function freshenJob(draft: Draft, jobId: string): void {
  if (rowOf(draft.jobs, jobId)?.status !== "queued") return;
  draft.freshJobs = withRow(draft.freshJobs, jobId, true);
  draft.matchAt ??= draft.now + draft.timing.matchMs;
}

/** Remembers that a worker may have found a job, and asks for a matching round. */
export function freshenWorker(draft: Draft, workerId: string): void {
  const worker = rowOf(draft.workers, workerId);
  if (worker === undefined || !isAvailable(worker)) return;
  draft.freshWorkers = withRow(draft.freshWorkers, workerId, true);
  draft.matchAt ??= draft.now + draft.timing.matchMs;
}
