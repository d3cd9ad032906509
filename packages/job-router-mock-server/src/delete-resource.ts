import type { Refusal } from "@trunkline/mock-kit";
import type { Host } from "./host.ts";
import { refuseCommand } from "./refuse-command.ts";
import { refuseNotFound } from "./refusals.ts";
import type { ResourceKind } from "./resources/resource-kind.ts";
import type { Kind } from "./state.ts";

/** Takes a resource away, unless something still uses it. Facts: docs/facts/job-router/errors.md */
export function deleteResource<K extends Kind>(
  host: Host,
  kind: ResourceKind<K>,
  id: string,
): { status: 204 } | Refusal {
  if (!host.tables[kind.name].has(id)) {
    return host.choices.deleteMissing === 404 ? refuseNotFound(kind.title, id) : { status: 204 };
  }
  const decision = host.remove(kind, id);
  return decision.ok ? { status: 204 } : refuseCommand({ type: "removeResource", kind: kind.name, id }, decision);
}
