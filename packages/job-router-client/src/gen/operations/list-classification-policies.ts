// Generated from specs/job-router/gen/openapi.2024-01-18-preview.json. Do not edit.
// To change this file, edit the TypeSpec in specs/job-router and run `npm run generate`.

import { call, pages } from "@trunkline/api-kit/client";
import type { CallOptions, Failure, Operation, Page, PageOptions, Paging, Success } from "@trunkline/api-kit/client";
import type {
  ErrorResponse,
  ListClassificationPoliciesRequest,
  ListClassificationPoliciesSuccess,
} from "@trunkline/job-router-models";
import type { JobRouterClient } from "../client.ts";

const operation: Operation = {
  name: "listClassificationPolicies",
  method: "GET",
  path: "/routing/classificationPolicies",
};

/** The answers of {@link listClassificationPolicies}, told apart by `ok` and `status`. */
export type ListClassificationPoliciesResult =
  | Success<ListClassificationPoliciesSuccess>
  | Failure<number, string, ErrorResponse>;

/**
 * Lists all classification policies.
 *
 * @see {@link https://learn.microsoft.com/rest/api/communication/jobrouter/job-router-administration-operations/list-classification-policies}
 * @throws CallError when the service gave no answer that the contract knows.
 */
export function listClassificationPolicies(
  client: JobRouterClient,
  request?: ListClassificationPoliciesRequest,
  options?: CallOptions,
): Promise<ListClassificationPoliciesResult> {
  return call(client, operation, request, options);
}

const paging: Paging = { items: "value", next: "nextLink" };

/** One page of {@link listClassificationPoliciesPages}. */
export type ListClassificationPoliciesPage = Page<ListClassificationPoliciesSuccess, "value">;

/**
 * Walks the pages of {@link listClassificationPolicies}, asking for each when it is wanted. `options.from` resumes an
 * earlier walk; `items` flattens pages into rows.
 *
 * @throws ServiceError when the service said no.
 * @throws CallError when it gave no answer that the contract knows, or points to a page elsewhere.
 */
export function listClassificationPoliciesPages(
  client: JobRouterClient,
  request?: ListClassificationPoliciesRequest,
  options?: PageOptions,
): AsyncGenerator<ListClassificationPoliciesPage, void, undefined> {
  return pages(client, operation, paging, request, options);
}
