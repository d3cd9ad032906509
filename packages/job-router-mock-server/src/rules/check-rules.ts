import type { RouterRule } from "@trunkline/job-router-models/server";
import type { Finding } from "../refusals.ts";
import { type ExpressionPlace, findMistake } from "./expression.ts";

/** Says what is wrong with the expressions of rules, by the member that holds each. Row `badExpression` of the open questions. */
export function checkRules(
  place: ExpressionPlace,
  rules: readonly (readonly [target: string, rule: RouterRule | undefined])[],
): readonly Finding[] {
  return rules.flatMap(([target, rule]) => {
    if (rule?.kind !== "expression") return [];
    const mistake = findMistake(rule.expression, place);
    const member = `${target}.expression`;
    return mistake === undefined
      ? []
      : [{ code: "InvalidExpression", message: `${member}: ${mistake}`, target: member }];
  });
}
