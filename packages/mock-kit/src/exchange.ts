import { type BodyBytes, readBody } from "./read-body.ts";

// What every door turns its requests into and its answers from. Web requests and responses cost more than all that a
// mock does with them (docs/decisions/mock-kit.md), so only the door of `fetch` makes them.

/** Headers that can be read; names in lower case. A web `Headers` is one. */
export interface HeaderReader {
  get(name: string): string | null;
  entries(): Iterable<[string, string]>;
}

/** A request, whichever door it came through. */
export interface Incoming {
  readonly method: string;
  /** Absolute, still percent-encoded. */
  readonly url: string;
  readonly headers: HeaderReader;
  /** The body to its end, or up to so many bytes. Once. */
  readonly readBody: (limit: number) => Promise<BodyBytes>;
  /** Lets time pass before an answer that is to be late. Without it, time passes on the mock's own clock. */
  readonly wait?: (milliseconds: number) => Promise<void>;
  /** The same as a web `Request`, with this body or none. Its signal aborts when the caller gives up. */
  readonly toRequest: (body?: Uint8Array) => Request;
}

/** An answer, whichever door it leaves by. */
export interface Outgoing {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Text or bytes that are sent at once, or a stream that is sent as it comes. Undefined for none. */
  readonly body: string | Uint8Array | ReadableStream<Uint8Array> | undefined;
}

/** One request in, one answer out. Rejects where the connection is to be broken off instead. */
export type Exchange = (incoming: Incoming) => Promise<Outgoing>;

/** A web request as a mock takes it. */
export function incomingOf(request: Request): Incoming {
  return {
    method: request.method,
    url: request.url,
    headers: request.headers,
    readBody: (limit) => readBody(request, limit),
    toRequest: () => request,
  };
}

/** An answer as a web response. */
export function responseOf({ status, headers, body }: Outgoing): Response {
  return new Response(body instanceof Uint8Array ? Uint8Array.from(body) : (body ?? null), {
    status,
    headers: { ...headers },
  });
}

/**
 * Any `(Request) => Promise<Response>` as an exchange, for a server that serves it. Bodies of requests are read first,
 * up to a limit of 10 MiB unless told otherwise.
 */
export function exchangeOf(fetch: (request: Request) => Promise<Response>, bodyBytes = 10_485_760): Exchange {
  return async (incoming) => {
    const body = await incoming.readBody(bodyBytes);
    if (body.kind !== "bytes")
      return { status: body.kind === "bodyTooLarge" ? 413 : 400, headers: {}, body: undefined };
    const response = await fetch(incoming.toRequest(body.bytes.byteLength > 0 ? body.bytes : undefined));
    return { status: response.status, headers: Object.fromEntries(response.headers), body: response.body ?? undefined };
  };
}
