import type { Clock, Instant } from "./clock.ts";

/** Time that stands still or flows with another clock. It goes back only when it is told to. */
export interface Timeline {
  now(): Instant;
  /** Goes ahead to an instant; stays where it is when that has passed. */
  jump(instant: Instant): void;
  /** Goes back, or ahead, to an instant. */
  rewind(instant: Instant): void;
  readonly frozen: boolean;
  freeze(): void;
  resume(): void;
  /** When the source will show what is `instant` here; undefined while frozen. */
  sourceInstant(instant: Instant): Instant | undefined;
}

/** Begins at an instant, frozen. */
export function createTimeline(start: Instant, source: Clock): Timeline {
  let base = start;
  /** Where the source stood when `base` was true; undefined while frozen. */
  let anchor: Instant | undefined;

  function now(): Instant {
    // A system clock that is set back stops ours until it has caught up.
    return anchor === undefined ? base : base + Math.max(0, source.now() - anchor);
  }

  function jump(instant: Instant): void {
    base = Math.max(now(), instant);
    if (anchor !== undefined) anchor = source.now();
  }

  function rewind(instant: Instant): void {
    base = instant;
    if (anchor !== undefined) anchor = source.now();
  }

  return {
    now,
    jump,
    rewind,
    get frozen() {
      return anchor === undefined;
    },
    freeze() {
      base = now();
      anchor = undefined;
    },
    resume() {
      anchor ??= source.now();
    },
    sourceInstant: (instant) => (anchor === undefined ? undefined : anchor + (instant - base)),
  };
}
