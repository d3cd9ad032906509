/** Milliseconds since the Unix epoch. */
export type Instant = number;

/** Where a mock reads the time and asks to be woken. */
export interface Clock {
  now(): Instant;
  /**
   * Calls back once at `instant` or as soon after as the clock allows. Answers a function that cancels.
   * `wake` must not throw.
   */
  at(instant: Instant, wake: () => void): () => void;
}

/** A clock that a test or the control API moves. */
export interface ManualClock extends Clock {
  /** True while time stands still between two calls of `advance` or `set`. */
  readonly frozen: boolean;
  /** Moves time forward and wakes, in order, everything that falls due on the way. */
  advance(milliseconds: number): void;
  /** As `advance`, to an instant. Throws a `RangeError` for an instant in the past: time never goes back. */
  set(instant: Instant): void;
  /** Stops the flow of time. */
  freeze(): void;
  /** Lets time flow at the pace of the source clock, from where it stands. */
  resume(): void;
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

function doNothing(): void {}

/** Timers of the platform take at most this many milliseconds; a longer wait is made of several. */
const longestTimeout = 2 ** 31 - 1;

/** The machine's own time. Its timers do not keep a process alive. */
export function systemClock(): Clock {
  return {
    now: () => Date.now(),
    at(instant, wake) {
      let cancel = doNothing;
      const arm = (): void => {
        const wait = Math.max(0, instant - Date.now());
        const timer = setTimeout(() => (Date.now() < instant ? arm() : wake()), Math.min(wait, longestTimeout));
        letProcessEnd(timer);
        cancel = () => clearTimeout(timer);
      };
      arm();
      return () => cancel();
    },
  };
}

/** Node's timers hold the process open unless told otherwise; other platforms answer a number. */
function letProcessEnd(timer: unknown): void {
  if (typeof timer === "object" && timer !== null && "unref" in timer && typeof timer.unref === "function")
    timer.unref();
}

/** The last instant that a `Date` can show. */
const lastInstant = 8.64e15;

interface Alarm {
  readonly instant: Instant;
  readonly wake: () => void;
}

/** A clock for tests and for the control API: it stands still, or flows with another clock and can be moved ahead of it. */
export function manualClock(options: ManualClockOptions = {}): ManualClock {
  const source = options.source ?? systemClock();
  const alarms: Alarm[] = [];
  let base = options.start ?? (options.running === true ? source.now() : Date.UTC(2030, 0, 1, 12));
  /** Where the source stood when the flow began; undefined while frozen. */
  let anchor: Instant | undefined = options.running === true ? source.now() : undefined;
  let disarm = doNothing;

  function now(): Instant {
    return anchor === undefined ? base : base + Math.max(0, source.now() - anchor);
  }

  function rebase(instant: Instant): void {
    base = Math.max(now(), instant);
    if (anchor !== undefined) anchor = source.now();
  }

  function rearm(): void {
    disarm();
    const [next] = alarms;
    disarm =
      anchor === undefined || next === undefined
        ? doNothing
        : source.at(anchor + (next.instant - base), () => set(now()));
  }

  function set(instant: Instant): void {
    if (instant > lastInstant) throw new RangeError("A clock goes no further than the year 275760.");
    for (let next = alarms[0]; next !== undefined && next.instant <= instant; next = alarms[0]) {
      alarms.shift();
      rebase(next.instant);
      next.wake();
    }
    rebase(instant);
    rearm();
  }

  return {
    now,
    at(instant, wake) {
      const alarm = { instant, wake };
      const later = alarms.findIndex((other) => other.instant > instant);
      alarms.splice(later === -1 ? alarms.length : later, 0, alarm);
      if (alarms[0] === alarm) rearm();
      return () => {
        const place = alarms.indexOf(alarm);
        if (place !== -1) alarms.splice(place, 1);
        if (place === 0) rearm();
      };
    },
    get frozen() {
      return anchor === undefined;
    },
    advance(milliseconds) {
      if (!(milliseconds >= 0)) throw new RangeError("A clock advances by zero or more milliseconds.");
      set(now() + milliseconds);
    },
    set(instant) {
      if (!(instant >= now())) throw new RangeError("A clock cannot be set back.");
      set(instant);
    },
    freeze() {
      base = now();
      anchor = undefined;
      rearm();
    },
    resume() {
      anchor ??= source.now();
      rearm();
    },
  };
}
