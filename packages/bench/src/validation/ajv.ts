import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";
import type { Candidate, Check } from "./check.ts";

const require = createRequire(import.meta.url);
const schemas = {
  policy: ["job-router", "2024-01-18-preview", "DistributionPolicy"],
  split: ["traffic-distribution", "2017-08-08", "GetTrafficDistributionOutput"],
  page: ["job-router", "2024-01-18-preview", "PagedDistributionPolicy"],
} as const;

type Schema = keyof typeof schemas;

interface Compiled {
  (value: unknown): unknown;
  readonly errors?: readonly unknown[] | null;
}

/** Ajv from our OpenAPI documents, made into code when the process starts. */
export function ajvAtStart(): Candidate {
  return candidate("Ajv, compiled at start", (schema) => {
    const compiled = ajvFor(schema).getSchema(reference(schema));
    if (!compiled) throw new Error(`Ajv found no ${schema}.`);
    return compiled;
  });
}

/** Ajv from the same, made into modules beforehand. */
export function ajvStandalone(): Candidate {
  const folder = join(import.meta.dirname, "../../reports");
  mkdirSync(folder, { recursive: true });
  return candidate("Ajv standalone", (schema) => {
    const file = join(folder, `ajv-${schema}.cjs`);
    writeFileSync(file, standalone.default(ajvFor(schema), { check: reference(schema) }));
    // The file that was just written exports that one function.
    return (require(file) as { readonly check: Compiled }).check;
  });
}

function candidate(name: string, compile: (schema: Schema) => Compiled): Candidate {
  const check = (schema: Schema): Check => {
    const compiled = compile(schema);
    return {
      accepts: (value) => compiled(value) === true,
      findings: (value) => (compiled(value) === true ? 0 : (compiled.errors?.length ?? 0)),
    };
  };
  return { name, policy: check("policy"), split: check("split"), page: check("page") };
}

function ajvFor(schema: Schema): Ajv2020 {
  const [api, version] = schemas[schema];
  const file = require.resolve(`@trunkline/${api}-spec/gen/openapi.${version}.json`);
  // Ajv knows `discriminator` but not its `mapping`, and not OpenAPI's number formats.
  const document = JSON.parse(readFileSync(file, "utf8"), (key, value: unknown) =>
    key === "mapping" ? undefined : value,
  ) as object;
  const code = { source: true };
  return new Ajv2020({ strict: false, allErrors: true, discriminator: true, formats, code }).addSchema(document, "api");
}

function reference(schema: Schema): string {
  return `api#/components/schemas/${schemas[schema][2]}`;
}

const formats = {
  int32: true,
  int64: true,
  double: true,
  float: true,
  "date-time": true,
  uri: true,
  "uri-reference": true,
} as const;
