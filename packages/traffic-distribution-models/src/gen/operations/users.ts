// Generated from specs/traffic-distribution/gen/openapi.2017-08-08.json. Do not edit.
// To change this file, edit the TypeSpec in specs/traffic-distribution and run `npm run generate`.

import type {
  AccessDeniedException,
  InstanceId,
  InternalServiceException,
  InvalidRequestException,
  MaxResult1000,
  NextToken,
  ResourceConflictException,
  ResourceNotFoundException,
  ThrottlingException,
  TrafficDistributionGroupIdOrArn,
} from "../shared.ts";
import type {
  AssociateTrafficDistributionGroupUserInput,
  ListTrafficDistributionGroupUsersOutput,
  UserId,
} from "../users.ts";

/**
 * Puts an agent into a group. Repeating it changes nothing. Only in the source Region. What
 * `associateTrafficDistributionGroupUser` takes.
 *
 * @see {@link https://docs.aws.amazon.com/connect/latest/APIReference/API_AssociateTrafficDistributionGroupUser.html}
 */
export interface AssociateTrafficDistributionGroupUserRequest {
  path: {
    /**
     * The group, by identifier or by ARN. Matches
     * `^(arn:(aws|aws-us-gov):connect:[a-z]{2}-[a-z-]+-[0-9]{1}:[0-9]{1,20}:traffic-distribution-group/)?[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$`.
     */
    TrafficDistributionGroupId: TrafficDistributionGroupIdOrArn;
  };
  body: AssociateTrafficDistributionGroupUserInput;
}

/**
 * What `associateTrafficDistributionGroupUser` answers when all is well.
 *
 * @see {@link https://docs.aws.amazon.com/connect/latest/APIReference/API_AssociateTrafficDistributionGroupUser.html}
 */
export interface AssociateTrafficDistributionGroupUserSuccess {
  status: 200;
  body?: never;
}

/**
 * Every answer that the contract knows of `associateTrafficDistributionGroupUser`.
 *
 * @see {@link https://docs.aws.amazon.com/connect/latest/APIReference/API_AssociateTrafficDistributionGroupUser.html}
 */
export type AssociateTrafficDistributionGroupUserResponse =
  | AssociateTrafficDistributionGroupUserSuccess
  | { status: 400; headers: { "x-amzn-errortype": string }; body: InvalidRequestException }
  | { status: 403; headers: { "x-amzn-errortype": string }; body: AccessDeniedException }
  | { status: 404; headers: { "x-amzn-errortype": string }; body: ResourceNotFoundException }
  | { status: 409; headers: { "x-amzn-errortype": string }; body: ResourceConflictException }
  | { status: 429; headers: { "x-amzn-errortype": string }; body: ThrottlingException }
  | { status: 500; headers: { "x-amzn-errortype": string }; body: InternalServiceException };

/**
 * Takes an agent out of a group. Repeating it changes nothing. Only in the source Region. What
 * `disassociateTrafficDistributionGroupUser` takes.
 *
 * @see {@link https://docs.aws.amazon.com/connect/latest/APIReference/API_DisassociateTrafficDistributionGroupUser.html}
 */
export interface DisassociateTrafficDistributionGroupUserRequest {
  path: {
    /**
     * The group, by identifier or by ARN. Matches
     * `^(arn:(aws|aws-us-gov):connect:[a-z]{2}-[a-z-]+-[0-9]{1}:[0-9]{1,20}:traffic-distribution-group/)?[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$`.
     */
    TrafficDistributionGroupId: TrafficDistributionGroupIdOrArn;
  };
  query: {
    /** The user, by identifier or by ARN. Upper case first, unlike other query names. */
    UserId: UserId;
    /** The source instance of the group. Upper case first, unlike other query names. 1 to 100 characters. */
    InstanceId: InstanceId;
  };
}

/**
 * What `disassociateTrafficDistributionGroupUser` answers when all is well.
 *
 * @see {@link https://docs.aws.amazon.com/connect/latest/APIReference/API_DisassociateTrafficDistributionGroupUser.html}
 */
export interface DisassociateTrafficDistributionGroupUserSuccess {
  status: 200;
  body?: never;
}

/**
 * Every answer that the contract knows of `disassociateTrafficDistributionGroupUser`.
 *
 * @see {@link https://docs.aws.amazon.com/connect/latest/APIReference/API_DisassociateTrafficDistributionGroupUser.html}
 */
export type DisassociateTrafficDistributionGroupUserResponse =
  | DisassociateTrafficDistributionGroupUserSuccess
  | { status: 400; headers: { "x-amzn-errortype": string }; body: InvalidRequestException }
  | { status: 403; headers: { "x-amzn-errortype": string }; body: AccessDeniedException }
  | { status: 404; headers: { "x-amzn-errortype": string }; body: ResourceNotFoundException }
  | { status: 409; headers: { "x-amzn-errortype": string }; body: ResourceConflictException }
  | { status: 429; headers: { "x-amzn-errortype": string }; body: ThrottlingException }
  | { status: 500; headers: { "x-amzn-errortype": string }; body: InternalServiceException };

/**
 * Lists the agents of a group. What `listTrafficDistributionGroupUsers` takes.
 *
 * @see {@link https://docs.aws.amazon.com/connect/latest/APIReference/API_ListTrafficDistributionGroupUsers.html}
 */
export interface ListTrafficDistributionGroupUsersRequest {
  path: {
    /**
     * The group, by identifier (source Region only) or by ARN. Matches
     * `^(arn:(aws|aws-us-gov):connect:[a-z]{2}-[a-z-]+-[0-9]{1}:[0-9]{1,20}:traffic-distribution-group/)?[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$`.
     */
    TrafficDistributionGroupId: TrafficDistributionGroupIdOrArn;
  };
  query?: {
    /** Rows wanted on one page. The default is stated nowhere. Whole number. 1 to 1000. */
    maxResults?: MaxResult1000;
    /** Where this page begins; from the page before. */
    nextToken?: NextToken;
  };
}

/**
 * What `listTrafficDistributionGroupUsers` answers when all is well.
 *
 * @see {@link https://docs.aws.amazon.com/connect/latest/APIReference/API_ListTrafficDistributionGroupUsers.html}
 */
export interface ListTrafficDistributionGroupUsersSuccess {
  status: 200;
  body: ListTrafficDistributionGroupUsersOutput;
}

/**
 * Every answer that the contract knows of `listTrafficDistributionGroupUsers`.
 *
 * @see {@link https://docs.aws.amazon.com/connect/latest/APIReference/API_ListTrafficDistributionGroupUsers.html}
 */
export type ListTrafficDistributionGroupUsersResponse =
  | ListTrafficDistributionGroupUsersSuccess
  | { status: 400; headers: { "x-amzn-errortype": string }; body: InvalidRequestException }
  | { status: 403; headers: { "x-amzn-errortype": string }; body: AccessDeniedException }
  | { status: 404; headers: { "x-amzn-errortype": string }; body: ResourceNotFoundException }
  | { status: 429; headers: { "x-amzn-errortype": string }; body: ThrottlingException }
  | { status: 500; headers: { "x-amzn-errortype": string }; body: InternalServiceException };
