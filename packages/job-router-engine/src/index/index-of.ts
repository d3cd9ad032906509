import type { Draft } from "../draft.ts";
import { indexEvaluation, indexJob, indexOffer, indexWorker } from "../reindex.ts";
import type { State } from "../state.ts";
import { rowsOf } from "../table.ts";
import { createIndex } from "./create-index.ts";
import type { Index } from "./index-types.ts";
import { type QueueLists, listsOf } from "./queue-book.ts";

/** Of states that were read from JSON. */
const computed = new WeakMap<State, Index>();

/** What follows from a state: kept with it, or computed when the state was written down in between. */
export function indexOf(state: State): Index {
  if (state.index !== undefined) return state.index;
  const known = computed.get(state);
  if (known !== undefined) return known;
  const index = computeIndex(state);
  computed.set(state, index);
  return index;
}

/** A state that may become the next one. */
export function draftOf(state: State): Draft {
  const index = indexOf(state);
  const { classes } = index.classes;
  // Labels that nobody has any more are forgotten with all others, now and then.
  const isOvergrown = classes.size > 1024 && classes.size > 2 * state.workers.size;
  return { ...state, index: { ...(isOvergrown ? computeIndex(state) : index) } };
}

/** What is known about a queue. Absent: nobody is queued there or waits for its jobs. */
export function queueListsOf(state: State, queueId: string): QueueLists | undefined {
  return listsOf(indexOf(state).books, queueId);
}

function computeIndex(state: State): Index {
  const draft: Draft = { ...state, index: { ...createIndex() } };
  for (const worker of rowsOf(state.workers)) indexWorker(draft, undefined, worker);
  for (const job of rowsOf(state.jobs)) {
    indexJob(draft, undefined, job);
    for (const { evaluationId } of job.evaluations) indexEvaluation(draft, evaluationId, job.id);
  }
  for (const offer of rowsOf(state.offers)) indexOffer(draft, offer, true);
  return draft.index;
}
