// Generated from specs/traffic-distribution/gen/openapi.2017-08-08.json. Do not edit.
// To change this file, edit the TypeSpec in specs/traffic-distribution and run `npm run generate`.

import { call } from "@trunkline/api-kit/client";
import type { CallOptions, Failure, Operation, Success, Undeclared } from "@trunkline/api-kit/client";
import type {
  InternalServiceException,
  InvalidParameterException,
  InvalidRequestException,
  ResourceNotFoundException,
  ThrottlingException,
  UntagResourceRequest,
  UntagResourceSuccess,
} from "@trunkline/traffic-distribution-models";
import type { TrafficDistributionClient } from "../client.ts";

const operation: Operation = {
  name: "untagResource",
  method: "DELETE",
  path: "/tags/{resourceArn}",
  empty: true,
};

/** The answers of {@link untagResource}, told apart by `ok` and `status`. */
export type UntagResourceResult =
  | Success<UntagResourceSuccess>
  | Failure<400, "InvalidRequestException", InvalidRequestException>
  | Failure<400, "InvalidParameterException", InvalidParameterException>
  | Failure<404, "ResourceNotFoundException", ResourceNotFoundException>
  | Failure<429, "ThrottlingException", ThrottlingException>
  | Failure<500, "InternalServiceException", InternalServiceException>
  | Undeclared<400 | 404 | 429 | 500>;

/**
 * Removes tags of a resource.
 *
 * @see {@link https://docs.aws.amazon.com/connect/latest/APIReference/API_UntagResource.html}
 * @throws CallError when the service gave no answer that the contract knows.
 */
export function untagResource(
  client: TrafficDistributionClient,
  request: UntagResourceRequest,
  options?: CallOptions,
): Promise<UntagResourceResult> {
  return call(client, operation, request, options);
}
