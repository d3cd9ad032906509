// Generated from specs/traffic-distribution/gen/openapi.2017-08-08.json. Do not edit.
// To change this file, edit the TypeSpec in specs/traffic-distribution and run `npm run generate`.

import { call, withToken } from "@trunkline/api-kit/client";
import type { CallOptions, Failure, Operation, Success, Undeclared } from "@trunkline/api-kit/client";
import type {
  AccessDeniedException,
  IdempotencyException,
  InternalServiceException,
  InvalidParameterException,
  ResourceInUseException,
  ResourceNotFoundException,
  ThrottlingException,
  UpdatePhoneNumberRequest,
  UpdatePhoneNumberSuccess,
} from "@trunkline/traffic-distribution-models";
import type { TrafficDistributionClient } from "../client.ts";

const operation: Operation = {
  name: "updatePhoneNumber",
  method: "PUT",
  path: "/phone-number/{PhoneNumberId}",
  fill: (request, options) => withToken(request, options, "body", "ClientToken"),
};

/** The answers of {@link updatePhoneNumber}, told apart by `ok` and `status`. */
export type UpdatePhoneNumberResult =
  | Success<UpdatePhoneNumberSuccess>
  | Failure<400, "InvalidParameterException", InvalidParameterException>
  | Failure<403, "AccessDeniedException", AccessDeniedException>
  | Failure<404, "ResourceNotFoundException", ResourceNotFoundException>
  | Failure<409, "ResourceInUseException", ResourceInUseException>
  | Failure<409, "IdempotencyException", IdempotencyException>
  | Failure<429, "ThrottlingException", ThrottlingException>
  | Failure<500, "InternalServiceException", InternalServiceException>
  | Undeclared<400 | 403 | 404 | 409 | 429 | 500>;

/**
 * Begins to move a claimed number to another instance or group of the same Region.
 *
 * @see {@link https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdatePhoneNumber.html}
 * @throws CallError when the service gave no answer that the contract knows.
 */
export function updatePhoneNumber(
  client: TrafficDistributionClient,
  request: UpdatePhoneNumberRequest,
  options?: CallOptions,
): Promise<UpdatePhoneNumberResult> {
  return call(client, operation, request, options);
}
