import type { Clock, Instant } from "./clock.ts";
import type { HeaderReader, Incoming } from "./exchange.ts";
import type { IdSource } from "./ids.ts";
import type { RandomSource } from "./random.ts";
import type { Route } from "./route.ts";

/** The steps of a request through the mock, in order. A refusal names the step it came from. */
export type Stage =
  | "limits"
  | "route"
  | "body"
  | "authentication"
  | "admission"
  | "version"
  | "fault"
  | "contract"
  | "handler"
  | "answer";

/** One request on its way through the mock, as the hooks of an {@link Api} see it. */
export interface Call {
  /** As a web `Request`, its body read. Made when first asked for: what stands below is cheaper. */
  readonly request: Request;
  readonly method: string;
  /** Absolute and still percent-encoded, with the host the client believes in. */
  readonly url: string;
  readonly headers: HeaderReader;
  /** As it came, still percent-encoded. */
  readonly path: string;
  /** As it came, still percent-encoded, without the question mark. */
  readonly query: string;
  /** The whole body. Empty until the route is known, and when there is none. */
  readonly body: Uint8Array;
  /** Undefined until one is found. */
  readonly route: Route | undefined;
  /** A new id for this request. */
  readonly requestId: string;
  readonly clock: Clock;
  readonly ids: IdSource;
  readonly random: RandomSource;
  /** Adds a remark to the present step in the request log: the string that was signed, the rule that was looked at. */
  readonly note: (sentence: string) => void;
}

/** A call as the hall itself holds it, with what it has learned so far. */
export interface OpenCall extends Call {
  readonly incoming: Incoming;
  /** From when on it is late. */
  readonly arrivedAt: Instant;
  body: Uint8Array;
  route: Route | undefined;
  readonly stages: Stage[];
  readonly notes: { readonly stage: Stage; readonly sentence: string }[];
}

/** Where the hall takes time, ids and chance from. */
export interface Sources {
  readonly clock: Clock;
  readonly ids: IdSource;
  readonly random: RandomSource;
}

const nothing = new Uint8Array(0);

/** Begins a call. */
export function openCall(incoming: Incoming, { clock, ids, random }: Sources): OpenCall {
  const stages: Stage[] = ["limits"];
  const notes: OpenCall["notes"] = [];
  const { method, url, headers } = incoming;
  const { path, query } = splitTarget(url);
  let request: Request | undefined;
  return {
    incoming,
    arrivedAt: clock.now(),
    get request() {
      return (request ??= incoming.toRequest());
    },
    method,
    url,
    headers,
    path,
    query,
    body: nothing,
    route: undefined,
    requestId: ids.uuid("request"),
    clock,
    ids,
    random,
    stages,
    notes,
    note: (sentence) => notes.push({ stage: stages.at(-1) ?? "limits", sentence }),
  };
}

/** Path and query of an absolute URL, cut out and not decoded. */
function splitTarget(url: string): { readonly path: string; readonly query: string } {
  const start = url.indexOf("/", url.indexOf("//") + 2);
  const hash = url.indexOf("#", start);
  const target = start === -1 ? "/" : url.slice(start, hash === -1 ? undefined : hash);
  const mark = target.indexOf("?");
  return mark === -1 ? { path: target, query: "" } : { path: target.slice(0, mark), query: target.slice(mark + 1) };
}
