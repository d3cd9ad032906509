import type { Draft } from "../draft.ts";
import { claimedOrdered } from "../ordered.ts";
import { indexEvaluation, indexJob, indexOffer, indexWorker } from "../reindex.ts";
import type { State } from "../state.ts";
import { claimedTable, rowsOf } from "../table.ts";
import { createIndex } from "./create-index.ts";
import type { Index } from "./index-types.ts";
import { type QueueLists, claimedBook, listsOf } from "./queue-book.ts";

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
  const draft: Draft = { ...state, index: { ...indexOf(state) } };
  refreshIndex(draft);
  return draft;
}

/** Forgets labels that nobody has any more, with all others, now and then: true when it did. */
export function refreshIndex(draft: Draft): boolean {
  const { size } = draft.index.classes.classes;
  const isOvergrown = size > 1024 && size > 2 * draft.workers.size;
  if (isOvergrown) draft.index = { ...computeIndex(draft) };
  return isOvergrown;
}

/** The same index for one user, who will not keep it. */
export function claimIndex(index: Index): Draft["index"] {
  return {
    ...index,
    deadlines: claimedOrdered(index.deadlines),
    books: claimedBook(index.books),
    evaluations: claimedTable(index.evaluations),
  };
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
