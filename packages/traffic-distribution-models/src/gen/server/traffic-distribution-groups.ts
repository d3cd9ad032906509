// Generated from specs/traffic-distribution/gen/openapi.2017-08-08.json. Do not edit.
// To change this file, edit the TypeSpec in specs/traffic-distribution and run `npm run generate`.

import {
  TrafficDistributionGroupStatus as openTrafficDistributionGroupStatus,
} from "../traffic-distribution-groups.ts";
import type { ACGRTrafficDistributionGroupArn, ACGRTrafficDistributionGroupId, NextToken, TagMap } from "../shared.ts";
import type { ACGRInstanceArn, Description250, Name128 } from "../traffic-distribution-groups.ts";
import type { KnownValues } from "../unrecognized.ts";

/** As a server knows it. */
export interface DescribeTrafficDistributionGroupOutput {
  TrafficDistributionGroup?: TrafficDistributionGroup;
}

/** As a server knows it. */
export interface ListTrafficDistributionGroupsOutput {
  NextToken?: NextToken;
  TrafficDistributionGroupSummaryList?: TrafficDistributionGroupSummary[];
}

/** As a server knows it. */
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
export const TrafficDistributionGroupStatus: KnownValues<TrafficDistributionGroupStatus> =
  openTrafficDistributionGroupStatus;

/** As a server knows it. */
export type TrafficDistributionGroupStatus =
  | "CREATION_IN_PROGRESS"
  | "ACTIVE"
  | "CREATION_FAILED"
  | "PENDING_DELETION"
  | "DELETION_FAILED"
  | "UPDATE_IN_PROGRESS";

/** As a server knows it. */
export interface TrafficDistributionGroupSummary {
  Id?: ACGRTrafficDistributionGroupId;
  Arn?: ACGRTrafficDistributionGroupArn;
  Name?: Name128;
  InstanceArn?: ACGRInstanceArn;
  Status?: TrafficDistributionGroupStatus;
  IsDefault?: boolean;
}
