import type { Clock, Instant } from "./clock.ts";
import { isManual } from "./manual-clock.ts";

/** Resolves when a clock shows an instant or a later one. */
export async function waitUntil(clock: Clock, instant: Instant): Promise<void> {
  if (clock.now() >= instant) return;
  // Timers of clocks let a process end. Where time flows, somebody waits for an answer that will come: hold it open.
  const flows = !isManual(clock) || !clock.frozen;
  const hold = flows ? setInterval(() => {}, 2 ** 30) : undefined;
  await new Promise<void>((resolve) => void clock.at(instant, resolve));
  clearInterval(hold);
}

/** The promise, or a rejection with the signal's reason if that aborts first. */
export async function orAborted<Value>(promise: Promise<Value>, signal: AbortSignal): Promise<Value> {
  let giveUp = (): void => {};
  const aborted = new Promise<never>((_, reject) => {
    giveUp = () => reject(signal.reason);
    signal.addEventListener("abort", giveUp);
  });
  try {
    return await Promise.race([promise, aborted]);
  } finally {
    signal.removeEventListener("abort", giveUp);
  }
}
