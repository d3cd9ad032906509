// Generated from specs/traffic-distribution/gen/openapi.2017-08-08.json. Do not edit.
// To change this file, edit the TypeSpec in specs/traffic-distribution and run `npm run generate`.

import { call } from "@trunkline/api-kit/client";
import type { CallOptions, Failure, Operation, Success, Undeclared } from "@trunkline/api-kit/client";
import type {
  DescribeInstanceRequest,
  DescribeInstanceSuccess,
  InternalServiceException,
  InvalidRequestException,
  ResourceNotFoundException,
} from "@trunkline/traffic-distribution-models";
import type { TrafficDistributionClient } from "../client.ts";

const operation: Operation = {
  name: "describeInstance",
  method: "GET",
  path: "/instance/{InstanceId}",
};

/** The answers of {@link describeInstance}, told apart by `ok` and `status`. */
export type DescribeInstanceResult =
  | Success<DescribeInstanceSuccess>
  | Failure<400, "InvalidRequestException", InvalidRequestException>
  | Failure<404, "ResourceNotFoundException", ResourceNotFoundException>
  | Failure<500, "InternalServiceException", InternalServiceException>
  | Undeclared<400 | 404 | 500>;

/**
 * Reads one instance and, once it is replicated, how replication stands.
 *
 * @see {@link https://docs.aws.amazon.com/connect/latest/APIReference/API_DescribeInstance.html}
 * @throws CallError when the service gave no answer that the contract knows.
 */
export function describeInstance(
  client: TrafficDistributionClient,
  request: DescribeInstanceRequest,
  options?: CallOptions,
): Promise<DescribeInstanceResult> {
  return call(client, operation, request, options);
}
