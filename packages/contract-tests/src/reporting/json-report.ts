import type { Finding, Report } from "../report.ts";
import { curlOf } from "./curl.ts";
import { callerView, type ReportView } from "./report-view.ts";

/** A finding with the commands that show it. */
export interface JsonFinding extends Finding {
  /** One command for each of `exchanges`. */
  readonly curl: readonly string[];
  /** How to run the case again. */
  readonly replay: string;
}

/** The report as it is written to JSON. Members are only ever added within one `format`. */
export interface JsonReport extends Omit<Report, "findings"> {
  readonly format: "contract-tests/1";
  readonly findings: readonly JsonFinding[];
}

/** A report for programs: JSON text, two spaces deep, with a newline at its end. */
export function jsonReport(report: Report, view: ReportView = callerView): string {
  const findings = report.findings.map((finding): JsonFinding => ({
    ...finding,
    curl: finding.exchanges.map(({ request }) => curlOf(request)),
    replay: view.replay(finding),
  }));
  const written: JsonReport = { format: "contract-tests/1", ...report, findings };
  return `${JSON.stringify(written, undefined, 2)}\n`;
}
