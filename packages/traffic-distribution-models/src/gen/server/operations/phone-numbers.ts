// Generated from specs/traffic-distribution/gen/openapi.2017-08-08.json. Do not edit.
// To change this file, edit the TypeSpec in specs/traffic-distribution and run `npm run generate`.

import type { ReleasePhoneNumberSuccess, UpdatePhoneNumberSuccess } from "../../operations/phone-numbers.ts";
import type { IdempotencyException } from "../../phone-numbers.ts";
import type {
  DescribePhoneNumberOutput,
  ListPhoneNumbersV2Input,
  ListPhoneNumbersV2Output,
  SearchAvailablePhoneNumbersInput,
  SearchAvailablePhoneNumbersOutput,
} from "../phone-numbers.ts";
import type { ResourceInUseException } from "../shared.ts";
import type {
  AccessDeniedExceptionAnswer,
  InternalServiceExceptionAnswer,
  InvalidParameterExceptionAnswer,
  ResourceNotFoundExceptionAnswer,
  ThrottlingExceptionAnswer,
} from "../../shared.ts";

/** As a server knows it. */
export interface ListPhoneNumbersV2Request {
  body?: ListPhoneNumbersV2Input;
}

/** As a server knows it. */
export interface ListPhoneNumbersV2Success {
  status: 200;
  body: ListPhoneNumbersV2Output;
}

/** As a server knows it. */
export type ListPhoneNumbersV2Response =
  | ListPhoneNumbersV2Success
  | InvalidParameterExceptionAnswer
  | AccessDeniedExceptionAnswer
  | ResourceNotFoundExceptionAnswer
  | ThrottlingExceptionAnswer
  | InternalServiceExceptionAnswer;

/** As a server knows it. */
export interface SearchAvailablePhoneNumbersRequest {
  body: SearchAvailablePhoneNumbersInput;
}

/** As a server knows it. */
export interface SearchAvailablePhoneNumbersSuccess {
  status: 200;
  body: SearchAvailablePhoneNumbersOutput;
}

/** As a server knows it. */
export type SearchAvailablePhoneNumbersResponse =
  | SearchAvailablePhoneNumbersSuccess
  | InvalidParameterExceptionAnswer
  | AccessDeniedExceptionAnswer
  | ThrottlingExceptionAnswer
  | InternalServiceExceptionAnswer;

/** As a server knows it. */
export interface DescribePhoneNumberSuccess {
  status: 200;
  body: DescribePhoneNumberOutput;
}

/** As a server knows it. */
export type DescribePhoneNumberResponse =
  | DescribePhoneNumberSuccess
  | InvalidParameterExceptionAnswer
  | AccessDeniedExceptionAnswer
  | ResourceNotFoundExceptionAnswer
  | ThrottlingExceptionAnswer
  | InternalServiceExceptionAnswer;

/** As a server knows it. */
export type UpdatePhoneNumberResponse =
  | UpdatePhoneNumberSuccess
  | InvalidParameterExceptionAnswer
  | AccessDeniedExceptionAnswer
  | ResourceNotFoundExceptionAnswer
  | { status: 409; headers: { "x-amzn-errortype": string }; body: ResourceInUseException | IdempotencyException }
  | ThrottlingExceptionAnswer
  | InternalServiceExceptionAnswer;

/** As a server knows it. */
export type ReleasePhoneNumberResponse =
  | ReleasePhoneNumberSuccess
  | InvalidParameterExceptionAnswer
  | AccessDeniedExceptionAnswer
  | ResourceNotFoundExceptionAnswer
  | { status: 409; headers: { "x-amzn-errortype": string }; body: ResourceInUseException | IdempotencyException }
  | ThrottlingExceptionAnswer
  | InternalServiceExceptionAnswer;
