// Generated from specs/job-router/gen/openapi.2024-01-18-preview.json. Do not edit.
// To change this file, edit the TypeSpec in specs/job-router and run `npm run generate`.

import { call } from "@trunkline/api-kit/client";
import type { CallOptions, Failure, Operation, Success } from "@trunkline/api-kit/client";
import type { CancelJobRequest, CancelJobSuccess, ErrorResponse } from "@trunkline/job-router-models";
import type { JobRouterClient } from "../client.ts";

const operation: Operation = {
  name: "cancelJob",
  method: "POST",
  path: "/routing/jobs/{jobId}:cancel",
  once: true,
};

/** The answers of {@link cancelJob}, told apart by `ok` and `status`. */
export type CancelJobResult =
  | Success<CancelJobSuccess>
  | Failure<number, string, ErrorResponse>;

/**
 * Ends a job that nobody is to work on any more.
 *
 * @see {@link https://learn.microsoft.com/rest/api/communication/jobrouter/job-router-operations/cancel-job}
 * @throws CallError when the service gave no answer that the contract knows.
 */
export function cancelJob(
  client: JobRouterClient,
  request: CancelJobRequest,
  options?: CallOptions,
): Promise<CancelJobResult> {
  return call(client, operation, request, options);
}
