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
  AccessDeniedException,
  InternalServiceException,
  InvalidParameterException,
  ResourceNotFoundException,
  ThrottlingException,
} from "../../shared.ts";

/** `ListPhoneNumbersV2Request` as a server knows it. */
export interface ListPhoneNumbersV2Request {
  body?: ListPhoneNumbersV2Input;
}

/** `ListPhoneNumbersV2Success` as a server knows it. */
export interface ListPhoneNumbersV2Success {
  status: 200;
  body: ListPhoneNumbersV2Output;
}

/** `ListPhoneNumbersV2Response` as a server knows it. */
export type ListPhoneNumbersV2Response =
  | ListPhoneNumbersV2Success
  | { status: 400; headers: { "x-amzn-errortype": string }; body: InvalidParameterException }
  | { status: 403; headers: { "x-amzn-errortype": string }; body: AccessDeniedException }
  | { status: 404; headers: { "x-amzn-errortype": string }; body: ResourceNotFoundException }
  | { status: 429; headers: { "x-amzn-errortype": string }; body: ThrottlingException }
  | { status: 500; headers: { "x-amzn-errortype": string }; body: InternalServiceException };

/** `SearchAvailablePhoneNumbersRequest` as a server knows it. */
export interface SearchAvailablePhoneNumbersRequest {
  body: SearchAvailablePhoneNumbersInput;
}

/** `SearchAvailablePhoneNumbersSuccess` as a server knows it. */
export interface SearchAvailablePhoneNumbersSuccess {
  status: 200;
  body: SearchAvailablePhoneNumbersOutput;
}

/** `SearchAvailablePhoneNumbersResponse` as a server knows it. */
export type SearchAvailablePhoneNumbersResponse =
  | SearchAvailablePhoneNumbersSuccess
  | { status: 400; headers: { "x-amzn-errortype": string }; body: InvalidParameterException }
  | { status: 403; headers: { "x-amzn-errortype": string }; body: AccessDeniedException }
  | { status: 429; headers: { "x-amzn-errortype": string }; body: ThrottlingException }
  | { status: 500; headers: { "x-amzn-errortype": string }; body: InternalServiceException };

/** `DescribePhoneNumberSuccess` as a server knows it. */
export interface DescribePhoneNumberSuccess {
  status: 200;
  body: DescribePhoneNumberOutput;
}

/** `DescribePhoneNumberResponse` as a server knows it. */
export type DescribePhoneNumberResponse =
  | DescribePhoneNumberSuccess
  | { status: 400; headers: { "x-amzn-errortype": string }; body: InvalidParameterException }
  | { status: 403; headers: { "x-amzn-errortype": string }; body: AccessDeniedException }
  | { status: 404; headers: { "x-amzn-errortype": string }; body: ResourceNotFoundException }
  | { status: 429; headers: { "x-amzn-errortype": string }; body: ThrottlingException }
  | { status: 500; headers: { "x-amzn-errortype": string }; body: InternalServiceException };

/** `UpdatePhoneNumberResponse` as a server knows it. */
export type UpdatePhoneNumberResponse =
  | UpdatePhoneNumberSuccess
  | { status: 400; headers: { "x-amzn-errortype": string }; body: InvalidParameterException }
  | { status: 403; headers: { "x-amzn-errortype": string }; body: AccessDeniedException }
  | { status: 404; headers: { "x-amzn-errortype": string }; body: ResourceNotFoundException }
  | { status: 409; headers: { "x-amzn-errortype": string }; body: ResourceInUseException | IdempotencyException }
  | { status: 429; headers: { "x-amzn-errortype": string }; body: ThrottlingException }
  | { status: 500; headers: { "x-amzn-errortype": string }; body: InternalServiceException };

/** `ReleasePhoneNumberResponse` as a server knows it. */
export type ReleasePhoneNumberResponse =
  | ReleasePhoneNumberSuccess
  | { status: 400; headers: { "x-amzn-errortype": string }; body: InvalidParameterException }
  | { status: 403; headers: { "x-amzn-errortype": string }; body: AccessDeniedException }
  | { status: 404; headers: { "x-amzn-errortype": string }; body: ResourceNotFoundException }
  | { status: 409; headers: { "x-amzn-errortype": string }; body: ResourceInUseException | IdempotencyException }
  | { status: 429; headers: { "x-amzn-errortype": string }; body: ThrottlingException }
  | { status: 500; headers: { "x-amzn-errortype": string }; body: InternalServiceException };
