// Generated from specs/job-router/gen/openapi.2024-01-18-preview.json. Do not edit.
// To change this file, edit the TypeSpec in specs/job-router and run `npm run generate`.

import { call } from "@trunkline/api-kit/client";
import type { CallOptions, Failure, Operation, Success } from "@trunkline/api-kit/client";
import type {
  ErrorResponse,
  UpsertExceptionPolicyRequest,
  UpsertExceptionPolicySuccess,
} from "@trunkline/job-router-models";
import type { JobRouterClient } from "../client.ts";

const operation: Operation = {
  name: "upsertExceptionPolicy",
  method: "PATCH",
  path: "/routing/exceptionPolicies/{exceptionPolicyId}",
  type: "application/merge-patch+json",
};

/** The answers of {@link upsertExceptionPolicy}, told apart by `ok` and `status`. */
export type UpsertExceptionPolicyResult =
  | Success<UpsertExceptionPolicySuccess>
  | Failure<number, string, ErrorResponse>;

/**
 * Creates an exception policy, or merges the given members into the stored one.
 *
 * @see {@link https://learn.microsoft.com/rest/api/communication/jobrouter/job-router-administration-operations/upsert-exception-policy}
 * @throws CallError when the service gave no answer that the contract knows.
 */
export function upsertExceptionPolicy(
  client: JobRouterClient,
  request: UpsertExceptionPolicyRequest,
  options?: CallOptions,
): Promise<UpsertExceptionPolicyResult> {
  return call(client, operation, request, options);
}
