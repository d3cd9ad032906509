import { type Demand, satisfiesOwn } from "../index/label-classes.ts";
import { satisfiesAll } from "../selectors.ts";
import type { Job, Worker } from "../state.ts";
import { channelOf, hasRoom, mayHaveMoreOffers } from "../worker-load.ts";

// Facts: docs/facts/job-router/job-offer.md

/** Whether a worker may be offered a job now. `explain` gives the reasons; a test holds the two together. */
export function isEligible(job: Job, worker: Worker, bypassSelectors: boolean): boolean {
  if (worker.state !== "active" || !mayHaveMoreOffers(worker)) return false;
  if (job.queueId === undefined || !worker.queues.includes(job.queueId)) return false;
  return mayHave(job, worker, undefined) && (bypassSelectors || satisfiesAll(worker.labels, job));
}

/**
 * The same of a worker in the pool of the job's queue whose class satisfies what the job asks: what is left to look at.
 * Absent a demand, selectors do not count.
 */
export function mayHave(job: Job, worker: Worker, demand: Demand | undefined): boolean {
  const channel = channelOf(worker, job.channelId);
  if (channel === undefined || !hasRoom(worker, channel)) return false;
  if (hasDeclined(job, worker) || hasOpenOffer(job, worker)) return false;
  return demand === undefined || satisfiesOwn(demand, worker.labels);
}

/** Whether a worker said no to a job in its present registration. */
export function hasDeclined(job: Job, { id, registration }: Worker): boolean {
  // Most jobs were declined by nobody, which is cheaper to see than who it was.
  for (const _ in job.declines) return job.declines[id]?.registration === registration;
  return false;
}

/** Whether a job is held out to a worker already. */
export function hasOpenOffer({ id, offers }: Job, worker: Worker): boolean {
  return offers.length > 0 && worker.offers.some(({ jobId }) => jobId === id);
}
