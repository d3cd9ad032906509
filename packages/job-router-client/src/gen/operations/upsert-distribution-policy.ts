// Generated from specs/job-router/gen/openapi.2024-01-18-preview.json. Do not edit.
// To change this file, edit the TypeSpec in specs/job-router and run `npm run generate`.

import { call } from "@trunkline/api-kit/client";
import type { CallOptions, Failure, Operation, Success } from "@trunkline/api-kit/client";
import type {
  ErrorResponse,
  UpsertDistributionPolicyRequest,
  UpsertDistributionPolicySuccess,
} from "@trunkline/job-router-models";
import type { JobRouterClient } from "../client.ts";

const operation: Operation = {
  name: "upsertDistributionPolicy",
  method: "PATCH",
  path: "/routing/distributionPolicies/{distributionPolicyId}",
  type: "application/merge-patch+json",
};

/** The answers of {@link upsertDistributionPolicy}, told apart by `ok` and `status`. */
export type UpsertDistributionPolicyResult =
  | Success<UpsertDistributionPolicySuccess>
  | Failure<number, string, ErrorResponse>;

/**
 * Creates a distribution policy, or merges the given members into the stored one.
 *
 * @see {@link https://learn.microsoft.com/rest/api/communication/jobrouter/job-router-administration-operations/upsert-distribution-policy}
 * @throws CallError when the service gave no answer that the contract knows.
 */
export function upsertDistributionPolicy(
  client: JobRouterClient,
  request: UpsertDistributionPolicyRequest,
  options?: CallOptions,
): Promise<UpsertDistributionPolicyResult> {
  return call(client, operation, request, options);
}
