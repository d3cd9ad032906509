import type { RequestDraft } from "./build-request.ts";
import { CallError } from "./call-error.ts";
import type { CallLimits, Client } from "./client.ts";
import type { HttpRequest, HttpResponse } from "./http-message.ts";
import { limitTime } from "./limit-time.ts";
import { retryAfterMs } from "./retry-after.ts";

/** What one call may ask for, beside its request. */
export interface CallOptions extends CallLimits {
  /** Ends the call, also while it waits to try again. */
  readonly signal?: AbortSignal;
}

/** The last answer, and the request that got it. */
export interface Exchange {
  readonly request: HttpRequest;
  readonly response: HttpResponse;
}

/**
 * Sends a request until an answer is final, the tries are used up or the time is. A wait that would not end before
 * the deadline is not begun: what is known by then is the outcome.
 *
 * @param once Doing it twice is not the same as doing it once.
 * @throws CallError when there is no answer.
 */
export async function sendWithRetries(
  client: Client,
  draft: RequestDraft,
  once: boolean,
  options: CallOptions,
): Promise<Exchange> {
  const { clock } = client;
  const { signal, timeoutMs = client.timeoutMs, tryTimeoutMs = client.tryTimeoutMs } = options;
  const retry = { ...client.retry, ...options.retry };
  const deadline = clock.now() + timeoutMs;
  let last = { ...draft, attempt: 0 };
  const aborted = (cause: unknown): CallError => new CallError("abort", last, "aborted by the caller", { cause });

  for (;;) {
    const at = clock.now();
    const ms = Math.min(tryTimeoutMs, deadline - at);
    const timeUp = (): CallError => new CallError("timeout", last, `no answer within ${ms} ms`);
    const outcome = await limitTime<Exchange | CallError>({ clock, ms, signal, timeUp, aborted }, async (trySignal) => {
      const request = { ...draft, attempt: last.attempt + 1, at, signal: trySignal };
      last = request;
      try {
        return { request, response: await client.send(request) };
      } catch (error) {
        if (CallError.is(error)) return error;
        throw error;
      }
    });

    const backoffMs = client.random.next() * Math.min(retry.maxDelayMs, retry.baseDelayMs * 2 ** (last.attempt - 1));
    const waitMs =
      ("response" in outcome ? retryAfterMs(outcome.response.headers, clock.now()) : undefined) ?? backoffMs;
    const again = last.attempt < retry.attempts && maySucceedLater(outcome, once && !retry.unsafe);
    if (!again || clock.now() + waitMs >= deadline) {
      if ("response" in outcome) return outcome;
      throw outcome;
    }
    await limitTime<void>({ clock, ms: waitMs, signal, timeUp: () => {}, aborted }, () => new Promise(() => {}));
  }
}

/** 429 says that the request was refused unread, so that even what must happen only once may be sent again. */
function maySucceedLater(outcome: Exchange | CallError, once: boolean): boolean {
  if ("response" in outcome) {
    const { status } = outcome.response;
    return status === 429 || (!once && [408, 500, 502, 503, 504].includes(status));
  }
  return !once && (outcome.kind === "network" || outcome.kind === "timeout");
}
