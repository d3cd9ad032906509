import type { StaticRouterRule } from "@trunkline/job-router-models/server";
import type { RuleAnswer } from "../state.ts";

/** Always the same; blank when the rule has no value. */
export function answerStatic({ value = null }: StaticRouterRule): RuleAnswer {
  return { ok: true, value };
}
