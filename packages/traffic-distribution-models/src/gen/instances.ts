// Generated from specs/traffic-distribution/gen/openapi.2017-08-08.json. Do not edit.
// To change this file, edit the TypeSpec in specs/traffic-distribution and run `npm run generate`.

import type { ARN, AwsRegion, ClientToken, DirectoryAlias, InstanceId, NextToken, TagMap } from "./shared.ts";
import type { KnownValues, Unrecognized } from "./unrecognized.ts";

/**
 * An instance to be made.
 *
 * @see {@link https://docs.aws.amazon.com/connect/latest/APIReference/API_CreateInstance.html}
 */
export interface CreateInstanceInput {
  /** Makes the request repeatable. At most 500 characters. The client fills in a random value when it is absent. */
  ClientToken?: ClientToken;
  /** Where the users are to come from. */
  IdentityManagementType: DirectoryType;
  /**
   * First part of the access address. 1 to 45 characters. Matches `^(?!d-)([\da-zA-Z]+)([-]*[\da-zA-Z])*$`. Secret or
   * personal: keep it out of logs.
   */
  InstanceAlias?: DirectoryAlias;
  /** The directory, where the account already has one. Exactly 12 characters. Matches `^d-[0-9a-f]{10}$`. */
  DirectoryId?: DirectoryId;
  /** Whether calls are to come in. */
  InboundCallsEnabled: boolean;
  /** Whether calls are to go out. */
  OutboundCallsEnabled: boolean;
  /** Tags of the new instance. 1 to 50 members. */
  Tags?: TagMap;
}

/**
 * The instance that is being made.
 *
 * @see {@link https://docs.aws.amazon.com/connect/latest/APIReference/API_CreateInstance.html}
 */
export interface CreateInstanceOutput {
  /** Identifier of the new instance. 1 to 100 characters. */
  Id?: InstanceId;
  /** ARN of the new instance. */
  Arn?: ARN;
}

/**
 * The instance that was asked for.
 *
 * @see {@link https://docs.aws.amazon.com/connect/latest/APIReference/API_DescribeInstance.html}
 */
export interface DescribeInstanceOutput {
  /** The instance. */
  Instance?: Instance;
  /** How its replication stands; absent until it is replicated. */
  ReplicationConfiguration?: ReplicationConfiguration;
}

/**
 * Identifier of a directory: `d-` and ten hexadecimal digits. Exactly 12 characters. Matches `^d-[0-9a-f]{10}$`.
 *
 * @see {@link https://docs.aws.amazon.com/connect/latest/APIReference/API_CreateInstance.html}
 */
export type DirectoryId = string;

/** The known values of {@link DirectoryType}. */
export const DirectoryType: KnownValues<DirectoryType> = {
  SAML: "SAML",
  CONNECT_MANAGED: "CONNECT_MANAGED",
  EXISTING_DIRECTORY: "EXISTING_DIRECTORY",
};

/**
 * Where the users of an instance come from. Only `SAML` instances can be replicated.
 *
 * @see {@link https://docs.aws.amazon.com/connect/latest/APIReference/API_Instance.html}
 */
export type DirectoryType = "SAML" | "CONNECT_MANAGED" | "EXISTING_DIRECTORY" | Unrecognized;

/**
 * A sign-in address of 1 to 128 characters.
 *
 * @see {@link https://docs.aws.amazon.com/connect/latest/APIReference/API_ReplicationConfiguration.html}
 */
export type GlobalSignInEndpoint = string;

/**
 * A contact centre.
 *
 * @see {@link https://docs.aws.amazon.com/connect/latest/APIReference/API_Instance.html}
 */
export interface Instance {
  /** Identifier, the same in both Regions of a replica pair. 1 to 100 characters. */
  Id?: InstanceId;
  /** ARN, with the Region of this side of the pair. */
  Arn?: ARN;
  /** Where the users come from. */
  IdentityManagementType?: DirectoryType;
  /**
   * First part of the access address. 1 to 45 characters. Matches `^(?!d-)([\da-zA-Z]+)([-]*[\da-zA-Z])*$`. Secret or
   * personal: keep it out of logs.
   */
  InstanceAlias?: DirectoryAlias;
  /** When the instance was made. Seconds since the Unix epoch. */
  CreatedTime?: Timestamp;
  /** Role that the instance acts in. */
  ServiceRole?: ARN;
  /** Where the instance stands in its life. */
  InstanceStatus?: InstanceStatus;
  /** Why creation failed. */
  StatusReason?: InstanceStatusReason;
  /** Whether calls come in. */
  InboundCallsEnabled?: boolean;
  /** Whether calls go out. */
  OutboundCallsEnabled?: boolean;
  /** Address of the web application. */
  InstanceAccessUrl?: string;
  /** Tags of the instance. 1 to 50 members. */
  Tags?: TagMap;
}

/** The known values of {@link InstanceReplicationStatus}. */
export const InstanceReplicationStatus: KnownValues<InstanceReplicationStatus> = {
  INSTANCE_REPLICATION_COMPLETE: "INSTANCE_REPLICATION_COMPLETE",
  INSTANCE_REPLICATION_IN_PROGRESS: "INSTANCE_REPLICATION_IN_PROGRESS",
  INSTANCE_REPLICATION_FAILED: "INSTANCE_REPLICATION_FAILED",
  INSTANCE_REPLICA_DELETING: "INSTANCE_REPLICA_DELETING",
  INSTANCE_REPLICATION_DELETION_FAILED: "INSTANCE_REPLICATION_DELETION_FAILED",
  RESOURCE_REPLICATION_NOT_STARTED: "RESOURCE_REPLICATION_NOT_STARTED",
};

/**
 * How replication of an instance stands.
 *
 * @see {@link https://docs.aws.amazon.com/connect/latest/APIReference/API_ReplicationStatusSummary.html}
 */
export type InstanceReplicationStatus =
  | "INSTANCE_REPLICATION_COMPLETE"
  | "INSTANCE_REPLICATION_IN_PROGRESS"
  | "INSTANCE_REPLICATION_FAILED"
  | "INSTANCE_REPLICA_DELETING"
  | "INSTANCE_REPLICATION_DELETION_FAILED"
  | "RESOURCE_REPLICATION_NOT_STARTED"
  | Unrecognized;

/** The known values of {@link InstanceStatus}. */
export const InstanceStatus: KnownValues<InstanceStatus> = {
  CREATION_IN_PROGRESS: "CREATION_IN_PROGRESS",
  ACTIVE: "ACTIVE",
  CREATION_FAILED: "CREATION_FAILED",
};

/**
 * Where an instance stands in its life.
 *
 * @see {@link https://docs.aws.amazon.com/connect/latest/APIReference/API_Instance.html}
 */
export type InstanceStatus = "CREATION_IN_PROGRESS" | "ACTIVE" | "CREATION_FAILED" | Unrecognized;

/**
 * Why the creation of an instance failed.
 *
 * @see {@link https://docs.aws.amazon.com/connect/latest/APIReference/API_DescribeInstance.html}
 */
export interface InstanceStatusReason {
  /** For people. */
  Message?: string;
}

/**
 * One row of a list of instances.
 *
 * @see {@link https://docs.aws.amazon.com/connect/latest/APIReference/API_InstanceSummary.html}
 */
export interface InstanceSummary {
  /** Identifier, the same in both Regions of a replica pair. 1 to 100 characters. */
  Id?: InstanceId;
  /** ARN, with the Region of this side of the pair. */
  Arn?: ARN;
  /** Where the users come from. */
  IdentityManagementType?: DirectoryType;
  /**
   * First part of the access address. 1 to 45 characters. Matches `^(?!d-)([\da-zA-Z]+)([-]*[\da-zA-Z])*$`. Secret or
   * personal: keep it out of logs.
   */
  InstanceAlias?: DirectoryAlias;
  /** When the instance was made. Seconds since the Unix epoch. */
  CreatedTime?: Timestamp;
  /** Role that the instance acts in. */
  ServiceRole?: ARN;
  /** Where the instance stands in its life. */
  InstanceStatus?: InstanceStatus;
  /** Whether calls come in. */
  InboundCallsEnabled?: boolean;
  /** Whether calls go out. */
  OutboundCallsEnabled?: boolean;
  /** Address of the web application. */
  InstanceAccessUrl?: string;
}

/**
 * One page of instances.
 *
 * @see {@link https://docs.aws.amazon.com/connect/latest/APIReference/API_ListInstances.html}
 */
export interface ListInstancesOutput {
  /** The instances of this page. */
  InstanceSummaryList?: InstanceSummary[];
  /** Where the next page begins; absent on the last page. */
  NextToken?: NextToken;
}

/**
 * How the replication of an instance stands. Present once an instance has been replicated.
 *
 * @see {@link https://docs.aws.amazon.com/connect/latest/APIReference/API_ReplicationConfiguration.html}
 */
export interface ReplicationConfiguration {
  /** One row for each Region of the pair, at most 11. At most 11 items. */
  ReplicationStatusSummaryList?: ReplicationStatusSummary[];
  /** Region in which the instance was made. 8 to 31 characters. Matches `^[a-z]{2}(-[a-z]+){1,2}(-[0-9])?$`. */
  SourceRegion?: AwsRegion;
  /** Address at which agents of both Regions sign in. 1 to 128 characters. */
  GlobalSignInEndpoint?: GlobalSignInEndpoint;
}

/**
 * A sentence of at most 1,024 characters. At most 1024 characters.
 *
 * @see {@link https://docs.aws.amazon.com/connect/latest/APIReference/API_ReplicationStatusSummary.html}
 */
export type ReplicationStatusReason = string;

/**
 * How replication stands in one Region.
 *
 * @see {@link https://docs.aws.amazon.com/connect/latest/APIReference/API_ReplicationStatusSummary.html}
 */
export interface ReplicationStatusSummary {
  /** The Region. 8 to 31 characters. Matches `^[a-z]{2}(-[a-z]+){1,2}(-[0-9])?$`. */
  Region?: AwsRegion;
  /** How replication stands there. */
  ReplicationStatus?: InstanceReplicationStatus;
  /** Why, for people. At most 1024 characters. */
  ReplicationStatusReason?: ReplicationStatusReason;
}

/**
 * Seconds since the Unix epoch as a JSON number; fractions are allowed.
 *
 * @see {@link https://github.com/trunkline/trunkline/blob/main/docs/facts/traffic-distribution/protocol.md}
 */
export type Timestamp = number;
