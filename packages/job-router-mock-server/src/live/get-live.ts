import type { Refusal } from "@trunkline/mock-kit";
import { type EntityAnswer, answerEntity } from "../answer-entity.ts";
import type { Host } from "../host.ts";
import { refuseNotFound } from "../refusals.ts";
import type { Live, LiveKind, LiveResources } from "./live-kind.ts";

/** One job or worker as it is now. */
export function getLive<L extends Live>(
  host: Host,
  kind: LiveKind<L>,
  id: string,
): EntityAnswer<200, LiveResources[L]["wire"]> | Refusal {
  const row = kind.find(host.router(), id);
  return row === undefined
    ? refuseNotFound(kind.title, id)
    : answerEntity(200, { value: kind.show(row), changedAt: row.changedAt });
}
