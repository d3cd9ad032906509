import type { Report } from "../report.ts";

/** What the command's exit codes mean. Scripts rely on them: numbers are never given another meaning. */
export const exitCodes = {
  /** The run is complete and found nothing. */
  passed: 0,
  /** The server breaks its contract. */
  findings: 1,
  /** The command line, or a file that it names, cannot be used. */
  usage: 2,
  /** The document is none that can be tested, or the target does not answer. */
  unusable: 3,
  /** Nothing was found, but the run says little: a budget ended it, or no operation succeeded. */
  inconclusive: 4,
  /** The run was interrupted, as shells have it. */
  interrupted: 130,
} as const;

/** The exit code of a finished run. */
export function exitCodeOf({ findings, ended, coverage }: Report): number {
  if (ended === "aborted") return exitCodes.interrupted;
  if (findings.length > 0) return exitCodes.findings;
  const isComplete = ended === "complete" && coverage.operations.reached > 0;
  return isComplete ? exitCodes.passed : exitCodes.inconclusive;
}
