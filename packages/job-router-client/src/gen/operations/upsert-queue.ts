// Generated from specs/job-router/gen/openapi.2024-01-18-preview.json. Do not edit.
// To change this file, edit the TypeSpec in specs/job-router and run `npm run generate`.

import { call } from "@trunkline/api-kit/client";
import type { CallOptions, Failure, Operation, Success } from "@trunkline/api-kit/client";
import type { ErrorResponse, UpsertQueueRequest, UpsertQueueSuccess } from "@trunkline/job-router-models";
import type { JobRouterClient } from "../client.ts";

const operation: Operation = {
  name: "upsertQueue",
  method: "PATCH",
  path: "/routing/queues/{queueId}",
  type: "application/merge-patch+json",
};

/** The answers of {@link upsertQueue}, told apart by `ok` and `status`. */
export type UpsertQueueResult =
  | Success<UpsertQueueSuccess>
  | Failure<number, string, ErrorResponse>;

/**
 * Creates a queue, or merges the given members into the stored one.
 *
 * @see {@link https://learn.microsoft.com/rest/api/communication/jobrouter/job-router-administration-operations/upsert-queue}
 * @throws CallError when the service gave no answer that the contract knows.
 */
export function upsertQueue(
  client: JobRouterClient,
  request: UpsertQueueRequest,
  options?: CallOptions,
): Promise<UpsertQueueResult> {
  return call(client, operation, request, options);
}
