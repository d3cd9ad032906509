import type { CreateInstanceInput, CreateInstanceOutput } from "@trunkline/traffic-distribution-models";
import type { CallContext, Refusal } from "@trunkline/mock-kit";
import { isAliasTaken } from "./alias.ts";
import { arnOf } from "./arn.ts";
import type { Caller } from "./caller.ts";
import { refuseInstanceQuota } from "./instance-quota.ts";
import { refuseWith } from "./refusal.ts";
import type { InstanceRow } from "./state.ts";
import { startTransition } from "./transitions.ts";
import type { World } from "./world.ts";

/**
 * Makes an instance that becomes `ACTIVE` after the delay for it.
 *
 * Facts: docs/facts/traffic-distribution/instances.md
 */
export function createInstance(
  world: World,
  input: Omit<CreateInstanceInput, "ClientToken" | "DirectoryId">,
  { caller, ids, clock }: CallContext<Caller>,
): CreateInstanceOutput | Refusal {
  const { tables, delaysMs } = world;
  const refusal = refuseAlias(world, input.InstanceAlias) ?? refuseInstanceQuota(world, caller);
  if (refusal) return refusal;
  const { account, region: sourceRegion } = caller;
  const Id = ids.uuid("instance");
  const now = clock.now();
  const CreatedTime = now / 1000;
  const fresh = { Id, account, sourceRegion, CreatedTime, InstanceStatus: "CREATION_IN_PROGRESS", Tags: {} } as const;
  const instance: InstanceRow = { ...fresh, ...input };
  tables.instances.put(Id, instance);
  startTransition(world, { kind: "instance", id: Id, to: "ACTIVE" }, now, delaysMs.instanceCreation);
  return { Id, Arn: arnOf("instance", sourceRegion, account, Id) };
}

function refuseAlias(world: World, alias: string | undefined): Refusal | undefined {
  if (alias === undefined || !isAliasTaken(world, alias)) return undefined;
  return refuseWith("InvalidRequestException", "Invalid Input. Instance alias is already used.");
}
