import { emptyTable } from "../table.ts";
import type { Appliers } from "./applier.ts";

/** Matching rounds. */
export const matchingAppliers: Appliers<"matchingStarted"> = {
  matchingStarted(draft) {
    draft.matchAt = null;
    draft.index.freshJobs = emptyTable;
    draft.index.freshWorkers = emptyTable;
  },
};
