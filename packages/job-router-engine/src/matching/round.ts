import type { Draft } from "../draft.ts";
import { type Demand, classOf, isSatisfying } from "../index/label-classes.ts";
import { listsOf } from "../index/queue-book.ts";
import { modeOf, placeKey, wantsOffers } from "../reindex.ts";
import { type Run, emit } from "../run.ts";
import {
  type Entry,
  type SortedBlocks,
  compareKeys,
  createSorted,
  findEntry,
  firstOf,
  putEntry,
} from "../sorted-blocks.ts";
import type { Job, Worker } from "../state.ts";
import { idsIn, rowOf } from "../table.ts";
import { isAvailable } from "../worker-load.ts";
import { mayHave } from "./eligibility.ts";
import { offerJob } from "./offer-job.ts";

/** A job to be looked at, and the workers that may have found it. */
interface Candidate {
  readonly jobId: string;
  readonly foundBy: readonly string[];
}

/**
 * Offers what can be offered. Jobs are served in the order of their places, whatever their queues. Only jobs and workers
 * that changed since the last round are looked at: of the others, none had anything for the other.
 */
export function runMatchingRound(run: Run): void {
  const [jobIds, workerIds] = [[...idsIn(run.state.freshJobs)], [...idsIn(run.state.freshWorkers)]];
  emit(run, { type: "matchingStarted" });
  const candidates = createSorted<Candidate>();
  const seen = new Set<string>();
  const add = (job: Job, foundBy: readonly string[]): void => {
    const key = placeKey(job);
    const known = putEntry(candidates, key, { jobId: job.id, foundBy });
    if (known !== undefined) putEntry(candidates, key, { jobId: job.id, foundBy: [...known.foundBy, ...foundBy] });
  };
  const addJobOf = (workerId: string): void => {
    const worker = rowOf(run.state.workers, workerId);
    const job = worker && nextJobFor(run.state, worker, seen);
    if (job !== undefined) add(job, [workerId]);
  };
  for (const jobId of jobIds) {
    const job = rowOf(run.state.jobs, jobId);
    if (job !== undefined && wantsOffers(run.state, job)) add(job, []);
  }
  for (const workerId of workerIds) addJobOf(workerId);
  for (let first = firstOf(candidates); first !== undefined; first = firstOf(candidates)) {
    putEntry(candidates, first.key, undefined);
    const { jobId, foundBy } = first.value;
    seen.add(jobId);
    offerJob(run, jobId);
    for (const workerId of foundBy) addJobOf(workerId);
  }
}

/** The job a worker may be offered that comes first, among those of all its queues. */
function nextJobFor(state: Draft, worker: Worker, seen: ReadonlySet<string>): Job | undefined {
  if (!isAvailable(worker)) return undefined;
  const labelClass = classOf(state.index.classes, worker);
  let next: Entry<string> | undefined;
  for (const queueId of worker.queues) {
    const wanting = listsOf(state.index.books, queueId)?.wanting;
    if (wanting === undefined || wanting.size === 0) continue;
    const bypassSelectors = modeOf(state, queueId)?.bypassSelectors ?? false;
    for (const { demand, jobs } of wanting.values()) {
      // Jobs that ask the same: if the worker's labels do not satisfy one, they satisfy none.
      if (!bypassSelectors && !isSatisfying(demand, labelClass)) continue;
      const first = firstFor(state, jobs, worker, bypassSelectors ? undefined : demand, seen);
      if (first !== undefined && (next === undefined || compareKeys(first.key, next.key) < 0)) next = first;
    }
  }
  return next && rowOf(state.jobs, next.value);
}

function firstFor(
  state: Draft,
  jobs: SortedBlocks<string>,
  worker: Worker,
  demand: Demand | undefined,
  seen: ReadonlySet<string>,
): Entry<string> | undefined {
  return findEntry(jobs, (jobId) => {
    const job = seen.has(jobId) ? undefined : rowOf(state.jobs, jobId);
    return job !== undefined && mayHave(job, worker, demand);
  });
}
