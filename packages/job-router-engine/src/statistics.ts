import { queueListsOf } from "./index/index-of.ts";
import { placeKey } from "./reindex.ts";
import { countBefore, entriesIn } from "./sorted-blocks.ts";
import type { Instant, Job, State } from "./state.ts";
import { rowOf } from "./table.ts";

// Facts: docs/facts/job-router/router-queue.md, "Position and statistics"

/** How a queue stands, in the units of the wire. */
export interface QueueStatistics {
  readonly queueId: string;
  /** Jobs that are queued, with or without open offers. */
  readonly length: number;
  /** By priority: minutes that a job of it would wait if it came now. Empty while the queue knows no wait. */
  readonly estimatedWaitTimeMinutes: Readonly<Record<string, number>>;
  /** Absent when nobody waits. */
  readonly longestJobWaitTimeMinutes?: number;
}

/** Where a job stands, in the units of the wire. */
export interface JobPosition {
  readonly jobId: string;
  /** Counted from 1. */
  readonly position: number;
  readonly queueId: string;
  readonly queueLength: number;
  /** Absent while the queue knows no wait. */
  readonly estimatedWaitTimeMinutes?: number;
}

/** How a queue stands at `now`. Absent: there is no such queue. */
export function queueStatisticsOf(state: State, queueId: string, now: Instant): QueueStatistics | undefined {
  if (rowOf(state.queues, queueId) === undefined) return undefined;
  const queued = entriesIn(queueListsOf(state, queueId)?.queued);
  const jobs = queued.flatMap(({ value }) => rowOf(state.jobs, value) ?? []);
  const since = jobs.reduce((first, { enqueuedAt = now }) => Math.min(first, enqueuedAt), now);
  return {
    queueId,
    length: jobs.length,
    estimatedWaitTimeMinutes: estimatesByPriority(state, queueId, jobs),
    ...(jobs.length > 0 && { longestJobWaitTimeMinutes: minutesOf(now - since) }),
  };
}

/** Where a job stands. Absent: it is not queued. */
export function jobPositionOf(state: State, jobId: string): JobPosition | undefined {
  const job = rowOf(state.jobs, jobId);
  if (job?.status !== "queued" || job.queueId === undefined) return undefined;
  const queued = queueListsOf(state, job.queueId)?.queued;
  const position = countBefore(queued, placeKey(job)) + 1;
  const estimate = estimateOf(state, job.queueId, position);
  return {
    jobId,
    position,
    queueId: job.queueId,
    queueLength: queued?.size ?? 0,
    ...(estimate !== undefined && { estimatedWaitTimeMinutes: estimate }),
  };
}

/** For each priority that waits, as if one more came; for 1, what most jobs have, when nobody waits. */
function estimatesByPriority(state: State, queueId: string, jobs: readonly Job[]): Readonly<Record<string, number>> {
  const priorities = jobs.length === 0 ? [1] : [...new Set(jobs.map(({ priority }) => priority))];
  const entries = priorities.flatMap((priority) => {
    const ahead = jobs.filter((job) => job.priority >= priority).length;
    const estimate = estimateOf(state, queueId, ahead + 1);
    return estimate === undefined ? [] : [[String(priority), estimate] as const];
  });
  return Object.fromEntries(entries);
}

/**
 * Minutes until a place in the queue is served: the mean wait that the queue has seen, in proportion to the places of
 * those who waited it; rounded up, at least 1. The service's own way is not published: row `waitEstimate`.
 */
function estimateOf({ histories }: State, queueId: string, place: number): number | undefined {
  const history = rowOf(histories, queueId);
  if (history === undefined || history.served === 0) return undefined;
  return Math.max(1, Math.ceil(minutesOf(history.meanWaitMs * (place / Math.max(1, history.meanAhead)))));
}

function minutesOf(ms: number): number {
  return ms / 60_000;
}
