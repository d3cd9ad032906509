import type { Member, Parameter } from "../api-model.ts";
import { isTrueAt, memberAt, optionalString, requiredMemberAt, stringAt, type Place } from "./place.ts";
import { readMember } from "./read-object.ts";
import { readShape } from "./read-shape.ts";
import type { Reading } from "./reading.ts";
import { resolve } from "./references.ts";
import { SpecProblem } from "./spec-problem.ts";

/** A path, query or header parameter. */
export function readParameter(reading: Reading, place: Place): Parameter {
  const parameter = resolve(reading.root, place);
  const binding = requiredMemberAt(parameter, "in");
  const where = stringAt(binding);
  if (where !== "path" && where !== "query" && where !== "header") {
    throw new SpecProblem(binding, `Parameters in "${where}" are not supported.`, "Use @path, @query or @header.");
  }
  const name = stringAt(requiredMemberAt(parameter, "name"));
  const member = readAnnotated(reading, parameter, where === "header" ? name.toLowerCase() : name);
  const style = where === "query" ? styleOf(reading, parameter) : undefined;
  return { ...member, in: where, ...(style !== undefined && { style }) };
}

/** How it stands in the query, if it is no single value and no list that repeats its name. */
function styleOf({ root }: Reading, parameter: Place): string | undefined {
  const schema = resolve(root, requiredMemberAt(parameter, "schema"));
  const type = memberAt(schema, "type")?.value;
  const isObject = type === "object" || memberAt(schema, "properties") !== undefined;
  if (!isObject && type !== "array") return undefined;
  const style = optionalString(parameter, "style") ?? "form";
  if (style === "deepObject") return style;
  const isApart = memberAt(parameter, "explode")?.value ?? style === "form";
  if (isApart === true) return isObject ? "members" : undefined;
  return style === "spaceDelimited" ? " " : style === "pipeDelimited" ? "|" : ",";
}

/** True for the parameter that carries the version of the API. */
export function isServiceVersion(reading: Reading, place: Place): boolean {
  return isTrueAt(resolve(reading.root, place), "x-service-version");
}

/** A header of an answer. */
export function readHeader(reading: Reading, name: string, place: Place): Member {
  return readAnnotated(reading, resolve(reading.root, place), name.toLowerCase());
}

/** Parameters and headers say some things in their schema and some beside it; beside it wins. */
function readAnnotated(reading: Reading, place: Place, name: string): Member {
  const schema = requiredMemberAt(place, "schema");
  const inSchema = readMember(name, schema, isTrueAt(place, "required"), readShape(reading, schema));
  const beside = readMember(name, place, inSchema.required, inSchema.shape);
  return { ...inSchema, ...beside };
}
