import type { ApiModel, Shape } from "../../api-model.ts";
import { changeShape, reachableFrom, referencesIn } from "../../model/shape-walk.ts";
import { closedValues } from "./rules.ts";

/**
 * The forms in which answers are taken: a value of an enum, or a tag of a union, that came later than the contract is no
 * mistake there. Only types that close something have one of their own.
 */
export interface ReceivedForms {
  /** The name of a schema's received form; the schema's own where the two are the same. */
  readonly nameOf: (schema: string) => string;
  /** A shape with every reference to a received form. */
  readonly shapeOf: (shape: Shape) => Shape;
  /** Schemas that have a received form. */
  readonly schemas: ReadonlySet<string>;
}

export function receivedForms({ schemas, operations }: ApiModel): ReceivedForms {
  const shapes = new Map(schemas.map(({ name, shape }) => [name, shape]));
  const answered = operations.flatMap(({ responses }) =>
    responses.flatMap(({ body, headers }) => [...(body ? [body] : []), ...headers.map(({ shape }) => shape)]),
  );
  const reached = reachableFrom(answered.flatMap(referencesIn), (name) => shapes.get(name));
  const closing = closingSchemas(shapes);
  const names = new Map(
    [...reached].filter((name) => closing.has(name)).map((name) => [name, freeName(`${name}Received`, shapes)]),
  );
  const nameOf = (name: string): string => names.get(name) ?? name;
  return { nameOf, shapeOf: (shape) => changeShape(shape, { rename: nameOf }), schemas: new Set(names.keys()) };
}

function freeName(name: string, shapes: ReadonlyMap<string, Shape>): string {
  return shapes.has(name) ? freeName(`${name}Form`, shapes) : name;
}

/** Schemas that close something themselves, and those that hold one that does. */
function closingSchemas(shapes: ReadonlyMap<string, Shape>): ReadonlySet<string> {
  const pairs = [...shapes].flatMap(([name, shape]) => referencesIn(shape).map((held) => ({ held, name })));
  const holders = Map.groupBy(pairs, ({ held }) => held);
  const closing = new Set<string>();
  const open = [...shapes].filter(([, shape]) => closes(shape)).map(([name]) => name);
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (closing.has(name)) continue;
    closing.add(name);
    for (const holder of holders.get(name) ?? []) open.push(holder.name);
  }
  return closing;
}

/** Whether a shape lists all values or tags there may be. */
function closes(shape: Shape): boolean {
  switch (shape.kind) {
    case "string":
      return closedValues(shape) !== undefined;
    case "array":
      return closes(shape.items);
    case "map":
      return closes(shape.values);
    case "nullable":
      return closes(shape.of);
    case "object":
      return shape.members.some((member) => closes(member.shape)) || (shape.rest !== undefined && closes(shape.rest));
    case "union":
      return shape.discriminator !== undefined || shape.options.some(closes);
    default:
      return false;
  }
}
