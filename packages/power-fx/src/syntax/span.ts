/** A stretch of the source: from `start` up to but not including `end`, in UTF-16 units. */
export type Span = { readonly start: number; readonly end: number };

/** How bad a finding is. */
export type Severity = "Error" | "Warning";

/** Something the parser or the checker has to say about a place in the source. */
export type Diagnostic = Span & { readonly severity: Severity; readonly message: string };

/** A finding in the language's own form: `Error 12-13: Name isn't valid. …`. */
export function formatDiagnostic(diagnostic: Diagnostic): string {
  return `${diagnostic.severity} ${diagnostic.start}-${diagnostic.end}: ${diagnostic.message}`;
}
