import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import addFormatsModule from "ajv-formats";
import { directSchema, type Direction } from "./directed-schema.ts";
import type { JsonObject } from "./json.ts";
import type { Schema } from "./operation.ts";
import { findReferenced } from "./references.ts";

/** One place where a value does not fit its schema. */
export interface Misfit {
  /** JSON pointer into the value. */
  readonly at: string;
  readonly message: string;
  readonly keyword: string;
}

/** Tells whether values fit schemas of one document. */
export interface SchemaChecker {
  /** Empty: the value fits. */
  readonly misfits: (schema: Schema, direction: Direction, value: unknown) => readonly Misfit[];
  readonly fits: (schema: Schema, direction: Direction, value: unknown) => boolean;
  /** Schemas that could not be understood; anything fits them. */
  readonly warnings: readonly string[];
}

// The module is CommonJS: what Node calls the default is an object with the function in it, or the function itself.
const addFormats = typeof addFormatsModule === "function" ? addFormatsModule : addFormatsModule.default;

/** Compiles each schema once, when it is first asked for. */
export function createSchemaChecker(root: JsonObject): SchemaChecker {
  const warnings: string[] = [];
  const request = createDirection(root, "request", warnings);
  const response = createDirection(root, "response", warnings);
  function misfits(schema: Schema, direction: Direction, value: unknown): readonly Misfit[] {
    const validate = (direction === "request" ? request : response)(schema);
    if (validate === undefined || validate(value)) return [];
    return (validate.errors ?? []).map(misfitFromError);
  }
  return {
    misfits,
    fits: (schema, direction, value) => misfits(schema, direction, value).length === 0,
    warnings,
  };
}

function misfitFromError(error: ErrorObject): Misfit {
  const extra = error.keyword === "additionalProperties" ? ` (${String(error.params.additionalProperty)})` : "";
  const values = error.keyword === "enum" ? ` ${JSON.stringify(error.params.allowedValues)}` : "";
  const message = error.keyword === "false schema" ? "must not be there" : (error.message ?? error.keyword);
  return { at: error.instancePath, message: `${message}${extra}${values}`, keyword: error.keyword };
}

type Compile = (schema: Schema) => ValidateFunction | undefined;

function createDirection(root: JsonObject, direction: Direction, warnings: string[]): Compile {
  const ajv = new Ajv2020({
    strict: false,
    logger: false,
    allErrors: true,
    validateSchema: false,
    code: { regExp: Object.assign(lenientRegExp, { code: "new RegExp" }) },
  });
  addFormats(ajv);
  // OpenAPI gives these to programmers, not to values.
  for (const name of ["password", "binary", "byte", "float", "double", "int32", "int64", "duration"]) {
    ajv.addFormat(name, true);
  }
  const names = new Map<string, string>();
  const compiled = new Map<Schema, ValidateFunction | undefined>();

  function refer(reference: string): string {
    const known = names.get(reference);
    if (known !== undefined) return known;
    const name = `schema:${names.size}`;
    names.set(reference, name);
    const found = findReferenced(root, reference);
    if (found === undefined) warnings.push(`${reference} is not in the document; anything fits it.`);
    const made = directSchema(root, found, direction, refer);
    ajv.addSchema(typeof made === "object" && made !== null ? made : { allOf: [made] }, name);
    return name;
  }

  function compile(schema: Schema): ValidateFunction | undefined {
    try {
      const made = directSchema(root, schema, direction, refer);
      return ajv.compile(typeof made === "object" && made !== null ? made : { allOf: [made] });
    } catch (error) {
      warnings.push(`A schema could not be understood: ${error instanceof Error ? error.message : String(error)}`);
      return undefined;
    }
  }

  return (schema) => {
    if (!compiled.has(schema)) compiled.set(schema, compile(schema));
    return compiled.get(schema);
  };
}

/** Patterns of documents are often not valid with the flag `u`. */
function lenientRegExp(pattern: string, flags: string): RegExp {
  try {
    return new RegExp(pattern, flags);
  } catch {
    return new RegExp(pattern, flags.replace("u", ""));
  }
}
