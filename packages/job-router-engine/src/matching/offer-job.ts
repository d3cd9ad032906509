import type { DistributionMode } from "@trunkline/job-router-models/server";
import { queueListsOf } from "../index/index-of.ts";
import { type Demand, demandOf } from "../index/label-classes.ts";
import type { Pool } from "../index/pool.ts";
import type { QueueLists } from "../index/queue-book.ts";
import { modeOf, mostOffers, wantsOffers } from "../reindex.ts";
import { type Run, emit, nextId } from "../run.ts";
import { firstOf } from "../sorted-blocks.ts";
import type { Job, Worker } from "../state.ts";
import { rowOf } from "../table.ts";
import { channelOf } from "../worker-load.ts";
import { pickBestWorker } from "./best-worker.ts";
import { mayHave } from "./eligibility.ts";
import { pickLongestIdle } from "./longest-idle.ts";
import { pickNextInCircle } from "./round-robin.ts";

/** Offers a job to as many workers as may be, in the order of its queue's distribution mode. */
export function offerJob(run: Run, jobId: string): void {
  for (;;) {
    const job = rowOf(run.state.jobs, jobId);
    if (job?.queueId === undefined || !wantsOffers(run.state, job)) return;
    const lists = queueListsOf(run.state, job.queueId);
    const mode = modeOf(run.state, job.queueId);
    if (lists === undefined || mode === undefined || lists.pool.order.size === 0) return;
    const demand = demandOf(run.state.index.classes, job);
    const worker = isBarren(run, job, lists, demand) ? undefined : pick(run, job, mode, lists.pool, demand);
    if (worker === undefined) return;
    issue(run, job, worker);
    if (job.offers.length + 1 >= mostOffers(mode)) return;
  }
}

/**
 * Whether a job before this one asks the same of workers, has no offers and nobody who said no, and still waits: then
 * there is nobody for this one either, and nothing to search.
 */
function isBarren(run: Run, job: Job, { wanting }: QueueLists, { signature }: Demand): boolean {
  const alike = wanting.get(signature);
  const first = alike && firstOf(alike.jobs);
  if (first === undefined || first.value === job.id) return false;
  const before = rowOf(run.state.jobs, first.value);
  return before !== undefined && before.offers.length === 0 && Object.keys(before.declines).length === 0;
}

function pick(run: Run, job: Job, mode: DistributionMode, pool: Pool, wanted: Demand): Worker | undefined {
  const demand = mode.bypassSelectors === true ? undefined : wanted;
  const isGood = (worker: Worker): boolean => mayHave(job, worker, demand);
  switch (mode.kind) {
    case "longestIdle":
      return pickLongestIdle(pool, demand, isGood);
    case "roundRobin":
      return pickNextInCircle(pool, demand, isGood, rowOf(run.state.cursors, job.queueId ?? ""));
    case "bestWorker":
      return pickBestWorker(run, job, mode, { pool, demand, isEligible: isGood });
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
