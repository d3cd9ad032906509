import { percentEncode } from "../percent-encode.ts";
import { CallError } from "./call-error.ts";
import type { Client } from "./client.ts";
import type { HttpRequest } from "./http-message.ts";
import type { Operation, Place, RequestGroups } from "./operation.ts";
import { systemIds } from "./surroundings.ts";

/** A request before its first try. */
export type RequestDraft = Omit<HttpRequest, "attempt" | "at" | "signal">;

/**
 * Turns a typed request into an HTTP one: fills in version and idempotency token, encodes, serialises.
 *
 * @throws CallError of kind `request` when a path parameter is missing or a value cannot be sent.
 */
export function buildRequest(client: Client, operation: Operation, request: RequestGroups): RequestDraft {
  const { name, method, path, token } = operation;
  const { version } = client.api;
  const { ids = systemIds, headers } = client.options;
  try {
    let groups = request;
    if (version) groups = withDefault(groups, version, () => client.version);
    if (token) groups = withDefault(groups, token, () => ids.uuid("idempotencyToken"));
    const query = queryText(groups.query);
    const hasBody = groups.body !== undefined;
    return {
      operation: name,
      method,
      url: client.endpoint + fillPath(path, groups.path) + (query && `?${query}`),
      headers: {
        accept: "application/json",
        ...headerTexts(headers),
        ...headerTexts(groups.headers),
        ...(hasBody && { "content-type": operation.type ?? "application/json" }),
      },
      ...(hasBody && { body: JSON.stringify(groups.body) }),
    };
  } catch (cause) {
    throw new CallError("request", { operation: name, method, url: path, attempt: 0 }, String(cause), { cause });
  }
}

/** A copy in which `place` holds `value`. */
export function withMember(groups: RequestGroups, place: Place, value: unknown): RequestGroups {
  return { ...groups, [place.in]: { ...Object(groups[place.in]), [place.name]: value } };
}

function withDefault(groups: RequestGroups, place: Place, value: () => unknown): RequestGroups {
  return withMember(groups, place, Object(groups[place.in])[place.name] ?? value());
}

/** What generated request types allow in a path, a query or a header. */
type Value = string | number | boolean | undefined;

function entriesOf(group: unknown): [string, Value | Value[]][] {
  return Object.entries(Object(group));
}

function fillPath(template: string, group: object | undefined): string {
  const values = new Map(entriesOf(group));
  const path = template.replace(/\{(.+?)\}/g, (_, name: string) => {
    const text = percentEncode(String(values.get(name) ?? ""));
    if (!text) throw new TypeError(`path parameter ${name} is missing`);
    return text;
  });
  // URL parsers resolve such segments even when they are encoded, so that another resource would be called.
  if (/\/\.\.?(\/|$)/.test(path)) throw new TypeError("a path parameter cannot be . or ..");
  return path;
}

/** A list repeats its name; a value that is not given is left out. */
function queryText(group: object | undefined): string {
  return entriesOf(group)
    .flatMap(([name, value]) => [value].flat().map((item) => [name, item]))
    .filter(isGiven)
    .map((pair) => pair.map((part) => percentEncode(String(part))).join("="))
    .join("&");
}

function headerTexts(group: object | undefined): Record<string, string> {
  const given = entriesOf(group).filter(isGiven);
  return Object.fromEntries(given.map(([name, value]) => [name.toLowerCase(), String(value)]));
}

function isGiven([, value]: readonly unknown[]): boolean {
  return value !== undefined;
}
