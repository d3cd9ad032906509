// Generated from specs/job-router/gen/openapi.2024-01-18-preview.json. Do not edit.
// To change this file, edit the TypeSpec in specs/job-router and run `npm run generate`.

import { call } from "@trunkline/api-kit/client";
import type { CallOptions, Failure, Operation, Success } from "@trunkline/api-kit/client";
import type { ErrorResponse, GetJobRequest, GetJobSuccess } from "@trunkline/job-router-models";
import type { JobRouterClient } from "../client.ts";

const operation: Operation = {
  name: "getJob",
  method: "GET",
  path: "/routing/jobs/{jobId}",
};

/** The answers of {@link getJob}, told apart by `ok` and `status`. */
export type GetJobResult =
  | Success<GetJobSuccess>
  | Failure<number, string, ErrorResponse>;

/**
 * Gets one job.
 *
 * @see {@link https://learn.microsoft.com/rest/api/communication/jobrouter/job-router-operations/get-job}
 * @throws CallError when the service gave no answer that the contract knows.
 */
export function getJob(client: JobRouterClient, request: GetJobRequest, options?: CallOptions): Promise<GetJobResult> {
  return call(client, operation, request, options);
}
