// Generated from specs/traffic-distribution/gen/openapi.2017-08-08.json. Do not edit.
// To change this file, edit the TypeSpec in specs/traffic-distribution and run `npm run generate`.

import type { CreateInstanceSuccess } from "../../operations/instances.ts";
import type { CreateInstanceInput, DescribeInstanceOutput, ListInstancesOutput } from "../instances.ts";
import type { InvalidRequestException, ServiceQuotaExceededException } from "../shared.ts";
import type { InternalServiceException, ResourceNotFoundException, ThrottlingException } from "../../shared.ts";

/** `CreateInstanceRequest` as a server knows it. */
export interface CreateInstanceRequest {
  body: CreateInstanceInput;
}

/** `CreateInstanceResponse` as a server knows it. */
export type CreateInstanceResponse =
  | CreateInstanceSuccess
  | { status: 400; headers: { "x-amzn-errortype": string }; body: InvalidRequestException }
  | { status: 402; headers: { "x-amzn-errortype": string }; body: ServiceQuotaExceededException }
  | { status: 404; headers: { "x-amzn-errortype": string }; body: ResourceNotFoundException }
  | { status: 429; headers: { "x-amzn-errortype": string }; body: ThrottlingException }
  | { status: 500; headers: { "x-amzn-errortype": string }; body: InternalServiceException };

/** `ListInstancesSuccess` as a server knows it. */
export interface ListInstancesSuccess {
  status: 200;
  body: ListInstancesOutput;
}

/** `ListInstancesResponse` as a server knows it. */
export type ListInstancesResponse =
  | ListInstancesSuccess
  | { status: 400; headers: { "x-amzn-errortype": string }; body: InvalidRequestException }
  | { status: 500; headers: { "x-amzn-errortype": string }; body: InternalServiceException };

/** `DescribeInstanceSuccess` as a server knows it. */
export interface DescribeInstanceSuccess {
  status: 200;
  body: DescribeInstanceOutput;
}

/** `DescribeInstanceResponse` as a server knows it. */
export type DescribeInstanceResponse =
  | DescribeInstanceSuccess
  | { status: 400; headers: { "x-amzn-errortype": string }; body: InvalidRequestException }
  | { status: 404; headers: { "x-amzn-errortype": string }; body: ResourceNotFoundException }
  | { status: 500; headers: { "x-amzn-errortype": string }; body: InternalServiceException };
