import type { Walk } from "./walk.ts";

/** Where the sequences of a group stand. */
export interface SimulationRow {
  readonly seed: number | string;
  readonly contacts: Walk;
  readonly agents: Walk;
  readonly signIns: Walk;
}
