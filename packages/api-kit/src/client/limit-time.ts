import type { Clock } from "./surroundings.ts";

/**
 * Does work for at most `ms`, and then resolves with what `timeUp` says. Aborts the signal that it gave to the work
 * when the work is cut short.
 */
export type LimitTime = <T>(ms: number, timeUp: () => T, work: (signal: AbortSignal) => Promise<T>) => Promise<T>;

/**
 * Makes a {@link LimitTime} that rejects with `aborted()` as soon as `signal` aborts, and then begins no work at all.
 * It lets go of the timer and of the caller's signal however it ends.
 */
export function createTimeLimit(clock: Clock, signal: AbortSignal | undefined, aborted: () => Error): LimitTime {
  return async <T>(ms: number, timeUp: () => T, work: (signal: AbortSignal) => Promise<T>): Promise<T> => {
    let release: (() => void) | undefined;
    const outcome = new Promise<T>((resolve, reject) => {
      const controller = new AbortController();
      const abort = (): void => {
        reject(aborted());
        controller.abort();
      };
      if (signal?.aborted) return abort();
      const cancel = clock.at(clock.now() + ms, () => {
        resolve(timeUp());
        controller.abort();
      });
      signal?.addEventListener("abort", abort);
      release = () => {
        cancel();
        signal?.removeEventListener("abort", abort);
      };
      work(controller.signal).then(resolve, reject);
    });
    return outcome.finally(() => release?.());
  };
}
