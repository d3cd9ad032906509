// Generated from specs/job-router/gen/openapi.2024-01-18-preview.json. Do not edit.
// To change this file, edit the TypeSpec in specs/job-router and run `npm run generate`.

import { call } from "@trunkline/api-kit/client";
import type { CallOptions, Failure, Operation, Success } from "@trunkline/api-kit/client";
import type { ErrorResponse, GetQueueRequest, GetQueueSuccess } from "@trunkline/job-router-models";
import type { JobRouterClient } from "../client.ts";

const operation: Operation = {
  name: "getQueue",
  method: "GET",
  path: "/routing/queues/{queueId}",
};

/** The answers of {@link getQueue}, told apart by `ok` and `status`. */
export type GetQueueResult =
  | Success<GetQueueSuccess>
  | Failure<number, string, ErrorResponse>;

/**
 * Gets one queue.
 *
 * @see {@link https://learn.microsoft.com/rest/api/communication/jobrouter/job-router-administration-operations/get-queue}
 * @throws CallError when the service gave no answer that the contract knows.
 */
export function getQueue(
  client: JobRouterClient,
  request: GetQueueRequest,
  options?: CallOptions,
): Promise<GetQueueResult> {
  return call(client, operation, request, options);
}
