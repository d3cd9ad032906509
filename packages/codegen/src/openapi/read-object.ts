import type { MapShape, Member, ObjectShape, Shape, StringShape } from "../api-model.ts";
import { isJsonObject } from "./json.ts";
import { entriesAt, isTrueAt, itemsAt, memberAt, objectAt, optionalString, stringsAt, type Place } from "./place.ts";
import { readDoc } from "./read-doc.ts";
import type { Reading } from "./reading.ts";
import { SpecProblem } from "./spec-problem.ts";

type ReadShape = (reading: Reading, schema: Place) => Shape;

/** An object with known members, or a map when it has none and says what its values are. */
export function readObject(reading: Reading, schema: Place, readShape: ReadShape): ObjectShape | MapShape {
  const discriminator = memberAt(schema, "discriminator");
  if (discriminator) {
    throw new SpecProblem(
      discriminator,
      "A discriminator stands on a base model, which leaves its references without a union.",
      'Use @discriminated(#{ envelope: "none", discriminatorPropertyName: "…" }) on a union of models that spread the base.',
    );
  }
  const values = memberAt(schema, "additionalProperties") ?? memberAt(schema, "unevaluatedProperties");
  const properties = entriesAt(memberAt(schema, "properties"));
  if (!values) return { kind: "object", members: membersOf(reading, schema, readShape) };
  if (values.value === false || (isJsonObject(values.value) && memberAt(values, "not"))) {
    throw new SpecProblem(
      values,
      "A closed object is not supported.",
      "Leave it open, as services add members; validators reject unknown members when asked.",
    );
  }
  if (isTrueAt(schema, "x-free-members")) {
    return { kind: "object", members: membersOf(reading, schema, readShape), rest: readShape(reading, values) };
  }
  if (properties.length > 0) {
    throw new SpecProblem(
      values,
      "Known and free members stand in one object.",
      "Move the free members into a record of their own.",
    );
  }
  const keys = memberAt(schema, "propertyNames");
  return {
    kind: "map",
    values: readShape(reading, values),
    ...(keys && { keys: readKeys(reading, keys, readShape) }),
  };
}

/** Names of members are strings, so `propertyNames` may leave the type out. */
function readKeys(reading: Reading, place: Place, readShape: ReadShape): StringShape {
  const typed = { ...place, value: { type: "string", ...objectAt(place) } };
  const read = readShape(reading, memberAt(place, "$ref") ? place : typed);
  const shape = read.kind === "reference" ? reading.shapeOf(read.name) : read;
  if (shape.kind === "string") return shape;
  throw new SpecProblem(place, "Names of members are strings.", "Constrain them with a string scalar.");
}

/** `allOf`: one annotated reference, or models that extend others, flattened. */
export function readIntersection(reading: Reading, schema: Place, readShape: ReadShape): Shape {
  const parts = itemsAt(memberAt(schema, "allOf"));
  const [only, ...others] = parts;
  if (only && others.length === 0 && !memberAt(schema, "properties")) return readShape(reading, only);
  const members = new Map<string, Member>();
  for (const part of parts) {
    for (const member of membersOfPart(reading, part, readShape)) members.set(member.name, member);
  }
  for (const member of membersOf(reading, schema, readShape)) members.set(member.name, member);
  const required = new Set(stringsAt(memberAt(schema, "required")));
  return {
    kind: "object",
    members: [...members.values()].map((member) =>
      required.has(member.name) ? { ...member, required: true } : member,
    ),
  };
}

function membersOfPart(reading: Reading, part: Place, readShape: ReadShape): readonly Member[] {
  const read = readShape(reading, part);
  const shape = read.kind === "reference" ? reading.shapeOf(read.name) : read;
  if (shape.kind === "object") return shape.members;
  throw new SpecProblem(
    part,
    `"allOf" mixes an object with a ${shape.kind}.`,
    "Spread models; do not intersect others.",
  );
}

function membersOf(reading: Reading, schema: Place, readShape: ReadShape): readonly Member[] {
  const required = new Set(stringsAt(memberAt(schema, "required")));
  return entriesAt(memberAt(schema, "properties")).map(([name, place]) =>
    readMember(name, place, required.has(name), readShape(reading, place)),
  );
}

/** A member with what its own place says about it. */
export function readMember(name: string, schema: Place, required: boolean, shape: Shape): Member {
  if (schema.value === true) return { name, shape, required };
  const standard = memberAt(schema, "default");
  const isSecret = optionalString(schema, "format") === "password";
  return {
    name,
    shape,
    required,
    ...readDoc(schema),
    ...(isTrueAt(schema, "deprecated") && { deprecated: true }),
    ...(isTrueAt(schema, "readOnly") && { readOnly: true }),
    ...(standard && { default: standard.value }),
    ...((isSecret || isTrueAt(schema, "x-sensitive")) && { sensitive: true }),
    ...(isTrueAt(schema, "x-idempotency-token") && { idempotencyToken: true }),
  };
}
