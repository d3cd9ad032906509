import { percentEncode } from "../percent-encode.ts";
import type { Client } from "./client.ts";
import type { HttpRequest } from "./http-message.ts";
import type { Operation, RequestGroups } from "./operation.ts";

/** A request before its first try. */
export type RequestDraft = Omit<HttpRequest, "attempt" | "at" | "signal">;

/**
 * Turns a typed request into an HTTP one: fills in what is left out, encodes, serialises.
 *
 * @throws TypeError when a path parameter is missing or would lead elsewhere, or the body is no JSON.
 * @throws URIError for text with half of a surrogate pair.
 */
export function buildRequest(
  { api, endpoint, options }: Client,
  operation: Operation,
  request: RequestGroups,
): RequestDraft {
  const { name, method, path, type = "application/json" } = operation;
  const groups = [api, operation].reduce((filled, { fill }) => fill?.(filled, options) ?? filled, request);
  const body = JSON.stringify(groups.body);
  const query = given(groups.query)
    .map((pair) => pair.map(percentEncode).join("="))
    .join("&");
  const filledPath = path.replace(/{(.+?)}/g, (_, parameter: string) => {
    const text = [Object(groups.path)[parameter] ?? ""].flat().map(percentEncode).join();
    // URL parsers resolve dots even when they are encoded, so that another resource would be called.
    if (/^\.{0,2}$/.test(text)) throw new TypeError(`path parameter ${parameter} is "${text}"`);
    return text;
  });
  // A list is one header, with commas; an empty one is none.
  const headers = Object.entries<Value | Value[]>({
    accept: "application/json",
    ...options.headers,
    ...groups.headers,
    "content-type": body && type,
  }).flatMap(([header, value]) => ([value].flat()[0] === undefined ? [] : [[header.toLowerCase(), String(value)]]));
  return {
    operation: name,
    method,
    url: endpoint + filledPath + (query && `?${query}`),
    headers: Object.fromEntries(headers),
    body,
  };
}

/** What generated request types allow in a query or a header. */
type Value = string | number | boolean | undefined;

/** Names and texts of what is given. A list repeats its name; what is `undefined` is left out. */
export function given(group: object | undefined): [string, string][] {
  return Object.entries<Value | Value[]>(Object(group)).flatMap(([name, values]) =>
    [values].flat().flatMap((value) => (value === undefined ? [] : [[name, String(value)] satisfies [string, string]])),
  );
}
