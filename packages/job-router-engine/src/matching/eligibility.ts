import { satisfiesAll } from "../selectors.ts";
import type { Job, Worker } from "../state.ts";
import { channelOf, hasRoom, mayHaveMoreOffers } from "../worker-load.ts";

// Facts: docs/facts/job-router/job-offer.md

/** Whether a worker may be offered a job now. `explain` gives the reasons; a test holds the two together. */
export function isEligible(job: Job, worker: Worker, bypassSelectors: boolean): boolean {
  if (worker.state !== "active" || !mayHaveMoreOffers(worker)) return false;
  const channel = channelOf(worker, job.channelId);
  if (channel === undefined || !hasRoom(worker, channel)) return false;
  if (job.queueId === undefined || !worker.queues.includes(job.queueId)) return false;
  if (hasDeclined(job, worker) || hasOpenOffer(job, worker)) return false;
  return bypassSelectors || satisfiesAll(worker.labels, job);
}

/** Whether a worker said no to a job in its present registration. */
export function hasDeclined(job: Job, { id, registration }: Worker): boolean {
  return job.declines[id]?.registration === registration;
}

/** Whether a job is held out to a worker already. */
export function hasOpenOffer({ id, offers }: Job, worker: Worker): boolean {
  return offers.length > 0 && worker.offers.some(({ jobId }) => jobId === id);
}
