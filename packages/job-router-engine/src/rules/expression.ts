import type { ExpressionRouterRule } from "@trunkline/job-router-models/server";
import type { RuleScope, Tools } from "../decision.ts";
import type { RuleAnswer } from "../state.ts";

/** What the expression computes from what it sees. */
export function answerExpression(
  { expression }: ExpressionRouterRule,
  scope: RuleScope,
  { evaluate }: Tools,
): RuleAnswer {
  return evaluate?.(expression, scope) ?? { ok: false, message: "No evaluator of expressions was given." };
}
