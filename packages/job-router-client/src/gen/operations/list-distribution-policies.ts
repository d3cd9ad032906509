// Generated from specs/job-router/gen/openapi.2024-01-18-preview.json. Do not edit.
// To change this file, edit the TypeSpec in specs/job-router and run `npm run generate`.

import { call, pages } from "@trunkline/api-kit/client";
import type { CallOptions, Failure, Operation, Page, PageOptions, Paging, Success } from "@trunkline/api-kit/client";
import type {
  ErrorResponse,
  ListDistributionPoliciesRequest,
  ListDistributionPoliciesSuccess,
} from "@trunkline/job-router-models";
import type { JobRouterClient } from "../client.ts";

const operation: Operation = {
  name: "listDistributionPolicies",
  method: "GET",
  path: "/routing/distributionPolicies",
};

/** The answers of {@link listDistributionPolicies}, told apart by `ok` and `status`. */
export type ListDistributionPoliciesResult =
  | Success<ListDistributionPoliciesSuccess>
  | Failure<number, string, ErrorResponse>;

/**
 * Lists all distribution policies.
 *
 * @see {@link https://learn.microsoft.com/rest/api/communication/jobrouter/job-router-administration-operations/list-distribution-policies}
 * @throws CallError when the service gave no answer that the contract knows.
 */
export function listDistributionPolicies(
  client: JobRouterClient,
  request?: ListDistributionPoliciesRequest,
  options?: CallOptions,
): Promise<ListDistributionPoliciesResult> {
  return call(client, operation, request, options);
}

const paging: Paging = { items: "value", next: "nextLink" };

/** One page of {@link listDistributionPoliciesPages}. */
export type ListDistributionPoliciesPage = Page<ListDistributionPoliciesSuccess, "value">;

/**
 * Walks the pages of {@link listDistributionPolicies}, asking for each when it is wanted. `options.from` resumes an
 * earlier walk; `items` flattens pages into rows.
 *
 * @throws ServiceError when the service said no.
 * @throws CallError when it gave no answer that the contract knows, or points to a page elsewhere.
 */
export function listDistributionPoliciesPages(
  client: JobRouterClient,
  request?: ListDistributionPoliciesRequest,
  options?: PageOptions,
): AsyncGenerator<ListDistributionPoliciesPage, void, undefined> {
  return pages(client, operation, paging, request, options);
}
