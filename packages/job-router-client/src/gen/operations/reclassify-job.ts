// Generated from specs/job-router/gen/openapi.2024-01-18-preview.json. Do not edit.
// To change this file, edit the TypeSpec in specs/job-router and run `npm run generate`.

import { call } from "@trunkline/api-kit/client";
import type { CallOptions, Failure, Operation, Success } from "@trunkline/api-kit/client";
import type { ErrorResponse, ReclassifyJobRequest, ReclassifyJobSuccess } from "@trunkline/job-router-models";
import type { JobRouterClient } from "../client.ts";

const operation: Operation = {
  name: "reclassifyJob",
  method: "POST",
  path: "/routing/jobs/{jobId}:reclassify",
  once: true,
};

/** The answers of {@link reclassifyJob}, told apart by `ok` and `status`. */
export type ReclassifyJobResult =
  | Success<ReclassifyJobSuccess>
  | Failure<number, string, ErrorResponse>;

/**
 * Classifies a job again by its policy: priority, queue and worker selectors.
 *
 * @see {@link https://learn.microsoft.com/rest/api/communication/jobrouter/job-router-operations/reclassify-job}
 * @throws CallError when the service gave no answer that the contract knows.
 */
export function reclassifyJob(
  client: JobRouterClient,
  request: ReclassifyJobRequest,
  options?: CallOptions,
): Promise<ReclassifyJobResult> {
  return call(client, operation, request, options);
}
