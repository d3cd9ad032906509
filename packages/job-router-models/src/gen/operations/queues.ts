// Generated from specs/job-router/gen/openapi.2024-01-18-preview.json. Do not edit.
// To change this file, edit the TypeSpec in specs/job-router and run `npm run generate`.

import type { PagedRouterQueue, RouterQueue, RouterQueueCreateOrUpdate, RouterQueueStatistics } from "../queues.ts";
import type { ErrorResponseAnswer } from "../shared.ts";

/**
 * Lists all queues. What `listQueues` takes.
 *
 * @see {@link https://learn.microsoft.com/rest/api/communication/jobrouter/job-router-administration-operations/list-queues}
 */
export interface ListQueuesRequest {
  query?: {
    /** Version of the API, for example `2023-11-01`. Not empty. */
    "api-version"?: string;
    /** At most this many rows on a page. The service may send fewer; its default is stated nowhere. Whole number. */
    maxpagesize?: number;
  };
}

/** What `listQueues` answers when all is well. */
export interface ListQueuesSuccess {
  status: 200;
  body: PagedRouterQueue;
}

/** Every answer that the contract knows of `listQueues`. */
export type ListQueuesResponse = ListQueuesSuccess | ErrorResponseAnswer;

/**
 * Gets one queue. What `getQueue` takes.
 *
 * @see {@link https://learn.microsoft.com/rest/api/communication/jobrouter/job-router-administration-operations/get-queue}
 */
export interface GetQueueRequest {
  path: {
    /** Id of the queue. */
    queueId: string;
  };
  query?: {
    /** Version of the API, for example `2023-11-01`. Not empty. */
    "api-version"?: string;
  };
}

/** What `getQueue` answers when all is well. */
export interface GetQueueSuccess {
  status: 200;
  headers: {
    etag: string;
    /** HTTP date, in GMT and whole seconds. */
    "last-modified": string;
  };
  body: RouterQueue;
}

/** Every answer that the contract knows of `getQueue`. */
export type GetQueueResponse = GetQueueSuccess | ErrorResponseAnswer;

/**
 * Creates a queue, or merges the given members into the stored one. What `upsertQueue` takes.
 *
 * @see {@link https://learn.microsoft.com/rest/api/communication/jobrouter/job-router-administration-operations/upsert-queue}
 */
export interface UpsertQueueRequest {
  path: {
    /** Id of the queue, chosen by the caller. */
    queueId: string;
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
  body: RouterQueueCreateOrUpdate;
}

/** What `upsertQueue` answers when all is well. */
export interface UpsertQueueSuccess {
  status: 200 | 201;
  headers: {
    etag: string;
    /** HTTP date, in GMT and whole seconds. */
    "last-modified": string;
  };
  body: RouterQueue;
}

/** Every answer that the contract knows of `upsertQueue`. */
export type UpsertQueueResponse = UpsertQueueSuccess | ErrorResponseAnswer;

/**
 * Deletes a queue. Refused while active jobs wait in it or a classification policy falls back to it. What `deleteQueue`
 * takes.
 *
 * @see {@link https://learn.microsoft.com/rest/api/communication/jobrouter/job-router-administration-operations/delete-queue}
 */
export interface DeleteQueueRequest {
  path: {
    /** Id of the queue. */
    queueId: string;
  };
  query?: {
    /** Version of the API, for example `2023-11-01`. Not empty. */
    "api-version"?: string;
  };
}

/** What `deleteQueue` answers when all is well. */
export interface DeleteQueueSuccess {
  status: 204;
  body?: never;
}

/** Every answer that the contract knows of `deleteQueue`. */
export type DeleteQueueResponse = DeleteQueueSuccess | ErrorResponseAnswer;

/**
 * Gets how many jobs wait in a queue, and for how long. What `getQueueStatistics` takes.
 *
 * @see {@link https://learn.microsoft.com/rest/api/communication/jobrouter/job-router-operations/get-queue-statistics}
 */
export interface GetQueueStatisticsRequest {
  path: {
    /** Id of the queue. */
    queueId: string;
  };
  query?: {
    /** Version of the API, for example `2023-11-01`. Not empty. */
    "api-version"?: string;
  };
}

/** What `getQueueStatistics` answers when all is well. */
export interface GetQueueStatisticsSuccess {
  status: 200;
  body: RouterQueueStatistics;
}

/** Every answer that the contract knows of `getQueueStatistics`. */
export type GetQueueStatisticsResponse = GetQueueStatisticsSuccess | ErrorResponseAnswer;
