import { buildRequest, given, type RequestDraft } from "./build-request.ts";
import { CallError } from "./call-error.ts";
import type { Client } from "./client.ts";
import type { Operation, Place, RequestGroups } from "./operation.ts";
import { readAnswer } from "./read-answer.ts";
import { orThrow } from "./result.ts";
import { sendWithRetries, type CallOptions } from "./send-with-retries.ts";

/** What generated code states about how a list continues. */
export interface Paging {
  /** Member of the answer's body that holds the rows. */
  readonly items: string;
  /** Member of the answer's body that holds the link or token; absent on the last page. */
  readonly next: string;
  /** Where the token is sent back. Absent when `next` is a link. */
  readonly token?: Place;
}

/** What a walk over pages may ask for. Time limits and retries hold for each page. */
export interface PageOptions extends CallOptions {
  /** Where to go on: `next` of a page from an earlier walk with the same request. Default: the beginning. */
  readonly from?: string | undefined;
}

/** One page of a list. `Answer` is the success of its operation, `Items` the member that holds the rows. */
export interface Page<Answer extends { readonly body: unknown }, Items extends keyof Answer["body"]> {
  readonly items: NonNullable<Answer["body"][Items]>;
  /** Resumes after this page; `undefined` on the last. */
  readonly next: string | undefined;
  /** The whole body that the page came in. */
  readonly body: Answer["body"];
}

/**
 * Walks a list page by page, asking for each when it is wanted. Generated functions are this with their types.
 *
 * @throws ServiceError when the service said no.
 * @throws CallError when there is no answer, or a link leads away from the client's endpoint.
 */
export async function* pages<SomePage>(
  client: Client,
  operation: Operation,
  paging: Paging,
  request: RequestGroups = {},
  options: PageOptions = {},
): AsyncGenerator<SomePage, void, undefined> {
  let next = options.from;
  do {
    const draft = draftFrom(client, operation, paging, request, next);
    const exchange = await sendWithRetries(client, draft, false, options);
    const { body } = await orThrow(readAnswer(client.api, operation, exchange));
    const { [paging.items]: rows = [], [paging.next]: continuation } = Object(body);
    next = continuation || undefined;
    // The contract says what is in a page; nothing here checks it.
    yield { items: rows, next, body } as SomePage;
  } while (next !== undefined);
}

/** Flattens pages into their rows. */
export async function* items<Item>(
  walk: AsyncIterable<{ readonly items: readonly Item[] }>,
): AsyncGenerator<Item, void, undefined> {
  for await (const page of walk) yield* page.items;
}

function draftFrom(
  client: Client,
  operation: Operation,
  { token }: Paging,
  request: RequestGroups,
  next: string | undefined,
): RequestDraft {
  if (next === undefined) return buildRequest(client, operation, request);
  if (token) {
    const { [token.in]: members } = request;
    return buildRequest(client, operation, { ...request, [token.in]: { ...Object(members), [token.name]: next } });
  }
  return { ...buildRequest(client, operation, request), url: linkUrl(client, operation, next) };
}

/** A link is absolute or starts at the endpoint, carries its query itself, and lacks only what every request has. */
function linkUrl({ api, endpoint, options }: Client, { name }: Operation, link: string): string {
  let url: URL | undefined;
  try {
    url = new URL(/^\/(?!\/)/.test(link) ? endpoint + link : link, `${endpoint}/`);
  } catch {
    // What is no URL is nowhere.
  }
  if (url?.origin !== new URL(endpoint).origin) {
    throw new CallError("request", { operation: name, attempt: 0 }, ": the next page is not at the client's endpoint");
  }
  for (const [parameter, value] of given(api.fill?.({}, options).query)) {
    // Text, because `searchParams` would write the rest of the query anew, and differently.
    if (!url.searchParams.has(parameter)) url.search += `${url.search ? "&" : "?"}${parameter}=${value}`;
  }
  url.hash = "";
  return url.href;
}
