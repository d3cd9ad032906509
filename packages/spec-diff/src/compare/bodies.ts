import { isEqual } from "../document/json.ts";
import { below, membersOf, type Place } from "../document/place.ts";
import { schemaBelow } from "../schema/schema-part.ts";
import { compareExtensions, extensionsOf } from "./extensions.ts";
import type { OperationPair } from "./parameters.ts";
import { reportAt } from "./report-at.ts";
import { compareSchemas } from "./schemas.ts";
import type { Here, Walk } from "./walk.ts";
import { compareWords } from "./words.ts";

/** Compares the body of a request. */
export function compareRequestBody(walk: Walk, { before, after }: OperationPair, where: Here): void {
  const here = { ...where, place: "request body" };
  const old = below(before.operation, "requestBody");
  const fresh = below(after.operation, "requestBody");
  if (!old || !fresh) {
    if (old) reportAt(walk, here, "request-body-removed", { old, fresh: after.operation });
    if (fresh) {
      const rule = fresh.value.required === true ? "request-body-added-required" : "request-body-added-optional";
      reportAt(walk, here, rule, { old: before.operation, fresh });
    }
    return;
  }
  const found = { old, fresh };
  const isRequired = fresh.value.required === true;
  if ((old.value.required === true) !== isRequired) {
    reportAt(walk, here, isRequired ? "request-body-became-required" : "request-body-became-optional", found);
  }
  compareWords(walk, old, fresh, here);
  compareExtensions(walk, { ...found, before: extensionsOf(old.value), after: extensionsOf(fresh.value) }, here);
  compareContent(walk, { old, fresh, added: "request-media-type-added", removed: "request-media-type-removed" }, here);
}

/** Two bodies, and what it means when a media type came or went. */
export interface ContentPair {
  readonly old: Place;
  readonly fresh: Place;
  readonly added: string;
  readonly removed: string;
}

/** Compares the media types of a body and their schemas. */
export function compareContent(walk: Walk, { old, fresh, added, removed }: ContentPair, here: Here): void {
  const before = byType(old);
  const after = byType(fresh);
  for (const [type, media] of before) {
    const other = after.get(type);
    if (other) compareMedia(walk, media, other, before.size > 1 ? { ...here, place: `${here.place} (${type})` } : here);
    else if (!coveredBy(type, after)) reportAt(walk, here, removed, { old: media, fresh, from: type });
  }
  for (const [type, media] of after) {
    if (!before.has(type) && !coveredBy(type, before)) reportAt(walk, here, added, { old, fresh: media, to: type });
  }
}

/** Media types are compared without regard to case and to spaces around parameters. */
function byType(body: Place): ReadonlyMap<string, Place> {
  const content = [...membersOf(body, "content")];
  return new Map(content.map(([type, media]) => [type.toLowerCase().replaceAll(/\s*;\s*/gu, ";"), media]));
}

/** A range such as `text/*` holds every type of its kind. */
function coveredBy(type: string, others: ReadonlyMap<string, Place>): boolean {
  return others.has("*/*") || others.has(`${type.split("/")[0] ?? ""}/*`);
}

function compareMedia(walk: Walk, old: Place, fresh: Place, here: Here): void {
  const found = { old, fresh };
  compareWords(walk, old, fresh, here);
  compareExtensions(walk, { ...found, before: extensionsOf(old.value), after: extensionsOf(fresh.value) }, here);
  if (!isEqual(old.value.encoding, fresh.value.encoding)) reportAt(walk, here, "body-encoding-changed", found);
  const before = schemaBelow(old, "schema") ?? { ...old, pointer: `${old.pointer}/schema`, value: {} };
  const after = schemaBelow(fresh, "schema") ?? { ...fresh, pointer: `${fresh.pointer}/schema`, value: {} };
  compareSchemas(walk, [before], [after], here);
}
