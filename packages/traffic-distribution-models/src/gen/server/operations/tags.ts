// Generated from specs/traffic-distribution/gen/openapi.2017-08-08.json. Do not edit.
// To change this file, edit the TypeSpec in specs/traffic-distribution and run `npm run generate`.

import type { ListTagsForResourceSuccess, TagResourceSuccess, UntagResourceSuccess } from "../../operations/tags.ts";
import type { InvalidRequestException } from "../shared.ts";
import type {
  InternalServiceExceptionAnswer,
  InvalidParameterException,
  ResourceNotFoundExceptionAnswer,
  ThrottlingExceptionAnswer,
} from "../../shared.ts";

/** As a server knows it. */
export type TagResourceResponse =
  | TagResourceSuccess
  | { status: 400; headers: { "x-amzn-errortype": string }; body: InvalidRequestException | InvalidParameterException }
  | ResourceNotFoundExceptionAnswer
  | ThrottlingExceptionAnswer
  | InternalServiceExceptionAnswer;

/** As a server knows it. */
export type UntagResourceResponse =
  | UntagResourceSuccess
  | { status: 400; headers: { "x-amzn-errortype": string }; body: InvalidRequestException | InvalidParameterException }
  | ResourceNotFoundExceptionAnswer
  | ThrottlingExceptionAnswer
  | InternalServiceExceptionAnswer;

/** As a server knows it. */
export type ListTagsForResourceResponse =
  | ListTagsForResourceSuccess
  | { status: 400; headers: { "x-amzn-errortype": string }; body: InvalidRequestException | InvalidParameterException }
  | ResourceNotFoundExceptionAnswer
  | ThrottlingExceptionAnswer
  | InternalServiceExceptionAnswer;
