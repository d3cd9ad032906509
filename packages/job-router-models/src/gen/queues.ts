// Generated from specs/job-router/gen/openapi.2024-01-18-preview.json. Do not edit.
// To change this file, edit the TypeSpec in specs/job-router and run `npm run generate`.

import type { LabelValue } from "./shared.ts";

/**
 * One page of queues.
 *
 * @see {@link https://learn.microsoft.com/rest/api/communication/jobrouter/job-router-administration-operations/list-queues}
 */
export interface PagedRouterQueue {
  /** The rows of this page, newest first. */
  value: RouterQueue[];
  /**
   * Where the next page is; absent on the last page. The service sends it relative to the endpoint and without
   * `api-version`, which the caller adds.
   *
   * @see {@link https://github.com/trunkline/trunkline/blob/main/docs/facts/job-router/lists.md}
   */
  nextLink?: string;
}

/**
 * Where jobs wait for a worker.
 *
 * @see {@link https://learn.microsoft.com/rest/api/communication/jobrouter/job-router-administration-operations/get-queue}
 */
export interface RouterQueue {
  /** Set by the caller in the URL, never in the body. Only in answers. */
  readonly id: string;
  /** For people. */
  name?: string;
  /** The policy by which the queue's jobs are offered to workers. It must exist. */
  distributionPolicyId?: string;
  /** What queue selectors look at. The service adds a label `Id` with the queue's own id. */
  labels?: { [key: string]: LabelValue };
  /** The policy for jobs that wait too long or behind too many. It must exist (inferred). */
  exceptionPolicyId?: string;
  /** Entity tag of this state, in quotes. Only in answers. */
  readonly etag: string;
}

/**
 * Merge patch of a queue; creates it where there is none.
 *
 * @see {@link https://learn.microsoft.com/rest/api/communication/jobrouter/job-router-administration-operations/upsert-queue}
 */
export interface RouterQueueCreateOrUpdate {
  /** For people. */
  name?: string | null;
  /** The policy by which the queue's jobs are offered to workers. It must exist. */
  distributionPolicyId?: string | null;
  /** What queue selectors look at. The service adds a label `Id` with the queue's own id. */
  labels?: { [key: string]: LabelValue | null } | null;
  /** The policy for jobs that wait too long or behind too many. It must exist (inferred). */
  exceptionPolicyId?: string | null;
}

/**
 * What is known about the jobs that wait in a queue.
 *
 * @see {@link https://learn.microsoft.com/rest/api/communication/jobrouter/job-router-operations/get-queue-statistics}
 */
export interface RouterQueueStatistics {
  /** The queue. */
  queueId: string;
  /** Jobs in status `queued`, with or without open offers. Whole number. */
  length: number;
  /** Minutes that a job queued now would probably wait, rounded up, by priority. Absent while nothing is known. */
  estimatedWaitTimeMinutes?: { [key: string]: number };
  /** Minutes that the longest waiting job has waited. Absent for an empty queue. */
  longestJobWaitTimeMinutes?: number;
}
