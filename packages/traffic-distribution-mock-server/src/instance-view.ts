import type { Instance, InstanceSummary, ReplicationConfiguration } from "@trunkline/traffic-distribution-models";
import { arnOf } from "./arn.ts";
import { shownTags } from "./shown-tags.ts";
import type { InstanceRow } from "./state.ts";

/** An instance as a list shows it in one Region: each side of a pair has its own ARN and alias. */
export function instanceSummaryOf(instance: InstanceRow, region: string): InstanceSummary {
  const { Id, account, IdentityManagementType, CreatedTime, InstanceStatus } = instance;
  const { InboundCallsEnabled, OutboundCallsEnabled, sourceRegion, replica } = instance;
  const InstanceAlias = region === sourceRegion ? instance.InstanceAlias : replica?.ReplicaAlias;
  return {
    Id,
    Arn: arnOf("instance", region, account, Id),
    IdentityManagementType,
    ...(InstanceAlias !== undefined && { InstanceAlias }),
    CreatedTime,
    InstanceStatus,
    InboundCallsEnabled,
    OutboundCallsEnabled,
  };
}

/** An instance as its own description shows it. */
export function instanceViewOf(instance: InstanceRow, region: string): Instance {
  return { ...instanceSummaryOf(instance, region), ...shownTags("Tags", instance.Tags) };
}

/** How replication stands; nothing until the instance is replicated. */
export function replicationOf({ sourceRegion, replica }: InstanceRow): ReplicationConfiguration | undefined {
  if (replica === undefined) return undefined;
  const rows = [sourceRegion, replica.region].map((Region) => ({
    Region,
    ReplicationStatus: replica.ReplicationStatus,
  }));
  return { SourceRegion: sourceRegion, ReplicationStatusSummaryList: rows };
}
