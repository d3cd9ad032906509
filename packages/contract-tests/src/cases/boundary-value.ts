import { isObject, objectOf } from "../document/json.ts";
import type { Schema } from "../document/operation.ts";
import type { Schemas } from "../document/schemas.ts";
import type { Shape } from "../document/shape.ts";
import { buildValue, withPlace } from "./build-value.ts";
import { variationOf, type Variation } from "./broken-value.ts";
import { placesOf, type Path, type Place } from "./place.ts";

/** A valid variation, and whether its refusal would break the contract. */
export interface Boundary extends Variation {
  /** False: valid by its schema, but a server may have rules of its own there. */
  readonly mustBeAccepted: boolean;
}

interface Step {
  readonly kind: string;
  readonly words: string;
  readonly to: unknown;
  readonly free?: boolean;
}

/** Valid values that stand at a declared boundary in one place. Each one is checked: it fits the schema. */
export function boundaryValues(schemas: Schemas, schema: Schema, valid: unknown, only?: string): readonly Boundary[] {
  return placesOf(schemas, schema, valid).flatMap((place) => {
    const steps = [
      ...numbersAt(place),
      ...textsAt(place),
      ...choicesAt(place),
      ...listsAt(schemas, place),
      ...nullAt(place),
      ...absenceAt(place),
    ];
    return steps
      .map((step) => ({
        ...variationOf(place, step, valid),
        mustBeAccepted: step.free !== true && !isReference(place) && !isPart(place, valid),
      }))
      .filter(({ id }) => only === undefined || id === only)
      .filter(({ value }) => schemas.fits(schema, "request", value));
  });
}

function isReference({ path, shape }: Place): boolean {
  return shape.enum === undefined && namesOther(path.findLast((each) => typeof each === "string") ?? "");
}

/** Items of a list, and what is part of a sum, may have to suit their siblings. */
function isPart({ path }: Place, valid: unknown): boolean {
  const isOneOfSeveral = path.some(
    (each, index) => typeof each === "number" && sizeAt(valid, path.slice(0, index)) > 1,
  );
  return isOneOfSeveral || /(?:percent(?:age)?|share|weight|ratio)$/iu.test(String(path.at(-1)));
}

function sizeAt(value: unknown, path: Path): number {
  const found = path.reduce<unknown>((at, step) => (Array.isArray(at) ? at[Number(step)] : objectOf(at)[step]), value);
  return Array.isArray(found) ? found.length : 0;
}

const otherNames =
  /(?:[a-z_-](?:id|ids|arn|uri|url|href|ref|key|token|code|version|zone|locale|language|currency|country)|^(?:id|ids|arn|uri|url|token|version|locale|language|currency|country|timezone))$/iu;

/** True for names of what names something else: which values are valid is not for their schema to say. */
export function namesOther(name: string): boolean {
  return otherNames.test(name);
}

/** Members whose values mean nothing beyond themselves, as far as their schema tells. */
export function isPlainMember(place: Place): boolean {
  const { types, format } = place.shape;
  const isScalar = types.length === 1 && ["string", "integer", "number", "boolean"].includes(types[0] ?? "");
  return isScalar && format === undefined && !isReference(place);
}

function numbersAt({ shape, value }: Place): readonly Step[] {
  if (typeof value !== "number") return [];
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = shape;
  const whole = !shape.types.includes("number");
  const step = multipleOf ?? (whole ? 1 : 0.5);
  const at = (kind: string, to: number | undefined, free = false): readonly Step[] =>
    to === undefined || to === value ? [] : [{ kind, words: `is ${to}`, to, free }];
  const up = (bound: number | undefined): number | undefined => (bound === undefined ? undefined : bound + step);
  const down = (bound: number | undefined): number | undefined => (bound === undefined ? undefined : bound - step);
  return [
    ...at("minimum", minimum),
    ...at("above-minimum", up(minimum)),
    ...at("maximum", maximum),
    ...at("below-maximum", down(maximum)),
    ...at("above-exclusive-minimum", up(exclusiveMinimum)),
    ...at("below-exclusive-maximum", down(exclusiveMaximum)),
    ...at("zero", 0, minimum !== 0),
    ...at("large", whole && maximum === undefined ? 9_007_199_254_740_991 : undefined, true),
    ...at("fraction", whole ? undefined : 0.1, true),
    ...at("negative", minimum === undefined && exclusiveMinimum === undefined ? -1 : undefined, true),
  ];
}

function textsAt({ shape, value }: Place): readonly Step[] {
  if (typeof value !== "string" || shape.enum !== undefined) return [];
  const { minLength, maxLength, pattern, format } = shape;
  const letters = [...value];
  const filled = (length: number): string =>
    letters.length >= length
      ? letters.slice(letters.length - length).join("")
      : "x".repeat(length - letters.length) + value;
  const free = format !== undefined;
  return [
    ...(minLength === undefined || minLength === 0
      ? []
      : [{ kind: "min-length", words: `has minLength ${minLength}`, to: filled(minLength), free }]),
    ...(maxLength === undefined || maxLength > 100_000
      ? []
      : [{ kind: "max-length", words: `has maxLength ${maxLength}`, to: filled(maxLength), free }]),
    ...(pattern === undefined && !free && maxLength !== undefined && maxLength > 1 && maxLength <= 100_000
      ? [{ kind: "max-length-emoji", words: `has maxLength ${maxLength} in emoji`, to: "😀".repeat(maxLength) }]
      : []),
    ...(pattern === undefined && !free && maxLength === undefined
      ? [{ kind: "long", words: "has 2000 letters", to: filled(2000), free: true }]
      : []),
    ...(minLength === 0 || minLength === undefined
      ? [{ kind: "empty", words: "is empty", to: "", free: minLength === undefined }]
      : []),
  ];
}

function choicesAt({ shape, value }: Place): readonly Step[] {
  const members = shape.enum ?? (shape.types.includes("boolean") ? [true, false] : []);
  return members
    .filter((to) => to !== value)
    .slice(0, 40)
    .map((to) => ({ kind: `member-${String(to)}`, words: `is ${JSON.stringify(to)}`, to }));
}

function listsAt(schemas: Schemas, { shape, value, path }: Place): readonly Step[] {
  if (!Array.isArray(value)) return [];
  const { minItems = 0, maxItems, items } = shape;
  const { types, format } = schemas.shape(items);
  const isPlain = types.length === 1 && format === undefined && !["object", "array"].includes(types[0] ?? "");
  const many = (length: number): readonly unknown[] => {
    if (length === 0) return [];
    if (schemas.shape(items).enum !== undefined || types.length !== 1) return value;
    const name = String(path.at(-1) ?? "item");
    // The first one comes last, so that sorting shows.
    return Array.from({ length }, (_, index): unknown => {
      const n = (index + 1) % length;
      return types[0] === "integer" || types[0] === "number"
        ? numberInList(schemas.shape(items), n)
        : buildValue(schemas, items ?? true, { full: false, n: n + 1 }, name);
    });
  };
  return [
    { kind: "fewest-items", words: `has ${minItems} items`, to: many(minItems), free: shape.minItems === undefined },
    ...(maxItems === undefined || maxItems > 1000
      ? []
      : [{ kind: "most-items", words: `has maxItems ${maxItems}`, to: many(maxItems), free: !isPlain }]),
  ];
}

function numberInList({ minimum = 1, multipleOf = 1 }: Shape, index: number): number {
  return Math.ceil(minimum / multipleOf) * multipleOf + index * multipleOf;
}

function nullAt({ shape, value }: Place): readonly Step[] {
  return shape.nullable && value !== null ? [{ kind: "null", words: "is null", to: null }] : [];
}

/** Optional members one by one: all of the others stay. */
function absenceAt({ required, path, value }: Place): readonly Step[] {
  const nested = path.length > 1 || isObject(value);
  return required || path.length === 0 || typeof path.at(-1) === "number"
    ? []
    : [{ kind: "absent", words: "is left out", to: undefined, free: nested }];
}

/** Texts that servers often spoil, for members without rules. */
export const telltaleTexts: Readonly<Record<string, string>> = {
  accents: "Zoë Ångström",
  scripts: "東京 Москва",
  emoji: "smile 😀 end",
  quotes: `"quoted" 'single' \\ back`,
  markup: "<b>&amp;</b> 50% + #1",
  lines: "first\nsecond\tthird",
  digits: "0012",
  word: "null",
  case: "MiXeD CaSe",
  spaces: " padded ",
};

/** The value with a telltale text in a place; undefined where texts have rules of their own. */
export function withTelltale(schemas: Schemas, schema: Schema, valid: unknown, place: Place, text: string): unknown {
  const { pattern, format, enum: members } = place.shape;
  if (typeof place.value !== "string" || pattern !== undefined || format !== undefined || members !== undefined)
    return undefined;
  const made = withPlace(valid, place.path, text);
  return schemas.fits(schema, "request", made) ? made : undefined;
}
