import type { RequestDraft } from "./build-request.ts";
import { CallError } from "./call-error.ts";
import type { CallLimits, Client } from "./client.ts";
import type { HttpRequest, HttpResponse } from "./http-message.ts";
import { createTimeLimit } from "./limit-time.ts";
import { retryAfterMs } from "./retry-after.ts";
import { systemClock, systemRandom } from "./surroundings.ts";

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
  const { clock = systemClock, random = systemRandom, ...defaults } = client.options;
  const { attempts = 3, baseDelayMs = 100, maxDelayMs = 5_000, unsafe } = { ...defaults.retry, ...options.retry };
  const tryTimeoutMs = options.tryTimeoutMs ?? defaults.tryTimeoutMs ?? 10_000;
  const deadline = clock.now() + (options.timeoutMs ?? defaults.timeoutMs ?? 30_000);
  const { signal } = options;
  let last = { ...draft, attempt: 0 };
  const limitTime = createTimeLimit(clock, signal, () => {
    return new CallError("abort", last, "aborted by the caller", { cause: signal?.reason });
  });

  for (;;) {
    const at = clock.now();
    const ms = Math.min(tryTimeoutMs, deadline - at);
    const timeUp = (): CallError => new CallError("timeout", last, `no answer within ${ms} ms`);
    const outcome = await limitTime<Exchange | CallError>(ms, timeUp, (trySignal) => {
      const request = { ...draft, attempt: last.attempt + 1, at, signal: trySignal };
      last = request;
      return exchange(client, request);
    });

    const answered = "response" in outcome;
    const askedMs = answered ? retryAfterMs(outcome.response.headers, clock.now()) : undefined;
    const waitMs = askedMs ?? random.next() * Math.min(maxDelayMs, baseDelayMs * 2 ** (last.attempt - 1));
    const again = last.attempt < attempts && maySucceedLater(outcome, once && !unsafe);
    if (!again || clock.now() + waitMs >= deadline) {
      if (answered) return outcome;
      throw outcome;
    }
    await limitTime<void>(
      waitMs,
      () => {},
      () => new Promise(() => {}),
    );
  }
}

/** One try. That there was no answer is an outcome; anything else that is thrown is not for us to handle. */
async function exchange(client: Client, request: HttpRequest): Promise<Exchange | CallError> {
  try {
    return { request, response: await client.send(request) };
  } catch (error) {
    if (CallError.is(error)) return error;
    throw error;
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
