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
  AccessDeniedException,
  ClientToken,
  InternalServiceException,
  InvalidParameterException,
  ResourceInUseException,
  ResourceNotFoundException,
  ThrottlingException,
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

/**
 * What `claimPhoneNumber` answers when all is well.
 *
 * @see {@link https://docs.aws.amazon.com/connect/latest/APIReference/API_ClaimPhoneNumber.html}
 */
export interface ClaimPhoneNumberSuccess {
  status: 200;
  body: ClaimPhoneNumberOutput;
}

/**
 * Every answer that the contract knows of `claimPhoneNumber`.
 *
 * @see {@link https://docs.aws.amazon.com/connect/latest/APIReference/API_ClaimPhoneNumber.html}
 */
export type ClaimPhoneNumberResponse =
  | ClaimPhoneNumberSuccess
  | { status: 400; headers: { "x-amzn-errortype": string }; body: InvalidParameterException }
  | { status: 403; headers: { "x-amzn-errortype": string }; body: AccessDeniedException }
  | { status: 404; headers: { "x-amzn-errortype": string }; body: ResourceNotFoundException }
  | { status: 409; headers: { "x-amzn-errortype": string }; body: IdempotencyException }
  | { status: 429; headers: { "x-amzn-errortype": string }; body: ThrottlingException }
  | { status: 500; headers: { "x-amzn-errortype": string }; body: InternalServiceException };

/**
 * Lists claimed numbers. A POST, because the filters are in the body. What `listPhoneNumbersV2` takes.
 *
 * @see {@link https://docs.aws.amazon.com/connect/latest/APIReference/API_ListPhoneNumbersV2.html}
 */
export interface ListPhoneNumbersV2Request {
  body?: ListPhoneNumbersV2Input;
}

/**
 * What `listPhoneNumbersV2` answers when all is well.
 *
 * @see {@link https://docs.aws.amazon.com/connect/latest/APIReference/API_ListPhoneNumbersV2.html}
 */
export interface ListPhoneNumbersV2Success {
  status: 200;
  body: ListPhoneNumbersV2Output;
}

/**
 * Every answer that the contract knows of `listPhoneNumbersV2`.
 *
 * @see {@link https://docs.aws.amazon.com/connect/latest/APIReference/API_ListPhoneNumbersV2.html}
 */
export type ListPhoneNumbersV2Response =
  | ListPhoneNumbersV2Success
  | { status: 400; headers: { "x-amzn-errortype": string }; body: InvalidParameterException }
  | { status: 403; headers: { "x-amzn-errortype": string }; body: AccessDeniedException }
  | { status: 404; headers: { "x-amzn-errortype": string }; body: ResourceNotFoundException }
  | { status: 429; headers: { "x-amzn-errortype": string }; body: ThrottlingException }
  | { status: 500; headers: { "x-amzn-errortype": string }; body: InternalServiceException };

/**
 * Finds numbers that an instance or group could claim. Works in both Regions of a group. What
 * `searchAvailablePhoneNumbers` takes.
 *
 * @see {@link https://docs.aws.amazon.com/connect/latest/APIReference/API_SearchAvailablePhoneNumbers.html}
 */
export interface SearchAvailablePhoneNumbersRequest {
  body: SearchAvailablePhoneNumbersInput;
}

/**
 * What `searchAvailablePhoneNumbers` answers when all is well.
 *
 * @see {@link https://docs.aws.amazon.com/connect/latest/APIReference/API_SearchAvailablePhoneNumbers.html}
 */
export interface SearchAvailablePhoneNumbersSuccess {
  status: 200;
  body: SearchAvailablePhoneNumbersOutput;
}

/**
 * Every answer that the contract knows of `searchAvailablePhoneNumbers`.
 *
 * @see {@link https://docs.aws.amazon.com/connect/latest/APIReference/API_SearchAvailablePhoneNumbers.html}
 */
export type SearchAvailablePhoneNumbersResponse =
  | SearchAvailablePhoneNumbersSuccess
  | { status: 400; headers: { "x-amzn-errortype": string }; body: InvalidParameterException }
  | { status: 403; headers: { "x-amzn-errortype": string }; body: AccessDeniedException }
  | { status: 429; headers: { "x-amzn-errortype": string }; body: ThrottlingException }
  | { status: 500; headers: { "x-amzn-errortype": string }; body: InternalServiceException };

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

/**
 * What `describePhoneNumber` answers when all is well.
 *
 * @see {@link https://docs.aws.amazon.com/connect/latest/APIReference/API_DescribePhoneNumber.html}
 */
export interface DescribePhoneNumberSuccess {
  status: 200;
  body: DescribePhoneNumberOutput;
}

/**
 * Every answer that the contract knows of `describePhoneNumber`.
 *
 * @see {@link https://docs.aws.amazon.com/connect/latest/APIReference/API_DescribePhoneNumber.html}
 */
export type DescribePhoneNumberResponse =
  | DescribePhoneNumberSuccess
  | { status: 400; headers: { "x-amzn-errortype": string }; body: InvalidParameterException }
  | { status: 403; headers: { "x-amzn-errortype": string }; body: AccessDeniedException }
  | { status: 404; headers: { "x-amzn-errortype": string }; body: ResourceNotFoundException }
  | { status: 429; headers: { "x-amzn-errortype": string }; body: ThrottlingException }
  | { status: 500; headers: { "x-amzn-errortype": string }; body: InternalServiceException };

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

/**
 * What `updatePhoneNumber` answers when all is well.
 *
 * @see {@link https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdatePhoneNumber.html}
 */
export interface UpdatePhoneNumberSuccess {
  status: 200;
  body: UpdatePhoneNumberOutput;
}

/**
 * Every answer that the contract knows of `updatePhoneNumber`.
 *
 * @see {@link https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdatePhoneNumber.html}
 */
export type UpdatePhoneNumberResponse =
  | UpdatePhoneNumberSuccess
  | { status: 400; headers: { "x-amzn-errortype": string }; body: InvalidParameterException }
  | { status: 403; headers: { "x-amzn-errortype": string }; body: AccessDeniedException }
  | { status: 404; headers: { "x-amzn-errortype": string }; body: ResourceNotFoundException }
  | { status: 409; headers: { "x-amzn-errortype": string }; body: ResourceInUseException | IdempotencyException }
  | { status: 429; headers: { "x-amzn-errortype": string }; body: ThrottlingException }
  | { status: 500; headers: { "x-amzn-errortype": string }; body: InternalServiceException };

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

/**
 * What `releasePhoneNumber` answers when all is well.
 *
 * @see {@link https://docs.aws.amazon.com/connect/latest/APIReference/API_ReleasePhoneNumber.html}
 */
export interface ReleasePhoneNumberSuccess {
  status: 200;
  body?: never;
}

/**
 * Every answer that the contract knows of `releasePhoneNumber`.
 *
 * @see {@link https://docs.aws.amazon.com/connect/latest/APIReference/API_ReleasePhoneNumber.html}
 */
export type ReleasePhoneNumberResponse =
  | ReleasePhoneNumberSuccess
  | { status: 400; headers: { "x-amzn-errortype": string }; body: InvalidParameterException }
  | { status: 403; headers: { "x-amzn-errortype": string }; body: AccessDeniedException }
  | { status: 404; headers: { "x-amzn-errortype": string }; body: ResourceNotFoundException }
  | { status: 409; headers: { "x-amzn-errortype": string }; body: ResourceInUseException | IdempotencyException }
  | { status: 429; headers: { "x-amzn-errortype": string }; body: ThrottlingException }
  | { status: 500; headers: { "x-amzn-errortype": string }; body: InternalServiceException };
