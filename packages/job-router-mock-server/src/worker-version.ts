import type { RouterWorker, RouterWorkerCreateOrUpdate } from "@trunkline/job-router-models/server";

// Facts: docs/facts/job-router/versions.md. What the earlier version does with the later member is inferred: row
// `laterMembers` of the open questions.

const withOfferLimit = "2024-01-18-preview";

/** A worker as a version of the API shows it. */
export function workerInVersion(worker: RouterWorker, version: string): RouterWorker {
  if (version >= withOfferLimit) return worker;
  const { maxConcurrentOffers: _, ...shown } = worker;
  return shown;
}

/** A patch of a worker as a version of the API understands it. */
export function patchInVersion(patch: RouterWorkerCreateOrUpdate, version: string): RouterWorkerCreateOrUpdate {
  if (version >= withOfferLimit) return patch;
  const { maxConcurrentOffers: _, ...understood } = patch;
  return understood;
}
