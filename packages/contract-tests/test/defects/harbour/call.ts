import { refuse } from "./answer.ts";
import { checkMembers, isObject, type Fields, type Json, type JsonObject } from "./rules.ts";
import type { Kind, Seams } from "./seams.ts";
import type { Row, Shelf, State } from "./state.ts";

/** A request that has been routed and read. */
export interface Call {
  readonly request: Request;
  readonly url: URL;
  readonly path: readonly string[];
  readonly body: Json;
  readonly state: State;
  readonly seams: Seams;
}

/** The body, once it is known to hold what these fields ask for, without what the server sets itself. */
export function checkedBody({ body }: Call, fields: Fields): JsonObject {
  if (!isObject(body)) refuse(400, "InvalidBody", "The body must be an object.");
  const problem = checkMembers(fields, body);
  if (problem !== undefined) refuse(400, "InvalidBody", `The body's ${problem}.`);
  return Object.fromEntries(Object.entries(body).filter(([name]) => fields[name]?.readOnly !== true));
}

/** What is absent and has a default. */
export function withPresets(fields: Fields, data: JsonObject): JsonObject {
  const presets = Object.entries(fields).flatMap(([name, { preset }]): [string, Json][] =>
    preset === undefined ? [] : [[name, preset]],
  );
  return { ...Object.fromEntries(presets), ...data };
}

export function findOrRefuse({ seams }: Call, kind: Kind, shelf: Shelf, id: string | undefined): Row {
  const row = seams.find(kind, shelf, id ?? "");
  if (!row) refuse(404, "NotFound", `There is no such ${kind}.`);
  return row;
}

/** Stores new data under an id and answers the row. */
export function save({ seams, state }: Call, kind: Kind, shelf: Shelf, id: string, data: JsonObject): Row {
  const before = shelf.get(id);
  const row: Row = {
    id,
    data: seams.stored(kind, data, before),
    revision: (before?.revision ?? 0) + 1,
    changedAt: state.now,
  };
  seams.put(kind, shelf, row);
  return row;
}

/** Refuses a change whose `If-Match` or `If-None-Match` does not hold. */
export function checkConditions({ request, seams }: Call, row: Row | undefined): void {
  const ifMatch = request.headers.get("if-match");
  if (ifMatch !== null && !(row && seams.matches(ifMatch, seams.etag(row)))) {
    refuse(412, "PreconditionFailed", "The resource is not the one you know.");
  }
  if (request.headers.get("if-none-match") === "*" && row) {
    refuse(412, "PreconditionFailed", "The resource exists already.");
  }
}

export function validators({ seams }: Call, row: Row): Readonly<Record<string, string>> {
  return { etag: seams.etag(row), "last-modified": seams.lastModified(row) };
}

/** A whole number of the query within its limits. */
export function wholeFromQuery({ url, seams }: Call, name: keyof Seams["limits"], preset: number): number {
  const sent = url.searchParams.get(name);
  if (sent === null) return preset;
  const { min = 0, max = Infinity } = seams.limits[name];
  const value = Number(sent);
  if (!/^\d+$/u.test(sent) || value < min || value > max) {
    refuse(400, "InvalidParameter", `${name} must be a whole number from ${min} to ${max}.`);
  }
  return value;
}

/** Refuses a query parameter that is none of the values. */
export function checkChoice({ url }: Call, name: string, values: readonly string[]): void {
  const sent = url.searchParams.get(name);
  if (sent !== null && !values.includes(sent)) {
    refuse(400, "InvalidParameter", `${name} must be one of ${values.join(", ")}.`);
  }
}

/** The rows that the filters let pass, a page of them. */
export function pageOf(call: Call, kind: Kind, shelf: Shelf, start: number, size: number): ReturnType<Seams["page"]> {
  const { seams, url } = call;
  const rows = [...shelf.values()].filter((row) => seams.passes(kind, row, url.searchParams));
  return seams.page(rows, start, size);
}
