import type { Shape } from "../../api-model.ts";
import { reachableFrom, referencesIn } from "../../model/shape-walk.ts";
import { isBareNumber, isBareString } from "./rules.ts";
import type { Unit, Units } from "./unit.ts";

/** Answers about units that take a look at more than one of them. */
export interface Catalogue {
  readonly units: Units;
  /** Whether a shape says no more than "a string", "a number", "anything". */
  readonly saysNothing: (shape: Shape) => boolean;
  /** The shape behind references to types that say nothing but "a string", "a number", "anything". */
  readonly resolve: (shape: Shape) => Shape;
  /** Whether a value of one type may hold one of the other, and the other way round. */
  readonly areMutual: (name: string, other: string) => boolean;
  /** The JSON type of all values of a shape: `string`, `object`… or `any`. */
  readonly jsonType: (shape: Shape) => string;
}

export function createCatalogue(units: Units): Catalogue {
  const reaches = reachability(units);
  return {
    units,
    saysNothing,
    resolve: (shape) => resolve(units, shape),
    areMutual: (name, other) => reaches(name).has(other) && reaches(other).has(name),
    jsonType: (shape) => jsonType(units, shape),
  };
}

function shapeOf(units: Units, name: string): Unit["shape"] {
  const unit = units.get(name);
  if (unit === undefined) throw new Error(`No schema has the name "${name}".`);
  return unit.shape;
}

function resolve(units: Units, shape: Shape): Shape {
  if (shape.kind !== "reference") return shape;
  const target = shapeOf(units, shape.name);
  if (target.kind === "reference") return resolve(units, target);
  return target.kind !== "answers" && saysNothing(target) ? target : shape;
}

/** Names that a unit reaches through references, itself only if it contains itself. Looked up once for each unit. */
function reachability(units: Units): (name: string) => ReadonlySet<string> {
  const known = new Map<string, ReadonlySet<string>>();
  const directly = (name: string): readonly string[] => {
    const shape = shapeOf(units, name);
    return shape.kind === "answers" ? shape.answers.map((answer) => answer.name) : referencesIn(shape);
  };
  return (name) => {
    const found = known.get(name) ?? reachableFrom(directly(name), (next) => asShape(shapeOf(units, next)));
    known.set(name, found);
    return found;
  };
}

/** Nothing refers to the answers of an operation, so they lead nowhere. */
function asShape(shape: Unit["shape"]): Shape | undefined {
  return shape.kind === "answers" ? undefined : shape;
}

function jsonType(units: Units, shape: Shape): string {
  switch (shape.kind) {
    case "reference": {
      const target = shapeOf(units, shape.name);
      return target.kind === "answers" ? "object" : jsonType(units, target);
    }
    case "literal":
      return typeof shape.value;
    case "map":
      return "object";
    case "union":
      return shape.discriminator ? "object" : "any";
    case "nullable":
      return "any";
    default:
      return shape.kind;
  }
}

function saysNothing(shape: Shape): boolean {
  switch (shape.kind) {
    case "any":
    case "boolean":
      return true;
    case "string":
      return isBareString(shape);
    case "number":
      return isBareNumber(shape);
    default:
      return false;
  }
}
