// Generated from specs/traffic-distribution/gen/openapi.2017-08-08.json. Do not edit.
// To change this file, edit the TypeSpec in specs/traffic-distribution and run `npm run generate`.

import type {
  ACGRInstanceIdOrArn,
  AccessDeniedExceptionAnswer,
  InternalServiceExceptionAnswer,
  InvalidRequestExceptionAnswer,
  MaxResult10,
  NextToken,
  ResourceConflictException,
  ResourceInUseException,
  ResourceNotFoundExceptionAnswer,
  ResourceNotReadyException,
  ServiceQuotaExceededExceptionAnswer,
  ThrottlingExceptionAnswer,
  TrafficDistributionGroupIdOrArn,
} from "../shared.ts";
import type {
  CreateTrafficDistributionGroupInput,
  CreateTrafficDistributionGroupOutput,
  DescribeTrafficDistributionGroupOutput,
  ListTrafficDistributionGroupsOutput,
} from "../traffic-distribution-groups.ts";

/**
 * Makes a group for an instance that has a replica. Answers at once, while the group is still being made: wait until
 * `describeTrafficDistributionGroup` shows `ACTIVE`. Only in the source Region.
 *
 * What `createTrafficDistributionGroup` takes.
 *
 * @see {@link https://docs.aws.amazon.com/connect/latest/APIReference/API_CreateTrafficDistributionGroup.html}
 */
export interface CreateTrafficDistributionGroupRequest {
  body: CreateTrafficDistributionGroupInput;
}

/** What `createTrafficDistributionGroup` answers when all is well. */
export interface CreateTrafficDistributionGroupSuccess {
  status: 200;
  body: CreateTrafficDistributionGroupOutput;
}

/** Every answer that the contract knows of `createTrafficDistributionGroup`. */
export type CreateTrafficDistributionGroupResponse =
  | CreateTrafficDistributionGroupSuccess
  | InvalidRequestExceptionAnswer
  | ServiceQuotaExceededExceptionAnswer
  | AccessDeniedExceptionAnswer
  | ResourceNotFoundExceptionAnswer
  | {
      status: 409;
      headers: { "x-amzn-errortype": string };
      body: ResourceConflictException | ResourceNotReadyException;
    }
  | ThrottlingExceptionAnswer
  | InternalServiceExceptionAnswer;

/**
 * Reads name, status and tags of one group, whatever its status. What `describeTrafficDistributionGroup` takes.
 *
 * @see {@link https://docs.aws.amazon.com/connect/latest/APIReference/API_DescribeTrafficDistributionGroup.html}
 */
export interface DescribeTrafficDistributionGroupRequest {
  path: {
    /**
     * The group, by identifier (source Region only) or by ARN. Matches
     * `^(arn:(aws|aws-us-gov):connect:[a-z]{2}-[a-z-]+-[0-9]{1}:[0-9]{1,20}:traffic-distribution-group/)?[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$`.
     */
    TrafficDistributionGroupId: TrafficDistributionGroupIdOrArn;
  };
}

/** What `describeTrafficDistributionGroup` answers when all is well. */
export interface DescribeTrafficDistributionGroupSuccess {
  status: 200;
  body: DescribeTrafficDistributionGroupOutput;
}

/** Every answer that the contract knows of `describeTrafficDistributionGroup`. */
export type DescribeTrafficDistributionGroupResponse =
  | DescribeTrafficDistributionGroupSuccess
  | InvalidRequestExceptionAnswer
  | AccessDeniedExceptionAnswer
  | ResourceNotFoundExceptionAnswer
  | ThrottlingExceptionAnswer
  | InternalServiceExceptionAnswer;

/**
 * Begins to delete a group that no number is claimed to and that is not the default group. Only in the source Region.
 * What `deleteTrafficDistributionGroup` takes.
 *
 * @see {@link https://docs.aws.amazon.com/connect/latest/APIReference/API_DeleteTrafficDistributionGroup.html}
 */
export interface DeleteTrafficDistributionGroupRequest {
  path: {
    /**
     * The group, by identifier or by ARN. Matches
     * `^(arn:(aws|aws-us-gov):connect:[a-z]{2}-[a-z-]+-[0-9]{1}:[0-9]{1,20}:traffic-distribution-group/)?[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$`.
     */
    TrafficDistributionGroupId: TrafficDistributionGroupIdOrArn;
  };
}

/** What `deleteTrafficDistributionGroup` answers when all is well. */
export interface DeleteTrafficDistributionGroupSuccess {
  status: 200;
  body?: never;
}

/** Every answer that the contract knows of `deleteTrafficDistributionGroup`. */
export type DeleteTrafficDistributionGroupResponse =
  | DeleteTrafficDistributionGroupSuccess
  | InvalidRequestExceptionAnswer
  | AccessDeniedExceptionAnswer
  | { status: 409; headers: { "x-amzn-errortype": string }; body: ResourceInUseException }
  | ThrottlingExceptionAnswer
  | InternalServiceExceptionAnswer;

/**
 * Lists the groups that the account has in this Region, as source or as replica. What `listTrafficDistributionGroups`
 * takes.
 *
 * @see {@link https://docs.aws.amazon.com/connect/latest/APIReference/API_ListTrafficDistributionGroups.html}
 */
export interface ListTrafficDistributionGroupsRequest {
  query?: {
    /** Rows wanted on one page. The default is stated nowhere. Whole number. 1 to 10. */
    maxResults?: MaxResult10;
    /** Where this page begins; from the page before. */
    nextToken?: NextToken;
    /**
     * Only groups of this instance. 1 to 250 characters. Matches
     * `^(arn:([a-zA-Z0-9-]+):connect:[a-z]+-[a-z-]+-[0-9]+:[0-9]+:instance/)?[a-zA-Z0-9_-]+$`.
     */
    instanceId?: ACGRInstanceIdOrArn;
  };
}

/** What `listTrafficDistributionGroups` answers when all is well. */
export interface ListTrafficDistributionGroupsSuccess {
  status: 200;
  body: ListTrafficDistributionGroupsOutput;
}

/** Every answer that the contract knows of `listTrafficDistributionGroups`. */
export type ListTrafficDistributionGroupsResponse =
  | ListTrafficDistributionGroupsSuccess
  | InvalidRequestExceptionAnswer
  | AccessDeniedExceptionAnswer
  | ThrottlingExceptionAnswer
  | InternalServiceExceptionAnswer;
