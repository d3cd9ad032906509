// Generated from specs/job-router/gen/openapi.2024-01-18-preview.json. Do not edit.
// To change this file, edit the TypeSpec in specs/job-router and run `npm run generate`.

import { call } from "@trunkline/api-kit/client";
import type { CallOptions, Failure, Operation, Success } from "@trunkline/api-kit/client";
import type { ErrorResponse, GetWorkerRequest, GetWorkerSuccess } from "@trunkline/job-router-models";
import type { JobRouterClient } from "../client.ts";

const operation: Operation = {
  name: "getWorker",
  method: "GET",
  path: "/routing/workers/{workerId}",
};

/** The answers of {@link getWorker}, told apart by `ok` and `status`. */
export type GetWorkerResult =
  | Success<GetWorkerSuccess>
  | Failure<number, string, ErrorResponse>;

/**
 * Gets one worker.
 *
 * @see {@link https://learn.microsoft.com/rest/api/communication/jobrouter/job-router-operations/get-worker}
 * @throws CallError when the service gave no answer that the contract knows.
 */
export function getWorker(
  client: JobRouterClient,
  request: GetWorkerRequest,
  options?: CallOptions,
): Promise<GetWorkerResult> {
  return call(client, operation, request, options);
}
