import type { GridEvent } from "./grid-event.ts";

/** What happened, as subscribers are told, oldest first. */
export interface EventLog {
  append(event: GridEvent): void;
  /** Events after the one with this number, or all that are kept. */
  after(sequence?: number): readonly LoggedEvent[];
  /** Number of the last event; 0 when there is none. */
  last(): number;
  /** Tells of every event from now on, until the answer is called. */
  watch(watcher: (logged: LoggedEvent) => void): () => void;
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
  const watchers = new Set<(logged: LoggedEvent) => void>();
  return {
    append(event) {
      const logged = { sequence: (events.at(-1)?.sequence ?? 0) + 1, event };
      events.push(logged);
      for (const watcher of watchers) watcher(logged);
      // Swept in large steps, since each one copies the log.
      if (events.length >= capacity * 2) events = events.slice(-capacity);
    },
    after: (sequence = 0) => events.filter((logged) => logged.sequence > sequence),
    last: () => events.at(-1)?.sequence ?? 0,
    watch(watcher) {
      watchers.add(watcher);
      return () => void watchers.delete(watcher);
    },
    snapshot: () => [...events],
    restore(snapshot) {
      events = [...snapshot];
    },
  };
}
