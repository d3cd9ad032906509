// Generated from specs/job-router/gen/openapi.2024-01-18-preview.json. Do not edit.
// To change this file, edit the TypeSpec in specs/job-router and run `npm run generate`.

import { call } from "@trunkline/api-kit/client";
import type { CallOptions, Failure, Operation, Success } from "@trunkline/api-kit/client";
import type { AcceptJobOfferRequest, AcceptJobOfferSuccess, ErrorResponse } from "@trunkline/job-router-models";
import type { JobRouterClient } from "../client.ts";

const operation: Operation = {
  name: "acceptJobOffer",
  method: "POST",
  path: "/routing/workers/{workerId}/offers/{offerId}:accept",
  once: true,
};

/** The answers of {@link acceptJobOffer}, told apart by `ok` and `status`. */
export type AcceptJobOfferResult =
  | Success<AcceptJobOfferSuccess>
  | Failure<number, string, ErrorResponse>;

/**
 * Takes an offered job. Of several workers with an offer for it, the first to accept has it.
 *
 * @see {@link https://learn.microsoft.com/rest/api/communication/jobrouter/job-router-operations/accept-job-offer}
 * @throws CallError when the service gave no answer that the contract knows.
 */
export function acceptJobOffer(
  client: JobRouterClient,
  request: AcceptJobOfferRequest,
  options?: CallOptions,
): Promise<AcceptJobOfferResult> {
  return call(client, operation, request, options);
}
