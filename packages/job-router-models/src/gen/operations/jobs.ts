// Generated from specs/job-router/gen/openapi.2024-01-18-preview.json. Do not edit.
// To change this file, edit the TypeSpec in specs/job-router and run `npm run generate`.

import type {
  CancelJobOptions,
  CancelJobResult,
  CloseJobOptions,
  CloseJobResult,
  CompleteJobOptions,
  CompleteJobResult,
  PagedRouterJob,
  ReclassifyJobOptions,
  ReclassifyJobResult,
  RouterJob,
  RouterJobCreateOrUpdate,
  RouterJobPositionDetails,
  RouterJobStatusSelector,
  UnassignJobOptions,
  UnassignJobResult,
} from "../jobs.ts";
import type { ErrorResponseAnswer } from "../shared.ts";

/**
 * Lists jobs. All filters must hold together. What `listJobs` takes.
 *
 * @see {@link https://learn.microsoft.com/rest/api/communication/jobrouter/job-router-operations/list-jobs}
 */
export interface ListJobsRequest {
  query?: {
    /** Version of the API, for example `2023-11-01`. Not empty. */
    "api-version"?: string;
    /** At most this many rows on a page. The service may send fewer; its default is stated nowhere. Whole number. */
    maxpagesize?: number;
    /** Only jobs in this status, or one of these statuses. Default: `"all"`. */
    status?: RouterJobStatusSelector;
    /** Only jobs of this queue. */
    queueId?: string;
    /** Only jobs of this channel. */
    channelId?: string;
    /** Only jobs of this classification policy. */
    classificationPolicyId?: string;
    /** Only jobs scheduled for this time or earlier. Date and time as in RFC 3339. */
    scheduledBefore?: string;
    /** Only jobs scheduled for this time or later. Date and time as in RFC 3339. */
    scheduledAfter?: string;
  };
}

/** What `listJobs` answers when all is well. */
export interface ListJobsSuccess {
  status: 200;
  body: PagedRouterJob;
}

/** Every answer that the contract knows of `listJobs`. */
export type ListJobsResponse = ListJobsSuccess | ErrorResponseAnswer;

/**
 * Gets one job. What `getJob` takes.
 *
 * @see {@link https://learn.microsoft.com/rest/api/communication/jobrouter/job-router-operations/get-job}
 */
export interface GetJobRequest {
  path: {
    /** Id of the job. */
    jobId: string;
  };
  query?: {
    /** Version of the API, for example `2023-11-01`. Not empty. */
    "api-version"?: string;
  };
}

/** What `getJob` answers when all is well. */
export interface GetJobSuccess {
  status: 200;
  headers: {
    etag: string;
    /** HTTP date, in GMT and whole seconds. */
    "last-modified": string;
  };
  body: RouterJob;
}

/** Every answer that the contract knows of `getJob`. */
export type GetJobResponse = GetJobSuccess | ErrorResponseAnswer;

/**
 * Creates a job, or merges the given members into the stored one. What `upsertJob` takes.
 *
 * @see {@link https://learn.microsoft.com/rest/api/communication/jobrouter/job-router-operations/upsert-job}
 */
export interface UpsertJobRequest {
  path: {
    /** Id of the job, chosen by the caller. */
    jobId: string;
  };
  query?: {
    /** Version of the API, for example `2023-11-01`. Not empty. */
    "api-version"?: string;
  };
  headers?: {
    /** Go ahead only if the stored resource has this entity tag. Quoted, as it came in `ETag`. */
    "if-match"?: string;
    /**
     * Go ahead only if the stored resource was not changed after this time. Whole seconds. HTTP date, in GMT and whole
     * seconds.
     */
    "if-unmodified-since"?: string;
  };
  body: RouterJobCreateOrUpdate;
}

/** What `upsertJob` answers when all is well. */
export interface UpsertJobSuccess {
  status: 200 | 201;
  headers: {
    etag: string;
    /** HTTP date, in GMT and whole seconds. */
    "last-modified": string;
  };
  body: RouterJob;
}

/** Every answer that the contract knows of `upsertJob`. */
export type UpsertJobResponse = UpsertJobSuccess | ErrorResponseAnswer;

/**
 * Deletes a job. Refused unless it is closed or cancelled. What `deleteJob` takes.
 *
 * @see {@link https://learn.microsoft.com/rest/api/communication/jobrouter/job-router-operations/delete-job}
 */
export interface DeleteJobRequest {
  path: {
    /** Id of the job. */
    jobId: string;
  };
  query?: {
    /** Version of the API, for example `2023-11-01`. Not empty. */
    "api-version"?: string;
  };
}

/** What `deleteJob` answers when all is well. */
export interface DeleteJobSuccess {
  status: 204;
  body?: never;
}

/** Every answer that the contract knows of `deleteJob`. */
export type DeleteJobResponse = DeleteJobSuccess | ErrorResponseAnswer;

/**
 * Closes a completed job and sets its worker free, at once or at a given time. What `closeJob` takes.
 *
 * @see {@link https://learn.microsoft.com/rest/api/communication/jobrouter/job-router-operations/close-job}
 */
export interface CloseJobRequest {
  path: {
    /** Id of the job. */
    jobId: string;
    /** Id of the assignment, from accepting the offer. */
    assignmentId: string;
  };
  query?: {
    /** Version of the API, for example `2023-11-01`. Not empty. */
    "api-version"?: string;
  };
  body?: CloseJobOptions;
}

/** What `closeJob` answers when all is well. */
export interface CloseJobSuccess {
  status: 200;
  body: CloseJobResult;
}

/** Every answer that the contract knows of `closeJob`. */
export type CloseJobResponse = CloseJobSuccess | ErrorResponseAnswer;

/**
 * Reports the work on a job done. The worker's capacity stays occupied until the job is closed. What `completeJob`
 * takes.
 *
 * @see {@link https://learn.microsoft.com/rest/api/communication/jobrouter/job-router-operations/complete-job}
 */
export interface CompleteJobRequest {
  path: {
    /** Id of the job. */
    jobId: string;
    /** Id of the assignment, from accepting the offer. */
    assignmentId: string;
  };
  query?: {
    /** Version of the API, for example `2023-11-01`. Not empty. */
    "api-version"?: string;
  };
  body?: CompleteJobOptions;
}

/** What `completeJob` answers when all is well. */
export interface CompleteJobSuccess {
  status: 200;
  body: CompleteJobResult;
}

/** Every answer that the contract knows of `completeJob`. */
export type CompleteJobResponse = CompleteJobSuccess | ErrorResponseAnswer;

/**
 * Takes a job from its worker and queues it again, unless told to hold it back. What `unassignJob` takes.
 *
 * @see {@link https://learn.microsoft.com/rest/api/communication/jobrouter/job-router-operations/unassign-job}
 */
export interface UnassignJobRequest {
  path: {
    /** Id of the job. */
    jobId: string;
    /** Id of the assignment, from accepting the offer. */
    assignmentId: string;
  };
  query?: {
    /** Version of the API, for example `2023-11-01`. Not empty. */
    "api-version"?: string;
  };
  body?: UnassignJobOptions;
}

/** What `unassignJob` answers when all is well. */
export interface UnassignJobSuccess {
  status: 200;
  body: UnassignJobResult;
}

/** Every answer that the contract knows of `unassignJob`. */
export type UnassignJobResponse = UnassignJobSuccess | ErrorResponseAnswer;

/**
 * Gets a waiting job's place in its queue. What `getInQueuePosition` takes.
 *
 * @see {@link https://learn.microsoft.com/rest/api/communication/jobrouter/job-router-operations/get-in-queue-position}
 */
export interface GetInQueuePositionRequest {
  path: {
    /** Id of the job. */
    jobId: string;
  };
  query?: {
    /** Version of the API, for example `2023-11-01`. Not empty. */
    "api-version"?: string;
  };
}

/** What `getInQueuePosition` answers when all is well. */
export interface GetInQueuePositionSuccess {
  status: 200;
  body: RouterJobPositionDetails;
}

/** Every answer that the contract knows of `getInQueuePosition`. */
export type GetInQueuePositionResponse = GetInQueuePositionSuccess | ErrorResponseAnswer;

/**
 * Ends a job that nobody is to work on any more. What `cancelJob` takes.
 *
 * @see {@link https://learn.microsoft.com/rest/api/communication/jobrouter/job-router-operations/cancel-job}
 */
export interface CancelJobRequest {
  path: {
    /** Id of the job. */
    jobId: string;
  };
  query?: {
    /** Version of the API, for example `2023-11-01`. Not empty. */
    "api-version"?: string;
  };
  body?: CancelJobOptions;
}

/** What `cancelJob` answers when all is well. */
export interface CancelJobSuccess {
  status: 200;
  body: CancelJobResult;
}

/** Every answer that the contract knows of `cancelJob`. */
export type CancelJobResponse = CancelJobSuccess | ErrorResponseAnswer;

/**
 * Classifies a job again by its policy: priority, queue and worker selectors. What `reclassifyJob` takes.
 *
 * @see {@link https://learn.microsoft.com/rest/api/communication/jobrouter/job-router-operations/reclassify-job}
 */
export interface ReclassifyJobRequest {
  path: {
    /** Id of the job. */
    jobId: string;
  };
  query?: {
    /** Version of the API, for example `2023-11-01`. Not empty. */
    "api-version"?: string;
  };
  body?: ReclassifyJobOptions;
}

/** What `reclassifyJob` answers when all is well. */
export interface ReclassifyJobSuccess {
  status: 200;
  body: ReclassifyJobResult;
}

/** Every answer that the contract knows of `reclassifyJob`. */
export type ReclassifyJobResponse = ReclassifyJobSuccess | ErrorResponseAnswer;
