// Generated from specs/job-router/gen/openapi.2024-01-18-preview.json. Do not edit.
// To change this file, edit the TypeSpec in specs/job-router and run `npm run generate`.

import { call } from "@trunkline/api-kit/client";
import type { CallOptions, Failure, Operation, Success } from "@trunkline/api-kit/client";
import type { DeleteWorkerRequest, DeleteWorkerSuccess, ErrorResponse } from "@trunkline/job-router-models";
import type { JobRouterClient } from "../client.ts";

const operation: Operation = {
  name: "deleteWorker",
  method: "DELETE",
  path: "/routing/workers/{workerId}",
};

/** The answers of {@link deleteWorker}, told apart by `ok` and `status`. */
export type DeleteWorkerResult =
  | Success<DeleteWorkerSuccess>
  | Failure<number, string, ErrorResponse>;

/**
 * Deletes a worker.
 *
 * @see {@link https://learn.microsoft.com/rest/api/communication/jobrouter/job-router-operations/delete-worker}
 * @throws CallError when the service gave no answer that the contract knows.
 */
export function deleteWorker(
  client: JobRouterClient,
  request: DeleteWorkerRequest,
  options?: CallOptions,
): Promise<DeleteWorkerResult> {
  return call(client, operation, request, options);
}
