// Generated from specs/traffic-distribution/gen/openapi.2017-08-08.json. Do not edit.
// To change this file, edit the TypeSpec in specs/traffic-distribution and run `npm run generate`.

import { call } from "@trunkline/api-kit/client";
import type { CallOptions, Failure, Operation, Success, Undeclared } from "@trunkline/api-kit/client";
import type {
  AccessDeniedException,
  DescribeTrafficDistributionGroupRequest,
  DescribeTrafficDistributionGroupSuccess,
  InternalServiceException,
  InvalidRequestException,
  ResourceNotFoundException,
  ThrottlingException,
} from "@trunkline/traffic-distribution-models";
import type { TrafficDistributionClient } from "../client.ts";

const operation: Operation = {
  name: "describeTrafficDistributionGroup",
  method: "GET",
  path: "/traffic-distribution-group/{TrafficDistributionGroupId}",
};

/** The answers of {@link describeTrafficDistributionGroup}, told apart by `ok` and `status`. */
export type DescribeTrafficDistributionGroupResult =
  | Success<DescribeTrafficDistributionGroupSuccess>
  | Failure<400, "InvalidRequestException", InvalidRequestException>
  | Failure<403, "AccessDeniedException", AccessDeniedException>
  | Failure<404, "ResourceNotFoundException", ResourceNotFoundException>
  | Failure<429, "ThrottlingException", ThrottlingException>
  | Failure<500, "InternalServiceException", InternalServiceException>
  | Undeclared<400 | 403 | 404 | 429 | 500>;

/**
 * Reads name, status and tags of one group, whatever its status.
 *
 * @see {@link https://docs.aws.amazon.com/connect/latest/APIReference/API_DescribeTrafficDistributionGroup.html}
 * @throws CallError when the service gave no answer that the contract knows.
 */
export function describeTrafficDistributionGroup(
  client: TrafficDistributionClient,
  request: DescribeTrafficDistributionGroupRequest,
  options?: CallOptions,
): Promise<DescribeTrafficDistributionGroupResult> {
  return call(client, operation, request, options);
}
