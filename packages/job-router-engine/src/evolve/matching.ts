import { emptyTable } from "../table.ts";
import type { Appliers } from "./applier.ts";

/** Matching rounds. */
export const matchingAppliers: Appliers<"matchingStarted"> = {
  matchingStarted(draft) {
    draft.matchAt = null;
    draft.freshJobs = emptyTable;
    draft.freshWorkers = emptyTable;
  },
};
