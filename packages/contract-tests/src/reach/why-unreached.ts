import type { Operation } from "../document/operation.ts";

const reasons: Readonly<Record<string, string>> = {
  "401": "the server let every caller in, or no credentials were given to be taken away",
  "403": "the server refused no caller for lack of rights; give credentials without rights to see it",
  "404": "everything that was asked for was there",
  "409": "nothing that was sent was in conflict with the state of the server",
  "412": "no precondition failed",
  "429": "the server slowed no caller down; that is not provoked",
  default: "every answer fell under a status that is declared by number",
};

/** Why a declared status was not reached, as far as one can tell from what was. */
export function whyUnreached(
  operation: Operation,
  status: string,
  { requests, numbers }: { readonly requests: number; readonly numbers: ReadonlyMap<number, number> },
): string {
  if (requests === 0) return "no request was made for the operation";
  if (status.startsWith("5")) return "servers are not made to fail";
  const known = reasons[status];
  if (known !== undefined) return known;
  const got = [...numbers.keys()].toSorted((a, b) => a - b).join(", ");
  return `${operation.method} gave only ${got || "no answer"}`;
}
