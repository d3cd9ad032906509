// Generated from specs/traffic-distribution/gen/openapi.2017-08-08.json. Do not edit.
// To change this file, edit the TypeSpec in specs/traffic-distribution and run `npm run generate`.

import {
  DirectoryType as openDirectoryType,
  InstanceReplicationStatus as openInstanceReplicationStatus,
  InstanceStatus as openInstanceStatus,
} from "../instances.ts";
import type {
  DirectoryId,
  GlobalSignInEndpoint,
  InstanceStatusReason,
  ReplicationStatusReason,
  Timestamp,
} from "../instances.ts";
import type { ARN, AwsRegion, ClientToken, DirectoryAlias, InstanceId, NextToken, TagMap } from "../shared.ts";
import type { KnownValues } from "../unrecognized.ts";

/** As a server knows it. */
export interface CreateInstanceInput {
  ClientToken?: ClientToken;
  IdentityManagementType: DirectoryType;
  InstanceAlias?: DirectoryAlias;
  DirectoryId?: DirectoryId;
  InboundCallsEnabled: boolean;
  OutboundCallsEnabled: boolean;
  Tags?: TagMap;
}

/** As a server knows it. */
export interface DescribeInstanceOutput {
  Instance?: Instance;
  ReplicationConfiguration?: ReplicationConfiguration;
}

/** The known values of {@link DirectoryType}. */
export const DirectoryType: KnownValues<DirectoryType> = openDirectoryType;

/** As a server knows it. */
export type DirectoryType = "SAML" | "CONNECT_MANAGED" | "EXISTING_DIRECTORY";

/** As a server knows it. */
export interface Instance {
  Id?: InstanceId;
  Arn?: ARN;
  IdentityManagementType?: DirectoryType;
  InstanceAlias?: DirectoryAlias;
  CreatedTime?: Timestamp;
  ServiceRole?: ARN;
  InstanceStatus?: InstanceStatus;
  StatusReason?: InstanceStatusReason;
  InboundCallsEnabled?: boolean;
  OutboundCallsEnabled?: boolean;
  InstanceAccessUrl?: string;
  Tags?: TagMap;
}

/** The known values of {@link InstanceReplicationStatus}. */
export const InstanceReplicationStatus: KnownValues<InstanceReplicationStatus> = openInstanceReplicationStatus;

/** As a server knows it. */
export type InstanceReplicationStatus =
  | "INSTANCE_REPLICATION_COMPLETE"
  | "INSTANCE_REPLICATION_IN_PROGRESS"
  | "INSTANCE_REPLICATION_FAILED"
  | "INSTANCE_REPLICA_DELETING"
  | "INSTANCE_REPLICATION_DELETION_FAILED"
  | "RESOURCE_REPLICATION_NOT_STARTED";

/** The known values of {@link InstanceStatus}. */
export const InstanceStatus: KnownValues<InstanceStatus> = openInstanceStatus;

/** As a server knows it. */
export type InstanceStatus = "CREATION_IN_PROGRESS" | "ACTIVE" | "CREATION_FAILED";

/** As a server knows it. */
export interface InstanceSummary {
  Id?: InstanceId;
  Arn?: ARN;
  IdentityManagementType?: DirectoryType;
  InstanceAlias?: DirectoryAlias;
  CreatedTime?: Timestamp;
  ServiceRole?: ARN;
  InstanceStatus?: InstanceStatus;
  InboundCallsEnabled?: boolean;
  OutboundCallsEnabled?: boolean;
  InstanceAccessUrl?: string;
}

/** As a server knows it. */
export interface ListInstancesOutput {
  InstanceSummaryList?: InstanceSummary[];
  NextToken?: NextToken;
}

/** As a server knows it. */
export interface ReplicationConfiguration {
  ReplicationStatusSummaryList?: ReplicationStatusSummary[];
  SourceRegion?: AwsRegion;
  GlobalSignInEndpoint?: GlobalSignInEndpoint;
}

/** As a server knows it. */
export interface ReplicationStatusSummary {
  Region?: AwsRegion;
  ReplicationStatus?: InstanceReplicationStatus;
  ReplicationStatusReason?: ReplicationStatusReason;
}
