import type { Shape } from "../../api-model.ts";
import { referencesIn } from "../../model/shape-walk.ts";
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
  const reachable = new Map<string, ReadonlySet<string>>();

  function shapeOf(name: string): Unit["shape"] {
    const unit = units.get(name);
    if (unit === undefined) throw new Error(`No schema has the name "${name}".`);
    return unit.shape;
  }

  function resolve(shape: Shape): Shape {
    if (shape.kind !== "reference") return shape;
    const target = shapeOf(shape.name);
    if (target.kind === "reference") return resolve(target);
    return target.kind !== "answers" && saysNothing(target) ? target : shape;
  }

  function reaches(name: string): ReadonlySet<string> {
    const known = reachable.get(name);
    if (known !== undefined) return known;
    const reached = new Set<string>();
    const open = [...directly(name)];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (reached.has(next)) continue;
      reached.add(next);
      open.push(...directly(next));
    }
    reachable.set(name, reached);
    return reached;
  }

  function directly(name: string): readonly string[] {
    const shape = shapeOf(name);
    return shape.kind === "answers" ? shape.answers.map((answer) => answer.name) : referencesIn(shape);
  }

  function jsonType(shape: Shape): string {
    switch (shape.kind) {
      case "reference": {
        const target = shapeOf(shape.name);
        return target.kind === "answers" ? "object" : jsonType(target);
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

  return {
    units,
    saysNothing,
    resolve,
    areMutual: (name, other) => reaches(name).has(other) && reaches(other).has(name),
    jsonType,
  };
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
