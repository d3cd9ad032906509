import { type Draft, freshenJob } from "../draft.ts";
import { indexEvaluation } from "../reindex.ts";
import { rowOf } from "../table.ts";
import { type Appliers, changeJob } from "./applier.ts";
import { holdBack } from "./job.ts";

type Type =
  | "jobReclassificationStarted"
  | "ruleEvaluationRequested"
  | "ruleEvaluationAnswered"
  | "jobClassified"
  | "jobClassificationFailed";

/** What rules make of a job. */
export const ruleAppliers: Appliers<Type> = {
  jobReclassificationStarted(draft, { jobId, at }) {
    forgetEvaluations(draft, jobId);
    changeJob(draft, jobId, at, (job) => {
      holdBack(job);
      job.status = "pendingClassification";
      job.stepAt = at + draft.timing.classifyMs;
    });
  },

  ruleEvaluationRequested(draft, { jobId, evaluationId, place, at }) {
    indexEvaluation(draft, evaluationId, jobId);
    changeJob(draft, jobId, at, (job) => {
      job.stepAt = null;
      job.evaluations = [...job.evaluations, { evaluationId, place }];
    });
  },

  ruleEvaluationAnswered(draft, { jobId, evaluationId, place, answer, scores, at }) {
    indexEvaluation(draft, evaluationId, undefined);
    changeJob(draft, jobId, at, (job) => {
      job.evaluations = job.evaluations.filter((one) => one.evaluationId !== evaluationId);
      if (place.purpose === "scoring") {
        job.scores = { ...job.scores, ...scores };
        return;
      }
      job.answers = { ...job.answers, [place.path]: answer };
      if (job.evaluations.length === 0) job.stepAt = at;
    });
    if (place.purpose === "scoring") freshenJob(draft, jobId);
  },

  jobClassified(draft, { jobId, queueId, priority, attachedWorkerSelectors, at }) {
    changeJob(draft, jobId, at, (job) => {
      job.status = "waitingForActivation";
      job.isClassified = true;
      job.queueId = queueId;
      job.priority = priority;
      job.attachedWorkerSelectors = attachedWorkerSelectors;
      job.answers = {};
      // A suspended job stays where it is until it is let go.
      job.stepAt = job.matchingMode.kind === "queueAndMatch" ? at + draft.timing.activateMs : null;
    });
  },

  jobClassificationFailed(draft, { jobId, at }) {
    changeJob(draft, jobId, at, (job) => {
      holdBack(job);
      job.status = "classificationFailed";
    });
  },
};

/** Drops the questions of a job that moves on: their answers will find nobody. */
export function forgetEvaluations(draft: Draft, jobId: string): void {
  for (const { evaluationId } of rowOf(draft.jobs, jobId)?.evaluations ?? [])
    indexEvaluation(draft, evaluationId, undefined);
}
