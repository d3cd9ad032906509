// Generated from specs/traffic-distribution/gen/openapi.2017-08-08.json. Do not edit.
// To change this file, edit the TypeSpec in specs/traffic-distribution and run `npm run generate`.

import { call, withToken } from "@trunkline/api-kit/client";
import type { CallOptions, Failure, Operation, Success, Undeclared } from "@trunkline/api-kit/client";
import type {
  AccessDeniedException,
  ClaimPhoneNumberRequest,
  ClaimPhoneNumberSuccess,
  IdempotencyException,
  InternalServiceException,
  InvalidParameterException,
  ResourceNotFoundException,
  ThrottlingException,
} from "@trunkline/traffic-distribution-models";
import type { TrafficDistributionClient } from "../client.ts";

const operation: Operation = {
  name: "claimPhoneNumber",
  method: "POST",
  path: "/phone-number/claim",
  fill: (request, options) => withToken(request, options, "body", "ClientToken"),
};

/** The answers of {@link claimPhoneNumber}, told apart by `ok` and `status`. */
export type ClaimPhoneNumberResult =
  | Success<ClaimPhoneNumberSuccess>
  | Failure<400, "InvalidParameterException", InvalidParameterException>
  | Failure<403, "AccessDeniedException", AccessDeniedException>
  | Failure<404, "ResourceNotFoundException", ResourceNotFoundException>
  | Failure<409, "IdempotencyException", IdempotencyException>
  | Failure<429, "ThrottlingException", ThrottlingException>
  | Failure<500, "InternalServiceException", InternalServiceException>
  | Undeclared<400 | 403 | 404 | 409 | 429 | 500>;

/**
 * Begins to claim a number. Wait until `describePhoneNumber` shows `CLAIMED` or `FAILED`.
 *
 * @see {@link https://docs.aws.amazon.com/connect/latest/APIReference/API_ClaimPhoneNumber.html}
 * @throws CallError when the service gave no answer that the contract knows.
 */
export function claimPhoneNumber(
  client: TrafficDistributionClient,
  request: ClaimPhoneNumberRequest,
  options?: CallOptions,
): Promise<ClaimPhoneNumberResult> {
  return call(client, operation, request, options);
}
