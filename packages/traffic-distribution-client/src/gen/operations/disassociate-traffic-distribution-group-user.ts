// Generated from specs/traffic-distribution/gen/openapi.2017-08-08.json. Do not edit.
// To change this file, edit the TypeSpec in specs/traffic-distribution and run `npm run generate`.

import { call } from "@trunkline/api-kit/client";
import type { CallOptions, Failure, Operation, Success, Undeclared } from "@trunkline/api-kit/client";
import type {
  AccessDeniedException,
  DisassociateTrafficDistributionGroupUserRequest,
  DisassociateTrafficDistributionGroupUserSuccess,
  InternalServiceException,
  InvalidRequestException,
  ResourceConflictException,
  ResourceNotFoundException,
  ThrottlingException,
} from "@trunkline/traffic-distribution-models";
import type { TrafficDistributionClient } from "../client.ts";

const operation: Operation = {
  name: "disassociateTrafficDistributionGroupUser",
  method: "DELETE",
  path: "/traffic-distribution-group/{TrafficDistributionGroupId}/user",
  empty: true,
};

/** The answers of {@link disassociateTrafficDistributionGroupUser}, told apart by `ok` and `status`. */
export type DisassociateTrafficDistributionGroupUserResult =
  | Success<DisassociateTrafficDistributionGroupUserSuccess>
  | Failure<400, "InvalidRequestException", InvalidRequestException>
  | Failure<403, "AccessDeniedException", AccessDeniedException>
  | Failure<404, "ResourceNotFoundException", ResourceNotFoundException>
  | Failure<409, "ResourceConflictException", ResourceConflictException>
  | Failure<429, "ThrottlingException", ThrottlingException>
  | Failure<500, "InternalServiceException", InternalServiceException>
  | Undeclared<400 | 403 | 404 | 409 | 429 | 500>;

/**
 * Takes an agent out of a group. Repeating it changes nothing. Only in the source Region.
 *
 * @see {@link https://docs.aws.amazon.com/connect/latest/APIReference/API_DisassociateTrafficDistributionGroupUser.html}
 * @throws CallError when the service gave no answer that the contract knows.
 */
export function disassociateTrafficDistributionGroupUser(
  client: TrafficDistributionClient,
  request: DisassociateTrafficDistributionGroupUserRequest,
  options?: CallOptions,
): Promise<DisassociateTrafficDistributionGroupUserResult> {
  return call(client, operation, request, options);
}
