import type { Report } from "../report.ts";
import { jsonReport } from "../reporting/json-report.ts";
import { junitReport } from "../reporting/junit-report.ts";
import type { ReportView } from "../reporting/report-view.ts";
import { textReport } from "../reporting/text-report.ts";
import { CommandError, sentenceOf } from "./command-error.ts";
import { exitCodes } from "./exit-codes.ts";
import type { ReportKind, RunArguments } from "./run-arguments.ts";

const forms: Readonly<Record<ReportKind, (report: Report, view: ReportView) => string>> = {
  text: textReport,
  json: jsonReport,
  junit: junitReport,
};

/** Where reports go. */
export interface Desk {
  readonly print: (text: string) => void;
  readonly writeFile: (file: string, text: string) => Promise<void>;
}

/** Writes every report that was asked for; the text too when none goes to standard output, unless told to be quiet. */
export async function writeReports(report: Report, view: ReportView, run: RunArguments, desk: Desk): Promise<void> {
  const isPrinted = run.reports.some(({ file }) => file === undefined);
  if (!isPrinted && !run.quiet) desk.print(forms.text(report, view));
  for (const { kind, file } of run.reports) {
    const text = forms[kind](report, view);
    if (file === undefined) desk.print(text);
    else {
      await desk.writeFile(file, text).catch((error: unknown) => {
        throw new CommandError(exitCodes.usage, `${file} cannot be written: ${sentenceOf(error)}`, { cause: error });
      });
    }
  }
}
