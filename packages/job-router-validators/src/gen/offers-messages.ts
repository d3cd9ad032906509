// Generated from specs/job-router/gen/openapi.2024-01-18-preview.json. Do not edit.
// To change this file, edit the TypeSpec in specs/job-router and run `npm run generate`.

import {
  acceptsOwn,
  addTagFinding,
  addTypeFinding,
  checkString,
  defineValidator,
  here,
  isObject,
  isPlain,
  isStatus,
  optional,
  required,
  type Validator,
  type Walk,
  walkMember,
  walkObject,
} from "@trunkline/api-kit/validation";
import type {
  AcceptJobOfferRequest,
  AcceptJobOfferResponse,
  DeclineJobOfferRequest,
  DeclineJobOfferResponse,
} from "@trunkline/job-router-models";
import {
  isAcceptJobOfferResult,
  isDeclineJobOfferOptions,
  isDeclineJobOfferResult,
  walkAcceptJobOfferResult,
  walkDeclineJobOfferOptions,
  walkDeclineJobOfferResult,
} from "./offers.ts";
import {
  isApiVersionQuery,
  isErrorResponseAnswer,
  walkApiVersionQuery,
  walkErrorResponseAnswer,
} from "./shared-messages.ts";

function isWorkerIdAndOfferIdPath(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { workerId, offerId } = input;
  if (!isPlain(input)) return acceptsOwn(input, isWorkerIdAndOfferIdPath);
  return typeof workerId === "string" && typeof offerId === "string";
}

const workerIdAndOfferIdPathMembers: readonly string[] = ["workerId", "offerId"];

function walkWorkerIdAndOfferIdPath(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, workerIdAndOfferIdPathMembers);
  if (members === undefined) return undefined;
  checkString(walk, "workerId", members.workerId, required);
  checkString(walk, "offerId", members.offerId, required);
  return members;
}

/**
 * Checks values against {@link AcceptJobOfferRequest}.
 *
 * What `acceptJobOffer` takes.
 */
export const acceptJobOfferRequestValidator: Validator<AcceptJobOfferRequest> = /* @__PURE__ */ defineValidator(
  isAcceptJobOfferRequest,
  walkAcceptJobOfferRequest,
);

function isAcceptJobOfferRequest(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { path, query } = input;
  if (!isPlain(input)) return acceptsOwn(input, isAcceptJobOfferRequest);
  return isWorkerIdAndOfferIdPath(path) && isApiVersionQuery(query);
}

const acceptJobOfferRequestMembers: readonly string[] = ["path", "query"];

function walkAcceptJobOfferRequest(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, acceptJobOfferRequestMembers);
  if (members === undefined) return undefined;
  walkMember(walk, members, "path", required, walkWorkerIdAndOfferIdPath);
  walkMember(walk, members, "query", required, walkApiVersionQuery);
  return members;
}

function isAcceptJobOfferResultAnswer(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { body } = input;
  if (!isPlain(input)) return acceptsOwn(input, isAcceptJobOfferResultAnswer);
  return isAcceptJobOfferResult(body);
}

const acceptJobOfferResultAnswerMembers: readonly string[] = ["status", "body"];

function walkAcceptJobOfferResultAnswer(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, acceptJobOfferResultAnswerMembers);
  if (members === undefined) return undefined;
  walkMember(walk, members, "body", required, walkAcceptJobOfferResult);
  return members;
}

/**
 * Checks values against {@link AcceptJobOfferResponse}.
 *
 * What `acceptJobOffer` answers; the status decides which form it must have.
 */
export const acceptJobOfferResponseValidator: Validator<AcceptJobOfferResponse> = /* @__PURE__ */ defineValidator(
  isAcceptJobOfferResponse,
  walkAcceptJobOfferResponse,
);

function isAcceptJobOfferResponse(input: unknown): boolean {
  if (!isObject(input)) return false;
  switch (input.status) {
    case 200:
      return isAcceptJobOfferResultAnswer(input);
    default:
      if (isStatus(input.status)) return isErrorResponseAnswer(input);
      return false;
  }
}

function walkAcceptJobOfferResponse(walk: Walk, input: unknown): unknown {
  if (!isObject(input)) return addTypeFinding(walk, here, input, "object");
  switch (input.status) {
    case 200:
      return walkAcceptJobOfferResultAnswer(walk, input);
    default:
      if (isStatus(input.status)) return walkErrorResponseAnswer(walk, input);
      return addTagFinding(walk, "status", input.status, [200, "default"]);
  }
}

/**
 * Checks values against {@link DeclineJobOfferRequest}.
 *
 * What `declineJobOffer` takes.
 */
export const declineJobOfferRequestValidator: Validator<DeclineJobOfferRequest> = /* @__PURE__ */ defineValidator(
  isDeclineJobOfferRequest,
  walkDeclineJobOfferRequest,
);

function isDeclineJobOfferRequest(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { path, query, body } = input;
  if (!isPlain(input)) return acceptsOwn(input, isDeclineJobOfferRequest);
  return (
    isWorkerIdAndOfferIdPath(path) && isApiVersionQuery(query) && (body === undefined || isDeclineJobOfferOptions(body))
  );
}

const declineJobOfferRequestMembers: readonly string[] = ["path", "query", "body"];

function walkDeclineJobOfferRequest(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, declineJobOfferRequestMembers);
  if (members === undefined) return undefined;
  walkMember(walk, members, "path", required, walkWorkerIdAndOfferIdPath);
  walkMember(walk, members, "query", required, walkApiVersionQuery);
  walkMember(walk, members, "body", optional, walkDeclineJobOfferOptions);
  return members;
}

function isDeclineJobOfferResultAnswer(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { body } = input;
  if (!isPlain(input)) return acceptsOwn(input, isDeclineJobOfferResultAnswer);
  return isDeclineJobOfferResult(body);
}

const declineJobOfferResultAnswerMembers: readonly string[] = ["status", "body"];

function walkDeclineJobOfferResultAnswer(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, declineJobOfferResultAnswerMembers);
  if (members === undefined) return undefined;
  walkMember(walk, members, "body", required, walkDeclineJobOfferResult);
  return members;
}

/**
 * Checks values against {@link DeclineJobOfferResponse}.
 *
 * What `declineJobOffer` answers; the status decides which form it must have.
 */
export const declineJobOfferResponseValidator: Validator<DeclineJobOfferResponse> = /* @__PURE__ */ defineValidator(
  isDeclineJobOfferResponse,
  walkDeclineJobOfferResponse,
);

function isDeclineJobOfferResponse(input: unknown): boolean {
  if (!isObject(input)) return false;
  switch (input.status) {
    case 200:
      return isDeclineJobOfferResultAnswer(input);
    default:
      if (isStatus(input.status)) return isErrorResponseAnswer(input);
      return false;
  }
}

function walkDeclineJobOfferResponse(walk: Walk, input: unknown): unknown {
  if (!isObject(input)) return addTypeFinding(walk, here, input, "object");
  switch (input.status) {
    case 200:
      return walkDeclineJobOfferResultAnswer(walk, input);
    default:
      if (isStatus(input.status)) return walkErrorResponseAnswer(walk, input);
      return addTagFinding(walk, "status", input.status, [200, "default"]);
  }
}
