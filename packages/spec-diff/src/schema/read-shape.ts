import {
  isEqual,
  isObject,
  listOf,
  numberOf,
  objectOf,
  textOf,
  textsOf,
  type JsonObject,
  type JsonValue,
} from "../document/json.ts";
import { bounds as boundNames, type BoundName } from "../rules/bounds.ts";
import { emptyShape } from "./empty-shape.ts";
import { foldUnion } from "./fold-union.ts";
import { mergeShapes } from "./merge-shapes.ts";
import { isAnnotation, referredBy, schemaBelow, schemasBelow } from "./schema-part.ts";
import {
  kinds,
  type Bound,
  type Discriminator,
  type Kind,
  type Notes,
  type SchemaPart,
  type SchemaRef,
  type Shape,
} from "./shape.ts";

/** The normal form of a schema. */
export function readShape(ref: SchemaRef): Shape {
  const [first, ...rest] = ref.map((part) => shapeOf(part, new Set()));
  if (!first) throw new Error("A schema has at least one part.");
  return rest.reduce((one, other) => mergeShapes(one, other), first);
}

/** `open` holds the references on the way here: a schema that is part of itself says nothing new the second time. */
function shapeOf(part: SchemaPart, open: ReadonlySet<string>): Shape {
  if (open.has(part.pointer)) return emptyShape(part.pointer);
  const inside = new Set([...open, part.pointer]);
  let shape = ownShape(part);
  const target = referredBy(part);
  if (target) shape = mergeShapes(shape, shapeOf(target, inside));
  for (const member of schemasBelow(part, "allOf")) shape = mergeShapes(shape, shapeOf(member, inside));
  const read = (option: SchemaPart): Shape => shapeOf(option, inside);
  const isTagged = part.value.discriminator !== undefined;
  for (const keyword of ["anyOf", "oneOf"] as const) {
    const options = schemasBelow(part, keyword);
    if (options.length === 0) continue;
    const pointer = `${part.pointer}/${keyword}`;
    shape = mergeShapes(shape, foldUnion({ keyword, pointer, options, read, isTagged }));
  }
  // It speaks about what none of the parts lists, so the parts come first.
  return { ...shape, additional: shape.additional ?? additionalOf(part, "unevaluatedProperties") };
}

const keywordsWithRules = new Set(
  [
    ...Object.keys(boundNames),
    "$ref allOf anyOf oneOf discriminator type nullable enum const format contentEncoding contentMediaType".split(" "),
    "exclusiveMinimum exclusiveMaximum multipleOf pattern uniqueItems items prefixItems".split(" "),
    "properties required additionalProperties unevaluatedProperties".split(" "),
  ].flat(),
);

/** What a schema says itself, without what it refers to. */
function ownShape(part: SchemaPart): Shape {
  const { value, pointer } = part;
  const types = typesOf(value);
  const integer = types.includes("integer") && !types.includes("number");
  const open = openValues(value);
  const listed = open === undefined ? valuesOf(value) : undefined;
  const allowed = new Set<Kind>(types.map((type) => (type === "integer" ? "number" : type)));
  const hasKind = (kind: Kind): boolean =>
    allowed.has(kind) && (listed === undefined || listed.some((one) => kindOf(one) === kind));
  const format = textOf(value.format);
  const isNumeric = allowed.has("number") && !allowed.has("string");
  return {
    pointer,
    kinds: new Set(kinds.filter((kind) => hasKind(kind))),
    integer,
    values: groupValues(listed, allowed),
    known: open,
    stringFormat: isNumeric ? undefined : format,
    numberFormat: isNumeric ? format : undefined,
    encoding: [textOf(value.contentEncoding), textOf(value.contentMediaType)].filter(Boolean).join(" of ") || undefined,
    bounds: boundsOf(value, integer),
    multipleOf: numberOf(value.multipleOf),
    patterns: [textOf(value.pattern) ?? ""].filter((pattern) => pattern !== "" && pattern !== ".*"),
    uniqueItems: value.uniqueItems === true,
    items: refOf(schemaBelow(part, "items")),
    tuple: schemasBelow(part, "prefixItems").map((item) => [item] as const),
    properties: new Map(
      Object.keys(objectOf(value.properties)).flatMap((name) => {
        const ref = refOf(schemaBelow(part, "properties", name));
        return ref ? [[name, ref] as const] : [];
      }),
    ),
    required: new Set(textsOf(value.required)),
    additional: additionalOf(part),
    unions: [],
    discriminator: discriminatorOf(value),
    conditions: new Map(
      Object.entries(value).filter(([keyword]) => !keywordsWithRules.has(keyword) && !isAnnotation(keyword)),
    ),
    notes: notesOf(value),
  };
}

function refOf(part: SchemaPart | undefined): SchemaRef | undefined {
  return part && [part];
}

function typesOf(value: JsonObject): readonly (Kind | "integer")[] {
  const named = Array.isArray(value.type) ? textsOf(value.type) : textsOf([value.type ?? ""]);
  const known = named.filter((name) => name === "integer" || kinds.some((kind) => kind === name));
  if (known.length === 0) return kinds;
  // Only names of kinds are left.
  return [...(known as (Kind | "integer")[]), ...(value.nullable === true ? (["null"] as const) : [])];
}

/** The only values, if they are listed. `const` is a list of one. */
function valuesOf(value: JsonObject): readonly JsonValue[] | undefined {
  const listed = Array.isArray(value.enum) ? listOf(value.enum) : undefined;
  const only = value.const;
  if (only === undefined) return listed;
  return listed === undefined || listed.some((one) => isEqual(one, only)) ? [only] : [];
}

/** Values of an enumeration that other documents mark as open by an extension. */
function openValues(value: JsonObject): readonly JsonValue[] | undefined {
  if (Array.isArray(value["x-extensible-enum"])) return listOf(value["x-extensible-enum"]);
  const marked = objectOf(value["x-ms-enum"]).modelAsString === true;
  return marked && Array.isArray(value.enum) ? listOf(value.enum) : undefined;
}

function groupValues(
  listed: readonly JsonValue[] | undefined,
  allowed: ReadonlySet<Kind>,
): ReadonlyMap<Kind, readonly JsonValue[]> {
  if (listed === undefined) return new Map();
  const groups = kinds.map(
    (kind) => [kind, listed.filter((one) => allowed.has(kind) && kindOf(one) === kind)] as const,
  );
  return new Map(groups.filter(([kind, values]) => isLimit(kind, values)));
}

/** Null has one value, and true and false are all there is. */
function isLimit(kind: Kind, values: readonly JsonValue[]): boolean {
  if (kind === "null" || values.length === 0) return false;
  return !(kind === "boolean" && values.includes(true) && values.includes(false));
}

/** The kind of a value. */
function kindOf(value: JsonValue): Kind {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  switch (typeof value) {
    case "boolean":
      return "boolean";
    case "number":
      return "number";
    case "string":
      return "string";
    default:
      return "object";
  }
}

function boundsOf(value: JsonObject, integer: boolean): ReadonlyMap<BoundName, Bound> {
  const found = new Map<BoundName, Bound>();
  // The keys of a constant table.
  for (const name of Object.keys(boundNames) as BoundName[]) {
    const bound = boundOf(value, name, integer);
    if (bound) found.set(name, bound);
  }
  return found;
}

/** Zero is no lower bound of a count. An exclusive bound of whole numbers is the next one, inclusive. */
function boundOf(value: JsonObject, name: BoundName, integer: boolean): Bound | undefined {
  const plain = numberOf(value[name]);
  if (name !== "minimum" && name !== "maximum") {
    return plain === undefined || (name.startsWith("min") && plain <= 0)
      ? undefined
      : { value: plain, exclusive: false };
  }
  const lower = name === "minimum";
  const beyond = numberOf(value[lower ? "exclusiveMinimum" : "exclusiveMaximum"]);
  const step = lower ? 1 : -1;
  const candidates: Bound[] = [];
  if (plain !== undefined)
    candidates.push({ value: integer ? (lower ? Math.ceil(plain) : Math.floor(plain)) : plain, exclusive: false });
  if (beyond !== undefined) {
    const whole = lower ? Math.floor(beyond) : Math.ceil(beyond);
    candidates.push(integer ? { value: whole + step, exclusive: false } : { value: beyond, exclusive: true });
  }
  return candidates.toSorted(
    (one, other) =>
      (lower ? other.value - one.value : one.value - other.value) || Number(other.exclusive) - Number(one.exclusive),
  )[0];
}

function additionalOf(part: SchemaPart, keyword = "additionalProperties"): SchemaRef | "closed" | undefined {
  const schema = schemaBelow(part, keyword);
  return schema && isEqual(schema.value, { not: {} }) ? "closed" : refOf(schema);
}

function discriminatorOf(value: JsonObject): Discriminator | undefined {
  const said = value.discriminator;
  const property = isObject(said) ? textOf(said.propertyName) : textOf(said);
  if (property === undefined) return undefined;
  const mapping = Object.entries(objectOf(objectOf(said).mapping)).flatMap(([key, target]) => {
    const text = textOf(target);
    return text === undefined ? [] : [[key, text] as const];
  });
  return { property, mapping: new Map(mapping) };
}

function notesOf(value: JsonObject): Notes {
  return {
    readOnly: value.readOnly === true,
    writeOnly: value.writeOnly === true,
    deprecated: value.deprecated === true,
    default: value.default,
    title: textOf(value.title),
    description: textOf(value.description) ?? textOf(value.summary),
    examples: [...(value.example === undefined ? [] : [value.example]), ...listOf(value.examples)],
    extensions: new Map(
      Object.entries(value).filter(([keyword]) => keyword.startsWith("x-") && !openEnumMarks.has(keyword)),
    ),
  };
}

/** Read as part of the schema's meaning. */
const openEnumMarks = new Set(["x-extensible-enum", "x-ms-enum"]);
