// Generated from specs/job-router/gen/openapi.2024-01-18-preview.json. Do not edit.
// To change this file, edit the TypeSpec in specs/job-router and run `npm run generate`.

import type { ErrorResponseAnswer } from "../shared.ts";
import type {
  PagedRouterWorker,
  RouterWorker,
  RouterWorkerCreateOrUpdate,
  RouterWorkerStateSelector,
} from "../workers.ts";

/**
 * Lists workers. All filters must hold together. What `listWorkers` takes.
 *
 * @see {@link https://learn.microsoft.com/rest/api/communication/jobrouter/job-router-operations/list-workers}
 */
export interface ListWorkersRequest {
  query?: {
    /** Version of the API, for example `2023-11-01`. Not empty. */
    "api-version"?: string;
    /** At most this many rows on a page. The service may send fewer; its default is stated nowhere. Whole number. */
    maxpagesize?: number;
    /** Only workers in this state. Default: `"all"`. */
    state?: RouterWorkerStateSelector;
    /** Only workers that serve this channel. */
    channelId?: string;
    /** Only workers that take jobs of this queue. */
    queueId?: string;
    /** Only workers with room for one more job: of `channelId`, or of any of their channels when that is absent. */
    hasCapacity?: boolean;
  };
}

/** What `listWorkers` answers when all is well. */
export interface ListWorkersSuccess {
  status: 200;
  body: PagedRouterWorker;
}

/** Every answer that the contract knows of `listWorkers`. */
export type ListWorkersResponse = ListWorkersSuccess | ErrorResponseAnswer;

/**
 * Gets one worker. What `getWorker` takes.
 *
 * @see {@link https://learn.microsoft.com/rest/api/communication/jobrouter/job-router-operations/get-worker}
 */
export interface GetWorkerRequest {
  path: {
    /** Id of the worker. */
    workerId: string;
  };
  query?: {
    /** Version of the API, for example `2023-11-01`. Not empty. */
    "api-version"?: string;
  };
}

/** What `getWorker` answers when all is well. */
export interface GetWorkerSuccess {
  status: 200;
  headers: {
    etag: string;
    /** HTTP date, in GMT and whole seconds. */
    "last-modified": string;
  };
  body: RouterWorker;
}

/** Every answer that the contract knows of `getWorker`. */
export type GetWorkerResponse = GetWorkerSuccess | ErrorResponseAnswer;

/**
 * Creates a worker, or merges the given members into the stored one. What `upsertWorker` takes.
 *
 * @see {@link https://learn.microsoft.com/rest/api/communication/jobrouter/job-router-operations/upsert-worker}
 */
export interface UpsertWorkerRequest {
  path: {
    /** Id of the worker, chosen by the caller. */
    workerId: string;
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
  body: RouterWorkerCreateOrUpdate;
}

/** What `upsertWorker` answers when all is well. */
export interface UpsertWorkerSuccess {
  status: 200 | 201;
  headers: {
    etag: string;
    /** HTTP date, in GMT and whole seconds. */
    "last-modified": string;
  };
  body: RouterWorker;
}

/** Every answer that the contract knows of `upsertWorker`. */
export type UpsertWorkerResponse = UpsertWorkerSuccess | ErrorResponseAnswer;

/**
 * Deletes a worker. What `deleteWorker` takes.
 *
 * @see {@link https://learn.microsoft.com/rest/api/communication/jobrouter/job-router-operations/delete-worker}
 */
export interface DeleteWorkerRequest {
  path: {
    /** Id of the worker. */
    workerId: string;
  };
  query?: {
    /** Version of the API, for example `2023-11-01`. Not empty. */
    "api-version"?: string;
  };
}

/** What `deleteWorker` answers when all is well. */
export interface DeleteWorkerSuccess {
  status: 204;
  body?: never;
}

/** Every answer that the contract knows of `deleteWorker`. */
export type DeleteWorkerResponse = DeleteWorkerSuccess | ErrorResponseAnswer;
