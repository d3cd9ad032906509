import { withoutRows } from "../table.ts";
import type { Appliers } from "./applier.ts";

/** Matching rounds. */
export const matchingAppliers: Appliers<"matchingStarted"> = {
  matchingStarted(draft) {
    draft.matchAt = null;
    draft.freshJobs = withoutRows(draft.freshJobs);
    draft.freshWorkers = withoutRows(draft.freshWorkers);
  },
};
