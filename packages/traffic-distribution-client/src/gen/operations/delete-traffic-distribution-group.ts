// Generated from specs/traffic-distribution/gen/openapi.2017-08-08.json. Do not edit.
// To change this file, edit the TypeSpec in specs/traffic-distribution and run `npm run generate`.

import { call } from "@trunkline/api-kit/client";
import type { CallOptions, Failure, Operation, Success, Undeclared } from "@trunkline/api-kit/client";
import type {
  AccessDeniedException,
  DeleteTrafficDistributionGroupRequest,
  DeleteTrafficDistributionGroupSuccess,
  InternalServiceException,
  InvalidRequestException,
  ResourceInUseException,
  ThrottlingException,
} from "@trunkline/traffic-distribution-models";
import type { TrafficDistributionClient } from "../client.ts";

const operation: Operation = {
  name: "deleteTrafficDistributionGroup",
  method: "DELETE",
  path: "/traffic-distribution-group/{TrafficDistributionGroupId}",
  empty: true,
};

/** The answers of {@link deleteTrafficDistributionGroup}, told apart by `ok` and `status`. */
export type DeleteTrafficDistributionGroupResult =
  | Success<DeleteTrafficDistributionGroupSuccess>
  | Failure<400, "InvalidRequestException", InvalidRequestException>
  | Failure<403, "AccessDeniedException", AccessDeniedException>
  | Failure<409, "ResourceInUseException", ResourceInUseException>
  | Failure<429, "ThrottlingException", ThrottlingException>
  | Failure<500, "InternalServiceException", InternalServiceException>
  | Undeclared<400 | 403 | 409 | 429 | 500>;

/**
 * Begins to delete a group that no number is claimed to and that is not the default group. Only in the source Region.
 *
 * @see {@link https://docs.aws.amazon.com/connect/latest/APIReference/API_DeleteTrafficDistributionGroup.html}
 * @throws CallError when the service gave no answer that the contract knows.
 */
export function deleteTrafficDistributionGroup(
  client: TrafficDistributionClient,
  request: DeleteTrafficDistributionGroupRequest,
  options?: CallOptions,
): Promise<DeleteTrafficDistributionGroupResult> {
  return call(client, operation, request, options);
}
