import type { DistributionMode } from "@trunkline/job-router-models/server";
import { hasDeclined, hasOpenOffer } from "../matching/eligibility.ts";
import type { Job, State, Worker } from "../state.ts";
import { channelOf, hasRoom, heldOfChannel, mayHaveMoreOffers } from "../worker-load.ts";
import { mostOffers } from "../reindex.ts";
import { rowOf } from "../table.ts";
import { judgeSelectors } from "./selector-verdict.ts";

// Facts: docs/facts/job-router/job-offer.md

/** A reason why a worker is not offered a job. */
export interface Obstacle {
  readonly reason:
    | "jobNotQueued"
    | "queueWithoutPolicy"
    | "scoresAreAwaited"
    | "enoughOffers"
    | "workerNotActive"
    | "offerLimitReached"
    | "otherQueue"
    | "otherChannel"
    | "capacityUsed"
    | "channelLimitReached"
    | "alreadyOffered"
    | "alreadyDeclined"
    | "selectorNotSatisfied";
  /** Part of a sentence, without a full stop. */
  readonly sentence: string;
}

/** All reasons why a worker is not offered a job, those of the job first. */
export function obstaclesOf(
  state: State,
  job: Job,
  worker: Worker,
  mode: DistributionMode | undefined,
): readonly Obstacle[] {
  return [...jobObstacles(state, job, mode), ...workerObstacles(job, worker, mode?.bypassSelectors ?? false)];
}

function jobObstacles(state: State, job: Job, mode: DistributionMode | undefined): readonly Obstacle[] {
  const most = mode === undefined ? 1 : mostOffers(mode);
  const hasQueue = job.queueId !== undefined && rowOf(state.queues, job.queueId) !== undefined;
  return when([
    [job.status !== "queued", "jobNotQueued", `the job is ${job.status}, not queued`],
    [hasQueue && mode === undefined, "queueWithoutPolicy", "its queue has no distribution policy with a mode"],
    [job.evaluations.length > 0, "scoresAreAwaited", `${job.evaluations.length} questions to a scoring rule are open`],
    [job.offers.length >= most, "enoughOffers", `the job has ${job.offers.length} open offers of at most ${most}`],
  ]);
}

/** Reasons that lie with the worker: none exactly when `isEligible`. */
export function workerObstacles(job: Job, worker: Worker, bypassSelectors: boolean): readonly Obstacle[] {
  const { queueId = "", channelId = "" } = job;
  const { maxConcurrentOffers, capacity, used } = worker;
  const channel = channelOf(worker, job.channelId);
  const cost = channel?.capacityCostPerJob ?? 0;
  const held = heldOfChannel(worker, channelId);
  const fits = used + cost <= capacity;
  const failing = judgeSelectors(job, worker.labels, bypassSelectors).filter(
    ({ outcome }) => outcome === "unsatisfied",
  );
  return [
    ...when([
      [worker.state !== "active", "workerNotActive", `the worker is ${worker.state}`],
      [!mayHaveMoreOffers(worker), "offerLimitReached", `it has ${maxConcurrentOffers} open offers, its most`],
      [!worker.queues.includes(queueId), "otherQueue", `it does not take jobs of queue ${queueId}`],
      [channel === undefined, "otherChannel", `it does not serve channel ${channelId}`],
      [!fits, "capacityUsed", `${used} of its capacity of ${capacity} are used, and the job costs ${cost}`],
      [
        channel !== undefined && fits && !hasRoom(worker, channel),
        "channelLimitReached",
        `it has ${held} jobs of channel ${channelId}, its most`,
      ],
      [hasOpenOffer(job, worker), "alreadyOffered", "it has an open offer of this job"],
      [hasDeclined(job, worker), "alreadyDeclined", "it declined this job since it registered"],
    ]),
    ...failing.map(({ sentence }) => ({ reason: "selectorNotSatisfied" as const, sentence })),
  ];
}

function when(rows: readonly (readonly [boolean, Obstacle["reason"], string])[]): readonly Obstacle[] {
  return rows.flatMap(([isSo, reason, sentence]) => (isSo ? [{ reason, sentence }] : []));
}
