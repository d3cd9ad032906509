// Generated from specs/job-router/gen/openapi.2024-01-18-preview.json. Do not edit.
// To change this file, edit the TypeSpec in specs/job-router and run `npm run generate`.

import { call } from "@trunkline/api-kit/client";
import type { CallOptions, Failure, Operation, Success } from "@trunkline/api-kit/client";
import type {
  DeleteClassificationPolicyRequest,
  DeleteClassificationPolicySuccess,
  ErrorResponse,
} from "@trunkline/job-router-models";
import type { JobRouterClient } from "../client.ts";

const operation: Operation = {
  name: "deleteClassificationPolicy",
  method: "DELETE",
  path: "/routing/classificationPolicies/{classificationPolicyId}",
};

/** The answers of {@link deleteClassificationPolicy}, told apart by `ok` and `status`. */
export type DeleteClassificationPolicyResult =
  | Success<DeleteClassificationPolicySuccess>
  | Failure<number, string, ErrorResponse>;

/**
 * Deletes a classification policy. Refused while an active job uses it.
 *
 * @see {@link https://learn.microsoft.com/rest/api/communication/jobrouter/job-router-administration-operations/delete-classification-policy}
 * @throws CallError when the service gave no answer that the contract knows.
 */
export function deleteClassificationPolicy(
  client: JobRouterClient,
  request: DeleteClassificationPolicyRequest,
  options?: CallOptions,
): Promise<DeleteClassificationPolicyResult> {
  return call(client, operation, request, options);
}
