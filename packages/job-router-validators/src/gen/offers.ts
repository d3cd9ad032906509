// Generated from specs/job-router/gen/openapi.2024-01-18-preview.json. Do not edit.
// To change this file, edit the TypeSpec in specs/job-router and run `npm run generate`.

import {
  aDateTime,
  checkCopy,
  defineValidator,
  inside,
  isObject,
  isObjectLike,
  isPlain,
  mistyped,
  type Validator,
  type Walk,
} from "@trunkline/validator-kit";
import type { AcceptJobOfferResult, DeclineJobOfferOptions, DeclineJobOfferResult } from "@trunkline/job-router-models";

/**
 * Checks values against {@link AcceptJobOfferResult}.
 *
 * What came of accepting an offer.
 */
export const acceptJobOfferResultValidator: Validator<AcceptJobOfferResult> = /* @__PURE__ */ defineValidator(
  isAcceptJobOfferResult,
);

export function isAcceptJobOfferResult(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { assignmentId, jobId, workerId } = input;
  if (!isPlain(input)) return checkCopy(isAcceptJobOfferResult, input, walk);
  walk?.modes?.tidy(walk, input, ["assignmentId", "jobId", "workerId"]);
  return (
    (typeof assignmentId === "string" || mistyped(walk, "/assignmentId", assignmentId, "string")) &&
    (typeof jobId === "string" || mistyped(walk, "/jobId", jobId, "string")) &&
    (typeof workerId === "string" || mistyped(walk, "/workerId", workerId, "string"))
  );
}

/**
 * Checks values against {@link DeclineJobOfferOptions}.
 *
 * How an offer is declined.
 */
export const declineJobOfferOptionsValidator: Validator<DeclineJobOfferOptions> = /* @__PURE__ */ defineValidator(
  isDeclineJobOfferOptions,
);

export function isDeclineJobOfferOptions(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { retryOfferAt } = input;
  if (!isPlain(input)) return checkCopy(isDeclineJobOfferOptions, input, walk);
  walk?.modes?.tidy(walk, input, ["retryOfferAt"]);
  return retryOfferAt === undefined || aDateTime(retryOfferAt, inside(walk, "/retryOfferAt"));
}

/**
 * Checks values against {@link DeclineJobOfferResult}.
 *
 * Nothing to tell so far.
 */
export const declineJobOfferResultValidator: Validator<DeclineJobOfferResult> = /* @__PURE__ */ defineValidator(
  isDeclineJobOfferResult,
);

export function isDeclineJobOfferResult(input: unknown, walk?: Walk): boolean {
  if (!isObject(input)) return mistyped(walk, "", input, "object");
  walk?.modes?.tidy(walk, input, []);
  return true;
}
