// Generated from specs/traffic-distribution/gen/openapi.2017-08-08.json. Do not edit.
// To change this file, edit the TypeSpec in specs/traffic-distribution and run `npm run generate`.

import type {
  CreateInstanceInput,
  CreateInstanceOutput,
  DescribeInstanceOutput,
  ListInstancesOutput,
} from "../instances.ts";
import type {
  InstanceId,
  InternalServiceException,
  InvalidRequestException,
  MaxResult10,
  NextToken,
  ResourceNotFoundException,
  ServiceQuotaExceededException,
  ThrottlingException,
} from "../shared.ts";

/**
 * Begins to make an instance. Wait until `describeInstance` shows `ACTIVE`. What `createInstance` takes.
 *
 * @see {@link https://docs.aws.amazon.com/connect/latest/APIReference/API_CreateInstance.html}
 */
export interface CreateInstanceRequest {
  body: CreateInstanceInput;
}

/**
 * What `createInstance` answers when all is well.
 *
 * @see {@link https://docs.aws.amazon.com/connect/latest/APIReference/API_CreateInstance.html}
 */
export interface CreateInstanceSuccess {
  status: 200;
  body: CreateInstanceOutput;
}

/**
 * Every answer that the contract knows of `createInstance`.
 *
 * @see {@link https://docs.aws.amazon.com/connect/latest/APIReference/API_CreateInstance.html}
 */
export type CreateInstanceResponse =
  | CreateInstanceSuccess
  | { status: 400; headers: { "x-amzn-errortype": string }; body: InvalidRequestException }
  | { status: 402; headers: { "x-amzn-errortype": string }; body: ServiceQuotaExceededException }
  | { status: 404; headers: { "x-amzn-errortype": string }; body: ResourceNotFoundException }
  | { status: 429; headers: { "x-amzn-errortype": string }; body: ThrottlingException }
  | { status: 500; headers: { "x-amzn-errortype": string }; body: InternalServiceException };

/**
 * Lists the instances of the account in this Region. What `listInstances` takes.
 *
 * @see {@link https://docs.aws.amazon.com/connect/latest/APIReference/API_ListInstances.html}
 */
export interface ListInstancesRequest {
  query?: {
    /** Where this page begins; from the page before. */
    nextToken?: NextToken;
    /** Rows wanted on one page. The default is stated nowhere. Whole number. 1 to 10. */
    maxResults?: MaxResult10;
  };
}

/**
 * What `listInstances` answers when all is well.
 *
 * @see {@link https://docs.aws.amazon.com/connect/latest/APIReference/API_ListInstances.html}
 */
export interface ListInstancesSuccess {
  status: 200;
  body: ListInstancesOutput;
}

/**
 * Every answer that the contract knows of `listInstances`.
 *
 * @see {@link https://docs.aws.amazon.com/connect/latest/APIReference/API_ListInstances.html}
 */
export type ListInstancesResponse =
  | ListInstancesSuccess
  | { status: 400; headers: { "x-amzn-errortype": string }; body: InvalidRequestException }
  | { status: 500; headers: { "x-amzn-errortype": string }; body: InternalServiceException };

/**
 * Reads one instance and, once it is replicated, how replication stands. What `describeInstance` takes.
 *
 * @see {@link https://docs.aws.amazon.com/connect/latest/APIReference/API_DescribeInstance.html}
 */
export interface DescribeInstanceRequest {
  path: {
    /** The instance. 1 to 100 characters. */
    InstanceId: InstanceId;
  };
}

/**
 * What `describeInstance` answers when all is well.
 *
 * @see {@link https://docs.aws.amazon.com/connect/latest/APIReference/API_DescribeInstance.html}
 */
export interface DescribeInstanceSuccess {
  status: 200;
  body: DescribeInstanceOutput;
}

/**
 * Every answer that the contract knows of `describeInstance`.
 *
 * @see {@link https://docs.aws.amazon.com/connect/latest/APIReference/API_DescribeInstance.html}
 */
export type DescribeInstanceResponse =
  | DescribeInstanceSuccess
  | { status: 400; headers: { "x-amzn-errortype": string }; body: InvalidRequestException }
  | { status: 404; headers: { "x-amzn-errortype": string }; body: ResourceNotFoundException }
  | { status: 500; headers: { "x-amzn-errortype": string }; body: InternalServiceException };
