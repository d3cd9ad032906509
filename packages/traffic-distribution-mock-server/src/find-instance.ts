import { type Refusal } from "@trunkline/mock-kit";
import { parseArn } from "./arn.ts";
import type { Caller } from "./caller.ts";
import { refuseWith } from "./refusal.ts";
import type { InstanceRow } from "./state.ts";
import type { World } from "./world.ts";

/** The instance that an id or an ARN stands for, where the caller is. Both sides of a pair answer to the same id. */
export function findInstance({ tables }: World, name: string, caller: Caller): InstanceRow | Refusal {
  const arn = parseArn(name);
  const instance = tables.instances.get(arn?.id ?? name);
  const known =
    instance !== undefined &&
    instance.account === caller.account &&
    regionsOf(instance).includes(caller.region) &&
    (arn === undefined || isArnOf(instance, arn));
  return known ? instance : refuseWith("ResourceNotFoundException", `No instance ${name} in ${caller.region}.`);
}

/** Whether an ARN, of either Region, names this instance. */
export function isArnOf(instance: InstanceRow, arn: { readonly region: string; readonly account: string }): boolean {
  return arn.account === instance.account && regionsOf(instance).includes(arn.region);
}

function regionsOf({ sourceRegion, replica }: InstanceRow): readonly string[] {
  return replica === undefined ? [sourceRegion] : [sourceRegion, replica.region];
}
