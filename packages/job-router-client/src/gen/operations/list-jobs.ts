// Generated from specs/job-router/gen/openapi.2024-01-18-preview.json. Do not edit.
// To change this file, edit the TypeSpec in specs/job-router and run `npm run generate`.

import { call, pages } from "@trunkline/api-kit/client";
import type { CallOptions, Failure, Operation, Page, PageOptions, Paging, Success } from "@trunkline/api-kit/client";
import type { ErrorResponse, ListJobsRequest, ListJobsSuccess } from "@trunkline/job-router-models";
import type { JobRouterClient } from "../client.ts";

const operation: Operation = {
  name: "listJobs",
  method: "GET",
  path: "/routing/jobs",
};

/** The answers of {@link listJobs}, told apart by `ok` and `status`. */
export type ListJobsResult =
  | Success<ListJobsSuccess>
  | Failure<number, string, ErrorResponse>;

/**
 * Lists jobs. All filters must hold together.
 *
 * @see {@link https://learn.microsoft.com/rest/api/communication/jobrouter/job-router-operations/list-jobs}
 * @throws CallError when the service gave no answer that the contract knows.
 */
export function listJobs(
  client: JobRouterClient,
  request?: ListJobsRequest,
  options?: CallOptions,
): Promise<ListJobsResult> {
  return call(client, operation, request, options);
}

const paging: Paging = { items: "value", next: "nextLink" };

/** One page of {@link listJobsPages}. */
export type ListJobsPage = Page<ListJobsSuccess, "value">;

/**
 * Walks the pages of {@link listJobs}, asking for each when it is wanted. `options.from` resumes an earlier walk;
 * `items` flattens pages into rows.
 *
 * @throws ServiceError when the service said no.
 * @throws CallError when it gave no answer that the contract knows, or points to a page elsewhere.
 */
export function listJobsPages(
  client: JobRouterClient,
  request?: ListJobsRequest,
  options?: PageOptions,
): AsyncGenerator<ListJobsPage, void, undefined> {
  return pages(client, operation, paging, request, options);
}
