// Generated from specs/traffic-distribution/gen/openapi.2017-08-08.json. Do not edit.
// To change this file, edit the TypeSpec in specs/traffic-distribution and run `npm run generate`.

import type { ACGRTrafficDistributionGroupArn, ACGRTrafficDistributionGroupId, NextToken, TagMap } from "../shared.ts";
import type { ACGRInstanceArn, Description250, Name128 } from "../traffic-distribution-groups.ts";

/** `DescribeTrafficDistributionGroupOutput` as a server knows it. */
export interface DescribeTrafficDistributionGroupOutput {
  TrafficDistributionGroup?: TrafficDistributionGroup;
}

/** `ListTrafficDistributionGroupsOutput` as a server knows it. */
export interface ListTrafficDistributionGroupsOutput {
  NextToken?: NextToken;
  TrafficDistributionGroupSummaryList?: TrafficDistributionGroupSummary[];
}

/** `TrafficDistributionGroup` as a server knows it. */
export interface TrafficDistributionGroup {
  Id?: ACGRTrafficDistributionGroupId;
  Arn?: ACGRTrafficDistributionGroupArn;
  Name?: Name128;
  Description?: Description250;
  InstanceArn?: ACGRInstanceArn;
  Status?: TrafficDistributionGroupStatus;
  Tags?: TagMap;
  IsDefault?: boolean;
}

/** The known values of {@link TrafficDistributionGroupStatus}. */
export const TrafficDistributionGroupStatus = {
  CREATION_IN_PROGRESS: "CREATION_IN_PROGRESS",
  ACTIVE: "ACTIVE",
  CREATION_FAILED: "CREATION_FAILED",
  PENDING_DELETION: "PENDING_DELETION",
  DELETION_FAILED: "DELETION_FAILED",
  UPDATE_IN_PROGRESS: "UPDATE_IN_PROGRESS",
} as const;

/** `TrafficDistributionGroupStatus` as a server knows it. */
export type TrafficDistributionGroupStatus =
  | "CREATION_IN_PROGRESS"
  | "ACTIVE"
  | "CREATION_FAILED"
  | "PENDING_DELETION"
  | "DELETION_FAILED"
  | "UPDATE_IN_PROGRESS";

/** `TrafficDistributionGroupSummary` as a server knows it. */
export interface TrafficDistributionGroupSummary {
  Id?: ACGRTrafficDistributionGroupId;
  Arn?: ACGRTrafficDistributionGroupArn;
  Name?: Name128;
  InstanceArn?: ACGRInstanceArn;
  Status?: TrafficDistributionGroupStatus;
  IsDefault?: boolean;
}
