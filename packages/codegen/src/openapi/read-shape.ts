import type { Shape } from "../api-model.ts";
import { narrow, refuseUnknownKeywords } from "./keywords.ts";
import { isTrueAt, itemsAt, memberAt, requiredMemberAt, stringAt, type Place } from "./place.ts";
import { readIntersection, readObject } from "./read-object.ts";
import { readUnion, nullable } from "./read-union.ts";
import type { Reading } from "./reading.ts";
import { typeNameOf } from "./references.ts";
import { SpecProblem } from "./spec-problem.ts";

/** The shape of a schema that stands inside another. An enum with a single value is a tag there, so a literal. */
export function readShape(reading: Reading, schema: Place): Shape {
  const shape = readNamedShape(reading, schema);
  const [only, ...others] = shape.kind === "string" && !shape.open ? (shape.values ?? []) : [];
  return only !== undefined && others.length === 0 ? { kind: "literal", value: only } : shape;
}

/** The shape of a schema under components: an enum stays one, however few its values. */
export function readNamedShape(reading: Reading, schema: Place): Shape {
  if (schema.value === true) return { kind: "any" };
  refuseUnknownKeywords(schema);
  if (isTrueAt(schema, "x-binary")) return { kind: "binary" };
  return narrow(schema, readUnboundedShape(reading, schema), reading.shapeOf);
}

function readUnboundedShape(reading: Reading, schema: Place): Shape {
  const reference = memberAt(schema, "$ref");
  if (reference) return { kind: "reference", name: typeNameOf(reading.root, reference) };
  const constant = memberAt(schema, "const");
  if (constant) return { kind: "literal", value: literalValue(constant) };
  const values = memberAt(schema, "enum");
  if (values) return readEnum(values);
  if (memberAt(schema, "anyOf") || memberAt(schema, "oneOf")) return readUnion(reading, schema, readShape);
  if (memberAt(schema, "allOf")) return readIntersection(reading, schema, readShape);
  const type = memberAt(schema, "type");
  if (!type) return memberAt(schema, "properties") ? readObject(reading, schema, readShape) : { kind: "any" };
  if (Array.isArray(type.value)) return readTypeList(reading, schema, type);
  return readType(reading, schema, type);
}

function readType(reading: Reading, schema: Place, type: Place): Shape {
  switch (type.value) {
    case "string":
      return { kind: "string" };
    case "number":
      return { kind: "number", integer: false };
    case "integer":
      return { kind: "number", integer: true };
    case "boolean":
      return { kind: "boolean" };
    case "array":
      return { kind: "array", items: readShape(reading, requiredMemberAt(schema, "items")) };
    case "object":
      return readObject(reading, schema, readShape);
    default:
      throw new SpecProblem(
        type,
        `The type ${JSON.stringify(type.value)} is not supported on its own.`,
        "Use string, number, integer, boolean, array or object; null only as one of several.",
      );
  }
}

/** `type: ["string", "null"]`. */
function readTypeList(reading: Reading, schema: Place, type: Place): Shape {
  const types = itemsAt(type);
  const options = types.filter(({ value }) => value !== "null").map((one) => readType(reading, schema, one));
  const [first, ...others] = options;
  if (!first) throw new SpecProblem(type, "Nothing but null is allowed here.", "Remove the member from the TypeSpec.");
  const shape: Shape = others.length === 0 ? first : { kind: "union", options };
  return options.length === types.length ? shape : nullable(shape);
}

/** Strings become an enum; other values a union of literals. */
function readEnum(values: Place): Shape {
  const places = itemsAt(values);
  const options = places.filter(({ value }) => value !== null);
  const strings = options.flatMap(({ value }) => (typeof value === "string" ? [value] : []));
  const shape: Shape =
    strings.length === options.length
      ? { kind: "string", values: strings }
      : { kind: "union", options: options.map((place) => ({ kind: "literal", value: literalValue(place) })) };
  return options.length === places.length ? shape : nullable(shape);
}

function literalValue(place: Place): string | number | boolean {
  const { value } = place;
  if (typeof value === "number" || typeof value === "boolean") return value;
  return stringAt(place);
}
