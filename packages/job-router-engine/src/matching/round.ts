import {
  type Key,
  type Ordered,
  compareKeys,
  emptyOrdered,
  findValue,
  firstEntry,
  withEntry,
  withoutEntry,
} from "../ordered.ts";
import { modeOf, placeKey, queueIndexOf, wantsOffers } from "../reindex.ts";
import { type Run, emit } from "../run.ts";
import { satisfiesAll } from "../selectors.ts";
import type { Job, State, Worker } from "../state.ts";
import { idsOf, rowOf, rowsOf } from "../table.ts";
import { isAvailable } from "../worker-load.ts";
import { isEligible } from "./eligibility.ts";
import { offerJob } from "./offer-job.ts";

/** A job to be looked at, and the worker that may have found it. */
interface Candidate {
  readonly jobId: string;
  readonly workerId?: string;
}

/**
 * Offers what can be offered. Jobs are served in the order of their places, whatever their queues. Only jobs and workers
 * that changed since the last round are looked at: of the others, none had anything for the other.
 */
export function runMatchingRound(run: Run): void {
  const { freshJobs, freshWorkers } = run.state.index;
  emit(run, { type: "matchingStarted" });
  let candidates: Ordered<Candidate> = emptyOrdered;
  const seen = new Set<string>();
  const add = (key: Key, candidate: Candidate): void => {
    candidates = withEntry(candidates, key, candidate);
  };
  const addJobOf = (workerId: string): void => {
    const worker = rowOf(run.state.workers, workerId);
    const job = worker && nextJobFor(run.state, worker, seen);
    if (job !== undefined && worker !== undefined) add([...placeKey(job), worker.ordinal], { jobId: job.id, workerId });
  };
  for (const jobId of idsOf(freshJobs)) {
    const job = rowOf(run.state.jobs, jobId);
    if (job !== undefined && wantsOffers(run.state, job)) add([...placeKey(job), -1], { jobId });
  }
  for (const workerId of idsOf(freshWorkers)) addJobOf(workerId);
  for (let first = firstEntry<Candidate>(candidates); first !== undefined; first = firstEntry<Candidate>(candidates)) {
    candidates = withoutEntry(candidates, first.key);
    const { jobId, workerId } = first.value;
    if (!seen.has(jobId)) {
      seen.add(jobId);
      offerJob(run, jobId);
    }
    if (workerId !== undefined) addJobOf(workerId);
  }
}

/** The job a worker may be offered that comes first, among those of all its queues. */
function nextJobFor(state: State, worker: Worker, seen: ReadonlySet<string>): Job | undefined {
  if (!isAvailable(worker)) return undefined;
  let next: Job | undefined;
  for (const queueId of new Set(worker.queues)) {
    const bypassSelectors = modeOf(state, queueId)?.bypassSelectors ?? false;
    for (const alike of rowsOf(queueIndexOf(state, queueId).wanting)) {
      const job = firstOf(state, alike, worker, bypassSelectors, seen);
      if (job !== undefined && (next === undefined || compareKeys(placeKey(job), placeKey(next)) < 0)) next = job;
    }
  }
  return next;
}

/** Among jobs that ask the same of workers: if one is out of the question for its selectors, all are. */
function firstOf(
  state: State,
  alike: Ordered<string>,
  worker: Worker,
  bypassSelectors: boolean,
  seen: ReadonlySet<string>,
): Job | undefined {
  const head = rowOf(state.jobs, firstEntry(alike)?.value ?? "");
  if (head === undefined || (!bypassSelectors && !satisfiesAll(worker.labels, head))) return undefined;
  if (!seen.has(head.id) && isEligible(head, worker, bypassSelectors)) return head;
  const found = findValue(alike, (jobId) => {
    const job = rowOf(state.jobs, jobId);
    return job !== undefined && !seen.has(jobId) && isEligible(job, worker, bypassSelectors);
  });
  return found === undefined ? undefined : rowOf(state.jobs, found);
}
