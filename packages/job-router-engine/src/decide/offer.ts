import type { Command } from "../commands.ts";
import type { Refusal } from "../decision.ts";
import { queueListsOf } from "../index/index-of.ts";
import { placeKey } from "../reindex.ts";
import { type Run, emit, nextId, refuse, revokeOffers } from "../run.ts";
import { countBefore } from "../sorted-blocks.ts";
import type { Offer } from "../state.ts";
import { rowOf } from "../table.ts";

// Facts: docs/facts/job-router/job-offer.md

type CommandOf<Type extends Command["type"]> = Extract<Command, { readonly type: Type }>;

/** Gives the job to the worker, and takes back all other offers of it in the same step. */
export function acceptOffer(run: Run, command: CommandOf<"acceptOffer">): Refusal | undefined {
  const offer = findOffer(run, command);
  if ("ok" in offer) return offer;
  const job = rowOf(run.state.jobs, offer.jobId);
  if (job === undefined) return refuse("jobNotFound");
  const { offerId } = offer;
  emit(run, {
    type: "offerAccepted",
    offerId,
    offer,
    assignmentId: nextId(run, "assignment"),
    priority: job.priority,
    waitedMs: run.at - (job.enqueuedAt ?? run.at),
    place: countBefore(queueListsOf(run.state, offer.queueId)?.queued, placeKey(job)) + 1,
  });
  revokeOffers(run, { ...job, offers: job.offers.filter((id) => id !== offerId) }, "acceptedByAnother");
  return undefined;
}

/** The worker does not want the job. */
export function declineOffer(run: Run, command: CommandOf<"declineOffer">): Refusal | undefined {
  const offer = findOffer(run, command);
  // A worker that is late, or declines what another took, is told that the offer is gone: seen R-js.
  if ("ok" in offer) return offer.reason === "workerNotFound" ? offer : refuse("offerNotFound");
  const { retryOfferAt } = command;
  emit(run, {
    type: "offerDeclined",
    offerId: offer.offerId,
    offer,
    ...(retryOfferAt !== undefined && { retryOfferAt }),
  });
  return undefined;
}

function findOffer(run: Run, { workerId, offerId }: { workerId: string; offerId: string }): Offer | Refusal {
  const worker = rowOf(run.state.workers, workerId);
  if (worker === undefined) return refuse("workerNotFound");
  const offer = rowOf(run.state.offers, offerId);
  if (offer?.workerId === workerId) return offer.expiresAt <= run.at ? refuse("offerExpired") : offer;
  const isLost = worker.lostOffers.includes(offerId);
  return refuse(isLost && run.state.choices.lostOfferIsConflict ? "offerTaken" : "offerNotFound");
}
