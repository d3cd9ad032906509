import { isEqual, isObject, textOf } from "../document/json.ts";
import { membersOf, type Place } from "../document/place.ts";
import { namedUse, schemaBelow, schemaName, schemasBelow } from "../schema/schema-part.ts";
import type { SchemaPart } from "../schema/shape.ts";
import { compareContent } from "./bodies.ts";
import { compareExtensions, extensionsOf } from "./extensions.ts";
import { compareParameterSchemas, type OperationPair } from "./parameters.ts";
import { reportAt } from "./report-at.ts";
import type { Here, Walk } from "./walk.ts";
import { compareWords } from "./words.ts";

/** Compares the answers of an operation, status by status. */
export function compareResponses(walk: Walk, { before, after }: OperationPair, here: Here): void {
  const old = membersOf(before.operation, "responses");
  const fresh = membersOf(after.operation, "responses");
  for (const [status, one] of old) {
    const there = { ...here, place: `response ${status}` };
    const other = fresh.get(status);
    if (other) compareResponse(walk, { status, old: one, fresh: other }, there);
    else reportAt(walk, there, `${kindOfStatus(status)}-removed`, { old: one, fresh: after.operation });
  }
  for (const [status, other] of fresh) {
    if (old.has(status)) continue;
    const there = { ...here, place: `response ${status}` };
    reportAt(walk, there, `${kindOfStatus(status)}-added`, { old: before.operation, fresh: other });
  }
}

/** Informational answers and redirections are successes here: callers have to act on them, not to give up. */
function kindOfStatus(status: string): string {
  if (status === "default") return "default-response";
  return /^[123]/u.test(status) ? "success-status" : "error-status";
}

interface ResponsePair {
  readonly status: string;
  readonly old: Place;
  readonly fresh: Place;
}

function compareResponse(walk: Walk, { status, old, fresh }: ResponsePair, here: Here): void {
  const found = { old, fresh };
  compareWords(walk, old, fresh, here);
  compareExtensions(walk, { ...found, before: extensionsOf(old.value), after: extensionsOf(fresh.value) }, here);
  compareHeaders(walk, old, fresh, here);
  compareLinks(walk, old, fresh, here);
  const hadBody = membersOf(old, "content").size > 0;
  const hasBody = membersOf(fresh, "content").size > 0;
  const body = { ...here, place: `${here.place} body` };
  if (hadBody && hasBody) {
    if (!/^[123]/u.test(status)) compareErrorCodes(walk, old, fresh, body);
    compareContent(
      walk,
      { old, fresh, added: "response-media-type-added", removed: "response-media-type-removed" },
      body,
    );
  } else if (hadBody !== hasBody)
    reportAt(walk, body, hasBody ? "response-body-added" : "response-body-removed", found);
}

/** Header names are compared without regard to case; OpenAPI ignores a declared Content-Type. */
function headersOf(response: Place): ReadonlyMap<string, readonly [string, Place]> {
  const headers = [...membersOf(response, "headers")].map(
    ([name, place]) => [name.toLowerCase(), [name, place]] as const,
  );
  return new Map(headers.filter(([name]) => name !== "content-type"));
}

function compareHeaders(walk: Walk, old: Place, fresh: Place, here: Here): void {
  const before = headersOf(old);
  const after = headersOf(fresh);
  for (const [key, [name, header]] of before) {
    const there = { ...here, place: `${here.place} header ${name}` };
    const other = after.get(key)?.[1];
    if (other) compareHeader(walk, header, other, there);
    else {
      const rule =
        header.value.required === true ? "response-header-removed-required" : "response-header-removed-optional";
      reportAt(walk, there, rule, { old: header, fresh });
    }
  }
  for (const [key, [name, header]] of after) {
    const there = { ...here, place: `${here.place} header ${name}` };
    if (!before.has(key)) reportAt(walk, there, "response-header-added", { old, fresh: header });
  }
}

function compareHeader(walk: Walk, old: Place, fresh: Place, here: Here): void {
  const isRequired = fresh.value.required === true;
  if ((old.value.required === true) !== isRequired) {
    reportAt(walk, here, isRequired ? "response-header-became-required" : "response-header-became-optional", {
      old,
      fresh,
    });
  }
  compareWords(walk, old, fresh, here);
  compareExtensions(walk, { old, fresh, before: extensionsOf(old.value), after: extensionsOf(fresh.value) }, here);
  compareParameterSchemas(walk, old, fresh, here);
}

function compareLinks(walk: Walk, old: Place, fresh: Place, here: Here): void {
  const before = membersOf(old, "links");
  const after = membersOf(fresh, "links");
  for (const [name, link] of before) {
    const there = { ...here, place: `${here.place} link ${name}` };
    const other = after.get(name);
    if (!other) reportAt(walk, there, "link-removed", { old: link, fresh });
    else {
      const meaning = ({ value: { description: _, ...rest } }: Place): typeof rest => rest;
      if (!isEqual(meaning(link), meaning(other))) reportAt(walk, there, "link-changed", { old: link, fresh: other });
      compareWords(walk, link, other, there);
    }
  }
  for (const [name, link] of after) {
    const there = { ...here, place: `${here.place} link ${name}` };
    if (!before.has(name)) reportAt(walk, there, "link-added", { old, fresh: link });
  }
}

/**
 * Compares the codes by which clients know refusals. Documents that say how errors are wrapped name errors after their
 * schemas, unless a schema says otherwise; in all other documents only what is said counts.
 */
function compareErrorCodes(walk: Walk, old: Place, fresh: Place, here: Here): void {
  const before = errorCodes(old);
  const after = errorCodes(fresh);
  const lost = [...before.keys()].filter((code) => !after.has(code));
  const gained = [...after.keys()].filter((code) => !before.has(code));
  for (const [index, from] of lost.entries()) {
    const to = gained[index];
    if (to === undefined) continue;
    reportAt(walk, here, "error-code-changed", { old: before.get(from), fresh: after.get(to), from, to });
  }
}

function errorCodes(response: Place): ReadonlyMap<string, SchemaPart> {
  const named = isObject(response.spec.root["x-error-envelope"]);
  const schemas = [...membersOf(response, "content").values()].flatMap((media) => schemaBelow(media, "schema") ?? []);
  const options = schemas.flatMap((schema) => {
    const all = [...schemasBelow(schema, "anyOf"), ...schemasBelow(schema, "oneOf")];
    return all.length > 0 ? all : [schema];
  });
  return new Map(
    options.flatMap((option) => {
      const schema = namedUse([option])?.target ?? option;
      const code = textOf(schema.value["x-error-code"]) ?? (named ? schemaName(schema.pointer) : undefined);
      return code === undefined ? [] : [[code, schema] as const];
    }),
  );
}
