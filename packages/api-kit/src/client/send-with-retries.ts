import type { RequestDraft } from "./build-request.ts";
import { CallError } from "./call-error.ts";
import type { CallLimits } from "./client-options.ts";
import type { Client } from "./client.ts";
import type { HttpRequest, HttpResponse } from "./http-message.ts";
import { retryAfterMs } from "./retry-after.ts";
import { systemClock } from "./surroundings.ts";

/** What one call may ask for, beside its request. */
export interface CallOptions extends CallLimits {
  /** Ends the call, also while it waits to try again. */
  readonly signal?: AbortSignal;
}

/** The last answer, and the request that got it. */
export interface Exchange {
  readonly request: HttpRequest;
  readonly response: HttpResponse;
  /** What the answer asks to wait before another try. */
  readonly waitMs: number | undefined;
}

/** Statuses and kinds of errors after which another try may do better. */
const mayPass: readonly unknown[] = [408, 500, 502, 503, 504, "network", "timeout"];

/**
 * Sends a request until an answer is final, the tries are used up or the time is. A wait that would not end before
 * the deadline is not begun: what is known by then is the outcome.
 *
 * @param once Doing it twice is not the same as doing it once: then only 429 is tried again, which says that the
 * request was refused unread.
 * @throws CallError when there is no answer.
 */
export function sendWithRetries(
  { options: defaults, send }: Client,
  draft: RequestDraft,
  once: boolean | undefined,
  options: CallOptions,
): Promise<Exchange> {
  const { clock = systemClock, random = { next: Math.random } } = defaults;
  // What is given as `undefined` is not given.
  const { timeoutMs = defaults.timeoutMs ?? 30_000, tryTimeoutMs = defaults.tryTimeoutMs ?? 10_000, signal } = options;
  const usual = defaults.retry ?? {};
  const {
    attempts = usual.attempts ?? 3,
    baseDelayMs = usual.baseDelayMs ?? 100,
    maxDelayMs = usual.maxDelayMs ?? 5_000,
    unsafe = usual.unsafe ?? !once,
  } = options.retry ?? {};
  const deadline = clock.now() + timeoutMs;

  return new Promise((resolve, reject) => {
    let attempt = 0;
    /** Ends the try that is under way, or the wait for the next. */
    let stop = (): void => {};

    async function trySending(): Promise<void> {
      const controller = new AbortController();
      const at = clock.now();
      const ms = Math.min(tryTimeoutMs, deadline - at);
      const request = { ...draft, attempt: (attempt += 1), at, signal: controller.signal };
      const cancel = clock.at(at + ms, () => {
        controller.abort();
        conclude(undefined, new CallError("timeout", request, ` after ${ms} ms`));
      });
      stop = () => {
        cancel();
        controller.abort();
      };
      let exchange: Exchange | undefined;
      let problem: unknown;
      try {
        const response = await send(request);
        exchange = { request, response, waitMs: retryAfterMs(response.headers, clock.now()) };
      } catch (error) {
        problem = error;
      }
      if (controller.signal.aborted) return;
      cancel();
      conclude(exchange, problem);
    }

    function conclude(exchange?: Exchange, error?: unknown): void {
      const reason = exchange ? exchange.response.status : CallError.is(error) && error.kind;
      const delayMs = random.next() * Math.min(maxDelayMs, baseDelayMs * 2 ** (attempt - 1));
      const next = clock.now() + (exchange?.waitMs ?? delayMs);
      const again = reason === 429 || (unsafe && mayPass.includes(reason));
      if (again && attempt < attempts && next < deadline) stop = clock.at(next, () => void trySending());
      else settle(exchange, error);
    }

    function settle(exchange?: Exchange, error?: unknown): void {
      signal?.removeEventListener("abort", abort);
      if (exchange) resolve(exchange);
      else reject(error);
    }

    function abort(): void {
      stop();
      settle(undefined, new CallError("abort", { ...draft, attempt }, "", { cause: signal?.reason }));
    }

    signal?.addEventListener("abort", abort);
    if (signal?.aborted) abort();
    else void trySending();
  });
}
