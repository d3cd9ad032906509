// Generated from specs/job-router/gen/openapi.2024-01-18-preview.json. Do not edit.
// To change this file, edit the TypeSpec in specs/job-router and run `npm run generate`.

import { call } from "@trunkline/api-kit/client";
import type { CallOptions, Failure, Operation, Success } from "@trunkline/api-kit/client";
import type { DeleteQueueRequest, DeleteQueueSuccess, ErrorResponse } from "@trunkline/job-router-models";
import type { JobRouterClient } from "../client.ts";

const operation: Operation = {
  name: "deleteQueue",
  method: "DELETE",
  path: "/routing/queues/{queueId}",
};

/** The answers of {@link deleteQueue}, told apart by `ok` and `status`. */
export type DeleteQueueResult =
  | Success<DeleteQueueSuccess>
  | Failure<number, string, ErrorResponse>;

/**
 * Deletes a queue. Refused while active jobs wait in it or a classification policy falls back to it.
 *
 * @see {@link https://learn.microsoft.com/rest/api/communication/jobrouter/job-router-administration-operations/delete-queue}
 * @throws CallError when the service gave no answer that the contract knows.
 */
export function deleteQueue(
  client: JobRouterClient,
  request: DeleteQueueRequest,
  options?: CallOptions,
): Promise<DeleteQueueResult> {
  return call(client, operation, request, options);
}
