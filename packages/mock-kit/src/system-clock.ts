import type { Clock } from "./clock.ts";

/** Timers of the platform take at most this many milliseconds; a longer wait is made of several. */
const longestTimeout = 2 ** 31 - 1;

/** The machine's own time. Its timers do not keep a process alive. */
export function systemClock(): Clock {
  return {
    now: () => Date.now(),
    at(instant, wake) {
      let cancel: (() => void) | undefined;
      const arm = (): void => {
        const wait = Math.max(0, instant - Date.now());
        const timer = setTimeout(() => (Date.now() < instant ? arm() : wake()), Math.min(wait, longestTimeout));
        letProcessEnd(timer);
        cancel = () => clearTimeout(timer);
      };
      arm();
      return () => cancel?.();
    },
  };
}

/** Node's timers hold the process open unless told otherwise; other platforms answer a number. */
function letProcessEnd(timer: unknown): void {
  if (typeof timer === "object" && timer !== null && "unref" in timer && typeof timer.unref === "function")
    timer.unref();
}
