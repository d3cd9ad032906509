import type { Diagnostic } from "./syntax/span.ts";
import { formatDiagnostic } from "./syntax/span.ts";

const widest = 60;

/**
 * Shows each finding under the line it is about, with marks below the place:
 *
 *     If(job.Urgent = , 10, 5)
 *                     ^
 *     Error 16-16: Expected an operand. …
 */
export function highlight(source: string, diagnostics: readonly Diagnostic[]): string {
  return diagnostics.map((diagnostic) => highlightOne(source, diagnostic)).join("\n");
}

function highlightOne(source: string, diagnostic: Diagnostic): string {
  const lineStart = source.lastIndexOf("\n", Math.max(diagnostic.start - 1, -1)) + 1;
  const breakAt = source.indexOf("\n", diagnostic.start);
  const line = source.slice(lineStart, breakAt < 0 ? source.length : breakAt).replaceAll(/[\r\t]/g, " ");
  const column = diagnostic.start - lineStart;
  // A long line is cut so that the place stays in sight.
  const from = column > widest ? column - widest / 2 : 0;
  const length = Math.max(1, Math.min(diagnostic.end, lineStart + line.length) - diagnostic.start);
  const marks = " ".repeat(column - from) + "^".repeat(Math.min(length, widest));
  return `${line.slice(from, from + widest * 2)}\n${marks}\n${formatDiagnostic(diagnostic)}`;
}
