import type { Value } from "../values/value.ts";
import type { Zone } from "../dates/zone.ts";
import type { Locale } from "../text/locale.ts";

/** What an evaluation may still use up. Shared by all closures of one evaluation. */
export type Budget = { steps: number; cells: number };

/** The world an expression sees besides its scope. */
export type Host = {
  /** Milliseconds since the Unix epoch. */
  readonly now: () => number;
  readonly zone: Zone;
  readonly locale: Locale;
  /** At least 0 and below 1. */
  readonly random: () => number;
  /** Whether numbers are doubles unless asked for otherwise. */
  readonly numberIsFloat: boolean;
  readonly budget: Budget;
  /** The global names, as the host gave them; what is read is turned into a value where it is read. */
  scope: PlainHolder;
  /** Tables and records of the scope that were already turned into values, by path. */
  cache: Map<string, Value> | undefined;
  /** Labels of open records that were read and are not there, by path. */
  missing: string[] | undefined;
};

/** A plain object of the host's. */
export type PlainHolder = { readonly [name: string]: unknown };

/** One row scope: the current row and the scope around it. The outermost frame has no row. */
export type Frame = { readonly host: Host; readonly row: Value; readonly parent: Frame | null };

/** Computes a value. Closures of this shape are what an expression is compiled to. */
export type Run = (frame: Frame) => Value;

/** Thrown when an evaluation exceeds its budget; becomes an error value at the top. */
export class BudgetExceeded extends Error {
  override readonly name = "BudgetExceeded";
  readonly resource: "steps" | "size";

  constructor(resource: "steps" | "size") {
    super(`The evaluation used up its ${resource}.`);
    this.resource = resource;
  }
}

/** Takes one step from the budget: a function call or a row. */
export function countStep(host: Host): void {
  host.budget.steps -= 1;
  if (host.budget.steps < 0) throw new BudgetExceeded("steps");
}

/** Takes room from the budget before it is filled: characters of a text, cells of a table. */
export function countSize(host: Host, cells: number): void {
  host.budget.cells -= cells;
  if (!(host.budget.cells >= 0)) throw new BudgetExceeded("size");
}
