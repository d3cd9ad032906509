import type { MapShape, Shape } from "../../api-model.ts";
import { pascalCase } from "../../names.ts";
import { isBareString, isLimited } from "./rules.ts";

/** Takes in a type without name, under the name proposed or a similar one, and answers the name it got. */
export type AddType = (proposed: string, shape: Shape) => string;

/** A map whose names have rules, which are a type of their own. */
interface MapWithNames extends MapShape {
  readonly keysName: string;
}

/**
 * Objects and unions inside a type become types of their own, so that each function looks at one level only, and so do
 * limited strings and numbers. `WorkerState` with an object as `reason` refers to `WorkerStateReason`
 * afterwards.
 */
export function nameNestedTypes(shape: Shape, name: string, add: AddType): Shape {
  switch (shape.kind) {
    case "object": {
      const members = shape.members.map((member) => ({
        ...member,
        shape: named(member.shape, () => `${name}${pascalCase(member.name)}`, add),
      }));
      const { rest } = shape;
      return { ...shape, members, ...(rest && { rest: named(rest, () => `${name}Rest`, add) }) };
    }
    case "union":
      return { ...shape, options: shape.options.map((option) => named(option, () => `${name}Option`, add)) };
    default:
      return insideCollection(shape, () => name, add);
  }
}

/** What the names of a map must be, as a reference to its type; nothing if any will do. */
export function keysOf(shape: MapShape): Shape | undefined {
  return hasNames(shape) ? { kind: "reference", name: shape.keysName } : undefined;
}

function hasNames(shape: MapShape): shape is MapWithNames {
  return "keysName" in shape;
}

/** @param name Asked for only where a type needs one: most members are plain strings and numbers. */
function named(shape: Shape, name: () => string, add: AddType): Shape {
  if (shape.kind !== "object" && shape.kind !== "union" && !isLimited(shape)) return insideCollection(shape, name, add);
  return { kind: "reference", name: add(name(), shape) };
}

function insideCollection(shape: Shape, name: () => string, add: AddType): Shape {
  switch (shape.kind) {
    case "array":
      return { ...shape, items: named(shape.items, () => `${name()}Item`, add) };
    case "map":
      return nameMap({ ...shape, values: named(shape.values, () => `${name()}Value`, add) }, name, add);
    case "nullable":
      return { kind: "nullable", of: named(shape.of, name, add) };
    default:
      return shape;
  }
}

function nameMap(shape: MapShape, name: () => string, add: AddType): MapShape {
  if (shape.keys === undefined || isBareString(shape.keys)) return shape;
  const withNames: MapWithNames = { ...shape, keysName: add(`${name()}Name`, shape.keys) };
  return withNames;
}
