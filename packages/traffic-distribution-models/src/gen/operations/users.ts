// Generated from specs/traffic-distribution/gen/openapi.2017-08-08.json. Do not edit.
// To change this file, edit the TypeSpec in specs/traffic-distribution and run `npm run generate`.

import type {
  AccessDeniedExceptionAnswer,
  InstanceId,
  InternalServiceExceptionAnswer,
  InvalidRequestExceptionAnswer,
  MaxResult1000,
  NextToken,
  ResourceConflictExceptionAnswer,
  ResourceNotFoundExceptionAnswer,
  ThrottlingExceptionAnswer,
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

/** What `associateTrafficDistributionGroupUser` answers when all is well. */
export interface AssociateTrafficDistributionGroupUserSuccess {
  status: 200;
  body?: never;
}

/** Every answer that the contract knows of `associateTrafficDistributionGroupUser`. */
export type AssociateTrafficDistributionGroupUserResponse =
  | AssociateTrafficDistributionGroupUserSuccess
  | InvalidRequestExceptionAnswer
  | AccessDeniedExceptionAnswer
  | ResourceNotFoundExceptionAnswer
  | ResourceConflictExceptionAnswer
  | ThrottlingExceptionAnswer
  | InternalServiceExceptionAnswer;

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

/** What `disassociateTrafficDistributionGroupUser` answers when all is well. */
export interface DisassociateTrafficDistributionGroupUserSuccess {
  status: 200;
  body?: never;
}

/** Every answer that the contract knows of `disassociateTrafficDistributionGroupUser`. */
export type DisassociateTrafficDistributionGroupUserResponse =
  | DisassociateTrafficDistributionGroupUserSuccess
  | InvalidRequestExceptionAnswer
  | AccessDeniedExceptionAnswer
  | ResourceNotFoundExceptionAnswer
  | ResourceConflictExceptionAnswer
  | ThrottlingExceptionAnswer
  | InternalServiceExceptionAnswer;

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

/** What `listTrafficDistributionGroupUsers` answers when all is well. */
export interface ListTrafficDistributionGroupUsersSuccess {
  status: 200;
  body: ListTrafficDistributionGroupUsersOutput;
}

/** Every answer that the contract knows of `listTrafficDistributionGroupUsers`. */
export type ListTrafficDistributionGroupUsersResponse =
  | ListTrafficDistributionGroupUsersSuccess
  | InvalidRequestExceptionAnswer
  | AccessDeniedExceptionAnswer
  | ResourceNotFoundExceptionAnswer
  | ThrottlingExceptionAnswer
  | InternalServiceExceptionAnswer;
