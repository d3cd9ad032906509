import type { Fetch } from "./fetch-transport.ts";
import type { Middleware } from "./http-message.ts";
import type { Clock, IdSource, RandomSource } from "./surroundings.ts";

/** How often and how patiently a call is tried again. */
export interface RetryOptions {
  /** Tries in all, the first included. Default 3; 1 never retries. */
  readonly attempts?: number;
  /** The longest first wait. It doubles with each try; the actual wait is chosen at random below it. Default 100 ms. */
  readonly baseDelayMs?: number;
  /** No wait that the client chooses is longer. Default 5 000 ms. `Retry-After` is honoured beyond it. */
  readonly maxDelayMs?: number;
  /** Retry what may act twice, too. Default `false`. */
  readonly unsafe?: boolean;
}

/** How long a call may take and how it is retried: for all calls of a client, or for one. */
export interface CallLimits {
  /**
   * For the whole call: all tries, the waits between them, and reading the answer. Default 30 000 ms, because a call
   * that nobody bounds can hang for ever; `Infinity` removes the bound.
   */
  readonly timeoutMs?: number;
  /** For one try, from signing to the last byte of the answer. Default 10 000 ms. */
  readonly tryTimeoutMs?: number;
  readonly retry?: RetryOptions;
}

/** What every generated `createXClient` takes. */
export interface ClientOptions extends CallLimits {
  /** Where the service answers, `http` or `https`, with a base path if it has one. Anything more is left out. */
  readonly endpoint: string | URL;
  /** Signs each try. Absent: calls go unsigned, as a mock server allows. */
  readonly auth?: Middleware;
  /** Any `fetch`, or a mock server's. Default: the global one, looked up at each call. */
  readonly fetch?: Fetch;
  /** Run for every try, the first one outermost, all of them outside `auth`. */
  readonly middleware?: readonly Middleware[];
  /** Sent with every request; a request's own headers win. */
  readonly headers?: Readonly<Record<string, string>>;
  /** The version of the API to ask for, where an API has versions. */
  readonly apiVersion?: string;
  /** Longer answers are refused as `unreadable`. Default 16 MiB. */
  readonly maxResponseBytes?: number;
  readonly clock?: Clock;
  readonly random?: RandomSource;
  readonly ids?: IdSource;
}
