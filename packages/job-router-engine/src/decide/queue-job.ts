import type { ExceptionAction } from "@trunkline/job-router-models/server";
import { isEqualJson } from "../equal-json.ts";
import { type DueRule, dueLengthRule, dueWaitRule, nextWaitException } from "../exceptions.ts";
import { type Run, emit, revokeOffers } from "../run.ts";
import { selectorOf, startSelectors } from "../selectors.ts";
import type { Instant, Job } from "../state.ts";
import { rowOf } from "../table.ts";
import { cancel } from "./job.ts";

// Facts: docs/facts/job-router/exception-policy.md. Queueing fires exception rules, and their actions queue again: one file.

type ActionOf<Kind extends ExceptionAction["kind"]> = Extract<ExceptionAction, { kind: Kind }>;

/**
 * Puts a job into a queue; rules over the length of the queue look at it there. Its waiting counts from now unless
 * `enqueuedAt` says since when it has been there.
 */
export function queueJob(run: Run, jobId: string, queueId: string, enqueuedAt: Instant = run.at): void {
  const job = rowOf(run.state.jobs, jobId);
  if (job === undefined) return;
  const isNewStay = enqueuedAt === run.at;
  const start = isNewStay ? startSelectors : startNew;
  const exceptionAt = nextWaitException(run.state, { ...job, queueId }, enqueuedAt);
  emit(run, {
    type: "jobQueued",
    jobId,
    queueId,
    requestedWorkerSelectors: start(job.requestedWorkerSelectors, run.at),
    attachedWorkerSelectors: start(job.attachedWorkerSelectors, run.at),
    enqueuedAt,
    exceptionAt,
  });
  const arrived = rowOf(run.state.jobs, jobId);
  const broken = arrived && dueLengthRule(run.state, arrived);
  if (arrived !== undefined && broken !== undefined) fire(run, arrived, broken);
}

/** Starts only selectors whose time has not started. */
const startNew: typeof startSelectors = (selectors, at) =>
  selectors.flatMap((selector) => (selector.expiresAt === undefined ? startSelectors([selector], at) : [selector]));

/** Lets the rule over waiting time fire whose time came first. */
export function fireWaitException(run: Run, job: Job): void {
  const due = dueWaitRule(run.state, job, run.at);
  if (due !== undefined) fire(run, job, due);
}

function fire(run: Run, job: Job, { policyId, rule }: DueRule): void {
  const firedRules = [...job.firedRules, `${policyId}/${rule.id}`];
  const exceptionAt = nextWaitException(run.state, { ...job, firedRules }, job.enqueuedAt ?? run.at);
  emit(run, {
    type: "jobExceptionTriggered",
    jobId: job.id,
    exceptionPolicyId: policyId,
    exceptionRuleId: rule.id,
    exceptionAt,
  });
  for (const action of rule.actions) {
    const current = rowOf(run.state.jobs, job.id);
    // What is no longer in a queue is no exception any more. Row `actionsAfterMove`.
    if (current?.status === "queued") act(run, current, action);
  }
  const left = rowOf(run.state.jobs, job.id);
  const next = left?.status === "queued" ? dueLengthRule(run.state, left) : undefined;
  if (left !== undefined && next !== undefined) fire(run, left, next);
}

function act(run: Run, job: Job, action: ExceptionAction): void {
  switch (action.kind) {
    case "cancel":
      return cancel(run, job, action.note, action.dispositionCode);
    case "manualReclassify":
      return moveJob(run, job, action);
    case "reclassify":
      return reclassify(run, job, action);
  }
}

/** Sets what the action names; its selectors come to those the job has. Row `manualSelectors`. */
function moveJob(run: Run, job: Job, action: ActionOf<"manualReclassify">): void {
  const { queueId = job.queueId ?? "", priority = job.priority, workerSelectors = [] } = action;
  const isSameQueue = queueId === job.queueId;
  const isOnlyPriority = isSameQueue && workerSelectors.length === 0;
  if (!isOnlyPriority) revokeOffers(run, job, "jobMoved");
  emit(run, {
    type: "jobManuallyReclassified",
    jobId: job.id,
    queueId,
    priority,
    requestedWorkerSelectors: [...job.requestedWorkerSelectors, ...workerSelectors.map(selectorOf)],
  });
  queueJob(run, job.id, queueId, isSameQueue ? job.enqueuedAt : run.at);
}

function reclassify(run: Run, job: Job, action: ActionOf<"reclassify">): void {
  const labels = { ...job.labels, ...action.labelsToUpsert };
  const { classificationPolicyId = job.classificationPolicyId } = action;
  const changes = {
    ...(!isEqualJson(labels, job.labels) && { labels }),
    ...(classificationPolicyId !== undefined &&
      classificationPolicyId !== job.classificationPolicyId && { classificationPolicyId }),
  };
  if (Object.keys(changes).length > 0) emit(run, { type: "jobChanged", jobId: job.id, changes });
  if (classificationPolicyId === undefined) return;
  revokeOffers(run, job, "jobReclassified");
  emit(run, { type: "jobReclassificationStarted", jobId: job.id, cause: "exceptionAction" });
}
