import { type Refusal } from "@trunkline/mock-kit";
import { arnOf, idIn } from "./arn.ts";
import type { Caller } from "./caller.ts";
import { refuseWith } from "./refusal.ts";
import type { GroupRow, InstanceRow } from "./state.ts";
import type { World } from "./world.ts";

/** The instance that an id or an ARN stands for, where the caller is. Both sides of a pair answer to the same id. */
export function findInstance({ tables }: World, name: string, caller: Caller): InstanceRow | Refusal {
  const instance = tables.instances.get(idIn(name));
  const known =
    instance !== undefined &&
    instance.account === caller.account &&
    sidesOf(instance).includes(caller.region) &&
    namesInstance(name, instance.Id, instance.account, sidesOf(instance));
  return known ? instance : refuseWith("ResourceNotFoundException", `No instance ${name} in ${caller.region}.`);
}

/** Whether a name is the id, or the ARN in either Region, of the instance that a group belongs to. */
export function namesInstanceOf({ account, instanceId, sourceRegion, replicaRegion }: GroupRow, name: string): boolean {
  return namesInstance(name, instanceId, account, [sourceRegion, replicaRegion]);
}

function namesInstance(name: string, id: string, account: string, regions: readonly string[]): boolean {
  return name === id || regions.some((region) => name === arnOf("instance", region, account, id));
}

/** The Regions in which an instance has a side. */
export function sidesOf({ sourceRegion, replica }: InstanceRow): readonly string[] {
  return replica === undefined ? [sourceRegion] : [sourceRegion, replica.region];
}
