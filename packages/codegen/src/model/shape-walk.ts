import type { Member, Operation, Shape } from "../api-model.ts";

/** How to change a shape while copying it. */
export interface ShapeChange {
  /** The name that a reference becomes. */
  readonly rename?: (name: string) => string;
  /** The members that an object keeps. */
  readonly keep?: (member: Member) => boolean;
}

/** A copy of a shape with every reference renamed and every unwanted member left out, at any depth. */
export function changeShape(shape: Shape, change: ShapeChange): Shape {
  const rename = change.rename ?? ((name) => name);
  switch (shape.kind) {
    case "reference":
      return { kind: "reference", name: rename(shape.name) };
    case "array":
      return { ...shape, items: changeShape(shape.items, change) };
    case "map":
      return { ...shape, values: changeShape(shape.values, change) };
    case "nullable":
      return { kind: "nullable", of: changeShape(shape.of, change) };
    case "object": {
      const members = shape.members.filter(change.keep ?? (() => true));
      return { ...shape, members: members.map((one) => ({ ...one, shape: changeShape(one.shape, change) })) };
    }
    case "union": {
      const options = shape.options.map((option) => changeShape(option, change));
      const { discriminator } = shape;
      if (!discriminator) return { kind: "union", options };
      const variants = discriminator.variants.map(({ tag, name }) => ({ tag, name: rename(name) }));
      return { kind: "union", discriminator: { member: discriminator.member, variants }, options };
    }
    default:
      return shape;
  }
}

/** Every shape in an operation changed alike. */
export function changeOperation(operation: Operation, change: ShapeChange): Operation {
  const inMember = <One extends Member>(member: One): One => ({ ...member, shape: changeShape(member.shape, change) });
  return {
    ...operation,
    parameters: operation.parameters.map(inMember),
    ...(operation.body && { body: { ...operation.body, shape: changeShape(operation.body.shape, change) } }),
    responses: operation.responses.map((response) => ({
      ...response,
      headers: response.headers.map(inMember),
      ...(response.body && { body: changeShape(response.body, change) }),
      errors: response.errors.map(({ code, name }) => ({ code, name: change.rename?.(name) ?? name })),
    })),
  };
}

/** Names that a shape refers to directly, in order, with repetitions. */
export function referencesIn(shape: Shape): readonly string[] {
  switch (shape.kind) {
    case "reference":
      return [shape.name];
    case "array":
      return referencesIn(shape.items);
    case "map":
      return referencesIn(shape.values);
    case "nullable":
      return referencesIn(shape.of);
    case "object":
      return shape.members.flatMap((member) => referencesIn(member.shape));
    case "union":
      return shape.options.flatMap(referencesIn);
    default:
      return [];
  }
}

/** Every shape that an operation states, the request's before the answers'. */
export function shapesOf(operation: Operation): readonly Shape[] {
  return [
    ...operation.parameters.map(({ shape }) => shape),
    ...(operation.body ? [operation.body.shape] : []),
    ...operation.responses.flatMap(({ headers, body }) => [
      ...headers.map(({ shape }) => shape),
      ...(body ? [body] : []),
    ]),
  ];
}

/** Names reachable from `start` through the shapes of named schemas, `start` included. */
export function reachableFrom(
  start: Iterable<string>,
  shapeOf: (name: string) => Shape | undefined,
): ReadonlySet<string> {
  const reached = new Set<string>();
  const open = [...start];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (reached.has(name)) continue;
    reached.add(name);
    const shape = shapeOf(name);
    if (shape) open.push(...referencesIn(shape));
  }
  return reached;
}
