import type { Outcome } from "./finding.ts";
import { checkParity } from "./parity/parity.ts";

/** What the command line hands to every check. */
export interface CheckOptions {
  /** Root of the repository. */
  readonly root: string;
  /** Folder of official models, for `parity`. */
  readonly reference?: string;
  /** For `parity`: print rows for `deviations.md`. */
  readonly rows: boolean;
  /** For `exports`: write the snapshot instead of comparing it. */
  readonly update: boolean;
}

/** A rule of the house. */
export interface Check {
  readonly about: string;
  readonly run: (options: CheckOptions) => Outcome | Promise<Outcome>;
}

/** By the name that the command line knows. `all` runs them in this order. */
export const checks: Readonly<Record<string, Check>> = {
  parity: { about: "our contracts equal the official models, but for what deviations.md names", run: checkParity },
};
