// Generated from specs/traffic-distribution/gen/openapi.2017-08-08.json. Do not edit.
// To change this file, edit the TypeSpec in specs/traffic-distribution and run `npm run generate`.

import { call } from "@trunkline/api-kit/client";
import type { CallOptions, Failure, Operation, Success, Undeclared } from "@trunkline/api-kit/client";
import type {
  AccessDeniedException,
  InternalServiceException,
  InvalidRequestException,
  ResourceConflictException,
  ResourceNotFoundException,
  ThrottlingException,
  UpdateTrafficDistributionRequest,
  UpdateTrafficDistributionSuccess,
} from "@trunkline/traffic-distribution-models";
import type { TrafficDistributionClient } from "../client.ts";

const operation: Operation = {
  name: "updateTrafficDistribution",
  method: "PUT",
  path: "/traffic-distribution/{Id}",
  empty: true,
};

/** The answers of {@link updateTrafficDistribution}, told apart by `ok` and `status`. */
export type UpdateTrafficDistributionResult =
  | Success<UpdateTrafficDistributionSuccess>
  | Failure<400, "InvalidRequestException", InvalidRequestException>
  | Failure<403, "AccessDeniedException", AccessDeniedException>
  | Failure<404, "ResourceNotFoundException", ResourceNotFoundException>
  | Failure<409, "ResourceConflictException", ResourceConflictException>
  | Failure<429, "ThrottlingException", ThrottlingException>
  | Failure<500, "InternalServiceException", InternalServiceException>
  | Undeclared<400 | 403 | 404 | 409 | 429 | 500>;

/**
 * Changes the split of one active group. Either Region takes the call; the one that should get the traffic is the
 * better.
 *
 * @see {@link https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateTrafficDistribution.html}
 * @throws CallError when the service gave no answer that the contract knows.
 */
export function updateTrafficDistribution(
  client: TrafficDistributionClient,
  request: UpdateTrafficDistributionRequest,
  options?: CallOptions,
): Promise<UpdateTrafficDistributionResult> {
  return call(client, operation, request, options);
}
