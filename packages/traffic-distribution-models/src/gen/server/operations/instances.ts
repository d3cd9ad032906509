// Generated from specs/traffic-distribution/gen/openapi.2017-08-08.json. Do not edit.
// To change this file, edit the TypeSpec in specs/traffic-distribution and run `npm run generate`.

import type { CreateInstanceSuccess } from "../../operations/instances.ts";
import type { CreateInstanceInput, DescribeInstanceOutput, ListInstancesOutput } from "../instances.ts";
import type { InvalidRequestExceptionAnswer, ServiceQuotaExceededExceptionAnswer } from "../shared.ts";
import type {
  InternalServiceExceptionAnswer,
  ResourceNotFoundExceptionAnswer,
  ThrottlingExceptionAnswer,
} from "../../shared.ts";

/** As a server knows it. */
export interface CreateInstanceRequest {
  body: CreateInstanceInput;
}

/** As a server knows it. */
export type CreateInstanceResponse =
  | CreateInstanceSuccess
  | InvalidRequestExceptionAnswer
  | ServiceQuotaExceededExceptionAnswer
  | ResourceNotFoundExceptionAnswer
  | ThrottlingExceptionAnswer
  | InternalServiceExceptionAnswer;

/** As a server knows it. */
export interface ListInstancesSuccess {
  status: 200;
  body: ListInstancesOutput;
}

/** As a server knows it. */
export type ListInstancesResponse =
  | ListInstancesSuccess
  | InvalidRequestExceptionAnswer
  | InternalServiceExceptionAnswer;

/** As a server knows it. */
export interface DescribeInstanceSuccess {
  status: 200;
  body: DescribeInstanceOutput;
}

/** As a server knows it. */
export type DescribeInstanceResponse =
  | DescribeInstanceSuccess
  | InvalidRequestExceptionAnswer
  | ResourceNotFoundExceptionAnswer
  | InternalServiceExceptionAnswer;
