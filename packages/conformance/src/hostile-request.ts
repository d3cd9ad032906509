import fc from "fast-check";
import type { ContractDocument, ContractOperation } from "./contract-document.ts";
import { sampleValue } from "./sample-value.ts";

/** A request that something is wrong with, and what a server may answer to it. */
export interface HostileRequest {
  /** The kind of mischief. */
  readonly kind: string;
  readonly operation: string;
  readonly method: string;
  readonly target: string;
  readonly headers: readonly (readonly [string, string])[];
  readonly body?: string;
  /** Blanks to add to the body; kept apart so that a failure's report stays readable. */
  readonly padding?: number;
  /** The statuses that are right, where only some are. Otherwise any below 500, and 501. */
  readonly statuses?: readonly number[];
}

interface Options {
  /** Values for path parameters that exist, so that requests reach the handlers. */
  readonly knownIds: readonly string[];
  /** Query that every request needs. */
  readonly query: Readonly<Record<string, string>>;
}

/** Requests of every kind of mischief to every operation of a contract. */
export function hostileRequests(document: ContractDocument, options: Options): fc.Arbitrary<HostileRequest> {
  const operations = fc.constantFrom(...document.operations);
  const withBody = fc.constantFrom(...document.operations.filter(({ body }) => body !== undefined));
  const base = (operation: ContractOperation): fc.Arbitrary<HostileRequest> =>
    plainRequest(document, operation, options);
  const change = (
    kind: string,
    from: fc.Arbitrary<ContractOperation>,
    by: (request: HostileRequest) => fc.Arbitrary<HostileRequest>,
  ): fc.Arbitrary<HostileRequest> =>
    from
      .chain(base)
      .chain(by)
      .map((request) => ({ ...request, kind }));
  return fc.oneof(
    { weight: 3, arbitrary: change("none", operations, fc.constant) },
    { weight: 4, arbitrary: change("malformed JSON", withBody, breakJson) },
    { weight: 8, arbitrary: change("wrong types", withBody, replaceSomeNode) },
    { weight: 2, arbitrary: change("wrong content type", withBody, changeContentType) },
    { weight: 1, arbitrary: change("body over the limit", withBody, growBody) },
    { weight: 2, arbitrary: change("unknown route", operations, wander) },
    { weight: 2, arbitrary: change("wrong method", operations, changeMethod) },
    { weight: 4, arbitrary: change("bad percent-encoding", operations, breakEncoding) },
    { weight: 2, arbitrary: change("deep nesting", withBody, nest) },
    { weight: 3, arbitrary: change("prototype keys", withBody, poison) },
    { weight: 4, arbitrary: change("query garbage", operations, confuseQuery) },
    { weight: 2, arbitrary: change("header flood", operations, floodHeaders) },
  );
}

/** A request as the contract describes it, with known or invented ids. */
function plainRequest(
  document: ContractDocument,
  operation: ContractOperation,
  options: Options,
): fc.Arbitrary<HostileRequest> {
  const id = fc.oneof(
    fc.constantFrom(...options.knownIds),
    fc.string({ unit: "binary", maxLength: 40 }),
    fc.constantFrom("..", "a:b", "%", " ", "\u0000"),
  );
  return fc.array(id, { minLength: 4, maxLength: 4 }).map((ids) => {
    let next = 0;
    const path = operation.path.replaceAll(/\{\w+\}/gu, () => encodeURIComponent(ids[next++] ?? "x"));
    const body = operation.body && JSON.stringify(sampleValue(document, operation.body));
    return {
      kind: "none",
      operation: operation.id,
      method: operation.method,
      target: `${path}?${new URLSearchParams(options.query).toString()}`,
      headers: operation.contentType === undefined ? [] : [["content-type", operation.contentType]],
      ...(body === undefined ? {} : { body }),
    };
  });
}

function breakJson(request: HostileRequest): fc.Arbitrary<HostileRequest> {
  const { body = "{}" } = request;
  return fc
    .tuple(fc.nat(body.length - 1), fc.constantFrom("", "\u0000", "{", "\\", ",", "NaN", "'"))
    .map(([at, junk]) => ({
      ...request,
      body: body.slice(0, at) + junk,
    }));
}

function replaceSomeNode(request: HostileRequest): fc.Arbitrary<HostileRequest> {
  const root = JSON.parse(request.body ?? "{}") as unknown;
  const places = pathsOf(root);
  return fc.tuple(fc.constantFrom(...places), fc.jsonValue({ maxDepth: 3 })).map(([place, value]) => ({
    ...request,
    body: JSON.stringify(replaceAt(root, place, value)),
  }));
}

function changeContentType(request: HostileRequest): fc.Arbitrary<HostileRequest> {
  return fc
    .constantFrom(
      "text/plain",
      "application/xml",
      "multipart/form-data; boundary=x",
      "application/json; charset=latin1",
      "/",
      "é",
    )
    .map((type) => ({ ...request, headers: [["content-type", encodeURI(type)]] }));
}

function growBody(request: HostileRequest): fc.Arbitrary<HostileRequest> {
  // A path with ".." in it may have become another one, which nobody reads a body for.
  return fc.constant({ ...request, padding: 1_100_000, statuses: [413, 405, 404, 403] });
}

function wander(request: HostileRequest): fc.Arbitrary<HostileRequest> {
  const segment = fc.oneof(
    fc.string({ maxLength: 12 }).map((text) => encodeURIComponent(text)),
    fc.constantFrom("routing", "jobs", ":cancel", "x:y:z"),
  );
  return fc
    .array(segment, { maxLength: 9 })
    .map((segments) => ({ ...request, target: `/nowhere/${segments.join("/")}` }));
}

function changeMethod(request: HostileRequest): fc.Arbitrary<HostileRequest> {
  return fc
    .constantFrom("GET", "PUT", "POST", "PATCH", "DELETE", "HEAD", "OPTIONS", "PURGE")
    .map((method) => ({ ...request, method }));
}

function breakEncoding(request: HostileRequest): fc.Arbitrary<HostileRequest> {
  const junk = fc.constantFrom("%", "%2", "%zz", "%ff", "%c0%af", "%ed%a0%80", "%00", "//", "%252F");
  return fc.tuple(junk, fc.nat(request.target.length)).map(([text, at]) => ({
    ...request,
    target: `/${request.target.slice(1, at)}${text}${request.target.slice(Math.max(at, 1))}`,
  }));
}

function nest(request: HostileRequest): fc.Arbitrary<HostileRequest> {
  return fc
    .tuple(fc.integer({ min: 65, max: 20_000 }), fc.constantFrom(["[", "]"], ['{"a":', "}"]))
    .map(([levels, [open = "", close = ""]]) => ({
      ...request,
      body: `${open.repeat(levels)}1${close.repeat(levels)}`,
    }));
}

function poison(request: HostileRequest): fc.Arbitrary<HostileRequest> {
  const key = fc.constantFrom("__proto__", "constructor", "prototype", "toString", "hasOwnProperty");
  const value = fc.constantFrom('{"polluted":true}', '{"prototype":{"polluted":true}}', "null", "1", "[]");
  const text = request.body ?? "{}";
  return fc.tuple(key, value, fc.boolean()).map(([name, injected, first]) => ({
    ...request,
    body: first ? text.replace("{", `{"${name}":${injected}${text === "{}" ? "" : ","}`) : `{"${name}":${injected}}`,
  }));
}

function confuseQuery(request: HostileRequest): fc.Arbitrary<HostileRequest> {
  const name = fc.constantFrom(
    "api-version",
    "maxpagesize",
    "maxResults",
    "nextToken",
    "continuationToken",
    "instanceId",
    "state",
    "tagKeys",
    "__proto__",
  );
  const value = fc.oneof(
    fc.string({ maxLength: 20 }),
    fc.constantFrom("0", "-1", "1e9", "NaN", "2023-11-01", "true", "%", ""),
  );
  return fc.array(fc.tuple(name, value), { minLength: 1, maxLength: 6 }).map((pairs) => ({
    ...request,
    target: `${request.target}&${pairs.map(([key, text]) => `${key}=${text.includes("%") ? text : encodeURIComponent(text)}`).join("&")}`,
  }));
}

function floodHeaders(request: HostileRequest): fc.Arbitrary<HostileRequest> {
  const many = Array.from({ length: 400 }, (_, index): [string, string] => [`x-flood-${index}`, "y"]);
  const long: [string, string][] = [["x-long", "z".repeat(40_000)]];
  return fc.constantFrom(many, long).map((flood) => ({ ...request, headers: [...request.headers, ...flood] }));
}

type Place = readonly (string | number)[];

function pathsOf(value: unknown, at: Place = []): Place[] {
  if (typeof value !== "object" || value === null) return [at];
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [at, ...entries.flatMap(([key, member]: [string | number, unknown]) => pathsOf(member, [...at, key]))];
}

function replaceAt(root: unknown, [key, ...rest]: Place, value: unknown): unknown {
  if (key === undefined) return value;
  if (Array.isArray(root))
    return root.map((item: unknown, index) => (index === key ? replaceAt(item, rest, value) : item));
  if (typeof root !== "object" || root === null) return value;
  return { ...root, [key]: replaceAt(Reflect.get(root, key), rest, value) };
}
