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
  InternalServiceException,
  InvalidRequestException,
  ListInstancesRequest,
  ListInstancesSuccess,
} from "@trunkline/traffic-distribution-models";
import type { TrafficDistributionClient } from "../client.ts";

const operation: Operation = {
  name: "listInstances",
  method: "GET",
  path: "/instance",
};

/** The answers of {@link listInstances}, told apart by `ok` and `status`. */
export type ListInstancesResult =
  | Success<ListInstancesSuccess>
  | Failure<400, "InvalidRequestException", InvalidRequestException>
  | Failure<500, "InternalServiceException", InternalServiceException>
  | Undeclared<400 | 500>;

/**
 * Lists the instances of the account in this Region.
 *
 * @see {@link https://docs.aws.amazon.com/connect/latest/APIReference/API_ListInstances.html}
 * @throws CallError when the service gave no answer that the contract knows.
 */
export function listInstances(
  client: TrafficDistributionClient,
  request?: ListInstancesRequest,
  options?: CallOptions,
): Promise<ListInstancesResult> {
  return call(client, operation, request, options);
}

const paging: Paging = { items: "InstanceSummaryList", next: "NextToken", token: { in: "query", name: "nextToken" } };

/** One page of {@link listInstancesPages}. */
export type ListInstancesPage = Page<ListInstancesSuccess, "InstanceSummaryList">;

/**
 * Walks the pages of {@link listInstances}, asking for each when it is wanted. `options.from` resumes an earlier walk;
 * `items` flattens pages into rows.
 *
 * @throws ServiceError when the service said no.
 * @throws CallError when it gave no answer that the contract knows, or points to a page elsewhere.
 */
export function listInstancesPages(
  client: TrafficDistributionClient,
  request?: ListInstancesRequest,
  options?: PageOptions,
): AsyncGenerator<ListInstancesPage, void, undefined> {
  return pages(client, operation, paging, request, options);
}
