import type { NumberShape, Shape, StringShape } from "../api-model.ts";
import { isTrueAt, memberAt, numberAt, objectAt, stringAt, type Place } from "./place.ts";
import { SpecProblem } from "./spec-problem.ts";

/** Keywords that say what a value is. */
const structural = [
  "$ref",
  "type",
  "const",
  "enum",
  "anyOf",
  "oneOf",
  "allOf",
  "discriminator",
  "properties",
  "required",
  "additionalProperties",
  "unevaluatedProperties",
  "propertyNames",
  "items",
] as const;

/** Keywords about a value that do not say what it is. `examples` of schemas are not carried on. */
const annotations = [
  "title",
  "description",
  "default",
  "readOnly",
  "writeOnly",
  "deprecated",
  "example",
  "examples",
  "externalDocs",
] as const;

const stringKeywords = ["format", "contentEncoding", "minLength", "maxLength", "pattern"] as const;
const numberKeywords = ["format", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"] as const;
const arrayKeywords = ["minItems", "maxItems", "uniqueItems"] as const;
const mapKeywords = ["minProperties", "maxProperties"] as const;

const bounds: ReadonlySet<string> = new Set([...stringKeywords, ...numberKeywords, ...arrayKeywords, ...mapKeywords]);
const known: ReadonlySet<string> = new Set<string>([...structural, ...annotations, ...bounds]);

/** Refuses keywords that no printer would honour; a silent gap in a validator is worse than a stopped build. */
export function refuseUnknownKeywords(schema: Place): void {
  for (const keyword of Object.keys(objectAt(schema))) {
    if (known.has(keyword) || keyword.startsWith("x-")) continue;
    throw new SpecProblem(
      memberAt(schema, keyword) ?? schema,
      `The schema keyword "${keyword}" is not supported.`,
      "Say it with another keyword in the TypeSpec, or teach packages/codegen/src/openapi/keywords.ts and the printers.",
    );
  }
}

/**
 * Narrows a shape by the bounds that stand in `schema`. TypeSpec writes bounds beside an `anyOf` with null or beside
 * an `allOf` with one reference; they belong to the value in there.
 */
export function narrow(schema: Place, shape: Shape, lookUp: (name: string) => Shape): Shape {
  const present = Object.keys(objectAt(schema)).filter((keyword) => bounds.has(keyword));
  return present.length === 0 ? shape : narrowBy(schema, new Set(present), shape, lookUp);
}

function narrowBy(schema: Place, present: ReadonlySet<string>, shape: Shape, lookUp: (name: string) => Shape): Shape {
  switch (shape.kind) {
    case "reference":
      return narrowBy(schema, present, lookUp(shape.name), lookUp);
    case "nullable":
      return { kind: "nullable", of: narrowBy(schema, present, shape.of, lookUp) };
    case "string":
      refuseOthers(schema, present, stringKeywords, "string");
      return { ...shape, ...stringBounds(schema) };
    case "number":
      refuseOthers(schema, present, numberKeywords, "number");
      return { ...shape, ...numberBounds(schema) };
    case "array":
      refuseOthers(schema, present, arrayKeywords, "array");
      return { ...shape, ...numbersOf(schema, ["minItems", "maxItems"]), ...uniqueness(schema) };
    case "map":
    case "object":
      refuseOthers(schema, present, mapKeywords, shape.kind);
      return { ...shape, ...numbersOf(schema, mapKeywords) };
    default:
      return refuseOthers(schema, present, [], shape.kind) ?? shape;
  }
}

function refuseOthers(
  schema: Place,
  present: ReadonlySet<string>,
  allowed: readonly string[],
  kind: string,
): undefined {
  const stranger = [...present].find((keyword) => !allowed.includes(keyword));
  if (stranger === undefined) return undefined;
  throw new SpecProblem(
    schema,
    `"${stranger}" means nothing for a value that is ${kind === "any" ? "not typed" : `of kind ${kind}`}.`,
    "Put the constraint on a scalar or member that it applies to.",
  );
}

function uniqueness(schema: Place): { readonly unique?: true } {
  return isTrueAt(schema, "uniqueItems") ? { unique: true } : {};
}

function stringBounds(schema: Place): Partial<StringShape> {
  const pattern = memberAt(schema, "pattern");
  const format = memberAt(schema, "format") ?? memberAt(schema, "contentEncoding");
  if (pattern) refuseBrokenPattern(pattern);
  return {
    ...numbersOf(schema, ["minLength", "maxLength"]),
    ...(pattern && { pattern: stringAt(pattern) }),
    ...(format && { format: stringAt(format) }),
  };
}

function refuseBrokenPattern(pattern: Place): void {
  try {
    RegExp(stringAt(pattern), "u");
  } catch (error) {
    throw new SpecProblem(
      pattern,
      `The pattern is not a regular expression with the "u" flag: ${error instanceof Error ? error.message : String(error)}.`,
      "Escape it so that ECMAScript accepts it in Unicode mode.",
    );
  }
}

function numberBounds(schema: Place): Partial<NumberShape> {
  const format = memberAt(schema, "format");
  return {
    ...numbersOf(schema, ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"]),
    ...(format && { format: stringAt(format) }),
  };
}

function numbersOf<Keyword extends string>(
  schema: Place,
  keywords: readonly Keyword[],
): Partial<Record<Keyword, number>> {
  const found: Partial<Record<Keyword, number>> = {};
  for (const keyword of keywords) {
    const place = memberAt(schema, keyword);
    if (place) found[keyword] = numberAt(place);
  }
  return found;
}
