import type { Clock } from "./surroundings.ts";

/** What may end work before it is done. */
export interface TimeLimit<T> {
  readonly clock: Clock;
  readonly ms: number;
  readonly signal: AbortSignal | undefined;
  /** What to resolve with when the time is up. */
  readonly timeUp: () => T;
  /** What to reject with when `signal` aborts. */
  readonly aborted: (reason: unknown) => Error;
}

/**
 * Settles as `work` does, unless the limit comes first; then the signal that `work` was given aborts. Begins no work
 * when the caller has aborted already. Lets go of the timer and of the caller's signal however it ends.
 */
export function limitTime<T>(limit: TimeLimit<T>, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const { clock, ms, signal } = limit;
  const controller = new AbortController();
  let release: (() => void) | undefined;
  return new Promise<T>((resolve, reject) => {
    const abort = (): void => {
      reject(limit.aborted(signal?.reason));
      controller.abort();
    };
    if (signal?.aborted) return abort();
    const cancel = clock.at(clock.now() + ms, () => {
      resolve(limit.timeUp());
      controller.abort();
    });
    signal?.addEventListener("abort", abort);
    release = () => {
      cancel();
      signal?.removeEventListener("abort", abort);
    };
    work(controller.signal).then(resolve, reject);
  }).finally(() => release?.());
}
