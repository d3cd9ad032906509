// Generated from specs/job-router/gen/openapi.2024-01-18-preview.json. Do not edit.
// To change this file, edit the TypeSpec in specs/job-router and run `npm run generate`.

import { call } from "@trunkline/api-kit/client";
import type { CallOptions, Failure, Operation, Success } from "@trunkline/api-kit/client";
import type {
  ErrorResponse,
  UpsertClassificationPolicyRequest,
  UpsertClassificationPolicySuccess,
} from "@trunkline/job-router-models";
import type { JobRouterClient } from "../client.ts";

const operation: Operation = {
  name: "upsertClassificationPolicy",
  method: "PATCH",
  path: "/routing/classificationPolicies/{classificationPolicyId}",
  type: "application/merge-patch+json",
};

/** The answers of {@link upsertClassificationPolicy}, told apart by `ok` and `status`. */
export type UpsertClassificationPolicyResult =
  | Success<UpsertClassificationPolicySuccess>
  | Failure<number, string, ErrorResponse>;

/**
 * Creates a classification policy, or merges the given members into the stored one.
 *
 * @see {@link https://learn.microsoft.com/rest/api/communication/jobrouter/job-router-administration-operations/upsert-classification-policy}
 * @throws CallError when the service gave no answer that the contract knows.
 */
export function upsertClassificationPolicy(
  client: JobRouterClient,
  request: UpsertClassificationPolicyRequest,
  options?: CallOptions,
): Promise<UpsertClassificationPolicyResult> {
  return call(client, operation, request, options);
}
