import { type Draft, freshenJob, freshenWorker } from "../draft.ts";
import { modeOf, setOffer } from "../reindex.ts";
import type { HeldAssignment, HeldOffer, Instant, Job, Offer, PastOffer, QueueHistory, Worker } from "../state.ts";
import { type Appliers, changeJob, changeWorker } from "./applier.ts";
import { released } from "./worker.ts";

type Type = "offerIssued" | "offerAccepted" | "offerDeclined" | "offerRevoked" | "offerExpired" | "declinesForgotten";

/** Offers from issue to end. */
export const offerAppliers: Appliers<Type> = {
  offerIssued(draft, { offer, at }) {
    setOffer(draft, offer, true);
    if (modeOf(draft, offer.queueId)?.kind === "roundRobin")
      draft.cursors = { ...draft.cursors, [offer.queueId]: offer.workerId };
    changeJob(draft, offer.jobId, at, (job) => ({ ...job, offers: [...job.offers, offer.offerId] }));
    changeWorker(draft, offer.workerId, at, (worker) => {
      const { offerId, jobId, channelId, capacityCost, offeredAt, expiresAt } = offer;
      const held: HeldOffer = { offerId, jobId, channelId, capacityCost, offeredAt, expiresAt };
      return { ...worker, idleAt: null, offers: [...worker.offers, held], used: worker.used + capacityCost };
    });
  },

  offerAccepted(draft, { offer, assignmentId, waitedMs, place, at }) {
    setOffer(draft, offer, false);
    const { jobId, workerId, channelId, capacityCost } = offer;
    changeJob(draft, jobId, at, (job) => {
      const left = withoutOffer(job, offer.offerId);
      const assignments = { ...job.assignments, [assignmentId]: { assignmentId, workerId, assignedAt: at } };
      return { ...left, exceptionAt: null, status: "assigned", assignments, assignmentId };
    });
    changeWorker(draft, workerId, at, (worker) => {
      const held: HeldAssignment = { assignmentId, jobId, channelId, capacityCost, assignedAt: at };
      const assigned = { ...worker, assignedJobs: [...worker.assignedJobs, held] };
      return afterOffer(draft, assigned, offer.offerId, "accepted", at);
    });
    freshenWorker(draft, workerId);
    draft.histories = {
      ...draft.histories,
      [offer.queueId]: withWait(draft.histories[offer.queueId], waitedMs, place),
    };
  },

  offerDeclined(draft, { offer, retryOfferAt, at }) {
    endOffer(draft, offer, "declined", at, (job, worker) => ({
      ...job,
      declines: {
        ...job.declines,
        [offer.workerId]: {
          registration: worker,
          ...(retryOfferAt !== undefined && { retryAt: retryOfferAt }),
        },
      },
    }));
  },

  offerRevoked(draft, { offer, reason, at }) {
    endOffer(draft, offer, reason === "acceptedByAnother" ? "lost" : "revoked", at);
  },

  offerExpired(draft, { offer, at }) {
    endOffer(draft, offer, "expired", at);
  },

  declinesForgotten(draft, { jobId, workerIds, at }) {
    changeJob(draft, jobId, at, (job) => ({
      ...job,
      declines: Object.fromEntries(Object.entries(job.declines).filter(([id]) => !workerIds.includes(id))),
    }));
    freshenJob(draft, jobId);
  },
};

function endOffer(
  draft: Draft,
  offer: Offer,
  ending: PastOffer["ending"],
  at: Instant,
  change: (job: Job, registration: number) => Job = (job) => job,
): void {
  setOffer(draft, offer, false);
  let registration = 0;
  changeWorker(draft, offer.workerId, at, (worker) => {
    ({ registration } = worker);
    return afterOffer(draft, worker, offer.offerId, ending, at);
  });
  changeJob(draft, offer.jobId, at, (job) => change(withoutOffer(job, offer.offerId), registration));
  freshenWorker(draft, offer.workerId);
  freshenJob(draft, offer.jobId);
}

function withoutOffer(job: Job, offerId: string): Job {
  return { ...job, offers: job.offers.filter((id) => id !== offerId) };
}

const rememberedOffers = 16;

function afterOffer(draft: Draft, worker: Worker, offerId: string, ending: PastOffer["ending"], at: Instant): Worker {
  const offers = worker.offers.filter((held) => held.offerId !== offerId);
  const pastOffers = [...worker.pastOffers.slice(1 - rememberedOffers), { offerId, ending }];
  return released(draft, { ...worker, offers, pastOffers }, at);
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
