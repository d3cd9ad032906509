// Generated from specs/job-router/gen/openapi.2024-01-18-preview.json. Do not edit.
// To change this file, edit the TypeSpec in specs/job-router and run `npm run generate`.

import { call } from "@trunkline/api-kit/client";
import type { CallOptions, Failure, Operation, Success } from "@trunkline/api-kit/client";
import type { ErrorResponse, GetExceptionPolicyRequest, GetExceptionPolicySuccess } from "@trunkline/job-router-models";
import type { JobRouterClient } from "../client.ts";

const operation: Operation = {
  name: "getExceptionPolicy",
  method: "GET",
  path: "/routing/exceptionPolicies/{exceptionPolicyId}",
};

/** The answers of {@link getExceptionPolicy}, told apart by `ok` and `status`. */
export type GetExceptionPolicyResult =
  | Success<GetExceptionPolicySuccess>
  | Failure<number, string, ErrorResponse>;

/**
 * Gets one exception policy.
 *
 * @see {@link https://learn.microsoft.com/rest/api/communication/jobrouter/job-router-administration-operations/get-exception-policy}
 * @throws CallError when the service gave no answer that the contract knows.
 */
export function getExceptionPolicy(
  client: JobRouterClient,
  request: GetExceptionPolicyRequest,
  options?: CallOptions,
): Promise<GetExceptionPolicyResult> {
  return call(client, operation, request, options);
}
