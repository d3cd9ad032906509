// Generated from specs/job-router/gen/openapi.2024-01-18-preview.json. Do not edit.
// To change this file, edit the TypeSpec in specs/job-router and run `npm run generate`.

import { call } from "@trunkline/api-kit/client";
import type { CallOptions, Failure, Operation, Success } from "@trunkline/api-kit/client";
import type { ErrorResponse, GetInQueuePositionRequest, GetInQueuePositionSuccess } from "@trunkline/job-router-models";
import type { JobRouterClient } from "../client.ts";

const operation: Operation = {
  name: "getInQueuePosition",
  method: "GET",
  path: "/routing/jobs/{jobId}/position",
};

/** The answers of {@link getInQueuePosition}, told apart by `ok` and `status`. */
export type GetInQueuePositionResult =
  | Success<GetInQueuePositionSuccess>
  | Failure<number, string, ErrorResponse>;

/**
 * Gets a waiting job's place in its queue.
 *
 * @see {@link https://learn.microsoft.com/rest/api/communication/jobrouter/job-router-operations/get-in-queue-position}
 * @throws CallError when the service gave no answer that the contract knows.
 */
export function getInQueuePosition(
  client: JobRouterClient,
  request: GetInQueuePositionRequest,
  options?: CallOptions,
): Promise<GetInQueuePositionResult> {
  return call(client, operation, request, options);
}
