// Generated from specs/job-router/gen/openapi.2024-01-18-preview.json. Do not edit.
// To change this file, edit the TypeSpec in specs/job-router and run `npm run generate`.

import { call } from "@trunkline/api-kit/client";
import type { CallOptions, Failure, Operation, Success } from "@trunkline/api-kit/client";
import type {
  ErrorResponse,
  GetClassificationPolicyRequest,
  GetClassificationPolicySuccess,
} from "@trunkline/job-router-models";
import type { JobRouterClient } from "../client.ts";

const operation: Operation = {
  name: "getClassificationPolicy",
  method: "GET",
  path: "/routing/classificationPolicies/{classificationPolicyId}",
};

/** The answers of {@link getClassificationPolicy}, told apart by `ok` and `status`. */
export type GetClassificationPolicyResult =
  | Success<GetClassificationPolicySuccess>
  | Failure<number, string, ErrorResponse>;

/**
 * Gets one classification policy.
 *
 * @see {@link https://learn.microsoft.com/rest/api/communication/jobrouter/job-router-administration-operations/get-classification-policy}
 * @throws CallError when the service gave no answer that the contract knows.
 */
export function getClassificationPolicy(
  client: JobRouterClient,
  request: GetClassificationPolicyRequest,
  options?: CallOptions,
): Promise<GetClassificationPolicyResult> {
  return call(client, operation, request, options);
}
