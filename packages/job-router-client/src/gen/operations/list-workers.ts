// Generated from specs/job-router/gen/openapi.2024-01-18-preview.json. Do not edit.
// To change this file, edit the TypeSpec in specs/job-router and run `npm run generate`.

import { call, pages } from "@trunkline/api-kit/client";
import type { CallOptions, Failure, Operation, Page, PageOptions, Paging, Success } from "@trunkline/api-kit/client";
import type { ErrorResponse, ListWorkersRequest, ListWorkersSuccess } from "@trunkline/job-router-models";
import type { JobRouterClient } from "../client.ts";

const operation: Operation = {
  name: "listWorkers",
  method: "GET",
  path: "/routing/workers",
};

/** The answers of {@link listWorkers}, told apart by `ok` and `status`. */
export type ListWorkersResult =
  | Success<ListWorkersSuccess>
  | Failure<number, string, ErrorResponse>;

/**
 * Lists workers. All filters must hold together.
 *
 * @see {@link https://learn.microsoft.com/rest/api/communication/jobrouter/job-router-operations/list-workers}
 * @throws CallError when the service gave no answer that the contract knows.
 */
export function listWorkers(
  client: JobRouterClient,
  request?: ListWorkersRequest,
  options?: CallOptions,
): Promise<ListWorkersResult> {
  return call(client, operation, request, options);
}

const paging: Paging = { items: "value", next: "nextLink" };

/** One page of {@link listWorkersPages}. */
export type ListWorkersPage = Page<ListWorkersSuccess, "value">;

/**
 * Walks the pages of {@link listWorkers}, asking for each when it is wanted. `options.from` resumes an earlier walk;
 * `items` flattens pages into rows.
 *
 * @throws ServiceError when the service said no.
 * @throws CallError when it gave no answer that the contract knows, or points to a page elsewhere.
 */
export function listWorkersPages(
  client: JobRouterClient,
  request?: ListWorkersRequest,
  options?: PageOptions,
): AsyncGenerator<ListWorkersPage, void, undefined> {
  return pages(client, operation, paging, request, options);
}
