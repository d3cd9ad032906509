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
  const circles = circlesOf(units);
  return {
    units,
    saysNothing,
    resolve: (shape) => resolve(units, shape),
    areMutual: (name, other) => circles.has(name) && circles.get(name) === circles.get(other),
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

/**
 * The circle of references that each unit is part of, as a number; none for those that cannot hold themselves. Found in
 * one walk over all units (Tarjan's): large contracts have tens of thousands of them.
 */
function circlesOf(units: Units): ReadonlyMap<string, number> {
  const circles = new Map<string, number>();
  const order = new Map<string, number>();
  const open: string[] = [];
  const isOpen = new Set<string>();
  const visit = (name: string): number => {
    const own = order.size;
    order.set(name, own);
    open.push(name);
    isOpen.add(name);
    const targets = referencesOf(shapeOf(units, name));
    let lowest = own;
    for (const target of targets) {
      const known = order.get(target);
      if (known === undefined) lowest = Math.min(lowest, visit(target));
      else if (isOpen.has(target)) lowest = Math.min(lowest, known);
    }
    if (lowest === own) {
      const members = open.splice(open.lastIndexOf(name));
      for (const member of members) isOpen.delete(member);
      if (members.length > 1 || targets.includes(name)) for (const member of members) circles.set(member, own);
    }
    return lowest;
  };
  for (const name of units.keys()) if (!order.has(name)) visit(name);
  return circles;
}

function referencesOf(shape: Unit["shape"]): readonly string[] {
  return shape.kind === "answers" ? shape.answers.map((answer) => answer.name) : referencesIn(shape);
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
