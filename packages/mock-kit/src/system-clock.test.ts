import { expect, test, vi } from "vitest";
import { systemClock } from "./system-clock.ts";

test("the system clock wakes at its time, however far, and not before; cancelled, never", () => {
  vi.useFakeTimers({ now: 0 });
  try {
    const woken: string[] = [];
    const clock = systemClock();
    const month = 30 * 86_400_000;
    clock.at(month, () => woken.push(`month@${clock.now()}`));
    clock.at(-5, () => woken.push(`past@${clock.now()}`));
    const cancel = clock.at(month, () => woken.push("cancelled"));
    vi.advanceTimersByTime(month - 1);
    cancel();
    expect(woken).toEqual(["past@0"]);
    vi.advanceTimersByTime(1);
    expect(woken).toEqual(["past@0", `month@${month}`]);
  } finally {
    vi.useRealTimers();
  }
});
