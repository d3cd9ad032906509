import type { Worker } from "../rows.ts";
import {
  type Entry,
  type Key,
  type SortedBlocks,
  compareKeys,
  copySorted,
  createSorted,
  findEntry,
  putEntry,
} from "../sorted-blocks.ts";
import { type Bits, clearBit, placesIn, setBit } from "./bits.ts";
import { type Demand, type LabelClass, isSatisfying } from "./label-classes.ts";

/** A worker who may have more offers, with the class of its labels. */
export interface Seat {
  readonly worker: Worker;
  readonly labelClass: LabelClass;
}

/** The workers a queue may ask, in the order its distribution mode asks them: all of them, and class by class. */
export interface Pool {
  readonly order: SortedBlocks<Seat>;
  /** By the place of the class. */
  readonly classes: Map<number, ClassSeats>;
  /** Places of the classes that have somebody here. */
  readonly present: Bits;
}

/** The workers of one class. */
export interface ClassSeats {
  readonly labelClass: LabelClass;
  readonly seats: SortedBlocks<Seat>;
}

/** A queue that may ask nobody. */
export function createPool(): Pool {
  return { order: createSorted(), classes: new Map(), present: [] };
}

/** The same workers in other lists. */
export function copyPool({ order, classes, present }: Pool): Pool {
  const copies = [...classes].map(
    ([place, { labelClass, seats }]) => [place, { labelClass, seats: copySorted(seats) }] as const,
  );
  return { order: copySorted(order), classes: new Map(copies), present: present.slice() };
}

/** Gives a place of the order to a worker, or to nobody; answers who had it. */
export function putSeat(pool: Pool, key: Key, taken: Seat | undefined): Seat | undefined {
  const left = putEntry(pool.order, key, taken);
  if (left !== undefined && left.labelClass !== taken?.labelClass) leaveClass(pool, key, left.labelClass);
  if (taken !== undefined) joinClass(pool, key, taken);
  return left;
}

function joinClass({ classes, present }: Pool, key: Key, taken: Seat): void {
  const { labelClass } = taken;
  let own = classes.get(labelClass.place);
  if (own === undefined) {
    own = { labelClass, seats: createSorted() };
    classes.set(labelClass.place, own);
    setBit(present, labelClass.place);
  }
  putEntry(own.seats, key, taken);
}

function leaveClass({ classes, present }: Pool, key: Key, { place }: LabelClass): void {
  const own = classes.get(place);
  if (own === undefined) return;
  putEntry(own.seats, key, undefined);
  if (own.seats.size > 0) return;
  classes.delete(place);
  clearBit(present, place);
}

/** So many workers are looked at one by one before classes are. */
const firstLook = 24;

/**
 * The first worker in order who satisfies a demand and passes `test`; only after `from` when it is given. Absent a
 * demand, everybody satisfies it. A demand that many satisfy finds somebody among the first in order. Else the first of
 * each class that satisfies are compared, unless that would be more than a search in order is likely to look at.
 */
export function findWorker(
  { order, classes, present }: Pool,
  demand: Demand | undefined,
  test: (worker: Worker) => boolean,
  from?: Key,
): Worker | undefined {
  let left = demand === undefined ? order.size : firstLook;
  const isGood = ({ worker, labelClass }: Seat): boolean =>
    (demand === undefined || isSatisfying(demand, labelClass)) && test(worker);
  const found = findEntry(order, (one) => (left -= 1) < 0 || isGood(one), from);
  if (left >= 0 || demand === undefined) return found?.value.worker;
  const places = satisfyingPlaces({ classes, present }, demand);
  if (places.length * places.length > order.size) return findEntry(order, isGood, from)?.value.worker;
  let first: Entry<Seat> | undefined;
  for (const place of places) {
    const seats = classes.get(place)?.seats;
    const entry = seats && findEntry(seats, isGood, from);
    if (entry !== undefined && (first === undefined || compareKeys(entry.key, first.key) < 0)) first = entry;
  }
  return first?.value.worker;
}

/** Places of the classes here that satisfy a demand. */
export function satisfyingPlaces({ classes, present }: Pick<Pool, "classes" | "present">, demand: Demand): number[] {
  const places: number[] = [];
  for (const [at, word] of present.entries()) {
    for (const place of placesIn(word & ~(demand.judged[at] ?? 0), at)) {
      const own = classes.get(place);
      if (own !== undefined) isSatisfying(demand, own.labelClass);
    }
    places.push(...placesIn(word & (demand.satisfying[at] ?? 0), at));
  }
  return places;
}
