import type {
  CreateTrafficDistributionGroupInput,
  CreateTrafficDistributionGroupOutput,
} from "@trunkline/traffic-distribution-models";
import { type CallContext, type Refusal, isRefusal } from "@trunkline/mock-kit";
import type { Caller } from "./caller.ts";
import { findInstance } from "./find-instance.ts";
import { groupArnOf } from "./group-view.ts";
import { refuseWith } from "./refusal.ts";
import { firstSplit } from "./split.ts";
import { type GroupRow, type InstanceRow, type Replica, groupKeys } from "./state.ts";
import { startTransition } from "./transitions.ts";
import type { World } from "./world.ts";

/**
 * Makes a group that becomes `ACTIVE` after the delay for it.
 *
 * Facts: docs/facts/traffic-distribution/group.md, "Create"
 */
export function createGroup(
  world: World,
  { InstanceId, Name, Description, Tags = {} }: CreateTrafficDistributionGroupInput,
  { caller, ids, clock }: CallContext<Caller>,
): CreateTrafficDistributionGroupOutput | Refusal {
  const instance = findInstance(world, InstanceId, caller);
  if (isRefusal(instance)) return instance;
  const { replica } = instance;
  if (caller.region !== instance.sourceRegion) {
    return refuseWith(
      "InvalidRequestException",
      `Groups are made in ${instance.sourceRegion}, the instance's source Region.`,
    );
  }
  if (replica === undefined || !isUsable(replica)) {
    return refuseWith("InvalidRequestException", "The instance has no replica.");
  }
  const refusal = refuseUnready(world, instance) ?? refuseTaken(world, instance, Name);
  if (refusal) return refusal;
  const group: GroupRow = {
    Id: ids.uuid("group"),
    account: instance.account,
    instanceId: instance.Id,
    sourceRegion: instance.sourceRegion,
    replicaRegion: replica.region,
    Name,
    ...(Description !== undefined && { Description }),
    Status: "CREATION_IN_PROGRESS",
    IsDefault: false,
    Tags,
    split: firstSplit(instance.sourceRegion, replica.region, world.choices),
  };
  world.tables.groups.put(group.Id, group);
  startTransition(world, { kind: "group", id: group.Id, to: "ACTIVE" }, clock.now(), world.delaysMs.groupCreation);
  return { Id: group.Id, Arn: groupArnOf(group) };
}

/** Whether a replica is there or will be. */
function isUsable({ ReplicationStatus }: Replica): boolean {
  return [
    "INSTANCE_REPLICATION_COMPLETE",
    "INSTANCE_REPLICATION_IN_PROGRESS",
    "RESOURCE_REPLICATION_NOT_STARTED",
  ].includes(ReplicationStatus);
}

function refuseUnready({ choices, quotas, tables }: World, { Id, replica }: InstanceRow): Refusal | undefined {
  if (replica?.ReplicationStatus !== "INSTANCE_REPLICATION_COMPLETE") {
    return refuseWith(choices.createWhileReplicating, "The instance is still being replicated.");
  }
  const count = tables.groups.countWithKey(groupKeys.ofInstance(Id));
  if (count < quotas.groupsPerInstance) return undefined;
  return refuseWith("ServiceQuotaExceededException", `The instance has ${count} groups, and may not have more.`);
}

function refuseTaken({ choices, tables }: World, { Id, account }: InstanceRow, name: string): Refusal | undefined {
  const scope = choices.nameScope === "instance" ? Id : account;
  if (tables.groups.countWithKey(groupKeys.named(scope, name)) === 0) return undefined;
  return refuseWith("ResourceConflictException", `There is a traffic distribution group of the name ${name}.`);
}
