import { type Instant, type Refusal, isRefusal } from "@trunkline/mock-kit";
import type { Caller } from "./caller.ts";
import { findGroupAtSource } from "./find-group.ts";
import { groupCan } from "./group-status.ts";
import { phoneNumberArnOf } from "./phone-number-view.ts";
import { refuseWith } from "./refusal.ts";
import { type GroupRow, targetKey } from "./state.ts";
import { startTransition } from "./transitions.ts";
import type { World } from "./world.ts";

/**
 * Begins to delete a group; it is gone after the delay for it.
 *
 * Facts: docs/facts/traffic-distribution/group.md, "Delete"
 */
export function deleteGroup(world: World, name: string, caller: Caller, now: Instant): Refusal | undefined {
  const { tables, choices, delaysMs } = world;
  const group = findGroupAtSource(world, name, caller);
  if (isRefusal(group)) {
    return group.code === "ResourceNotFoundException" ? refuseWith(choices.deleteUnknownGroup, group.message) : group;
  }
  const refusal = refuseDelete(world, group);
  if (refusal) return refusal;
  tables.groups.put(group.Id, { ...group, Status: "PENDING_DELETION" });
  startTransition(world, { kind: "group", id: group.Id, to: "gone" }, now, delaysMs.groupDeletion);
  return undefined;
}

function refuseDelete({ choices, tables }: World, group: GroupRow): Refusal | undefined {
  if (group.IsDefault) return refuseWith(choices.deleteDefaultGroup, "The default group goes with the replica.");
  const [number] = tables.phoneNumbers.withKey(targetKey({ kind: "group", id: group.Id }, group.sourceRegion));
  if (number !== undefined) {
    const extra = { ResourceType: choices.inUseResourceType, ResourceId: phoneNumberArnOf(number) };
    return refuseWith("ResourceInUseException", "Phone numbers are claimed to the group.", extra);
  }
  if (groupCan("delete", group)) return undefined;
  return refuseWith(choices.deleteWhileNotActive, `The group is ${group.Status}.`);
}
