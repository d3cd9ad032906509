// Generated from specs/job-router/gen/openapi.2024-01-18-preview.json. Do not edit.
// To change this file, edit the TypeSpec in specs/job-router and run `npm run generate`.

import { call } from "@trunkline/api-kit/client";
import type { CallOptions, Failure, Operation, Success } from "@trunkline/api-kit/client";
import type { ErrorResponse, UpsertWorkerRequest, UpsertWorkerSuccess } from "@trunkline/job-router-models";
import type { JobRouterClient } from "../client.ts";

const operation: Operation = {
  name: "upsertWorker",
  method: "PATCH",
  path: "/routing/workers/{workerId}",
  type: "application/merge-patch+json",
};

/** The answers of {@link upsertWorker}, told apart by `ok` and `status`. */
export type UpsertWorkerResult =
  | Success<UpsertWorkerSuccess>
  | Failure<number, string, ErrorResponse>;

/**
 * Creates a worker, or merges the given members into the stored one.
 *
 * @see {@link https://learn.microsoft.com/rest/api/communication/jobrouter/job-router-operations/upsert-worker}
 * @throws CallError when the service gave no answer that the contract knows.
 */
export function upsertWorker(
  client: JobRouterClient,
  request: UpsertWorkerRequest,
  options?: CallOptions,
): Promise<UpsertWorkerResult> {
  return call(client, operation, request, options);
}
