// Generated from specs/job-router/gen/openapi.2024-01-18-preview.json. Do not edit.
// To change this file, edit the TypeSpec in specs/job-router and run `npm run generate`.

import type { AcceptJobOfferResult, DeclineJobOfferOptions, DeclineJobOfferResult } from "../offers.ts";
import type { ErrorResponseAnswer } from "../shared.ts";

/**
 * Takes an offered job. Of several workers with an offer for it, the first to accept has it. What `acceptJobOffer`
 * takes.
 *
 * @see {@link https://learn.microsoft.com/rest/api/communication/jobrouter/job-router-operations/accept-job-offer}
 */
export interface AcceptJobOfferRequest {
  path: {
    /** Id of the worker. */
    workerId: string;
    /** Id of the offer, from the worker's `offers`. */
    offerId: string;
  };
  query?: {
    /** Version of the API, for example `2023-11-01`. Not empty. */
    "api-version"?: string;
  };
}

/** What `acceptJobOffer` answers when all is well. */
export interface AcceptJobOfferSuccess {
  status: 200;
  body: AcceptJobOfferResult;
}

/** Every answer that the contract knows of `acceptJobOffer`. */
export type AcceptJobOfferResponse = AcceptJobOfferSuccess | ErrorResponseAnswer;

/**
 * Turns an offered job down. What `declineJobOffer` takes.
 *
 * @see {@link https://learn.microsoft.com/rest/api/communication/jobrouter/job-router-operations/decline-job-offer}
 */
export interface DeclineJobOfferRequest {
  path: {
    /** Id of the worker. */
    workerId: string;
    /** Id of the offer, from the worker's `offers`. */
    offerId: string;
  };
  query?: {
    /** Version of the API, for example `2023-11-01`. Not empty. */
    "api-version"?: string;
  };
  body?: DeclineJobOfferOptions;
}

/** What `declineJobOffer` answers when all is well. */
export interface DeclineJobOfferSuccess {
  status: 200;
  body: DeclineJobOfferResult;
}

/** Every answer that the contract knows of `declineJobOffer`. */
export type DeclineJobOfferResponse = DeclineJobOfferSuccess | ErrorResponseAnswer;
