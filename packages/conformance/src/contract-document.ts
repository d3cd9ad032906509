import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

/** A JSON Schema as OpenAPI documents hold it; only what a sample needs is named. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly pattern?: string;
  readonly minLength?: number;
  readonly minimum?: number;
  readonly readOnly?: boolean;
}

/** One operation of a contract, with what is needed to send a request. */
export interface ContractOperation {
  readonly id: string;
  /** The resource it belongs to. */
  readonly tag: string;
  readonly method: string;
  readonly path: string;
  readonly query: readonly string[];
  readonly contentType?: string;
  readonly body?: Schema;
}

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, DocumentOperation>>>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, Schema>>;
    readonly parameters?: Readonly<Record<string, DocumentParameter>>;
  };
}

interface DocumentParameter {
  readonly $ref?: string;
  readonly name: string;
  readonly in: string;
}

interface DocumentOperation {
  readonly operationId: string;
  readonly tags?: readonly string[];
  readonly parameters?: readonly DocumentParameter[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
}

/** A committed OpenAPI document of ours, read for testing. */
export interface ContractDocument {
  readonly operations: readonly ContractOperation[];
  /** The schema a reference names; any other schema as it is. */
  readonly resolve: (schema: Schema) => Schema;
}

/** A committed OpenAPI document, as it is. */
export function readDocumentOf(api: string, version: string): unknown {
  const file = createRequire(import.meta.url).resolve(`@trunkline/${api}-spec/gen/openapi.${version}.json`);
  return JSON.parse(readFileSync(file, "utf8"));
}

export function readContract(api: string, version: string): ContractDocument {
  const file = createRequire(import.meta.url).resolve(`@trunkline/${api}-spec/gen/openapi.${version}.json`);
  const document: Document = JSON.parse(readFileSync(file, "utf8"));
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods)
      .filter(([method]) => method !== "parameters")
      .map(([method, operation]) => readOperation(document, path, method, operation)),
  );
  return { operations, resolve: (schema) => resolveSchema(document, schema) };
}

function readOperation(
  document: Document,
  path: string,
  method: string,
  operation: DocumentOperation,
): ContractOperation {
  const parameters = (operation.parameters ?? []).map((parameter) => {
    const name = parameter.$ref?.split("/").at(-1);
    return name === undefined ? parameter : (document.components.parameters?.[name] ?? parameter);
  });
  const [content] = Object.entries(operation.requestBody?.content ?? {});
  return {
    id: operation.operationId,
    tag: operation.tags?.[0] ?? "",
    method: method.toUpperCase(),
    path,
    query: parameters.filter((parameter) => parameter.in === "query").map(({ name }) => name),
    ...(content ? { contentType: content[0], body: content[1].schema } : {}),
  };
}

function resolveSchema(document: Document, schema: Schema): Schema {
  const name = schema.$ref?.split("/").at(-1);
  return name === undefined ? schema : resolveSchema(document, document.components.schemas[name] ?? {});
}
