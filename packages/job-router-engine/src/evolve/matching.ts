import { emptyTable } from "../table.ts";
import type { Appliers } from "./applier.ts";

/** Matching rounds. */
export const matchingAppliers: Appliers<"matchingStarted"> = {
  matchingStarted(draft) {
    delete draft.matchAt;
    draft.index = { ...draft.index, freshJobs: emptyTable, freshWorkers: emptyTable };
  },
};
