import type { Instant } from "@trunkline/mock-kit";
import { findDefaultGroup } from "./find-group.ts";
import { settleNumber } from "./settle-number.ts";
import { type Step, type Tables, targetKey, userKey } from "./state.ts";
import type { World } from "./world.ts";

/**
 * Lets a resource take its next step `delayMs` from now: at once when that is nothing, else when the clock gets there.
 * A step that was still to come is dropped.
 */
export function startTransition(world: World, step: Step, now: Instant, delayMs: number): void {
  world.tables.transitions.delete(step.id);
  if (delayMs <= 0) takeStep(world, step, now);
  else world.tables.transitions.put(step.id, { ...step, at: now + delayMs });
}

/** Takes every step that is due, in the order of their times. Costs nothing while none is due. */
export function takeDueSteps(world: World, now: Instant): void {
  const { transitions } = world.tables;
  // A step may bring about the next one, which may be due as well.
  while ((transitions.firstDue() ?? Number.POSITIVE_INFINITY) <= now) {
    const due = transitions.rows().filter(({ at }) => at <= now);
    for (const { at, ...step } of due.sort((one, other) => one.at - other.at)) {
      transitions.delete(step.id);
      takeStep(world, step, at);
    }
  }
}

function takeStep(world: World, step: Step, at: Instant): void {
  switch (step.kind) {
    case "instance":
      return changeRow(world.tables.instances, step.id, { InstanceStatus: step.to });
    case "group":
      return step.to === "gone"
        ? removeGroup(world.tables, step.id)
        : changeRow(world.tables.groups, step.id, { Status: step.to });
    case "replica":
      return completeReplication(world.tables, step.id);
    case "phoneNumber":
      return step.to === "gone" ? void world.tables.phoneNumbers.delete(step.id) : finishNumber(world, step.id, at);
  }
}

function changeRow<Row extends object>(
  table: { get(id: string): Row | undefined; put(id: string, row: Row): void },
  id: string,
  change: Partial<Row>,
): void {
  const row = table.get(id);
  if (row !== undefined) table.put(id, { ...row, ...change });
}

/** A group takes its list of agents along. */
function removeGroup(tables: Tables, id: string): void {
  tables.groups.delete(id);
  tables.simulations.delete(id);
  for (const { groupId, UserId } of tables.groupUsers.withKey(id)) tables.groupUsers.delete(userKey(groupId, UserId));
}

/**
 * The instance has its other side; numbers of its own now belong to its default group.
 *
 * Facts: docs/facts/traffic-distribution/replication.md
 */
function completeReplication(tables: Tables, id: string): void {
  const instance = tables.instances.get(id);
  if (instance?.replica === undefined) return;
  const replica = { ...instance.replica, ReplicationStatus: "INSTANCE_REPLICATION_COMPLETE" } as const;
  tables.instances.put(id, { ...instance, replica });
  const group = findDefaultGroup(tables, id);
  if (group === undefined) return;
  const target = { kind: "group", id: group.Id } as const;
  for (const number of tables.phoneNumbers.withKey(targetKey({ kind: "instance", id }, instance.sourceRegion))) {
    if (number.Status !== "IN_PROGRESS") tables.phoneNumbers.put(number.PhoneNumberId, { ...number, target });
  }
}

/** Facts: docs/facts/traffic-distribution/phone-numbers.md, a failed claim */
const failedClaimMs = 24 * 60 * 60 * 1000;

function finishNumber(world: World, id: string, at: Instant): void {
  const number = world.tables.phoneNumbers.get(id);
  if (number === undefined) return;
  const settled = settleNumber(world, number);
  world.tables.phoneNumbers.put(id, settled);
  if (settled.target === undefined) startTransition(world, { kind: "phoneNumber", id, to: "gone" }, at, failedClaimMs);
}
