import type { Member, Parameter } from "../api-model.ts";
import { isTrueAt, memberAt, requiredMemberAt, stringAt, type Place } from "./place.ts";
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
  if (where === "query" && member.shape.kind === "array" && memberAt(parameter, "explode")?.value === false) {
    throw new SpecProblem(
      parameter,
      `The list "${name}" is sent as one value with commas, which is not supported.`,
      "Use @query(#{ explode: true }), which repeats the parameter.",
    );
  }
  return { ...member, in: where };
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
