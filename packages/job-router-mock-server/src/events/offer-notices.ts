import { type Offer, type State as RouterState, rowOf } from "@trunkline/job-router-engine";
import { timestampOf } from "../wire/timestamp.ts";
import { offerPart, textsOf } from "./event-values.ts";
import type { Notice, Notices } from "./notice.ts";

// Facts: docs/facts/job-router/events.md, "Offers"

/** What users are told of offers. */
export const offerNotices: Notices = {
  offerIssued: ({ offer, priority }, router) =>
    notice("WorkerOfferIssued", offer, router, {
      jobPriority: priority,
      ...bothParts(offer, router),
      offeredOn: timestampOf(offer.offeredAt),
      expiresOn: timestampOf(offer.expiresAt),
    }),
  offerAccepted: ({ offer, assignmentId, priority }, router) =>
    notice("WorkerOfferAccepted", offer, router, { assignmentId, jobPriority: priority, ...bothParts(offer, router) }),
  offerDeclined: ({ offer }, router) => notice("WorkerOfferDeclined", offer, router, {}),
  offerRevoked: ({ offer }, router) => notice("WorkerOfferRevoked", offer, router, {}),
  offerExpired: ({ offer }, router) => notice("WorkerOfferExpired", offer, router, {}),
};

function notice(name: string, offer: Offer, router: RouterState, data: object): Notice {
  return {
    name,
    subject: `worker/${offer.workerId}/job/${offer.jobId}`,
    data: { ...offerPart(offer, rowOf(router.jobs, offer.jobId)), ...data },
  };
}

/** Labels and tags of both sides. */
function bothParts({ workerId, jobId }: Offer, router: RouterState): object {
  const worker = rowOf(router.workers, workerId);
  const job = rowOf(router.jobs, jobId);
  return {
    workerLabels: textsOf(worker?.labels ?? {}),
    workerTags: textsOf(worker?.tags ?? {}),
    jobLabels: textsOf(job?.labels ?? {}),
    jobTags: textsOf(job?.tags ?? {}),
  };
}
