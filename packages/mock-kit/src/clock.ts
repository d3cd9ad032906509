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
