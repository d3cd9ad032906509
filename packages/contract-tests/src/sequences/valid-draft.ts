import { buildValue, type BuildOptions } from "../cases/build-value.ts";
import { isObject } from "../document/json.ts";
import type { Content, Operation, Parameter, Schema } from "../document/operation.ts";
import type { Schemas } from "../document/schemas.ts";
import type { ContractTestOptions } from "../options.ts";
import { isJsonType, parametersIn, type Draft, type DraftBody, type ParameterValues } from "../sending/draft.ts";

/** A way to make a valid body. */
export interface BodyRecipe {
  /** `given`, `minimal`, `full`, `example-1`, `variant-2`. */
  readonly name: string;
  readonly build: (n: number) => unknown;
}

/** Makes valid requests. */
export interface Drafting {
  /** Recipes for the body of an operation, the plainest first; one that gives nothing when it has no body. */
  readonly recipes: (operation: Operation) => readonly BodyRecipe[];
  /** A request with all that is required, and nothing more but the given. */
  readonly draft: (operation: Operation, path: ParameterValues, body: DraftBody | undefined) => Draft;
  readonly bodyOf: (operation: Operation, value: unknown) => DraftBody | undefined;
  /** A valid value for a parameter; `n` makes values of texts differ. */
  readonly parameterValue: (operation: Operation, parameter: Parameter, n: number) => unknown;
  readonly givenValue: (operation: Operation, name: string) => unknown;
}

/**
 * Makes valid requests out of what was given, what the document shows, and what its schemas allow. `version` is that of
 * the document: APIs that ask for theirs by `api-version` mean it.
 */
export function createDrafting(schemas: Schemas, version: string, options: ContractTestOptions): Drafting {
  function givenValue(operation: Operation, name: string): unknown {
    const values = options.values ?? {};
    return (
      values[`${operation.key}.${name}`] ?? values[`${operation.method} ${operation.path}.${name}`] ?? values[name]
    );
  }

  function parameterValue(operation: Operation, parameter: Parameter, n: number): unknown {
    const given = givenValue(operation, parameter.name);
    if (given !== undefined) return given;
    const isVersion = parameter.in === "query" && /^api-?version$/iu.test(parameter.name);
    if (isVersion && version !== "" && schemas.fits(parameter.schema, "request", version)) return version;
    const example = parameter.examples.find((each) => schemas.fits(parameter.schema, "request", each));
    return example ?? buildValue(schemas, parameter.schema, { full: false, n }, parameter.name);
  }

  function recipes(operation: Operation): readonly BodyRecipe[] {
    const content = contentFor(operation);
    if (content === undefined) return [{ name: "empty", build: () => undefined }];
    const given = options.bodies?.[operation.key] ?? options.bodies?.[`${operation.method} ${operation.path}`];
    const made = (name: string, how: Omit<BuildOptions, "n">): BodyRecipe => ({
      name,
      build: (n) => buildValue(schemas, content.schema, { ...how, n }),
    });
    const valid = content.examples.filter(
      (each) => content.schema === undefined || schemas.fits(content.schema, "request", each),
    );
    const all = [
      ...(given === undefined ? [] : [{ name: "given", build: () => given }]),
      made("minimal", { full: false }),
      made("full", { full: true }),
      ...valid.map((each, index) => ({
        name: `example-${index + 1}`,
        build: (n: number) => freshened(schemas, content, each, n),
      })),
      ...variantsOf(schemas, content).flatMap((variant) => [
        made(`variant-${variant + 1}`, { full: false, variant }),
        made(`full-variant-${variant + 1}`, { full: true, variant }),
      ]),
    ];
    return operation.body?.required === false ? [...all, { name: "empty", build: () => undefined }] : all;
  }

  function draft(operation: Operation, path: ParameterValues, body: DraftBody | undefined): Draft {
    const required = (place: Parameter["in"]): readonly (readonly [string, unknown])[] =>
      parametersIn(operation, place)
        .filter((each) => each.required || givenValue(operation, each.name) !== undefined)
        .map((each) => [each.name, parameterValue(operation, each, 0)]);
    const cookies = required("cookie").map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`);
    return {
      operation,
      path,
      query: Object.fromEntries(required("query")),
      headers: {
        ...Object.fromEntries(required("header").map(([name, value]) => [name.toLowerCase(), value])),
        ...(cookies.length === 0 ? {} : { cookie: cookies.join("; ") }),
      },
      ...(body === undefined ? {} : { body }),
    };
  }

  function bodyOf(operation: Operation, value: unknown): DraftBody | undefined {
    const content = contentFor(operation);
    return content === undefined || value === undefined ? undefined : { mediaType: content.mediaType, value };
  }

  return { recipes, draft, bodyOf, parameterValue, givenValue };
}

/** The media type that requests are made in: JSON where it is declared. */
export function contentFor({ body }: Operation): Content | undefined {
  const contents = body?.contents ?? [];
  return contents.find(({ mediaType }) => isJsonType(mediaType)) ?? contents[0];
}

function variantsOf(schemas: Schemas, { schema }: Content): readonly number[] {
  const most = Math.min(12, mostBranches(schemas, schema, 0));
  return Array.from({ length: Math.max(0, most - 1) }, (_, index) => index + 1);
}

/** The most branches there are to choose from at any place of a schema. */
function mostBranches(schemas: Schemas, schema: Schema | undefined, depth: number): number {
  if (schema === undefined || depth > 3) return 0;
  const { branches, properties, items } = schemas.shape(schema);
  const inner = [...properties.values(), ...branches, items].map((each) => mostBranches(schemas, each, depth + 1));
  return Math.max(branches.length, ...inner, 0);
}

/** An example with new values in the members that are often unique, as long as it stays valid. */
function freshened(schemas: Schemas, { schema }: Content, example: unknown, n: number): unknown {
  if (!isObject(example) || schema === undefined) return example;
  const fresh = Object.fromEntries(
    Object.entries(example).map(([name, value]) => {
      const unique = /(?:^|[a-z_-])(?:name|email|login|slug|sku|handle|title|username)$/iu.test(name);
      if (!unique || typeof value !== "string") return [name, value];
      return [name, value.includes("@") ? value.replace("@", `-${n}@`) : `${value}-${n}`];
    }),
  );
  return schemas.fits(schema, "request", fresh) ? fresh : example;
}
