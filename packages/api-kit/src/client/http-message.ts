/** What a transport gives the bytes of an answer to, chunk by chunk. A `TextDecoder` is one. */
export interface Decoder {
  decode(chunk: Uint8Array, options: { readonly stream: true }): string;
}

/** One try of one call, as middleware, auth and transport see it: plain data, to be copied and not changed. */
export interface HttpRequest {
  /** The operation's one name, for example `getDistributionPolicy`. */
  readonly operation: string;
  /** 1 for the first try. */
  readonly attempt: number;
  /** When this try began, by the client's clock: milliseconds since the Unix epoch. */
  readonly at: number;
  readonly method: string;
  /** Absolute, every reserved character percent-encoded. */
  readonly url: string;
  /** Names lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Text, or bytes that nobody changes while the call lasts. */
  readonly body?: string | Uint8Array | undefined;
  /** Made for each answer, to turn its bytes into text as they come. Default: UTF-8. */
  readonly decoder?: (() => Decoder) | undefined;
  /** Aborts when the caller does and when the time is up. */
  readonly signal: AbortSignal;
}

/** An answer, read to its end, or to where it was cut. */
export interface HttpResponse {
  readonly status: number;
  /** Names lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /**
   * Decoded. One that was longer than the client reads ends in `…`, so that it is no JSON. Of an operation whose answers
   * are not all JSON, nothing else is here: its bytes go by.
   */
  readonly body: string;
}

/**
 * Takes a request to the service and brings its answer back. A transport rejects with a `CallError` of kind
 * `network` when there is none; anything else that it rejects with is passed on and never retried.
 */
export type Send = (request: HttpRequest) => Promise<HttpResponse>;

/**
 * Stands between the client and its transport, once for every try: looks at the request or changes it, calls `next`
 * (again, if it must), looks at the answer or changes it. What it throws ends the call.
 */
export type Middleware = (request: HttpRequest, next: Send) => Promise<HttpResponse>;
