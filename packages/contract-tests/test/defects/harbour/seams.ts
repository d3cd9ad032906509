import { fieldTables, type FieldTables } from "./fields.ts";
import { isObject, type Json, type JsonObject, type NumberLimits } from "./rules.ts";
import type { Row, Shelf } from "./state.ts";

/** What kind of thing a row is. */
export type Kind = "vessel" | "berth" | "booking" | "report" | "settings";

/** A page of a list. */
export interface Page {
  readonly rows: readonly Row[];
  /** Where the next page begins; absent on the last. */
  readonly next?: number;
}

/** The places where the harbour can be built wrong. Every defect replaces one of them, or a few that make one mistake. */
export interface Seams {
  readonly fields: FieldTables;
  /** The limits of numbers in the query. */
  readonly limits: Readonly<Record<"maxPageSize" | "pageSize" | "offset" | "limit" | "page" | "perPage", NumberLimits>>;
  /** The handling of a request, from outside: what a wrong middleware would do. */
  around(request: Request, next: (request: Request) => Promise<Response>): Promise<Response>;
  decodeSegment(segment: string): string;
  parseJson(body: string): Json;
  acceptsMedia(sent: string, wanted: string): boolean;
  isAuthorized(request: Request, scheme: "bearer" | "adminKey"): boolean;
  /** Whether a filter of a list lets a row pass. */
  passes(kind: Kind, row: Row, query: URLSearchParams): boolean;
  page(rows: readonly Row[], start: number, size: number): Page;
  /** What is kept of a checked body. */
  stored(kind: Kind, data: JsonObject, before: Row | undefined): JsonObject;
  mergePatch(target: Json, patch: Json): Json;
  /** What a replacement makes of what was there. */
  replace(kind: Kind, before: JsonObject, after: JsonObject): JsonObject;
  find(kind: Kind, shelf: Shelf, id: string): Row | undefined;
  /** Puts a changed row in its place. */
  put(kind: Kind, shelf: Shelf, row: Row): void;
  remove(kind: Kind, shelf: Shelf, id: string): void;
  newId(kind: Kind, count: number, shelf: Shelf): string;
  /** A row as it is answered. */
  present(kind: Kind, row: Row): JsonObject;
  /** A row as it is answered in a list. */
  presentInList(kind: Kind, row: Row): JsonObject;
  etag(row: Row): string;
  lastModified(row: Row): string;
  /** Whether `If-Match` lets a change of a row go on. */
  matches(ifMatch: string, etag: string): boolean;
  location(url: string): string;
  isoTime(now: number): string;
  /** Whether an action may be done to a thing in this status. */
  allows(action: "retire" | "confirm" | "cancel", status: Json | undefined): boolean;
}

/** The harbour as it should be. */
export const soundSeams: Seams = {
  fields: fieldTables,
  limits: {
    maxPageSize: { min: 1, max: 50 },
    pageSize: { min: 1, max: 20 },
    offset: { min: 0, max: 100_000 },
    limit: { min: 1, max: 25 },
    page: { min: 1, max: 100_000 },
    perPage: { min: 1, max: 30 },
  },
  around: async (request, next) => await next(request),
  decodeSegment: (segment) => decodeURIComponent(segment),
  parseJson: (body) => JSON.parse(body) as Json,
  acceptsMedia: (sent, wanted) => sent.split(";")[0]?.trim().toLowerCase() === wanted,
  isAuthorized(request, scheme) {
    return scheme === "bearer"
      ? request.headers.get("authorization") === "Bearer harbour-master"
      : request.headers.get("x-admin-key") === "admin-of-harbour";
  },
  passes(kind, { data }, query) {
    const wanted = (name: string): boolean => !query.has(name) || query.get(name) === data[name];
    if (kind === "vessel") return wanted("kind") && wanted("callSign");
    if (kind === "booking") return wanted("status");
    const { depthMetres } = data;
    const minDepth = query.get("minDepth");
    return wanted("side") && (minDepth === null || Number(depthMetres) >= Number(minDepth));
  },
  page(rows, start, size) {
    const end = start + size;
    return { rows: rows.slice(start, end), ...(end < rows.length ? { next: end } : {}) };
  },
  stored: (_kind, data) => data,
  mergePatch,
  replace: (_kind, _before, after) => after,
  find: (_kind, shelf, id) => shelf.get(id),
  put: (_kind, shelf, row) => void shelf.set(row.id, row),
  remove: (_kind, shelf, id) => void shelf.delete(id),
  newId: (kind, count) => `${kind.slice(0, 3)}-${String(count).padStart(6, "0")}`,
  present: (kind, { id, data }) => (kind === "settings" ? data : { id, ...withoutSecrets(data) }),
  presentInList: (_kind, { id, data }) => ({ id, ...withoutSecrets(data) }),
  etag: ({ revision }) => `"r${revision}"`,
  lastModified: ({ changedAt }) => new Date(changedAt).toUTCString(),
  matches: (ifMatch, etag) => ifMatch.trim() === "*" || ifMatch.split(",").some((one) => one.trim() === etag),
  location: (url) => url,
  isoTime: (now) => new Date(now).toISOString(),
  allows: (action, status) =>
    action === "retire" ? status === "active" : status === "asked" || (action === "cancel" && status === "confirmed"),
};

function withoutSecrets({ secretCode: _secret, ...data }: JsonObject): JsonObject {
  return data;
}

/** RFC 7396. */
export function mergePatch(target: Json, patch: Json): Json {
  if (!isObject(patch)) return patch;
  const result = new Map(isObject(target) ? Object.entries(target) : []);
  for (const [name, value] of Object.entries(patch)) {
    if (value === null) result.delete(name);
    else result.set(name, mergePatch(result.get(name) ?? null, value));
  }
  return Object.fromEntries(result);
}
