// Generated from specs/traffic-distribution/gen/openapi.2017-08-08.json. Do not edit.
// To change this file, edit the TypeSpec in specs/traffic-distribution and run `npm run generate`.

import { call } from "@trunkline/api-kit/client";
import type { CallOptions, Failure, Operation, Success, Undeclared } from "@trunkline/api-kit/client";
import type {
  InternalServiceException,
  InvalidParameterException,
  InvalidRequestException,
  ListTagsForResourceRequest,
  ListTagsForResourceSuccess,
  ResourceNotFoundException,
  ThrottlingException,
} from "@trunkline/traffic-distribution-models";
import type { TrafficDistributionClient } from "../client.ts";

const operation: Operation = {
  name: "listTagsForResource",
  method: "GET",
  path: "/tags/{resourceArn}",
};

/** The answers of {@link listTagsForResource}, told apart by `ok` and `status`. */
export type ListTagsForResourceResult =
  | Success<ListTagsForResourceSuccess>
  | Failure<400, "InvalidRequestException", InvalidRequestException>
  | Failure<400, "InvalidParameterException", InvalidParameterException>
  | Failure<404, "ResourceNotFoundException", ResourceNotFoundException>
  | Failure<429, "ThrottlingException", ThrottlingException>
  | Failure<500, "InternalServiceException", InternalServiceException>
  | Undeclared<400 | 404 | 429 | 500>;

/**
 * Reads the tags of a resource.
 *
 * @see {@link https://docs.aws.amazon.com/connect/latest/APIReference/API_ListTagsForResource.html}
 * @throws CallError when the service gave no answer that the contract knows.
 */
export function listTagsForResource(
  client: TrafficDistributionClient,
  request: ListTagsForResourceRequest,
  options?: CallOptions,
): Promise<ListTagsForResourceResult> {
  return call(client, operation, request, options);
}
