// Generated from specs/traffic-distribution/gen/openapi.2017-08-08.json. Do not edit.
// To change this file, edit the TypeSpec in specs/traffic-distribution and run `npm run generate`.

import {
  acceptsOwn,
  addTagFinding,
  addTypeFinding,
  checkString,
  defineValidator,
  here,
  isObject,
  isPlain,
  optional,
  required,
  type Validator,
  type Walk,
  walkAnyOf,
  walkMember,
  walkObject,
} from "@trunkline/api-kit/validation";
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
  isDescribePhoneNumberOutput,
  isIdempotencyException,
  isListPhoneNumbersV2Input,
  isListPhoneNumbersV2Output,
  isSearchAvailablePhoneNumbersInput,
  isSearchAvailablePhoneNumbersOutput,
  isUpdatePhoneNumberInput,
  isUpdatePhoneNumberOutput,
  walkClaimPhoneNumberInput,
  walkClaimPhoneNumberOutput,
  walkDescribePhoneNumberOutput,
  walkIdempotencyException,
  walkListPhoneNumbersV2Input,
  walkListPhoneNumbersV2Output,
  walkSearchAvailablePhoneNumbersInput,
  walkSearchAvailablePhoneNumbersOutput,
  walkUpdatePhoneNumberInput,
  walkUpdatePhoneNumberOutput,
} from "./phone-numbers.ts";
import {
  isClientToken,
  isInvalidParameterException,
  isResourceInUseException,
  walkClientToken,
  walkInvalidParameterException,
  walkResourceInUseException,
} from "./shared.ts";
import {
  isAccessDeniedExceptionAnswer,
  isEmptyAnswer,
  isInternalServiceExceptionAnswer,
  isResourceNotFoundExceptionAnswer,
  isThrottlingExceptionAnswer,
  isXAmznErrortypeHeaders,
  walkAccessDeniedExceptionAnswer,
  walkEmptyAnswer,
  walkInternalServiceExceptionAnswer,
  walkResourceNotFoundExceptionAnswer,
  walkThrottlingExceptionAnswer,
  walkXAmznErrortypeHeaders,
} from "./shared-messages.ts";

/**
 * Checks values against {@link ClaimPhoneNumberRequest}.
 *
 * What `claimPhoneNumber` takes.
 */
export const claimPhoneNumberRequestValidator: Validator<ClaimPhoneNumberRequest> = /* @__PURE__ */ defineValidator(
  isClaimPhoneNumberRequest,
  walkClaimPhoneNumberRequest,
);

function isClaimPhoneNumberRequest(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { body } = input;
  if (!isPlain(input)) return acceptsOwn(input, isClaimPhoneNumberRequest);
  return isClaimPhoneNumberInput(body);
}

const claimPhoneNumberRequestMembers: readonly string[] = ["body"];

function walkClaimPhoneNumberRequest(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, claimPhoneNumberRequestMembers);
  if (members === undefined) return undefined;
  walkMember(walk, members, "body", required, walkClaimPhoneNumberInput);
  return members;
}

function isClaimPhoneNumberOutputAnswer(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { body } = input;
  if (!isPlain(input)) return acceptsOwn(input, isClaimPhoneNumberOutputAnswer);
  return isClaimPhoneNumberOutput(body);
}

const claimPhoneNumberOutputAnswerMembers: readonly string[] = ["status", "body"];

function walkClaimPhoneNumberOutputAnswer(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, claimPhoneNumberOutputAnswerMembers);
  if (members === undefined) return undefined;
  walkMember(walk, members, "body", required, walkClaimPhoneNumberOutput);
  return members;
}

function isInvalidParameterExceptionAnswer(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { headers, body } = input;
  if (!isPlain(input)) return acceptsOwn(input, isInvalidParameterExceptionAnswer);
  return isXAmznErrortypeHeaders(headers) && isInvalidParameterException(body);
}

const invalidParameterExceptionAnswerMembers: readonly string[] = ["status", "headers", "body"];

function walkInvalidParameterExceptionAnswer(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, invalidParameterExceptionAnswerMembers);
  if (members === undefined) return undefined;
  walkMember(walk, members, "headers", required, walkXAmznErrortypeHeaders);
  walkMember(walk, members, "body", required, walkInvalidParameterException);
  return members;
}

function isIdempotencyExceptionAnswer(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { headers, body } = input;
  if (!isPlain(input)) return acceptsOwn(input, isIdempotencyExceptionAnswer);
  return isXAmznErrortypeHeaders(headers) && isIdempotencyException(body);
}

const idempotencyExceptionAnswerMembers: readonly string[] = ["status", "headers", "body"];

function walkIdempotencyExceptionAnswer(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, idempotencyExceptionAnswerMembers);
  if (members === undefined) return undefined;
  walkMember(walk, members, "headers", required, walkXAmznErrortypeHeaders);
  walkMember(walk, members, "body", required, walkIdempotencyException);
  return members;
}

/**
 * Checks values against {@link ClaimPhoneNumberResponse}.
 *
 * What `claimPhoneNumber` answers; the status decides which form it must have.
 */
export const claimPhoneNumberResponseValidator: Validator<ClaimPhoneNumberResponse> = /* @__PURE__ */ defineValidator(
  isClaimPhoneNumberResponse,
  walkClaimPhoneNumberResponse,
);

function isClaimPhoneNumberResponse(input: unknown): boolean {
  if (!isObject(input)) return false;
  switch (input.status) {
    case 200:
      return isClaimPhoneNumberOutputAnswer(input);
    case 400:
      return isInvalidParameterExceptionAnswer(input);
    case 403:
      return isAccessDeniedExceptionAnswer(input);
    case 404:
      return isResourceNotFoundExceptionAnswer(input);
    case 409:
      return isIdempotencyExceptionAnswer(input);
    case 429:
      return isThrottlingExceptionAnswer(input);
    case 500:
      return isInternalServiceExceptionAnswer(input);
    default:
      return false;
  }
}

function walkClaimPhoneNumberResponse(walk: Walk, input: unknown): unknown {
  if (!isObject(input)) return addTypeFinding(walk, here, input, "object");
  switch (input.status) {
    case 200:
      return walkClaimPhoneNumberOutputAnswer(walk, input);
    case 400:
      return walkInvalidParameterExceptionAnswer(walk, input);
    case 403:
      return walkAccessDeniedExceptionAnswer(walk, input);
    case 404:
      return walkResourceNotFoundExceptionAnswer(walk, input);
    case 409:
      return walkIdempotencyExceptionAnswer(walk, input);
    case 429:
      return walkThrottlingExceptionAnswer(walk, input);
    case 500:
      return walkInternalServiceExceptionAnswer(walk, input);
    default:
      return addTagFinding(walk, "status", input.status, [200, 400, 403, 404, 409, 429, 500]);
  }
}

/**
 * Checks values against {@link ListPhoneNumbersV2Request}.
 *
 * What `listPhoneNumbersV2` takes.
 */
export const listPhoneNumbersV2RequestValidator: Validator<ListPhoneNumbersV2Request> = /* @__PURE__ */ defineValidator(
  isListPhoneNumbersV2Request,
  walkListPhoneNumbersV2Request,
);

function isListPhoneNumbersV2Request(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { body } = input;
  if (!isPlain(input)) return acceptsOwn(input, isListPhoneNumbersV2Request);
  return body === undefined || isListPhoneNumbersV2Input(body);
}

const listPhoneNumbersV2RequestMembers: readonly string[] = ["body"];

function walkListPhoneNumbersV2Request(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, listPhoneNumbersV2RequestMembers);
  if (members === undefined) return undefined;
  walkMember(walk, members, "body", optional, walkListPhoneNumbersV2Input);
  return members;
}

function isListPhoneNumbersV2OutputAnswer(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { body } = input;
  if (!isPlain(input)) return acceptsOwn(input, isListPhoneNumbersV2OutputAnswer);
  return isListPhoneNumbersV2Output(body);
}

const listPhoneNumbersV2OutputAnswerMembers: readonly string[] = ["status", "body"];

function walkListPhoneNumbersV2OutputAnswer(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, listPhoneNumbersV2OutputAnswerMembers);
  if (members === undefined) return undefined;
  walkMember(walk, members, "body", required, walkListPhoneNumbersV2Output);
  return members;
}

/**
 * Checks values against {@link ListPhoneNumbersV2Response}.
 *
 * What `listPhoneNumbersV2` answers; the status decides which form it must have.
 */
export const listPhoneNumbersV2ResponseValidator: Validator<ListPhoneNumbersV2Response> =
  /* @__PURE__ */ defineValidator(isListPhoneNumbersV2Response, walkListPhoneNumbersV2Response);

function isListPhoneNumbersV2Response(input: unknown): boolean {
  if (!isObject(input)) return false;
  switch (input.status) {
    case 200:
      return isListPhoneNumbersV2OutputAnswer(input);
    case 400:
      return isInvalidParameterExceptionAnswer(input);
    case 403:
      return isAccessDeniedExceptionAnswer(input);
    case 404:
      return isResourceNotFoundExceptionAnswer(input);
    case 429:
      return isThrottlingExceptionAnswer(input);
    case 500:
      return isInternalServiceExceptionAnswer(input);
    default:
      return false;
  }
}

function walkListPhoneNumbersV2Response(walk: Walk, input: unknown): unknown {
  if (!isObject(input)) return addTypeFinding(walk, here, input, "object");
  switch (input.status) {
    case 200:
      return walkListPhoneNumbersV2OutputAnswer(walk, input);
    case 400:
      return walkInvalidParameterExceptionAnswer(walk, input);
    case 403:
      return walkAccessDeniedExceptionAnswer(walk, input);
    case 404:
      return walkResourceNotFoundExceptionAnswer(walk, input);
    case 429:
      return walkThrottlingExceptionAnswer(walk, input);
    case 500:
      return walkInternalServiceExceptionAnswer(walk, input);
    default:
      return addTagFinding(walk, "status", input.status, [200, 400, 403, 404, 429, 500]);
  }
}

/**
 * Checks values against {@link SearchAvailablePhoneNumbersRequest}.
 *
 * What `searchAvailablePhoneNumbers` takes.
 */
export const searchAvailablePhoneNumbersRequestValidator: Validator<SearchAvailablePhoneNumbersRequest> =
  /* @__PURE__ */ defineValidator(isSearchAvailablePhoneNumbersRequest, walkSearchAvailablePhoneNumbersRequest);

function isSearchAvailablePhoneNumbersRequest(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { body } = input;
  if (!isPlain(input)) return acceptsOwn(input, isSearchAvailablePhoneNumbersRequest);
  return isSearchAvailablePhoneNumbersInput(body);
}

const searchAvailablePhoneNumbersRequestMembers: readonly string[] = ["body"];

function walkSearchAvailablePhoneNumbersRequest(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, searchAvailablePhoneNumbersRequestMembers);
  if (members === undefined) return undefined;
  walkMember(walk, members, "body", required, walkSearchAvailablePhoneNumbersInput);
  return members;
}

function isSearchAvailablePhoneNumbersOutputAnswer(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { body } = input;
  if (!isPlain(input)) return acceptsOwn(input, isSearchAvailablePhoneNumbersOutputAnswer);
  return isSearchAvailablePhoneNumbersOutput(body);
}

const searchAvailablePhoneNumbersOutputAnswerMembers: readonly string[] = ["status", "body"];

function walkSearchAvailablePhoneNumbersOutputAnswer(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, searchAvailablePhoneNumbersOutputAnswerMembers);
  if (members === undefined) return undefined;
  walkMember(walk, members, "body", required, walkSearchAvailablePhoneNumbersOutput);
  return members;
}

/**
 * Checks values against {@link SearchAvailablePhoneNumbersResponse}.
 *
 * What `searchAvailablePhoneNumbers` answers; the status decides which form it must have.
 */
export const searchAvailablePhoneNumbersResponseValidator: Validator<SearchAvailablePhoneNumbersResponse> =
  /* @__PURE__ */ defineValidator(isSearchAvailablePhoneNumbersResponse, walkSearchAvailablePhoneNumbersResponse);

function isSearchAvailablePhoneNumbersResponse(input: unknown): boolean {
  if (!isObject(input)) return false;
  switch (input.status) {
    case 200:
      return isSearchAvailablePhoneNumbersOutputAnswer(input);
    case 400:
      return isInvalidParameterExceptionAnswer(input);
    case 403:
      return isAccessDeniedExceptionAnswer(input);
    case 429:
      return isThrottlingExceptionAnswer(input);
    case 500:
      return isInternalServiceExceptionAnswer(input);
    default:
      return false;
  }
}

function walkSearchAvailablePhoneNumbersResponse(walk: Walk, input: unknown): unknown {
  if (!isObject(input)) return addTypeFinding(walk, here, input, "object");
  switch (input.status) {
    case 200:
      return walkSearchAvailablePhoneNumbersOutputAnswer(walk, input);
    case 400:
      return walkInvalidParameterExceptionAnswer(walk, input);
    case 403:
      return walkAccessDeniedExceptionAnswer(walk, input);
    case 429:
      return walkThrottlingExceptionAnswer(walk, input);
    case 500:
      return walkInternalServiceExceptionAnswer(walk, input);
    default:
      return addTagFinding(walk, "status", input.status, [200, 400, 403, 429, 500]);
  }
}

function isPhoneNumberIdPath(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { PhoneNumberId } = input;
  if (!isPlain(input)) return acceptsOwn(input, isPhoneNumberIdPath);
  return typeof PhoneNumberId === "string";
}

const phoneNumberIdPathMembers: readonly string[] = ["PhoneNumberId"];

function walkPhoneNumberIdPath(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, phoneNumberIdPathMembers);
  if (members === undefined) return undefined;
  checkString(walk, "PhoneNumberId", members.PhoneNumberId, required);
  return members;
}

/**
 * Checks values against {@link DescribePhoneNumberRequest}.
 *
 * What `describePhoneNumber` takes.
 */
export const describePhoneNumberRequestValidator: Validator<DescribePhoneNumberRequest> =
  /* @__PURE__ */ defineValidator(isDescribePhoneNumberRequest, walkDescribePhoneNumberRequest);

function isDescribePhoneNumberRequest(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { path } = input;
  if (!isPlain(input)) return acceptsOwn(input, isDescribePhoneNumberRequest);
  return isPhoneNumberIdPath(path);
}

const describePhoneNumberRequestMembers: readonly string[] = ["path"];

function walkDescribePhoneNumberRequest(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, describePhoneNumberRequestMembers);
  if (members === undefined) return undefined;
  walkMember(walk, members, "path", required, walkPhoneNumberIdPath);
  return members;
}

function isDescribePhoneNumberOutputAnswer(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { body } = input;
  if (!isPlain(input)) return acceptsOwn(input, isDescribePhoneNumberOutputAnswer);
  return isDescribePhoneNumberOutput(body);
}

const describePhoneNumberOutputAnswerMembers: readonly string[] = ["status", "body"];

function walkDescribePhoneNumberOutputAnswer(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, describePhoneNumberOutputAnswerMembers);
  if (members === undefined) return undefined;
  walkMember(walk, members, "body", required, walkDescribePhoneNumberOutput);
  return members;
}

/**
 * Checks values against {@link DescribePhoneNumberResponse}.
 *
 * What `describePhoneNumber` answers; the status decides which form it must have.
 */
export const describePhoneNumberResponseValidator: Validator<DescribePhoneNumberResponse> =
  /* @__PURE__ */ defineValidator(isDescribePhoneNumberResponse, walkDescribePhoneNumberResponse);

function isDescribePhoneNumberResponse(input: unknown): boolean {
  if (!isObject(input)) return false;
  switch (input.status) {
    case 200:
      return isDescribePhoneNumberOutputAnswer(input);
    case 400:
      return isInvalidParameterExceptionAnswer(input);
    case 403:
      return isAccessDeniedExceptionAnswer(input);
    case 404:
      return isResourceNotFoundExceptionAnswer(input);
    case 429:
      return isThrottlingExceptionAnswer(input);
    case 500:
      return isInternalServiceExceptionAnswer(input);
    default:
      return false;
  }
}

function walkDescribePhoneNumberResponse(walk: Walk, input: unknown): unknown {
  if (!isObject(input)) return addTypeFinding(walk, here, input, "object");
  switch (input.status) {
    case 200:
      return walkDescribePhoneNumberOutputAnswer(walk, input);
    case 400:
      return walkInvalidParameterExceptionAnswer(walk, input);
    case 403:
      return walkAccessDeniedExceptionAnswer(walk, input);
    case 404:
      return walkResourceNotFoundExceptionAnswer(walk, input);
    case 429:
      return walkThrottlingExceptionAnswer(walk, input);
    case 500:
      return walkInternalServiceExceptionAnswer(walk, input);
    default:
      return addTagFinding(walk, "status", input.status, [200, 400, 403, 404, 429, 500]);
  }
}

/**
 * Checks values against {@link UpdatePhoneNumberRequest}.
 *
 * What `updatePhoneNumber` takes.
 */
export const updatePhoneNumberRequestValidator: Validator<UpdatePhoneNumberRequest> = /* @__PURE__ */ defineValidator(
  isUpdatePhoneNumberRequest,
  walkUpdatePhoneNumberRequest,
);

function isUpdatePhoneNumberRequest(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { path, body } = input;
  if (!isPlain(input)) return acceptsOwn(input, isUpdatePhoneNumberRequest);
  return isPhoneNumberIdPath(path) && (body === undefined || isUpdatePhoneNumberInput(body));
}

const updatePhoneNumberRequestMembers: readonly string[] = ["path", "body"];

function walkUpdatePhoneNumberRequest(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, updatePhoneNumberRequestMembers);
  if (members === undefined) return undefined;
  walkMember(walk, members, "path", required, walkPhoneNumberIdPath);
  walkMember(walk, members, "body", optional, walkUpdatePhoneNumberInput);
  return members;
}

function isUpdatePhoneNumberOutputAnswer(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { body } = input;
  if (!isPlain(input)) return acceptsOwn(input, isUpdatePhoneNumberOutputAnswer);
  return isUpdatePhoneNumberOutput(body);
}

const updatePhoneNumberOutputAnswerMembers: readonly string[] = ["status", "body"];

function walkUpdatePhoneNumberOutputAnswer(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, updatePhoneNumberOutputAnswerMembers);
  if (members === undefined) return undefined;
  walkMember(walk, members, "body", required, walkUpdatePhoneNumberOutput);
  return members;
}

function isResourceInUseExceptionOrIdempotencyException(input: unknown): boolean {
  return isResourceInUseException(input) || isIdempotencyException(input);
}

function walkResourceInUseExceptionOrIdempotencyException(walk: Walk, input: unknown): unknown {
  return walkAnyOf(walk, input, [
    { type: "object", accepts: isResourceInUseException, visit: walkResourceInUseException },
    { type: "object", accepts: isIdempotencyException, visit: walkIdempotencyException },
  ]);
}

function isResourceInUseExceptionOrIdempotencyExceptionAnswer(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { headers, body } = input;
  if (!isPlain(input)) return acceptsOwn(input, isResourceInUseExceptionOrIdempotencyExceptionAnswer);
  return isXAmznErrortypeHeaders(headers) && isResourceInUseExceptionOrIdempotencyException(body);
}

const resourceInUseExceptionOrIdempotencyExceptionAnswerMembers: readonly string[] = ["status", "headers", "body"];

function walkResourceInUseExceptionOrIdempotencyExceptionAnswer(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, resourceInUseExceptionOrIdempotencyExceptionAnswerMembers);
  if (members === undefined) return undefined;
  walkMember(walk, members, "headers", required, walkXAmznErrortypeHeaders);
  walkMember(walk, members, "body", required, walkResourceInUseExceptionOrIdempotencyException);
  return members;
}

/**
 * Checks values against {@link UpdatePhoneNumberResponse}.
 *
 * What `updatePhoneNumber` answers; the status decides which form it must have.
 */
export const updatePhoneNumberResponseValidator: Validator<UpdatePhoneNumberResponse> = /* @__PURE__ */ defineValidator(
  isUpdatePhoneNumberResponse,
  walkUpdatePhoneNumberResponse,
);

function isUpdatePhoneNumberResponse(input: unknown): boolean {
  if (!isObject(input)) return false;
  switch (input.status) {
    case 200:
      return isUpdatePhoneNumberOutputAnswer(input);
    case 400:
      return isInvalidParameterExceptionAnswer(input);
    case 403:
      return isAccessDeniedExceptionAnswer(input);
    case 404:
      return isResourceNotFoundExceptionAnswer(input);
    case 409:
      return isResourceInUseExceptionOrIdempotencyExceptionAnswer(input);
    case 429:
      return isThrottlingExceptionAnswer(input);
    case 500:
      return isInternalServiceExceptionAnswer(input);
    default:
      return false;
  }
}

function walkUpdatePhoneNumberResponse(walk: Walk, input: unknown): unknown {
  if (!isObject(input)) return addTypeFinding(walk, here, input, "object");
  switch (input.status) {
    case 200:
      return walkUpdatePhoneNumberOutputAnswer(walk, input);
    case 400:
      return walkInvalidParameterExceptionAnswer(walk, input);
    case 403:
      return walkAccessDeniedExceptionAnswer(walk, input);
    case 404:
      return walkResourceNotFoundExceptionAnswer(walk, input);
    case 409:
      return walkResourceInUseExceptionOrIdempotencyExceptionAnswer(walk, input);
    case 429:
      return walkThrottlingExceptionAnswer(walk, input);
    case 500:
      return walkInternalServiceExceptionAnswer(walk, input);
    default:
      return addTagFinding(walk, "status", input.status, [200, 400, 403, 404, 409, 429, 500]);
  }
}

function isClientTokenQuery(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { clientToken } = input;
  if (!isPlain(input)) return acceptsOwn(input, isClientTokenQuery);
  return clientToken === undefined || isClientToken(clientToken);
}

const clientTokenQueryMembers: readonly string[] = ["clientToken"];

function walkClientTokenQuery(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, clientTokenQueryMembers);
  if (members === undefined) return undefined;
  walkMember(walk, members, "clientToken", optional, walkClientToken);
  return members;
}

/**
 * Checks values against {@link ReleasePhoneNumberRequest}.
 *
 * What `releasePhoneNumber` takes.
 */
export const releasePhoneNumberRequestValidator: Validator<ReleasePhoneNumberRequest> = /* @__PURE__ */ defineValidator(
  isReleasePhoneNumberRequest,
  walkReleasePhoneNumberRequest,
);

function isReleasePhoneNumberRequest(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { path, query } = input;
  if (!isPlain(input)) return acceptsOwn(input, isReleasePhoneNumberRequest);
  return isPhoneNumberIdPath(path) && (query === undefined || isClientTokenQuery(query));
}

const releasePhoneNumberRequestMembers: readonly string[] = ["path", "query"];

function walkReleasePhoneNumberRequest(walk: Walk, input: unknown): unknown {
  const members = walkObject(walk, input, releasePhoneNumberRequestMembers);
  if (members === undefined) return undefined;
  walkMember(walk, members, "path", required, walkPhoneNumberIdPath);
  walkMember(walk, members, "query", optional, walkClientTokenQuery);
  return members;
}

/**
 * Checks values against {@link ReleasePhoneNumberResponse}.
 *
 * What `releasePhoneNumber` answers; the status decides which form it must have.
 */
export const releasePhoneNumberResponseValidator: Validator<ReleasePhoneNumberResponse> =
  /* @__PURE__ */ defineValidator(isReleasePhoneNumberResponse, walkReleasePhoneNumberResponse);

function isReleasePhoneNumberResponse(input: unknown): boolean {
  if (!isObject(input)) return false;
  switch (input.status) {
    case 200:
      return isEmptyAnswer(input);
    case 400:
      return isInvalidParameterExceptionAnswer(input);
    case 403:
      return isAccessDeniedExceptionAnswer(input);
    case 404:
      return isResourceNotFoundExceptionAnswer(input);
    case 409:
      return isResourceInUseExceptionOrIdempotencyExceptionAnswer(input);
    case 429:
      return isThrottlingExceptionAnswer(input);
    case 500:
      return isInternalServiceExceptionAnswer(input);
    default:
      return false;
  }
}

function walkReleasePhoneNumberResponse(walk: Walk, input: unknown): unknown {
  if (!isObject(input)) return addTypeFinding(walk, here, input, "object");
  switch (input.status) {
    case 200:
      return walkEmptyAnswer(walk, input);
    case 400:
      return walkInvalidParameterExceptionAnswer(walk, input);
    case 403:
      return walkAccessDeniedExceptionAnswer(walk, input);
    case 404:
      return walkResourceNotFoundExceptionAnswer(walk, input);
    case 409:
      return walkResourceInUseExceptionOrIdempotencyExceptionAnswer(walk, input);
    case 429:
      return walkThrottlingExceptionAnswer(walk, input);
    case 500:
      return walkInternalServiceExceptionAnswer(walk, input);
    default:
      return addTagFinding(walk, "status", input.status, [200, 400, 403, 404, 409, 429, 500]);
  }
}
