import { discriminatorValues } from "../document/directed-schema.ts";
import { isObject } from "../document/json.ts";
import type { Schema } from "../document/operation.ts";
import type { Schemas } from "../document/schemas.ts";
import { buildValue, isObjectShape, withPlace } from "./build-value.ts";
import { placesOf, type Place } from "./place.ts";
import { fitted } from "./text-value.ts";

/** A value that differs from another in one place. */
export interface Variation {
  /** What was done and where: `too-long/name`. Part of the id of its case. */
  readonly id: string;
  readonly description: string;
  readonly value: unknown;
  /** JSON pointer of the place. */
  readonly at: string;
}

interface Change {
  readonly kind: string;
  readonly words: string;
  /** `undefined` takes the place away. */
  readonly to: unknown;
}

/** How to break values. */
export interface BreakOptions {
  /** In merge patches null means removal. */
  readonly mergePatch: boolean;
}

/** All the ways, or one of them, to break a valid value in one place. Each one is checked: it does not fit. */
export function brokenValues(
  schemas: Schemas,
  schema: Schema,
  valid: unknown,
  options: BreakOptions,
  only?: string,
): readonly Variation[] {
  // A patch's schema that says where null is fine forbids it elsewhere; one that never speaks of null says nothing.
  const knowsNull = [...schemas.shape(schema).properties.values()].some((each) => schemas.shape(each).nullable);
  return placesOf(schemas, schema, valid).flatMap((place) => {
    const changes = [
      ...breakPresence(place, options.mergePatch, !options.mergePatch || knowsNull),
      ...breakType(place),
      ...breakChoice(place),
      ...breakNumber(place),
      ...breakText(place),
      ...breakFormat(place),
      ...breakList(schemas, place),
      ...breakObject(schemas, place),
      ...breakKind(schemas, place),
    ];
    return changes
      .map((change) => variationOf(place, change, valid))
      .filter(({ id }) => only === undefined || id === only)
      .filter(({ value }) => !schemas.fits(schema, "request", value));
  });
}

/** A change to one place, as a whole value with a name. */
export function variationOf({ path, name }: Place, { kind, words, to }: Change, valid: unknown): Variation {
  const where = name === "" ? "the body" : name.slice(1).replaceAll("/", ".");
  return { id: `${kind}${name}`, description: `${where} ${words}`, value: withPlace(valid, path, to), at: name };
}

function breakPresence(
  { required, path, shape, value }: Place,
  mergePatch: boolean,
  breaksByNull: boolean,
): readonly Change[] {
  const inItem = typeof path.at(-1) === "number";
  return [
    ...(required && path.length > 0 && !inItem && !(mergePatch && path.length > 1)
      ? [{ kind: "missing", words: "is missing", to: undefined }]
      : []),
    ...(!shape.nullable && value !== null && (breaksByNull || path.length === 0)
      ? [{ kind: "null", words: "is null", to: null }]
      : []),
  ];
}

function breakType({ shape, value, path }: Place): readonly Change[] {
  const wrong: Readonly<Record<string, readonly unknown[]>> = {
    string: [12345, { unexpected: "object" }],
    integer: [typeof value === "number" ? String(value) : "1", 1.5, true],
    number: [typeof value === "number" ? String(value) : "1", true],
    boolean: ["true", 1],
    array: ["text", { unexpected: "object" }],
    object: ["text", []],
  };
  const tried =
    shape.types.length === 0 && isObjectShape(shape)
      ? (wrong.object ?? [])
      : shape.types.flatMap((type) => wrong[type] ?? []);
  const whole = path.length === 0 && tried.length === 0 ? [12345] : [];
  return [...tried, ...whole].map((to, index) => ({
    kind: `wrong-type-${index + 1}`,
    words: `is ${JSON.stringify(to)} instead of ${shape.types.join(" or ") || "what is declared"}`,
    to,
  }));
}

function breakChoice({ shape, value }: Place): readonly Change[] {
  if (shape.enum === undefined) return [];
  const [first = value] = shape.enum;
  const other = typeof first === "string" ? `${first}-unknown` : typeof first === "number" ? first + 7919 : undefined;
  const flipped =
    typeof first === "string" ? (first === first.toUpperCase() ? first.toLowerCase() : first.toUpperCase()) : undefined;
  return [
    ...(other === undefined
      ? []
      : [{ kind: "unknown-member", words: `is ${JSON.stringify(other)}, not in the enum`, to: other }]),
    ...(flipped === undefined || flipped === first
      ? []
      : [{ kind: "wrong-case", words: `is ${JSON.stringify(flipped)}, an enum member in other letters`, to: flipped }]),
    ...(typeof first === "string" && !shape.enum.includes("")
      ? [{ kind: "empty-member", words: "is empty, not in the enum", to: "" }]
      : []),
  ];
}

function breakNumber({ shape, value }: Place): readonly Change[] {
  if (typeof value !== "number") return [];
  const whole = !shape.types.includes("number");
  const step = whole ? 1 : 0.001;
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = shape;
  const at = (kind: string, bound: number | undefined, to: number): readonly Change[] =>
    bound === undefined ? [] : [{ kind, words: `is ${to}, outside of the bound ${bound}`, to }];
  const factor = multipleOf ?? step;
  return [
    ...at("below-minimum", minimum, (minimum ?? 0) - factor),
    ...at("far-below-minimum", minimum, (minimum ?? 0) - 1_000_000),
    ...at("above-maximum", maximum, (maximum ?? 0) + factor),
    ...at("far-above-maximum", maximum, (maximum ?? 0) + 1_000_000),
    ...at("at-exclusive-minimum", exclusiveMinimum, exclusiveMinimum ?? 0),
    ...at("at-exclusive-maximum", exclusiveMaximum, exclusiveMaximum ?? 0),
    ...(multipleOf === undefined
      ? []
      : at("not-multiple", multipleOf, value + multipleOf / (whole && multipleOf > 1 ? multipleOf : 2))),
  ];
}

function breakText({ shape, value }: Place): readonly Change[] {
  if (typeof value !== "string" || shape.enum !== undefined) return [];
  const { minLength, maxLength, pattern } = shape;
  const letters = [...value];
  const short = letters.slice(0, Math.max(0, (minLength ?? 0) - 1)).join("");
  const long = value + (letters.at(-1) ?? "x").repeat(Math.max(0, (maxLength ?? 0) + 1 - letters.length));
  return [
    ...(minLength === undefined || minLength === 0
      ? []
      : [{ kind: "too-short", words: `is shorter than minLength ${minLength}`, to: short }]),
    ...(maxLength === undefined
      ? []
      : [{ kind: "too-long", words: `is one letter longer than maxLength ${maxLength}`, to: long }]),
    ...(pattern === undefined
      ? []
      : [
          { kind: "pattern-end", words: `ends in what ${pattern} excludes`, to: `${letters.slice(0, -1).join("")}!` },
          { kind: "pattern-start", words: `begins with what ${pattern} excludes`, to: `!${letters.slice(1).join("")}` },
          { kind: "pattern-after", words: `goes on after what ${pattern} admits`, to: `${value}!` },
          { kind: "pattern-before", words: `begins before what ${pattern} admits`, to: `!${value}` },
          { kind: "pattern", words: `does not match ${pattern}`, to: fitted("~ ~", shape) },
        ]),
  ];
}

/** Only formats that everybody reads alike, and only values that no reading admits. */
const misformatted: Readonly<Record<string, readonly string[]>> = {
  "date-time": ["not-a-date-time", "2031-13-45T99:99:99Z"],
  date: ["not-a-date", "2031-13-45"],
  uuid: ["not-a-uuid"],
  email: ["not-an-email"],
  ipv4: ["999.1.1.1"],
};

function breakFormat({ shape, value }: Place): readonly Change[] {
  if (typeof value !== "string" || shape.format === undefined) return [];
  return (misformatted[shape.format] ?? []).map((to, index) => ({
    kind: index === 0 ? "format" : `format-${index + 1}`,
    words: `is ${JSON.stringify(to)}, no ${shape.format}`,
    to,
  }));
}

function breakList(schemas: Schemas, { shape, value, path }: Place): readonly Change[] {
  if (!Array.isArray(value)) return [];
  const { minItems = 0, maxItems, uniqueItems, items } = shape;
  const item = (index: number): unknown => {
    const enumerated = schemas.shape(items).enum;
    if (enumerated !== undefined) return enumerated[index % enumerated.length];
    return buildValue(schemas, items ?? true, { full: false, n: index + 1 }, String(path.at(-1) ?? "item"));
  };
  return [
    ...(minItems > 0
      ? [{ kind: "too-few", words: `has fewer than minItems ${minItems}`, to: value.slice(0, minItems - 1) }]
      : []),
    ...(maxItems !== undefined && maxItems <= 2000
      ? [
          {
            kind: "too-many",
            words: `has one item more than maxItems ${maxItems}`,
            to: Array.from({ length: maxItems + 1 }, (_, index): unknown => value[index] ?? item(index)),
          },
        ]
      : []),
    ...(uniqueItems
      ? [{ kind: "repeated", words: "repeats an item", to: [value[0] ?? item(0), value[0] ?? item(0)] }]
      : []),
  ];
}

function breakObject(schemas: Schemas, { shape, value }: Place): readonly Change[] {
  if (!isObject(value)) return [];
  const { additional, maxProperties, minProperties = 0 } = shape;
  const names = Object.keys(value);
  const entry = (n: number): unknown =>
    isObject(additional) ? buildValue(schemas, additional, { full: false, n }, "value") : "value";
  return [
    ...(additional === false
      ? [
          {
            kind: "unknown-property",
            words: "has a member that is not declared",
            to: { ...value, unexpectedMember: "x" },
          },
        ]
      : []),
    ...(isObject(additional)
      ? [
          {
            kind: "wrong-entry",
            words: "has an entry that does not fit",
            to: { ...value, unexpectedEntry: { unexpected: [null] } },
          },
        ]
      : []),
    ...(maxProperties !== undefined && maxProperties <= 2000
      ? [
          {
            kind: "too-many-members",
            words: `has more than maxProperties ${maxProperties}`,
            to: { ...value, ...entriesOf(maxProperties + 1, entry) },
          },
        ]
      : []),
    ...(minProperties > 0 && names.length > 0
      ? [{ kind: "too-few-members", words: `has fewer than minProperties ${minProperties}`, to: {} }]
      : []),
  ];
}

function entriesOf(count: number, entry: (n: number) => unknown): object {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`key${index}`, entry(index)]));
}

/** A union's value that says it is of another kind than its members are. */
function breakKind(schemas: Schemas, { shape: { discriminator, branches }, value }: Place): readonly Change[] {
  if (discriminator === undefined || !isObject(value) || typeof value[discriminator] !== "string") return [];
  const other = branches
    .flatMap((branch) => {
      const declared = schemas.shape(schemas.shape(branch).properties.get(discriminator)).enum;
      return declared ?? discriminatorValues(schemas.root, {}, branch, discriminator);
    })
    .find((kind) => kind !== value[discriminator]);
  const kinds = [
    { kind: "unknown-kind", words: "is of a kind that is not declared", to: "unknown-kind" },
    { kind: "other-kind", words: `claims to be ${JSON.stringify(other)} with the members of another kind`, to: other },
  ];
  return kinds
    .filter(({ to }) => to !== undefined)
    .map(({ kind, words, to }) => ({ kind, words, to: { ...value, [discriminator]: to } }));
}
