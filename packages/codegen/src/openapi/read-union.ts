import type { Shape, StringShape, UnionShape } from "../api-model.ts";
import { entriesAt, itemsAt, memberAt, requiredMemberAt, stringAt, type Place } from "./place.ts";
import type { Reading } from "./reading.ts";
import { typeNameOf } from "./references.ts";
import { SpecProblem } from "./spec-problem.ts";

type ReadShape = (reading: Reading, schema: Place) => Shape;

/** `anyOf` and `oneOf`: a nullable value, an enum that may grow, or a union. */
export function readUnion(reading: Reading, schema: Place, readShape: ReadShape): Shape {
  refuseTypeBeside(schema);
  const places = itemsAt(memberAt(schema, "anyOf") ?? memberAt(schema, "oneOf"));
  const read = places.filter((place) => !isNull(place)).map((place) => readShape(reading, place));
  const hasNull = places.some(isNull) || read.some(({ kind }) => kind === "nullable");
  const options = read.map((shape) => (shape.kind === "nullable" ? shape.of : shape)).flatMap(optionsOf);
  const discriminator = memberAt(schema, "discriminator");
  const shape = discriminator ? readTagged(reading, discriminator, options) : combine(reading, schema, options);
  return hasNull ? nullable(shape) : shape;
}

/** Null, or what it was. Null beside anything, or twice, adds nothing. */
export function nullable(shape: Shape): Shape {
  return shape.kind === "nullable" || shape.kind === "any" ? shape : { kind: "nullable", of: shape };
}

function optionsOf(shape: Shape): readonly Shape[] {
  return shape.kind === "union" && !shape.discriminator ? shape.options : [shape];
}

function isNull(place: Place): boolean {
  return memberAt(place, "type")?.value === "null";
}

/** TypeSpec's merge patch of an encoded scalar says two things at once, and no value can be both. */
function refuseTypeBeside(schema: Place): void {
  const type = memberAt(schema, "type");
  if (!type || type.value === "object") return;
  throw new SpecProblem(
    type,
    `The type ${JSON.stringify(type.value)} beside "anyOf" can never be met.`,
    "Do not use @encode on a member of a merge patch: give it a numeric or string scalar of its own.",
  );
}

function combine(reading: Reading, schema: Place, options: readonly Shape[]): Shape {
  const [first, ...others] = options;
  if (!first) throw new SpecProblem(schema, "The union has no option.", "Give it at least one in the TypeSpec.");
  if (others.length === 0) return first;
  if (options.some(({ kind }) => kind === "any")) return { kind: "any" };
  return readOpenEnum(reading, options) ?? { kind: "union", options };
}

/** Known strings, with or without any other string: `"open" | "returned"`, `string | "open" | "returned"`. */
function readOpenEnum(reading: Reading, options: readonly Shape[]): StringShape | undefined {
  const isOpen = options.some((shape) => shape.kind === "string" && !shape.values);
  const strings = options.map((shape) => {
    // What this union stands inside of is no string.
    const isKnown = shape.kind === "reference" && !reading.isBeingRead(shape.name);
    return asStrings(isKnown && isOpen ? reading.shapeOf(shape.name) : shape);
  });
  if (strings.some((shape) => !shape)) return undefined;
  const values = [...new Set(strings.flatMap((shape) => shape?.values ?? []))];
  const bare = strings.find((shape) => shape && !shape.values);
  return values.length === 0 ? undefined : { ...bare, kind: "string", values, ...(isOpen && { open: true }) };
}

function asStrings(shape: Shape): StringShape | undefined {
  if (shape.kind === "string") return shape;
  return shape.kind === "literal" && typeof shape.value === "string"
    ? { kind: "string", values: [shape.value] }
    : undefined;
}

function readTagged(reading: Reading, discriminator: Place, options: readonly Shape[]): UnionShape {
  const member = stringAt(requiredMemberAt(discriminator, "propertyName"));
  const names = options.map((option) => {
    if (option.kind === "reference") return option.name;
    throw new SpecProblem(discriminator, "An option of the union has no name.", "Make it a model of its own.");
  });
  const mapping = entriesAt(memberAt(discriminator, "mapping"));
  const variants =
    mapping.length > 0
      ? mapping.map(([tag, place]) => ({ tag, name: typeNameOf(reading.root, place) }))
      : names.map((name) => ({ tag: tagOf(reading, discriminator, name, member), name }));
  for (const { tag, name } of variants) {
    if (!names.includes(name)) {
      throw new SpecProblem(
        discriminator,
        `"${tag}" is mapped to ${name}, which is no option.`,
        "Add it to the union.",
      );
    }
    const found = tagOf(reading, discriminator, name, member);
    if (found !== tag) {
      throw new SpecProblem(
        discriminator,
        `${name} has "${found}" as its ${member}, not "${tag}".`,
        "Make them equal.",
      );
    }
  }
  return { kind: "union", discriminator: { member, variants }, options };
}

function tagOf(reading: Reading, discriminator: Place, name: string, member: string): string {
  const shape = reading.shapeOf(name);
  const tag = shape.kind === "object" ? shape.members.find((one) => one.name === member)?.shape : undefined;
  if (tag?.kind === "literal") return String(tag.value);
  throw new SpecProblem(
    discriminator,
    `${name} does not fix "${member}" to one value.`,
    `Declare \`${member}: "…"\` in the model, and spread shared members instead of extending a base.`,
  );
}
