import type { Shape } from "../../api-model.ts";
import { pascalCase } from "../../names.ts";

/** Takes in a type without name, under the name proposed or a similar one, and answers the name it got. */
export type AddType = (proposed: string, shape: Shape) => string;

/**
 * Objects and unions inside a type become types of their own, so that each function looks at one level only.
 * `WorkerState` with an object as `reason` refers to `WorkerStateReason` afterwards.
 */
export function nameNestedTypes(shape: Shape, name: string, add: AddType): Shape {
  switch (shape.kind) {
    case "object": {
      const members = shape.members.map((member) => ({
        ...member,
        shape: named(member.shape, `${name}${pascalCase(member.name)}`, add),
      }));
      return { ...shape, members };
    }
    case "union":
      return { ...shape, options: shape.options.map((option) => named(option, `${name}Option`, add)) };
    default:
      return insideCollection(shape, name, add);
  }
}

function named(shape: Shape, name: string, add: AddType): Shape {
  if (shape.kind !== "object" && shape.kind !== "union") return insideCollection(shape, name, add);
  return { kind: "reference", name: add(name, shape) };
}

function insideCollection(shape: Shape, name: string, add: AddType): Shape {
  switch (shape.kind) {
    case "array":
      return { ...shape, items: named(shape.items, `${name}Item`, add) };
    case "map":
      return { ...shape, values: named(shape.values, `${name}Value`, add) };
    case "nullable":
      return { kind: "nullable", of: named(shape.of, name, add) };
    default:
      return shape;
  }
}
