import type { Limits } from "./api.ts";
import type { Call } from "./call.ts";
import type { Problem } from "./problem.ts";

/** Refuses what is too long to be looked at. The body has its own limit, when it is read. */
export function checkLimits(call: Call, limits: Limits): Problem | undefined {
  if (call.path.length + call.query.length > limits.urlLength) return { kind: "urlTooLong", limit: limits.urlLength };
  let count = 0;
  let length = 0;
  for (const [name, value] of call.headers.entries()) {
    count += 1;
    length += name.length + value.length;
  }
  return count > limits.headers || length > limits.headerLength
    ? { kind: "headersTooLarge", headers: limits.headers, length: limits.headerLength }
    : undefined;
}
