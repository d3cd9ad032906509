import { upgrade } from "@scalar/openapi-upgrader";
import { isObject, listOf, objectOf, textOf, type JsonObject } from "./json.ts";
import type {
  Content,
  Contract,
  Credential,
  DeclaredAnswer,
  DeclaredHeader,
  DeclaredLink,
  Operation,
  Parameter,
  Schema,
} from "./operation.ts";
import { parseUrl } from "./parse-url.ts";
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
  const reader = createReader(root);
  const operations = Object.entries(objectOf(root.paths)).flatMap(([path, item]) => reader.readPath(path, item));
  const info = objectOf(root.info);
  return {
    title: textOf(info.title) ?? "",
    version: textOf(info.version) ?? "",
    root,
    basePath: basePathOf(root),
    operations,
    credentials: readCredentials(root),
    warnings: reader.warnings,
  };
}

function basePathOf(root: JsonObject): string {
  const server = objectOf(listOf(root.servers)[0]);
  const variables = objectOf(server.variables);
  const url = (textOf(server.url) ?? "/").replaceAll(/\{([^}]*)\}/gu, (_, name: string) =>
    String(objectOf(variables[name]).default ?? name),
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

interface Reader {
  readonly warnings: string[];
  readonly readPath: (path: string, item: unknown) => readonly Operation[];
}

function createReader(root: JsonObject): Reader {
  const warnings: string[] = [];
  const paths = objectOf(root.paths);

  function resolved(value: unknown, where: string): JsonObject {
    const found = resolve(root, value);
    if (isObject(found)) return found;
    warnings.push(`${where} refers to ${textOf(objectOf(value).$ref) ?? "nothing"}, which is not in the document.`);
    return {};
  }

  function readPath(path: string, item: unknown): readonly Operation[] {
    const found = resolved(item, path);
    return methods
      .filter((method) => isObject(found[method]))
      .map((method) => readOperation(path, method, objectOf(found[method]), listOf(found.parameters)));
  }

  function readOperation(path: string, method: string, found: JsonObject, shared: readonly unknown[]): Operation {
    const key = keyOf(path, method, found);
    const own = listOf(found.parameters).map((each) => readParameter(each, key));
    const inherited = shared.map((each) => readParameter(each, key));
    const parameters = [
      ...inherited.filter((each) => !own.some((one) => one.name === each.name && one.in === each.in)),
      ...own,
    ].filter((each) => each.name !== "" && !isReserved(each));
    return {
      key,
      method: method.toUpperCase(),
      path,
      parameters: [...undeclaredPathParameters(path, parameters), ...parameters],
      body: found.requestBody === undefined ? undefined : readBody(found.requestBody, key),
      answers: Object.entries(objectOf(found.responses)).map(([status, each]) => readAnswer(status, each, key)),
      security: readSecurity(found.security ?? root.security),
    };
  }

  function readBody(value: unknown, key: string): NonNullable<Operation["body"]> {
    const found = resolved(value, key);
    return { required: found.required === true, contents: readContents(found.content) };
  }

  function readParameter(value: unknown, key: string): Parameter {
    const found = resolved(value, key);
    const [content] = readContents(found.content);
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
      examples: [...examplesOf(found), ...(content?.examples ?? [])],
    };
  }

  function readContents(value: unknown): readonly Content[] {
    return Object.entries(objectOf(value)).map(([mediaType, found]) => ({
      mediaType: mediaType.toLowerCase(),
      schema: schemaOf(objectOf(found).schema),
      examples: examplesOf(objectOf(found)),
    }));
  }

  function examplesOf(found: JsonObject): readonly unknown[] {
    const named = Object.values(objectOf(found.examples)).map((each) => objectOf(resolve(root, each)));
    return [
      ...("example" in found ? [found.example] : []),
      ...named.filter((each) => "value" in each).map((each) => each.value),
      ...listOf(found.examples),
    ];
  }

  function readAnswer(status: string, value: unknown, key: string): DeclaredAnswer {
    const found = resolved(value, `${key} ${status}`);
    return {
      status: /^[1-5]xx$/iu.test(status) ? status.toUpperCase() : status,
      description: textOf(found.description) ?? "",
      contents: readContents(found.content),
      headers: readHeaders(found.headers),
      links: Object.values(objectOf(found.links)).flatMap((link) => readLink(resolve(root, link))),
    };
  }

  function readHeaders(value: unknown): readonly DeclaredHeader[] {
    const entries = Object.entries(objectOf(value)).filter(([name]) => name.toLowerCase() !== "content-type");
    return entries.map(([name, each]) => {
      const found = objectOf(resolve(root, each));
      return {
        name: name.toLowerCase(),
        required: found.required === true,
        schema: found.schema === undefined ? undefined : schemaOf(found.schema),
      };
    });
  }

  function readLink(value: unknown): readonly DeclaredLink[] {
    const { operationId, operationRef, parameters } = objectOf(value);
    const to = textOf(operationId) ?? keyOfReference(textOf(operationRef) ?? "");
    return to === undefined ? [] : [{ to, parameters: objectOf(parameters) }];
  }

  function keyOfReference(reference: string): string | undefined {
    const [, path, method] = /#\/paths\/([^/]+)\/([a-z]+)$/u.exec(reference) ?? [];
    if (path === undefined || method === undefined) return undefined;
    const name = decodeURIComponent(path).replaceAll("~1", "/").replaceAll("~0", "~");
    const operation = objectOf(objectOf(resolve(root, paths[name]))[method]);
    return keyOf(name, method, operation);
  }

  return { warnings, readPath };
}

function schemaOf(value: unknown): Schema | undefined {
  return isObject(value) || typeof value === "boolean" ? value : undefined;
}

function keyOf(path: string, method: string, found: JsonObject): string {
  return textOf(found.operationId) ?? `${method.toUpperCase()} ${path}`;
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
