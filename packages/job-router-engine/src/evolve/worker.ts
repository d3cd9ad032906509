import { freshenWorker, type Draft } from "../draft.ts";
import { type FreshRow, freshWorker } from "../fresh-row.ts";
import { replaceWorker } from "../reindex.ts";
import type { HeldJob, Instant, Worker } from "../state.ts";
import { rowOf } from "../table.ts";
import { type Appliers, changeWorker } from "./applier.ts";

type Type = "workerAdded" | "workerRegistered" | "workerUpdated" | "workerDeregistered" | "workerDeleted";

/** Workers and whether they want offers. */
export const workerAppliers: Appliers<Type> = {
  workerAdded(draft, { worker }) {
    replaceWorker(draft, undefined, freshWorker(worker));
  },

  workerRegistered(draft, { workerId, at }) {
    changeWorker(draft, workerId, at, (worker) => {
      worker.availableForOffers = true;
      worker.state = "active";
      worker.registration += 1;
      worker.availableSince = at;
      setIdleness(draft, worker, at);
    });
    freshenWorker(draft, workerId);
  },

  workerUpdated(draft, { workerId, worker: input, at }) {
    changeWorker(draft, workerId, at, (worker) => {
      worker.queues = input.queues;
      worker.capacity = input.capacity;
      worker.labels = input.labels;
      worker.tags = input.tags;
      worker.channels = input.channels;
      worker.maxConcurrentOffers = input.maxConcurrentOffers;
    });
    freshenWorker(draft, workerId);
  },

  workerDeregistered(draft, { workerId, at }) {
    changeWorker(draft, workerId, at, (worker) => {
      worker.idleAt = null;
      worker.availableForOffers = false;
      worker.state = worker.assignedJobs.length > 0 ? "draining" : "inactive";
    });
  },

  workerDeleted(draft, { workerId }) {
    replaceWorker(draft, rowOf(draft.workers, workerId), undefined);
  },
};

/**
 * Settles a worker after an offer or job of it ended: what is left costs less, its idle time begins anew, and one that
 * was draining has drained with the last job.
 */
export function settleWorker(draft: Draft, worker: FreshRow<Worker>, at: Instant): void {
  worker.used = costOf(worker.offers) + costOf(worker.assignedJobs);
  if (worker.state === "draining" && worker.assignedJobs.length === 0) worker.state = "inactive";
  worker.availableSince = at;
  setIdleness(draft, worker, at);
}

/** Sets when a worker is deregistered for being idle, if it is. */
function setIdleness(draft: Draft, worker: FreshRow<Worker>, at: Instant): void {
  const isIdle = worker.state === "active" && worker.offers.length === 0 && worker.assignedJobs.length === 0;
  worker.idleAt = isIdle ? at + draft.timing.idleLifeMs : null;
}

function costOf(held: readonly HeldJob[]): number {
  let cost = 0;
  for (const { capacityCost } of held) cost += capacityCost;
  return cost;
}
