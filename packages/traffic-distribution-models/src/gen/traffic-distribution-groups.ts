// Generated from specs/traffic-distribution/gen/openapi.2017-08-08.json. Do not edit.
// To change this file, edit the TypeSpec in specs/traffic-distribution and run `npm run generate`.

import type {
  ACGRInstanceIdOrArn,
  ACGRTrafficDistributionGroupArn,
  ACGRTrafficDistributionGroupId,
  ClientToken,
  NextToken,
  TagMap,
} from "./shared.ts";
import type { KnownValues, Unrecognized } from "./unrecognized.ts";

/**
 * ARN of an instance, with the Region it was made in. Matches
 * `^arn:([a-zA-Z0-9-]+):connect:[a-z]+-[a-z-]+-[0-9]+:[0-9]+:instance/[a-zA-Z0-9_-]+$`.
 *
 * @see {@link https://docs.aws.amazon.com/connect/latest/APIReference/API_TrafficDistributionGroup.html}
 */
export type ACGRInstanceArn = string;

/**
 * A group to be made.
 *
 * @see {@link https://docs.aws.amazon.com/connect/latest/APIReference/API_CreateTrafficDistributionGroup.html}
 */
export interface CreateTrafficDistributionGroupInput {
  /** Name of the group. 1 to 128 characters. Matches `(^[\S].*[\S]$)|(^[\S]$)`. */
  Name: Name128;
  /** What the group is for. 1 to 250 characters. Matches `(^[\S].*[\S]$)|(^[\S]$)`. */
  Description?: Description250;
  /**
   * The source instance, which must have a replica. 1 to 250 characters. Matches
   * `^(arn:([a-zA-Z0-9-]+):connect:[a-z]+-[a-z-]+-[0-9]+:[0-9]+:instance/)?[a-zA-Z0-9_-]+$`.
   */
  InstanceId: ACGRInstanceIdOrArn;
  /** Makes the request repeatable. At most 500 characters. The client fills in a random value when it is absent. */
  ClientToken?: ClientToken;
  /** Tags of the new group. 1 to 50 members. */
  Tags?: TagMap;
}

/**
 * The group that was made.
 *
 * @see {@link https://docs.aws.amazon.com/connect/latest/APIReference/API_CreateTrafficDistributionGroup.html}
 */
export interface CreateTrafficDistributionGroupOutput {
  /** Identifier of the new group. Matches `^[a-zA-Z0-9_-]+$`. */
  Id?: ACGRTrafficDistributionGroupId;
  /**
   * ARN of the new group. Matches
   * `^arn:([a-zA-Z0-9-]+):connect:[a-z]+-[a-z-]+-[0-9]+:[0-9]+:traffic-distribution-group/[a-zA-Z0-9_-]+$`.
   */
  Arn?: ACGRTrafficDistributionGroupArn;
}

/**
 * The group that was asked for.
 *
 * @see {@link https://docs.aws.amazon.com/connect/latest/APIReference/API_DescribeTrafficDistributionGroup.html}
 */
export interface DescribeTrafficDistributionGroupOutput {
  /** The group. */
  TrafficDistributionGroup?: TrafficDistributionGroup;
}

/**
 * A description of 1 to 250 characters without blanks at either end and without line feeds. Matches
 * `(^[\S].*[\S]$)|(^[\S]$)`.
 *
 * @see {@link https://docs.aws.amazon.com/connect/latest/APIReference/API_CreateTrafficDistributionGroup.html}
 */
export type Description250 = string;

/**
 * One page of groups.
 *
 * @see {@link https://docs.aws.amazon.com/connect/latest/APIReference/API_ListTrafficDistributionGroups.html}
 */
export interface ListTrafficDistributionGroupsOutput {
  /** Where the next page begins; absent on the last page. */
  NextToken?: NextToken;
  /** The groups of this page. At most 10 items. */
  TrafficDistributionGroupSummaryList?: TrafficDistributionGroupSummary[];
}

/**
 * A name of 1 to 128 characters without blanks at either end and without line feeds. Matches `(^[\S].*[\S]$)|(^[\S]$)`.
 *
 * @see {@link https://docs.aws.amazon.com/connect/latest/APIReference/API_CreateTrafficDistributionGroup.html}
 */
export type Name128 = string;

/**
 * A set of phone numbers and agents that is spread over an instance and its replica.
 *
 * @see {@link https://docs.aws.amazon.com/connect/latest/APIReference/API_TrafficDistributionGroup.html}
 */
export interface TrafficDistributionGroup {
  /** Identifier, the same in both Regions. Matches `^[a-zA-Z0-9_-]+$`. */
  Id?: ACGRTrafficDistributionGroupId;
  /**
   * ARN; its Region is the source Region. Matches
   * `^arn:([a-zA-Z0-9-]+):connect:[a-z]+-[a-z-]+-[0-9]+:[0-9]+:traffic-distribution-group/[a-zA-Z0-9_-]+$`.
   */
  Arn?: ACGRTrafficDistributionGroupArn;
  /** Name, as given when the group was made. 1 to 128 characters. Matches `(^[\S].*[\S]$)|(^[\S]$)`. */
  Name?: Name128;
  /** What the group is for. 1 to 250 characters. Matches `(^[\S].*[\S]$)|(^[\S]$)`. */
  Description?: Description250;
  /**
   * ARN of the source instance. Matches
   * `^arn:([a-zA-Z0-9-]+):connect:[a-z]+-[a-z-]+-[0-9]+:[0-9]+:instance/[a-zA-Z0-9_-]+$`.
   */
  InstanceArn?: ACGRInstanceArn;
  /** Where the group stands in its life. */
  Status?: TrafficDistributionGroupStatus;
  /** Tags of the group. 1 to 50 members. */
  Tags?: TagMap;
  /**
   * True for the group that came with the replica. It alone can change sign-ins, and it cannot be deleted. Default:
   * `false`.
   */
  IsDefault?: boolean;
}

/** The known values of {@link TrafficDistributionGroupStatus}. */
export const TrafficDistributionGroupStatus: KnownValues<TrafficDistributionGroupStatus> = {
  CREATION_IN_PROGRESS: "CREATION_IN_PROGRESS",
  ACTIVE: "ACTIVE",
  CREATION_FAILED: "CREATION_FAILED",
  PENDING_DELETION: "PENDING_DELETION",
  DELETION_FAILED: "DELETION_FAILED",
  UPDATE_IN_PROGRESS: "UPDATE_IN_PROGRESS",
};

/**
 * Where a group stands in its life. Only an `ACTIVE` group can be read as a split, changed, given numbers or users.
 *
 * @see {@link https://docs.aws.amazon.com/connect/latest/APIReference/API_TrafficDistributionGroup.html}
 */
export type TrafficDistributionGroupStatus =
  | "CREATION_IN_PROGRESS"
  | "ACTIVE"
  | "CREATION_FAILED"
  | "PENDING_DELETION"
  | "DELETION_FAILED"
  | "UPDATE_IN_PROGRESS"
  | Unrecognized;

/**
 * One row of a list of groups.
 *
 * @see {@link https://docs.aws.amazon.com/connect/latest/APIReference/API_TrafficDistributionGroupSummary.html}
 */
export interface TrafficDistributionGroupSummary {
  /** Identifier, the same in both Regions. Matches `^[a-zA-Z0-9_-]+$`. */
  Id?: ACGRTrafficDistributionGroupId;
  /**
   * ARN; its Region is the source Region. Matches
   * `^arn:([a-zA-Z0-9-]+):connect:[a-z]+-[a-z-]+-[0-9]+:[0-9]+:traffic-distribution-group/[a-zA-Z0-9_-]+$`.
   */
  Arn?: ACGRTrafficDistributionGroupArn;
  /** Name, as given when the group was made. 1 to 128 characters. Matches `(^[\S].*[\S]$)|(^[\S]$)`. */
  Name?: Name128;
  /**
   * ARN of the source instance. Matches
   * `^arn:([a-zA-Z0-9-]+):connect:[a-z]+-[a-z-]+-[0-9]+:[0-9]+:instance/[a-zA-Z0-9_-]+$`.
   */
  InstanceArn?: ACGRInstanceArn;
  /** Where the group stands in its life. */
  Status?: TrafficDistributionGroupStatus;
  /** True for the group that came with the replica. Default: `false`. */
  IsDefault?: boolean;
}
