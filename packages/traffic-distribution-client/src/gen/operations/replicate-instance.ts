// Generated from specs/traffic-distribution/gen/openapi.2017-08-08.json. Do not edit.
// To change this file, edit the TypeSpec in specs/traffic-distribution and run `npm run generate`.

import { call, withToken } from "@trunkline/api-kit/client";
import type { CallOptions, Failure, Operation, Success, Undeclared } from "@trunkline/api-kit/client";
import type {
  AccessDeniedException,
  InternalServiceException,
  InvalidRequestException,
  ReplicateInstanceRequest,
  ReplicateInstanceSuccess,
  ResourceConflictException,
  ResourceNotFoundException,
  ResourceNotReadyException,
  ServiceQuotaExceededException,
  ThrottlingException,
} from "@trunkline/traffic-distribution-models";
import type { TrafficDistributionClient } from "../client.ts";

const operation: Operation = {
  name: "replicateInstance",
  method: "POST",
  path: "/instance/{InstanceId}/replicate",
  fill: (request, options) => withToken(request, options, "body", "ClientToken"),
};

/** The answers of {@link replicateInstance}, told apart by `ok` and `status`. */
export type ReplicateInstanceResult =
  | Success<ReplicateInstanceSuccess>
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
 * Makes the linked instance in the second Region, and the default group if the instance has none.
 *
 * @see {@link https://docs.aws.amazon.com/connect/latest/APIReference/API_ReplicateInstance.html}
 * @throws CallError when the service gave no answer that the contract knows.
 */
export function replicateInstance(
  client: TrafficDistributionClient,
  request: ReplicateInstanceRequest,
  options?: CallOptions,
): Promise<ReplicateInstanceResult> {
  return call(client, operation, request, options);
}
