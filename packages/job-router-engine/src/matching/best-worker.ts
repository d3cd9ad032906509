import type { BestWorkerMode } from "@trunkline/job-router-models/server";
import { remoteRuleOf } from "../rules/remote.ts";
import { type Run, emit, nextId } from "../run.ts";
import { rowOf } from "../table.ts";
import type { Job, Worker } from "../state.ts";
import { defaultScore } from "./default-score.ts";
import { batchesOf, scoreBatch, scoringScope } from "./scoring-rule.ts";

/**
 * Workers in the order of their scores, ties in the order they come in, which is that of longest idle. Absent: a
 * function or webhook has to be asked first, and was.
 */
export function rankByScore(
  run: Run,
  job: Job,
  mode: BestWorkerMode,
  workers: readonly Worker[],
): Worker[] | undefined {
  if (workers.length === 0) return [];
  const scores = scoresOf(run, job, mode, workers);
  if (scores === undefined) return undefined;
  // Without a rule a larger score is always better: the order is an option of the rule.
  const isDescending = mode.scoringRule === undefined || (mode.scoringRuleOptions?.descendingOrder ?? true);
  const score = ({ id }: Worker): number => (isDescending ? -1 : 1) * (scores[id] ?? 0);
  return workers.toSorted((a, b) => score(a) - score(b));
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
