import { usageError } from "./command-error.ts";
import { nearest } from "./nearest.ts";
import type { ReportKind, WantedReport } from "./run-arguments.ts";

const kinds: readonly ReportKind[] = ["text", "json", "junit"];

/** An option of the command line, in its place. */
export interface OptionToken {
  readonly name: string;
  readonly value: string | undefined;
}

/**
 * Which reports go where. An `--output` belongs to the `--report` before it, or, where there is none without a file, to
 * the one after it; left over, it goes by its ending.
 */
export function pairReports(tokens: readonly OptionToken[]): readonly WantedReport[] {
  const reports: { kind: ReportKind; file?: string }[] = [];
  const waiting: string[] = [];
  for (const { name, value = "" } of tokens) {
    if (name === "report") {
      const file = waiting.shift();
      reports.push({ kind: readKind(value), ...(file === undefined ? {} : { file }) });
    } else if (name === "output") {
      const last = reports.at(-1);
      if (last && last.file === undefined) last.file = value;
      else waiting.push(value);
    }
  }
  for (const file of waiting) reports.push({ kind: kindOfFile(file), file });
  const printed = reports.filter(({ file }) => file === undefined);
  if (printed.length > 1) usageError("Only one report can go to standard output: give the others an --output.");
  const files = reports.flatMap(({ file }) => (file === undefined ? [] : [file]));
  if (new Set(files).size < files.length) usageError("Two reports cannot go to the same --output.");
  return reports;
}

function readKind(value: string): ReportKind {
  const known = kinds.find((kind) => kind === value);
  return known ?? usageError(`--report must be ${kinds.join(", ")}, not "${value}"${nearest(value, kinds)}.`);
}

function kindOfFile(file: string): ReportKind {
  if (file.endsWith(".json")) return "json";
  return file.endsWith(".xml") ? "junit" : "text";
}
