import { canonical } from "../document/json.ts";
import { namedUse, schemaName } from "../schema/schema-part.ts";
import type { SchemaRef, Shape } from "../schema/shape.ts";
import { shapeOf, type Walk } from "./walk.ts";

/** Options of two unions: those that correspond, and those that are left over. */
export interface OptionPairs {
  readonly same: readonly (readonly [SchemaRef, SchemaRef])[];
  readonly removed: readonly SchemaRef[];
  readonly added: readonly SchemaRef[];
}

/** Finds out which options correspond: by name, by the value that tells them apart, as they are written, by what they hold. */
export function pairOptions(
  walk: Walk,
  { old, fresh }: { readonly old: Shape; readonly fresh: Shape },
  before: readonly SchemaRef[],
  after: readonly SchemaRef[],
): OptionPairs {
  const tests: readonly ((one: SchemaRef, other: SchemaRef) => boolean)[] = [
    (one, other) => isKnown(nameOf(one)) && nameOf(one) === nameOf(other),
    (one, other) => isKnown(tagOf(walk, old, one)) && tagOf(walk, old, one) === tagOf(walk, fresh, other),
    (one, other) => canonical(one[0].value) === canonical(other[0].value),
    (one, other) =>
      !(isKnown(tagOf(walk, old, one)) && isKnown(tagOf(walk, fresh, other))) &&
      isAlike(shapeOf(walk, one), shapeOf(walk, other)),
  ];
  const same: (readonly [SchemaRef, SchemaRef])[] = [];
  const removed = new Set(before);
  const added = new Set(after);
  for (const test of tests) {
    for (const one of removed) {
      const other = [...added].find((candidate) => test(one, candidate));
      if (!other) continue;
      same.push([one, other]);
      removed.delete(one);
      added.delete(other);
    }
  }
  return { same, removed: [...removed], added: [...added] };
}

function isKnown(text: string | undefined): boolean {
  return text !== undefined;
}

/** The name of the schema that an option uses. */
function nameOf(option: SchemaRef): string | undefined {
  const use = namedUse(option);
  return use && schemaName(use.target.pointer);
}

/** The value of the property that tells options apart: the discriminator, or any property with a single value. */
function tagOf(walk: Walk, union: Shape, option: SchemaRef): string | undefined {
  const { properties, required } = shapeOf(walk, option);
  const names = union.discriminator ? [union.discriminator.property] : [...required];
  for (const name of names) {
    const property = properties.get(name);
    const values = property && [...shapeOf(walk, property).values.values()].flat();
    if (values?.length === 1) return `${name}=${canonical(values[0])}`;
  }
  return undefined;
}

/** Without names and values to go by, options of one kind correspond, objects only if they share a property. */
function isAlike(one: Shape, other: Shape): boolean {
  const kinds = (shape: Shape): string => [...shape.kinds].filter((kind) => kind !== "null").join(" ");
  if (kinds(one) !== kinds(other)) return false;
  return !one.kinds.has("object") || [...one.properties.keys()].some((name) => other.properties.has(name));
}
