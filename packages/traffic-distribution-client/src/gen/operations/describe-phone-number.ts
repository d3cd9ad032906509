// Generated from specs/traffic-distribution/gen/openapi.2017-08-08.json. Do not edit.
// To change this file, edit the TypeSpec in specs/traffic-distribution and run `npm run generate`.

import { call } from "@trunkline/api-kit/client";
import type { CallOptions, Failure, Operation, Success, Undeclared } from "@trunkline/api-kit/client";
import type {
  AccessDeniedException,
  DescribePhoneNumberRequest,
  DescribePhoneNumberSuccess,
  InternalServiceException,
  InvalidParameterException,
  ResourceNotFoundException,
  ThrottlingException,
} from "@trunkline/traffic-distribution-models";
import type { TrafficDistributionClient } from "../client.ts";

const operation: Operation = {
  name: "describePhoneNumber",
  method: "GET",
  path: "/phone-number/{PhoneNumberId}",
};

/** The answers of {@link describePhoneNumber}, told apart by `ok` and `status`. */
export type DescribePhoneNumberResult =
  | Success<DescribePhoneNumberSuccess>
  | Failure<400, "InvalidParameterException", InvalidParameterException>
  | Failure<403, "AccessDeniedException", AccessDeniedException>
  | Failure<404, "ResourceNotFoundException", ResourceNotFoundException>
  | Failure<429, "ThrottlingException", ThrottlingException>
  | Failure<500, "InternalServiceException", InternalServiceException>
  | Undeclared<400 | 403 | 404 | 429 | 500>;

/**
 * Reads one claimed number. In the replica Region it must be named by its ARN.
 *
 * @see {@link https://docs.aws.amazon.com/connect/latest/APIReference/API_DescribePhoneNumber.html}
 * @throws CallError when the service gave no answer that the contract knows.
 */
export function describePhoneNumber(
  client: TrafficDistributionClient,
  request: DescribePhoneNumberRequest,
  options?: CallOptions,
): Promise<DescribePhoneNumberResult> {
  return call(client, operation, request, options);
}
