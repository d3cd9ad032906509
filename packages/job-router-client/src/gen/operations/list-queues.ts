// Generated from specs/job-router/gen/openapi.2024-01-18-preview.json. Do not edit.
// To change this file, edit the TypeSpec in specs/job-router and run `npm run generate`.

import { call, pages } from "@trunkline/api-kit/client";
import type { CallOptions, Failure, Operation, Page, PageOptions, Paging, Success } from "@trunkline/api-kit/client";
import type { ErrorResponse, ListQueuesRequest, ListQueuesSuccess } from "@trunkline/job-router-models";
import type { JobRouterClient } from "../client.ts";

const operation: Operation = {
  name: "listQueues",
  method: "GET",
  path: "/routing/queues",
};

/** The answers of {@link listQueues}, told apart by `ok` and `status`. */
export type ListQueuesResult =
  | Success<ListQueuesSuccess>
  | Failure<number, string, ErrorResponse>;

/**
 * Lists all queues.
 *
 * @see {@link https://learn.microsoft.com/rest/api/communication/jobrouter/job-router-administration-operations/list-queues}
 * @throws CallError when the service gave no answer that the contract knows.
 */
export function listQueues(
  client: JobRouterClient,
  request?: ListQueuesRequest,
  options?: CallOptions,
): Promise<ListQueuesResult> {
  return call(client, operation, request, options);
}

const paging: Paging = { items: "value", next: "nextLink" };

/** One page of {@link listQueuesPages}. */
export type ListQueuesPage = Page<ListQueuesSuccess, "value">;

/**
 * Walks the pages of {@link listQueues}, asking for each when it is wanted. `options.from` resumes an earlier walk;
 * `items` flattens pages into rows.
 *
 * @throws ServiceError when the service said no.
 * @throws CallError when it gave no answer that the contract knows, or points to a page elsewhere.
 */
export function listQueuesPages(
  client: JobRouterClient,
  request?: ListQueuesRequest,
  options?: PageOptions,
): AsyncGenerator<ListQueuesPage, void, undefined> {
  return pages(client, operation, paging, request, options);
}
