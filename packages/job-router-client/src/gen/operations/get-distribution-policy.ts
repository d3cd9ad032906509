// Generated from specs/job-router/gen/openapi.2024-01-18-preview.json. Do not edit.
// To change this file, edit the TypeSpec in specs/job-router and run `npm run generate`.

import { call } from "@trunkline/api-kit/client";
import type { CallOptions, Failure, Operation, Success } from "@trunkline/api-kit/client";
import type {
  ErrorResponse,
  GetDistributionPolicyRequest,
  GetDistributionPolicySuccess,
} from "@trunkline/job-router-models";
import type { JobRouterClient } from "../client.ts";

const operation: Operation = {
  name: "getDistributionPolicy",
  method: "GET",
  path: "/routing/distributionPolicies/{distributionPolicyId}",
};

/** The answers of {@link getDistributionPolicy}, told apart by `ok` and `status`. */
export type GetDistributionPolicyResult =
  | Success<GetDistributionPolicySuccess>
  | Failure<number, string, ErrorResponse>;

/**
 * Gets one distribution policy.
 *
 * @see {@link https://learn.microsoft.com/rest/api/communication/jobrouter/job-router-administration-operations/get-distribution-policy}
 * @throws CallError when the service gave no answer that the contract knows.
 */
export function getDistributionPolicy(
  client: JobRouterClient,
  request: GetDistributionPolicyRequest,
  options?: CallOptions,
): Promise<GetDistributionPolicyResult> {
  return call(client, operation, request, options);
}
