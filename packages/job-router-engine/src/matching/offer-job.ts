import type { DistributionMode } from "@trunkline/job-router-models/server";
import { firstEntry, valuesOf } from "../ordered.ts";
import { modeOf, queueIndexOf, wantsOffers } from "../reindex.ts";
import { type Run, emit, nextId } from "../run.ts";
import { signatureOf } from "../selectors.ts";
import type { Job, Worker } from "../state.ts";
import { rowOf } from "../table.ts";
import { channelOf } from "../worker-load.ts";
import { rankByScore } from "./best-worker.ts";
import { isEligible } from "./eligibility.ts";
import { pickLongestIdle } from "./longest-idle.ts";
import { pickNextInCircle } from "./round-robin.ts";

/** Offers a job to as many workers as may be, in the order of its queue's distribution mode. */
export function offerJob(run: Run, jobId: string): void {
  for (;;) {
    const job = rowOf(run.state.jobs, jobId);
    if (job?.queueId === undefined || !wantsOffers(run.state, job) || isBarren(run, job)) return;
    const mode = modeOf(run.state, job.queueId);
    const worker = mode && pick(run, job, mode);
    if (worker === undefined) return;
    issue(run, job, worker);
  }
}

/**
 * Whether a job before this one asks the same of workers, has no offers and nobody who said no, and still waits: then
 * there is nobody for this one either, and nothing to search.
 */
function isBarren(run: Run, job: Job): boolean {
  const alike = rowOf(queueIndexOf(run.state, job.queueId ?? "").wanting, signatureOf(job));
  const first = alike === undefined ? undefined : firstEntry(alike);
  if (first === undefined || first.value === job.id) return false;
  const before = rowOf(run.state.jobs, first.value);
  return before !== undefined && before.offers.length === 0 && Object.keys(before.declines).length === 0;
}

function pick(run: Run, job: Job, mode: DistributionMode): Worker | undefined {
  const { state } = run;
  const { queueId = "" } = job;
  const { available } = queueIndexOf(state, queueId);
  const bypassSelectors = mode.bypassSelectors ?? false;
  const isGood = (id: string): boolean => {
    const worker = rowOf(state.workers, id);
    return worker !== undefined && isEligible(job, worker, bypassSelectors);
  };
  const byId = (id: string | undefined): Worker | undefined =>
    id === undefined ? undefined : rowOf(state.workers, id);
  switch (mode.kind) {
    case "longestIdle":
      return byId(pickLongestIdle(available, isGood));
    case "roundRobin":
      return byId(pickNextInCircle(available, isGood, state.cursors[queueId]));
    case "bestWorker": {
      const eligible = valuesOf(available).filter(isGood);
      return rankByScore(
        run,
        job,
        mode,
        eligible.flatMap((id) => byId(id) ?? []),
      )?.[0];
    }
  }
}

function issue(run: Run, job: Job, worker: Worker): void {
  const { state } = run;
  const { queueId = "", channelId = "" } = job;
  const { distributionPolicyId = "" } = rowOf(state.queues, queueId) ?? {};
  const { offerExpiresAfterSeconds = state.choices.offerExpiresAfterSeconds } =
    rowOf(state.distributionPolicies, distributionPolicyId) ?? {};
  const offerId = nextId(run, "offer");
  emit(run, {
    type: "offerIssued",
    offerId,
    offer: {
      offerId,
      ordinal: state.sequence,
      jobId: job.id,
      workerId: worker.id,
      queueId,
      channelId,
      capacityCost: channelOf(worker, channelId)?.capacityCostPerJob ?? 0,
      offeredAt: run.at,
      expiresAt: run.at + offerExpiresAfterSeconds * 1000,
    },
    priority: job.priority,
  });
}
