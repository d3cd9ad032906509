import type { ExceptionRule } from "@trunkline/job-router-models/server";
import { queueListsOf } from "./index/index-of.ts";
import { placeKey } from "./reindex.ts";
import { countBefore } from "./sorted-blocks.ts";
import type { ExceptionPolicy, Instant, Job, State } from "./state.ts";
import { rowOf } from "./table.ts";

// Facts: docs/facts/job-router/exception-policy.md

type Stay = Pick<Job, "queueId" | "firedRules">;

/** When the first rule over waiting time fires for a job that is in a queue since `enqueuedAt`. */
export function nextWaitException(state: State, job: Stay, enqueuedAt: Instant): Instant | null {
  const dues = waitRules(state, job).map(({ thresholdSeconds }) => enqueuedAt + thresholdSeconds * 1000);
  return dues.length === 0 ? null : Math.min(...dues);
}

/** The rule over waiting time whose time came first, if one has come. */
export function dueWaitRule(state: State, job: Job, at: Instant): DueRule | undefined {
  const { enqueuedAt = at } = job;
  const due = waitRules(state, job).filter(({ thresholdSeconds }) => enqueuedAt + thresholdSeconds * 1000 <= at);
  return due.toSorted((a, b) => a.thresholdSeconds - b.thresholdSeconds)[0];
}

/** The first rule over the length of a queue that a job in it breaks. Row `queueLengthAhead` of the open questions. */
export function dueLengthRule(state: State, job: Job): DueRule | undefined {
  const policy = policyOf(state, job);
  if (policy === undefined) return undefined;
  const ahead = countBefore(queueListsOf(state, job.queueId ?? "")?.queued, placeKey(job));
  const rule = policy.exceptionRules?.find(
    (one) => one.trigger.kind === "queueLength" && ahead >= one.trigger.threshold && !hasFired(job, policy.id, one),
  );
  return rule && { policyId: policy.id, rule };
}

/** A rule that is to fire. */
export interface DueRule {
  readonly policyId: string;
  readonly rule: ExceptionRule;
}

interface WaitRule extends DueRule {
  readonly thresholdSeconds: number;
}

function waitRules(state: State, job: Stay): WaitRule[] {
  const policy = policyOf(state, job);
  return (policy?.exceptionRules ?? []).flatMap((rule) =>
    policy === undefined || rule.trigger.kind !== "waitTime" || hasFired(job, policy.id, rule)
      ? []
      : [{ policyId: policy.id, rule, thresholdSeconds: rule.trigger.thresholdSeconds }],
  );
}

/** A rule fires once until the job is taken from a worker, wherever it is queued meanwhile. Row `ruleFiresOnce`. */
function hasFired({ firedRules }: Stay, policyId: string, { id }: ExceptionRule): boolean {
  return firedRules.includes(`${policyId}/${id}`);
}

function policyOf(state: State, job: Stay | undefined): ExceptionPolicy | undefined {
  const queue = job?.queueId === undefined ? undefined : rowOf(state.queues, job.queueId);
  return queue?.exceptionPolicyId === undefined ? undefined : rowOf(state.exceptionPolicies, queue.exceptionPolicyId);
}
