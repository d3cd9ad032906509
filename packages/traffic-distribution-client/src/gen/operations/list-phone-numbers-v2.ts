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
  ListPhoneNumbersV2Request,
  ListPhoneNumbersV2Success,
  ResourceNotFoundException,
  ThrottlingException,
} from "@trunkline/traffic-distribution-models";
import type { TrafficDistributionClient } from "../client.ts";

const operation: Operation = {
  name: "listPhoneNumbersV2",
  method: "POST",
  path: "/phone-number/list",
};

/** The answers of {@link listPhoneNumbersV2}, told apart by `ok` and `status`. */
export type ListPhoneNumbersV2Result =
  | Success<ListPhoneNumbersV2Success>
  | Failure<400, "InvalidParameterException", InvalidParameterException>
  | Failure<403, "AccessDeniedException", AccessDeniedException>
  | Failure<404, "ResourceNotFoundException", ResourceNotFoundException>
  | Failure<429, "ThrottlingException", ThrottlingException>
  | Failure<500, "InternalServiceException", InternalServiceException>
  | Undeclared<400 | 403 | 404 | 429 | 500>;

/**
 * Lists claimed numbers. A POST, because the filters are in the body.
 *
 * @see {@link https://docs.aws.amazon.com/connect/latest/APIReference/API_ListPhoneNumbersV2.html}
 * @throws CallError when the service gave no answer that the contract knows.
 */
export function listPhoneNumbersV2(
  client: TrafficDistributionClient,
  request?: ListPhoneNumbersV2Request,
  options?: CallOptions,
): Promise<ListPhoneNumbersV2Result> {
  return call(client, operation, request, options);
}

const paging: Paging = { items: "ListPhoneNumbersSummaryList", next: "NextToken", token: { in: "body", name: "NextToken" } };

/** One page of {@link listPhoneNumbersV2Pages}. */
export type ListPhoneNumbersV2Page = Page<ListPhoneNumbersV2Success, "ListPhoneNumbersSummaryList">;

/**
 * Walks the pages of {@link listPhoneNumbersV2}, asking for each when it is wanted. `options.from` resumes an earlier
 * walk; `items` flattens pages into rows.
 *
 * @throws ServiceError when the service said no.
 * @throws CallError when it gave no answer that the contract knows, or points to a page elsewhere.
 */
export function listPhoneNumbersV2Pages(
  client: TrafficDistributionClient,
  request?: ListPhoneNumbersV2Request,
  options?: PageOptions,
): AsyncGenerator<ListPhoneNumbersV2Page, void, undefined> {
  return pages(client, operation, paging, request, options);
}
