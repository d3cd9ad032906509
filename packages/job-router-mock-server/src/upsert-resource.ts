import type { CallContext, Refusal } from "@trunkline/mock-kit";
import { type EntityAnswer, answerEntity } from "./answer-entity.ts";
import { type Conditions, conditionsHold } from "./conditions.ts";
import { policyTag } from "./entity-tags.ts";
import { equalJson } from "./equal-json.ts";
import type { Host } from "./host.ts";
import { mergeResource } from "./merge-resource.ts";
import { type Finding, findingsOf, refuseFindings, refusePrecondition } from "./refusals.ts";
import { checkId } from "./resources/limits.ts";
import type { ResourceKind } from "./resources/resource-kind.ts";
import type { Kind, Resources, Stored } from "./state.ts";

/** What an upsert is asked. */
export interface UpsertRequest {
  readonly id: string;
  readonly headers?: Conditions | undefined;
  readonly body: object;
}

/** What an upsert draws on. */
export type UpsertContext = Pick<CallContext, "clock" | "ids">;

/**
 * Creates a resource, or merges a patch into the stored one. A patch that changes nothing leaves entity tag and
 * `Last-Modified` as they are. Facts: docs/facts/job-router/merge-patch.md
 */
export function upsertResource<K extends Kind>(
  host: Host,
  kind: ResourceKind<K>,
  { id, headers = {}, body }: UpsertRequest,
  { clock, ids }: UpsertContext,
): EntityAnswer<200, Resources[K]> | EntityAnswer<201, Resources[K]> | Refusal {
  const stored: Stored<Resources[K]> | undefined = host.tables[kind.name].get(id);
  if (!conditionsHold(headers, stored)) return refusePrecondition(kind.title, id);

  const validation = kind.validator.validate(draftOf(id, stored?.value, body));
  if (validation.kind === "invalid") return refuseFindings(findingsOf(validation.violations));
  const value = kind.complete(validation.value, { ids, choices: host.choices });
  const findings = findingsAbout(host, kind, id, value);
  if (findings.length > 0) return refuseFindings(findings);
  if (stored !== undefined && equalJson(stored.value, value)) return answerEntity(200, stored);

  const changes = stored === undefined ? 0 : stored.changes + 1;
  const now = clock.now();
  const row = { value: { ...value, etag: policyTag({ now, ids }) }, changedAt: now, changes };
  host.put(kind, id, row);
  return stored === undefined ? answerEntity(201, row) : answerEntity(200, row);
}

/** A resource as a patch makes it, still with the entity tag that it had. */
export function draftOf(id: string, stored: { readonly etag: string } | undefined, patch: object): object {
  return Object.assign({ id }, mergeResource(stored ?? { etag: "" }, patch), { id, etag: stored?.etag ?? "" });
}

function findingsAbout<K extends Kind>(
  host: Host,
  kind: ResourceKind<K>,
  id: string,
  value: Resources[K],
): readonly Finding[] {
  const { choices } = host;
  const missing = choices.checkReferences ? kind.missing(value, host.tables) : [];
  return [...checkId(id, choices), ...kind.limits(value, choices), ...missing];
}
