import { readSeedOf } from "./read-seed.ts";
import { SeedError } from "./seed-error.ts";
import { type SeedKinds, type SeedOf, describeSeedFault, findSeedFaults } from "./seed-kinds.ts";
import type { State } from "./state.ts";

/** How resources get into a mock's state from beside its operations. Made by {@link defineSeeding}. */
export interface Seeding {
  /** Names of the kinds that a seed may hold. */
  readonly kinds: readonly string[];
  /**
   * Checks a seed, or its JSON text, and plants it. Throws a `RangeError` that names every mistake; the state may then
   * be half filled. Mistakes in a text are named with line and column.
   */
  readonly plant: (seed: object | string) => void;
}

/**
 * Ties the validators of an API's kinds to the function that puts rows of these kinds into the state, beside those that
 * are there. `plant` gets only what the validators let through.
 */
export function defineSeeding<Kinds extends SeedKinds>(kinds: Kinds, plant: (seed: SeedOf<Kinds>) => void): Seeding {
  function plantText(text: string): void {
    const reading = readSeedOf(text, kinds);
    if (reading.kind === "wrong") {
      throw new RangeError(
        reading.problems.map(({ line, column, message }) => `${line}:${column} ${message}`).join("\n"),
      );
    }
    try {
      plant(reading.content);
    } catch (error) {
      if (!(error instanceof SeedError)) throw error;
      const { line, column } = reading.placeOf(error.path);
      throw new RangeError(`${line}:${column} ${error.message}`, { cause: error });
    }
  }

  function plantRows(seed: object): void {
    const faults = findSeedFaults(seed, kinds);
    if (faults.length > 0) throw new RangeError(`Seed: ${faults.map(describeSeedFault).join(" ")}`);
    // Every row has just passed its validator.
    plant(seed);
  }

  return {
    kinds: Object.keys(kinds),
    plant: (seed) => (typeof seed === "string" ? plantText(seed) : plantRows(seed)),
  };
}

/** Plants a seed whole, or leaves the state as it was and throws. */
export function plantWhole<Snapshot>(state: State<Snapshot>, { plant }: Seeding, seed: object | string): void {
  const before = state.snapshot();
  try {
    plant(seed);
  } catch (error) {
    state.restore(before);
    throw error;
  }
}
