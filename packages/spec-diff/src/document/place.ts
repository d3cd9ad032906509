import { isObject, listOf, objectOf, textOf, type JsonObject, type JsonValue } from "./json.ts";
import type { Spec } from "./read-spec.ts";
import { SpecProblem } from "./spec-problem.ts";

/** An object in a document, and where it stands. */
export interface Place {
  readonly spec: Spec;
  /** JSON pointer in fragment form: `#/paths/~1pets/get`. */
  readonly pointer: string;
  readonly value: JsonObject;
}

/** The document itself. */
export function rootOf(spec: Spec): Place {
  return { spec, pointer: "#", value: spec.root };
}

/** The pointer one step further down. */
export function pointerTo(pointer: string, ...keys: readonly (string | number)[]): string {
  return keys.reduce<string>(
    (path, key) => `${path}/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`,
    pointer,
  );
}

/** An object below, its reference followed; undefined where there is none. */
export function below({ spec, pointer, value }: Place, key: string): Place | undefined {
  const member = value[key];
  return isObject(member) ? followed({ spec, pointer: pointerTo(pointer, key), value: member }) : undefined;
}

/** The members of an object below that are objects themselves, by name, references followed. */
export function membersOf(place: Place | undefined, key: string): ReadonlyMap<string, Place> {
  const map = place && below(place, key);
  if (!map) return new Map();
  // Elsewhere a name may begin like an extension: headers do.
  const mayExtend = key === "paths" || key === "responses";
  const names = Object.keys(map.value).filter((name) => !mayExtend || !name.startsWith("x-"));
  return new Map(names.flatMap((name) => entry(name, below(map, name))));
}

function entry(name: string, place: Place | undefined): readonly [string, Place][] {
  return place ? [[name, place]] : [];
}

/** The objects of a list below, references followed. */
export function itemsOf({ spec, pointer, value }: Place, key: string): readonly Place[] {
  const list = value[key];
  if (!Array.isArray(list)) return [];
  return list.flatMap((item: JsonValue, index) =>
    isObject(item) ? [followed({ spec, pointer: pointerTo(pointer, key, index), value: item })] : [],
  );
}

/** Where a chain of references leads. A reference's siblings are description and summary, which count more. */
function followed(place: Place): Place {
  let here = place;
  for (let steps = 0; textOf(here.value.$ref) !== undefined; steps += 1) {
    if (steps > 100) throw new SpecProblem(`the reference at ${place.pointer} leads round in a circle`);
    here = targetOf(here.spec, textOf(here.value.$ref) ?? "", here.pointer);
  }
  return here;
}

/** What a reference refers to. Only references within the document are followed. */
export function targetOf(spec: Spec, reference: string, from: string): Place {
  if (!reference.startsWith("#")) {
    throw new SpecProblem(`${from} refers to another file (${reference}); bundle the document into one file first`);
  }
  let value: JsonValue | undefined = spec.root;
  for (const raw of reference.slice(1).split("/").slice(1)) {
    const key = decodeURIComponent(raw).replaceAll("~1", "/").replaceAll("~0", "~");
    value = Array.isArray(value) ? listOf(value)[Number(key)] : objectOf(value)[key];
  }
  if (typeof value === "boolean") return { spec, pointer: reference, value: value ? {} : { not: {} } };
  if (!isObject(value)) throw new SpecProblem(`${from} refers to ${reference}, which is not there`);
  return { spec, pointer: decodedPointer(reference), value };
}

/** The same place always has the same text, however the reference was written. */
function decodedPointer(reference: string): string {
  return decodeURIComponent(reference);
}
