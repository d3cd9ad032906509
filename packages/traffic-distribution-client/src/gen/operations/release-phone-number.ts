// Generated from specs/traffic-distribution/gen/openapi.2017-08-08.json. Do not edit.
// To change this file, edit the TypeSpec in specs/traffic-distribution and run `npm run generate`.

import { call, withToken } from "@trunkline/api-kit/client";
import type { CallOptions, Failure, Operation, Success, Undeclared } from "@trunkline/api-kit/client";
import type {
  AccessDeniedException,
  IdempotencyException,
  InternalServiceException,
  InvalidParameterException,
  ReleasePhoneNumberRequest,
  ReleasePhoneNumberSuccess,
  ResourceInUseException,
  ResourceNotFoundException,
  ThrottlingException,
} from "@trunkline/traffic-distribution-models";
import type { TrafficDistributionClient } from "../client.ts";

const operation: Operation = {
  name: "releasePhoneNumber",
  method: "DELETE",
  path: "/phone-number/{PhoneNumberId}",
  fill: (request, options) => withToken(request, options, "query", "clientToken"),
  empty: true,
};

/** The answers of {@link releasePhoneNumber}, told apart by `ok` and `status`. */
export type ReleasePhoneNumberResult =
  | Success<ReleasePhoneNumberSuccess>
  | Failure<400, "InvalidParameterException", InvalidParameterException>
  | Failure<403, "AccessDeniedException", AccessDeniedException>
  | Failure<404, "ResourceNotFoundException", ResourceNotFoundException>
  | Failure<409, "ResourceInUseException", ResourceInUseException>
  | Failure<409, "IdempotencyException", IdempotencyException>
  | Failure<429, "ThrottlingException", ThrottlingException>
  | Failure<500, "InternalServiceException", InternalServiceException>
  | Undeclared<400 | 403 | 404 | 409 | 429 | 500>;

/**
 * Gives a number back. Only in the Region in which it was claimed.
 *
 * @see {@link https://docs.aws.amazon.com/connect/latest/APIReference/API_ReleasePhoneNumber.html}
 * @throws CallError when the service gave no answer that the contract knows.
 */
export function releasePhoneNumber(
  client: TrafficDistributionClient,
  request: ReleasePhoneNumberRequest,
  options?: CallOptions,
): Promise<ReleasePhoneNumberResult> {
  return call(client, operation, request, options);
}
