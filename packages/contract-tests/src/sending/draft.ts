import { isObject } from "../document/json.ts";
import type { Operation, Parameter } from "../document/operation.ts";

/** Values of parameters by name. */
export type ParameterValues = Readonly<Record<string, unknown>>;

/** A body before it is written: a value for its media type, or text as it is. */
export type DraftBody =
  | { readonly mediaType: string; readonly value: unknown }
  | { readonly mediaType: string; readonly text: string };

/** A request to an operation, before it is written. */
export interface Draft {
  readonly operation: Operation;
  readonly path: ParameterValues;
  readonly query: ParameterValues;
  /** Names in lower case. */
  readonly headers: ParameterValues;
  readonly body?: DraftBody;
  /** In place of the operation's own method. */
  readonly method?: string;
  /** In place of the URL that path and query would give. */
  readonly url?: string;
  /** Whose credentials to send. Default: the given ones. */
  readonly credentials?: "none" | "wrong";
}

/** The path and query of a draft, below the base URL. */
export function pathAndQueryOf({ operation, path, query }: Draft): string {
  const filled = operation.path.replaceAll(/\{([^}]+)\}/gu, (_, name: string) => {
    const parameter = operation.parameters.find((each) => each.in === "path" && each.name === name);
    return writePathValue(path[name], parameter);
  });
  const pairs = Object.entries(query).flatMap(([name, value]) => {
    const parameter = operation.parameters.find((each) => each.in === "query" && each.name === name);
    return queryPairs(name, value, parameter);
  });
  const text = pairs.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`).join("&");
  return text === "" ? filled : `${filled}${filled.includes("?") ? "&" : "?"}${text}`;
}

function writePathValue(value: unknown, parameter: Parameter | undefined): string {
  const encoded = (each: unknown): string => encodeURIComponent(plainText(each));
  if (parameter?.style === "label")
    return `.${listValue(value)
      .map(encoded)
      .join(parameter.explode ? "." : ",")}`;
  if (parameter?.style === "matrix")
    return `;${encodeURIComponent(parameter.name)}=${listValue(value).map(encoded).join(",")}`;
  if (isObject(value)) {
    const joint = parameter?.explode === true ? "=" : ",";
    return Object.entries(value)
      .map(([name, each]) => `${encoded(name)}${joint}${encoded(each)}`)
      .join(",");
  }
  return listValue(value).map(encoded).join(",");
}

function queryPairs(
  name: string,
  value: unknown,
  parameter: Parameter | undefined,
): readonly (readonly [string, string])[] {
  if (value === undefined) return [];
  if (parameter?.asJson === true) return [[name, JSON.stringify(value)]];
  if (Array.isArray(value)) {
    if (parameter === undefined || parameter.explode) return value.map((each) => [name, plainText(each)]);
    const separator = parameter.style === "spaceDelimited" ? " " : parameter.style === "pipeDelimited" ? "|" : ",";
    return [[name, value.map(plainText).join(separator)]];
  }
  if (isObject(value)) {
    const entries = Object.entries(value);
    if (parameter?.style === "deepObject") return entries.map(([key, each]) => [`${name}[${key}]`, plainText(each)]);
    if (parameter?.explode === true) return entries.map(([key, each]) => [key, plainText(each)]);
    return [[name, entries.flatMap(([key, each]) => [key, plainText(each)]).join(",")]];
  }
  return [[name, plainText(value)]];
}

function listValue(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}

/** A value as parameters and forms write it. */
export function plainText(value: unknown): string {
  if (typeof value === "string") return value;
  return typeof value === "object" && value !== null ? JSON.stringify(value) : String(value);
}

/** A body as it goes over the wire. */
export function writeBody(body: DraftBody): string {
  if ("text" in body) return body.text;
  if (isJsonType(body.mediaType)) return JSON.stringify(body.value);
  if (body.mediaType.startsWith("application/x-www-form-urlencoded") && isObject(body.value)) {
    const form = new URLSearchParams();
    for (const [name, value] of Object.entries(body.value)) {
      for (const each of listValue(value)) form.append(name, plainText(each));
    }
    return form.toString();
  }
  if (body.mediaType.startsWith("multipart/") && isObject(body.value)) return writeMultipart(body.value);
  return plainText(body.value);
}

const boundary = "contract-tests-boundary";

function writeMultipart(value: Readonly<Record<string, unknown>>): string {
  const parts = Object.entries(value).map(
    ([name, each]) => `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${plainText(each)}\r\n`,
  );
  return `${parts.join("")}--${boundary}--\r\n`;
}

/** The Content-Type header for a media type. */
export function contentTypeOf(mediaType: string): string {
  if (mediaType === "*/*") return "application/octet-stream";
  return mediaType.startsWith("multipart/") ? `${mediaType}; boundary=${boundary}` : mediaType;
}

/** True for media types of JSON, with or without parameters. */
export function isJsonType(mediaType: string): boolean {
  return /^[^;]*[/+]json\s*(?:;|$)/iu.test(mediaType) || mediaType === "*/*";
}

/** The parameters of an operation in one place. */
export function parametersIn(operation: Operation, place: Parameter["in"]): readonly Parameter[] {
  return operation.parameters.filter((each) => each.in === place);
}
