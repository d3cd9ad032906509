// Generated from specs/job-router/gen/openapi.2024-01-18-preview.json. Do not edit.
// To change this file, edit the TypeSpec in specs/job-router and run `npm run generate`.

import { call } from "@trunkline/api-kit/client";
import type { CallOptions, Failure, Operation, Success } from "@trunkline/api-kit/client";
import type { CloseJobRequest, CloseJobSuccess, ErrorResponse } from "@trunkline/job-router-models";
import type { JobRouterClient } from "../client.ts";

const operation: Operation = {
  name: "closeJob",
  method: "POST",
  path: "/routing/jobs/{jobId}/assignments/{assignmentId}:close",
  once: true,
};

/** The answers of {@link closeJob}, told apart by `ok` and `status`. */
export type CloseJobResult =
  | Success<CloseJobSuccess>
  | Failure<number, string, ErrorResponse>;

/**
 * Closes a completed job and sets its worker free, at once or at a given time.
 *
 * @see {@link https://learn.microsoft.com/rest/api/communication/jobrouter/job-router-operations/close-job}
 * @throws CallError when the service gave no answer that the contract knows.
 */
export function closeJob(
  client: JobRouterClient,
  request: CloseJobRequest,
  options?: CallOptions,
): Promise<CloseJobResult> {
  return call(client, operation, request, options);
}
