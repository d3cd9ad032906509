import { type Draft, freshenJob, freshenWorker } from "../draft.ts";
import type { FreshRow } from "../fresh-row.ts";
import { modeOf, setOffer } from "../reindex.ts";
import type { Instant, Job, Offer, QueueHistory, Worker } from "../state.ts";
import { rowOf, withRow } from "../table.ts";
import { type Appliers, changeJob, changeWorker } from "./applier.ts";
import { settleWorker } from "./worker.ts";

type Type = "offerIssued" | "offerAccepted" | "offerDeclined" | "offerRevoked" | "offerExpired" | "declinesForgotten";

/** Offers from issue to end. */
export const offerAppliers: Appliers<Type> = {
  offerIssued(draft, { offer, at }) {
    setOffer(draft, offer, true);
    if (modeOf(draft, offer.queueId)?.kind === "roundRobin")
      draft.cursors = withRow(draft.cursors, offer.queueId, offer.workerId);
    changeJob(draft, offer.jobId, at, (job) => {
      job.offers = [...job.offers, offer.offerId];
    });
    changeWorker(draft, offer.workerId, at, (worker) => {
      const { offerId, jobId, channelId, capacityCost, offeredAt, expiresAt } = offer;
      worker.idleAt = null;
      worker.offers = [...worker.offers, { offerId, jobId, channelId, capacityCost, offeredAt, expiresAt }];
      worker.used += capacityCost;
    });
  },

  offerAccepted(draft, { offer, assignmentId, waitedMs, place, at }) {
    setOffer(draft, offer, false);
    const { jobId, workerId, channelId, capacityCost } = offer;
    changeJob(draft, jobId, at, (job) => {
      dropOffer(job, offer.offerId);
      job.exceptionAt = null;
      job.status = "assigned";
      job.assignments = [...job.assignments, { assignmentId, workerId, assignedAt: at }];
      job.assignmentId = assignmentId;
    });
    changeWorker(draft, workerId, at, (worker) => {
      worker.assignedJobs = [...worker.assignedJobs, { assignmentId, jobId, channelId, capacityCost, assignedAt: at }];
      closeOffer(draft, worker, offer.offerId, at);
    });
    freshenWorker(draft, workerId);
    const history = withWait(rowOf(draft.histories, offer.queueId), waitedMs, place);
    draft.histories = withRow(draft.histories, offer.queueId, history);
  },

  offerDeclined(draft, { offer, retryOfferAt, at }) {
    endOffer(draft, offer, at, {
      change(job, registration) {
        const decline = { registration, ...(retryOfferAt !== undefined && { retryAt: retryOfferAt }) };
        job.declines = { ...job.declines, [offer.workerId]: decline };
      },
    });
  },

  offerRevoked(draft, { offer, reason, at }) {
    endOffer(draft, offer, at, { isLost: reason === "acceptedByAnother" });
  },

  offerExpired(draft, { offer, at }) {
    endOffer(draft, offer, at);
  },

  declinesForgotten(draft, { jobId, workerIds, at }) {
    changeJob(draft, jobId, at, (job) => {
      job.declines = Object.fromEntries(Object.entries(job.declines).filter(([id]) => !workerIds.includes(id)));
    });
    freshenJob(draft, jobId);
  },
};

/** What is special about the end of an offer. */
interface Ending {
  /** Another worker was faster. */
  readonly isLost?: boolean;
  readonly change?: (job: FreshRow<Job>, registration: number) => void;
}

const rememberedLosses = 16;

function endOffer(draft: Draft, offer: Offer, at: Instant, { isLost = false, change }: Ending = {}): void {
  setOffer(draft, offer, false);
  let registration = 0;
  changeWorker(draft, offer.workerId, at, (worker) => {
    ({ registration } = worker);
    if (isLost) worker.lostOffers = [...worker.lostOffers.slice(1 - rememberedLosses), offer.offerId];
    closeOffer(draft, worker, offer.offerId, at);
  });
  changeJob(draft, offer.jobId, at, (job) => {
    dropOffer(job, offer.offerId);
    change?.(job, registration);
  });
  freshenWorker(draft, offer.workerId);
  freshenJob(draft, offer.jobId);
}

function dropOffer(job: FreshRow<Job>, offerId: string): void {
  job.offers = job.offers.filter((id) => id !== offerId);
}

function closeOffer(draft: Draft, worker: FreshRow<Worker>, offerId: string, at: Instant): void {
  worker.offers = worker.offers.filter((held) => held.offerId !== offerId);
  settleWorker(draft, worker, at);
}

/** How much the latest wait counts in the mean, at least. */
const weightOfLatest = 0.1;

function withWait(history: QueueHistory | undefined, waitedMs: number, place: number): QueueHistory {
  const { served, meanWaitMs, meanAhead } = history ?? { served: 0, meanWaitMs: 0, meanAhead: 0 };
  const weight = Math.max(weightOfLatest, 1 / (served + 1));
  return {
    served: served + 1,
    meanWaitMs: meanWaitMs + (waitedMs - meanWaitMs) * weight,
    meanAhead: meanAhead + (place - meanAhead) * weight,
  };
}
