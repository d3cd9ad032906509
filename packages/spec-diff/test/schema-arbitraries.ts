import fc from "fast-check";
import type { JsonObject, JsonValue } from "../src/index.ts";

const names = ["a", "b", "c"];
const small = fc.integer({ min: 0, max: 4 });
const texts = fc.constantFrom("", "a", "ab", "abc", "b", "ba", "aaaa", "1");
const patterns = fc.constantFrom("^a", "b$", "^[a-c]*$", "1");

function some(members: Readonly<Record<string, fc.Arbitrary<JsonValue>>>): fc.Arbitrary<JsonObject> {
  return fc.record(members, { requiredKeys: [] }) as fc.Arbitrary<JsonObject>; // Its values are JSON.
}

const strings = some({ minLength: small, maxLength: small, pattern: patterns }).map((rest) => ({
  type: "string",
  ...rest,
}));
const numberRest = some({
  minimum: fc.integer({ min: -2, max: 3 }),
  maximum: small,
  multipleOf: fc.constantFrom(1, 2, 0.5, 3),
  exclusiveMinimum: small,
});
const numbers = fc.tuple(fc.constantFrom("number", "integer"), numberRest).map(([type, rest]) => ({ type, ...rest }));
const enums = fc.uniqueArray(texts, { minLength: 1, maxLength: 4 }).map((values) => ({ type: "string", enum: values }));
const openEnums = enums.map((listed) => ({ anyOf: [{ type: "string" }, listed] }));
const constants = fc.constantFrom<JsonValue>("a", 1, true, null).map((value) => ({ const: value }));
const booleans = fc.constant({ type: "boolean" });

/** Schemas of the keywords that have an exact meaning for JSON values. */
export const schemas: fc.Arbitrary<JsonObject> = fc.letrec<{ any: JsonObject; object: JsonObject }>((tie) => ({
  object: fc
    .tuple(
      fc.dictionary(fc.constantFrom(...names), tie("any"), { maxKeys: 3 }),
      fc.subarray(names),
      some({
        additionalProperties: fc.oneof(fc.constant(false), tie("any")),
        minProperties: small,
        maxProperties: small,
      }),
    )
    .map(([properties, required, rest]) => ({
      type: "object",
      properties,
      required: required.filter((name) => name in properties),
      ...rest,
    })),
  any: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    strings,
    numbers,
    enums,
    openEnums,
    constants,
    booleans,
    some({ items: tie("any"), minItems: small, maxItems: small, uniqueItems: fc.boolean() }).map((rest) => ({
      type: "array",
      ...rest,
    })),
    tie("object"),
    tie("any").map((schema) => ({ anyOf: [schema, { type: "null" }] })),
    fc.tuple(tie("any"), tie("any")).map((options) => ({ anyOf: options })),
    fc.tuple(tie("object"), tie("object")).map((parts) => ({ allOf: parts })),
  ),
})).any;

/** A schema, and the same with one schema inside replaced, widened or narrowed. */
export const edits: fc.Arbitrary<readonly [JsonObject, JsonObject]> = fc
  .tuple(schemas, schemas, fc.nat(), fc.constantFrom("replace", "drop", "merge"))
  .map(([before, other, index, how]) => {
    const places = placesIn(before);
    const place = places[index % places.length] ?? [];
    return [before, edited(before, place, (old) => changed(old, other, how, index))] as const;
  });

function changed(old: JsonObject, other: JsonObject, how: string, index: number): JsonObject {
  if (how === "replace") return other;
  const keywords = Object.keys(how === "drop" ? old : other);
  const keyword = keywords[index % keywords.length];
  if (keyword === undefined) return other;
  if (how === "drop") return Object.fromEntries(Object.entries(old).filter(([name]) => name !== keyword));
  return { ...old, [keyword]: other[keyword] ?? true };
}

type Path = readonly (string | number)[];

/** Where schemas stand in a schema. */
function placesIn(schema: JsonObject, path: Path = []): readonly Path[] {
  const inside = (value: JsonValue | undefined, ...steps: Path): readonly Path[] =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? placesIn(value as JsonObject, [...path, ...steps])
      : []; // Neither a list nor null.
  const lists = ["anyOf", "allOf"].flatMap((keyword) =>
    listAt(schema, keyword).flatMap((one, index) => inside(one, keyword, index)),
  );
  const properties = (schema["properties"] ?? {}) as JsonObject; // As generated above.
  return [
    path,
    ...lists,
    ...Object.keys(properties).flatMap((name) => inside(properties[name], "properties", name)),
    ...inside(schema["items"], "items"),
    ...inside(schema["additionalProperties"], "additionalProperties"),
  ];
}

function edited(value: JsonObject, [step, ...rest]: Path, edit: (old: JsonObject) => JsonObject): JsonObject {
  if (step === undefined) return edit(value);
  const old = value[step] as JsonObject; // The path was read from this value.
  if (Array.isArray(old)) {
    const [index, ...further] = rest;
    return { ...value, [step]: old.map((one: JsonObject, at) => (at === index ? edited(one, further, edit) : one)) };
  }
  return { ...value, [step]: edited(old, rest, edit) };
}

function listAt(schema: JsonObject, keyword: string): readonly JsonValue[] {
  const list = schema[keyword];
  return Array.isArray(list) ? list : [];
}

const anything = fc.constantFrom<JsonValue>(null, true, false, 0, 1, 1.5, "a", "zz", [], {});
const numbersAround = fc.oneof(
  fc.integer({ min: -3, max: 7 }),
  fc.integer({ min: -6, max: 14 }).map((half) => half / 2),
);

/** Values that a schema is about: most are valid, and objects hold only properties that are listed. */
export function valuesFor(schema: JsonObject): fc.Arbitrary<JsonValue> {
  // As they come from the wire: fast-check makes objects without a prototype, at which the oracle stumbles.
  return valuesOf(schema).map((value) => JSON.parse(JSON.stringify(value)) as JsonValue); // JSON in, JSON out.
}

function valuesOf(schema: JsonObject): fc.Arbitrary<JsonValue> {
  const options = listAt(schema, "anyOf") as readonly JsonObject[]; // As generated above.
  if (options.length > 0) return fc.oneof(...options.map((option) => valuesOf(option)));
  const parts = listAt(schema, "allOf") as readonly JsonObject[]; // As generated above.
  if (parts.length > 0) {
    return fc
      .tuple(...parts.map((part) => valuesOf(part)))
      .map((values): JsonValue => Object.assign({}, ...(values as object[]))); // Parts are objects.
  }
  if (schema["const"] !== undefined) return fc.constant(schema["const"]);
  const listed = listAt(schema, "enum");
  if (listed.length > 0) return fc.constantFrom(...listed);
  switch (schema["type"]) {
    case "string":
      return texts;
    case "number":
      return numbersAround;
    case "integer":
      return fc.integer({ min: -3, max: 9 });
    case "boolean":
      return fc.boolean();
    case "null":
      return fc.constant(null);
    case "array":
      return fc.array(isSchema(schema["items"]) ? valuesOf(schema["items"]) : anything, { maxLength: 5 });
    case "object":
      return objectsOf(schema);
    default:
      return fc.oneof(anything, objectsOf(schema));
  }
}

function objectsOf(schema: JsonObject): fc.Arbitrary<JsonValue> {
  const properties = (schema["properties"] ?? {}) as JsonObject; // As generated above.
  const known = Object.fromEntries(
    Object.entries(properties).map(([name, one]) => [name, valuesOf(one as JsonObject)]),
  ); // As generated above.
  const required = listAt(schema, "required").filter((name) => typeof name === "string" && name in known) as string[]; // Just filtered.
  const listed = fc.record(known, { requiredKeys: required }) as fc.Arbitrary<JsonObject>; // Its values are JSON.
  const more = schema["additionalProperties"];
  if (!isSchema(more)) return listed;
  const others = fc.dictionary(fc.constantFrom(...names, "d", "e", "f", "g"), valuesOf(more), { maxKeys: 4 });
  return fc.tuple(others, listed).map(([all, own]) => ({ ...all, ...own }));
}

function isSchema(value: JsonValue | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
