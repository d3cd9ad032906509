// Generated from specs/job-router/gen/openapi.2024-01-18-preview.json. Do not edit.
// To change this file, edit the TypeSpec in specs/job-router and run `npm run generate`.

import { call } from "@trunkline/api-kit/client";
import type { CallOptions, Failure, Operation, Success } from "@trunkline/api-kit/client";
import type { DeleteJobRequest, DeleteJobSuccess, ErrorResponse } from "@trunkline/job-router-models";
import type { JobRouterClient } from "../client.ts";

const operation: Operation = {
  name: "deleteJob",
  method: "DELETE",
  path: "/routing/jobs/{jobId}",
};

/** The answers of {@link deleteJob}, told apart by `ok` and `status`. */
export type DeleteJobResult =
  | Success<DeleteJobSuccess>
  | Failure<number, string, ErrorResponse>;

/**
 * Deletes a job. Refused unless it is closed or cancelled.
 *
 * @see {@link https://learn.microsoft.com/rest/api/communication/jobrouter/job-router-operations/delete-job}
 * @throws CallError when the service gave no answer that the contract knows.
 */
export function deleteJob(
  client: JobRouterClient,
  request: DeleteJobRequest,
  options?: CallOptions,
): Promise<DeleteJobResult> {
  return call(client, operation, request, options);
}
