import type { PageOutcome, PageRequest, Refusal } from "@trunkline/mock-kit";
import type { Host } from "../host.ts";
import { type Filter, type PageAnswer, listRows } from "../list-resources.ts";
import type { Live, LiveKind, LiveResources } from "./live-kind.ts";

/** Jobs or workers, page by page. Facts: docs/facts/job-router/lists.md */
export function listLive<L extends Live>(
  host: Host,
  kind: LiveKind<L>,
  request: Request,
  filter: Filter<LiveResources[L]["row"]>,
): PageAnswer<LiveResources[L]["wire"]> | Refusal {
  return listRows<LiveResources[L]["row"], LiveResources[L]["wire"]>(request, host.choices, {
    page: (wanted) => pageOf(kind.rows(host.router()), wanted),
    show: (row) => kind.show(row),
    filter,
  });
}

/** A place in a list: the ordinal of the last row before it. */
const placePattern = /^before-(\d{1,15})$/u;

/** A page of what the router numbers, newest first. It holds its place when rows come and go. */
function pageOf<Row extends { readonly ordinal: number }>(
  all: readonly Row[],
  { size, after, where = () => true }: Omit<PageRequest<Row>, "order">,
): PageOutcome<Row> {
  const place = after === undefined ? undefined : placePattern.exec(after)?.[1];
  if (after !== undefined && place === undefined) return { kind: "badToken" };
  const end = place === undefined ? Infinity : Number(place);
  const left = all
    .filter((row) => row.ordinal < end && where(row))
    .toSorted((one, other) => other.ordinal - one.ordinal);
  const rows = left.slice(0, size);
  const last = rows.at(-1);
  return last === undefined || left.length === rows.length
    ? { kind: "page", rows }
    : { kind: "page", rows, next: `before-${last.ordinal}` };
}
