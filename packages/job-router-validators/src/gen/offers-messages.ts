// Generated from specs/job-router/gen/openapi.2024-01-18-preview.json. Do not edit.
// To change this file, edit the TypeSpec in specs/job-router and run `npm run generate`.

import {
  checkCopy,
  defineValidator,
  inside,
  isObject,
  isObjectLike,
  isPlain,
  isStatus,
  mistyped,
  notAmong,
  type Validator,
  type Walk,
} from "@trunkline/validator-kit";
import type {
  AcceptJobOfferRequest,
  AcceptJobOfferResponse,
  DeclineJobOfferRequest,
  DeclineJobOfferResponse,
} from "@trunkline/job-router-models";
import { isAcceptJobOfferResult, isDeclineJobOfferOptions, isDeclineJobOfferResult } from "./offers.ts";
import { isApiVersionQuery, isErrorResponseAnswer } from "./shared-messages.ts";

function isWorkerIdAndOfferIdPath(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { workerId, offerId } = input;
  if (!isPlain(input)) return checkCopy(isWorkerIdAndOfferIdPath, input, walk);
  walk?.modes?.tidy(walk, input, ["workerId", "offerId"]);
  return (
    (typeof workerId === "string" || mistyped(walk, "/workerId", workerId, "string")) &&
    (typeof offerId === "string" || mistyped(walk, "/offerId", offerId, "string"))
  );
}

/**
 * Checks values against {@link AcceptJobOfferRequest}.
 *
 * What `acceptJobOffer` takes.
 */
export const acceptJobOfferRequestValidator: Validator<AcceptJobOfferRequest> = /* @__PURE__ */ defineValidator(
  isAcceptJobOfferRequest,
);

function isAcceptJobOfferRequest(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { path, query } = input;
  if (!isPlain(input)) return checkCopy(isAcceptJobOfferRequest, input, walk);
  walk?.modes?.tidy(walk, input, ["path", "query"]);
  return isWorkerIdAndOfferIdPath(path, inside(walk, "/path")) && isApiVersionQuery(query, inside(walk, "/query"));
}

function isAcceptJobOfferResultAnswer(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { body } = input;
  if (!isPlain(input)) return checkCopy(isAcceptJobOfferResultAnswer, input, walk);
  walk?.modes?.tidy(walk, input, ["status", "body"]);
  return isAcceptJobOfferResult(body, inside(walk, "/body"));
}

/**
 * Checks values against {@link AcceptJobOfferResponse}.
 *
 * What `acceptJobOffer` answers; the status decides which form it must have.
 */
export const acceptJobOfferResponseValidator: Validator<AcceptJobOfferResponse> = /* @__PURE__ */ defineValidator(
  isAcceptJobOfferResponse,
);

function isAcceptJobOfferResponse(input: unknown, walk?: Walk): boolean {
  if (!isObject(input)) return mistyped(walk, "", input, "object");
  switch (input.status) {
    case 200:
      return isAcceptJobOfferResultAnswer(input, walk);
    default:
      if (isStatus(input.status)) return isErrorResponseAnswer(input, walk);
      return notAmong(walk, "/status", input.status, "discriminator", [200, "default"]);
  }
}

/**
 * Checks values against {@link DeclineJobOfferRequest}.
 *
 * What `declineJobOffer` takes.
 */
export const declineJobOfferRequestValidator: Validator<DeclineJobOfferRequest> = /* @__PURE__ */ defineValidator(
  isDeclineJobOfferRequest,
);

function isDeclineJobOfferRequest(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { path, query, body } = input;
  if (!isPlain(input)) return checkCopy(isDeclineJobOfferRequest, input, walk);
  walk?.modes?.tidy(walk, input, ["path", "query", "body"]);
  return (
    isWorkerIdAndOfferIdPath(path, inside(walk, "/path")) &&
    isApiVersionQuery(query, inside(walk, "/query")) &&
    (body === undefined || isDeclineJobOfferOptions(body, inside(walk, "/body")))
  );
}

function isDeclineJobOfferResultAnswer(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { body } = input;
  if (!isPlain(input)) return checkCopy(isDeclineJobOfferResultAnswer, input, walk);
  walk?.modes?.tidy(walk, input, ["status", "body"]);
  return isDeclineJobOfferResult(body, inside(walk, "/body"));
}

/**
 * Checks values against {@link DeclineJobOfferResponse}.
 *
 * What `declineJobOffer` answers; the status decides which form it must have.
 */
export const declineJobOfferResponseValidator: Validator<DeclineJobOfferResponse> = /* @__PURE__ */ defineValidator(
  isDeclineJobOfferResponse,
);

function isDeclineJobOfferResponse(input: unknown, walk?: Walk): boolean {
  if (!isObject(input)) return mistyped(walk, "", input, "object");
  switch (input.status) {
    case 200:
      return isDeclineJobOfferResultAnswer(input, walk);
    default:
      if (isStatus(input.status)) return isErrorResponseAnswer(input, walk);
      return notAmong(walk, "/status", input.status, "discriminator", [200, "default"]);
  }
}
