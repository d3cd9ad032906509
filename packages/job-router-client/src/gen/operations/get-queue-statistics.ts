// Generated from specs/job-router/gen/openapi.2024-01-18-preview.json. Do not edit.
// To change this file, edit the TypeSpec in specs/job-router and run `npm run generate`.

import { call } from "@trunkline/api-kit/client";
import type { CallOptions, Failure, Operation, Success } from "@trunkline/api-kit/client";
import type { ErrorResponse, GetQueueStatisticsRequest, GetQueueStatisticsSuccess } from "@trunkline/job-router-models";
import type { JobRouterClient } from "../client.ts";

const operation: Operation = {
  name: "getQueueStatistics",
  method: "GET",
  path: "/routing/queues/{queueId}/statistics",
};

/** The answers of {@link getQueueStatistics}, told apart by `ok` and `status`. */
export type GetQueueStatisticsResult =
  | Success<GetQueueStatisticsSuccess>
  | Failure<number, string, ErrorResponse>;

/**
 * Gets how many jobs wait in a queue, and for how long.
 *
 * @see {@link https://learn.microsoft.com/rest/api/communication/jobrouter/job-router-operations/get-queue-statistics}
 * @throws CallError when the service gave no answer that the contract knows.
 */
export function getQueueStatistics(
  client: JobRouterClient,
  request: GetQueueStatisticsRequest,
  options?: CallOptions,
): Promise<GetQueueStatisticsResult> {
  return call(client, operation, request, options);
}
