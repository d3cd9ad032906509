import type { PageOutcome, PageRequest, Refusal, Table } from "@trunkline/mock-kit";
import type { Choices } from "./choices.ts";
import type { Host } from "./host.ts";
import { refuseFindings } from "./refusals.ts";
import { invalid } from "./resources/limits.ts";
import type { ResourceKind } from "./resources/resource-kind.ts";
import type { Kind, Resources, Stored } from "./state.ts";

// Facts: docs/facts/job-router/lists.md

/** A page as it is answered. */
export interface PageAnswer<Resource> {
  status: 200;
  body: { value: Resource[]; nextLink?: string };
}

/** Which rows of a list to keep, from the filters of the request. */
export type Filter<Row> = (filters: URLSearchParams) => (row: Row) => boolean;

/** Policies or queues, page by page. */
export function listResources<K extends Kind>(
  host: Host,
  kind: ResourceKind<K>,
  request: Request,
): PageAnswer<Resources[K]> | Refusal {
  const table: Table<Stored<Resources[K]>> = host.tables[kind.name];
  return listRows<Stored<Resources[K]>, Resources[K]>(request, host.choices, {
    page: (wanted) => table.page({ ...wanted, order: "newestFirst" }),
    show: ({ value }) => value,
  });
}

/** Where a list takes its rows from, and how they are shown. */
export interface Listing<Row, Resource> {
  readonly page: (wanted: Omit<PageRequest<Row>, "order">) => PageOutcome<Row>;
  readonly show: (row: Row) => Resource;
  /** Default: all rows. */
  readonly filter?: Filter<Row>;
}

/**
 * One page of a list, newest first. The link to the next page carries the whole query of the first in its token, so
 * what counts is read from the URL, and for later pages from the token.
 */
export function listRows<Row, Resource>(
  request: Request,
  choices: Choices,
  { page: readPage, show, filter }: Listing<Row, Resource>,
): PageAnswer<Resource> | Refusal {
  const { pathname, searchParams } = new URL(request.url);
  const token = searchParams.get("continuationToken");
  const query = token === null ? searchParams : decodeToken(token);
  if (query === undefined) return refuseFindings([invalid("continuationToken", "is not one of this list")]);
  const size = Number(query.get("maxpagesize") ?? choices.pageSize);
  if (!(size >= 1)) return refuseFindings([invalid("maxpagesize", "must be at least 1")]);

  const after = token === null ? undefined : (query.get("continuationToken") ?? "");
  const page = readPage({
    size: Math.min(size, choices.largestPage),
    ...(filter && { where: filter(query) }),
    ...(after !== undefined && { after }),
  });
  if (page.kind === "badToken") return refuseFindings([invalid("continuationToken", "is not one of this list")]);
  const value = page.rows.map(show);
  if (page.next === undefined) return { status: 200, body: { value } };
  return { status: 200, body: { value, nextLink: `${pathname}?continuationToken=${encodeToken(query, page.next)}` } };
}

/** The query of the first page and the place of the next, in the service's own manner: a query inside base64url. */
function encodeToken(query: URLSearchParams, place: string): string {
  const inner = new URLSearchParams(query);
  inner.delete("api-version");
  inner.set("continuationToken", place);
  return btoa(inner.toString()).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

function decodeToken(token: string): URLSearchParams | undefined {
  try {
    return new URLSearchParams(atob(token.replaceAll("-", "+").replaceAll("_", "/")));
  } catch {
    return undefined;
  }
}
