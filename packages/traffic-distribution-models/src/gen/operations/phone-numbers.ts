// Generated from specs/traffic-distribution/gen/openapi.2017-08-08.json. Do not edit.
// To change this file, edit the TypeSpec in specs/traffic-distribution and run `npm run generate`.

import type {
  ClaimPhoneNumberInput,
  ClaimPhoneNumberOutput,
  DescribePhoneNumberOutput,
  IdempotencyException,
  ListPhoneNumbersV2Input,
  ListPhoneNumbersV2Output,
  PhoneNumberId,
  SearchAvailablePhoneNumbersInput,
  SearchAvailablePhoneNumbersOutput,
  UpdatePhoneNumberInput,
  UpdatePhoneNumberOutput,
} from "../phone-numbers.ts";
import type {
  AccessDeniedExceptionAnswer,
  ClientToken,
  InternalServiceExceptionAnswer,
  InvalidParameterExceptionAnswer,
  ResourceInUseException,
  ResourceNotFoundExceptionAnswer,
  ThrottlingExceptionAnswer,
} from "../shared.ts";

/**
 * Begins to claim a number. Wait until `describePhoneNumber` shows `CLAIMED` or `FAILED`. What `claimPhoneNumber`
 * takes.
 *
 * @see {@link https://docs.aws.amazon.com/connect/latest/APIReference/API_ClaimPhoneNumber.html}
 */
export interface ClaimPhoneNumberRequest {
  body: ClaimPhoneNumberInput;
}

/** What `claimPhoneNumber` answers when all is well. */
export interface ClaimPhoneNumberSuccess {
  status: 200;
  body: ClaimPhoneNumberOutput;
}

/** Every answer that the contract knows of `claimPhoneNumber`. */
export type ClaimPhoneNumberResponse =
  | ClaimPhoneNumberSuccess
  | InvalidParameterExceptionAnswer
  | AccessDeniedExceptionAnswer
  | ResourceNotFoundExceptionAnswer
  | { status: 409; headers: { "x-amzn-errortype": string }; body: IdempotencyException }
  | ThrottlingExceptionAnswer
  | InternalServiceExceptionAnswer;

/**
 * Lists claimed numbers. A POST, because the filters are in the body. What `listPhoneNumbersV2` takes.
 *
 * @see {@link https://docs.aws.amazon.com/connect/latest/APIReference/API_ListPhoneNumbersV2.html}
 */
export interface ListPhoneNumbersV2Request {
  body?: ListPhoneNumbersV2Input;
}

/** What `listPhoneNumbersV2` answers when all is well. */
export interface ListPhoneNumbersV2Success {
  status: 200;
  body: ListPhoneNumbersV2Output;
}

/** Every answer that the contract knows of `listPhoneNumbersV2`. */
export type ListPhoneNumbersV2Response =
  | ListPhoneNumbersV2Success
  | InvalidParameterExceptionAnswer
  | AccessDeniedExceptionAnswer
  | ResourceNotFoundExceptionAnswer
  | ThrottlingExceptionAnswer
  | InternalServiceExceptionAnswer;

/**
 * Finds numbers that an instance or group could claim. Works in both Regions of a group. What
 * `searchAvailablePhoneNumbers` takes.
 *
 * @see {@link https://docs.aws.amazon.com/connect/latest/APIReference/API_SearchAvailablePhoneNumbers.html}
 */
export interface SearchAvailablePhoneNumbersRequest {
  body: SearchAvailablePhoneNumbersInput;
}

/** What `searchAvailablePhoneNumbers` answers when all is well. */
export interface SearchAvailablePhoneNumbersSuccess {
  status: 200;
  body: SearchAvailablePhoneNumbersOutput;
}

/** Every answer that the contract knows of `searchAvailablePhoneNumbers`. */
export type SearchAvailablePhoneNumbersResponse =
  | SearchAvailablePhoneNumbersSuccess
  | InvalidParameterExceptionAnswer
  | AccessDeniedExceptionAnswer
  | ThrottlingExceptionAnswer
  | InternalServiceExceptionAnswer;

/**
 * Reads one claimed number. In the replica Region it must be named by its ARN. What `describePhoneNumber` takes.
 *
 * @see {@link https://docs.aws.amazon.com/connect/latest/APIReference/API_DescribePhoneNumber.html}
 */
export interface DescribePhoneNumberRequest {
  path: {
    /** The number, by identifier or by ARN. */
    PhoneNumberId: PhoneNumberId;
  };
}

/** What `describePhoneNumber` answers when all is well. */
export interface DescribePhoneNumberSuccess {
  status: 200;
  body: DescribePhoneNumberOutput;
}

/** Every answer that the contract knows of `describePhoneNumber`. */
export type DescribePhoneNumberResponse =
  | DescribePhoneNumberSuccess
  | InvalidParameterExceptionAnswer
  | AccessDeniedExceptionAnswer
  | ResourceNotFoundExceptionAnswer
  | ThrottlingExceptionAnswer
  | InternalServiceExceptionAnswer;

/**
 * Begins to move a claimed number to another instance or group of the same Region. What `updatePhoneNumber` takes.
 *
 * @see {@link https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdatePhoneNumber.html}
 */
export interface UpdatePhoneNumberRequest {
  path: {
    /** The number, by identifier or by ARN. */
    PhoneNumberId: PhoneNumberId;
  };
  body?: UpdatePhoneNumberInput;
}

/** What `updatePhoneNumber` answers when all is well. */
export interface UpdatePhoneNumberSuccess {
  status: 200;
  body: UpdatePhoneNumberOutput;
}

/** Every answer that the contract knows of `updatePhoneNumber`. */
export type UpdatePhoneNumberResponse =
  | UpdatePhoneNumberSuccess
  | InvalidParameterExceptionAnswer
  | AccessDeniedExceptionAnswer
  | ResourceNotFoundExceptionAnswer
  | { status: 409; headers: { "x-amzn-errortype": string }; body: ResourceInUseException | IdempotencyException }
  | ThrottlingExceptionAnswer
  | InternalServiceExceptionAnswer;

/**
 * Gives a number back. Only in the Region in which it was claimed. What `releasePhoneNumber` takes.
 *
 * @see {@link https://docs.aws.amazon.com/connect/latest/APIReference/API_ReleasePhoneNumber.html}
 */
export interface ReleasePhoneNumberRequest {
  path: {
    /** The number, by identifier or by ARN. */
    PhoneNumberId: PhoneNumberId;
  };
  query?: {
    /** Makes the request repeatable. At most 500 characters. The client fills in a random value when it is absent. */
    clientToken?: ClientToken;
  };
}

/** What `releasePhoneNumber` answers when all is well. */
export interface ReleasePhoneNumberSuccess {
  status: 200;
  body?: never;
}

/** Every answer that the contract knows of `releasePhoneNumber`. */
export type ReleasePhoneNumberResponse =
  | ReleasePhoneNumberSuccess
  | InvalidParameterExceptionAnswer
  | AccessDeniedExceptionAnswer
  | ResourceNotFoundExceptionAnswer
  | { status: 409; headers: { "x-amzn-errortype": string }; body: ResourceInUseException | IdempotencyException }
  | ThrottlingExceptionAnswer
  | InternalServiceExceptionAnswer;
