import type { Member, NamedSchema, Shape } from "../api-model.ts";
import type { Draft } from "./draft.ts";
import { changeShape, reachableFrom, referencesIn } from "./shape-walk.ts";

/**
 * Nobody can send the members that only the service sets, so bodies lose them. A schema that is sent and never
 * answered loses them in place; one that is answered too gets a second form: `Book` is answered, `BookInput` is sent.
 */
export function addWriteForms({ schemas, operations }: Draft): Draft {
  const shapes = new Map(schemas.map(({ name, shape }) => [name, shape]));
  const shapeOf = (name: string): Shape | undefined => shapes.get(name);
  const reached = (starts: readonly Shape[]): ReadonlySet<string> =>
    reachableFrom(starts.flatMap(referencesIn), shapeOf);
  const sent = reached(operations.flatMap(({ body }) => (body ? [body.shape] : [])));
  const answered = reached(
    operations.flatMap(({ responses }) => responses.flatMap(({ body }) => (body ? [body] : []))),
  );
  const touched = [...sent].filter((name) => reachesReadOnly(name, shapeOf));
  const doubled = new Set(touched.filter((name) => answered.has(name)));
  const onlySent = new Set(touched.filter((name) => !answered.has(name)));
  const change = {
    rename: (name: string) => (doubled.has(name) ? inputName(name, shapes) : name),
    keep: ({ readOnly }: Member) => !readOnly,
  };
  const inputForm = (schema: NamedSchema): NamedSchema => ({
    ...schema,
    name: change.rename(schema.name),
    doc: `{@link ${schema.name}} as it is sent: without the members that only the service sets.`,
    shape: changeShape(schema.shape, change),
  });
  return {
    schemas: schemas.flatMap((schema) => {
      if (doubled.has(schema.name)) return [schema, inputForm(schema)];
      return onlySent.has(schema.name) ? [{ ...schema, shape: changeShape(schema.shape, change) }] : [schema];
    }),
    operations: operations.map((operation) => {
      const { body } = operation;
      return body ? { ...operation, body: { ...body, shape: changeShape(body.shape, change) } } : operation;
    }),
  };
}

/** A contract may have another `BookInput` already. */
function inputName(name: string, taken: ReadonlyMap<string, Shape>): string {
  let free = `${name}Input`;
  while (taken.has(free)) free += "Form";
  return free;
}

function reachesReadOnly(name: string, shapeOf: (name: string) => Shape | undefined): boolean {
  return [...reachableFrom([name], shapeOf)].some((one) => {
    const shape = shapeOf(one);
    return shape !== undefined && hasReadOnly(shape);
  });
}

/** Whether a member here, however deep but not through a reference, is the service's alone. */
function hasReadOnly(shape: Shape): boolean {
  switch (shape.kind) {
    case "object":
      return shape.members.some((member) => member.readOnly || hasReadOnly(member.shape));
    case "array":
      return hasReadOnly(shape.items);
    case "map":
      return hasReadOnly(shape.values);
    case "nullable":
      return hasReadOnly(shape.of);
    case "union":
      return shape.options.some(hasReadOnly);
    default:
      return false;
  }
}
