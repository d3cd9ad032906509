import { createAlarmList } from "./alarm-list.ts";
import type { Clock, Instant } from "./clock.ts";
import { systemClock } from "./system-clock.ts";
import { type Timeline, createTimeline } from "./timeline.ts";

/** A clock that a test or the control API moves. */
export interface ManualClock extends Clock {
  /** True while time stands still between two calls of `advance` or `set`. */
  readonly frozen: boolean;
  /** Moves time forward and wakes, in order, everything that falls due on the way. */
  advance(milliseconds: number): void;
  /** As `advance`, to an instant. Throws a `RangeError` for an instant in the past. */
  set(instant: Instant): void;
  /** Goes to an earlier instant, for a state that is restored with its time. Wakes nobody: alarms keep their instants. */
  rewind(instant: Instant): void;
  /** Stops the flow of time. */
  freeze(): void;
  /** Lets time flow at the pace of the source clock, from where it stands. */
  resume(): void;
}

/** True for a clock that can be moved. */
export function isManual(clock: Clock): clock is ManualClock {
  return "rewind" in clock;
}

/** How a manual clock begins. */
export interface ManualClockOptions {
  /** The first instant. Default: noon of 1 January 2030, UTC; with `running`, the source's own time. */
  readonly start?: Instant;
  /** Flow from the beginning. Default `false`: time moves only when told. */
  readonly running?: boolean;
  /** What a running clock follows. Default: the system clock. */
  readonly source?: Clock;
}

/** The last instant that a `Date` can show. */
const lastInstant = 8.64e15;

/** A clock for tests and for the control API: it stands still, or flows with another clock and can be moved ahead of it. */
export function manualClock(options: ManualClockOptions = {}): ManualClock {
  const { running = false, source = systemClock() } = options;
  const time = createTimeline(options.start ?? (running ? source.now() : Date.UTC(2030, 0, 1, 12)), source);
  if (running) time.resume();
  const bell = createBell(time, source);

  return {
    now: () => time.now(),
    at: (instant, wake) => bell.at(instant, wake),
    get frozen() {
      return time.frozen;
    },
    advance(milliseconds) {
      if (!(milliseconds >= 0)) throw new RangeError("A clock advances by zero or more milliseconds.");
      bell.moveTo(time.now() + milliseconds);
    },
    set(instant) {
      if (!(instant >= time.now())) throw new RangeError("A clock cannot be set back.");
      bell.moveTo(instant);
    },
    rewind(instant) {
      time.rewind(instant);
      bell.rearm();
    },
    freeze() {
      time.freeze();
      bell.rearm();
    },
    resume() {
      time.resume();
      bell.rearm();
    },
  };
}

/** Wakes whoever asked for it, when time gets there by itself or is moved. */
interface Bell extends Pick<Clock, "at"> {
  moveTo(instant: Instant): void;
  /** Asks the source to wake us for the next alarm. */
  rearm(): void;
}

function createBell(time: Timeline, source: Clock): Bell {
  const alarms = createAlarmList();
  let disarm: (() => void) | undefined;

  function rearm(): void {
    disarm?.();
    const next = alarms.next();
    const due = next && time.sourceInstant(next.instant);
    disarm = due === undefined ? undefined : source.at(due, () => moveTo(time.now()));
  }

  function moveTo(instant: Instant): void {
    if (instant > lastInstant) throw new RangeError("A clock goes no further than the year 275760.");
    for (let next = alarms.next(); next !== undefined && next.instant <= instant; next = alarms.next()) {
      alarms.remove(next);
      time.jump(next.instant);
      next.wake();
    }
    time.jump(instant);
    rearm();
  }

  return {
    moveTo,
    rearm,
    at(instant, wake) {
      const alarm = { instant, wake };
      alarms.add(alarm);
      if (alarms.next() === alarm) rearm();
      return () => {
        const wasNext = alarms.next() === alarm;
        alarms.remove(alarm);
        if (wasNext) rearm();
      };
    },
  };
}
