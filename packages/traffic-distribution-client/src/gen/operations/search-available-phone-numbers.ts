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
  InvalidParameterException,
  SearchAvailablePhoneNumbersRequest,
  SearchAvailablePhoneNumbersSuccess,
  ThrottlingException,
} from "@trunkline/traffic-distribution-models";
import type { TrafficDistributionClient } from "../client.ts";

const operation: Operation = {
  name: "searchAvailablePhoneNumbers",
  method: "POST",
  path: "/phone-number/search-available",
};

/** The answers of {@link searchAvailablePhoneNumbers}, told apart by `ok` and `status`. */
export type SearchAvailablePhoneNumbersResult =
  | Success<SearchAvailablePhoneNumbersSuccess>
  | Failure<400, "InvalidParameterException", InvalidParameterException>
  | Failure<403, "AccessDeniedException", AccessDeniedException>
  | Failure<429, "ThrottlingException", ThrottlingException>
  | Failure<500, "InternalServiceException", InternalServiceException>
  | Undeclared<400 | 403 | 429 | 500>;

/**
 * Finds numbers that an instance or group could claim. Works in both Regions of a group.
 *
 * @see {@link https://docs.aws.amazon.com/connect/latest/APIReference/API_SearchAvailablePhoneNumbers.html}
 * @throws CallError when the service gave no answer that the contract knows.
 */
export function searchAvailablePhoneNumbers(
  client: TrafficDistributionClient,
  request: SearchAvailablePhoneNumbersRequest,
  options?: CallOptions,
): Promise<SearchAvailablePhoneNumbersResult> {
  return call(client, operation, request, options);
}

const paging: Paging = { items: "AvailableNumbersList", next: "NextToken", token: { in: "body", name: "NextToken" } };

/** One page of {@link searchAvailablePhoneNumbersPages}. */
export type SearchAvailablePhoneNumbersPage = Page<SearchAvailablePhoneNumbersSuccess, "AvailableNumbersList">;

/**
 * Walks the pages of {@link searchAvailablePhoneNumbers}, asking for each when it is wanted. `options.from` resumes an
 * earlier walk; `items` flattens pages into rows.
 *
 * @throws ServiceError when the service said no.
 * @throws CallError when it gave no answer that the contract knows, or points to a page elsewhere.
 */
export function searchAvailablePhoneNumbersPages(
  client: TrafficDistributionClient,
  request: SearchAvailablePhoneNumbersRequest,
  options?: PageOptions,
): AsyncGenerator<SearchAvailablePhoneNumbersPage, void, undefined> {
  return pages(client, operation, paging, request, options);
}
