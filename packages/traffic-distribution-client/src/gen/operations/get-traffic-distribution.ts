// Generated from specs/traffic-distribution/gen/openapi.2017-08-08.json. Do not edit.
// To change this file, edit the TypeSpec in specs/traffic-distribution and run `npm run generate`.

import { call } from "@trunkline/api-kit/client";
import type { CallOptions, Failure, Operation, Success, Undeclared } from "@trunkline/api-kit/client";
import type {
  AccessDeniedException,
  GetTrafficDistributionRequest,
  GetTrafficDistributionSuccess,
  InternalServiceException,
  InvalidRequestException,
  ResourceNotFoundException,
  ThrottlingException,
} from "@trunkline/traffic-distribution-models";
import type { TrafficDistributionClient } from "../client.ts";

const operation: Operation = {
  name: "getTrafficDistribution",
  method: "GET",
  path: "/traffic-distribution/{Id}",
};

/** The answers of {@link getTrafficDistribution}, told apart by `ok` and `status`. */
export type GetTrafficDistributionResult =
  | Success<GetTrafficDistributionSuccess>
  | Failure<400, "InvalidRequestException", InvalidRequestException>
  | Failure<403, "AccessDeniedException", AccessDeniedException>
  | Failure<404, "ResourceNotFoundException", ResourceNotFoundException>
  | Failure<429, "ThrottlingException", ThrottlingException>
  | Failure<500, "InternalServiceException", InternalServiceException>
  | Undeclared<400 | 403 | 404 | 429 | 500>;

/**
 * Reads the split of one active group. In the replica Region the group must be named by its ARN.
 *
 * @see {@link https://docs.aws.amazon.com/connect/latest/APIReference/API_GetTrafficDistribution.html}
 * @throws CallError when the service gave no answer that the contract knows.
 */
export function getTrafficDistribution(
  client: TrafficDistributionClient,
  request: GetTrafficDistributionRequest,
  options?: CallOptions,
): Promise<GetTrafficDistributionResult> {
  return call(client, operation, request, options);
}
