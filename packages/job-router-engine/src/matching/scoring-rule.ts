import type { RouterRule, ScoringRuleOptions } from "@trunkline/job-router-models/server";
import type { RuleScope, Tools } from "../decision.ts";
import { answerRule } from "../rules/answer-rule.ts";
import { activeSelectors } from "../selectors.ts";
import type { Job, RuleAnswer, Worker } from "../state.ts";

// Facts: docs/facts/job-router/router-rule.md; D:customize-worker-scoring

/** Workers in a batch when the policy names no number. Contract S. */
const defaultBatchSize = 20;

/** How functions and expressions see operators: not as in the rest of the API. */
const operatorNames: Readonly<Record<string, string>> = {
  equal: "Equal",
  notEqual: "NotEqual",
  lessThan: "LessThan",
  lessThanOrEqual: "LessThanEqual",
  greaterThan: "GreaterThan",
  greaterThanOrEqual: "GreaterThanEqual",
};

/** Workers as they are asked about together. */
export function batchesOf(
  workers: readonly Worker[],
  options: ScoringRuleOptions = {},
): readonly (readonly Worker[])[] {
  const { isBatchScoringEnabled = false, batchSize = defaultBatchSize } = options;
  const size = isBatchScoringEnabled ? Math.max(1, batchSize) : 1;
  return Array.from({ length: Math.ceil(workers.length / size) }, (_, batch) =>
    workers.slice(batch * size, (batch + 1) * size),
  );
}

/** What a scoring rule sees of a job and one batch of workers. */
export function scoringScope(job: Job, batch: readonly Worker[], options: ScoringRuleOptions = {}): RuleScope {
  const { scoringParameters = ["jobLabels", "workerSelectors"], isBatchScoringEnabled = false } = options;
  const [first] = batch;
  return {
    ...(scoringParameters.includes("jobLabels") && { job: job.labels }),
    ...(scoringParameters.includes("workerSelectors") && { selectors: activeSelectors(job).map(seenSelector) }),
    ...(isBatchScoringEnabled ? { workers: batch.map(({ labels }) => labels) } : { worker: first?.labels ?? {} }),
  };
}

/** Scores a batch by a rule that needs nobody's help. */
export function scoreBatch(
  rule: RouterRule,
  job: Job,
  batch: readonly Worker[],
  options: ScoringRuleOptions | undefined,
  tools: Tools,
): Readonly<Record<string, number>> {
  const answer = answerRule(rule, job.labels, scoringScope(job, batch, options), tools);
  const ids = batch.map(({ id }) => id);
  return answer === "remote" ? {} : scoresOfAnswer(ids, answer);
}

/**
 * Scores out of an answer: a number, or for several workers a list of numbers in their order. Whoever gets none has 0,
 * and the job stays queued. Rows `scoreFailure` and `batchAnswer` of the open questions.
 */
export function scoresOfAnswer(workerIds: readonly string[], answer: RuleAnswer): Readonly<Record<string, number>> {
  const given = answer.ok ? answer.value : undefined;
  const list: readonly unknown[] = Array.isArray(given) ? given : workerIds.map(() => given);
  return Object.fromEntries(
    workerIds.map((id, place) => {
      const score = list[place];
      return [id, typeof score === "number" && Number.isFinite(score) ? score : 0];
    }),
  );
}

function seenSelector({
  key,
  labelOperator,
  value,
  expiresAfterSeconds,
}: Job["requestedWorkerSelectors"][number]): unknown {
  return {
    key,
    operator: operatorNames[labelOperator] ?? labelOperator,
    value: value ?? null,
    expiresAfterSeconds: expiresAfterSeconds ?? null,
  };
}
