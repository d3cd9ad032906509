// Generated from specs/job-router/gen/openapi.2024-01-18-preview.json. Do not edit.
// To change this file, edit the TypeSpec in specs/job-router and run `npm run generate`.

import { call } from "@trunkline/api-kit/client";
import type { CallOptions, Failure, Operation, Success } from "@trunkline/api-kit/client";
import type {
  DeleteExceptionPolicyRequest,
  DeleteExceptionPolicySuccess,
  ErrorResponse,
} from "@trunkline/job-router-models";
import type { JobRouterClient } from "../client.ts";

const operation: Operation = {
  name: "deleteExceptionPolicy",
  method: "DELETE",
  path: "/routing/exceptionPolicies/{exceptionPolicyId}",
};

/** The answers of {@link deleteExceptionPolicy}, told apart by `ok` and `status`. */
export type DeleteExceptionPolicyResult =
  | Success<DeleteExceptionPolicySuccess>
  | Failure<number, string, ErrorResponse>;

/**
 * Deletes an exception policy. Refused while a queue uses it.
 *
 * @see {@link https://learn.microsoft.com/rest/api/communication/jobrouter/job-router-administration-operations/delete-exception-policy}
 * @throws CallError when the service gave no answer that the contract knows.
 */
export function deleteExceptionPolicy(
  client: JobRouterClient,
  request: DeleteExceptionPolicyRequest,
  options?: CallOptions,
): Promise<DeleteExceptionPolicyResult> {
  return call(client, operation, request, options);
}
