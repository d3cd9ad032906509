// Generated from specs/job-router/gen/openapi.2024-01-18-preview.json. Do not edit.
// To change this file, edit the TypeSpec in specs/job-router and run `npm run generate`.

import { call, pages } from "@trunkline/api-kit/client";
import type { CallOptions, Failure, Operation, Page, PageOptions, Paging, Success } from "@trunkline/api-kit/client";
import type {
  ErrorResponse,
  ListExceptionPoliciesRequest,
  ListExceptionPoliciesSuccess,
} from "@trunkline/job-router-models";
import type { JobRouterClient } from "../client.ts";

const operation: Operation = {
  name: "listExceptionPolicies",
  method: "GET",
  path: "/routing/exceptionPolicies",
};

/** The answers of {@link listExceptionPolicies}, told apart by `ok` and `status`. */
export type ListExceptionPoliciesResult =
  | Success<ListExceptionPoliciesSuccess>
  | Failure<number, string, ErrorResponse>;

/**
 * Lists all exception policies.
 *
 * @see {@link https://learn.microsoft.com/rest/api/communication/jobrouter/job-router-administration-operations/list-exception-policies}
 * @throws CallError when the service gave no answer that the contract knows.
 */
export function listExceptionPolicies(
  client: JobRouterClient,
  request?: ListExceptionPoliciesRequest,
  options?: CallOptions,
): Promise<ListExceptionPoliciesResult> {
  return call(client, operation, request, options);
}

const paging: Paging = { items: "value", next: "nextLink" };

/** One page of {@link listExceptionPoliciesPages}. */
export type ListExceptionPoliciesPage = Page<ListExceptionPoliciesSuccess, "value">;

/**
 * Walks the pages of {@link listExceptionPolicies}, asking for each when it is wanted. `options.from` resumes an
 * earlier walk; `items` flattens pages into rows.
 *
 * @throws ServiceError when the service said no.
 * @throws CallError when it gave no answer that the contract knows, or points to a page elsewhere.
 */
export function listExceptionPoliciesPages(
  client: JobRouterClient,
  request?: ListExceptionPoliciesRequest,
  options?: PageOptions,
): AsyncGenerator<ListExceptionPoliciesPage, void, undefined> {
  return pages(client, operation, paging, request, options);
}
