// Generated from specs/job-router/gen/openapi.2024-01-18-preview.json. Do not edit.
// To change this file, edit the TypeSpec in specs/job-router and run `npm run generate`.

import { call } from "@trunkline/api-kit/client";
import type { CallOptions, Failure, Operation, Success } from "@trunkline/api-kit/client";
import type { DeclineJobOfferRequest, DeclineJobOfferSuccess, ErrorResponse } from "@trunkline/job-router-models";
import type { JobRouterClient } from "../client.ts";

const operation: Operation = {
  name: "declineJobOffer",
  method: "POST",
  path: "/routing/workers/{workerId}/offers/{offerId}:decline",
  once: true,
};

/** The answers of {@link declineJobOffer}, told apart by `ok` and `status`. */
export type DeclineJobOfferResult =
  | Success<DeclineJobOfferSuccess>
  | Failure<number, string, ErrorResponse>;

/**
 * Turns an offered job down.
 *
 * @see {@link https://learn.microsoft.com/rest/api/communication/jobrouter/job-router-operations/decline-job-offer}
 * @throws CallError when the service gave no answer that the contract knows.
 */
export function declineJobOffer(
  client: JobRouterClient,
  request: DeclineJobOfferRequest,
  options?: CallOptions,
): Promise<DeclineJobOfferResult> {
  return call(client, operation, request, options);
}
