import type { Instant } from "@trunkline/mock-kit";
import { userKey } from "./state.ts";
import type { Tables, Transition } from "./state.ts";

/**
 * Lets a resource take its next step `delayMs` from now: at once when that is nothing, else when the clock gets there.
 * A step that was still to come is dropped.
 */
export function startTransition(
  tables: Tables,
  step: Pick<Transition, "kind" | "id" | "to">,
  now: Instant,
  delayMs: number,
): void {
  tables.transitions.delete(step.id);
  if (delayMs <= 0) takeStep(tables, step);
  else tables.transitions.put(step.id, { ...step, at: now + delayMs });
}

/** Takes every step that is due. Costs nothing while none is under way. */
export function takeDueSteps(tables: Tables, now: Instant): void {
  if (tables.transitions.size === 0) return;
  for (const step of tables.transitions.rows()) {
    if (step.at > now) continue;
    tables.transitions.delete(step.id);
    takeStep(tables, step);
  }
}

function takeStep(tables: Tables, { id, to }: Pick<Transition, "kind" | "id" | "to">): void {
  const group = tables.groups.get(id);
  if (group === undefined) return;
  if (to === "gone") removeGroup(tables, id);
  else tables.groups.put(id, { ...group, Status: to });
}

/** A group takes its list of agents along. */
function removeGroup(tables: Tables, id: string): void {
  tables.groups.delete(id);
  for (const { groupId, UserId } of tables.groupUsers.rows()) {
    if (groupId === id) tables.groupUsers.delete(userKey(groupId, UserId));
  }
}
