import type { Command } from "../commands.ts";
import type { Refusal } from "../decision.ts";
import { scoresOfAnswer } from "../matching/scoring-rule.ts";
import { type Run, emit, refuse } from "../run.ts";
import { rowOf } from "../table.ts";

type RuleEvaluated = Extract<Command, { readonly type: "ruleEvaluated" }>;

/** Takes the answer of a function or webhook; the job goes on at the next tick. */
export function answerEvaluation(run: Run, { evaluationId, answer }: RuleEvaluated): Refusal | undefined {
  const jobId = rowOf(run.state.index.evaluations, evaluationId);
  const job = jobId === undefined ? undefined : rowOf(run.state.jobs, jobId);
  const evaluation = job?.evaluations.find((one) => one.evaluationId === evaluationId);
  if (job === undefined || evaluation === undefined) return refuse("evaluationNotFound");
  const { place } = evaluation;
  const scores = place.purpose === "scoring" ? scoresOfAnswer(place.workerIds, answer) : {};
  emit(run, { type: "ruleEvaluationAnswered", jobId: job.id, evaluationId, place, answer, scores });
  return undefined;
}
