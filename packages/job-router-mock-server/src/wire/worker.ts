// Facts: docs/facts/job-router/router-worker.md
import { type Worker, type WorkerInput, loadRatio } from "@trunkline/job-router-engine";
import type { RouterWorker } from "@trunkline/job-router-models/server";
import { countingTag } from "../entity-tags.ts";
import { withoutUndefined } from "../without-undefined.ts";
import { timestampOf } from "./timestamp.ts";

/** A worker as it is answered, in the order of the service. */
export function workerToWire(worker: Worker): RouterWorker {
  return withoutUndefined<RouterWorker>({
    id: worker.id,
    state: worker.state,
    queues: [...worker.queues],
    capacity: worker.capacity,
    labels: { ...worker.labels, Id: worker.id },
    tags: { ...worker.tags },
    channels: worker.channels.map((channel) => ({ ...channel })),
    offers: worker.offers.map(({ offerId, jobId, capacityCost, offeredAt, expiresAt }) => ({
      offerId,
      jobId,
      capacityCost,
      offeredAt: timestampOf(offeredAt),
      expiresAt: timestampOf(expiresAt),
    })),
    assignedJobs: worker.assignedJobs.map(({ assignmentId, jobId, capacityCost, assignedAt }) => ({
      assignmentId,
      jobId,
      capacityCost,
      assignedAt: timestampOf(assignedAt),
    })),
    // The contract knows no load above 1, which a patch of the capacity can make.
    loadRatio: Math.min(1, loadRatio(worker)),
    availableForOffers: worker.availableForOffers,
    maxConcurrentOffers: worker.maxConcurrentOffers,
    etag: countingTag({ now: worker.changedAt, changes: worker.revision }),
  });
}

/** A worker as the engine takes it. */
export function workerFromWire(worker: RouterWorker): WorkerInput {
  const { queues = [], capacity = 0, labels = {}, tags = {}, channels = [], maxConcurrentOffers } = worker;
  const { availableForOffers = false } = worker;
  return withoutUndefined<WorkerInput>({
    queues,
    capacity,
    labels: { ...labels, Id: worker.id },
    tags,
    channels,
    availableForOffers,
    maxConcurrentOffers,
  });
}
