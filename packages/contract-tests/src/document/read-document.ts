import { upgrade } from "@scalar/openapi-upgrader";
import { isObject, listOf, objectOf, textOf, type JsonObject } from "./json.ts";
import type { Contract, Credential, Operation, Parameter } from "./operation.ts";
import { parseUrl } from "./parse-url.ts";
import { examplesOf, keyOf, readAnswer, readContents, resolved, schemaOf, type Source } from "./read-answer.ts";
import { resolve } from "./references.ts";

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"] as const;

/** Reads an OpenAPI 3.0 or 3.1 document. Throws a TypeError when it is none. */
export function readDocument(document: unknown): Contract {
  if (!isObject(document)) throw new TypeError("The document is not an object.");
  const version = textOf(document.openapi) ?? "";
  if (!/^3\.[01]/u.test(version)) {
    throw new TypeError(`The document is not OpenAPI 3.0 or 3.1 (openapi: ${JSON.stringify(document.openapi)}).`);
  }
  const root = version.startsWith("3.0") ? objectOf(upgrade(structuredClone(document), "3.1")) : document;
  const source: Source = { root, warnings: [] };
  const operations = Object.entries(objectOf(root.paths)).flatMap(([path, item]) => readPath(source, path, item));
  const info = objectOf(root.info);
  return {
    title: textOf(info.title) ?? "",
    version: textOf(info.version) ?? "",
    root,
    basePath: basePathOf(root),
    operations,
    credentials: readCredentials(root),
    warnings: source.warnings,
  };
}

function basePathOf(root: JsonObject): string {
  const server = objectOf(listOf(root.servers)[0]);
  const variables = objectOf(server.variables);
  const url = (textOf(server.url) ?? "/").replaceAll(
    /\{([^}]*)\}/gu,
    (_, name: string) => textOf(objectOf(variables[name]).default) ?? name,
  );
  const path = parseUrl(url, "http://target.invalid")?.pathname ?? "/";
  return path.replace(/\/+$/u, "");
}

function readCredentials(root: JsonObject): readonly Credential[] {
  const schemes = Object.entries(objectOf(objectOf(root.components).securitySchemes));
  return schemes.map(([scheme, found]) => {
    const { type, in: place, name } = objectOf(resolve(root, found));
    if (type !== "apiKey") return { scheme, in: "header", name: "authorization" };
    const at = place === "query" || place === "cookie" ? place : "header";
    const text = textOf(name) ?? "";
    return { scheme, in: at, name: at === "header" ? text.toLowerCase() : text };
  });
}

function readPath(source: Source, path: string, item: unknown): readonly Operation[] {
  const found = resolved(source, item, path);
  return methods
    .filter((method) => isObject(found[method]))
    .map((method) => readOperation(source, path, method, objectOf(found[method]), listOf(found.parameters)));
}

function readOperation(
  source: Source,
  path: string,
  method: string,
  found: JsonObject,
  shared: readonly unknown[],
): Operation {
  const key = keyOf(path, method, found);
  const own = listOf(found.parameters).map((each) => readParameter(source, each, key));
  const inherited = shared.map((each) => readParameter(source, each, key));
  const parameters = [
    ...inherited.filter((each) => !own.some((one) => one.name === each.name && one.in === each.in)),
    ...own,
  ].filter((each) => each.name !== "" && !isReserved(each));
  return {
    key,
    method: method.toUpperCase(),
    path,
    parameters: [...undeclaredPathParameters(path, parameters), ...parameters],
    body: found.requestBody === undefined ? undefined : readBody(source, found.requestBody, key),
    answers: Object.entries(objectOf(found.responses)).map(([status, each]) => readAnswer(source, status, each, key)),
    security: readSecurity(found.security ?? source.root.security),
  };
}

function readBody(source: Source, value: unknown, key: string): NonNullable<Operation["body"]> {
  const found = resolved(source, value, key);
  return { required: found.required === true, contents: readContents(source, found.content) };
}

function readParameter(source: Source, value: unknown, key: string): Parameter {
  const found = resolved(source, value, key);
  const [content] = readContents(source, found.content);
  const place = textOf(found.in);
  const at = place === "path" || place === "header" || place === "cookie" ? place : "query";
  const style = textOf(found.style) ?? (at === "query" || at === "cookie" ? "form" : "simple");
  return {
    name: textOf(found.name) ?? "",
    in: at,
    required: at === "path" || found.required === true,
    schema: content?.schema ?? schemaOf(found.schema) ?? {},
    style,
    explode: typeof found.explode === "boolean" ? found.explode : style === "form",
    asJson: content !== undefined,
    examples: [...examplesOf(source, found), ...(content?.examples ?? [])],
  };
}

/** OpenAPI leaves these headers to other parts of the document. */
function isReserved({ in: place, name }: Parameter): boolean {
  return place === "header" && ["accept", "content-type", "authorization"].includes(name.toLowerCase());
}

/** Placeholders that nobody declared are text. */
function undeclaredPathParameters(path: string, declared: readonly Parameter[]): readonly Parameter[] {
  const names = [...path.matchAll(/\{([^}]+)\}/gu)].map(([, name = ""]) => name);
  return names
    .filter((name) => !declared.some((each) => each.in === "path" && each.name === name))
    .map((name) => ({
      name,
      in: "path",
      required: true,
      schema: { type: "string" },
      style: "simple",
      explode: false,
      asJson: false,
      examples: [],
    }));
}

function readSecurity(value: unknown): readonly string[] {
  const alternatives = listOf(value).map((each) => Object.keys(objectOf(each)));
  return alternatives.some((names) => names.length === 0) ? [] : [...new Set(alternatives.flat())];
}
