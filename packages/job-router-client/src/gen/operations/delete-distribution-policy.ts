// Generated from specs/job-router/gen/openapi.2024-01-18-preview.json. Do not edit.
// To change this file, edit the TypeSpec in specs/job-router and run `npm run generate`.

import { call } from "@trunkline/api-kit/client";
import type { CallOptions, Failure, Operation, Success } from "@trunkline/api-kit/client";
import type {
  DeleteDistributionPolicyRequest,
  DeleteDistributionPolicySuccess,
  ErrorResponse,
} from "@trunkline/job-router-models";
import type { JobRouterClient } from "../client.ts";

const operation: Operation = {
  name: "deleteDistributionPolicy",
  method: "DELETE",
  path: "/routing/distributionPolicies/{distributionPolicyId}",
};

/** The answers of {@link deleteDistributionPolicy}, told apart by `ok` and `status`. */
export type DeleteDistributionPolicyResult =
  | Success<DeleteDistributionPolicySuccess>
  | Failure<number, string, ErrorResponse>;

/**
 * Deletes a distribution policy. Refused while a queue uses it.
 *
 * @see {@link https://learn.microsoft.com/rest/api/communication/jobrouter/job-router-administration-operations/delete-distribution-policy}
 * @throws CallError when the service gave no answer that the contract knows.
 */
export function deleteDistributionPolicy(
  client: JobRouterClient,
  request: DeleteDistributionPolicyRequest,
  options?: CallOptions,
): Promise<DeleteDistributionPolicyResult> {
  return call(client, operation, request, options);
}
