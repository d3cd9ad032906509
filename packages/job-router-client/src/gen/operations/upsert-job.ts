// Generated from specs/job-router/gen/openapi.2024-01-18-preview.json. Do not edit.
// To change this file, edit the TypeSpec in specs/job-router and run `npm run generate`.

import { call } from "@trunkline/api-kit/client";
import type { CallOptions, Failure, Operation, Success } from "@trunkline/api-kit/client";
import type { ErrorResponse, UpsertJobRequest, UpsertJobSuccess } from "@trunkline/job-router-models";
import type { JobRouterClient } from "../client.ts";

const operation: Operation = {
  name: "upsertJob",
  method: "PATCH",
  path: "/routing/jobs/{jobId}",
  type: "application/merge-patch+json",
};

/** The answers of {@link upsertJob}, told apart by `ok` and `status`. */
export type UpsertJobResult =
  | Success<UpsertJobSuccess>
  | Failure<number, string, ErrorResponse>;

/**
 * Creates a job, or merges the given members into the stored one.
 *
 * @see {@link https://learn.microsoft.com/rest/api/communication/jobrouter/job-router-operations/upsert-job}
 * @throws CallError when the service gave no answer that the contract knows.
 */
export function upsertJob(
  client: JobRouterClient,
  request: UpsertJobRequest,
  options?: CallOptions,
): Promise<UpsertJobResult> {
  return call(client, operation, request, options);
}
