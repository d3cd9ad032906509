// Generated from specs/job-router/gen/openapi.2024-01-18-preview.json. Do not edit.
// To change this file, edit the TypeSpec in specs/job-router and run `npm run generate`.

import { call } from "@trunkline/api-kit/client";
import type { CallOptions, Failure, Operation, Success } from "@trunkline/api-kit/client";
import type { CompleteJobRequest, CompleteJobSuccess, ErrorResponse } from "@trunkline/job-router-models";
import type { JobRouterClient } from "../client.ts";

const operation: Operation = {
  name: "completeJob",
  method: "POST",
  path: "/routing/jobs/{jobId}/assignments/{assignmentId}:complete",
  once: true,
};

/** The answers of {@link completeJob}, told apart by `ok` and `status`. */
export type CompleteJobResult =
  | Success<CompleteJobSuccess>
  | Failure<number, string, ErrorResponse>;

/**
 * Reports the work on a job done. The worker's capacity stays occupied until the job is closed.
 *
 * @see {@link https://learn.microsoft.com/rest/api/communication/jobrouter/job-router-operations/complete-job}
 * @throws CallError when the service gave no answer that the contract knows.
 */
export function completeJob(
  client: JobRouterClient,
  request: CompleteJobRequest,
  options?: CallOptions,
): Promise<CompleteJobResult> {
  return call(client, operation, request, options);
}
