import type { Call } from "@trunkline/mock-kit";

/** Who calls. */
export interface Caller {
  /** First word of `Authorization`, lower case: `hmac-sha256`, `bearer`. Absent without that header. */
  readonly scheme?: string;
}

/** Reads what a caller says of itself, without a look at whether it is true. */
export function readCaller(headers: Call["headers"]): Caller {
  const scheme = headers.get("authorization")?.trim().split(/\s/u, 1)[0]?.toLowerCase();
  return scheme === undefined ? {} : { scheme };
}
