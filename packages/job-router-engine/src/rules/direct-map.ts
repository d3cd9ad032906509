import type { Labels, RuleAnswer } from "../state.ts";

/** The labels that went in. */
export function answerDirectMap(labels: Labels): RuleAnswer {
  return { ok: true, value: labels };
}
