// Generated from specs/traffic-distribution/gen/openapi.2017-08-08.json. Do not edit.
// To change this file, edit the TypeSpec in specs/traffic-distribution and run `npm run generate`.

import { call, pages } from "@trunkline/api-kit/client";
import type {
  CallOptions,
  Failure,
  Operation,
  Page,
  PageOptions,
  Paging,
  Success,
  Undeclared,
} from "@trunkline/api-kit/client";
import type {
  AccessDeniedException,
  InternalServiceException,
  InvalidRequestException,
  ListTrafficDistributionGroupsRequest,
  ListTrafficDistributionGroupsSuccess,
  ThrottlingException,
} from "@trunkline/traffic-distribution-models";
import type { TrafficDistributionClient } from "../client.ts";

const operation: Operation = {
  name: "listTrafficDistributionGroups",
  method: "GET",
  path: "/traffic-distribution-groups",
};

/** The answers of {@link listTrafficDistributionGroups}, told apart by `ok` and `status`. */
export type ListTrafficDistributionGroupsResult =
  | Success<ListTrafficDistributionGroupsSuccess>
  | Failure<400, "InvalidRequestException", InvalidRequestException>
  | Failure<403, "AccessDeniedException", AccessDeniedException>
  | Failure<429, "ThrottlingException", ThrottlingException>
  | Failure<500, "InternalServiceException", InternalServiceException>
  | Undeclared<400 | 403 | 429 | 500>;

/**
 * Lists the groups that the account has in this Region, as source or as replica.
 *
 * @see {@link https://docs.aws.amazon.com/connect/latest/APIReference/API_ListTrafficDistributionGroups.html}
 * @throws CallError when the service gave no answer that the contract knows.
 */
export function listTrafficDistributionGroups(
  client: TrafficDistributionClient,
  request?: ListTrafficDistributionGroupsRequest,
  options?: CallOptions,
): Promise<ListTrafficDistributionGroupsResult> {
  return call(client, operation, request, options);
}

const paging: Paging = { items: "TrafficDistributionGroupSummaryList", next: "NextToken", token: { in: "query", name: "nextToken" } };

/** One page of {@link listTrafficDistributionGroupsPages}. */
export type ListTrafficDistributionGroupsPage = Page<ListTrafficDistributionGroupsSuccess, "TrafficDistributionGroupSummaryList">;

/**
 * Walks the pages of {@link listTrafficDistributionGroups}, asking for each when it is wanted. `options.from` resumes
 * an earlier walk; `items` flattens pages into rows.
 *
 * @throws ServiceError when the service said no.
 * @throws CallError when it gave no answer that the contract knows, or points to a page elsewhere.
 */
export function listTrafficDistributionGroupsPages(
  client: TrafficDistributionClient,
  request?: ListTrafficDistributionGroupsRequest,
  options?: PageOptions,
): AsyncGenerator<ListTrafficDistributionGroupsPage, void, undefined> {
  return pages(client, operation, paging, request, options);
}
