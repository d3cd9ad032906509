import type { ApiModel, Member, NamedSchema, Operation, Shape } from "../api-model.ts";

/**
 * Marks what a later version brought with `since`: operations, schemas, members and parameters that the oldest version
 * does not have. The newest version gives the shapes. Inline objects are not looked into; name them to have them marked.
 */
export function foldVersions(
  oldestFirst: readonly [Version, ...Version[]],
  newest: Version,
): Pick<ApiModel, "schemas" | "operations"> {
  const [oldest] = oldestFirst;
  const since = (isIn: (version: Version) => boolean): { readonly since?: string } => {
    const first = oldestFirst.find(isIn) ?? newest;
    return first === oldest ? {} : { since: first.version };
  };
  return {
    schemas: newest.schemas.map((schema) => foldSchema(schema, since)),
    operations: newest.operations.map((operation) => foldOperation(operation, since)),
  };
}

/** One version of an API, as read from its document. */
export interface Version {
  readonly version: string;
  readonly schemas: readonly NamedSchema[];
  readonly operations: readonly Operation[];
}

type Since = (isIn: (version: Version) => boolean) => { readonly since?: string };

function foldSchema(schema: NamedSchema, since: Since): NamedSchema {
  const find = ({ schemas }: Version): NamedSchema | undefined => schemas.find(({ name }) => name === schema.name);
  const own = since((version) => find(version) !== undefined);
  const markMember = (member: Member): Member => ({
    ...member,
    ...later(
      own,
      since((version) => hasMember(find(version)?.shape, member.name)),
    ),
  });
  const shape: Shape =
    schema.shape.kind === "object" ? { ...schema.shape, members: schema.shape.members.map(markMember) } : schema.shape;
  return { ...schema, shape, ...own };
}

function foldOperation(operation: Operation, since: Since): Operation {
  const find = ({ operations }: Version): Operation | undefined => operations.find(({ id }) => id === operation.id);
  const own = since((version) => find(version) !== undefined);
  const parameters = operation.parameters.map((parameter) => ({
    ...parameter,
    ...later(
      own,
      since(
        (version) =>
          find(version)?.parameters.some((one) => one.name === parameter.name && one.in === parameter.in) ?? false,
      ),
    ),
  }));
  return { ...operation, parameters, ...own };
}

/** A part is marked only where it came later than the whole. */
function later(whole: { readonly since?: string }, part: { readonly since?: string }): { readonly since?: string } {
  return part.since === whole.since ? {} : part;
}

function hasMember(shape: Shape | undefined, name: string): boolean {
  return shape?.kind === "object" && shape.members.some((member) => member.name === name);
}
