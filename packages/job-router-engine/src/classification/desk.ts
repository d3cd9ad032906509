import type { RouterRule } from "@trunkline/job-router-models/server";
import type { Tools } from "../decision.ts";
import type { ClassificationError } from "../events.ts";
import { answerRule } from "../rules/answer-rule.ts";
import { type RemoteRule, remoteRuleOf } from "../rules/remote.ts";
import type { Job } from "../state.ts";

/** A question that only a function or webhook can answer. */
export interface Question {
  /** Place of the rule in the policy. */
  readonly path: string;
  readonly rule: RemoteRule;
}

/** Where the rules of a policy are answered for one job; what is missing and what went wrong is noted. */
export interface Desk {
  readonly job: Job;
  readonly tools: Tools;
  /** Gives chance for a place in the policy: a number in [0, 1). */
  readonly draw: (path: string) => number;
  readonly questions: Question[];
  readonly errors: ClassificationError[];
}

/** What a rule answers. Absent: it failed, or has to be asked first; both are noted. */
export function ask(desk: Desk, rule: RouterRule, path: string): { readonly value: unknown } | undefined {
  const { job } = desk;
  const own = answerRule(rule, job.labels, { job: job.labels }, desk.tools);
  const answer = own === "remote" ? job.answers[path] : own;
  if (answer === undefined) {
    const remote = remoteRuleOf(rule);
    if (remote !== undefined) desk.questions.push({ path, rule: remote });
    return undefined;
  }
  if (answer.ok) return answer;
  fail(desk, path, "RuleEvaluationFailed", answer.message);
  return undefined;
}

/** Notes what is wrong with a place in the policy. */
export function fail(desk: Desk, target: string, code: string, message: string): void {
  desk.errors.push({ code, message, target });
}
