// Generated from specs/traffic-distribution/gen/openapi.2017-08-08.json. Do not edit.
// To change this file, edit the TypeSpec in specs/traffic-distribution and run `npm run generate`.

import {
  checkCopy,
  defineValidator,
  inside,
  isObject,
  isObjectLike,
  isPlain,
  mistyped,
  notAmong,
  type Validator,
  type Walk,
  walkAnyOf,
} from "@trunkline/validator-kit";
import type {
  ClaimPhoneNumberRequest,
  ClaimPhoneNumberResponse,
  DescribePhoneNumberRequest,
  DescribePhoneNumberResponse,
  ListPhoneNumbersV2Request,
  ListPhoneNumbersV2Response,
  ReleasePhoneNumberRequest,
  ReleasePhoneNumberResponse,
  SearchAvailablePhoneNumbersRequest,
  SearchAvailablePhoneNumbersResponse,
  UpdatePhoneNumberRequest,
  UpdatePhoneNumberResponse,
} from "@trunkline/traffic-distribution-models";
import {
  isClaimPhoneNumberInput,
  isClaimPhoneNumberOutput,
  isIdempotencyException,
  isListPhoneNumbersV2Input,
  isSearchAvailablePhoneNumbersInput,
  isUpdatePhoneNumberInput,
  isUpdatePhoneNumberOutput,
} from "./phone-numbers.ts";
import {
  isDescribePhoneNumberOutputReceived,
  isListPhoneNumbersV2OutputReceived,
  isSearchAvailablePhoneNumbersOutputReceived,
} from "./phone-numbers-received.ts";
import { isClientToken, isInvalidParameterException } from "./shared.ts";
import {
  isAccessDeniedExceptionAnswer,
  isEmptyAnswer,
  isInternalServiceExceptionAnswer,
  isResourceNotFoundExceptionAnswer,
  isThrottlingExceptionAnswer,
  isXAmznErrortypeHeaders,
} from "./shared-messages.ts";
import { isResourceInUseExceptionReceived } from "./shared-received.ts";

/**
 * Checks values against {@link ClaimPhoneNumberRequest}.
 *
 * What `claimPhoneNumber` takes.
 */
export const claimPhoneNumberRequestValidator: Validator<ClaimPhoneNumberRequest> = /* @__PURE__ */ defineValidator(
  isClaimPhoneNumberRequest,
);

function isClaimPhoneNumberRequest(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { body } = input;
  if (!isPlain(input)) return checkCopy(isClaimPhoneNumberRequest, input, walk);
  walk?.modes?.tidy(walk, input, ["body"]);
  return isClaimPhoneNumberInput(body, inside(walk, "/body"));
}

function isClaimPhoneNumberOutputAnswer(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { body } = input;
  if (!isPlain(input)) return checkCopy(isClaimPhoneNumberOutputAnswer, input, walk);
  walk?.modes?.tidy(walk, input, ["status", "body"]);
  return isClaimPhoneNumberOutput(body, inside(walk, "/body"));
}

function isInvalidParameterExceptionAnswer(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { headers, body } = input;
  if (!isPlain(input)) return checkCopy(isInvalidParameterExceptionAnswer, input, walk);
  walk?.modes?.tidy(walk, input, ["status", "headers", "body"]);
  return (
    isXAmznErrortypeHeaders(headers, inside(walk, "/headers")) &&
    isInvalidParameterException(body, inside(walk, "/body"))
  );
}

function isIdempotencyExceptionAnswer(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { headers, body } = input;
  if (!isPlain(input)) return checkCopy(isIdempotencyExceptionAnswer, input, walk);
  walk?.modes?.tidy(walk, input, ["status", "headers", "body"]);
  return (
    isXAmznErrortypeHeaders(headers, inside(walk, "/headers")) && isIdempotencyException(body, inside(walk, "/body"))
  );
}

/**
 * Checks values against {@link ClaimPhoneNumberResponse}.
 *
 * What `claimPhoneNumber` answers; the status decides which form it must have.
 */
export const claimPhoneNumberResponseValidator: Validator<ClaimPhoneNumberResponse> = /* @__PURE__ */ defineValidator(
  isClaimPhoneNumberResponse,
);

function isClaimPhoneNumberResponse(input: unknown, walk?: Walk): boolean {
  if (!isObject(input)) return mistyped(walk, "", input, "object");
  switch (input.status) {
    case 200:
      return isClaimPhoneNumberOutputAnswer(input, walk);
    case 400:
      return isInvalidParameterExceptionAnswer(input, walk);
    case 403:
      return isAccessDeniedExceptionAnswer(input, walk);
    case 404:
      return isResourceNotFoundExceptionAnswer(input, walk);
    case 409:
      return isIdempotencyExceptionAnswer(input, walk);
    case 429:
      return isThrottlingExceptionAnswer(input, walk);
    case 500:
      return isInternalServiceExceptionAnswer(input, walk);
    default:
      return notAmong(walk, "/status", input.status, "discriminator", [200, 400, 403, 404, 409, 429, 500]);
  }
}

/**
 * Checks values against {@link ListPhoneNumbersV2Request}.
 *
 * What `listPhoneNumbersV2` takes.
 */
export const listPhoneNumbersV2RequestValidator: Validator<ListPhoneNumbersV2Request> = /* @__PURE__ */ defineValidator(
  isListPhoneNumbersV2Request,
);

function isListPhoneNumbersV2Request(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { body } = input;
  if (!isPlain(input)) return checkCopy(isListPhoneNumbersV2Request, input, walk);
  walk?.modes?.tidy(walk, input, ["body"]);
  return body === undefined || isListPhoneNumbersV2Input(body, inside(walk, "/body"));
}

function isListPhoneNumbersV2OutputReceivedAnswer(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { body } = input;
  if (!isPlain(input)) return checkCopy(isListPhoneNumbersV2OutputReceivedAnswer, input, walk);
  walk?.modes?.tidy(walk, input, ["status", "body"]);
  return isListPhoneNumbersV2OutputReceived(body, inside(walk, "/body"));
}

/**
 * Checks values against {@link ListPhoneNumbersV2Response}.
 *
 * What `listPhoneNumbersV2` answers; the status decides which form it must have.
 */
export const listPhoneNumbersV2ResponseValidator: Validator<ListPhoneNumbersV2Response> =
  /* @__PURE__ */ defineValidator(isListPhoneNumbersV2Response);

function isListPhoneNumbersV2Response(input: unknown, walk?: Walk): boolean {
  if (!isObject(input)) return mistyped(walk, "", input, "object");
  switch (input.status) {
    case 200:
      return isListPhoneNumbersV2OutputReceivedAnswer(input, walk);
    case 400:
      return isInvalidParameterExceptionAnswer(input, walk);
    case 403:
      return isAccessDeniedExceptionAnswer(input, walk);
    case 404:
      return isResourceNotFoundExceptionAnswer(input, walk);
    case 429:
      return isThrottlingExceptionAnswer(input, walk);
    case 500:
      return isInternalServiceExceptionAnswer(input, walk);
    default:
      return notAmong(walk, "/status", input.status, "discriminator", [200, 400, 403, 404, 429, 500]);
  }
}

/**
 * Checks values against {@link SearchAvailablePhoneNumbersRequest}.
 *
 * What `searchAvailablePhoneNumbers` takes.
 */
export const searchAvailablePhoneNumbersRequestValidator: Validator<SearchAvailablePhoneNumbersRequest> =
  /* @__PURE__ */ defineValidator(isSearchAvailablePhoneNumbersRequest);

function isSearchAvailablePhoneNumbersRequest(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { body } = input;
  if (!isPlain(input)) return checkCopy(isSearchAvailablePhoneNumbersRequest, input, walk);
  walk?.modes?.tidy(walk, input, ["body"]);
  return isSearchAvailablePhoneNumbersInput(body, inside(walk, "/body"));
}

function isSearchAvailablePhoneNumbersOutputReceivedAnswer(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { body } = input;
  if (!isPlain(input)) return checkCopy(isSearchAvailablePhoneNumbersOutputReceivedAnswer, input, walk);
  walk?.modes?.tidy(walk, input, ["status", "body"]);
  return isSearchAvailablePhoneNumbersOutputReceived(body, inside(walk, "/body"));
}

/**
 * Checks values against {@link SearchAvailablePhoneNumbersResponse}.
 *
 * What `searchAvailablePhoneNumbers` answers; the status decides which form it must have.
 */
export const searchAvailablePhoneNumbersResponseValidator: Validator<SearchAvailablePhoneNumbersResponse> =
  /* @__PURE__ */ defineValidator(isSearchAvailablePhoneNumbersResponse);

function isSearchAvailablePhoneNumbersResponse(input: unknown, walk?: Walk): boolean {
  if (!isObject(input)) return mistyped(walk, "", input, "object");
  switch (input.status) {
    case 200:
      return isSearchAvailablePhoneNumbersOutputReceivedAnswer(input, walk);
    case 400:
      return isInvalidParameterExceptionAnswer(input, walk);
    case 403:
      return isAccessDeniedExceptionAnswer(input, walk);
    case 429:
      return isThrottlingExceptionAnswer(input, walk);
    case 500:
      return isInternalServiceExceptionAnswer(input, walk);
    default:
      return notAmong(walk, "/status", input.status, "discriminator", [200, 400, 403, 429, 500]);
  }
}

function isPhoneNumberIdPath(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { PhoneNumberId } = input;
  if (!isPlain(input)) return checkCopy(isPhoneNumberIdPath, input, walk);
  walk?.modes?.tidy(walk, input, ["PhoneNumberId"]);
  return typeof PhoneNumberId === "string" || mistyped(walk, "/PhoneNumberId", PhoneNumberId, "string");
}

/**
 * Checks values against {@link DescribePhoneNumberRequest}.
 *
 * What `describePhoneNumber` takes.
 */
export const describePhoneNumberRequestValidator: Validator<DescribePhoneNumberRequest> =
  /* @__PURE__ */ defineValidator(isDescribePhoneNumberRequest);

function isDescribePhoneNumberRequest(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { path } = input;
  if (!isPlain(input)) return checkCopy(isDescribePhoneNumberRequest, input, walk);
  walk?.modes?.tidy(walk, input, ["path"]);
  return isPhoneNumberIdPath(path, inside(walk, "/path"));
}

function isDescribePhoneNumberOutputReceivedAnswer(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { body } = input;
  if (!isPlain(input)) return checkCopy(isDescribePhoneNumberOutputReceivedAnswer, input, walk);
  walk?.modes?.tidy(walk, input, ["status", "body"]);
  return isDescribePhoneNumberOutputReceived(body, inside(walk, "/body"));
}

/**
 * Checks values against {@link DescribePhoneNumberResponse}.
 *
 * What `describePhoneNumber` answers; the status decides which form it must have.
 */
export const describePhoneNumberResponseValidator: Validator<DescribePhoneNumberResponse> =
  /* @__PURE__ */ defineValidator(isDescribePhoneNumberResponse);

function isDescribePhoneNumberResponse(input: unknown, walk?: Walk): boolean {
  if (!isObject(input)) return mistyped(walk, "", input, "object");
  switch (input.status) {
    case 200:
      return isDescribePhoneNumberOutputReceivedAnswer(input, walk);
    case 400:
      return isInvalidParameterExceptionAnswer(input, walk);
    case 403:
      return isAccessDeniedExceptionAnswer(input, walk);
    case 404:
      return isResourceNotFoundExceptionAnswer(input, walk);
    case 429:
      return isThrottlingExceptionAnswer(input, walk);
    case 500:
      return isInternalServiceExceptionAnswer(input, walk);
    default:
      return notAmong(walk, "/status", input.status, "discriminator", [200, 400, 403, 404, 429, 500]);
  }
}

/**
 * Checks values against {@link UpdatePhoneNumberRequest}.
 *
 * What `updatePhoneNumber` takes.
 */
export const updatePhoneNumberRequestValidator: Validator<UpdatePhoneNumberRequest> = /* @__PURE__ */ defineValidator(
  isUpdatePhoneNumberRequest,
);

function isUpdatePhoneNumberRequest(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { path, body } = input;
  if (!isPlain(input)) return checkCopy(isUpdatePhoneNumberRequest, input, walk);
  walk?.modes?.tidy(walk, input, ["path", "body"]);
  return (
    isPhoneNumberIdPath(path, inside(walk, "/path")) &&
    (body === undefined || isUpdatePhoneNumberInput(body, inside(walk, "/body")))
  );
}

function isUpdatePhoneNumberOutputAnswer(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { body } = input;
  if (!isPlain(input)) return checkCopy(isUpdatePhoneNumberOutputAnswer, input, walk);
  walk?.modes?.tidy(walk, input, ["status", "body"]);
  return isUpdatePhoneNumberOutput(body, inside(walk, "/body"));
}

function isResourceInUseExceptionReceivedOrIdempotencyException(input: unknown, walk?: Walk): boolean {
  if (walk) {
    return walkAnyOf(walk, input, [
      { type: "object", check: isResourceInUseExceptionReceived },
      { type: "object", check: isIdempotencyException },
    ]);
  }
  return isResourceInUseExceptionReceived(input) || isIdempotencyException(input);
}

function isResourceInUseExceptionReceivedOrIdempotencyExceptionAnswer(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { headers, body } = input;
  if (!isPlain(input)) return checkCopy(isResourceInUseExceptionReceivedOrIdempotencyExceptionAnswer, input, walk);
  walk?.modes?.tidy(walk, input, ["status", "headers", "body"]);
  return (
    isXAmznErrortypeHeaders(headers, inside(walk, "/headers")) &&
    isResourceInUseExceptionReceivedOrIdempotencyException(body, inside(walk, "/body"))
  );
}

/**
 * Checks values against {@link UpdatePhoneNumberResponse}.
 *
 * What `updatePhoneNumber` answers; the status decides which form it must have.
 */
export const updatePhoneNumberResponseValidator: Validator<UpdatePhoneNumberResponse> = /* @__PURE__ */ defineValidator(
  isUpdatePhoneNumberResponse,
);

function isUpdatePhoneNumberResponse(input: unknown, walk?: Walk): boolean {
  if (!isObject(input)) return mistyped(walk, "", input, "object");
  switch (input.status) {
    case 200:
      return isUpdatePhoneNumberOutputAnswer(input, walk);
    case 400:
      return isInvalidParameterExceptionAnswer(input, walk);
    case 403:
      return isAccessDeniedExceptionAnswer(input, walk);
    case 404:
      return isResourceNotFoundExceptionAnswer(input, walk);
    case 409:
      return isResourceInUseExceptionReceivedOrIdempotencyExceptionAnswer(input, walk);
    case 429:
      return isThrottlingExceptionAnswer(input, walk);
    case 500:
      return isInternalServiceExceptionAnswer(input, walk);
    default:
      return notAmong(walk, "/status", input.status, "discriminator", [200, 400, 403, 404, 409, 429, 500]);
  }
}

function isClientTokenQuery(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { clientToken } = input;
  if (!isPlain(input)) return checkCopy(isClientTokenQuery, input, walk);
  walk?.modes?.tidy(walk, input, ["clientToken"]);
  return clientToken === undefined || isClientToken(clientToken, inside(walk, "/clientToken"));
}

/**
 * Checks values against {@link ReleasePhoneNumberRequest}.
 *
 * What `releasePhoneNumber` takes.
 */
export const releasePhoneNumberRequestValidator: Validator<ReleasePhoneNumberRequest> = /* @__PURE__ */ defineValidator(
  isReleasePhoneNumberRequest,
);

function isReleasePhoneNumberRequest(input: unknown, walk?: Walk): boolean {
  if (!isObjectLike(input)) return mistyped(walk, "", input, "object");
  const { path, query } = input;
  if (!isPlain(input)) return checkCopy(isReleasePhoneNumberRequest, input, walk);
  walk?.modes?.tidy(walk, input, ["path", "query"]);
  return (
    isPhoneNumberIdPath(path, inside(walk, "/path")) &&
    (query === undefined || isClientTokenQuery(query, inside(walk, "/query")))
  );
}

/**
 * Checks values against {@link ReleasePhoneNumberResponse}.
 *
 * What `releasePhoneNumber` answers; the status decides which form it must have.
 */
export const releasePhoneNumberResponseValidator: Validator<ReleasePhoneNumberResponse> =
  /* @__PURE__ */ defineValidator(isReleasePhoneNumberResponse);

function isReleasePhoneNumberResponse(input: unknown, walk?: Walk): boolean {
  if (!isObject(input)) return mistyped(walk, "", input, "object");
  switch (input.status) {
    case 200:
      return isEmptyAnswer(input, walk);
    case 400:
      return isInvalidParameterExceptionAnswer(input, walk);
    case 403:
      return isAccessDeniedExceptionAnswer(input, walk);
    case 404:
      return isResourceNotFoundExceptionAnswer(input, walk);
    case 409:
      return isResourceInUseExceptionReceivedOrIdempotencyExceptionAnswer(input, walk);
    case 429:
      return isThrottlingExceptionAnswer(input, walk);
    case 500:
      return isInternalServiceExceptionAnswer(input, walk);
    default:
      return notAmong(walk, "/status", input.status, "discriminator", [200, 400, 403, 404, 409, 429, 500]);
  }
}
