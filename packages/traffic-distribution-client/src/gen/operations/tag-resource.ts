// Generated from specs/traffic-distribution/gen/openapi.2017-08-08.json. Do not edit.
// To change this file, edit the TypeSpec in specs/traffic-distribution and run `npm run generate`.

import { call } from "@trunkline/api-kit/client";
import type { CallOptions, Failure, Operation, Success, Undeclared } from "@trunkline/api-kit/client";
import type {
  InternalServiceException,
  InvalidParameterException,
  InvalidRequestException,
  ResourceNotFoundException,
  TagResourceRequest,
  TagResourceSuccess,
  ThrottlingException,
} from "@trunkline/traffic-distribution-models";
import type { TrafficDistributionClient } from "../client.ts";

const operation: Operation = {
  name: "tagResource",
  method: "POST",
  path: "/tags/{resourceArn}",
  once: true,
  empty: true,
};

/** The answers of {@link tagResource}, told apart by `ok` and `status`. */
export type TagResourceResult =
  | Success<TagResourceSuccess>
  | Failure<400, "InvalidRequestException", InvalidRequestException>
  | Failure<400, "InvalidParameterException", InvalidParameterException>
  | Failure<404, "ResourceNotFoundException", ResourceNotFoundException>
  | Failure<429, "ThrottlingException", ThrottlingException>
  | Failure<500, "InternalServiceException", InternalServiceException>
  | Undeclared<400 | 404 | 429 | 500>;

/**
 * Sets tags of a resource.
 *
 * @see {@link https://docs.aws.amazon.com/connect/latest/APIReference/API_TagResource.html}
 * @throws CallError when the service gave no answer that the contract knows.
 */
export function tagResource(
  client: TrafficDistributionClient,
  request: TagResourceRequest,
  options?: CallOptions,
): Promise<TagResourceResult> {
  return call(client, operation, request, options);
}
