import type { GridEvent } from "./grid-event.ts";

/** What happened, as subscribers are told, oldest first. */
export interface EventLog {
  append(event: GridEvent): void;
  /** Events after the one with this number, or all that are kept. */
  after(sequence?: number): readonly LoggedEvent[];
  snapshot(): EventLogSnapshot;
  restore(snapshot: EventLogSnapshot): void;
}

/** An event and its number, which counts from 1 and never repeats until the mock is reset. */
export interface LoggedEvent {
  readonly sequence: number;
  readonly event: GridEvent;
}

/** The log as plain data. */
export type EventLogSnapshot = readonly LoggedEvent[];

/** How many events a log keeps. */
const capacity = 10_000;

/** An empty log. When it is full the oldest events go. */
export function createEventLog(): EventLog {
  let events: LoggedEvent[] = [];
  return {
    append(event) {
      events.push({ sequence: (events.at(-1)?.sequence ?? 0) + 1, event });
      // Swept in large steps, since each one copies the log.
      if (events.length >= capacity * 2) events = events.slice(-capacity);
    },
    after: (sequence = 0) => events.filter((logged) => logged.sequence > sequence),
    snapshot: () => [...events],
    restore(snapshot) {
      events = [...snapshot];
    },
  };
}
