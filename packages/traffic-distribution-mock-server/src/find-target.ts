import { type Refusal, isRefusal } from "@trunkline/mock-kit";
import type { Caller } from "./caller.ts";
import { findGroup } from "./find-group.ts";
import { findInstance } from "./find-instance.ts";
import { groupCan } from "./group-status.ts";
import { groupArnOf } from "./group-view.ts";
import { refuseWith } from "./refusal.ts";
import type { GroupRow, InstanceRow } from "./state.ts";
import type { World } from "./world.ts";

/** How a request names what numbers are claimed to. */
export interface TargetName {
  readonly TargetArn?: string;
  readonly InstanceId?: string;
}

/** An instance in one of its Regions, or a group in its source Region. */
export type Target = (
  | { readonly kind: "instance"; readonly row: InstanceRow }
  | { readonly kind: "group"; readonly row: GroupRow }
) & { readonly id: string; readonly region: string };

/**
 * What a request names, as far as it can be seen from where the caller is; undefined when it names nothing.
 *
 * Facts: docs/facts/traffic-distribution/phone-numbers.md
 */
export function findTarget(world: World, name: TargetName, caller: Caller): Target | Refusal | undefined {
  const { TargetArn, InstanceId } = name;
  if (TargetArn !== undefined && InstanceId !== undefined && world.choices.bothTargets !== undefined) {
    return refuseWith(world.choices.bothTargets, "Give either TargetArn or InstanceId, not both.");
  }
  if (TargetArn !== undefined) return findByArn(world, TargetArn, caller);
  return InstanceId === undefined ? undefined : instanceTarget(world, InstanceId, caller);
}

/** As {@link findTarget}, for calls that must name something that numbers can be claimed to here and now. */
export function findClaimable(world: World, name: TargetName, caller: Caller): Target | Refusal {
  const target = findTarget(world, name, caller);
  if (target === undefined) return refuseWith("InvalidParameterException", "TargetArn or InstanceId must be given.");
  if (isRefusal(target)) return target;
  if (target.region !== caller.region) {
    return refuseWith(
      world.choices.numberRegionOnly,
      `This call must be made in ${target.region}, the target's Region.`,
    );
  }
  return refuseInactive(world, target) ?? target;
}

function findByArn(world: World, arn: string, caller: Caller): Target | Refusal {
  const [, region, kind] = /^arn:[^:]+:connect:([^:]+):\d+:([a-z-]+)\/[^/]+$/u.exec(arn) ?? [];
  if (kind === "instance" && region !== undefined) return instanceTarget(world, arn, caller, region);
  if (kind !== "traffic-distribution-group")
    return refuseWith("InvalidParameterException", `Invalid parameter: ${arn}`);
  const row = findGroup(world, arn, caller);
  return isRefusal(row) ? row : { kind: "group", id: row.Id, region: row.sourceRegion, row };
}

function instanceTarget(world: World, name: string, caller: Caller, region = caller.region): Target | Refusal {
  const row = findInstance(world, name, caller);
  return isRefusal(row) ? row : { kind: "instance", id: row.Id, region, row };
}

function refuseInactive({ choices }: World, target: Target): Refusal | undefined {
  if (target.kind === "group") {
    if (groupCan("claimNumbers", target.row)) return undefined;
    const { Status } = target.row;
    return refuseWith("ResourceNotFoundException", `The group ${groupArnOf(target.row)} is ${Status}.`);
  }
  const { InstanceStatus } = target.row;
  if (InstanceStatus === "ACTIVE" || choices.numberForInactiveInstance === undefined) return undefined;
  return refuseWith(choices.numberForInactiveInstance, `The instance is ${InstanceStatus}.`);
}
