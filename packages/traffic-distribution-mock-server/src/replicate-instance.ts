import type { ReplicateInstanceInput, ReplicateInstanceOutput } from "@trunkline/traffic-distribution-models";
import { type CallContext, type Refusal, isRefusal } from "@trunkline/mock-kit";
import { isAliasTaken } from "./alias.ts";
import { arnOf } from "./arn.ts";
import type { Caller } from "./caller.ts";
import { findDefaultGroup } from "./find-group.ts";
import { findInstance } from "./find-instance.ts";
import { refuseInstanceQuota } from "./instance-quota.ts";
import { isRegionPair } from "./region-pairs.ts";
import { refuseWith } from "./refusal.ts";
import { firstSplit } from "./split.ts";
import type { GroupRow, InstanceRow } from "./state.ts";
import { startTransition } from "./transitions.ts";
import type { World } from "./world.ts";

/** Why an instance cannot be replicated: one code for all, as documented. */
const sentences = {
  elsewhere: "An instance is replicated from its source Region.",
  sameRegion: "The replica Region is the Region of the instance.",
  noPair: "The instance cannot be replicated to that Region.",
  alreadyReplicated: "The instance was replicated by another call.",
  notActive: "The instance is not ACTIVE.",
  notSaml: "The users of the instance are not from SAML.",
  noAlias: "The instance has no alias.",
} as const;

/**
 * Begins to make an instance's other side, and its default group if there is none. The replica is complete after the
 * delay for it; then numbers of the instance move to the default group.
 *
 * Facts: docs/facts/traffic-distribution/replication.md
 */
export function replicateInstance(
  world: World,
  name: string,
  { ReplicaRegion, ReplicaAlias }: ReplicateInstanceInput,
  context: CallContext<Caller>,
): ReplicateInstanceOutput | Refusal {
  const { caller, clock } = context;
  const { tables, choices, delaysMs } = world;
  const instance = findInstance(world, name, caller);
  if (isRefusal(instance)) return instance;
  const reason = whyNot(instance, caller.region, ReplicaRegion);
  if (reason !== undefined) return refuseWith("InvalidRequestException", sentences[reason]);
  const alias = ReplicaAlias ?? (choices.missingReplicaAlias === "source" ? instance.InstanceAlias : undefined);
  const { Id, account } = instance;
  const refusal =
    refuseAlias(world, ReplicaAlias, Id) ?? refuseInstanceQuota(world, { account, region: ReplicaRegion }, Id);
  if (refusal) return refusal;

  const now = clock.now();
  const ReplicationStatus = "INSTANCE_REPLICATION_IN_PROGRESS";
  const replica = {
    region: ReplicaRegion,
    ...(alias !== undefined && { ReplicaAlias: alias }),
    ReplicationStatus,
  } as const;
  tables.instances.put(Id, { ...instance, replica });
  if (findDefaultGroup(tables, Id) === undefined) makeDefaultGroup(world, instance, ReplicaRegion, context);
  startTransition(world, { kind: "replica", id: Id, to: "INSTANCE_REPLICATION_COMPLETE" }, now, delaysMs.replication);
  return { Id, Arn: arnOf("instance", ReplicaRegion, account, Id) };
}

function whyNot(instance: InstanceRow, from: string, to: string): keyof typeof sentences | undefined {
  const { sourceRegion, replica, InstanceStatus, IdentityManagementType, InstanceAlias } = instance;
  if (from !== sourceRegion) return "elsewhere";
  if (to === sourceRegion) return "sameRegion";
  if (!isRegionPair(sourceRegion, to)) return "noPair";
  // What failed may be tried again.
  if (replica !== undefined && replica.ReplicationStatus !== "INSTANCE_REPLICATION_FAILED") return "alreadyReplicated";
  if (InstanceStatus !== "ACTIVE") return "notActive";
  if (IdentityManagementType !== "SAML") return "notSaml";
  return InstanceAlias === undefined ? "noAlias" : undefined;
}

function refuseAlias(world: World, alias: string | undefined, replicated: string): Refusal | undefined {
  if (alias === undefined || !isAliasTaken(world, alias, replicated)) return undefined;
  return refuseWith(world.choices.replicaAliasTaken, "Another instance has that alias.");
}

/** The default group is there at once, but not active before the replica is complete. */
function makeDefaultGroup(
  world: World,
  { Id: instanceId, account, sourceRegion }: InstanceRow,
  replicaRegion: string,
  { ids, clock }: CallContext<Caller>,
): void {
  const { choices, delaysMs } = world;
  const group: GroupRow = {
    Id: ids.uuid("group"),
    account,
    instanceId,
    sourceRegion,
    replicaRegion,
    Name: choices.defaultGroupName,
    Status: "CREATION_IN_PROGRESS",
    IsDefault: true,
    Tags: {},
    split: firstSplit(sourceRegion, replicaRegion, choices),
  };
  world.tables.groups.put(group.Id, group);
  const delayMs = delaysMs.replication + delaysMs.groupCreation;
  startTransition(world, { kind: "group", id: group.Id, to: "ACTIVE" }, clock.now(), delayMs);
}
