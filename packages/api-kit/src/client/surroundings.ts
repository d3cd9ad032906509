/** Where a client reads the time and asks to be woken. The mock servers' clocks fit. */
export interface Clock {
  /** Milliseconds since the Unix epoch. */
  now(): number;
  /** Calls back once at `instant` or soon after. Answers a function that cancels. */
  at(instant: number, wake: () => void): () => void;
}

/** Where a client gets chance, for the jitter between tries. */
export interface RandomSource {
  /** A number in [0, 1). */
  next(): number;
}

/** Where a client gets idempotency tokens. */
export interface IdSource {
  /** A lower-case UUID. `kind` says what it is for: here always `idempotencyToken`. */
  uuid(kind?: string): string;
}

/** The machine's own time. A pending timer keeps a Node process alive: somebody waits for it. */
export const systemClock: Clock = {
  now: () => Date.now(),
  at(instant, wake) {
    // Platforms wake at once when a wait does not fit into 31 bits; a time-out of `Infinity` must not. Newer ones
    // complain of a wait that is over before it begins.
    const timer = setTimeout(wake, Math.min(Math.max(instant - Date.now(), 0), 2 ** 31 - 1));
    return () => clearTimeout(timer);
  },
};
