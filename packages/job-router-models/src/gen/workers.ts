// Generated from specs/job-router/gen/openapi.2024-01-18-preview.json. Do not edit.
// To change this file, edit the TypeSpec in specs/job-router and run `npm run generate`.

import type { LabelValue } from "./shared.ts";
import type { KnownValues, Unrecognized } from "./unrecognized.ts";

/**
 * One page of workers.
 *
 * @see {@link https://learn.microsoft.com/rest/api/communication/jobrouter/job-router-operations/list-workers}
 */
export interface PagedRouterWorker {
  /** The rows of this page, newest first. */
  value: RouterWorker[];
  /**
   * Where the next page is; absent on the last page. The service sends it relative to the endpoint and without
   * `api-version`, which the caller adds.
   *
   * @see {@link https://github.com/trunkline/trunkline/blob/main/docs/facts/job-router/lists.md}
   */
  nextLink?: string;
}

/**
 * A channel that a worker serves.
 *
 * @see {@link https://learn.microsoft.com/rest/api/communication/jobrouter/job-router-operations/get-worker}
 */
export interface RouterChannel {
  /** For example `voice`. */
  channelId: string;
  /** Units of the worker's capacity that one job of this channel takes. Whole number. */
  capacityCostPerJob: number;
  /**
   * Jobs of this channel at the same time, at the most. Absent: as many as the capacity allows. Whole number. At least
   * 1.
   */
  maxNumberOfJobs?: number;
}

/**
 * A job held out to a worker.
 *
 * @see {@link https://learn.microsoft.com/rest/api/communication/jobrouter/job-router-operations/get-worker}
 */
export interface RouterJobOffer {
  /** Made by the service; needed to accept or decline. Only in answers. */
  readonly offerId: string;
  /** The job. */
  jobId: string;
  /** Units of the worker's capacity that the offer takes while it is open. Whole number. */
  capacityCost: number;
  /** When the offer was made. Date and time as in RFC 3339. */
  offeredAt?: string;
  /** When the offer ends by itself. Date and time as in RFC 3339. */
  expiresAt?: string;
}

/**
 * Somebody or something that does jobs: an agent, a bot, a team.
 *
 * @see {@link https://learn.microsoft.com/rest/api/communication/jobrouter/job-router-operations/get-worker}
 */
export interface RouterWorker {
  /** Set by the caller in the URL, never in the body. Only in answers. */
  readonly id: string;
  /** Whether the worker gets offers. Only in answers. */
  readonly state?: RouterWorkerState;
  /** Ids of the queues whose jobs the worker takes. */
  queues?: string[];
  /** How much the worker can do at the same time, in units that `channels` spends. Whole number. */
  capacity?: number;
  /** What worker selectors and scoring look at. The service adds a label `Id` with the worker's own id. */
  labels?: { [key: string]: LabelValue };
  /** Attributes that nothing is decided by. */
  tags?: { [key: string]: LabelValue };
  /** The channels the worker serves, and what a job of each costs. */
  channels?: RouterChannel[];
  /** Offers open now. Only in answers. */
  readonly offers?: RouterJobOffer[];
  /** Jobs the worker has now, also completed ones that are not closed. Only in answers. */
  readonly assignedJobs?: RouterWorkerAssignment[];
  /** Capacity in use by offers and assigned jobs, as a share of `capacity`: 0 is idle, 1 is full. Only in answers. */
  readonly loadRatio?: number;
  /** Whether the worker wants offers. The service sets it to false when an offer expires. */
  availableForOffers?: boolean;
  /**
   * The worker gets at most this many new offers at a time. Absent: no such limit. Whole number. Since version
   * 2024-01-18-preview.
   */
  maxConcurrentOffers?: number;
  /** Entity tag of this state, in quotes. It changes also with every offer and assignment. Only in answers. */
  readonly etag: string;
}

/**
 * A job that a worker has.
 *
 * @see {@link https://learn.microsoft.com/rest/api/communication/jobrouter/job-router-operations/get-worker}
 */
export interface RouterWorkerAssignment {
  /** Needed to complete, close or unassign the job. */
  assignmentId: string;
  /** The job. */
  jobId: string;
  /** Units of the worker's capacity that the job takes until it is closed. Whole number. */
  capacityCost: number;
  /** When the worker accepted. Date and time as in RFC 3339. */
  assignedAt: string;
}

/**
 * Merge patch of a worker; creates it where there is none.
 *
 * @see {@link https://learn.microsoft.com/rest/api/communication/jobrouter/job-router-operations/upsert-worker}
 */
export interface RouterWorkerCreateOrUpdate {
  /** Ids of the queues whose jobs the worker takes. */
  queues?: string[] | null;
  /** How much the worker can do at the same time, in units that `channels` spends. Whole number. */
  capacity?: number | null;
  /** What worker selectors and scoring look at. The service adds a label `Id` with the worker's own id. */
  labels?: { [key: string]: LabelValue | null } | null;
  /** Attributes that nothing is decided by. */
  tags?: { [key: string]: LabelValue | null } | null;
  /** The channels the worker serves, and what a job of each costs. */
  channels?: RouterChannel[] | null;
  /** Whether the worker wants offers. The service sets it to false when an offer expires. */
  availableForOffers?: boolean | null;
  /**
   * The worker gets at most this many new offers at a time. Absent: no such limit. Whole number. Since version
   * 2024-01-18-preview.
   */
  maxConcurrentOffers?: number | null;
}

/** The known values of {@link RouterWorkerState}. */
export const RouterWorkerState: KnownValues<RouterWorkerState> = {
  active: "active",
  draining: "draining",
  inactive: "inactive",
};

/**
 * `active`: gets offers. `draining`: gets no more offers but still has jobs. `inactive`: gets no offers and has no
 * jobs.
 *
 * The service may send values that are not listed here.
 *
 * @see {@link https://learn.microsoft.com/rest/api/communication/jobrouter/job-router-operations/get-worker}
 */
export type RouterWorkerState = "active" | "draining" | "inactive" | Unrecognized;

/** The known values of {@link RouterWorkerStateSelector}. */
export const RouterWorkerStateSelector: KnownValues<RouterWorkerStateSelector> = {
  active: "active",
  draining: "draining",
  inactive: "inactive",
  all: "all",
};

/**
 * Which workers a list shows: all, or those in one state. The service may send values that are not listed here.
 *
 * @see {@link https://learn.microsoft.com/rest/api/communication/jobrouter/job-router-operations/list-workers}
 */
export type RouterWorkerStateSelector = "active" | "draining" | "inactive" | "all" | Unrecognized;
