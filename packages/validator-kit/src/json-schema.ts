import { isObject } from "./members.ts";
import type { StandardFace, Validator } from "./validator.ts";

/** A JSON Schema, as data. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** The schema of one type, which names others as `#/$defs/Name`. */
export interface SchemaSource {
  readonly name: string;
  readonly schema: JsonSchema;
  /** The sources of those that it names. */
  readonly uses: () => readonly SchemaSource[];
}

/** A validator that can also tell its JSON Schema: Standard Schema and Standard JSON Schema in one value. */
export interface StandardJsonSchema<T> {
  readonly "~standard": StandardFace<T> & { readonly jsonSchema: JsonSchemaConverter };
}

/** Version 1 of the Standard JSON Schema interface, structurally (https://standardschema.dev/json-schema). */
export interface JsonSchemaConverter {
  /**
   * What a value must be to be taken.
   *
   * @throws RangeError when the target is neither `draft-2020-12` nor `draft-07`.
   */
  readonly input: (options: JsonSchemaOptions) => Record<string, unknown>;
  /** What a value is that was taken. Validators change nothing unless asked to, so it is the same. */
  readonly output: (options: JsonSchemaOptions) => Record<string, unknown>;
}

/** What a schema is wanted for. */
export interface JsonSchemaOptions {
  readonly target: "draft-2020-12" | "draft-07" | "openapi-3.0" | ({} & string);
  readonly libraryOptions?: Record<string, unknown> | undefined;
}

/** Puts a generated schema beside its validator. */
export function defineJsonSchema<T>(validator: Validator<T>, source: SchemaSource): StandardJsonSchema<T> {
  const convert = ({ target }: JsonSchemaOptions): Record<string, unknown> => schemaFor(source, target);
  return { "~standard": { ...validator["~standard"], jsonSchema: { input: convert, output: convert } } };
}

const dialects: Readonly<Record<string, readonly [uri: string, definitions: string]>> = {
  "draft-2020-12": ["https://json-schema.org/draft/2020-12/schema", "$defs"],
  "draft-07": ["http://json-schema.org/draft-07/schema#", "definitions"],
};

function schemaFor(source: SchemaSource, target: string): Record<string, unknown> {
  const dialect = Object.hasOwn(dialects, target) ? dialects[target] : undefined;
  if (dialect === undefined) {
    throw new RangeError(`There is no JSON Schema for ${target}, only for ${Object.keys(dialects).join(" and ")}.`);
  }
  const [uri, definitions] = dialect;
  const used = [...sourcesUsedBy(source)].map(({ name, schema }) => [name, inDialect(schema, definitions)] as const);
  const [root] = [inDialect({ ...source.schema }, definitions)].filter(isObject);
  return { $schema: uri, ...root, ...(used.length > 0 && { [definitions]: Object.fromEntries(used) }) };
}

/** All that a schema names, itself only if it contains itself. */
function sourcesUsedBy(source: SchemaSource): ReadonlySet<SchemaSource> {
  const found = new Set<SchemaSource>();
  const open = [...source.uses()];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    open.push(...next.uses());
  }
  return found;
}

/** A copy, in which references lead to where the dialect keeps its definitions. */
function inDialect(value: unknown, definitions: string): unknown {
  if (Array.isArray(value)) return value.map((item) => inDialect(item, definitions));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]: [string, unknown]) =>
      name === "$ref" && typeof member === "string"
        ? [name, member.replace("$defs", definitions)]
        : [name, inDialect(member, definitions)],
    ),
  );
}
