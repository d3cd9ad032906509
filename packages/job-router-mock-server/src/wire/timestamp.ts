import type { Instant } from "@trunkline/mock-kit";

// Facts: docs/facts/job-router/protocol.md, "Values"

/** An instant as the service writes it: no zero at the end of the fraction, `+00:00` and never `Z`. */
export function timestampOf(instant: Instant): string {
  return new Date(instant).toISOString().replace(/\.?0*Z$/u, "+00:00");
}

/** The instant that a timestamp of a request names, to the millisecond. The contract has checked it. */
export function instantOf(timestamp: string): Instant {
  return Date.parse(timestamp);
}
