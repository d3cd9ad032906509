import type { Index } from "./index-types.ts";
import type { State } from "./state.ts";
import { rowOf, withRow } from "./table.ts";
import { isAvailable } from "./worker-load.ts";

/**
 * A state while a step is made of it: its members may be replaced, but what they hold is never changed in place. It is
 * made for one step, by `draftOf`, and becomes the next state; nobody else sees it before.
 */
export type Draft = { -readonly [Name in keyof State]: Name extends "index" ? Mutable<Index> : State[Name] };

type Mutable<Record> = { -readonly [Name in keyof Record]: Record[Name] };

/** A state that may become the next one. */
export function draftOf(state: State): Draft {
  return { ...state, index: { ...state.index } };
}

/** Remembers that a job may have found a worker, and asks for a matching round. */
export function freshenJob(draft: Draft, jobId: string): void {
  if (rowOf(draft.jobs, jobId)?.status !== "queued") return;
  draft.index.freshJobs = withRow(draft.index.freshJobs, jobId, true);
  draft.matchAt ??= draft.now + draft.timing.matchMs;
}

/** Remembers that a worker may have found a job, and asks for a matching round. */
export function freshenWorker(draft: Draft, workerId: string): void {
  const worker = rowOf(draft.workers, workerId);
  if (worker === undefined || !isAvailable(worker)) return;
  draft.index.freshWorkers = withRow(draft.index.freshWorkers, workerId, true);
  draft.matchAt ??= draft.now + draft.timing.matchMs;
}
