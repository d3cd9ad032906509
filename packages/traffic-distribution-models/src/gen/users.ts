// Generated from specs/traffic-distribution/gen/openapi.2017-08-08.json. Do not edit.
// To change this file, edit the TypeSpec in specs/traffic-distribution and run `npm run generate`.

import type { InstanceId, NextToken } from "./shared.ts";

/**
 * The agent to put into a group.
 *
 * @see {@link https://docs.aws.amazon.com/connect/latest/APIReference/API_AssociateTrafficDistributionGroupUser.html}
 */
export interface AssociateTrafficDistributionGroupUserInput {
  /** The user, by identifier or by ARN. */
  UserId: UserId;
  /** The source instance of the group. 1 to 100 characters. */
  InstanceId: InstanceId;
}

/**
 * One page of the agents of a group.
 *
 * @see {@link https://docs.aws.amazon.com/connect/latest/APIReference/API_ListTrafficDistributionGroupUsers.html}
 */
export interface ListTrafficDistributionGroupUsersOutput {
  /** Where the next page begins; absent on the last page. */
  NextToken?: NextToken;
  /**
   * The agents of this page: at most 10, although a request may ask for 1,000. At most 10 items.
   *
   * @see {@link https://github.com/trunkline/trunkline/blob/main/docs/facts/traffic-distribution/users.md}
   */
  TrafficDistributionGroupUserSummaryList?: TrafficDistributionGroupUserSummary[];
}

/**
 * One agent of a group.
 *
 * @see {@link https://docs.aws.amazon.com/connect/latest/APIReference/API_ListTrafficDistributionGroupUsers.html}
 */
export interface TrafficDistributionGroupUserSummary {
  /** Identifier of the user. */
  UserId?: UserId;
}

/**
 * Identifier or ARN of a user.
 *
 * @see {@link https://docs.aws.amazon.com/connect/latest/APIReference/API_AssociateTrafficDistributionGroupUser.html}
 */
export type UserId = string;
