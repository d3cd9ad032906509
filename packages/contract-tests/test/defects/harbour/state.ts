import type { JsonObject } from "./rules.ts";

/** A stored resource. */
export interface Row {
  readonly id: string;
  readonly data: JsonObject;
  /** Grows with every change. */
  readonly revision: number;
  /** Milliseconds since the epoch. */
  readonly changedAt: number;
}

/** A table of rows, in the order they came. */
export type Shelf = Map<string, Row>;

/** Everything the harbour knows. */
export interface State {
  readonly vessels: Shelf;
  readonly berths: Shelf;
  /** Bookings by berth. */
  readonly bookings: Map<string, Shelf>;
  readonly reports: Shelf;
  readonly settings: Shelf;
  /** What each vessel wrote down. */
  readonly logbooks: Map<string, string>;
  /** How many ids have been given out. */
  ids: number;
  /** Milliseconds since the epoch; a second passes with every request. */
  now: number;
}

const opening = Date.UTC(2026, 2, 1, 8);

export function newState(): State {
  const first = { harbourName: "Northhaven", quietHours: true };
  return {
    vessels: new Map(),
    berths: new Map(),
    bookings: new Map(),
    reports: new Map(),
    settings: new Map([["settings", { id: "settings", data: first, revision: 1, changedAt: opening }]]),
    logbooks: new Map(),
    ids: 0,
    now: opening,
  };
}

/** The bookings of a berth. */
export function bookingsOf(state: State, berthId: string): Shelf {
  const bookings = state.bookings.get(berthId) ?? new Map<string, Row>();
  state.bookings.set(berthId, bookings);
  return bookings;
}
