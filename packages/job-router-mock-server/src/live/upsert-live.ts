import { isRefusal, type Refusal } from "@trunkline/mock-kit";
import { type EntityAnswer, answerEntity } from "../answer-entity.ts";
import { conditionsHold } from "../conditions.ts";
import { equalJson } from "../equal-json.ts";
import type { Host } from "../host.ts";
import { refuseCommand } from "../refuse-command.ts";
import { findingsOf, refuseFindings, refusePrecondition } from "../refusals.ts";
import { checkId } from "../resources/limits.ts";
import { type UpsertRequest, draftOf } from "../upsert-resource.ts";
import { getLive } from "./get-live.ts";
import type { Live, LiveKind, LiveResources } from "./live-kind.ts";

/**
 * Creates a job or worker, or merges a patch into what is there. A patch that changes nothing leaves entity tag and
 * `Last-Modified` as they are. Facts: docs/facts/job-router/merge-patch.md
 */
export function upsertLive<L extends Live>(
  host: Host,
  kind: LiveKind<L>,
  { id, headers = {}, body }: UpsertRequest,
): EntityAnswer<200 | 201, LiveResources[L]["wire"]> | Refusal {
  const row = kind.find(host.router(), id);
  const stored = row && { value: kind.show(row), changedAt: row.changedAt };
  if (!conditionsHold(headers, stored)) return refusePrecondition(kind.title, id);

  const validation = kind.validator.validate(draftOf(id, stored?.value, body));
  if (validation.kind === "invalid") return refuseFindings(findingsOf(validation.violations));
  const findings = [...checkId(id, host.choices), ...kind.limits(validation.value, host.choices)];
  if (findings.length > 0) return refuseFindings(findings);
  if (stored !== undefined && equalJson(stored.value, validation.value)) return answerEntity(200, stored);

  const command = kind.upsert(validation.value, host.clock.now());
  const decision = host.dispatch(command);
  if (!decision.ok) return refuseCommand(command, decision);
  const answer = getLive(host, kind, id);
  return isRefusal(answer) || stored !== undefined ? answer : { ...answer, status: 201 };
}
