// Generated from specs/job-router/gen/openapi.2024-01-18-preview.json. Do not edit.
// To change this file, edit the TypeSpec in specs/job-router and run `npm run generate`.

import type { PagedRouterWorker, RouterWorker, RouterWorkerStateSelector } from "../workers.ts";
import type { ErrorResponse } from "../../shared.ts";

/** `ListWorkersRequest` as a server knows it. */
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

/** `ListWorkersSuccess` as a server knows it. */
export interface ListWorkersSuccess {
  status: 200;
  body: PagedRouterWorker;
}

/** `ListWorkersResponse` as a server knows it. */
export type ListWorkersResponse =
  | ListWorkersSuccess
  | { status: number; headers?: { "x-ms-error-code"?: string }; body: ErrorResponse };

/** `GetWorkerSuccess` as a server knows it. */
export interface GetWorkerSuccess {
  status: 200;
  headers: { etag: string; "last-modified": string };
  body: RouterWorker;
}

/** `GetWorkerResponse` as a server knows it. */
export type GetWorkerResponse =
  | GetWorkerSuccess
  | { status: number; headers?: { "x-ms-error-code"?: string }; body: ErrorResponse };

/** `UpsertWorkerSuccess` as a server knows it. */
export interface UpsertWorkerSuccess {
  status: 200 | 201;
  headers: { etag: string; "last-modified": string };
  body: RouterWorker;
}

/** `UpsertWorkerResponse` as a server knows it. */
export type UpsertWorkerResponse =
  | UpsertWorkerSuccess
  | { status: number; headers?: { "x-ms-error-code"?: string }; body: ErrorResponse };
