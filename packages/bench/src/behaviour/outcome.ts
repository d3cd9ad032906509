/** What a caller is left with after one call. */
export type Outcome =
  | { readonly kind: "value"; readonly status: number; readonly body: unknown }
  | {
      readonly kind: "error";
      /** What the error says went wrong; `unknown` where a caller could not tell without reading its message. */
      readonly sort: ErrorSort;
      /** The HTTP status that the caller can read off the error. */
      readonly status?: number | undefined;
    }
  | { readonly kind: "hangs" };

/** What can go wrong with a call, told apart. */
export type ErrorSort = "service" | "network" | "timeout" | "abort" | "redirect" | "unreadable" | "unknown";

/** An outcome in a few words, for a table. */
export function describeOutcome(outcome: Outcome): string {
  switch (outcome.kind) {
    case "value":
      return `value ${outcome.status}`;
    case "error":
      return outcome.status === undefined ? outcome.sort : `${outcome.sort} ${outcome.status}`;
    case "hangs":
      return "hangs";
  }
}

/** What a platform's own error says: fetch throws a `TypeError` for all that goes wrong on the way. */
export function sortOfPlatformError(error: unknown): ErrorSort {
  if (!(error instanceof Error)) return "unknown";
  if (error.name === "AbortError") return "abort";
  if (error.name === "TimeoutError") return "timeout";
  return error instanceof TypeError ? "network" : "unknown";
}
