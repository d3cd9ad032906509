import type { ApiModel, Member, NamedSchema, Operation, Parameter, Shape } from "../api-model.ts";

/**
 * Marks what a later version brought with `since`: operations, schemas, members and parameters that the oldest version
 * does not have. The newest version gives the shapes. Inline objects are not looked into; name them to have them marked.
 */
export function foldVersions(
  oldestFirst: readonly [Version, ...Version[]],
  newest: Version,
): Pick<ApiModel, "schemas" | "operations"> {
  if (oldestFirst.length === 1) return { schemas: newest.schemas, operations: newest.operations };
  const indexes = oldestFirst.map(indexOf);
  const oldest = indexes[0]?.version;
  const since: Since = (isIn) => {
    const first = indexes.find(isIn)?.version ?? newest.version;
    return first === oldest ? {} : { since: first };
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

/** A version with its parts by name. */
interface VersionIndex {
  readonly version: string;
  readonly schemas: ReadonlyMap<string, NamedSchema>;
  readonly operations: ReadonlyMap<string, Operation>;
}

type Since = (isIn: (version: VersionIndex) => boolean) => { readonly since?: string };

function indexOf({ version, schemas, operations }: Version): VersionIndex {
  return {
    version,
    schemas: new Map(schemas.map((schema) => [schema.name, schema])),
    operations: new Map(operations.map((operation) => [operation.id, operation])),
  };
}

function foldSchema(schema: NamedSchema, since: Since): NamedSchema {
  const own = since(({ schemas }) => schemas.has(schema.name));
  const markMember = (member: Member): Member => ({
    ...member,
    ...later(
      own,
      since(({ schemas }) => hasMember(schemas.get(schema.name)?.shape, member.name)),
    ),
  });
  const shape: Shape =
    schema.shape.kind === "object" ? { ...schema.shape, members: schema.shape.members.map(markMember) } : schema.shape;
  return { ...schema, shape, ...own };
}

function foldOperation(operation: Operation, since: Since): Operation {
  const own = since(({ operations }) => operations.has(operation.id));
  const isSame = (one: Parameter, other: Parameter): boolean => one.name === other.name && one.in === other.in;
  const parameters = operation.parameters.map((parameter) => ({
    ...parameter,
    ...later(
      own,
      since(
        ({ operations }) => operations.get(operation.id)?.parameters.some((one) => isSame(one, parameter)) ?? false,
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
