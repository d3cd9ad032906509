/** How time passes in a run of the suite: by the machine's clock, or by a test's. */
export interface Pace {
  /** Milliseconds since the Unix epoch, as clients see them. */
  now(): number;
  /** What a client is told to wait for at most, where it can be told. */
  readonly timeoutMs: number;
  /** The service will not say another word: whoever waits for it may as well be woken. */
  onSilence(): void;
  /** Ours alone take a clock. */
  readonly clock?: PaceClock;
}

/** As our clients take it. */
export interface PaceClock {
  now(): number;
  at(instant: number, wake: () => void): () => void;
}

/** The machine's own time. */
export function realPace(): Pace {
  return { now: () => Date.now(), timeoutMs: 1000, onSilence: () => {} };
}

/** Waits of this length and less are between two tries; longer ones are the bounds of a call. */
const longestWaitMs = 20_000;

/**
 * A pace at which no test waits: whoever waits to try again is woken at once, and time jumps there; the bounds of a call
 * are reached when the service has fallen silent.
 */
export function jumpingPace(start: number): Pace {
  let now = start;
  const bounds = new Set<{ readonly instant: number; readonly wake: () => void }>();
  return {
    now: () => now,
    timeoutMs: 60_000,
    onSilence() {
      const [first] = [...bounds].toSorted((one, other) => one.instant - other.instant);
      if (first === undefined) return;
      bounds.delete(first);
      now = Math.max(now, first.instant);
      first.wake();
    },
    clock: {
      now: () => now,
      at(instant, wake) {
        if (instant - now > longestWaitMs) {
          const bound = { instant, wake };
          bounds.add(bound);
          return () => void bounds.delete(bound);
        }
        const soon = setImmediate(() => {
          now = Math.max(now, instant);
          wake();
        });
        return () => clearImmediate(soon);
      },
    },
  };
}
