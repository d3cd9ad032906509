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
  ListTrafficDistributionGroupUsersRequest,
  ListTrafficDistributionGroupUsersSuccess,
  ResourceNotFoundException,
  ThrottlingException,
} from "@trunkline/traffic-distribution-models";
import type { TrafficDistributionClient } from "../client.ts";

const operation: Operation = {
  name: "listTrafficDistributionGroupUsers",
  method: "GET",
  path: "/traffic-distribution-group/{TrafficDistributionGroupId}/user",
};

/** The answers of {@link listTrafficDistributionGroupUsers}, told apart by `ok` and `status`. */
export type ListTrafficDistributionGroupUsersResult =
  | Success<ListTrafficDistributionGroupUsersSuccess>
  | Failure<400, "InvalidRequestException", InvalidRequestException>
  | Failure<403, "AccessDeniedException", AccessDeniedException>
  | Failure<404, "ResourceNotFoundException", ResourceNotFoundException>
  | Failure<429, "ThrottlingException", ThrottlingException>
  | Failure<500, "InternalServiceException", InternalServiceException>
  | Undeclared<400 | 403 | 404 | 429 | 500>;

/**
 * Lists the agents of a group.
 *
 * @see {@link https://docs.aws.amazon.com/connect/latest/APIReference/API_ListTrafficDistributionGroupUsers.html}
 * @throws CallError when the service gave no answer that the contract knows.
 */
export function listTrafficDistributionGroupUsers(
  client: TrafficDistributionClient,
  request: ListTrafficDistributionGroupUsersRequest,
  options?: CallOptions,
): Promise<ListTrafficDistributionGroupUsersResult> {
  return call(client, operation, request, options);
}

const paging: Paging = { items: "TrafficDistributionGroupUserSummaryList", next: "NextToken", token: { in: "query", name: "nextToken" } };

/** One page of {@link listTrafficDistributionGroupUsersPages}. */
export type ListTrafficDistributionGroupUsersPage = Page<ListTrafficDistributionGroupUsersSuccess, "TrafficDistributionGroupUserSummaryList">;

/**
 * Walks the pages of {@link listTrafficDistributionGroupUsers}, asking for each when it is wanted. `options.from`
 * resumes an earlier walk; `items` flattens pages into rows.
 *
 * @throws ServiceError when the service said no.
 * @throws CallError when it gave no answer that the contract knows, or points to a page elsewhere.
 */
export function listTrafficDistributionGroupUsersPages(
  client: TrafficDistributionClient,
  request: ListTrafficDistributionGroupUsersRequest,
  options?: PageOptions,
): AsyncGenerator<ListTrafficDistributionGroupUsersPage, void, undefined> {
  return pages(client, operation, paging, request, options);
}
