// Generated from specs/job-router/gen/openapi.2024-01-18-preview.json. Do not edit.
// To change this file, edit the TypeSpec in specs/job-router and run `npm run generate`.

import type { PagedRouterWorker, RouterWorker, RouterWorkerStateSelector } from "../workers.ts";
import type { ErrorResponseAnswer } from "../../shared.ts";

/** As a server knows it. */
export interface ListWorkersRequest {
  query?: {
    "api-version"?: string;
    maxpagesize?: number;
    state?: RouterWorkerStateSelector;
    channelId?: string;
    queueId?: string;
    hasCapacity?: boolean;
  };
}

/** As a server knows it. */
export interface ListWorkersSuccess {
  status: 200;
  body: PagedRouterWorker;
}

/** As a server knows it. */
export type ListWorkersResponse = ListWorkersSuccess | ErrorResponseAnswer;

/** As a server knows it. */
export interface GetWorkerSuccess {
  status: 200;
  headers: { etag: string; "last-modified": string };
  body: RouterWorker;
}

/** As a server knows it. */
export type GetWorkerResponse = GetWorkerSuccess | ErrorResponseAnswer;

/** As a server knows it. */
export interface UpsertWorkerSuccess {
  status: 200 | 201;
  headers: { etag: string; "last-modified": string };
  body: RouterWorker;
}

/** As a server knows it. */
export type UpsertWorkerResponse = UpsertWorkerSuccess | ErrorResponseAnswer;
