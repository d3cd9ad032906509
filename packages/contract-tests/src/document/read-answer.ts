import { isObject, listOf, objectOf, textOf, type JsonObject } from "./json.ts";
import type { Content, DeclaredAnswer, DeclaredHeader, DeclaredLink, Schema } from "./operation.ts";
import { resolve } from "./references.ts";

/** A document being read. */
export interface Source {
  readonly root: JsonObject;
  readonly warnings: string[];
}

/** An object, or what it refers to; a reference that leads nowhere gives a warning and an empty object. */
export function resolved(source: Source, value: unknown, where: string): JsonObject {
  const found = resolve(source.root, value);
  if (isObject(found)) return found;
  source.warnings.push(
    `${where} refers to ${textOf(objectOf(value).$ref) ?? "nothing"}, which is not in the document.`,
  );
  return {};
}

/** Bodies by media type. */
export function readContents(source: Source, value: unknown): readonly Content[] {
  return Object.entries(objectOf(value)).map(([mediaType, found]) => ({
    mediaType: mediaType.toLowerCase(),
    schema: schemaOf(objectOf(found).schema),
    examples: examplesOf(source, objectOf(found)),
  }));
}

/** Examples of a body or parameter, in either form. */
export function examplesOf(source: Source, found: JsonObject): readonly unknown[] {
  const named = Object.values(objectOf(found.examples)).map((each) => objectOf(resolve(source.root, each)));
  return [
    ...("example" in found ? [found.example] : []),
    ...named.filter((each) => "value" in each).map((each) => each.value),
    ...listOf(found.examples),
  ];
}

/** One answer, as an operation declares it. */
export function readAnswer(source: Source, status: string, value: unknown, key: string): DeclaredAnswer {
  const found = resolved(source, value, `${key} ${status}`);
  return {
    status: /^[1-5]xx$/iu.test(status) ? status.toUpperCase() : status,
    description: textOf(found.description) ?? "",
    contents: readContents(source, found.content),
    headers: readHeaders(source, found.headers),
    links: Object.values(objectOf(found.links)).flatMap((link) => readLink(source, resolve(source.root, link))),
  };
}

function readHeaders(source: Source, value: unknown): readonly DeclaredHeader[] {
  const entries = Object.entries(objectOf(value)).filter(([name]) => name.toLowerCase() !== "content-type");
  return entries.map(([name, each]) => {
    const found = objectOf(resolve(source.root, each));
    return {
      name: name.toLowerCase(),
      required: found.required === true,
      schema: found.schema === undefined ? undefined : schemaOf(found.schema),
    };
  });
}

function readLink(source: Source, value: unknown): readonly DeclaredLink[] {
  const { operationId, operationRef, parameters } = objectOf(value);
  const to = textOf(operationId) ?? keyOfReference(source, textOf(operationRef) ?? "");
  return to === undefined ? [] : [{ to, parameters: objectOf(parameters) }];
}

function keyOfReference(source: Source, reference: string): string | undefined {
  const [, path, method] = /#\/paths\/([^/]+)\/([a-z]+)$/u.exec(reference) ?? [];
  if (path === undefined || method === undefined) return undefined;
  const name = decodeURIComponent(path).replaceAll("~1", "/").replaceAll("~0", "~");
  const operation = objectOf(objectOf(resolve(source.root, objectOf(source.root.paths)[name]))[method]);
  return keyOf(name, method, operation);
}

/** The value as a schema, if it is one. */
export function schemaOf(value: unknown): Schema | undefined {
  return isObject(value) || typeof value === "boolean" ? value : undefined;
}

/** What an operation is called: its operationId, or its method and path. */
export function keyOf(path: string, method: string, found: JsonObject): string {
  return textOf(found.operationId) ?? `${method.toUpperCase()} ${path}`;
}
