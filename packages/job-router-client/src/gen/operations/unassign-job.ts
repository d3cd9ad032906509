// Generated from specs/job-router/gen/openapi.2024-01-18-preview.json. Do not edit.
// To change this file, edit the TypeSpec in specs/job-router and run `npm run generate`.

import { call } from "@trunkline/api-kit/client";
import type { CallOptions, Failure, Operation, Success } from "@trunkline/api-kit/client";
import type { ErrorResponse, UnassignJobRequest, UnassignJobSuccess } from "@trunkline/job-router-models";
import type { JobRouterClient } from "../client.ts";

const operation: Operation = {
  name: "unassignJob",
  method: "POST",
  path: "/routing/jobs/{jobId}/assignments/{assignmentId}:unassign",
  once: true,
};

/** The answers of {@link unassignJob}, told apart by `ok` and `status`. */
export type UnassignJobResult =
  | Success<UnassignJobSuccess>
  | Failure<number, string, ErrorResponse>;

/**
 * Takes a job from its worker and queues it again, unless told to hold it back.
 *
 * @see {@link https://learn.microsoft.com/rest/api/communication/jobrouter/job-router-operations/unassign-job}
 * @throws CallError when the service gave no answer that the contract knows.
 */
export function unassignJob(
  client: JobRouterClient,
  request: UnassignJobRequest,
  options?: CallOptions,
): Promise<UnassignJobResult> {
  return call(client, operation, request, options);
}
