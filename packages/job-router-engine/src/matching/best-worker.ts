import type { BestWorkerMode } from "@trunkline/job-router-models/server";
import { type Demand, isSatisfying } from "../index/label-classes.ts";
import { type Pool, type Seat, satisfyingPlaces } from "../index/pool.ts";
import { remoteRuleOf } from "../rules/remote.ts";
import { type Run, emit, nextId } from "../run.ts";
import { activeSelectors } from "../selectors.ts";
import { type Entry, compareKeys, entriesIn, findEntry } from "../sorted-blocks.ts";
import { rowOf } from "../table.ts";
import type { Job, Worker } from "../state.ts";
import { defaultScore } from "./default-score.ts";
import { batchesOf, scoreBatch, scoringScope } from "./scoring-rule.ts";

/** Whom a queue may ask for one job. */
export interface Candidates {
  readonly pool: Pool;
  /** Absent: selectors do not count. */
  readonly demand: Demand | undefined;
  /** Whether a worker whose class satisfies the demand may have the job. */
  readonly isEligible: (worker: Worker) => boolean;
}

/** The worker with the best score, of equal ones who is idle longest. Absent: nobody, or somebody has to be asked first. */
export function pickBestWorker(run: Run, job: Job, mode: BestWorkerMode, candidates: Candidates): Worker | undefined {
  if (mode.scoringRule === undefined && !dependsOnId(job)) return bestByClass(run, job, candidates);
  const { pool, demand, isEligible } = candidates;
  const workers = entriesIn(pool.order).flatMap(({ value: { worker, labelClass } }) =>
    (demand === undefined || isSatisfying(demand, labelClass)) && isEligible(worker) ? [worker] : [],
  );
  return bestByScore(run, job, mode, workers);
}

/** Whether workers of one class may have different scores. */
function dependsOnId(job: Job): boolean {
  return Object.hasOwn(job.labels, "Id") || activeSelectors(job).some(({ key }) => key === "Id");
}

/** The default score looks at labels only: workers of one class have the same. */
function bestByClass(run: Run, job: Job, { pool, demand, isEligible }: Candidates): Worker | undefined {
  const { scoreMean } = run.state.choices;
  let best: { readonly score: number; readonly entry: Entry<Seat> } | undefined;
  for (const place of demand === undefined ? pool.classes.keys() : satisfyingPlaces(pool, demand)) {
    const own = pool.classes.get(place);
    if (own === undefined) continue;
    const score = defaultScore(job, own.labelClass, scoreMean);
    if (best !== undefined && score < best.score) continue;
    const entry = findEntry(own.seats, ({ worker }) => isEligible(worker));
    if (entry === undefined) continue;
    const isFirst = best === undefined || score > best.score || compareKeys(entry.key, best.entry.key) < 0;
    if (isFirst) best = { score, entry };
  }
  return best?.entry.value.worker;
}

/** Workers come in the order of longest idle: the first of equal scores is the one. */
function bestByScore(run: Run, job: Job, mode: BestWorkerMode, workers: readonly Worker[]): Worker | undefined {
  if (workers.length === 0) return undefined;
  const scores = scoresOf(run, job, mode, workers);
  if (scores === undefined) return undefined;
  // Without a rule a larger score is always better: the order is an option of the rule.
  const isDescending = mode.scoringRule === undefined || (mode.scoringRuleOptions?.descendingOrder ?? true);
  const score = ({ id }: Worker): number => (isDescending ? -1 : 1) * (scores[id] ?? 0);
  return workers.reduce((best, worker) => (score(worker) < score(best) ? worker : best));
}

function scoresOf(
  run: Run,
  job: Job,
  { scoringRule, scoringRuleOptions }: BestWorkerMode,
  workers: readonly Worker[],
): Readonly<Record<string, number>> | undefined {
  if (scoringRule === undefined) {
    const { scoreMean } = run.state.choices;
    return Object.fromEntries(workers.map((worker) => [worker.id, defaultScore(job, worker, scoreMean)]));
  }
  const remote = remoteRuleOf(scoringRule);
  if (remote === undefined) {
    const batches = batchesOf(workers, scoringRuleOptions);
    return Object.assign(
      {},
      ...batches.map((batch) => scoreBatch(scoringRule, job, batch, scoringRuleOptions, run.tools)),
    );
  }
  const unknown = workers.filter(({ id }) => !Object.hasOwn(job.scores, id));
  const policyId = rowOf(run.state.queues, job.queueId ?? "")?.distributionPolicyId ?? "";
  for (const batch of batchesOf(unknown, scoringRuleOptions)) {
    emit(run, {
      type: "ruleEvaluationRequested",
      jobId: job.id,
      evaluationId: nextId(run, "evaluation"),
      place: { purpose: "scoring", policyId, workerIds: batch.map(({ id }) => id) },
      rule: remote,
      payload: scoringScope(job, batch, scoringRuleOptions),
    });
  }
  return unknown.length > 0 ? undefined : job.scores;
}
