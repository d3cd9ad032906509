import type { DistributionMode } from "@trunkline/job-router-models/server";
import { obstaclesOf, type Obstacle } from "./explain/obstacles.ts";
import { judgeSelectors, type SelectorVerdict } from "./explain/selector-verdict.ts";
import { defaultScore } from "./matching/default-score.ts";
import { hasOpenOffer } from "./matching/eligibility.ts";
import { batchesOf, scoreBatch } from "./matching/scoring-rule.ts";
import type { Tools } from "./decision.ts";

import { modeOf } from "./reindex.ts";
import { remoteRuleOf } from "./rules/remote.ts";
import { compareKeys } from "./sorted-blocks.ts";
import type { DistributionPolicy, Job, State, Worker } from "./state.ts";
import { rowOf, rowsOf } from "./table.ts";
import { circleKey, idleKey, loadRatio } from "./worker-load.ts";

/** Why a worker was, or was not, offered a job. */
export interface Explanation {
  readonly jobId: string;
  readonly workerId: string;
  /**
   * `offered`: it has an open offer. `assigned`: it has the job. `eligible`: it may be asked, and `place` says when.
   * `excluded`: `obstacles` say why not.
   */
  readonly verdict: "offered" | "assigned" | "eligible" | "excluded";
  /** One sentence that says it all. */
  readonly sentence: string;
  readonly selectors: readonly SelectorVerdict[];
  readonly obstacles: readonly Obstacle[];
  /** Among the eligible, counted from 1: who is asked first. */
  readonly place?: number;
  /** Of `bestWorker`. Absent when only a function or webhook knows it. */
  readonly score?: number;
}

/** What is asked. */
export interface Question {
  readonly jobId: string;
  /** Absent: all workers. */
  readonly workerId?: string;
  /** What if the queue had this policy? Absent: the one it has. */
  readonly policy?: Pick<DistributionPolicy, "mode">;
}

/** Why workers were, or were not, offered a job, in the order of their ids. Absent: no such job or worker. */
export function explain(state: State, question: Question, tools: Tools = {}): readonly Explanation[] | undefined {
  const job = rowOf(state.jobs, question.jobId);
  const named = question.workerId === undefined ? undefined : rowOf(state.workers, question.workerId);
  if (job === undefined || (question.workerId !== undefined && named === undefined)) return undefined;
  const mode = question.policy === undefined ? modeOf(state, job.queueId ?? "") : question.policy.mode;
  const workers = rowsOf(state.workers).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const eligible = workers.filter((worker) => obstaclesOf(state, job, worker, mode).length === 0);
  const scores = mode?.kind === "bestWorker" ? scoresOf(state, job, mode, eligible, tools) : {};
  const order = orderOf(state, job, mode, eligible, scores);
  return (named === undefined ? workers : [named]).map((worker) =>
    explainWorker(job, worker, obstaclesOf(state, job, worker, mode), {
      ...(order.includes(worker.id) && { place: order.indexOf(worker.id) + 1 }),
      ...(scores[worker.id] !== undefined && { score: scores[worker.id] }),
      bypassSelectors: mode?.bypassSelectors ?? false,
    }),
  );
}

interface Standing {
  readonly place?: number;
  readonly score?: number | undefined;
  readonly bypassSelectors: boolean;
}

function explainWorker(job: Job, worker: Worker, obstacles: readonly Obstacle[], standing: Standing): Explanation {
  const { place, score, bypassSelectors } = standing;
  const verdict = verdictOf(job, worker, obstacles);
  return {
    jobId: job.id,
    workerId: worker.id,
    verdict,
    sentence: sentenceOf(job, worker, verdict, obstacles, place),
    selectors: judgeSelectors(job, worker.labels, bypassSelectors),
    obstacles: verdict === "excluded" ? obstacles : [],
    ...(verdict === "eligible" && place !== undefined && { place }),
    ...(score !== undefined && { score }),
  };
}

function verdictOf(job: Job, worker: Worker, obstacles: readonly Obstacle[]): Explanation["verdict"] {
  if (hasOpenOffer(job, worker)) return "offered";
  if (worker.assignedJobs.some(({ jobId }) => jobId === job.id)) return "assigned";
  return obstacles.length === 0 ? "eligible" : "excluded";
}

function sentenceOf(
  job: Job,
  worker: Worker,
  verdict: Explanation["verdict"],
  obstacles: readonly Obstacle[],
  place = 1,
): string {
  switch (verdict) {
    case "offered":
      return `Worker ${worker.id} has an open offer of job ${job.id}.`;
    case "assigned":
      return `Worker ${worker.id} has job ${job.id}.`;
    case "eligible":
      return `Worker ${worker.id} may be offered job ${job.id} and is number ${place} in the order of the policy.`;
    case "excluded":
      return `Worker ${worker.id} is not offered job ${job.id}: ${obstacles.map(({ sentence }) => sentence).join("; ")}.`;
  }
}

/** Who is asked first, second and so on. */
function orderOf(
  state: State,
  job: Job,
  mode: DistributionMode | undefined,
  eligible: readonly Worker[],
  scores: Readonly<Record<string, number>>,
): readonly string[] {
  const cursor = rowOf(state.cursors, job.queueId ?? "") ?? "";
  const isAscending =
    mode?.kind === "bestWorker" && mode.scoringRule !== undefined && mode.scoringRuleOptions?.descendingOrder === false;
  const rankOf = (worker: Worker): number => {
    if (mode?.kind === "roundRobin") return worker.id > cursor ? 0 : 1;
    return mode?.kind === "bestWorker" ? (isAscending ? 1 : -1) * (scores[worker.id] ?? 0) : 0;
  };
  const placeOf = mode?.kind === "roundRobin" ? circleKey : idleKey;
  return eligible.toSorted((a, b) => rankOf(a) - rankOf(b) || compareKeys(placeOf(a), placeOf(b))).map(({ id }) => id);
}

function scoresOf(
  state: State,
  job: Job,
  mode: Extract<DistributionMode, { kind: "bestWorker" }>,
  workers: readonly Worker[],
  tools: Tools,
): Readonly<Record<string, number>> {
  const { scoringRule, scoringRuleOptions } = mode;
  if (scoringRule === undefined)
    return Object.fromEntries(workers.map((one) => [one.id, defaultScore(job, one, state.choices.scoreMean)]));
  if (remoteRuleOf(scoringRule) !== undefined) return job.scores;
  const inOrder = workers.toSorted((a, b) => loadRatio(a) - loadRatio(b) || compareKeys(idleKey(a), idleKey(b)));
  const batches = batchesOf(inOrder, scoringRuleOptions);
  return Object.assign({}, ...batches.map((batch) => scoreBatch(scoringRule, job, batch, scoringRuleOptions, tools)));
}
