// Generated from specs/job-router/gen/openapi.2024-01-18-preview.json. Do not edit.
// To change this file, edit the TypeSpec in specs/job-router and run `npm run generate`.

import type { LabelValue, RouterWorkerSelector, RouterWorkerSelectorInput } from "./shared.ts";
import type { KnownValues, Unrecognized, UnrecognizedVariant } from "./unrecognized.ts";

/**
 * How a job is cancelled.
 *
 * @see {@link https://learn.microsoft.com/rest/api/communication/jobrouter/job-router-operations/cancel-job}
 */
export interface CancelJobOptions {
  /** Appended to the job's notes, with the time of the call. */
  note?: string;
  /** What became of the job, in the caller's own words. Absent: `Cancelled`. */
  dispositionCode?: string;
}

/**
 * Nothing to tell so far.
 *
 * @see {@link https://learn.microsoft.com/rest/api/communication/jobrouter/job-router-operations/cancel-job}
 */
export type CancelJobResult = Record<string, never>;

/**
 * How a job is closed.
 *
 * @see {@link https://learn.microsoft.com/rest/api/communication/jobrouter/job-router-operations/close-job}
 */
export interface CloseJobOptions {
  /** What became of the job, in the caller's own words. Absent: `Closed`. */
  dispositionCode?: string;
  /** When the worker is set free and the job closes. Absent or past: at once. Date and time as in RFC 3339. */
  closeAt?: string;
  /** Appended to the job's notes, with the time of the call. */
  note?: string;
}

/**
 * Nothing to tell so far.
 *
 * @see {@link https://learn.microsoft.com/rest/api/communication/jobrouter/job-router-operations/close-job}
 */
export type CloseJobResult = Record<string, never>;

/**
 * How the work on a job is reported done.
 *
 * @see {@link https://learn.microsoft.com/rest/api/communication/jobrouter/job-router-operations/complete-job}
 */
export interface CompleteJobOptions {
  /** Appended to the job's notes, with the time of the call. */
  note?: string;
}

/**
 * Nothing to tell so far.
 *
 * @see {@link https://learn.microsoft.com/rest/api/communication/jobrouter/job-router-operations/complete-job}
 */
export type CompleteJobResult = Record<string, never>;

/**
 * Whether and when a job is offered to workers.
 *
 * @see {@link https://learn.microsoft.com/rest/api/communication/jobrouter/job-router-operations/get-job}
 */
export type JobMatchingMode = QueueAndMatchMode | ScheduleAndSuspendMode | SuspendMode | UnrecognizedVariant<"kind">;

/**
 * Merge patch of a matching mode. Another `kind` than the stored one replaces the mode as a whole (inferred).
 *
 * @see {@link https://github.com/trunkline/trunkline/blob/main/docs/facts/job-router/merge-patch.md}
 */
export type JobMatchingModeCreateOrUpdate =
  | QueueAndMatchMode
  | ScheduleAndSuspendModeCreateOrUpdate
  | SuspendMode
  | UnrecognizedVariant<"kind">;

/**
 * How urgent a job is among those of its queue. Whole number. -100 to 100.
 *
 * @see {@link https://github.com/trunkline/trunkline/blob/main/docs/facts/job-router/router-job.md}
 */
export type JobPriority = number;

/**
 * One page of jobs.
 *
 * @see {@link https://learn.microsoft.com/rest/api/communication/jobrouter/job-router-operations/list-jobs}
 */
export interface PagedRouterJob {
  /** The rows of this page, newest first. */
  value: RouterJob[];
  /**
   * Where the next page is; absent on the last page. The service sends it relative to the endpoint and without
   * `api-version`, which the caller adds.
   *
   * @see {@link https://github.com/trunkline/trunkline/blob/main/docs/facts/job-router/lists.md}
   */
  nextLink?: string;
}

/**
 * The job is queued and offered as soon as may be. What a job gets when it names no mode.
 *
 * @see {@link https://learn.microsoft.com/rest/api/communication/jobrouter/job-router-operations/get-job}
 */
export interface QueueAndMatchMode {
  kind: "queueAndMatch";
}

/**
 * Nothing to choose so far.
 *
 * @see {@link https://learn.microsoft.com/rest/api/communication/jobrouter/job-router-operations/reclassify-job}
 */
export type ReclassifyJobOptions = Record<string, never>;

/**
 * Nothing to tell so far.
 *
 * @see {@link https://learn.microsoft.com/rest/api/communication/jobrouter/job-router-operations/reclassify-job}
 */
export type ReclassifyJobResult = Record<string, never>;

/**
 * A piece of work to be routed: a call, a chat, a ticket.
 *
 * @see {@link https://learn.microsoft.com/rest/api/communication/jobrouter/job-router-operations/get-job}
 */
export interface RouterJob {
  /** Set by the caller in the URL, never in the body. Only in answers. */
  readonly id: string;
  /** What the job is about, in the caller's own system, for example a call id. */
  channelReference?: string;
  /** Where the job stands. Only in answers. */
  readonly status?: RouterJobStatus;
  /** When the job was queued. Absent until then. Date and time as in RFC 3339. Only in answers. */
  readonly enqueuedAt?: string;
  /** The channel, for example `voice`; a worker needs the same one. */
  channelId?: string;
  /** Policy that gives the job its queue, priority and worker selectors. Changing it classifies the job again. */
  classificationPolicyId?: string;
  /** The queue, given by the caller or found by classification. */
  queueId?: string;
  /** Higher goes first. The service sets 1 when neither caller nor policy gives one. Whole number. -100 to 100. */
  priority?: JobPriority;
  /** What became of the job, in the caller's own words. `Closed` or `Cancelled` when those actions gave none. */
  dispositionCode?: string;
  /** Conditions on the worker, given by the caller. */
  requestedWorkerSelectors?: RouterWorkerSelector[];
  /** Conditions on the worker, attached by the classification policy. Only in answers. */
  readonly attachedWorkerSelectors?: RouterWorkerSelector[];
  /** What rules look at. A change classifies a job with a policy again. */
  labels?: { [key: string]: LabelValue };
  /** Who had or has the job, by assignment id. Only in answers. */
  readonly assignments?: { [key: string]: RouterJobAssignment };
  /** Attributes that nothing is decided by. */
  tags?: { [key: string]: LabelValue };
  /** Remarks, oldest first. */
  notes?: RouterJobNote[];
  /** When a scheduled job became due. Date and time as in RFC 3339. Only in answers. */
  readonly scheduledAt?: string;
  /** Whether and when the job is offered to workers. Absent in a request that creates: `queueAndMatch`. */
  matchingMode?: JobMatchingMode;
  /**
   * Entity tag of this state, in quotes. It changes with every step of the job, also those the router takes. Only in
   * answers.
   */
  readonly etag: string;
}

/**
 * That a worker had or has a job.
 *
 * @see {@link https://learn.microsoft.com/rest/api/communication/jobrouter/job-router-operations/get-job}
 */
export interface RouterJobAssignment {
  /** Made by the service. Only in answers. */
  readonly assignmentId: string;
  /** The worker. */
  workerId?: string;
  /** When the worker accepted. Date and time as in RFC 3339. */
  assignedAt: string;
  /** When the work was reported done. Absent until then. Date and time as in RFC 3339. */
  completedAt?: string;
  /** When the worker was set free. Absent until then. Date and time as in RFC 3339. */
  closedAt?: string;
}

/**
 * Merge patch of a job; creates it where there is none.
 *
 * @see {@link https://learn.microsoft.com/rest/api/communication/jobrouter/job-router-operations/upsert-job}
 */
export interface RouterJobCreateOrUpdate {
  /** What the job is about, in the caller's own system, for example a call id. */
  channelReference?: string | null;
  /** The channel, for example `voice`; a worker needs the same one. */
  channelId?: string | null;
  /** Policy that gives the job its queue, priority and worker selectors. Changing it classifies the job again. */
  classificationPolicyId?: string | null;
  /** The queue, given by the caller or found by classification. */
  queueId?: string | null;
  /** Higher goes first. The service sets 1 when neither caller nor policy gives one. Whole number. -100 to 100. */
  priority?: JobPriority | null;
  /** What became of the job, in the caller's own words. `Closed` or `Cancelled` when those actions gave none. */
  dispositionCode?: string | null;
  /** Conditions on the worker, given by the caller. */
  requestedWorkerSelectors?: RouterWorkerSelectorInput[] | null;
  /** What rules look at. A change classifies a job with a policy again. */
  labels?: { [key: string]: LabelValue | null } | null;
  /** Attributes that nothing is decided by. */
  tags?: { [key: string]: LabelValue | null } | null;
  /** Remarks, oldest first. */
  notes?: RouterJobNote[] | null;
  /** Whether and when the job is offered to workers. Absent in a request that creates: `queueAndMatch`. */
  matchingMode?: JobMatchingModeCreateOrUpdate | null;
}

/**
 * A remark on a job.
 *
 * @see {@link https://learn.microsoft.com/rest/api/communication/jobrouter/job-router-operations/get-job}
 */
export interface RouterJobNote {
  /** The remark. */
  message: string;
  /** When it was made. Absent in a request: now. Date and time as in RFC 3339. */
  addedAt?: string;
}

/**
 * Where a job stands in its queue.
 *
 * @see {@link https://learn.microsoft.com/rest/api/communication/jobrouter/job-router-operations/get-in-queue-position}
 */
export interface RouterJobPositionDetails {
  /** The job. */
  jobId: string;
  /** Its place, counted from 1. Whole number. */
  position: number;
  /** The queue it waits in. */
  queueId: string;
  /** Jobs waiting in that queue. Whole number. */
  queueLength: number;
  /**
   * Minutes the job will probably wait, rounded up. Recorded answers leave it out while nothing is known.
   *
   * @see {@link https://github.com/trunkline/trunkline/blob/main/docs/facts/job-router/router-queue.md}
   */
  estimatedWaitTimeMinutes?: number;
}

/** The known values of {@link RouterJobStatus}. */
export const RouterJobStatus: KnownValues<RouterJobStatus> = {
  pendingClassification: "pendingClassification",
  queued: "queued",
  assigned: "assigned",
  completed: "completed",
  closed: "closed",
  cancelled: "cancelled",
  classificationFailed: "classificationFailed",
  created: "created",
  pendingSchedule: "pendingSchedule",
  scheduled: "scheduled",
  scheduleFailed: "scheduleFailed",
  waitingForActivation: "waitingForActivation",
};

/**
 * Where a job stands. `created`, `pendingClassification`, `pendingSchedule`: just taken in. `scheduled`: waits for its
 * time. `waitingForActivation`: held back until an upsert. `queued`: waits for a worker. `assigned`: a worker has it.
 * `completed`: done, still occupying the worker. `closed`, `cancelled`: over. `classificationFailed`,
 * `scheduleFailed`: stuck.
 *
 * The service may send values that are not listed here.
 *
 * @see {@link https://learn.microsoft.com/rest/api/communication/jobrouter/job-router-operations/get-job}
 */
export type RouterJobStatus =
  | "pendingClassification"
  | "queued"
  | "assigned"
  | "completed"
  | "closed"
  | "cancelled"
  | "classificationFailed"
  | "created"
  | "pendingSchedule"
  | "scheduled"
  | "scheduleFailed"
  | "waitingForActivation"
  | Unrecognized;

/** The known values of {@link RouterJobStatusSelector}. */
export const RouterJobStatusSelector: KnownValues<RouterJobStatusSelector> = {
  all: "all",
  pendingClassification: "pendingClassification",
  queued: "queued",
  assigned: "assigned",
  completed: "completed",
  closed: "closed",
  cancelled: "cancelled",
  classificationFailed: "classificationFailed",
  created: "created",
  pendingSchedule: "pendingSchedule",
  scheduled: "scheduled",
  scheduleFailed: "scheduleFailed",
  waitingForActivation: "waitingForActivation",
  active: "active",
};

/**
 * Which jobs a list shows: all, those in one status, or the `active` ones, which are all but `created`, `closed` and
 * `cancelled`.
 *
 * The service may send values that are not listed here.
 *
 * @see {@link https://learn.microsoft.com/rest/api/communication/jobrouter/job-router-operations/list-jobs}
 */
export type RouterJobStatusSelector =
  | "all"
  | "pendingClassification"
  | "queued"
  | "assigned"
  | "completed"
  | "closed"
  | "cancelled"
  | "classificationFailed"
  | "created"
  | "pendingSchedule"
  | "scheduled"
  | "scheduleFailed"
  | "waitingForActivation"
  | "active"
  | Unrecognized;

/**
 * The job waits for its time, then for an upsert with another mode; nothing is offered by itself.
 *
 * @see {@link https://learn.microsoft.com/rest/api/communication/jobrouter/job-router-operations/get-job}
 */
export interface ScheduleAndSuspendMode {
  kind: "scheduleAndSuspend";
  /** When the job becomes due. Date and time as in RFC 3339. */
  scheduleAt: string;
}

/**
 * Merge patch to the mode in which the job waits for its time.
 *
 * @see {@link https://learn.microsoft.com/rest/api/communication/jobrouter/job-router-operations/upsert-job}
 */
export interface ScheduleAndSuspendModeCreateOrUpdate {
  kind: "scheduleAndSuspend";
  /** When the job becomes due. Needed to enter this mode. Date and time as in RFC 3339. */
  scheduleAt?: string;
}

/**
 * The job is held back until an upsert gives it another mode.
 *
 * @see {@link https://learn.microsoft.com/rest/api/communication/jobrouter/job-router-operations/get-job}
 */
export interface SuspendMode {
  kind: "suspend";
}

/**
 * How a job is taken from its worker.
 *
 * @see {@link https://learn.microsoft.com/rest/api/communication/jobrouter/job-router-operations/unassign-job}
 */
export interface UnassignJobOptions {
  /** Hold the job back instead of queueing it again. */
  suspendMatching?: boolean;
}

/**
 * What came of taking a job from its worker.
 *
 * @see {@link https://learn.microsoft.com/rest/api/communication/jobrouter/job-router-operations/unassign-job}
 */
export interface UnassignJobResult {
  /** The job. */
  jobId: string;
  /** How often this job has been taken from a worker. The service allows three times. Whole number. */
  unassignmentCount: number;
}
