import { canonical, type JsonValue } from "../document/json.ts";
import { bounds as boundNames, type BoundName } from "../rules/bounds.ts";
import { kinds, type Bound, type Kind, type Notes, type SchemaRef, type Shape } from "./shape.ts";

/** The shape of values that fit both. What the first says in words counts more. */
export function mergeShapes(one: Shape, other: Shape): Shape {
  const values = mergeValues(one, other);
  const known = knownOf(one, other);
  return {
    pointer: one.pointer,
    kinds: new Set(
      kinds.filter((kind) => one.kinds.has(kind) && other.kinds.has(kind) && values.get(kind)?.length !== 0),
    ),
    integer: one.integer || other.integer,
    values: new Map([...values].filter(([, list]) => list.length > 0)),
    known,
    stringFormat: one.stringFormat ?? other.stringFormat,
    numberFormat: one.numberFormat ?? other.numberFormat,
    encoding: one.encoding ?? other.encoding,
    bounds: mergeBounds(one.bounds, other.bounds),
    multipleOf: one.multipleOf ?? other.multipleOf,
    patterns: [...new Set([...one.patterns, ...other.patterns])],
    uniqueItems: one.uniqueItems || other.uniqueItems,
    items: both(one.items, other.items),
    tuple: one.tuple.length > 0 ? one.tuple : other.tuple,
    properties: mergeProperties(one, other),
    required: new Set([...one.required, ...other.required]),
    additional: mergeAdditional(one.additional, other.additional),
    unions: [...one.unions, ...other.unions],
    discriminator: one.discriminator ?? other.discriminator,
    conditions: mergeConditions(one.conditions, other.conditions),
    notes: mergeNotes(one.notes, other.notes),
  };
}

function mergeValues(one: Shape, other: Shape): ReadonlyMap<Kind, readonly JsonValue[]> {
  const merged = new Map<Kind, readonly JsonValue[]>();
  for (const kind of kinds) {
    const left = one.values.get(kind);
    const right = other.values.get(kind);
    if (left && right) {
      const allowed = new Set(right.map((value) => canonical(value)));
      merged.set(
        kind,
        left.filter((value) => allowed.has(canonical(value))),
      );
    } else if (left ?? right) merged.set(kind, left ?? right ?? []);
  }
  return merged;
}

/** A closed list of strings beside an open one closes it. */
function knownOf(one: Shape, other: Shape): readonly JsonValue[] | undefined {
  return one.values.has("string") || other.values.has("string") ? undefined : (one.known ?? other.known);
}

function mergeBounds(
  one: ReadonlyMap<BoundName, Bound>,
  other: ReadonlyMap<BoundName, Bound>,
): ReadonlyMap<BoundName, Bound> {
  const merged = new Map(one);
  for (const [name, bound] of other) {
    const known = merged.get(name);
    if (!known || isTighter(name, bound, known)) merged.set(name, bound);
  }
  return merged;
}

/** True when a bound leaves out more than another. */
function isTighter(name: BoundName, one: Bound, other: Bound): boolean {
  if (one.value === other.value) return one.exclusive && !other.exclusive;
  return boundNames[name].end === "lower" ? one.value > other.value : one.value < other.value;
}

/** Two schemas that must both hold; one that stands in both places counts once. */
function both(one: SchemaRef | undefined, other: SchemaRef | undefined): SchemaRef | undefined {
  if (!one || !other) return one ?? other;
  const added = other.filter((part) => !one.some(({ pointer }) => pointer === part.pointer));
  return [...one, ...added];
}

/** A property that only one of them lists is any other property to the other one. */
function mergeProperties(one: Shape, other: Shape): ReadonlyMap<string, SchemaRef> {
  const merged = new Map<string, SchemaRef>();
  for (const name of new Set([...one.properties.keys(), ...other.properties.keys()])) {
    const left = one.properties.get(name) ?? one.additional;
    const right = other.properties.get(name) ?? other.additional;
    const ref = left === "closed" || right === "closed" ? undefined : both(left, right);
    if (ref) merged.set(name, ref);
  }
  return merged;
}

function mergeAdditional(one: Shape["additional"], other: Shape["additional"]): Shape["additional"] {
  if (one === "closed" || other === "closed") return "closed";
  return both(one, other);
}

function mergeConditions(
  one: ReadonlyMap<string, JsonValue>,
  other: ReadonlyMap<string, JsonValue>,
): ReadonlyMap<string, JsonValue> {
  const merged = new Map(one);
  for (const [keyword, value] of other) {
    const known = merged.get(keyword);
    merged.set(
      keyword,
      known === undefined || canonical(known) === canonical(value) ? value : { allOf: [known, value] },
    );
  }
  return merged;
}

function mergeNotes(one: Notes, other: Notes): Notes {
  return {
    readOnly: one.readOnly || other.readOnly,
    writeOnly: one.writeOnly || other.writeOnly,
    deprecated: one.deprecated || other.deprecated,
    default: one.default ?? other.default,
    title: one.title ?? other.title,
    description: one.description ?? other.description,
    examples: one.examples.length > 0 ? one.examples : other.examples,
    extensions: new Map([...other.extensions, ...one.extensions]),
  };
}
