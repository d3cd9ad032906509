import type { Call } from "@trunkline/mock-kit";

/** Who calls, as far as the mock looks: anybody may. */
export interface Caller {
  /** First word of `Authorization`, lower case: `hmac-sha256`, `bearer`. Absent without that header. */
  readonly scheme?: string;
}

/** Reads who calls. Lets everybody in. Facts: docs/facts/job-router/authentication.md */
export function readCaller(headers: Call["headers"]): Caller {
  const scheme = headers.get("authorization")?.trim().split(/\s/u, 1)[0]?.toLowerCase();
  return scheme === undefined ? {} : { scheme };
}
