import { ifMatchHolds } from "@trunkline/api-kit";
import type { Stored } from "./state.ts";

// Facts: docs/facts/job-router/merge-patch.md, "Conditions"

/** The headers that make a change depend on the state. */
export interface Conditions {
  readonly "if-match"?: string;
  readonly "if-unmodified-since"?: string;
}

/** Whether a change may go ahead. A date says nothing about a resource that does not exist. */
export function conditionsHold(
  conditions: Conditions,
  stored: Pick<Stored<{ readonly etag: string }>, "value" | "changedAt"> | undefined,
): boolean {
  const { "if-match": tags, "if-unmodified-since": date } = conditions;
  if (tags !== undefined && !ifMatchHolds(tags, stored?.value.etag)) return false;
  return date === undefined || stored === undefined || wholeSeconds(stored.changedAt) <= Date.parse(date);
}

function wholeSeconds(instant: number): number {
  return Math.floor(instant / 1000) * 1000;
}
