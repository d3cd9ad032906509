import { canonical, isObject, listOf } from "../document/json.ts";
import type { Operation } from "../document/operation.ts";
import type { Context } from "../context.ts";
import type { Draft, ParameterValues } from "../sending/draft.ts";
import type { CaseRun } from "../sending/session.ts";
import type { Answer } from "../sending/transport.ts";
import { paramsOf, type Resource } from "../sequences/resource.ts";
import { largestPage, walkPages } from "./pages.ts";
import type { Intent } from "./answer-checks.ts";
import { calm } from "./calm.ts";

/** Reads one of a resource. */
export async function readItem(
  { drafting }: Context,
  run: CaseRun,
  { read }: Resource,
  path: ParameterValues,
  options: { readonly intent?: Intent; readonly headers?: ParameterValues } = {},
): Promise<Answer | undefined> {
  if (read === undefined) return undefined;
  const draft = drafting.draft(read, ofPath(read, path), undefined);
  return run.send({ ...draft, headers: { ...draft.headers, ...options.headers } }, options.intent ?? "valid");
}

/** Only the values that a path has a place for. */
export function ofPath(operation: Operation, path: ParameterValues): ParameterValues {
  return Object.fromEntries(paramsOf(operation.path).map((name) => [name, path[name]]));
}

/** What shows of the state that an operation writes to: the thing itself, or all of its collection. */
export interface Snapshot {
  readonly text: string;
  readonly what: string;
}

/** What an operation could change, as it is before a request: read anew only when something was written since. */
export async function snapshotBefore(context: Context, run: CaseRun, draft: Draft): Promise<Snapshot | undefined> {
  const known = context.snapshots.get(snapshotKey(draft));
  return known !== undefined && known.writes === context.session.writes() ? known : takeSnapshot(context, run, draft);
}

/**
 * Whether to look for what a refused request changed. Single things are cheap to read; whole lists are read for one
 * case of each kind only (`too-long/name` is of the kind `too-long`).
 */
export function isWatched({ resources, watched }: Context, { operation }: Draft, caseId: string): boolean {
  if (["GET", "HEAD"].includes(operation.method)) return false;
  if (!resources.some(({ create }) => create === operation)) return true;
  const kind = `${operation.key} ${caseId.split("/")[0]}`;
  if (!watched.has(kind)) watched.set(kind, caseId);
  return watched.get(kind) === caseId;
}

function snapshotKey({ operation, path }: Draft): string {
  return `${operation.key} ${canonical(path)}`;
}

/** Reads what an operation could change; undefined when nothing shows it. */
export async function takeSnapshot(context: Context, run: CaseRun, draft: Draft): Promise<Snapshot | undefined> {
  const snapshot = await readState(context, run, draft);
  if (snapshot !== undefined) {
    context.snapshots.set(snapshotKey(draft), { ...snapshot, writes: context.session.writes() });
  }
  return snapshot;
}

async function readState(context: Context, run: CaseRun, draft: Draft): Promise<Snapshot | undefined> {
  const resource = resourceOf(context, draft.operation);
  if (resource === undefined) return undefined;
  const { operation, path } = draft;
  const isCollection = resource.create === operation;
  if (!isCollection && resource.read !== undefined) {
    const answer = await readItem(context, run, resource, path, { intent: "unknown-id" });
    if (answer?.received === undefined) return undefined;
    return { text: `${answer.received.status} ${canonical(calm(context, answer.received.json))}`, what: resource.noun };
  }
  if (!isCollection || resource.list === undefined) return undefined;
  const { list } = resource;
  const pages = await walkPages(context, run, list, ofPath(list, path), {
    maxPages: 12,
    size: largestPage(context, list),
  });
  if (!pages.complete) return undefined;
  return { text: canonical(calm(context, pages.items)), what: `list of ${resource.noun}` };
}

/** The resource that an operation writes to: its own, that of its collection, or that which it acts upon. */
export function resourceOf({ resources }: Context, operation: Operation): Resource | undefined {
  return (
    resources.find((each) => each.item === operation.path && each.create !== operation) ??
    resources.find((each) => each.create === operation) ??
    resources
      .filter((each) => each.param !== undefined && operation.path.startsWith(each.item))
      .toSorted((a, b) => b.item.length - a.item.length)[0]
  );
}

/** Members that two readings show with different values. */
export function differences(before: unknown, after: unknown, at = ""): readonly string[] {
  if (isObject(before) && isObject(after)) {
    const names = new Set([...Object.keys(before), ...Object.keys(after)]);
    return [...names].flatMap((name) => differences(before[name], after[name], `${at}/${name}`));
  }
  if (Array.isArray(before) && Array.isArray(after) && before.length === after.length) {
    return before.flatMap((each, index) => differences(each, listOf(after)[index], `${at}/${index}`));
  }
  return canonical(before) === canonical(after) ? [] : [at];
}
