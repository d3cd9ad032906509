// Generated from specs/job-router/gen/openapi.2024-01-18-preview.json. Do not edit.
// To change this file, edit the TypeSpec in specs/job-router and run `npm run generate`.

import {
  acceptsOwn,
  checkString,
  dateTimeFormat,
  defineValidator,
  isDateTime,
  isObject,
  isPlain,
  optional,
  required,
  type Validator,
  type Walk,
  walkObject,
} from "@trunkline/api-kit/validation";
import type { AcceptJobOfferResult, DeclineJobOfferOptions, DeclineJobOfferResult } from "@trunkline/job-router-models";

/**
 * Checks values against {@link AcceptJobOfferResult}.
 *
 * What came of accepting an offer.
 */
export const acceptJobOfferResultValidator: Validator<AcceptJobOfferResult> = /* @__PURE__ */ defineValidator(
  isAcceptJobOfferResult,
  walkAcceptJobOfferResult,
);

export function isAcceptJobOfferResult(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { assignmentId, jobId, workerId } = input;
  if (!isPlain(input)) return acceptsOwn(input, isAcceptJobOfferResult);
  return typeof assignmentId === "string" && typeof jobId === "string" && typeof workerId === "string";
}

const acceptJobOfferResultMembers: readonly string[] = ["assignmentId", "jobId", "workerId"];

export function walkAcceptJobOfferResult(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, acceptJobOfferResultMembers);
  if (members === undefined) return undefined;
  checkString(walk, "assignmentId", members.assignmentId, required);
  checkString(walk, "jobId", members.jobId, required);
  checkString(walk, "workerId", members.workerId, required);
  return members;
}

/**
 * Checks values against {@link DeclineJobOfferOptions}.
 *
 * How an offer is declined.
 */
export const declineJobOfferOptionsValidator: Validator<DeclineJobOfferOptions> = /* @__PURE__ */ defineValidator(
  isDeclineJobOfferOptions,
  walkDeclineJobOfferOptions,
);

export function isDeclineJobOfferOptions(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { retryOfferAt } = input;
  if (!isPlain(input)) return acceptsOwn(input, isDeclineJobOfferOptions);
  return retryOfferAt === undefined || (typeof retryOfferAt === "string" && isDateTime(retryOfferAt));
}

const declineJobOfferOptionsMembers: readonly string[] = ["retryOfferAt"];

export function walkDeclineJobOfferOptions(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, declineJobOfferOptionsMembers);
  if (members === undefined) return undefined;
  checkString(walk, "retryOfferAt", members.retryOfferAt, optional, [dateTimeFormat]);
  return members;
}

/**
 * Checks values against {@link DeclineJobOfferResult}.
 *
 * Nothing to tell so far.
 */
export const declineJobOfferResultValidator: Validator<DeclineJobOfferResult> = /* @__PURE__ */ defineValidator(
  isDeclineJobOfferResult,
  walkDeclineJobOfferResult,
);

export function isDeclineJobOfferResult(input: unknown): boolean {
  return isObject(input);
}

const declineJobOfferResultMembers: readonly string[] = [];

export function walkDeclineJobOfferResult(walk: Walk, input: unknown): unknown {
  return walkObject(walk, input, declineJobOfferResultMembers);
}
