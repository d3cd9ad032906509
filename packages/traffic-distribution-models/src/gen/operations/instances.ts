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
  InternalServiceExceptionAnswer,
  InvalidRequestExceptionAnswer,
  MaxResult10,
  NextToken,
  ResourceNotFoundExceptionAnswer,
  ServiceQuotaExceededExceptionAnswer,
  ThrottlingExceptionAnswer,
} from "../shared.ts";

/**
 * Begins to make an instance. Wait until `describeInstance` shows `ACTIVE`. What `createInstance` takes.
 *
 * @see {@link https://docs.aws.amazon.com/connect/latest/APIReference/API_CreateInstance.html}
 */
export interface CreateInstanceRequest {
  body: CreateInstanceInput;
}

/** What `createInstance` answers when all is well. */
export interface CreateInstanceSuccess {
  status: 200;
  body: CreateInstanceOutput;
}

/** Every answer that the contract knows of `createInstance`. */
export type CreateInstanceResponse =
  | CreateInstanceSuccess
  | InvalidRequestExceptionAnswer
  | ServiceQuotaExceededExceptionAnswer
  | ResourceNotFoundExceptionAnswer
  | ThrottlingExceptionAnswer
  | InternalServiceExceptionAnswer;

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

/** What `listInstances` answers when all is well. */
export interface ListInstancesSuccess {
  status: 200;
  body: ListInstancesOutput;
}

/** Every answer that the contract knows of `listInstances`. */
export type ListInstancesResponse =
  | ListInstancesSuccess
  | InvalidRequestExceptionAnswer
  | InternalServiceExceptionAnswer;

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

/** What `describeInstance` answers when all is well. */
export interface DescribeInstanceSuccess {
  status: 200;
  body: DescribeInstanceOutput;
}

/** Every answer that the contract knows of `describeInstance`. */
export type DescribeInstanceResponse =
  | DescribeInstanceSuccess
  | InvalidRequestExceptionAnswer
  | ResourceNotFoundExceptionAnswer
  | InternalServiceExceptionAnswer;
