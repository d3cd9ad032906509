// Generated from specs/traffic-distribution/gen/openapi.2017-08-08.json. Do not edit.
// To change this file, edit the TypeSpec in specs/traffic-distribution and run `npm run generate`.

import { call, withToken } from "@trunkline/api-kit/client";
import type { CallOptions, Failure, Operation, Success, Undeclared } from "@trunkline/api-kit/client";
import type {
  AccessDeniedException,
  CreateTrafficDistributionGroupRequest,
  CreateTrafficDistributionGroupSuccess,
  InternalServiceException,
  InvalidRequestException,
  ResourceConflictException,
  ResourceNotFoundException,
  ResourceNotReadyException,
  ServiceQuotaExceededException,
  ThrottlingException,
} from "@trunkline/traffic-distribution-models";
import type { TrafficDistributionClient } from "../client.ts";

const operation: Operation = {
  name: "createTrafficDistributionGroup",
  method: "PUT",
  path: "/traffic-distribution-group",
  fill: (request, options) => withToken(request, options, "body", "ClientToken"),
};

/** The answers of {@link createTrafficDistributionGroup}, told apart by `ok` and `status`. */
export type CreateTrafficDistributionGroupResult =
  | Success<CreateTrafficDistributionGroupSuccess>
  | Failure<400, "InvalidRequestException", InvalidRequestException>
  | Failure<402, "ServiceQuotaExceededException", ServiceQuotaExceededException>
  | Failure<403, "AccessDeniedException", AccessDeniedException>
  | Failure<404, "ResourceNotFoundException", ResourceNotFoundException>
  | Failure<409, "ResourceConflictException", ResourceConflictException>
  | Failure<409, "ResourceNotReadyException", ResourceNotReadyException>
  | Failure<429, "ThrottlingException", ThrottlingException>
  | Failure<500, "InternalServiceException", InternalServiceException>
  | Undeclared<400 | 402 | 403 | 404 | 409 | 429 | 500>;

/**
 * Makes a group for an instance that has a replica. Answers at once, while the group is still being made: wait until
 * `describeTrafficDistributionGroup` shows `ACTIVE`. Only in the source Region.
 *
 * @see {@link https://docs.aws.amazon.com/connect/latest/APIReference/API_CreateTrafficDistributionGroup.html}
 * @throws CallError when the service gave no answer that the contract knows.
 */
export function createTrafficDistributionGroup(
  client: TrafficDistributionClient,
  request: CreateTrafficDistributionGroupRequest,
  options?: CallOptions,
): Promise<CreateTrafficDistributionGroupResult> {
  return call(client, operation, request, options);
}
