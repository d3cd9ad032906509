// Generated from specs/job-router/gen/openapi.2024-01-18-preview.json. Do not edit.
// To change this file, edit the TypeSpec in specs/job-router and run `npm run generate`.

import type { PagedRouterJob, RouterJob, RouterJobCreateOrUpdate, RouterJobStatusSelector } from "../jobs.ts";
import type { ErrorResponseAnswer } from "../../shared.ts";

/** As a server knows it. */
export interface ListJobsRequest {
  query?: {
    "api-version"?: string;
    maxpagesize?: number;
    status?: RouterJobStatusSelector;
    queueId?: string;
    channelId?: string;
    classificationPolicyId?: string;
    scheduledBefore?: string;
    scheduledAfter?: string;
  };
}

/** As a server knows it. */
export interface ListJobsSuccess {
  status: 200;
  body: PagedRouterJob;
}

/** As a server knows it. */
export type ListJobsResponse = ListJobsSuccess | ErrorResponseAnswer;

/** As a server knows it. */
export interface GetJobSuccess {
  status: 200;
  headers: { etag: string; "last-modified": string };
  body: RouterJob;
}

/** As a server knows it. */
export type GetJobResponse = GetJobSuccess | ErrorResponseAnswer;

/** As a server knows it. */
export interface UpsertJobRequest {
  path: { jobId: string };
  query?: { "api-version"?: string };
  headers?: { "if-match"?: string; "if-unmodified-since"?: string };
  body: RouterJobCreateOrUpdate;
}

/** As a server knows it. */
export interface UpsertJobSuccess {
  status: 200 | 201;
  headers: { etag: string; "last-modified": string };
  body: RouterJob;
}

/** As a server knows it. */
export type UpsertJobResponse = UpsertJobSuccess | ErrorResponseAnswer;
