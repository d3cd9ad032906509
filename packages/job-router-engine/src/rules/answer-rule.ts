import type { RouterRule } from "@trunkline/job-router-models/server";
import type { RuleScope, Tools } from "../decision.ts";
import type { Labels, RuleAnswer } from "../state.ts";
import { answerDirectMap } from "./direct-map.ts";
import { answerExpression } from "./expression.ts";
import { answerStatic } from "./static.ts";

// Facts: docs/facts/job-router/router-rule.md

/** Answers a rule, or says that somebody else has to be asked. */
export function answerRule(rule: RouterRule, labels: Labels, scope: RuleScope, tools: Tools): RuleAnswer | "remote" {
  switch (rule.kind) {
    case "static":
      return answerStatic(rule);
    case "directMap":
      return answerDirectMap(labels);
    case "expression":
      return answerExpression(rule, scope, tools);
    case "function":
    case "webhook":
      return "remote";
  }
}
