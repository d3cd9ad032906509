import { type Run, emit, nextId } from "../run.ts";
import { seededFraction } from "../seeded.ts";
import { selectorOf } from "../selectors.ts";
import type { ClassificationPolicy, Job } from "../state.ts";
import { rowOf } from "../table.ts";
import { attachSelectors } from "./attached-selectors.ts";
import { chooseQueue } from "./choose-queue.ts";
import { type Desk, fail } from "./desk.ts";
import { prioritize } from "./priority.ts";

// Facts: docs/facts/job-router/classification-policy.md, "What classification does"

/** Gives a job its priority, queue and worker selectors; or asks who has to be asked first; or says what went wrong. */
export function classifyJob(run: Run, job: Job): void {
  const policyId = job.classificationPolicyId ?? "";
  const policy = rowOf(run.state.classificationPolicies, policyId);
  const { seed, sequence } = run.state;
  const desk: Desk = {
    job,
    tools: run.tools,
    draw: (path) => seededFraction(seed, sequence, path),
    questions: [],
    errors: [],
  };
  if (policy === undefined) {
    fail(desk, "classificationPolicyId", "ClassificationPolicyDoesNotExist", `There is no policy ${policyId}.`);
    return emit(run, {
      type: "jobClassificationFailed",
      jobId: job.id,
      classificationPolicyId: policyId,
      errors: desk.errors,
    });
  }
  conclude(run, policy, desk);
}

function conclude(run: Run, policy: ClassificationPolicy, desk: Desk): void {
  const { choices } = run.state;
  const { job, errors } = desk;
  const { queueSelectorAttachments = [], workerSelectorAttachments = [] } = policy;
  const priority = prioritize(desk, policy);
  const queueSelectors = attachSelectors(desk, choices, queueSelectorAttachments, "queueSelectorAttachments");
  const workerSelectors = attachSelectors(desk, choices, workerSelectorAttachments, "workerSelectorAttachments");
  if (errors.length === 0 && desk.questions.length > 0) return request(run, policy.id, desk);
  const queueId = chooseQueue(run.state, job, policy, queueSelectors);
  if (queueId === undefined)
    fail(desk, "fallbackQueueId", "NoQueueMatches", "No queue matches, and the policy has no fallback queue.");
  if (queueId === undefined || errors.length > 0)
    return emit(run, { type: "jobClassificationFailed", jobId: job.id, classificationPolicyId: policy.id, errors });
  emit(run, {
    type: "jobClassified",
    jobId: job.id,
    classificationPolicyId: policy.id,
    queueId,
    priority,
    attachedWorkerSelectors: workerSelectors.map(selectorOf),
  });
}

/** All questions of a policy are asked at once. */
function request(run: Run, policyId: string, { job, questions }: Desk): void {
  for (const { path, rule } of questions) {
    emit(run, {
      type: "ruleEvaluationRequested",
      jobId: job.id,
      evaluationId: nextId(run, "evaluation"),
      place: { purpose: "classification", policyId, path },
      rule,
      payload: { job: job.labels },
    });
  }
}
