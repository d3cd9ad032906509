import { expect, test, vi } from "vitest";
import { systemClock } from "./surroundings.ts";

test.each([
  { what: "an instant to come", instant: 5_500, waits: 500 },
  { what: "an instant that is over", instant: 4_999.5, waits: 0 },
  { what: "no end", instant: Infinity, waits: 2 ** 31 - 1 },
])("waiting for $what takes $waits ms, and can be called off", ({ instant, waits }) => {
  vi.useFakeTimers({ now: 5_000 });
  const timer = vi.spyOn(globalThis, "setTimeout");
  try {
    const cancel = systemClock.at(instant, () => {});
    expect(timer).toHaveBeenLastCalledWith(expect.any(Function), waits);
    cancel();
    expect(vi.getTimerCount()).toBe(0);
  } finally {
    vi.useRealTimers();
  }
});
