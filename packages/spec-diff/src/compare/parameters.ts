import { textOf, type JsonValue } from "../document/json.ts";
import { itemsOf, membersOf, type Place } from "../document/place.ts";
import { schemaBelow } from "../schema/schema-part.ts";
import type { SchemaPart } from "../schema/shape.ts";
import { compareExtensions, extensionsOf } from "./extensions.ts";
import { reportAt } from "./report-at.ts";
import { compareSchemas } from "./schemas.ts";
import { compareWords } from "./words.ts";
import type { Here, Walk } from "./walk.ts";

/** Two operations that correspond, with the path items they stand in. */
export interface OperationPair {
  readonly before: { readonly item: Place; readonly operation: Place; readonly path: string };
  readonly after: { readonly item: Place; readonly operation: Place; readonly path: string };
}

interface Parameter {
  readonly in: string;
  readonly name: string;
  readonly place: Place;
  /** Tells it from others: for path parameters where in the path they stand. */
  readonly key: string;
}

/** Compares the parameters of an operation. Those of the path item count too; path parameters go by their position. */
export function compareParameters(walk: Walk, { before, after }: OperationPair, here: Here): void {
  const old = parametersOf(before);
  const fresh = parametersOf(after);
  const removed = new Map(old);
  const added = new Map(fresh);
  for (const [key, one] of old) {
    const other = fresh.get(key);
    if (!other) continue;
    removed.delete(key);
    added.delete(key);
    compareParameter(walk, one, other, at(here, other));
  }
  pairMoved(walk, removed, added, here);
  for (const one of removed.values())
    reportAt(walk, at(here, one), "parameter-removed", { old: one.place, fresh: after.operation });
  for (const one of added.values()) {
    const rule = isRequired(one) ? "parameter-added-required" : "parameter-added-optional";
    reportAt(walk, at(here, one), rule, { old: before.operation, fresh: one.place });
  }
}

function at(here: Here, { in: where, name }: Parameter): Here {
  return { ...here, place: `${where} parameter ${name}` };
}

function isRequired({ place }: Parameter): boolean {
  return place.value.required === true;
}

function parametersOf({ item, operation, path }: OperationPair["before"]): ReadonlyMap<string, Parameter> {
  const found = new Map<string, Parameter>();
  const inPath = [...path.matchAll(/\{([^}]*)\}/gu)].map(([, name]) => name ?? "");
  for (const place of [...itemsOf(item, "parameters"), ...itemsOf(operation, "parameters")]) {
    const where = textOf(place.value.in) ?? "";
    const name = textOf(place.value.name) ?? "";
    const position = where === "path" ? inPath.indexOf(name) : -1;
    const plain = where === "header" ? name.toLowerCase() : name;
    const key = position === -1 ? `${where} ${plain}` : `path #${position}`;
    found.set(key, { in: where, name, place, key });
  }
  return found;
}

/** What was taken away under one name and came back under nearly the same is one change, not two. */
function pairMoved(walk: Walk, removed: Map<string, Parameter>, added: Map<string, Parameter>, here: Here): void {
  const sameName = (one: Parameter, other: Parameter): boolean => one.name.toLowerCase() === other.name.toLowerCase();
  for (const one of removed.values()) {
    const candidates = [...added.values()].filter((other) => sameName(one, other));
    const other = candidates.find((candidate) => candidate.in === one.in) ?? candidates[0];
    if (!other) continue;
    removed.delete(one.key);
    added.delete(other.key);
    const found = { old: one.place, fresh: other.place };
    if (one.in === other.in)
      reportAt(walk, at(here, other), "parameter-case-changed", { ...found, from: one.name, to: other.name });
    else reportAt(walk, at(here, other), "parameter-moved", { ...found, from: one.in, to: other.in });
    compareParameter(walk, one, other, at(here, other));
  }
}

function compareParameter(walk: Walk, one: Parameter, other: Parameter, here: Here): void {
  const found = { old: one.place, fresh: other.place };
  const before = one.place.value;
  const after = other.place.value;
  if (one.in === "path" && other.in === "path" && one.name !== other.name) {
    reportAt(walk, here, "path-parameter-renamed", { ...found, from: one.name, to: other.name });
  }
  const wasRequired = before.required === true || one.in === "path";
  const isRequiredNow = after.required === true || other.in === "path";
  if (wasRequired !== isRequiredNow && one.in === other.in) {
    reportAt(walk, here, isRequiredNow ? "parameter-became-required" : "parameter-became-optional", found);
  }
  if (one.in === other.in) compareForm(walk, one, other, here);
  const flags = [
    ["allowEmptyValue", "allow-empty-value-set", "allow-empty-value-unset"],
    ["allowReserved", "allow-reserved-changed", "allow-reserved-changed"],
    ["deprecated", "parameter-deprecated", "parameter-undeprecated"],
  ] as const;
  for (const [flag, set, unset] of flags) {
    if ((before[flag] === true) !== (after[flag] === true))
      reportAt(walk, here, after[flag] === true ? set : unset, found);
  }
  compareWords(walk, one.place, other.place, here);
  compareExtensions(walk, { ...found, before: extensionsOf(before), after: extensionsOf(after) }, here);
  compareParameterSchemas(walk, one.place, other.place, here);
}

/** Style and explode, with the defaults that OpenAPI gives them. */
function compareForm(walk: Walk, one: Parameter, other: Parameter, here: Here): void {
  const styleOf = ({ in: where, place }: Parameter): string =>
    textOf(place.value.style) ?? (where === "query" || where === "cookie" ? "form" : "simple");
  const explodeOf = (parameter: Parameter): JsonValue => parameter.place.value.explode ?? styleOf(parameter) === "form";
  const found = { old: one.place, fresh: other.place };
  if (styleOf(one) !== styleOf(other)) {
    reportAt(walk, here, "parameter-style-changed", { ...found, from: styleOf(one), to: styleOf(other) });
  } else if (explodeOf(one) !== explodeOf(other)) reportAt(walk, here, "parameter-explode-changed", found);
}

/** The schema of a parameter, or of the media type it is serialised as. */
export function compareParameterSchemas(walk: Walk, before: Place, after: Place, here: Here): void {
  const read = (place: Place): { type: string; schema: SchemaPart | undefined } => {
    const [media] = membersOf(place, "content");
    return media
      ? { type: media[0], schema: schemaBelow(media[1], "schema") }
      : { type: "", schema: schemaBelow(place, "schema") };
  };
  const old = read(before);
  const fresh = read(after);
  if (old.type !== fresh.type) {
    const told = (type: string): string => (type === "" ? "a plain value" : type);
    reportAt(walk, here, "parameter-content-changed", {
      old: before,
      fresh: after,
      from: told(old.type),
      to: told(fresh.type),
    });
  }
  if (old.schema && fresh.schema) compareSchemas(walk, [old.schema], [fresh.schema], here);
}
