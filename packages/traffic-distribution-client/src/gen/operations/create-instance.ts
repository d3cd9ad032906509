// Generated from specs/traffic-distribution/gen/openapi.2017-08-08.json. Do not edit.
// To change this file, edit the TypeSpec in specs/traffic-distribution and run `npm run generate`.

import { call, withToken } from "@trunkline/api-kit/client";
import type { CallOptions, Failure, Operation, Success, Undeclared } from "@trunkline/api-kit/client";
import type {
  CreateInstanceRequest,
  CreateInstanceSuccess,
  InternalServiceException,
  InvalidRequestException,
  ResourceNotFoundException,
  ServiceQuotaExceededException,
  ThrottlingException,
} from "@trunkline/traffic-distribution-models";
import type { TrafficDistributionClient } from "../client.ts";

const operation: Operation = {
  name: "createInstance",
  method: "PUT",
  path: "/instance",
  fill: (request, options) => withToken(request, options, "body", "ClientToken"),
};

/** The answers of {@link createInstance}, told apart by `ok` and `status`. */
export type CreateInstanceResult =
  | Success<CreateInstanceSuccess>
  | Failure<400, "InvalidRequestException", InvalidRequestException>
  | Failure<402, "ServiceQuotaExceededException", ServiceQuotaExceededException>
  | Failure<404, "ResourceNotFoundException", ResourceNotFoundException>
  | Failure<429, "ThrottlingException", ThrottlingException>
  | Failure<500, "InternalServiceException", InternalServiceException>
  | Undeclared<400 | 402 | 404 | 429 | 500>;

/**
 * Begins to make an instance. Wait until `describeInstance` shows `ACTIVE`.
 *
 * @see {@link https://docs.aws.amazon.com/connect/latest/APIReference/API_CreateInstance.html}
 * @throws CallError when the service gave no answer that the contract knows.
 */
export function createInstance(
  client: TrafficDistributionClient,
  request: CreateInstanceRequest,
  options?: CallOptions,
): Promise<CreateInstanceResult> {
  return call(client, operation, request, options);
}
