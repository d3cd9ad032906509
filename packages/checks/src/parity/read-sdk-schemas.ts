import {
  anyKey,
  facetsOf,
  type Answer,
  type Contract,
  type Lazy,
  type Member,
  type Operation,
  type Shape,
} from "./contract.ts";

/** What the AWS SDK's `schemas_0.js` exports, as far as we look into it. */
export type SdkModule = Readonly<Record<string, unknown>>;

/** `[kind, namespace, name, traits, …]` */
type Node = readonly unknown[];
type Traits = Readonly<Record<string, unknown>>;

const error = -3;
const list = 1;
const map = 2;
const structure = 3;
const union = 4;

/** Kinds of single values; lists and maps of them are these with a bit set. */
const listOfScalars = 64;
const mapOfScalars = 128;
const scalars: Readonly<Record<number, Shape>> = {
  0: { facets: { type: "string" } },
  1: { facets: { type: "number" } },
  2: { facets: { type: "boolean" } },
  4: { facets: { type: "number" } },
};

/** Traits that the SDK packs into a number, from its lowest bit. */
const packedTraits = [
  "httpLabel",
  "idempotent",
  "idempotencyToken",
  "sensitive",
  "httpPayload",
  "httpResponseCode",
  "httpQueryParams",
];

/**
 * Reads the named operations out of the schemas that the SDK ships. They know bindings, members, which of them are
 * required, secrets, idempotency tokens, and each error's status, but not which operation may answer which error: that
 * is taken from `errors`, by operation.
 */
export function readSdkSchemas(sdk: SdkModule, errors: ReadonlyMap<string, readonly string[]>): Contract {
  const operations = [...errors].flatMap(([name, names]) => {
    const node = sdk[`${name.charAt(0).toUpperCase()}${name.slice(1)}$`];
    return isNode(node) ? [[name, readOperation(sdk, node, names)] as const] : [];
  });
  return { operations: new Map(operations) };
}

function readOperation(sdk: SdkModule, node: Node, errors: readonly string[]): Operation {
  // The SDK gives every operation this trait, in this form.
  const [method, path, status] = traitsOf(node[3]).http as readonly [string, string, number];
  const members = membersOf(resolve(node[4]), (traits) => traits);
  const bound = [...members].map(([name, { traits, ...member }]) => ({ ...bindingOf(name, traits), member }));
  const sent = new Map(bound.filter(({ where }) => where === "body").map(({ name, member }) => [name, member]));
  const required = [...sent.values()].some((member) => member.required);
  const body: Member = { required, facets: {}, shape: () => ({ facets: { type: "object" }, members: sent }) };
  return {
    facets: { method, path },
    parameters: new Map(
      bound.filter(({ where }) => where !== "body").map(({ where, name, member }) => [`${where}.${name}`, member]),
    ),
    ...(sent.size > 0 && { body }),
    patch: false,
    answers: readAnswers(sdk, String(status), resolve(node[5]), errors),
  };
}

function bindingOf(name: string, traits: Traits): { readonly where: string; readonly name: string } {
  if (traits.httpLabel) return { where: "path", name };
  if (typeof traits.httpQuery === "string") return { where: "query", name: traits.httpQuery };
  if (typeof traits.httpHeader === "string") return { where: "header", name: traits.httpHeader.toLowerCase() };
  return { where: "body", name };
}

/** A structure without members is an empty body. The SDK's unit type is one too. */
function readAnswers(
  sdk: SdkModule,
  status: string,
  output: unknown,
  errors: readonly string[],
): ReadonlyMap<string, Answer> {
  const shape = readShape(output);
  const empty = (shape.members?.size ?? 0) === 0;
  const answers = new Map<string, Answer>([
    [status, { facets: {}, headers: new Map(), bodies: empty ? [] : [() => shape] }],
  ]);
  for (const name of errors) {
    const node = sdk[`${name}$`];
    if (!isNode(node) || node[0] !== error) continue;
    const failed = String(traitsOf(node[3]).httpError);
    answers.set(failed, {
      facets: {},
      headers: new Map(),
      bodies: [...(answers.get(failed)?.bodies ?? []), () => readShape(node)],
    });
  }
  return answers;
}

function readShape(schema: unknown): Shape {
  const node = resolve(schema);
  if (typeof node === "number") return readScalars(node);
  if (!isNode(node)) return { facets: { type: "any" } };
  const [kind, , name] = node;
  const named = typeof name === "string" ? { name } : {};
  if (kind === list) return { facets: { type: "array" }, items: () => readShape(node[4]) };
  if (kind === map) return { facets: { type: "map" }, keys: anyKey, values: () => readShape(node[5]) };
  if (kind === structure || kind === union || kind === error) {
    return { ...named, facets: { type: "object" }, members: membersOf(node, () => undefined) };
  }
  // A scalar that has traits of its own: `[0, namespace, name, traits, scalar]`.
  const sensitive = traitsOf(node[3]).sensitive ? true : undefined;
  return { facets: facetsOf({ ...readShape(node[4]).facets, sensitive }) };
}

function readScalars(kind: number): Shape {
  const scalar: Lazy<Shape> = () => scalars[kind % listOfScalars] ?? { facets: { type: "any" } };
  if (kind & listOfScalars) return { facets: { type: "array" }, items: scalar };
  if (kind & mapOfScalars) return { facets: { type: "map" }, keys: anyKey, values: scalar };
  return scalar();
}

/** Members by name; `[…, names, schemas, how many of the first are required]`. */
function membersOf<T>(
  node: unknown,
  keep: (traits: Traits) => T,
): ReadonlyMap<string, Member & { readonly traits: T }> {
  if (!isNode(node)) return new Map();
  const [, , , , names, schemas, required] = node;
  const types = isNode(schemas) ? schemas : [];
  return new Map(
    (isNode(names) ? names : []).map((name, index) => {
      const traits = memberTraits(types[index]);
      const facets = facetsOf({
        idempotencyToken: traits.idempotencyToken ? true : undefined,
        sensitive: traits.sensitive ? true : undefined,
      });
      const member = {
        required: index < Number(required ?? 0),
        facets,
        shape: () => readShape(types[index]),
        traits: keep(traits),
      };
      return [typeof traits.jsonName === "string" ? traits.jsonName : String(name), member] as const;
    }),
  );
}

/** A member is its schema, or `[schema, traits]`. */
function memberTraits(member: unknown): Traits {
  return isMember(member) ? traitsOf(member[1]) : {};
}

function traitsOf(traits: unknown): Traits {
  if (typeof traits === "number")
    return Object.fromEntries(packedTraits.map((name, bit) => [name, (traits >> bit) & 1]));
  return typeof traits === "object" && traits !== null ? { ...traits } : {};
}

/** Calls the functions that keep schemas lazy, and drops a member's traits. */
function resolve(schema: unknown): unknown {
  if (typeof schema === "function") return resolve(schema());
  return isMember(schema) ? resolve(schema[0]) : schema;
}

function isNode(value: unknown): value is Node {
  return Array.isArray(value);
}

/** A schema's second item is its namespace, a member's is its traits. */
function isMember(value: unknown): value is Node {
  return isNode(value) && value.length === 2 && typeof value[1] !== "string";
}
