import { canonical, type JsonValue } from "../document/json.ts";
import { emptyShape } from "./empty-shape.ts";
import { isNull } from "./schema-part.ts";
import type { BoundName } from "../rules/bounds.ts";
import { kinds, type Bound, type Kind, type SchemaPart, type Shape } from "./shape.ts";

/** Options as they are written, and how to read one. */
export interface OptionList {
  readonly keyword: "oneOf" | "anyOf";
  readonly pointer: string;
  readonly options: readonly SchemaPart[];
  readonly read: (option: SchemaPart) => Shape;
  /** A property tells the options apart: they stay a union, were it of one. */
  readonly isTagged: boolean;
}

/**
 * Options as one shape. Keywords of JSON Schema speak about one kind of value each, so options of different kinds can be
 * laid side by side: `anyOf` string or number is a type of two, `anyOf` something or null is something nullable. A free
 * string beside listed ones is an open enumeration. Only what is left after that stays a union.
 */
export function foldUnion({ keyword, pointer, options, read, isTagged }: OptionList): Shape {
  const others = options.filter((option) => !isNull(option));
  const nullable = others.length < options.length;
  const shapes = others.map((option) => read(option));
  if (shapes.length === 0) return { ...emptyShape(pointer), kinds: new Set<Kind>(["null"]) };
  const [only] = shapes;
  const whole = shapes.length === 1 ? only : undefined;
  const folded = whole ?? foldOpenEnum(shapes, pointer) ?? foldEnums(shapes, pointer) ?? foldKinds(shapes, pointer);
  if (folded && !isTagged) return withNull(folded, nullable);
  const empty = emptyShape(pointer);
  const union = { keyword, pointer, options: others.map((option) => [option] as const) };
  const allowed = new Set(shapes.flatMap((shape) => [...shape.kinds]));
  return withNull({ ...empty, kinds: allowed, unions: [union] }, nullable);
}

function withNull(shape: Shape, nullable: boolean): Shape {
  return nullable ? { ...shape, kinds: new Set<Kind>([...shape.kinds, "null"]) } : shape;
}

/** A free string beside strings that are listed. */
function foldOpenEnum(shapes: readonly Shape[], pointer: string): Shape | undefined {
  const free = shapes.filter((shape) => isPlain(shape) && isOnly(shape, "string") && shape.values.size === 0);
  const listed = shapes.filter((shape) => isPlain(shape) && isOnly(shape, "string") && shape.values.has("string"));
  if (free.length !== 1 || listed.length === 0 || free.length + listed.length < shapes.length) return undefined;
  return { ...emptyShape(pointer), kinds: new Set<Kind>(["string"]), known: listedValues(listed) };
}

/** Several lists of strings are one list. */
function foldEnums(shapes: readonly Shape[], pointer: string): Shape | undefined {
  const allListed = shapes.every((shape) => isPlain(shape) && isOnly(shape, "string") && shape.values.has("string"));
  if (!allListed || shapes.length === 0) return undefined;
  const all = listedValues(shapes);
  return { ...emptyShape(pointer), kinds: new Set<Kind>(["string"]), values: new Map([["string", all]]) };
}

function listedValues(shapes: readonly Shape[]): readonly JsonValue[] {
  const all = shapes.flatMap((shape) => shape.values.get("string") ?? []);
  return [...new Map(all.map((value) => [canonical(value), value])).values()];
}

/** Options none of which shares a kind with another. */
function foldKinds(shapes: readonly Shape[], pointer: string): Shape | undefined {
  const seen = shapes.flatMap((shape) => [...shape.kinds]);
  if (new Set(seen).size < seen.length || shapes.length === 0) return undefined;
  if (shapes.some((shape) => shape.unions.length > 0 || shape.conditions.size > 0)) return undefined;
  const [first, ...rest] = shapes;
  return first && rest.reduce((one, other) => beside(one, other, pointer), first);
}

/** Two shapes of different kinds as one; each member of a shape belongs to one kind. */
function beside(one: Shape, other: Shape, pointer: string): Shape {
  const owner = (kind: Kind): Shape => (one.kinds.has(kind) ? one : other);
  const text = owner("string");
  const number = owner("number");
  const array = owner("array");
  const object = owner("object");
  const boundsFrom = (shape: Shape, names: RegExp): readonly (readonly [BoundName, Bound])[] =>
    [...shape.bounds].filter(([name]) => names.test(name));
  return {
    ...emptyShape(pointer),
    kinds: new Set(kinds.filter((kind) => one.kinds.has(kind) || other.kinds.has(kind))),
    integer: number.integer,
    values: new Map([...one.values, ...other.values]),
    known: text.known,
    stringFormat: text.stringFormat,
    numberFormat: number.numberFormat,
    encoding: text.encoding,
    bounds: new Map([
      ...boundsFrom(number, /^(?:minimum|maximum)$/u),
      ...boundsFrom(text, /Length$/u),
      ...boundsFrom(array, /Items$/u),
      ...boundsFrom(object, /Properties$/u),
    ]),
    multipleOf: number.multipleOf,
    patterns: text.patterns,
    uniqueItems: array.uniqueItems,
    items: array.items,
    tuple: array.tuple,
    properties: object.properties,
    required: object.required,
    additional: object.additional,
    discriminator: object.discriminator,
    notes: { ...one.notes, description: undefined, title: undefined },
  };
}

function isOnly(shape: Shape, kind: Kind): boolean {
  return shape.kinds.size === 1 && shape.kinds.has(kind);
}

/** Says nothing about strings but which ones there are. */
function isPlain(shape: Shape): boolean {
  return (
    shape.bounds.size === 0 &&
    shape.patterns.length === 0 &&
    shape.stringFormat === undefined &&
    shape.encoding === undefined &&
    shape.unions.length === 0 &&
    shape.conditions.size === 0
  );
}
