import type { Finding } from "../report.ts";

/** What a report says beyond what the run knows. */
export interface ReportView {
  /** How to see one finding again; a command line, or a line of code. */
  readonly replay: (finding: Finding) => string;
}

/** For those who called the function: the options that repeat the case. */
export const callerView: ReportView = {
  replay: ({ seed, caseId }) =>
    `runContractTests({ …, seed: ${seed}, cases: { include: [${JSON.stringify(caseId)}] } })`,
};
