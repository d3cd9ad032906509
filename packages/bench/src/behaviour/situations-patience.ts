import { busy } from "./situations-retries.ts";
import type { Outcome } from "./outcome.ts";
import type { Situation } from "./situation.ts";

function isAborted(outcome: Outcome): boolean {
  return outcome.kind === "error" && outcome.sort === "abort";
}

function isTimeout(outcome: Outcome): boolean {
  return outcome.kind === "error" && outcome.sort === "timeout";
}

/** Services that fall silent, and callers who have had enough. */
export const patience: readonly Situation[] = [
  {
    what: "headers never come: a time-out, told as one",
    answer: ({ silence }) => silence(),
    passes: isTimeout,
  },
  {
    what: "the body never ends: a time-out, told as one",
    answer: ({ response, silence }) => {
      response.writeHead(200, { "content-type": "application/json" });
      response.write('{"id":', () => setImmediate(silence));
    },
    passes: isTimeout,
  },
  {
    what: "aborted before the call: nothing is sent",
    abortedBefore: true,
    answer: ({ caller, json }) => json(200, caller.resource()),
    passes: (outcome, { requests }) => isAborted(outcome) && requests.length === 0,
  },
  {
    what: "aborted during the call",
    answer: ({ abort }) => abort(),
    passes: isAborted,
  },
  {
    what: "aborted while it waits to try again: it ends at once",
    answer: ({ json, response, abort }) => {
      response.on("finish", () => setImmediate(abort));
      json(503, busy, { "retry-after": "15" });
    },
    passes: (outcome, { requests, tookMs }) => isAborted(outcome) && requests.length === 1 && tookMs < 14_000,
  },
];
