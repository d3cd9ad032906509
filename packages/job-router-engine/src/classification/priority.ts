import type { ClassificationPolicy } from "../state.ts";
import { type Desk, ask, fail } from "./desk.ts";

const [lowest, highest] = [-100, 100];

/** The priority a policy gives; a job keeps its own where there is no rule. Row `priorityRounding`. */
export function prioritize(desk: Desk, { prioritizationRule }: ClassificationPolicy): number {
  if (prioritizationRule === undefined) return desk.job.priority;
  const answer = ask(desk, prioritizationRule, "prioritizationRule");
  if (answer === undefined) return desk.job.priority;
  const { value } = answer;
  if (typeof value === "number" && Number.isFinite(value))
    return Math.min(highest, Math.max(lowest, Math.floor(value + 0.5)));
  fail(desk, "prioritizationRule", "PriorityIsNotANumber", `The priority is ${JSON.stringify(value)}, not a number.`);
  return desk.job.priority;
}
