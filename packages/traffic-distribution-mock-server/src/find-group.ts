import { type Refusal, isRefusal } from "@trunkline/mock-kit";
import { idIn, isArn } from "./arn.ts";
import type { Caller } from "./caller.ts";
import { groupArnOf } from "./group-view.ts";
import { refuseWith } from "./refusal.ts";
import { type GroupRow, type Tables, groupKeys } from "./state.ts";
import type { World } from "./world.ts";

/**
 * The group that a name stands for, where the caller is. A bare id resolves in the source Region alone; an ARN, which
 * always carries the source Region, in both.
 *
 * Facts: docs/facts/traffic-distribution/regions.md, "Which name resolves where"
 */
export function findGroup({ tables }: World, name: string, caller: Caller): GroupRow | Refusal {
  const group = tables.groups.get(idIn(name));
  const known =
    group !== undefined &&
    group.account === caller.account &&
    (isArn(name) ? name === groupArnOf(group) && isInPair(group, caller.region) : caller.region === group.sourceRegion);
  return known
    ? group
    : refuseWith("ResourceNotFoundException", `No traffic distribution group ${name} in ${caller.region}.`);
}

/** As {@link findGroup}, for calls that only the source Region takes. */
export function findGroupAtSource(world: World, name: string, caller: Caller): GroupRow | Refusal {
  const group = findGroup(world, name, caller);
  if (isRefusal(group) || group.sourceRegion === caller.region) return group;
  return refuseWith(
    world.choices.sourceRegionOnly,
    `This call must be made in ${group.sourceRegion}, the group's source Region.`,
  );
}

/** The default group of an instance, which comes with its replica. */
export function findDefaultGroup(tables: Tables, instanceId: string): GroupRow | undefined {
  return tables.groups.withKey(groupKeys.ofInstance(instanceId)).find(({ IsDefault }) => IsDefault);
}

/** Whether a Region is one of the group's two. */
export function isInPair(group: Pick<GroupRow, "sourceRegion" | "replicaRegion">, region: string): boolean {
  return region === group.sourceRegion || region === group.replicaRegion;
}
