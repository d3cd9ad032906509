import type { Refusal } from "@trunkline/mock-kit";
import { type EntityAnswer, answerEntity } from "./answer-entity.ts";
import type { Host } from "./host.ts";
import { refuseNotFound } from "./refusals.ts";
import type { ResourceKind } from "./resources/resource-kind.ts";
import type { Kind, Resources, Stored } from "./state.ts";

/** One resource as it is now. */
export function getResource<K extends Kind>(
  host: Host,
  kind: ResourceKind<K>,
  id: string,
): EntityAnswer<200, Resources[K]> | Refusal {
  const stored: Stored<Resources[K]> | undefined = host.tables[kind.name].get(id);
  return stored === undefined ? refuseNotFound(kind.title, id) : answerEntity(200, stored);
}
