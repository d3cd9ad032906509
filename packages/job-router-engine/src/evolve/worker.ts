import { freshenWorker, type Draft } from "../draft.ts";
import { replaceWorker } from "../reindex.ts";
import type { HeldJob, Instant, Worker } from "../state.ts";
import { rowOf } from "../table.ts";
import { type Appliers, changeWorker } from "./applier.ts";

type Type = "workerAdded" | "workerRegistered" | "workerUpdated" | "workerDeregistered" | "workerDeleted";

/** Workers and whether they want offers. */
export const workerAppliers: Appliers<Type> = {
  workerAdded(draft, { worker }) {
    replaceWorker(draft, undefined, worker);
  },

  workerRegistered(draft, { workerId, at }) {
    changeWorker(draft, workerId, at, (worker) =>
      withIdleness(
        draft,
        {
          ...worker,
          availableForOffers: true,
          state: "active",
          registration: worker.registration + 1,
          availableSince: at,
        },
        at,
      ),
    );
    freshenWorker(draft, workerId);
  },

  workerUpdated(draft, { workerId, worker: input, at }) {
    changeWorker(draft, workerId, at, (worker) => {
      const { maxConcurrentOffers: _, ...rest } = worker;
      return { ...rest, ...input, availableForOffers: worker.availableForOffers };
    });
    freshenWorker(draft, workerId);
  },

  workerDeregistered(draft, { workerId, at }) {
    changeWorker(draft, workerId, at, (worker) => {
      const state = worker.assignedJobs.length > 0 ? "draining" : "inactive";
      return { ...worker, idleAt: null, availableForOffers: false, state };
    });
  },

  workerDeleted(draft, { workerId }) {
    replaceWorker(draft, rowOf(draft.workers, workerId), undefined);
  },
};

/**
 * A worker after an offer or job of it ended: what is left costs less, its idle time begins anew, and one that was
 * draining has drained with the last job.
 */
export function released(draft: Draft, worker: Worker, at: Instant): Worker {
  const used = costOf(worker.offers) + costOf(worker.assignedJobs);
  const state = worker.state === "draining" && worker.assignedJobs.length === 0 ? "inactive" : worker.state;
  return withIdleness(draft, { ...worker, used, state, availableSince: at }, at);
}

/** Sets when a worker is deregistered for being idle, if it is. */
function withIdleness(draft: Draft, worker: Worker, at: Instant): Worker {
  const isIdle = worker.state === "active" && worker.offers.length === 0 && worker.assignedJobs.length === 0;
  return { ...worker, idleAt: isIdle ? at + draft.timing.idleLifeMs : null };
}

function costOf(held: readonly HeldJob[]): number {
  let cost = 0;
  for (const { capacityCost } of held) cost += capacityCost;
  return cost;
}
