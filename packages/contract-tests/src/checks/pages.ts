import type { Context } from "../context.ts";
import { canonical, isObject, objectOf, textOf } from "../document/json.ts";
import type { Operation, Parameter } from "../document/operation.ts";
import { parseUrl } from "../document/parse-url.ts";
import { parametersIn, type Draft, type ParameterValues } from "../sending/draft.ts";
import type { CaseRun } from "../sending/session.ts";
import type { Answer } from "../sending/transport.ts";
import { itemsIn } from "../sequences/identity.ts";
import { succeeded } from "./answer-kind.ts";

/** How a list gives its pages, as far as its declaration tells. */
export interface Paging {
  /** Name of the member or parameter for the size of a page. */
  readonly size: Parameter | undefined;
  readonly offset: string | undefined;
  readonly page: string | undefined;
  readonly token: string | undefined;
}

const sizes =
  /^(?:\$?(?:limit|top)|max-?(?:page-?size|results|items)|page-?(?:size|limit)|per-?page|page\[(?:size|limit)\]|size|count|take|first)$/iu;
const offsets = /^(?:\$?(?:offset|skip)|start-?(?:index|at)?|page\[offset\]|from)$/iu;
const numbers = /^(?:page|page-?(?:number|no|index)|page\[number\])$/iu;
const tokens =
  /^(?:(?:next-?|page-?|continuation-?|\$?skip-?|start-?)?(?:token|cursor|marker)|continuation|after|starting-?after|cursor|marker|page\[(?:after|cursor)\])$/iu;
const nextMembers =
  /^(?:@?(?:odata\.)?next-?(?:page-?)?(?:link|token|cursor|url|page|marker)?|continuation-?token|cursor)$/iu;

/** Reads from the parameters of a list how its pages are asked for. */
export function pagingOf(operation: Operation): Paging {
  const query = parametersIn(operation, "query");
  const plain = (name: string): string => name.replaceAll("_", "-");
  const named = (pattern: RegExp): Parameter | undefined => query.find(({ name }) => pattern.test(plain(name)));
  const isNumber = (each: Parameter | undefined): boolean =>
    ["integer", "number"].includes(String(objectOf(each?.schema).type)) || each?.schema === undefined;
  const size = named(sizes);
  const page = named(numbers);
  return {
    size: size,
    offset: named(offsets)?.name,
    page: page !== undefined && isNumber(page) ? page.name : undefined,
    token: named(tokens)?.name,
  };
}

/** All that walking the pages of a list showed. */
export interface Walk {
  readonly items: readonly unknown[];
  readonly pages: readonly Answer[];
  /** False: a page was refused, or there were more pages than are looked at. */
  readonly complete: boolean;
  /** A page led to one that had been seen before. */
  readonly circular: boolean;
}

/** The largest size of page that a list declares, so that a walk takes few requests. */
export function largestPage({ schemas }: Context, list: Operation): number {
  return Math.min(schemas.shape(pagingOf(list).size?.schema).maximum ?? 100, 1000);
}

/** How to walk. */
export interface WalkOptions {
  readonly maxPages: number;
  readonly query?: ParameterValues;
  readonly size?: number;
}

/** Asks a list for one page after the other, in the way it tells. Links to other hosts end the walk. */
export async function walkPages(
  context: Context,
  run: CaseRun,
  list: Operation,
  path: ParameterValues,
  options: WalkOptions,
): Promise<Walk> {
  const paging = pagingOf(list);
  const given = context.drafting.draft(list, path, undefined);
  const sized = options.size === undefined || paging.size === undefined ? {} : { [paging.size.name]: options.size };
  const first: Draft = { ...given, query: { ...given.query, ...options.query, ...sized } };
  const items: unknown[] = [];
  const pages: Answer[] = [];
  const asked = new Set<string>();
  let draft: Draft | undefined = first;
  while (draft !== undefined) {
    if (pages.length >= options.maxPages) return { items, pages, complete: false, circular: false };
    const key = draft.url ?? canonical(draft.query);
    if (asked.has(key)) return { items, pages, complete: false, circular: true };
    asked.add(key);
    const answer: Answer = await run.send(draft, "valid");
    const found = succeeded(answer) ? itemsIn(answer.received?.json, itemsMember(context, list)) : undefined;
    if (found === undefined) return { items, pages, complete: false, circular: false };
    pages.push(answer);
    items.push(...found);
    draft = nextDraft(context, answer, first, paging, found.length, items.length, options.size);
  }
  return { items, pages, complete: true, circular: false };
}

function itemsMember(context: Context, list: Operation): string | undefined {
  const item = objectOf(objectOf(objectOf(context.contract.root.paths)[list.path])[list.method.toLowerCase()]);
  return textOf(objectOf(item["x-paging"]).items);
}

function nextDraft(
  context: Context,
  answer: Answer,
  first: Draft,
  paging: Paging,
  found: number,
  total: number,
  size: number | undefined,
): Draft | undefined {
  const next = nextOf(answer);
  if (typeof next === "string" && next !== "") {
    const isLink = /^(?:https?:\/\/|\/|\?)/u.test(next);
    if (!isLink && paging.token !== undefined) return { ...first, query: { ...first.query, [paging.token]: next } };
    const url = isLink ? parseUrl(next, answer.url) : undefined;
    if (url !== undefined && context.transport.isNamedHost(url)) return { ...first, url: url.toString() };
    return undefined;
  }
  if (next !== undefined || paging.token !== undefined || answer.draft.url !== undefined) return undefined;
  if (tellsNext(context, first.operation)) return undefined;
  if (size === undefined || found === 0 || tellsEnd(answer, total)) return undefined;
  if (paging.offset !== undefined) return { ...first, query: { ...first.query, [paging.offset]: total } };
  if (paging.page === undefined) return undefined;
  const schema = first.operation.parameters.find((each) => each.name === paging.page)?.schema;
  const { minimum, default: start } = context.schemas.shape(schema);
  const origin = typeof start === "number" ? start : minimum === 0 ? 0 : 1;
  const shown = Number(answer.draft.query[paging.page] ?? origin);
  return { ...first, query: { ...first.query, [paging.page]: shown + 1 } };
}

/** True when a list declares a link or token to the next page: without one, there is none. */
function tellsNext({ schemas }: Context, { answers }: Operation): boolean {
  const success = answers.filter(({ status }) => status.startsWith("2"));
  return success.some(
    ({ headers, contents }) =>
      headers.some(({ name }) => name === "link") ||
      contents.some(({ schema }) =>
        [...schemas.shape(schema).properties.keys()].some((name) => nextMembers.test(name.replaceAll("_", "-"))),
      ),
  );
}

/** True when a page says itself that it is the last. */
function tellsEnd({ received }: Answer, total: number): boolean {
  const body = objectOf(received?.json);
  const more = body.hasMore ?? body.has_more ?? body.hasNext ?? body.hasNextPage;
  if (more === false) return true;
  const count = totalIn(received?.json);
  return count !== undefined && total >= count && more !== true;
}

/** The number of all items, when an answer tells it. */
export function totalIn(body: unknown): number | undefined {
  const entries = Object.entries(objectOf(body));
  const own = entries.find(([name]) => /^total_?(?:count|items|results|elements)?$/iu.test(name))?.[1];
  return typeof own === "number" ? own : undefined;
}

/** The link or token to the next page; null: there is none, though there could be; undefined: the form is not known. */
function nextOf({ received }: Answer): string | null | undefined {
  const header = /<([^>]*)>\s*;[^,]*rel="?next"?/iu.exec(received?.headers.get("link") ?? "")?.[1];
  if (header !== undefined) return header;
  const body = objectOf(received?.json);
  const places = [body, ...Object.values(body).filter(isObject)];
  for (const place of places) {
    const [, value] = Object.entries(place).find(([name]) => nextMembers.test(name.replaceAll("_", "-"))) ?? [];
    if (typeof value === "string") return value;
    if (isObject(value) && typeof value.href === "string") return value.href;
    if (value === null) return null;
  }
  return undefined;
}
