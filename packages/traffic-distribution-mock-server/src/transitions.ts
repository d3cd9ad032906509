import type { Instant } from "@trunkline/mock-kit";
import { type Step, type Tables, userKey } from "./state.ts";

/**
 * Lets a resource take its next step `delayMs` from now: at once when that is nothing, else when the clock gets there.
 * A step that was still to come is dropped.
 */
export function startTransition(tables: Tables, step: Step, now: Instant, delayMs: number): void {
  tables.transitions.delete(step.id);
  if (delayMs <= 0) takeStep(tables, step);
  else tables.transitions.put(step.id, { ...step, at: now + delayMs });
}

/** Takes every step that is due. Costs nothing while none is under way. */
export function takeDueSteps(tables: Tables, now: Instant): void {
  if (tables.transitions.size === 0) return;
  for (const { at, ...step } of tables.transitions.rows()) {
    if (at > now) continue;
    tables.transitions.delete(step.id);
    takeStep(tables, step);
  }
}

function takeStep(tables: Tables, step: Step): void {
  if (step.kind === "instance") {
    const instance = tables.instances.get(step.id);
    if (instance !== undefined) tables.instances.put(step.id, { ...instance, InstanceStatus: step.to });
    return;
  }
  const group = tables.groups.get(step.id);
  if (group === undefined) return;
  if (step.to === "gone") removeGroup(tables, step.id);
  else tables.groups.put(step.id, { ...group, Status: step.to });
}

/** A group takes its list of agents along. */
function removeGroup(tables: Tables, id: string): void {
  tables.groups.delete(id);
  tables.simulations.delete(id);
  for (const { groupId, UserId } of tables.groupUsers.rows()) {
    if (groupId === id) tables.groupUsers.delete(userKey(groupId, UserId));
  }
}
