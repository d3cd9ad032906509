import { isJsonObject, type Json, type JsonObject } from "./json.ts";
import type { Place } from "./pointer.ts";
import { SpecProblem } from "./spec-problem.ts";

export type { Place } from "./pointer.ts";

const regenerate = "Fix the TypeSpec it comes from, then run `npm run generate`.";

/** One member of an object, or nothing where it is absent. */
export function memberAt(place: Place, name: string): Place | undefined {
  const members = objectAt(place);
  const value = members[name];
  return value === undefined || !Object.hasOwn(members, name) ? undefined : below(place, name, value);
}

export function requiredMemberAt(place: Place, name: string): Place {
  const member = memberAt(place, name);
  if (!member) throw new SpecProblem(place, `"${name}" is missing.`, regenerate);
  return member;
}

/** The members of an object in their order; none where the place is absent. */
export function entriesAt(place: Place | undefined): readonly (readonly [string, Place])[] {
  if (!place) return [];
  return Object.entries(objectAt(place)).map(([name, value]) => [name, below(place, name, value)]);
}

/** The elements of an array; none where the place is absent. */
export function itemsAt(place: Place | undefined): readonly Place[] {
  if (!place) return [];
  if (!Array.isArray(place.value)) throw new SpecProblem(place, "An array is expected here.", regenerate);
  return place.value.map((value, index) => below(place, String(index), value));
}

export function objectAt(place: Place): JsonObject {
  if (!isJsonObject(place.value)) throw new SpecProblem(place, "An object is expected here.", regenerate);
  return place.value;
}

export function stringAt(place: Place): string {
  if (typeof place.value !== "string") throw new SpecProblem(place, "A string is expected here.", regenerate);
  return place.value;
}

export function numberAt(place: Place): number {
  if (typeof place.value !== "number") throw new SpecProblem(place, "A number is expected here.", regenerate);
  return place.value;
}

export function stringsAt(place: Place | undefined): readonly string[] {
  return itemsAt(place).map(stringAt);
}

export function optionalString(place: Place, name: string): string | undefined {
  const member = memberAt(place, name);
  return member && stringAt(member);
}

/** A flag: `true`, or absent. */
export function isTrueAt(place: Place, name: string): boolean {
  return memberAt(place, name)?.value === true;
}

function below(above: Place, step: string, value: Json): Place {
  return { document: above.document, value, step, above };
}
